"""Corrections: verdicts of issued reports that were replaced."""

from typing import Any

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.models import Correction
from newsroom.models import User


class CorrectionOut(serializers.ModelSerializer[Correction]):
    report_number = serializers.IntegerField(source="report.number")
    document = serializers.UUIDField(source="report.document_id")
    claim = serializers.UUIDField(source="after.claim_id")
    rating_before = serializers.CharField(source="before.rating.code")
    rating_after = serializers.SerializerMethodField(help_text="Null while it is sealed from you.")
    reason = serializers.SerializerMethodField(help_text="Null while the new verdict is sealed from you.")
    by = PersonOut()

    class Meta:
        model = Correction
        fields = [
            "id", "report", "report_number", "document", "claim", "before", "rating_before", "after",
            "rating_after", "reason", "by", "at",
        ]  # fmt: skip

    @extend_schema_field(serializers.CharField(allow_null=True))
    def get_rating_after(self, correction: Any) -> Any:
        return None if correction.sealed else correction.after.rating.code

    @extend_schema_field(serializers.CharField(allow_null=True))
    def get_reason(self, correction: Any) -> Any:
        return None if correction.sealed else correction.reason


class CorrectionsView(DeskViewSet):
    page_key = "-id"

    @extend_schema(operation_id="list_corrections", responses=CorrectionOut(many=True))
    def list(self, request: Request) -> Response:
        """Corrections of all reports of the desk, the newest first. A report with one is superseded."""
        return self.page(shown(self.of_desk(Correction.objects.all()), self.by), CorrectionOut)


def shown(rows: Any, by: User) -> Any:
    related = ("report", "before__rating", "after__rating", "by")
    return rows.with_seal(by).select_related(*related).defer("report__content")
