"""Importing published checks from an address: asked for, fetched by the worker, told."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import check_imports
from claims.api.desk_view import DeskViewSet
from claims.api.documents import LANGUAGE
from claims.api.fields import PersonOut, WebAddressField
from claims.models import CheckImport


class CheckImportOut(serializers.ModelSerializer[CheckImport]):
    asked_by = PersonOut()
    failure = serializers.CharField(
        source="failure_in_words", help_text="Why nothing was imported; empty: it was, or is waited for."
    )
    refusals = serializers.ListField(
        child=serializers.CharField(), source="refusals_in_words", help_text="The first 50."
    )

    class Meta:
        model = CheckImport
        fields = [
            *("id", "url", "publisher", "language", "asked_by", "asked_at", "done_at"),
            *("failure", "added", "known", "refused", "refusals"),
        ]


class CheckImportIn(serializers.Serializer[dict[str, Any]]):
    url = WebAddressField(
        max_length=2000, help_text="Of a page that carries ClaimReview, or of a Data Commons feed."
    )
    publisher = serializers.CharField(
        required=False, allow_blank=True, max_length=200, help_text="Where a check does not name its own."
    )
    language = serializers.RegexField(
        LANGUAGE, max_length=12, required=False, help_text="Where a check does not name its own."
    )


class CheckImportsView(DeskViewSet):
    page_key = "-id"

    @extend_schema(operation_id="list_check_imports", responses=CheckImportOut(many=True))
    def list(self, request: Request) -> Response:
        """Addresses from which published checks were asked for, the newest first."""
        return self.page(self.of_desk(CheckImport.objects.select_related("asked_by")), CheckImportOut)

    @extend_schema(operation_id="import_from_address", request=CheckImportIn, responses={202: CheckImportOut})
    def create(self, request: Request) -> Response:
        """Ask the worker to fetch an address and import the published checks there. `done_at` says when it has."""
        asked = check_imports.ask(desk=self.desk, by=self.by, **self.given(CheckImportIn))
        return self.show(asked, CheckImportOut, status=202)

    @extend_schema(operation_id="show_check_import", responses=CheckImportOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What came of an import from an address."""
        return self.show(self.one(CheckImport.objects.select_related("asked_by"), id), CheckImportOut)
