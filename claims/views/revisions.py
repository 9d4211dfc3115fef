"""The revisions of a document: listed, made, compared, and the claims that wait for a person put in their place."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.actions import places, revisions
from claims.forms.revisions import AcceptForm, GoneForm, NewRevisionForm, PointForm
from claims.models import Document, Occurrence, Revision
from claims.views.revising import compared, counts
from newsroom.conflicts import Outdated
from newsroom.forms import retyped, show_refusal
from newsroom.models import LedgerHead
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first

LISTED = 30


@on_desk
def document_revisions(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """The revisions of a document, newest first."""
    document = _document(request, document_id)
    every = document.revisions.select_related("made_by").defer("text")
    rows, following = newest_first(every, request.GET.get("before", ""), size=LISTED, key="number")
    ways = counts(rows)
    context = page(
        request,
        document=document,
        revisions=[(revision, ways.get(revision.pk, [])) for revision in rows],
        following=following,
        waiting=Occurrence.objects.needing_a_person().filter(revision__document=document).count(),
    )
    return render(request, "claims/revisions.html", context)


@on_desk
def new(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """The newest text, to be edited; or a file in its place."""
    require(request.user, Deed.CHECK, request.desk)
    document = _document(request, document_id)
    newest = document.revision
    initial = {"text": newest.text, "seen": newest.number}
    form = NewRevisionForm(request.POST or None, request.FILES or None, initial=initial)
    status = 422 if form.is_bound else 200
    if request.method == "POST" and form.is_valid():
        given = dict(form.cleaned_data)
        file = given.pop("file")
        if file:
            given |= {"content": file.read(), "file_name": file.name, "text": ""}
        try:
            made = revisions.revise(document=document, by=request.user, **given)
            return redirect(_address(request, made))
        except ValidationError as error:
            show_refusal(form, error)
            if getattr(error, "code", "") == "outdated":
                status = 409
                retyped(form, seen=document.revision.number)
    return render(
        request, "claims/revision_new.html", page(request, document=document, form=form), status=status
    )


@require_POST
@on_desk
def fetch(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """Have the document's address fetched again."""
    document = _document(request, document_id)
    try:
        revisions.request_fetch(document=document, by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("document-revisions", slug=request.desk.slug, document_id=document.pk)


@on_desk
def revision(request: DeskRequest, document_id: UUID, number: int) -> HttpResponse:
    """A revision compared with the one before, and what in it waits for a person."""
    found = get_object_or_404(
        Revision.objects.select_related("document"), document=_document(request, document_id), number=number
    )
    return _show(request, found)


@require_POST
@on_desk
def accept(request: DeskRequest, place_id: UUID) -> HttpResponse:
    return _deed(request, place_id, AcceptForm(request.POST), places.accept)


@require_POST
@on_desk
def point(request: DeskRequest, place_id: UUID) -> HttpResponse:
    form = PointForm(request.POST, text=_place(request, place_id).revision.text)
    return _deed(request, place_id, form, places.point)


@require_POST
@on_desk
def gone(request: DeskRequest, place_id: UUID) -> HttpResponse:
    return _deed(request, place_id, GoneForm(request.POST), places.gone)


def _deed(
    request: DeskRequest, place_id: UUID, form: forms.Form, action: Callable[..., object]
) -> HttpResponse:
    """Do it and go on to what is left; where it is refused, say why beside what was typed."""
    place = _place(request, place_id)
    status = 422
    if form.is_valid():
        try:
            action(place=place, by=request.user, **form.cleaned_data)
            return redirect(_address(request, place.revision))
        except Outdated as error:
            form.add_error(None, error.messages)
            retyped(form, version=error.current.version)
            status = 409
        except ValidationError as error:
            show_refusal(form, error)
    newest = _newest(place)
    if not newest.needs_a_person:  # somebody was quicker: there is no form left to show the refusal in
        messages.error(request, _("Somebody has said already where this claim stands."))
        typed = request.POST.get("statement", "").strip()
        if typed and typed != newest.claim.statement:
            messages.warning(request, _("You had typed: “%(words)s”") % {"words": typed})
        return redirect(_address(request, newest.revision))
    if newest.pk != place.pk:
        retyped(form, start="", end="", words="", version=newest.claim.version)
    return _show(request, newest.revision, status=status, bound=(newest.pk, form))


def _newest(place: Occurrence) -> Occurrence:
    """The same place in the newest revision."""
    while following := place.carried_to.select_related("claim", "revision__document").first():
        place = following
    return place


def _show(
    request: DeskRequest, found: Revision, status: int = 200, bound: tuple[UUID, forms.Form] | None = None
) -> HttpResponse:
    context = page(
        request,
        document=found.document,
        revision=found,
        seq=LedgerHead.objects.get(desk=request.desk).seq,
        bound_to=bound[0] if bound else None,
        bound=bound[1] if bound else None,
        **compared(found, request.user, request.desk.slug),
    )
    response = render(request, "claims/revision.html", context, status=status)
    response["HX-Push-Url"] = _address(request, found)
    return response


def _document(request: DeskRequest, document_id: UUID) -> Document:
    return get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)


def _place(request: DeskRequest, place_id: UUID) -> Occurrence:
    rows: Any = Occurrence.objects.visible_to(request.user).select_related("claim", "revision__document")
    found: Occurrence = get_object_or_404(rows, desk=request.desk, pk=place_id)
    return found


def _address(request: DeskRequest, made: Revision) -> str:
    return reverse("document-revision", args=[request.desk.slug, made.document_id, made.number])
