"""A passage that is read, and the next one that is not."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from claims.actions import passages
from claims.choices import Disposition
from claims.models import Passage
from claims.views.workspace import Workspace, answer, overview, passage_panel
from newsroom.views.access import DeskRequest, on_desk


@require_POST
@on_desk
def mark_passage(request: DeskRequest, passage_id: UUID) -> HttpResponse:
    """Mark a passage "nothing to check", or take that back, and go on to the next unread one."""
    passage = get_object_or_404(
        Passage.objects.visible_to(request.user).select_related("revision__document"),
        desk=request.desk,
        pk=passage_id,
    )
    document = passage.revision.document
    refusals: list[str] = []
    try:
        passages.mark(
            passage=passage,
            disposition=request.POST.get("disposition", Disposition.NOTHING_TO_CHECK),
            by=request.user,
        )
    except ValidationError as error:
        refusals = error.messages
    if not request.htmx:  # type: ignore[attr-defined]
        for refusal in refusals:
            messages.error(request, refusal)
        return redirect(
            f"{reverse('document', args=[request.desk.slug, document.pk])}?passage={passage.position}"
        )
    space = Workspace.of(document, request.user)
    following = space.script.next_unread(passage.position) if not refusals else passage.position
    shown = next((each for each in space.script.passages if each.position == following), None)
    context = passage_panel(request, space, shown, refusals=refusals) if shown else overview(request, space)
    response = answer(request, context, status=422 if refusals else 200, deed=True)
    chosen = f"?passage={shown.position}" if shown else ""
    response["HX-Push-Url"] = reverse("document", args=[request.desk.slug, document.pk]) + chosen
    return response
