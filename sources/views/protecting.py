"""Who may know a protected source, and the end of its protection."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from newsroom.views.access import DeskRequest, on_desk
from sources.actions import protecting
from sources.forms import ConfidantForm
from sources.models import Confidant
from sources.views.doing import do
from sources.views.source_page import known


@require_POST
@on_desk
def confide(request: DeskRequest, source_id: UUID) -> HttpResponse:
    """Let a colleague know who a protected source is."""
    source = known(request, source_id)
    form = ConfidantForm(request.POST, desk=request.desk, source=source)
    return do(request, source, protecting.name, form=form, name="confidant_form", otherwise="person")


@require_POST
@on_desk
def unconfide(request: DeskRequest, source_id: UUID, confidant_id: UUID) -> HttpResponse:
    found = Confidant.objects.visible_to(request.user).select_related("source", "person")
    confidant = get_object_or_404(found, desk=request.desk, source_id=source_id, pk=confidant_id)
    protecting.unname(confidant=confidant, by=request.user)
    return redirect("source", slug=request.desk.slug, source_id=source_id)


@require_POST
@on_desk
def unprotect(request: DeskRequest, source_id: UUID) -> HttpResponse:
    try:
        protecting.lift(source=known(request, source_id), by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("source", slug=request.desk.slug, source_id=source_id)
