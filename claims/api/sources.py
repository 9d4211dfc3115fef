"""Sources: the desk's library, and where its works come from."""

from typing import Any
from uuid import UUID

from django.db.models import Q
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import versions
from claims.api.desk_view import DeskViewSet
from claims.api.exact_schema import where
from claims.api.fields import OfDesk, PersonOut
from sources.actions import assessments, derivations, reprints, sources
from sources.choices import Grade, How, SourceKind
from sources.models import Assessment, Derivation, DerivationProposal, Source, grade_of


class SourceOut(serializers.ModelSerializer[Source]):
    added_by = PersonOut()
    grade = serializers.SerializerMethodField(help_text="Reliability, Admiralty code; null: not graded.")

    class Meta:
        model = Source
        fields = [
            "id",
            "kind",
            "title",
            "publisher",
            "author",
            "url",
            "canonical_url",
            "published_on",
            "has_stake",
            "first_hand",
            "grade",
            "protected",
            "pseudonym",
            "words_withheld",
            "added_by",
            "added_at",
            "fetch_requested_at",
            "version",
        ]

    @extend_schema_field(serializers.ChoiceField(choices=Grade.choices, allow_null=True))
    def get_grade(self, source: Source) -> Any:
        if hasattr(source, "grade"):  # read with the list
            return source.grade
        standing = Assessment.objects.newest().filter(source=source).first()
        return standing.grade if standing else None


class AssessmentOut(serializers.ModelSerializer[Assessment]):
    by = PersonOut()

    class Meta:
        model = Assessment
        fields = ["id", "source", "grade", "reason", "by", "at", "replaces"]


class AssessmentIn(serializers.Serializer[dict[str, Any]]):
    grade = serializers.ChoiceField(choices=Grade.choices)
    reason = serializers.CharField(max_length=1000)


class SourceDetailsIn(serializers.ModelSerializer[Source]):
    class Meta:
        model = Source
        fields = [
            "title",
            "kind",
            "publisher",
            "author",
            "published_on",
            "has_stake",
            "first_hand",
            "protected",
            "words_withheld",
        ]


class SourceIn(SourceDetailsIn):
    class Meta(SourceDetailsIn.Meta):
        fields = [*SourceDetailsIn.Meta.fields, "url"]
        extra_kwargs = {"url": {"help_text": "It is fetched and preserved by the worker."}}


class AddressIn(serializers.Serializer[dict[str, Any]]):
    url = serializers.URLField(max_length=2000)


class SourceFilters(serializers.Serializer[dict[str, Any]]):
    kind = serializers.MultipleChoiceField(choices=SourceKind.choices, required=False)
    url = serializers.URLField(
        required=False, max_length=2000, help_text="However it is spelled: compared in canonical form."
    )
    q = serializers.CharField(required=False, max_length=200, help_text="Words of the title.")


class DerivationOut(serializers.ModelSerializer[Derivation]):
    by = PersonOut()
    withdrawn_by = PersonOut(allow_null=True)

    class Meta:
        model = Derivation
        fields = ["id", "source", "origin", "how", "why", "by", "at", "withdrawn_by", "withdrawn_at"]


class DerivationIn(serializers.Serializer[dict[str, Any]]):
    origin = OfDesk(queryset=Source.objects.all(), help_text="The source that this one comes from.")
    how = serializers.ChoiceField(choices=How.choices)
    why = serializers.CharField(max_length=500, help_text="How you know.")


