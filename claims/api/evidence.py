"""Evidence: a passage quoted from a snapshot. An exhibit, which never changes and knows no claim."""

from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims import examining
from claims.api.desk_view import DeskViewSet
from claims.api.exact_schema import either
from claims.api.fields import OfDesk, PersonOut
from claims.api.truth_tests import ProposalOut
from claims.models import Claim
from sources.actions import evidence
from sources.models import Evidence, Snapshot


class EvidenceOut(serializers.ModelSerializer[Evidence]):
    """`text[start:end] == exact` in the snapshot's text."""

    source = serializers.UUIDField(source="snapshot.source_id")  # type: ignore[assignment]  # a field, not an attribute
    quoted_by = PersonOut()

    class Meta:
        model = Evidence
        fields = [
            "id",
            "source",
            "snapshot",
            "exact",
            "prefix",
            "suffix",
            "start",
            "end",
            "locator",
            "quoted_by",
            "quoted_at",
        ]


class EvidenceIn(serializers.Serializer[dict[str, Any]]):
    """Either `start` and `end`, or the `passage` as it stands in the snapshot's text."""

    start = serializers.IntegerField(
        required=False, min_value=0, max_value=2**31 - 1, help_text="Code points."
    )
    end = serializers.IntegerField(required=False, min_value=1, max_value=2**31 - 1, help_text="Half-open.")
    passage = serializers.CharField(required=False, max_length=20_000, help_text="White space may differ.")
    locator = serializers.CharField(
        required=False, allow_blank=True, max_length=120, help_text="A page, for example."
    )
    rule = either("passage", "start", "end")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        given = {"start", "end", "passage"} & set(attrs)
        if given not in ({"start", "end"}, {"passage"}):
            raise serializers.ValidationError(
                {"passage": _("Give either `start` and `end`, or the `passage`.")}
            )
        return attrs


class SnapshotEvidenceView(DeskViewSet):
    @extend_schema(operation_id="list_evidence", responses=EvidenceOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What was quoted from a snapshot, in the order of quoting."""
        snapshot = self.one(Snapshot.objects.without_text(), id)
        rows = self.of_desk(Evidence.objects.filter(snapshot=snapshot))
        return self.page(shown(rows), EvidenceOut)

    @extend_schema(operation_id="quote_evidence", request=EvidenceIn, responses={201: EvidenceOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Quote a passage of a snapshot. Quoting the same place again gives the same evidence."""
        snapshot = self.one(Snapshot.objects.select_related("source", "desk"), id)
        given = self.given(EvidenceIn)
        if "passage" in given:
            given["start"], given["end"] = evidence.find(snapshot=snapshot, passage=given.pop("passage"))
        return self.show(evidence.quote(snapshot=snapshot, by=self.by, **given), EvidenceOut, status=201)


class ProposalsFilters(serializers.Serializer[dict[str, Any]]):
    claim = OfDesk(queryset=Claim.objects.all(), help_text="The claim that evidence is looked for.")


class ProposalsOut(serializers.Serializer[Any]):
    results = ProposalOut(many=True)


class SnapshotProposalsView(DeskViewSet):
    @extend_schema(
        operation_id="propose_passages",
        parameters=[OpenApiParameter("claim", OpenApiTypes.UUID, required=True)],
        responses=ProposalsOut,
    )
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """The passages of a snapshot that speak to a claim, the best first; at most five. Quote one, or read on."""
        snapshot = self.one(Snapshot.objects.select_related("source").defer("headers"), id)
        claim = self.asked(ProposalsFilters)["claim"]
        found = [
            {
                "start": each.start,
                "end": each.end,
                "exact": snapshot.text[each.start : each.end],
                "facts": [asdict(test) for test in each.tests],
                "words": each.words,
            }
            for each in examining.proposed(claim, snapshot)
        ]
        return self.show({"results": found}, ProposalsOut)


class EvidenceView(DeskViewSet):
    @extend_schema(operation_id="show_evidence", responses=EvidenceOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """A passage that was quoted."""
        return self.show(self.one(shown(Evidence.objects.all()), id), EvidenceOut)


def shown(rows: Any) -> Any:
    """Evidence with what EvidenceOut shows, without the text that it was quoted from."""
    return rows.select_related("snapshot__source", "quoted_by").defer("snapshot__text", "snapshot__headers")
