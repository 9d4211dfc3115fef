"""Figures over time and against each other: the series of a claim's figures, and the pairs of claims that are apart."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims import figures
from claims.api.desk_view import DeskViewSet
from claims.choices import Apart
from claims.matching.series import Relation
from claims.models import Claim, FigurePair


class FigureOut(serializers.Serializer[figures.Row]):
    claim = serializers.UUIDField(source="claim.pk")
    citation = serializers.UUIDField(
        source="citation.pk", allow_null=True, default=None, help_text="Of the source that gives it."
    )
    words = serializers.CharField()
    value = serializers.FloatField()
    stated_on = serializers.DateField(source="figure.stated_on", allow_null=True)
    relation = serializers.ChoiceField(
        choices=[(each.value, each.value) for each in Relation],
        allow_null=True,
        help_text="To the claim's own figure; null: it is this one.",
    )


class SeriesOut(serializers.Serializer[figures.Series]):
    figure = serializers.CharField(source="first.text", help_text="Of the claim, as it writes it.")
    rows = FigureOut(many=True, help_text="The oldest first; those without a day at the end.")


class FiguresOut(serializers.Serializer[Any]):
    results = SeriesOut(many=True)


class ClaimFiguresView(DeskViewSet):
    @extend_schema(operation_id="compare_figures", responses=FiguresOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Each figure of a claim that other claims of the desk, or sources cited for them, give too."""
        claim = self.one(Claim.objects.select_related("desk"), id)
        found: Any = figures.series_of(claim)
        return self.show({"results": found}, FiguresOut)


class FigurePairOut(serializers.ModelSerializer[FigurePair]):
    class Meta:
        model = FigurePair
        fields = ["id", "claim", "figure", "other", "other_figure", "apart"]


class ContradictionFilters(serializers.Serializer[dict[str, Any]]):
    apart = serializers.ChoiceField(choices=Apart.choices, required=False, default=Apart.CONTRADICTS)


class ContradictionsView(DeskViewSet):
    page_key = "-id"

    @extend_schema(
        operation_id="list_contradictions",
        parameters=[ContradictionFilters],
        responses=FigurePairOut(many=True),
    )
    def list(self, request: Request) -> Response:
        """Pairs of claims whose figures of the same measure do not agree, the newest first."""
        live = self.of_desk(FigurePair.objects.live())
        return self.page(live.filter(apart=self.asked(ContradictionFilters)["apart"]), FigurePairOut)
