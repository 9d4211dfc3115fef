"""The figures of a claim over time and against those of other claims and of sources."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from claims import figures
from claims.models import Claim
from newsroom.views.access import DeskRequest, on_desk, page


@on_desk
def of_claim(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """A chart of each figure with a table beside it that says the same."""
    found = Claim.objects.visible_to(request.user).select_related("desk")
    claim = get_object_or_404(found, desk=request.desk, pk=claim_id)
    context = page(request, claim=claim, all_series=figures.series_of(claim))
    return render(request, "claims/figures.html", context)
