"""Reports: the frozen content of a document's check, issued, listed, and handed out as files."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import reports
from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.models import Document, Report
from claims.reporting import FORMS, render

KINDS = dict.fromkeys(("pdf", "docx", "xlsx"), OpenApiTypes.BINARY) | {"json": OpenApiTypes.OBJECT}


class ReportOut(serializers.ModelSerializer[Report]):
    revision = serializers.IntegerField(source="revision.number")
    issued_by = PersonOut()

    class Meta:
        model = Report
        fields = [
            "id",
            "document",
            "revision",
            "number",
            "complete",
            "sha256",
            "ledger_seq",
            "ledger_head",
            "issued_by",
            "issued_at",
        ]


class ReportWithContentOut(ReportOut):
    content = serializers.DictField(help_text="Frozen. `sha256` is that of its canonical JSON (RFC 8785).")

    class Meta(ReportOut.Meta):
        fields = [*ReportOut.Meta.fields, "content"]


class DocumentReportsView(DeskViewSet):
    page_key = "-number"

    @extend_schema(operation_id="list_reports", responses=ReportOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Reports issued on a document, the newest first."""
        document = self.one(Document.objects.all(), id)
        return self.page(
            shown(self.of_desk(Report.objects.defer("content").filter(document=document))), ReportOut
        )

    @extend_schema(operation_id="issue_report", request=None, responses={201: ReportWithContentOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Freeze the check of a document as it stands. `complete` says whether anything is left to do."""
        document = self.one(Document.objects.select_related("desk"), id)
        report = reports.issue(document=document, by=self.by)
        return self.show(self.one(shown(Report.objects.all()), report.pk), ReportWithContentOut, status=201)


class ReportView(DeskViewSet):
    @extend_schema(operation_id="show_report", responses=ReportWithContentOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """A report with its content."""
        return self.show(self.one(shown(Report.objects.all()), id), ReportWithContentOut)


class TheFileItself(BaseContentNegotiation):
    """The address names the format; Accept changes nothing."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        return parsers[0]

    def select_renderer(self, request: Request, renderers: Any, format_suffix: str | None = None) -> Any:
        return renderers[0], renderers[0].media_type


class ReportFileView(DeskViewSet):
    content_negotiation_class = TheFileItself

    @extend_schema(
        operation_id="download_report",
        parameters=[OpenApiParameter("form", OpenApiTypes.STR, OpenApiParameter.PATH, enum=list(FORMS))],
        responses={
            (200, form.media_type.partition(";")[0]): KINDS.get(name, OpenApiTypes.STR)
            for name, form in FORMS.items()
        },
    )
    def retrieve(self, request: Request, id: UUID, form: str) -> HttpResponse:  # noqa: A002
        """The report as one file, in the language that is asked for. It never changes, so it may be kept."""
        report = self.one(Report.objects.all(), id)
        if form not in FORMS:
            raise Http404
        answer = HttpResponse(
            render(report.content, form, get_language() or "en"), content_type=FORMS[form].media_type
        )
        answer["Content-Disposition"] = f'attachment; filename="report-{report.number}.{form}"'
        answer["Cache-Control"] = "private, max-age=86400, immutable"
        patch_vary_headers(answer, ["Authorization"])
        return answer


def shown(rows: Any) -> Any:
    return rows.select_related("revision", "issued_by").defer("revision__text")
