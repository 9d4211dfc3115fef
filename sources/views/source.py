"""One source: what was preserved of it, what was quoted from it, where it comes from."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from newsroom.conflicts import Outdated
from newsroom.forms import as_it_is, retyped, show_refusal
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page
from sources.actions import assessments, derivations, reprints, snapshots, sources, stamps
from sources.extraction import picture_type
from sources.forms import AddressForm, AssessmentForm, DerivationForm, ProposalForm, SourceForm, UploadForm
from sources.models import Derivation, DerivationProposal, Evidence, Snapshot, Source
from sources.storage import content_store
from sources.views import onward


@on_desk
def source(request: DeskRequest, source_id: UUID) -> HttpResponse:
    """The source with the snapshot chosen by `?snapshot=` its number or by `?passage=` the id of evidence quoted from
    it, which is then marked in its text; else the newest good one.

    While the worker has yet to fetch it the page asks again, by itself, every two seconds.
    """
    source = _source(request, source_id)
    if request.htmx and source.is_awaiting_fetch:  # type: ignore[attr-defined]  # django-htmx sets it
        return HttpResponse(status=204)
    return render(request, "sources/source.html", _context(request, source))


@on_desk
def describe(request: DeskRequest, source_id: UUID) -> HttpResponse:
    require(request.user, Deed.CHECK, request.desk)
    source = _source(request, source_id)
    form = SourceForm(request.POST or None, instance=source, initial={"version": source.version})
    current = None
    if request.method == "POST" and form.is_valid():
        details = {name: form.cleaned_data[name] for name in form.Meta.fields if name in form.changed_data}
        version = form.cleaned_data["version"]
        try:
            sources.describe(source=source, version=version, by=request.user, **details)
            return redirect("source", slug=request.desk.slug, source_id=source_id)
        except Outdated as error:
            form.add_error(None, error.messages)
            current = as_it_is(form, error.current)
            retyped(form, version=error.current.version)
    context = page(request, source=source, form=form, current=current)
    status = 409 if current is not None else 422 if form.is_bound else 200
    return render(request, "sources/describe.html", context, status=status)


@require_POST
@on_desk
def readdress(request: DeskRequest, source_id: UUID) -> HttpResponse:
    source = _source(request, source_id)
    form = AddressForm(request.POST)
    if form.is_valid():
        try:
            sources.readdress(source=source, by=request.user, **form.cleaned_data)
            return redirect("source", slug=request.desk.slug, source_id=source_id)
        except ValidationError as error:
            show_refusal(form, error)
    return render(request, "sources/source.html", _context(request, source, address_form=form), status=422)


@require_POST
@on_desk
def request_fetch(request: DeskRequest, source_id: UUID) -> HttpResponse:
    try:
        sources.request_fetch(source=_source(request, source_id), by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(onward.asked(request) or _address(request, source_id))


@require_POST
@on_desk
def request_stamp(request: DeskRequest, source_id: UUID, number: int) -> HttpResponse:
    try:
        stamps.request_stamp(snapshot=_snapshot(request, source_id, number), by=request.user)
        messages.success(request, _("The time stamp authority is asked; its answer appears here."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(f"{_address(request, source_id)}?snapshot={number}")


@require_POST
@on_desk
def upload(request: DeskRequest, source_id: UUID) -> HttpResponse:
    source = _source(request, source_id)
    form = UploadForm(request.POST, request.FILES)
    if form.is_valid():
        file, words = form.cleaned_data["file"], form.cleaned_data["transcription"]
        content = file.read()
        try:
            if not form.cleaned_data["anyway"]:
                snapshots.require_new(desk=request.desk, content=content)
            snapshots.upload(
                source=source, content=content, file_name=file.name, transcription=words, by=request.user
            )
            messages.success(request, _("The file was preserved."))
            return redirect(onward.asked(request) or _address(request, source_id))
        except ValidationError as error:
            if error.code == "same_bytes":
                form.offer_anyway()
            form.add_error("transcription" if error.code == "picture" else "file", error)
    return render(request, "sources/source.html", _context(request, source, upload_form=form), status=422)


@require_POST
@on_desk
def assess(request: DeskRequest, source_id: UUID) -> HttpResponse:
    source = _source(request, source_id)
    form = AssessmentForm(request.POST)
    if form.is_valid():
        try:
            assessments.give(source=source, by=request.user, **form.cleaned_data)
            return redirect("source", slug=request.desk.slug, source_id=source_id)
        except ValidationError as error:
            show_refusal(form, error)
    return render(request, "sources/source.html", _context(request, source, assessment_form=form), status=422)


@require_POST
@on_desk
def derive(request: DeskRequest, source_id: UUID) -> HttpResponse:
    source = _source(request, source_id)
    form = DerivationForm(request.POST, desk=request.desk, source=source)
    if form.is_valid():
        try:
            derivations.draw(source=source, by=request.user, **form.cleaned_data)
            return redirect("source", slug=request.desk.slug, source_id=source_id)
        except ValidationError as error:
            form.add_error(None, error.messages)
    return render(request, "sources/source.html", _context(request, source, derivation_form=form), status=422)


@require_POST
@on_desk
def answer_proposal(request: DeskRequest, source_id: UUID, proposal_id: UUID) -> HttpResponse:
    """Accept or refuse what is proposed of the source: that it comes from another, or another one from it."""
    source = _source(request, source_id)
    about = DerivationProposal.objects.visible_to(request.user).filter(Q(source=source) | Q(origin=source))
    proposal = get_object_or_404(about, desk=request.desk, pk=proposal_id)
    form = ProposalForm(request.POST)
    if form.is_valid():
        try:
            reprints.answer(proposal=proposal, by=request.user, **form.cleaned_data)
            return redirect("source", slug=request.desk.slug, source_id=source_id)
        except ValidationError as error:
            show_refusal(form, error)
    context = _context(request, source, proposal_form=form, answered=proposal.pk)
    return render(request, "sources/source.html", context, status=422)


@require_POST
@on_desk
def underive(request: DeskRequest, source_id: UUID, derivation_id: UUID) -> HttpResponse:
    derivation = get_object_or_404(
        Derivation.objects.visible_to(request.user).standing(),
        desk=request.desk,
        source_id=source_id,
        pk=derivation_id,
    )
    derivations.withdraw(derivation=derivation, by=request.user)
    return redirect("source", slug=request.desk.slug, source_id=source_id)


@on_desk
def picture(request: DeskRequest, source_id: UUID, number: int) -> HttpResponse:
    """A preserved picture, to be looked at beside what was typed from it. Its type is told by its bytes."""
    content = content_store().get(_snapshot(request, source_id, number).sha256)
    kind = picture_type(content)
    if not kind:
        raise Http404
    return HttpResponse(
        content,
        content_type=kind,
        headers={
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        },
    )


@on_desk
def original(request: DeskRequest, source_id: UUID, number: int) -> HttpResponse:
    """The preserved bytes, to save: never shown as a page of ours, since they are a stranger's."""
    require(request.user, Deed.READ, request.desk)
    snapshot = _snapshot(request, source_id, number)
    name = f"{snapshot.sha256[:12]}.bin"
    return HttpResponse(
        content_store().get(snapshot.sha256),
        content_type="application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox",
        },
    )


