"""Deeds on the claims of the review page. Each answers with the panel as it is after the deed."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from claims import earlier
from claims.actions import claims, notes, reshaping
from claims.differing import difference
from claims.forms.claims import AssignForm, DismissForm, EditForm, MergeForm, SelectionForm, SplitForm
from claims.forms.earlier import SameForm
from claims.forms.notes import NoteForm
from claims.models import Claim, Document
from claims.views.doing import address, after, do, document_of, known
from claims.views.whereabouts import same_panel
from claims.views.workspace import Workspace, answer
from newsroom.forms import retyped
from newsroom.views.access import DeskRequest, on_desk


@on_desk
def claim(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """A claim's own address leads to where it stands."""
    found = known(request, claim_id)
    return redirect(address(request, found))


@require_POST
@on_desk
def accept(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    return do(request, found, lambda: claims.accept(claim=found, by=request.user))


@require_POST
@on_desk
def reopen(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    return do(request, found, lambda: claims.reopen(claim=found, by=request.user))


@require_POST
@on_desk
def edit(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    form = EditForm(request.POST, instance=known(request, claim_id))

    def deed() -> object:
        given = {name: form.cleaned_data[name] for name in form.Meta.fields}
        return claims.edit(claim=found, version=form.cleaned_data["version"], by=request.user, **given)

    return do(request, found, deed, form=form, name="edit_form")


@require_POST
@on_desk
def dismiss(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    form = DismissForm(request.POST)
    return do(
        request,
        found,
        lambda: claims.dismiss(claim=found, by=request.user, **form.cleaned_data),
        form=form,
        name="dismiss_form",
    )


@require_POST
@on_desk
def split(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    form = SplitForm(request.POST)
    document = document_of(request, found)
    place = found.place_in(document)

    def deed() -> Claim:
        spans = form.spans(place.exact, place.start)
        parts = [reshaping.Part(start, end) for start, end in spans]
        return reshaping.split(claim=found, parts=parts, by=request.user, document=document)[0]

    return do(request, found, deed, form=form, name="split_form")


@require_POST
@on_desk
def merge(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    among = Claim.objects.visible_to(request.user).filter(desk=request.desk).exclude(pk=found.pk)
    form = MergeForm(request.POST, among=among)

    def deed() -> Claim:
        other = form.cleaned_data["other"]
        form.to_confirm = [(each.name, difference(each)) for each in earlier.beside(other, found).differences]
        despite = request.POST.getlist("despite")
        return reshaping.merge(into=found, other=other, by=request.user, despite=despite)

    return do(request, found, deed, form=form, name="merge_form")


@require_POST
@on_desk
def same(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """This is the same claim as an earlier one: that one stands here too, in the place of a twin."""
    found = known(request, claim_id)
    among = Claim.objects.visible_to(request.user).filter(desk=request.desk).exclude(pk=found.pk)
    form = SameForm(request.POST, among=among)

    def deed() -> Claim:
        return reshaping.merge(
            into=form.cleaned_data["earlier"],
            other=found,
            by=request.user,
            despite=request.POST.getlist("despite"),
        )

    return do(request, found, deed, form=form, name="same_form")


@require_POST
@on_desk
def assign(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    form = AssignForm(request.POST, desk=request.desk)
    return do(
        request,
        found,
        lambda: claims.assign(claim=found, by=request.user, **form.cleaned_data),
        form=form,
        name="assign_form",
    )


@require_POST
@on_desk
def write_note(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    form = NoteForm(request.POST, claim=found)

    def deed() -> None:
        notes.write(claim=found, by=request.user, **form.cleaned_data)

    return do(request, found, deed, form=form, name="note_form")


@require_POST
@on_desk
def add(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """Make a claim of the chosen words."""
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    form = SelectionForm(request.POST)
    if form.is_valid():
        try:
            made = claims.add(document=document, by=request.user, **form.cleaned_data)
            return after(request, made)
        except ValidationError as error:
            form.add_error(None, error.messages)
            if getattr(error, "code", "") == "outdated":  # the words are to be chosen in another text
                retyped(form, start="", end="")
    space = Workspace.of(document, request.user)
    return answer(request, same_panel(request, space, selection_form=form), status=422)
