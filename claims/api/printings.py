"""Printings: the files of a report in one language and variant, made by the worker and kept."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from claims.actions import printings
from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.models import Printing, Report
from claims.reporting import FORMS, FULL, Variant
from claims.reporting.languages import LANGUAGES
from newsroom.models import Scope

VARIANT = r"^(full|redacted)(:(not-true|\d{1,5}(,\d{1,5}){0,249}))?$"


class PrintingIn(serializers.Serializer[dict[str, Any]]):
    language = serializers.ChoiceField(
        choices=list(LANGUAGES.items()), default="en", help_text="Of the frame."
    )
    variant = serializers.RegexField(
        VARIANT,
        default=FULL.code,
        help_text="full, redacted, and after a colon which claims: not-true, or numbers as 1,3,7.",
    )


class PrintedFileOut(serializers.Serializer[dict[str, Any]]):
    form = serializers.CharField()
    sha256 = serializers.CharField()
    size = serializers.IntegerField(help_text="Bytes.")
    url = serializers.CharField(help_text="Where it is to be had.")


class PrintingOut(serializers.ModelSerializer[Printing]):
    of = serializers.SerializerMethodField(help_text="How many forms there are; `done` of them are made.")
    files = serializers.SerializerMethodField(help_text="Empty until all are made.")
    manifest = serializers.DictField(
        allow_null=True, help_text="What the report rests on, and the digest of each file; null until then."
    )
    manifest_sha256 = serializers.CharField(source="sha256", help_text="Of its canonical JSON (RFC 8785).")
    asked_by = PersonOut()

    def get_of(self, printing: Printing) -> int:
        return len(FORMS)

    @extend_schema_field(PrintedFileOut(many=True))
    def get_files(self, printing: Printing) -> list[dict[str, Any]]:
        return [file | {"url": self._address(printing, file["form"])} for file in printing.made]

    def _address(self, printing: Printing, form: str) -> str:
        address = reverse("api-report-file", args=[printing.report_id, form])
        return f"{address}?{urlencode({'language': printing.language, 'variant': printing.variant})}"

    class Meta:
        model = Printing
        fields = [
            "id", "report", "language", "variant", "edition", "done", "of", "asked_by", "asked_at", "printed_at",
            "files", "manifest", "manifest_sha256",
        ]  # fmt: skip


class ReportPrintingsView(DeskViewSet):
    page_key = "-id"
    scopes = {"POST": Scope.READ}  # whoever may read a report may have its files

    @extend_schema(operation_id="list_printings", responses=PrintingOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """The printings of a report, the newest first."""
        report = self.one(Report.objects.defer("content"), id)
        return self.page(shown(self.of_desk(Printing.objects.filter(report=report))), PrintingOut)

    @extend_schema(operation_id="print_report", request=PrintingIn, responses={202: PrintingOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Have the worker make all files of a report. Asking again gives the same printing: look how far it is."""
        report = self.one(Report.objects.defer("content").select_related("desk"), id)
        asked = self.given(PrintingIn)
        variant = Variant.read(asked["variant"])
        made = printings.ask(report=report, language=asked["language"], variant=variant, by=self.by)
        return self.show(made, PrintingOut, status=202)


class PrintingView(DeskViewSet):
    @extend_schema(operation_id="show_printing", responses=PrintingOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """How far the worker is, and then the files."""
        return self.show(self.one(shown(Printing.objects.all()), id), PrintingOut)


def shown(rows: Any) -> Any:
    return rows.select_related("asked_by")
