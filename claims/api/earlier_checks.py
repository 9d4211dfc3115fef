"""Earlier checks: has this been checked? And the checks that other desks have published."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema, extend_schema_field, inline_serializer
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims import differing, earlier
from claims.actions import earlier_checks
from claims.api.claim_shape import ClaimOut, whole
from claims.api.desk_view import DeskViewSet
from claims.api.documents import LANGUAGE
from claims.api.fields import Base64Field, PersonOut
from claims.earlier import Match, Matches
from claims.matching import Side
from claims.models import Claim, Document, EarlierCheck
from claims.splitting import facts_of


class EarlierCheckOut(serializers.ModelSerializer[EarlierCheck]):
    imported_by = PersonOut()

    class Meta:
        model = EarlierCheck
        fields = [
            "id",
            "claim",
            "title",
            "publisher",
            "url",
            "rating",
            "claimant",
            "claimed_on",
            "reviewed_on",
            "language",
            "imported_from",
            "imported_by",
            "imported_at",
        ]


class ImportIn(serializers.Serializer[dict[str, Any]]):
    content = Base64Field(
        help_text="ClaimReview JSON-LD, a page that carries it, a Data Commons feed, or CSV."
    )
    file_name = serializers.CharField(required=False, allow_blank=True, max_length=255)
    publisher = serializers.CharField(
        required=False, allow_blank=True, max_length=200, help_text="Where a check does not name its own."
    )
    language = serializers.RegexField(
        LANGUAGE, max_length=12, required=False, help_text="Where a check does not name its own."
    )


class RefusedOut(serializers.Serializer[Any]):
    place = serializers.IntegerField(help_text="Of the record in the file; the first is 1.")
    line = serializers.IntegerField(help_text="Where it begins, in a table; else 0.")
    url = serializers.CharField(help_text="Its address, if it has one that can be opened.")
    code = serializers.CharField(source="why.reason")
    why = serializers.SerializerMethodField()

    def get_why(self, refused: Any) -> str:
        return earlier_checks.in_words(refused.why)


class ImportedOut(serializers.Serializer[Any]):
    added = serializers.IntegerField()
    known = serializers.IntegerField(help_text="The desk had them: left as they are.")
    refused = RefusedOut(many=True)


class DifferenceOut(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(choices=["figure", "day", "negation"])
    here = serializers.CharField(help_text="In the claim that was asked about; empty for a negation.")
    there = serializers.CharField()
    name = serializers.CharField(help_text="For `despite`, to merge the two all the same.")
    words = serializers.SerializerMethodField()

    def get_words(self, difference: Any) -> str:
        return differing.difference(difference)


class MatchOut(serializers.Serializer[Any]):
    """One that may be the same: a claim of the desk, or a published check; the other of the two is null."""

    likeness = serializers.FloatField(help_text="0 to 1; from 0.35 the pages show it.")
    claim = serializers.SerializerMethodField()
    published = serializers.SerializerMethodField()
    words = serializers.FloatField(
        source="comparison.words", help_text="Share of words that both have, 0 to 1."
    )
    same_figures = serializers.ListField(child=serializers.CharField(), source="comparison.same_figures")
    same_days = serializers.ListField(child=serializers.CharField(), source="comparison.same_days")
    differences = DifferenceOut(many=True, source="comparison.differences")
    days_later = serializers.IntegerField(
        source="comparison.days_later",
        allow_null=True,
        help_text="Days from its claim to the one asked about.",
    )

    @extend_schema_field(ClaimOut(allow_null=True))
    def get_claim(self, match: Match) -> Any:
        return ClaimOut(self.context["claims"][match.row.pk]).data if isinstance(match.row, Claim) else None

    @extend_schema_field(EarlierCheckOut(allow_null=True))
    def get_published(self, match: Match) -> Any:
        return EarlierCheckOut(match.row).data if isinstance(match.row, EarlierCheck) else None


class MatchesOut(serializers.Serializer[Any]):
    results = MatchOut(many=True)
    fallback = serializers.CharField(
        help_text="Why sentence vectors had no part in it though they are configured, as `timeout`; else empty."
    )


class AlikeFilters(serializers.Serializer[dict[str, Any]]):
    text = serializers.CharField(max_length=1000, help_text="What somebody claims, in any words.")
    language = serializers.RegexField(LANGUAGE, max_length=12, required=False, help_text="`en` unless given.")
    claimed_on = serializers.DateField(required=False)
    limit = serializers.IntegerField(required=False, min_value=1, max_value=20, help_text="5 unless given.")


class EarlierChecksView(DeskViewSet):
    page_key = "-id"

    @extend_schema(operation_id="list_earlier_checks", responses=EarlierCheckOut(many=True))
    def list(self, request: Request) -> Response:
        """Checks that other desks have published, the last imported first."""
        return self.page(self.of_desk(EarlierCheck.objects.select_related("imported_by")), EarlierCheckOut)

    @extend_schema(operation_id="import_earlier_checks", request=ImportIn, responses={201: ImportedOut})
    def create(self, request: Request) -> Response:
        """Take over the published checks in a file. Those that the desk has are left as they are."""
        done = earlier_checks.import_checks(desk=self.desk, by=self.by, **self.given(ImportIn))
        return self.show(done, ImportedOut, status=201)


class AlikeView(DeskViewSet):
    @extend_schema(operation_id="find_alike", parameters=[AlikeFilters], responses=MatchesOut)
    def alike(self, request: Request) -> Response:
        """Has this been checked? Claims of the desk and published checks that may be the same, the likeliest first."""
        asked = self.asked(AlikeFilters)
        language, day = asked.get("language", "en"), asked.get("claimed_on")
        facts = facts_of(asked["text"], language=language, published=day)
        here = Side(asked["text"], tuple(facts), day, language)
        return self.matches(earlier.find(self.desk, here, shown=asked.get("limit", earlier.SHOWN)))

    @extend_schema(operation_id="find_earlier_checks", responses=MatchesOut)
    def of_claim(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Likely earlier checks of a claim, five at most."""
        claim = self.one(Claim, id)
        (here,) = earlier.sides(claim)
        return self.matches(earlier.find(self.desk, here, without=(claim.pk,)))

    @extend_schema(
        operation_id="list_checked_before",
        responses=inline_serializer(
            "CheckedBefore", {"claims": serializers.ListField(child=serializers.UUIDField())}
        ),
    )
    def of_document(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Which claims of a document's newest revision were likely checked before: see `/claims/{id}/earlier`."""
        document = self.one(Document, id)
        return Response({"claims": [claim.pk for claim in earlier.checked_in(document)]})

    def matches(self, found: Matches) -> Response:
        own = whole(self.of_desk(Claim.objects.filter(pk__in=[match.row.pk for match in found])), self.by)
        answer = {"results": found, "fallback": found.fallback}
        return self.show(answer, MatchesOut, claims={claim.pk: claim for claim in own})
