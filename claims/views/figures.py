"""The figures of a claim over time and against those of other claims and of sources; and of the desk, what is apart."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from claims import earlier, figures
from claims.choices import Apart
from claims.models import Claim, Document, FigurePair, Verdict
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first

LISTED = 30


@dataclass(frozen=True)
class Side:
    """One of two claims that are apart, as the page shows it."""

    claim: Claim
    figure: str
    document: Document | None
    verdict: Verdict | None


@on_desk
def of_claim(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """A chart of each figure with a table beside it that says the same."""
    found = Claim.objects.visible_to(request.user).select_related("desk")
    claim = get_object_or_404(found, desk=request.desk, pk=claim_id)
    context = page(request, claim=claim, all_series=figures.series_of(claim))
    return render(request, "claims/figures.html", context)


@on_desk
def contradictions(request: DeskRequest) -> HttpResponse:
    """Claims of the desk whose figures do not agree, the newest first. `?apart=` is one of Apart, contradicts unless
    given: what is an update, of another place or rounded is told apart from what cannot both be true.
    """
    asked = request.GET.get("apart", "")
    apart = Apart(asked) if asked in Apart.values else Apart.CONTRADICTS
    live = FigurePair.objects.visible_to(request.user).filter(desk=request.desk).live()
    counts = dict(live.order_by().values_list("apart").annotate(Count("pk")))
    rows, following = newest_first(
        live.filter(apart=apart).select_related("claim", "other"), request.GET.get("before", ""), size=LISTED
    )
    context = page(
        request,
        pairs=_sides(rows, request),
        apart=apart,
        tabs=[(each, each.label, counts.get(each, 0)) for each in Apart],
        following=following,
    )
    return render(request, "claims/contradictions.html", context)


def _sides(rows: list[FigurePair], request: DeskRequest) -> list[tuple[Side, Side]]:
    claims = [claim for row in rows for claim in (row.claim, row.other)]
    documents = earlier.documents(claims)
    standing = {
        verdict.claim_id: verdict
        for verdict in Verdict.objects.open_to(request.user)
        .newest()
        .filter(claim__in=[claim for claim in claims if claim.is_signed])
        .select_related("rating")
    }

    def side(claim: Claim, figure: str) -> Side:
        return Side(claim, figure, documents.get(claim.pk), standing.get(claim.pk))

    return [(side(row.claim, row.figure), side(row.other, row.other_figure)) for row in rows]
