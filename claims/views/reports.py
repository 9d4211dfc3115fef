"""Reports: what stands between a document and a complete one, issuing it, and its files."""

from uuid import UUID

from csp.decorators import csp_replace
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language

from claims.actions import report_content, reports
from claims.models import Document, Report
from claims.reporting import FORMS, style_hash
from claims.reporting import render as render_report
from claims.reporting.words import gaps
from newsroom.views.access import DeskRequest, on_desk, page


@on_desk
def document_reports(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """The reports of a document, what is still open, and the button that issues the next one."""
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    if request.method == "POST":
        try:
            report = reports.issue(document=document, by=request.user)
            return redirect("report", slug=request.desk.slug, report_id=report.pk)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
    issued = document.reports.select_related("issued_by").defer("content")
    draft = report_content.content(document, timezone.now(), request.user)
    context = page(request, document=document, reports=issued, draft=draft, gaps=gaps(draft))
    return render(request, "claims/reports.html", context)


@on_desk
def report(request: DeskRequest, report_id: UUID) -> HttpResponse:
    found = _report(request, report_id)
    return render(
        request, "claims/report.html", page(request, report=found, document=found.document, forms=FORMS)
    )


@csp_replace(
    {"default-src": ["'none'"], "style-src": [f"'{style_hash()}'"], "img-src": ["data:"], "script-src": []}
)
@on_desk
def report_file(request: DeskRequest, report_id: UUID, form: str) -> HttpResponse:
    """A report as a file; the HTML is shown, under a policy that allows its own style and nothing else.

    The frame is in the reader's language; what was checked stays in its own.
    """
    if form not in FORMS:
        raise Http404
    found = _report(request, report_id)
    shown = form == "html" and "download" not in request.GET
    name = f"report-{found.document_id}-{found.number}.{form}"
    return HttpResponse(
        render_report(found.content, form, get_language() or "en"),
        content_type=FORMS[form].media_type,
        headers={"Content-Disposition": "inline" if shown else f'attachment; filename="{name}"'},
    )


def _report(request: DeskRequest, report_id: UUID) -> Report:
    return get_object_or_404(
        Report.objects.visible_to(request.user).select_related("document", "issued_by"),
        desk=request.desk,
        pk=report_id,
    )
