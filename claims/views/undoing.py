"""Taking back what one did last."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.actions import undoing
from claims.models import Claim, Document
from claims.verbs import Verb
from claims.views.doing import after
from claims.views.workspace import Workspace, answer, overview, passage_panel
from newsroom.models import Entry
from newsroom.views.access import DeskRequest, on_desk


@require_POST
@on_desk
def undo(request: DeskRequest, seq: int) -> HttpResponse:
    """Undo one's own last deed on a claim or a document, and show what it was about."""
    entry = get_object_or_404(
        Entry.objects.visible_to(request.user).select_related("desk"), desk=request.desk, seq=seq
    )
    try:
        undoing.undo(entry=entry, by=request.user)
        messages.success(request, _("Undone. The ledger has both lines."))
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    if entry.object_kind == "claim" and not request.htmx:  # type: ignore[attr-defined]  # django-htmx sets it
        return redirect("claim", slug=request.desk.slug, claim_id=entry.object_id)
    if entry.object_kind == "claim":
        return after(request, Claim.objects.get(desk=request.desk, pk=entry.object_id))
    if entry.object_kind == "document":
        document = Document.objects.get(desk=request.desk, pk=entry.object_id)
        return _passage(request, document, entry)
    return redirect("ledger", slug=request.desk.slug)


def _passage(request: DeskRequest, document: Document, entry: Entry) -> HttpResponse:
    """The passage whose mark was taken back, as long as its revision is the newest."""
    here = reverse("document", args=[request.desk.slug, document.pk])
    revision = document.revision
    marked = entry.verb == Verb.PASSAGE_MARKED and entry.data["revision"] == revision.number
    position = entry.data["passage"] if marked else None
    address = here if position is None else f"{here}?passage={position}"
    if not request.htmx:  # type: ignore[attr-defined]  # django-htmx sets it
        return redirect(address)
    space = Workspace.of(document, request.user)
    shown = next((each for each in space.script.passages if each.position == position), None)
    context = passage_panel(request, space, shown) if shown else overview(request, space)
    response = answer(request, context, deed=True)
    response["HX-Push-Url"] = address
    return response
