"""What the sources of a claim are worth together, and where they have it from."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import policy
from claims.api.desk_view import DeskViewSet
from claims.models import Claim
from sources.choices import How


class NodeOut(serializers.Serializer[Any]):
    source = serializers.UUIDField(source="id")  # type: ignore[assignment]  # a field, not an attribute
    name = serializers.CharField()
    cited = serializers.BooleanField()
    root = serializers.BooleanField(  # type: ignore[assignment]  # likewise
        help_text="It has it from nobody."
    )
    has_stake = serializers.BooleanField()
    unknown = serializers.BooleanField(help_text="Nobody has recorded where it has it from.")


class EdgeOut(serializers.Serializer[Any]):
    source = serializers.UUIDField()  # type: ignore[assignment]  # likewise
    origin = serializers.UUIDField()
    how = serializers.ChoiceField(choices=How.choices)


class ProvenanceOut(serializers.Serializer[Any]):
    independent = serializers.IntegerField(source="number")
    unknown = serializers.IntegerField(help_text="Of these, of unknown origin.")
    required = serializers.IntegerField(  # type: ignore[assignment]  # likewise
        help_text="By the desk's policy."
    )
    why = serializers.CharField(help_text="Why those cited are not more; may be empty.")
    nodes = NodeOut(many=True, source="graph.nodes")
    edges = EdgeOut(many=True, source="graph.edges")


class ClaimProvenanceView(DeskViewSet):
    @extend_schema(operation_id="show_provenance", responses=ProvenanceOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """How many independent sources are cited for or against a claim, and the graph of who has it from whom."""
        claim = self.one(Claim, id)
        cited = (
            claim.citations.standing().order_by("id").values_list("evidence__snapshot__source_id", flat=True)
        )
        standing: Any = policy.independent_sources(claim, list(dict.fromkeys(cited)))
        shown = {name: getattr(standing, name) for name in ("number", "unknown", "why", "graph")}
        return self.show({**shown, "required": self.desk.policy.independent_sources}, ProvenanceOut)
