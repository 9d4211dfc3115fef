"""One source: what was preserved of it, what was quoted from it, where it comes from."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from newsroom.conflicts import Outdated
from newsroom.forms import as_it_is, retyped, show_refusal
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page
from sources.actions import assessments, derivations, reprints, snapshots, sources, stamps
from sources.extraction import picture_type
from sources.forms import (
    AddressForm,
    AssessmentForm,
    DerivationForm,
    ProposalForm,
    SourceForm,
    UploadForm,
)
from sources.models import Derivation, DerivationProposal
from sources.protection import as_seen_by
from sources.storage import content_store
from sources.views import onward
from sources.views.doing import do
from sources.views.source_page import address, found, known, page_of, page_of_hidden, snapshot_of


@on_desk
def source(request: DeskRequest, source_id: UUID) -> HttpResponse:
    """The source with the snapshot chosen by `?snapshot=` its number or by `?passage=` the id of evidence quoted from
    it, which is then marked in its text; else the newest good one.

    While the worker has yet to fetch it the page asks again, by itself, every two seconds. Of a protected source that
    the reader may not know, another page says what everybody may know of it.
    """
    source = found(request, source_id)
    if source.is_hidden:
        return render(request, "sources/protected.html", page_of_hidden(request, source))
    if request.htmx and source.is_awaiting_fetch:  # type: ignore[attr-defined]  # django-htmx sets it
        return HttpResponse(status=204)
    return render(request, "sources/source.html", page_of(request, source))


@on_desk
def describe(request: DeskRequest, source_id: UUID) -> HttpResponse:
    require(request.user, Deed.CHECK, request.desk)
    source = known(request, source_id)
    form = SourceForm(request.POST or None, instance=source, initial={"version": source.version})
    current = None
    if request.method == "POST" and form.is_valid():
        details = {
            name: form.cleaned_data[name]
            for name in form.fields
            if name in form.changed_data and name != "version"
        }
        version = form.cleaned_data["version"]
        try:
            sources.describe(source=source, version=version, by=request.user, **details)
            return redirect("source", slug=request.desk.slug, source_id=source_id)
        except Outdated as error:
            form.add_error(None, error.messages)
            as_seen_by(request.user, [error.current])
            current = as_it_is(form, error.current)
            retyped(form, version=error.current.version)
    context = page(request, source=source, form=form, current=current)
    status = 409 if current is not None else 422 if form.is_bound else 200
    return render(request, "sources/describe.html", context, status=status)


@require_POST
@on_desk
def readdress(request: DeskRequest, source_id: UUID) -> HttpResponse:
    source = known(request, source_id)
    form = AddressForm(request.POST)
    return do(request, source, sources.readdress, form=form, name="address_form")


@require_POST
@on_desk
def request_fetch(request: DeskRequest, source_id: UUID) -> HttpResponse:
    try:
        sources.request_fetch(source=known(request, source_id), by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(onward.asked(request) or address(request, source_id))


@require_POST
@on_desk
def request_stamp(request: DeskRequest, source_id: UUID, number: int) -> HttpResponse:
    try:
        stamps.request_stamp(snapshot=snapshot_of(request, source_id, number), by=request.user)
        messages.success(request, _("The time stamp authority is asked; its answer appears here."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(f"{address(request, source_id)}?snapshot={number}")


@require_POST
@on_desk
def upload(request: DeskRequest, source_id: UUID) -> HttpResponse:
    source = known(request, source_id)
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
            return redirect(onward.asked(request) or address(request, source_id))
        except ValidationError as error:
            if error.code == "same_bytes":
                form.offer_anyway()
            form.add_error("transcription" if error.code == "picture" else "file", error)
    return render(request, "sources/source.html", page_of(request, source, upload_form=form), status=422)


@require_POST
@on_desk
def assess(request: DeskRequest, source_id: UUID) -> HttpResponse:
    source = known(request, source_id)
    form = AssessmentForm(request.POST)
    return do(request, source, assessments.give, form=form, name="assessment_form")


@require_POST
@on_desk
def derive(request: DeskRequest, source_id: UUID) -> HttpResponse:
    source = known(request, source_id)
    form = DerivationForm(request.POST, desk=request.desk, source=source)
    return do(request, source, derivations.draw, form=form, name="derivation_form")


@require_POST
@on_desk
def answer_proposal(request: DeskRequest, source_id: UUID, proposal_id: UUID) -> HttpResponse:
    """Accept or refuse what is proposed of the source: that it comes from another, or another one from it."""
    source = known(request, source_id)
    about = DerivationProposal.objects.visible_to(request.user).filter(Q(source=source) | Q(origin=source))
    proposal = get_object_or_404(about, desk=request.desk, pk=proposal_id)
    form = ProposalForm(request.POST)
    if form.is_valid():
        try:
            reprints.answer(proposal=proposal, by=request.user, **form.cleaned_data)
            return redirect("source", slug=request.desk.slug, source_id=source_id)
        except ValidationError as error:
            show_refusal(form, error)
    context = page_of(request, source, proposal_form=form, answered=proposal.pk)
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
    content = content_store().get(snapshot_of(request, source_id, number).sha256)
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
    snapshot = snapshot_of(request, source_id, number)
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
