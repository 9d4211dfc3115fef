"""Drifts: cited sources that no longer say what was quoted from them, or are gone."""

from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import drifts
from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.models import Drift


class DriftOut(serializers.ModelSerializer[Drift]):
    claim = serializers.UUIDField(source="citation.claim_id")
    settled_by = PersonOut(source="withdrawn_by", allow_null=True)
    settled_at = serializers.DateTimeField(source="withdrawn_at", allow_null=True)

    class Meta:
        model = Drift
        fields = [
            "id",
            "claim",
            "citation",
            "snapshot",
            "outcome",
            "lost",
            "found_at",
            "settled_by",
            "settled_at",
        ]


class DriftsView(DeskViewSet):
    @extend_schema(operation_id="list_drifts", responses=DriftOut(many=True))
    def list(self, request: Request) -> Response:
        """Citations whose source drifted and that nobody has looked at since, the oldest first."""
        rows = self.of_desk(Drift.objects.waiting().select_related("citation", "withdrawn_by"))
        return self.page(rows, DriftOut)

    @extend_schema(operation_id="settle_drift", request=None, responses=DriftOut)
    def settle(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say that you have looked: the citation stands, resting on the copy that was preserved."""
        drift = self.one(Drift.objects.select_related("citation__claim"), id)
        return self.show(drifts.settle(drift=drift, by=self.by), DriftOut)