def _address(request: DeskRequest, source_id: UUID) -> str:
    return reverse("source", args=[request.desk.slug, source_id])


def _source(request: DeskRequest, source_id: UUID) -> Source:
    return get_object_or_404(Source.objects.visible_to(request.user), desk=request.desk, pk=source_id)


def _snapshot(request: DeskRequest, source_id: UUID, number: int) -> Snapshot:
    """The good snapshot of this number, without its text."""
    found = Snapshot.objects.visible_to(request.user).good().without_text()
    return get_object_or_404(found, desk=request.desk, source_id=source_id, number=number)


def _context(request: DeskRequest, source: Source, **forms: object) -> dict[str, object]:
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
        stamp=shown.stamp if shown else None,
        twins=snapshots.twins(snapshot=shown) if shown else [],
        may_be_stamped=bool(settings.TSA_URL),
        marked=_marked(quoted) if quoted else None,
        exhibits=shown.evidence.select_related("quoted_by").order_by("start") if shown else [],
        assessments=source.assessments.select_related("by")[:20],
        comes_from=source.derivations.standing().select_related("origin", "by"),
        proposed=DerivationProposal.objects.waiting()
        .filter(Q(source=source) | Q(origin=source))
        .select_related("source", "origin")[:20],
        leads_to=source.derived.standing().select_related("source", "by"),
        **{
            "upload_form": UploadForm(),
            "address_form": AddressForm(initial={"url": source.url}),
            "proposal_form": ProposalForm(),
            "assessment_form": AssessmentForm(),
            "derivation_form": DerivationForm(desk=request.desk, source=source),
            **forms,
        },
    )


def _chosen(source: Source, number: str) -> Snapshot | None:
    """The snapshot of this number, however old; where there is none, the newest good one."""
    good = source.snapshots.good().order_by("-number")
    wanted = good.filter(number=int(number)) if number.isdecimal() and len(number) < 10 else good.none()
    return wanted.first() or good.first()


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
