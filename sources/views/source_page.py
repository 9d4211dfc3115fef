"""What the page of a source shows, for whoever may know the source and for whoever may not."""

from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.urls import reverse

from newsroom.views.access import DeskRequest, page
from newsroom.views.keyset import newest_first
from sources.actions import snapshots
from sources.choices import Origin
from sources.forms import (
    AddressForm,
    AssessmentForm,
    ConfidantForm,
    DerivationForm,
    ProposalForm,
    UploadForm,
)
from sources.models import Assessment, DerivationProposal, Evidence, Snapshot, Source
from sources.protection import as_seen_by, ask_its_owner, require_sight
from sources.views import onward

LISTED = 20  # on one page of what was quoted from a copy, or of what comes from a source


def address(request: DeskRequest, source_id: UUID) -> str:
    return reverse("source", args=[request.desk.slug, source_id])


def found(request: DeskRequest, source_id: UUID) -> Source:
    """The source as whoever asks may see it."""
    visible = Source.objects.visible_to(request.user).select_related("added_by")
    source = get_object_or_404(visible, desk=request.desk, pk=source_id)
    return as_seen_by(request.user, [source])[0]


def known(request: DeskRequest, source_id: UUID) -> Source:
    """The same, for whoever does something about it: they must be among those who may know it."""
    source = found(request, source_id)
    require_sight(source, by=request.user)
    return source


def snapshot_of(request: DeskRequest, source_id: UUID, number: int) -> Snapshot:
    """The good snapshot of this number, without its text."""
    found = Snapshot.objects.visible_to(request.user).good().without_text()
    return get_object_or_404(found, desk=request.desk, source_id=source_id, number=number)


def page_of_hidden(request: DeskRequest, source: Source) -> dict[str, object]:
    """What everybody may know of a protected source: what it is worth, and what it has from where."""
    return page(
        request,
        source=source,
        why=ask_its_owner(source),
        assessments=_assessments(request, source),
        **_derivations(request, source),
    )


def page_of(request: DeskRequest, source: Source, **forms: object) -> dict[str, object]:
    taken = list(source.snapshots.without_text().select_related("taken_by").order_by("-number")[:50])
    quoted = _quoted(source, request.GET.get("passage", ""))
    shown = quoted.snapshot if quoted else _chosen(source, request.GET.get("snapshot", ""))
    return page(
        request,
        source=source,
        snapshots=taken,
        failure=taken[0] if taken and taken[0].failure and not source.is_awaiting_fetch else None,
        next=onward.asked(request),
        snapshot=shown,
        before_it=_before(shown) if shown else None,
        stamp=shown.stamp if shown else None,
        twins=snapshots.twins(snapshot=shown) if shown else [],
        may_be_stamped=bool(settings.TSA_URL),
        marked=_marked(quoted) if quoted else None,
        assessments=_assessments(request, source),
        proposed=DerivationProposal.objects.visible_to(request.user)
        .waiting()
        .filter(Q(source=source) | Q(origin=source))
        .select_related("source", "origin")[:20],
        **_exhibits(request, shown),
        **_derivations(request, source),
        **_protection(source),
        **{
            "upload_form": UploadForm(),
            "address_form": AddressForm(initial={"url": source.url}),
            "proposal_form": ProposalForm(),
            "assessment_form": AssessmentForm(),
            "derivation_form": DerivationForm(desk=request.desk, source=source),
            **forms,
        },
    )


def _assessments(request: DeskRequest, source: Source) -> list[Assessment]:
    return as_seen_by(request.user, source.assessments.select_related("by")[:20])


def _exhibits(request: DeskRequest, shown: Snapshot | None) -> dict[str, object]:
    """A page of what was quoted from a copy, the newest first."""
    if shown is None:
        return {}
    rows = shown.evidence.select_related("quoted_by")
    exhibits, following = newest_first(rows, request.GET.get("quoted", ""), size=LISTED)
    return {"exhibits": exhibits, "exhibits_following": following, "exhibits_total": rows.count()}


def _derivations(request: DeskRequest, source: Source) -> dict[str, object]:
    """Where the source comes from, and a page of what comes from it, the newest first."""
    derived = source.derived.standing().select_related("source", "origin", "by")
    leads_to, following = newest_first(derived, request.GET.get("derived", ""), size=LISTED)
    comes_from = source.derivations.standing().select_related("source", "origin", "by")
    return {
        "comes_from": as_seen_by(request.user, comes_from),
        "leads_to": as_seen_by(request.user, leads_to),
        "leads_to_following": following,
        "leads_to_total": derived.count(),
    }


def _protection(source: Source) -> dict[str, object]:
    if not source.protected:
        return {}
    return {
        "confidants": source.confidants.select_related("person", "named_by"),
        "confidant_form": ConfidantForm(desk=source.desk, source=source),
    }


def _chosen(source: Source, number: str) -> Snapshot | None:
    """The snapshot of this number, however old; where there is none, the newest good one."""
    good = source.snapshots.good().order_by("-number")
    wanted = good.filter(number=int(number)) if number.isdecimal() and len(number) < 10 else good.none()
    return wanted.first() or good.first()


def _before(shown: Snapshot) -> int | None:
    """The number of the good fetched copy before this one, which it was compared with."""
    fetched = Snapshot.objects.good().filter(source=shown.source_id, origin=Origin.FETCHED)
    earlier = fetched.filter(number__lt=shown.number).order_by("-number")
    return earlier.values_list("number", flat=True).first()


def _quoted(source: Source, passage: str) -> Evidence | None:
    try:
        wanted = UUID(passage)
    except ValueError:
        return None
    return Evidence.objects.filter(snapshot__source=source, pk=wanted).select_related("snapshot").first()


def _marked(quoted: Evidence) -> dict[str, object]:
    """The part of the text that the passage stands in, in three: before it, the passage, after it."""
    snapshot = quoted.snapshot
    in_rest = snapshot.main_length is not None and quoted.start >= snapshot.rest_start
    first, part = (snapshot.rest_start, snapshot.rest) if in_rest else (0, snapshot.main_text)
    start, end = quoted.start - first, quoted.end - first
    return {"before": part[:start], "exact": part[start:end], "after": part[end:], "in_rest": in_rest}
