"""Reports: what stands between a document and a complete one, issuing it, its files, and whether a file is genuine."""

from uuid import UUID

from csp.decorators import csp_replace
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from claims.actions import printings, report_content, reports
from claims.actions.report_verification import verify
from claims.forms.publishing import PublishForm
from claims.forms.reports import PrintingForm, ReportFileForm
from claims.models import Correction, Document, Printing, Publication, PublicFace, Report
from claims.reporting import FORMS, FULL, Variant, style_hash
from claims.reporting import render as render_report
from claims.reporting.languages import LANGUAGES
from claims.reporting.words import gaps
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first

AT_ONCE = frozenset({"html", "json", "csv", "md", "jsonld"})
"""Forms that are printed while somebody waits, where the worker has not kept them."""


@on_desk
def document_reports(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """The reports of a document, what is still open, and the button that issues the next one."""
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    if request.method == "POST":
        try:
            report = reports.issue(document=document, by=request.user)
            printings.ask(report=report, language=get_language() or "en", variant=FULL, by=request.user)
            return redirect("report", slug=request.desk.slug, report_id=report.pk)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
    issued = document.reports.select_related("issued_by").defer("content").prefetch_related("corrections")
    draft = report_content.content(document, timezone.now(), request.user)
    context = page(request, document=document, reports=issued, draft=draft, gaps=gaps(draft))
    return render(request, "claims/reports.html", context)


@on_desk
def report(request: DeskRequest, report_id: UUID) -> HttpResponse:
    return render(request, "claims/report.html", _context(request, _report(request, report_id)))


@on_desk
def report_printings(request: DeskRequest, report_id: UUID) -> HttpResponse:
    """The files of a report: how far the worker is, what is there. With POST, more are asked for."""
    found = _report(request, report_id)
    form = PrintingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        printings.ask(report=found, by=request.user, **form.asked)
        return redirect("report", slug=request.desk.slug, report_id=report_id)
    if form.is_bound:
        return render(request, "claims/report.html", _context(request, found, form=form), status=422)
    return render(request, "claims/_printings.html", _context(request, found))


@csp_replace(
    {"default-src": ["'none'"], "style-src": [f"'{style_hash()}'"], "img-src": ["data:"], "script-src": []}
)
@on_desk
def report_file(request: DeskRequest, report_id: UUID, form: str) -> HttpResponse:
    """A report as a file; the HTML is shown, under a policy that allows its own style and nothing else.

    The frame is in the language that the address names, else in the reader's; what was checked stays in its own.
    """
    if form not in (*FORMS, "manifest"):
        raise Http404
    found = _report(request, report_id)
    language = request.GET.get("language", get_language() or "en")
    try:
        variant = Variant.read(request.GET.get("variant", FULL.code))
    except ValueError:
        raise Http404 from None
    if language not in LANGUAGES:
        raise Http404
    file = printings.kept(found, form, language, variant)
    if file is None and form in AT_ONCE:
        file = render_report(found.content, form, language, variant)
    if file is None:
        messages.info(request, _("This file is not there yet: ask for it below, and the worker makes it."))
        return redirect("report", slug=request.desk.slug, report_id=report_id)
    shown = form == "html" and "download" not in request.GET
    ending = "manifest.json" if form == "manifest" else form
    name = f"report-{found.document_id}-{found.number}.{ending}"
    return HttpResponse(
        file,
        content_type=FORMS[form].media_type if form in FORMS else "application/json",
        headers={"Content-Disposition": "inline" if shown else f'attachment; filename="{name}"'},
    )


@on_desk
def verify_report(request: DeskRequest) -> HttpResponse:
    """Is this file a report of the desk as it was issued?"""
    form = ReportFileForm(request.POST or None, request.FILES or None)
    finding = None
    if request.method == "POST" and form.is_valid():
        own = Report.objects.visible_to(request.user).filter(desk=request.desk)
        finding = verify(form.cleaned_data["file"].read(), own)
    status = 422 if form.is_bound and not form.is_valid() else 200
    context = page(request, form=form, finding=finding)
    return render(request, "claims/verify_report.html", context, status=status)


@on_desk
def corrections(request: DeskRequest) -> HttpResponse:
    """All corrections of the desk's reports."""
    made = Correction.objects.visible_to(request.user).filter(desk=request.desk).with_seal(request.user)
    related = ("report__document", "before__rating", "after__rating", "after__claim", "by")
    rows, following = newest_first(
        made.select_related(*related).defer("report__content"), request.GET.get("before", "")
    )
    return render(request, "claims/corrections.html", page(request, rows=rows, following=following))


def _context(request: DeskRequest, found: Report, form: PrintingForm | None = None) -> dict[str, object]:
    made = list(Printing.objects.filter(report=found).order_by("-id")[:20])
    corrected = (
        Correction.objects.filter(report=found)
        .with_seal(request.user)
        .select_related("before__rating", "after__rating", "after__claim", "by")
    )
    return page(
        request,
        report=found,
        document=found.document,
        printings=made,
        waiting=any(each.printed_at is None for each in made),
        forms=list(FORMS),
        languages=LANGUAGES,
        corrections=corrected,
        publication=Publication.objects.filter(report=found).defer("content").first(),
        face=PublicFace.objects.of(request.desk),
        publish_form=PublishForm(),
        printing_form=form or PrintingForm(initial={"language": get_language() or "en"}),
    )


def _report(request: DeskRequest, report_id: UUID) -> Report:
    return get_object_or_404(
        Report.objects.visible_to(request.user).select_related("document", "issued_by"),
        desk=request.desk,
        pk=report_id,
    )
