"""Documents: taking one in, reading it claim by claim, correcting its details."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from claims.actions import documents
from claims.forms.documents import DetailsForm, NewDocumentForm
from claims.models import Document, Proposing
from claims.views.workspace import Workspace, answer, claim_panel, overview, passage_panel
from newsroom.conflicts import Outdated
from newsroom.forms import as_it_is, retyped, show_refusal
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page


@on_desk
def new(request: DeskRequest) -> HttpResponse:
    require(request.user, Deed.CHECK, request.desk)
    form = NewDocumentForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        given = dict(form.cleaned_data)
        file = given.pop("file")
        if file:
            given |= {"content": file.read(), "file_name": file.name, "text": ""}
        try:
            document = documents.take_in(desk=request.desk, by=request.user, **given)
            return redirect("document", slug=request.desk.slug, document_id=document.pk)
        except ValidationError as error:
            show_refusal(form, error)
    status = 422 if form.is_bound else 200
    return render(request, "claims/document_new.html", page(request, form=form), status=status)


@on_desk
def document(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """The review page. `?claim=` chooses a claim by its id, `?passage=` a passage by its position."""
    space = Workspace.of(_document(request, document_id), request.user)
    if wanted := request.GET.get("claim"):
        row = next((row for row in space.rows if str(row.claim.pk) == wanted), None)
        if row is None:
            raise Http404
        return answer(request, claim_panel(request, space, row))
    if wanted := request.GET.get("passage"):
        passage = next(
            (passage for passage in space.script.passages if str(passage.position) == wanted), None
        )
        if passage is None:
            raise Http404
        return answer(request, passage_panel(request, space, passage))
    return answer(request, overview(request, space))


@on_desk
def proposals(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """For the page that waits for the language model: nothing while it does, then its claims, text and coverage."""
    document = _document(request, document_id)
    if not request.htmx:  # type: ignore[attr-defined]  # django-htmx sets it
        return redirect("document", slug=request.desk.slug, document_id=document_id)
    if Proposing.objects.filter(revision=document.revision, done_at__isnull=True).exists():
        return HttpResponse(status=204)
    return answer(request, overview(request, Workspace.of(document, request.user)), deed=True)


@on_desk
def details(request: DeskRequest, document_id: UUID) -> HttpResponse:
    document = _document(request, document_id)
    form = DetailsForm(request.POST or None, instance=document, initial={"version": document.version})
    current = None
    if request.method == "POST" and form.is_valid():
        changes = {name: form.cleaned_data[name] for name in form.Meta.fields if name in form.changed_data}
        try:
            documents.describe(
                document=document, version=form.cleaned_data["version"], by=request.user, **changes
            )
            return redirect("document", slug=request.desk.slug, document_id=document_id)
        except Outdated as error:
            form.add_error(None, error.messages)
            current = as_it_is(form, error.current)
            retyped(form, version=error.current.version)
        except ValidationError as error:
            form.add_error(None, error)
    context = page(request, document=document, form=form, current=current)
    status = 409 if current is not None else 422 if form.is_bound else 200
    return render(request, "claims/document_details.html", context, status=status)


def _document(request: DeskRequest, document_id: UUID) -> Document:
    return get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
