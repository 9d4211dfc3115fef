"""Citing a source for a claim: choose the source, choose the passage in its preserved text, say what it does."""

from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from claims import examining
from claims.actions import citations
from claims.forms.citations import CiteForm
from claims.models import Citation, Claim
from claims.reporting import truth_tests
from newsroom.forms import show_refusal
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first
from newsroom.views.searching import words_asked
from sources.actions import evidence
from sources.models import Snapshot, Source
from sources.protection import as_seen_by, require_sight


@on_desk
def choose(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """The library, to choose a source from; and the way to add one that is not in it yet."""
    require(request.user, Deed.CHECK, request.desk)
    claim = _claim(request, claim_id)
    words = words_asked(request)
    found = Source.objects.visible_to(request.user).filter(desk=request.desk).matching(words, request.user)
    rows, following = newest_first(found.with_snapshot_counts(), request.GET.get("before", ""), size=20)
    as_seen_by(request.user, rows)
    following_page = reverse("claim-cite", args=[request.desk.slug, claim.pk, claim.pk])
    context = page(
        request,
        claim=claim,
        sources=rows,
        following=following,
        words=words,
        next=following_page.replace(f"sources/{claim.pk}", "sources/{source}"),
    )
    return render(request, "claims/choose_source.html", context)


@on_desk
def cite(request: DeskRequest, claim_id: UUID, source_id: UUID) -> HttpResponse:
    """A source's preserved text beside the claim, and the form that makes a citation of a passage in it.

    While the worker has yet to fetch the source the page asks again, by itself, every two seconds.
    """
    require(request.user, Deed.CHECK, request.desk)
    claim = _claim(request, claim_id)
    source = get_object_or_404(Source.objects.visible_to(request.user), desk=request.desk, pk=source_id)
    require_sight(source, by=request.user)
    as_seen_by(request.user, [source])
    snapshot = source.snapshots.good().order_by("-number").first()
    form = CiteForm(request.POST or None, initial=_chosen(request, snapshot))
    if request.method == "POST" and snapshot and form.is_valid():
        try:
            _cite(claim, snapshot, form.cleaned_data, request.user)
            return redirect("claim", slug=request.desk.slug, claim_id=claim.pk)
        except ValidationError as error:
            show_refusal(form, error)
    context = page(
        request,
        claim=claim,
        source=source,
        snapshot=snapshot,
        failure=source.snapshots.exclude(failure="").order_by("-number").first(),
        form=form,
        proposals=_proposals(claim, snapshot) if snapshot else [],
        cited=Citation.objects.standing()
        .filter(claim=claim, evidence__snapshot__source=source)
        .with_evidence(),
    )
    if request.htmx and not snapshot and source.is_awaiting_fetch:  # type: ignore[attr-defined]  # nothing new yet
        return HttpResponse(status=204)
    if request.htmx:  # type: ignore[attr-defined]  # the page asking whether the snapshot has come
        return render(
            request, "claims/_snapshot_wait.html" if not snapshot else "claims/_snapshot_came.html", context
        )
    return render(request, "claims/cite.html", context, status=422 if form.is_bound else 200)


def _chosen(request: DeskRequest, snapshot: Snapshot | None) -> dict[str, Any]:
    """The passage that `?start=&end=` chooses: how a proposal is taken where no script runs."""
    given = [request.GET.get(name, "") for name in ("start", "end")]
    if snapshot is None or not all(number.isdecimal() and len(number) < 10 for number in given):
        return {}
    start, end = map(int, given)
    return {"start": start, "end": end, "passage": snapshot.text[start:end]}


def _proposals(claim: Claim, snapshot: Snapshot) -> list[dict[str, Any]]:
    return [
        {
            "start": each.start,
            "end": each.end,
            "words": snapshot.text[each.start : each.end],
            "reasons": truth_tests.reasons([asdict(test) for test in each.tests], each.words),
        }
        for each in examining.proposed(claim, snapshot)
    ]


@transaction.atomic
def _cite(claim: Claim, snapshot: Snapshot, given: dict[str, Any], by: User) -> Citation:
    """The exhibit and its citation: both or neither."""
    # First the claim and then the ledger, as every deed on a claim does: quoting holds the ledger's end, and whoever
    # held the claim meanwhile would wait for that while this waits for the claim.
    Claim.objects.lock(claim)
    start, end, passage = given.pop("start"), given.pop("end"), given.pop("passage")
    if start is None or end is None or passage.split() != snapshot.text[start:end].split():
        start, end = evidence.find(snapshot=snapshot, passage=passage)
    exhibit = evidence.quote(snapshot=snapshot, start=start, end=end, by=by)
    return citations.cite(claim=claim, evidence=exhibit, by=by, **given)


def _claim(request: DeskRequest, claim_id: UUID) -> Claim:
    return get_object_or_404(Claim.objects.visible_to(request.user), desk=request.desk, pk=claim_id)


@on_desk
def resting_on(request: DeskRequest, source_id: UUID) -> HttpResponse:
    """The claims that rest on a source: a part of the source's page, which itself knows no claim."""
    source = get_object_or_404(Source.objects.visible_to(request.user), desk=request.desk, pk=source_id)
    cited = Citation.objects.standing().filter(evidence__snapshot__source=source).select_related("claim")
    rows, following = newest_first(cited, request.GET.get("before", ""), size=20)
    context = page(request, source=source, citations=rows, following=following, total=cited.count())
    return render(request, "claims/_resting_on.html", context)
