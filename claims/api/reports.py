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

from claims.actions import printings, reports
from claims.actions.report_verification import Outcome, verify
from claims.api.corrections import CorrectionOut
from claims.api.corrections import shown as shown_corrections
from claims.api.desk_view import DeskViewSet
from claims.api.fields import Base64Field, PersonOut
from claims.models import Correction, Document, Report
from claims.reporting import FORMS, FULL, Variant, render
from claims.reporting.languages import LANGUAGES
from newsroom.models import Scope

KINDS: dict[str, Any] = {
    **dict.fromkeys(("pdf", "docx", "xlsx"), OpenApiTypes.BINARY),
    "json": OpenApiTypes.OBJECT,
    "jsonld": {"type": "array", "items": {"type": "object"}},
}


class ReportOut(serializers.ModelSerializer[Report]):
    revision = serializers.IntegerField(source="revision.number")
    issued_by = PersonOut()
    superseded = serializers.SerializerMethodField(help_text="Whether a verdict in it was corrected since.")

    def get_superseded(self, report: Any) -> bool:
        return bool(report.corrections.all())

    class Meta:
        model = Report
        fields = [
            "id",
            "document",
            "revision",
            "number",
            "complete",
            "superseded",
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


class FileFilters(serializers.Serializer[dict[str, Any]]):
    language = serializers.ChoiceField(
        choices=list(LANGUAGES.items()), required=False, help_text="Of the frame."
    )
    variant = serializers.RegexField(
        r"^(full|redacted)(:(not-true|\d{1,5}(,\d{1,5}){0,249}))?$",
        required=False,
        help_text="full, redacted, and after a colon which claims: not-true, or numbers as 1,3,7.",
    )


class FileIn(serializers.Serializer[dict[str, Any]]):
    content = Base64Field(help_text="The bytes of the file, of any form.")


class FindingOut(serializers.Serializer[Any]):
    outcome = serializers.ChoiceField(choices=Outcome.choices)
    why = serializers.CharField()
    holds = serializers.BooleanField(help_text="Genuine, and the ledger tells the past that it names.")
    report = serializers.UUIDField(source="report.pk", allow_null=True, default=None)
    number = serializers.IntegerField(source="report.number", allow_null=True, default=None)
    superseded = serializers.BooleanField(help_text="A verdict in it was corrected since.")
    newer = serializers.IntegerField(
        allow_null=True, help_text="The number of a later report on the document."
    )
    corrections = CorrectionOut(many=True)


class VerifyView(DeskViewSet):
    scopes = {"POST": Scope.READ}  # it asks, with a file too large for an address

    @extend_schema(operation_id="verify_report", request=FileIn, responses={200: FindingOut})
    def create(self, request: Request) -> Response:
        """Is this file a report of the desk as it was issued: genuine, altered or unknown?"""
        finding = verify(self.given(FileIn)["content"], self.of_desk(Report.objects.all()))
        finding.corrections[:] = shown_corrections(
            Correction.objects.filter(pk__in=[each.pk for each in finding.corrections]), self.by
        )
        return self.show(finding, FindingOut)


class DocumentReportsView(DeskViewSet):
    page_key = "-number"

    @extend_schema(operation_id="list_reports", responses=ReportOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Reports issued on a document, the newest first."""
        document = self.one(Document, id)
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
        parameters=[
            OpenApiParameter("form", OpenApiTypes.STR, OpenApiParameter.PATH, enum=list(FORMS)),
            FileFilters,
        ],
        responses={
            (200, form.media_type.partition(";")[0]): KINDS.get(name, OpenApiTypes.STR)
            for name, form in FORMS.items()
        },
    )
    def retrieve(self, request: Request, id: UUID, form: str) -> HttpResponse:  # noqa: A002
        """The report as one file, in the language that is asked for. It never changes, so it may be kept."""
        report = self.one(Report, id)
        if form not in FORMS:
            raise Http404
        asked = self.asked(FileFilters)
        language = asked.get("language") or get_language() or "en"
        variant = Variant.read(asked.get("variant") or FULL.code)
        file = printings.kept(report, form, language, variant) or render(
            report.content, form, language, variant
        )
        answer = HttpResponse(file, content_type=FORMS[form].media_type)
        answer["Content-Disposition"] = f'attachment; filename="report-{report.number}.{form}"'
        answer["Cache-Control"] = "private, max-age=86400, immutable"
        patch_vary_headers(answer, ["Authorization"])
        return answer


def shown(rows: Any) -> Any:
    found = rows.select_related("revision", "issued_by").prefetch_related("corrections")
    return found.defer("revision__text")
