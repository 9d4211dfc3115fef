"""Claims of the whole desk: chosen by filters, kept filters, one deed over many."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Prefetch
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from claims import earlier
from claims.actions import bulk as many
from claims.actions import filters
from claims.choices import Disposition, Status
from claims.forms.claims import AssignManyForm, DismissForm
from claims.forms.lists import ClaimFilterForm
from claims.models import Claim, Document, Passage, SavedFilter, Verdict
from claims.selection import chosen
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first

LISTED = 100
NOT_FILTERS = ("before", "csrfmiddlewaretoken", "name")


@on_desk
def claims(request: DeskRequest) -> HttpResponse:
    """The desk's claims, the newest first, by the filters in the address; deeds over those that are ticked."""
    return _claims(request)


@require_POST
@on_desk
def bulk(request: DeskRequest) -> HttpResponse:
    """One deed over the ticked claims. What was refused is named with its reason, and stays as it was."""
    require(request.user, Deed.CHECK, request.desk)
    ids = [each for each in map(_uuid, request.POST.getlist("claim")) if each]
    rows = list(
        Claim.objects.visible_to(request.user).filter(desk=request.desk, pk__in=ids).select_related("desk")
    )
    try:
        done = _do(request, rows)
    except ValidationError as refusal:
        return _claims(request, refusals=refusal.messages, ticked=ids, status=422)
    messages.success(
        request,
        ngettext("Done to %(count)d claim.", "Done to %(count)d claims.", len(done.done))
        % {"count": len(done.done)},
    )
    for claim, why in done.refused[:20]:
        messages.warning(request, f"{claim.statement[:80]}: {why}")
    return redirect(f"{reverse('claims', args=[request.desk.slug])}?{_query(request.GET)}")


@on_desk
def passages(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """The unread passages of a document's newest revision, to mark several at once as "nothing to check"."""
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    revision = document.revision
    unread = revision.passages.filter(disposition=Disposition.UNREAD)
    if request.method == "POST":
        require(request.user, Deed.CHECK, request.desk)
        ticked = [each for each in map(_uuid, request.POST.getlist("passage")) if each]
        try:
            done = many.mark(rows=unread.filter(pk__in=ticked).select_related("desk"), by=request.user)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect("document-passages", slug=request.desk.slug, document_id=document_id)
        words = ngettext("%(count)d passage marked.", "%(count)d passages marked.", len(done.done))
        messages.success(request, words % {"count": len(done.done)})
        for passage, why in done.refused[:20]:
            messages.warning(request, f"{revision.text[passage.start : passage.end][:80]}: {why}")
        return redirect("document-passages", slug=request.desk.slug, document_id=document_id)
    spans = list(revision.occurrences.exclude(anchoring="lost").values_list("start", "end"))
    shown: list[tuple[Passage, str]] = []
    after = int(request.GET.get("after", "-1")) if request.GET.get("after", "").isdecimal() else -1
    for passage in unread.filter(position__gt=after).order_by("position").iterator():
        if not any(start < passage.end and end > passage.start for start, end in spans):
            shown.append((passage, revision.text[passage.start : passage.end]))
        if len(shown) > LISTED:
            break
    context = page(
        request,
        document=document,
        passages=shown[:LISTED],
        following=shown[LISTED - 1][0].position if len(shown) > LISTED else None,
    )
    return render(request, "claims/passages.html", context)


@require_POST
@on_desk
def keep_filter(request: DeskRequest) -> HttpResponse:
    """Keep the filters of the list under a name."""
    query = _query(QueryDict(request.POST.get("query", "")))
    try:
        filters.keep(desk=request.desk, name=request.POST.get("name", ""), query=query, by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect(f"{reverse('claims', args=[request.desk.slug])}?{query}")


@require_POST
@on_desk
def drop_filter(request: DeskRequest, filter_id: UUID) -> HttpResponse:
    kept = get_object_or_404(SavedFilter.objects.visible_to(request.user), desk=request.desk, pk=filter_id)
    filters.drop(kept=kept, by=request.user)
    return redirect("claims", slug=request.desk.slug)


def _do(request: DeskRequest, rows: list[Claim]) -> many.Done[Claim]:
    """The deed that the form names, over these claims."""
    deed = request.POST.get("deed", "")
    if deed == "accept":
        return many.accept(rows=rows, by=request.user)
    if deed == "dismiss":
        form = DismissForm(request.POST)
        if form.is_valid():
            return many.dismiss(rows=rows, by=request.user, **form.cleaned_data)
        raise ValidationError(_("Say why the claims are dismissed."), code="reason")
    if deed == "assign":
        given = AssignManyForm(request.POST, desk=request.desk)
        if given.is_valid():
            return many.assign(rows=rows, by=request.user, **given.cleaned_data)
        raise ValidationError([str(error) for errors in given.errors.values() for error in errors])
    raise ValidationError(_("Choose what is to be done."), code="deed")


def _claims(
    request: DeskRequest,
    *,
    refusals: list[str] | None = None,
    ticked: list[UUID] | None = None,
    status: int = 200,
) -> HttpResponse:
    form = ClaimFilterForm(request.GET or None, desk=request.desk)
    rows = Claim.objects.visible_to(request.user).filter(desk=request.desk)
    asked = form.cleaned_data if form.is_bound and form.is_valid() else {}
    if not asked.get("status"):
        rows = rows.live()
    rows = chosen(rows, asked, request.user)
    newest = Verdict.objects.open_to(request.user).newest().select_related("rating")
    shown, following = newest_first(
        rows.select_related("assignee").prefetch_related(Prefetch("verdicts", newest, "newest_verdict")),
        request.GET.get("before", ""),
        size=LISTED,
    )
    document = asked.get("document")
    places = earlier.documents(shown) if document is None else {}
    for claim in shown:
        claim.document = places.get(claim.pk)  # for the template
    keep = _query(request.GET)
    context: dict[str, Any] = page(
        request,
        form=form,
        document=document,
        said=form.in_words() if asked else [],
        claims=shown,
        ready=_ready(request),
        following=following,
        keep=keep,
        kept=(kept := list(SavedFilter.objects.visible_to(request.user).filter(desk=request.desk))),
        is_kept=any(each.query == keep for each in kept),
        dismiss_form=DismissForm(request.POST or None),
        assign_form=AssignManyForm(request.POST or None, desk=request.desk),
        asked=request.POST.get("deed", ""),
        refusals=refusals or [],
        ticked=ticked or [],
        today=timezone.localdate(),
    )
    return render(request, "claims/claims.html", context, status=status)


def _ready(request: DeskRequest) -> list[tuple[str, str]]:
    """Choices that every desk has: what they are called, and their filters."""
    return [
        (_("Mine"), urlencode({"assignee": request.user.pk})),
        (_("Nobody has it"), urlencode({"unassigned": "on", "status": Status.OPEN})),
        (_("Overdue"), urlencode({"due": "overdue"})),
        (_("For second eyes"), urlencode({"status": Status.CHECKED})),
    ]


def _query(asked: QueryDict) -> str:
    """The filters of an address, without what is no filter."""
    kept = asked.copy()
    for name in NOT_FILTERS:
        kept.pop(name, None)
    for name in [name for name in kept if not any(kept.getlist(name))]:
        del kept[name]
    return kept.urlencode()


def _uuid(value: str) -> UUID | None:
    try:
        return UUID(value)
    except ValueError:
        return None