class SourcesView(DeskViewSet):
    page_key = "-id"

    @extend_schema(operation_id="list_sources", parameters=[SourceFilters], responses=SourceOut(many=True))
    def list(self, request: Request) -> Response:
        """Sources of the desk's library, the newest first."""
        asked = self.asked(SourceFilters)
        rows = self.of_desk(Source.objects.select_related("added_by").annotate(grade=grade_of("pk")))
        if kinds := asked.get("kind"):
            rows = rows.filter(kind__in=kinds)
        if url := asked.get("url"):
            rows = rows.filter(canonical_url=sources.canonical_address(url))
        if words := asked.get("q"):
            rows = rows.filter(title__icontains=words)
        return self.page(rows, SourceOut)

    @extend_schema(operation_id="add_source", request=SourceIn, responses={201: SourceOut})
    def create(self, request: Request) -> Response:
        """Add a source. One with an address is fetched by the worker: see its snapshots a little later."""
        return self._show(sources.add(desk=self.desk, by=self.by, **self.given(SourceIn)), status=201)

    @extend_schema(operation_id="show_source", responses=SourceOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """A source. `fetch_requested_at` is set while the worker has yet to fetch it."""
        return self._show(self.one(Source.objects.select_related("added_by"), id))

    @extend_schema(operation_id="describe_source", request=SourceDetailsIn(partial=True), responses=SourceOut)
    def partial_update(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Correct what is known about a source. Its address and its snapshots stay."""
        with self.unchanged(Source.objects.all(), id) as source:
            return self._show(
                sources.describe(source=source, by=self.by, **self.given(SourceDetailsIn, partial=True))
            )

    def as_it_is(self, id_: UUID) -> Any:
        return self._show(self.one(Source, id_)).data

    def _show(self, source: Source, status: int = 200) -> Response:
        return versions.with_etag(self.show(source, SourceOut, status), source.version)


class SourceAddressView(DeskViewSet):
    @extend_schema(operation_id="readdress_source", request=AddressIn, responses={200: SourceOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Correct a source's address; it is fetched. What was preserved from the old one stays."""
        source = self.one(Source.objects.select_related("added_by"), id)
        return self.show(sources.readdress(source=source, by=self.by, **self.given(AddressIn)), SourceOut)


class SourceAssessmentsView(DeskViewSet):
    page_key = "-id"

    @extend_schema(operation_id="list_assessments", responses=AssessmentOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """How reliable a source was said to be, the newest first, which is the one that stands."""
        source = self.one(Source, id)
        rows = self.of_desk(Assessment.objects.filter(source=source)).select_related("by", "source")
        return self.page(rows, AssessmentOut)

    @extend_schema(operation_id="assess_source", request=AssessmentIn, responses={201: AssessmentOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Grade a source from A to F, with the reason. The grade before stays in the record."""
        source = self.one(Source, id)
        assessment = assessments.give(source=source, by=self.by, **self.given(AssessmentIn))
        return self.show(assessment, AssessmentOut, status=201)


class SourceDerivationsView(DeskViewSet):
    @extend_schema(operation_id="list_derivations", responses=DerivationOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What a source was said to come from, withdrawn words included."""
        source = self.one(Source, id)
        rows = self.of_desk(Derivation.objects.filter(source=source))
        return self.page(rows.select_related("by", "withdrawn_by", "source", "origin"), DerivationOut)

    @extend_schema(operation_id="draw_derivation", request=DerivationIn, responses={201: DerivationOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say that a source reprints, quotes or is based on another. Two links to one wire report are one."""
        source = self.one(Source, id)
        derivation = derivations.draw(source=source, by=self.by, **self.given(DerivationIn))
        return self.show(derivation, DerivationOut, status=201)


class DerivationProposalOut(serializers.ModelSerializer[DerivationProposal]):
    answered_by = PersonOut(allow_null=True)

    class Meta:
        model = DerivationProposal
        fields = ["id", "source", "origin", "words", "at", "accepted", "reason", "answered_by", "answered_at"]


class DerivationAnswerIn(serializers.Serializer[dict[str, Any]]):
    accept = serializers.BooleanField()
    how = serializers.ChoiceField(choices=How.choices, required=False, help_text="Where it is accepted.")
    turned = serializers.BooleanField(required=False, help_text="The older one comes from the newer.")
    why = serializers.CharField(max_length=500, help_text="How you know.")
    rule = where("accept", True, "how")


class DerivationProposalsView(DeskViewSet):
    page_key = "-id"

    @extend_schema(operation_id="list_derivation_proposals", responses=DerivationProposalOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Sources that a source may come from, since their copies share long passages; answered ones too."""
        source = self.one(Source, id)
        rows = self.of_desk(DerivationProposal.objects.filter(Q(source=source) | Q(origin=source)))
        return self.page(rows.select_related("answered_by", "source", "origin"), DerivationProposalOut)

    @extend_schema(
        operation_id="answer_derivation_proposal", request=DerivationAnswerIn, responses=DerivationProposalOut
    )
    def answer(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Accept a proposal, which draws the derivation, or refuse it, with the reason."""
        proposal = self.one(DerivationProposal, id)
        answered = reprints.answer(proposal=proposal, by=self.by, **self.given(DerivationAnswerIn))
        return self.show(answered, DerivationProposalOut)


class DerivationView(DeskViewSet):
    @extend_schema(operation_id="withdraw_derivation", request=None, responses=DerivationOut)
    def withdraw(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Take back where a source was said to come from. It stays in the record."""
        derivation = self.one(Derivation.objects.standing(), id)
        return self.show(derivations.withdraw(derivation=derivation, by=self.by), DerivationOut)
