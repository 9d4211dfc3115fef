"""A desk publishes: its face to the world, its reports one by one, and taking one back."""

from copy import copy
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.actions import public_faces, publications
from claims.forms.publishing import PublicFaceForm, PublishForm, WithdrawForm
from claims.models import Publication, PublicFace, Report
from newsroom.conflicts import Outdated
from newsroom.forms import as_it_is, retyped, show_refusal
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first


@on_desk
def public_face(request: DeskRequest) -> HttpResponse:
    """How the desk shows itself to the world, and what it has published."""
    face = PublicFace.objects.of(request.desk)
    form = PublicFaceForm(request.POST or None, instance=copy(face), initial={"version": face.version})
    current, status = None, 200
    if request.method == "POST" and form.is_valid():
        changes = {name: form.cleaned_data[name] for name in form.Meta.fields if name in form.changed_data}
        version = form.cleaned_data["version"]
        try:
            if changes:
                public_faces.change(desk=request.desk, by=request.user, version=version, **changes)
                messages.success(request, _("The public face was changed."))
            return redirect("public-face", slug=request.desk.slug)
        except Outdated as error:
            form.add_error(None, error.messages)
            current = as_it_is(form, error.current)
            retyped(form, version=error.current.version)
            status = 409
        except ValidationError as error:
            show_refusal(form, error)
    made = Publication.objects.visible_to(request.user).filter(desk=request.desk)
    related = made.select_related("report", "document", "published_by", "withdrawn_by")
    rows, following = newest_first(related.defer("content", "report__content"), request.GET.get("before", ""))
    if form.is_bound and status == 200:
        status = 422
    context = page(request, form=form, current=current, face=face, rows=rows, following=following)
    return render(request, "claims/public_face.html", context, status=status)


@require_POST
@on_desk
def publish(request: DeskRequest, report_id: UUID) -> HttpResponse:
    report = get_object_or_404(
        Report.objects.visible_to(request.user).defer("content"), desk=request.desk, pk=report_id
    )
    form = PublishForm(request.POST)
    try:
        if form.is_valid():
            publications.publish(report=report, by=request.user, **form.cleaned_data)
            messages.success(request, _("The report is published."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("report", slug=request.desk.slug, report_id=report_id)


@on_desk
def withdraw(request: DeskRequest, publication_id: UUID) -> HttpResponse:
    """Taking a published report back: asked for with its reason, on a page of its own."""
    publication = get_object_or_404(
        Publication.objects.visible_to(request.user).select_related("report", "document", "desk"),
        desk=request.desk,
        pk=publication_id,
    )
    form = WithdrawForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            publications.withdraw(publication=publication, by=request.user, **form.cleaned_data)
            messages.success(request, _("It was withdrawn. Its pages say so, and why."))
            return redirect("report", slug=request.desk.slug, report_id=publication.report_id)
        except ValidationError as error:
            show_refusal(form, error)
    context = page(request, form=form, publication=publication)
    status = 422 if form.is_bound else 200
    return render(request, "claims/withdraw.html", context, status=status)
