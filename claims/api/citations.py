"""The evidence of a claim: what was cited for it, against it or as context, and what was withdrawn."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims import examining
from claims.actions import citations
from claims.api.desk_view import DeskViewSet
from claims.api.fields import OfDesk, PersonOut
from claims.api.truth_tests import TruthTestsOut
from claims.choices import Credibility, Stance
from claims.models import Citation, Claim
from sources.models import Evidence, Source


class CitedSourceOut(serializers.ModelSerializer[Source]):
    class Meta:
        model = Source
        fields = ["id", "kind", "title", "publisher", "url", "published_on", "has_stake"]


class CitedEvidenceOut(serializers.ModelSerializer[Evidence]):
    source = CitedSourceOut(source="snapshot.source")  # type: ignore[assignment]  # a field, not an attribute

    class Meta:
        model = Evidence
        fields = ["id", "source", "snapshot", "exact", "start", "end", "locator"]


class CitationOut(serializers.ModelSerializer[Citation]):
    evidence = CitedEvidenceOut()
    truth_tests = serializers.SerializerMethodField(
        help_text="Computed for the claim as it is now, read in the newest document that it stands in."
        " Null: the words of a protected source are withheld."
    )
    cited_by = PersonOut()
    withdrawn_by = PersonOut(allow_null=True)

    class Meta:
        model = Citation
        fields = [
            "id",
            "claim",
            "evidence",
            "stance",
            "note",
            "figure",
            "credibility",
            "truth_tests",
            "cited_by",
            "cited_at",
            "withdrawn_by",
            "withdrawn_at",
            "withdrawal_reason",
        ]

    @extend_schema_field(TruthTestsOut(allow_null=True))
    def get_truth_tests(self, citation: Citation) -> Any:
        if citation.words_are_hidden:
            return None
        return examining.examined_alone(citation).as_json()


class CitationIn(serializers.Serializer[dict[str, Any]]):
    evidence = OfDesk(queryset=Evidence.objects.select_related("snapshot__source"))
    stance = serializers.ChoiceField(choices=Stance.choices)
    note = serializers.CharField(required=False, allow_blank=True, max_length=5000)
    figure = serializers.CharField(
        required=False, allow_blank=True, max_length=120, help_text="That the source gives."
    )
    credibility = serializers.IntegerField(
        required=False,
        allow_null=True,
        min_value=1,
        max_value=6,
        help_text="Of the item, by the Admiralty code.",
    )


class CredibilityIn(serializers.Serializer[dict[str, Any]]):
    credibility = serializers.ChoiceField(
        choices=Credibility.choices, allow_null=True, help_text="Of the item, by the Admiralty code."
    )


class CitationFilters(serializers.Serializer[dict[str, Any]]):
    standing = serializers.BooleanField(
        required=False, default=None, allow_null=True, help_text="Not withdrawn."
    )


class WithdrawalIn(serializers.Serializer[dict[str, Any]]):
    reason = serializers.CharField(max_length=500)


class ClaimEvidenceView(DeskViewSet):
    @extend_schema(
        operation_id="list_citations", parameters=[CitationFilters], responses=CitationOut(many=True)
    )
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """The evidence cited for a claim, in the order of citing; what was withdrawn is marked so."""
        claim = self.one(Claim, id)
        rows = self.of_desk(shown(Citation.objects.filter(claim=claim)))
        standing = self.asked(CitationFilters)["standing"]
        if standing is not None:
            rows = rows.filter(withdrawn_at__isnull=standing)
        return self.page(rows, CitationOut)

    @extend_schema(operation_id="cite_evidence", request=CitationIn, responses={201: CitationOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Cite evidence for a claim. A verdict that stands falls: it did not rest on this."""
        claim = self.one(Claim, id)
        citation = citations.cite(claim=claim, by=self.by, **self.given(CitationIn))
        return self.show(self.one(shown(Citation.objects.all()), citation.pk), CitationOut, status=201)


class CitationView(DeskViewSet):
    @extend_schema(operation_id="show_citation", responses=CitationOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """One use of a passage for a claim."""
        return self.show(self.one(shown(Citation.objects.all()), id), CitationOut)

    @extend_schema(operation_id="grade_citation", request=CredibilityIn, responses=CitationOut)
    def grade(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say how credible the item is. 1 needs two independent sources; a verdict that stands falls."""
        citation = self.one(Citation.objects.select_related("claim"), id)
        citations.grade(citation=citation, by=self.by, **self.given(CredibilityIn))
        return self.show(self.one(shown(Citation.objects.all()), id), CitationOut)

    @extend_schema(operation_id="withdraw_citation", request=WithdrawalIn, responses=CitationOut)
    def withdraw(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Stop resting on a citation. It stays in the record; a verdict that stands falls."""
        citation = self.one(Citation.objects.select_related("claim"), id)
        citations.withdraw(citation=citation, by=self.by, **self.given(WithdrawalIn))
        return self.show(self.one(shown(Citation.objects.all()), id), CitationOut)


def shown(rows: Any) -> Any:
    return (
        rows.with_evidence()
        .with_surroundings()
        .with_place()
        .select_related("evidence__snapshot__source", "cited_by", "withdrawn_by", "claim")
    )
