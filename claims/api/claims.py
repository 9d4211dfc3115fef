"""Claims: listed by what is asked, read, added to a document, edited."""

from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import claims
from claims.api import versions
from claims.api.claim_shape import EXPANDED, ClaimOut, OneClaimOut, whole
from claims.api.desk_view import DeskViewSet
from claims.api.documents import LANGUAGE
from claims.api.fields import FactsField
from claims.choices import Kind, Priority, Status
from claims.models import Citation, Claim, Document
from claims.selection import chosen
from claims.waiting_lists import Waits, waiting


class ClaimFilters(serializers.Serializer[dict[str, Any]]):
    desk = serializers.SlugField(
        required=False, help_text="A token sees one desk; of another there is nothing."
    )
    document = serializers.UUIDField(required=False)
    status = serializers.MultipleChoiceField(choices=Status.choices, required=False)
    kind = serializers.MultipleChoiceField(choices=Kind.choices, required=False)
    rating = serializers.SlugField(required=False, help_text="The code of the verdict that stands.")
    assignee = serializers.UUIDField(required=False)
    unassigned = serializers.BooleanField(required=False, default=False)
    claimant = serializers.CharField(
        required=False, max_length=200, help_text="Words of the claimant's name."
    )
    priority = serializers.ChoiceField(choices=Priority.choices, required=False, help_text="This and above.")
    due = serializers.ChoiceField(choices=["overdue", "week"], required=False)
    language = serializers.RegexField(
        LANGUAGE, max_length=12, required=False, help_text="Of a document it stands in."
    )
    updated_since = serializers.DateTimeField(required=False)
    source = serializers.UUIDField(  # type: ignore[assignment]  # a field, not an attribute
        required=False, help_text="That a standing citation of it quotes."
    )
    waits_for = serializers.ChoiceField(
        choices=Waits.choices,
        required=False,
        help_text="For `second_eyes`: yours, where you may confirm it. For `recheck`: its figure moves, and the"
        " desk's policy asks to look again.",
    )
    q = serializers.CharField(required=False, max_length=200, help_text="Words of the statement.")


class ClaimIn(serializers.Serializer[dict[str, Any]]):
    start = serializers.IntegerField(min_value=0, max_value=2**31 - 1, help_text="Code points, half-open.")
    end = serializers.IntegerField(min_value=1, max_value=2**31 - 1)
    statement = serializers.CharField(
        required=False, max_length=5000, help_text="Without it: the words as they stand."
    )
    kind = serializers.ChoiceField(choices=Kind.choices, required=False, help_text="Without it: guessed.")
    claimant = serializers.CharField(required=False, allow_blank=True, max_length=200)
    seen = serializers.IntegerField(
        required=False,
        min_value=1,
        help_text="The number of the revision that the offsets are of; refused where there is a newer one.",
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["start"] >= attrs["end"]:
            raise serializers.ValidationError({"end": _("The end comes after the start.")})
        return attrs


class ClaimPatchIn(serializers.Serializer[dict[str, Any]]):
    statement = serializers.CharField(required=False, max_length=5000)
    kind = serializers.ChoiceField(choices=Kind.choices, required=False)
    facts = FactsField(required=False, help_text="Without them a new statement has its facts found again.")
    claimant = serializers.CharField(required=False, allow_blank=True, max_length=200)
    claimed_on = serializers.DateField(required=False, allow_null=True)


class ClaimsView(DeskViewSet):
    @extend_schema(operation_id="list_claims", parameters=[ClaimFilters], responses=ClaimOut(many=True))
    def list(self, request: Request) -> Response:
        """Claims of the desk, the oldest first."""
        asked = self.asked(ClaimFilters)
        rows = self.of_desk(Claim.objects.all())
        if desk := asked.pop("desk", ""):
            rows = rows.filter(desk__slug=desk)
        if source := asked.pop("source", None):
            quoting = Citation.objects.standing().filter(evidence__snapshot__source=source)
            rows = rows.filter(Exists(quoting.filter(claim=OuterRef("pk"))))
        if for_ := asked.pop("waits_for", ""):
            rows = waiting(rows, for_, self.by)
        rows = chosen(rows, asked, self.by)
        return self.page(whole(rows, self.by, self.expanded(EXPANDED)), ClaimOut)

    @extend_schema(operation_id="show_claim", responses=OneClaimOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """A claim, where it stands, and the verdict on it."""
        return self.show_claim(id)

    @extend_schema(operation_id="edit_claim", request=ClaimPatchIn, responses=OneClaimOut)
    def partial_update(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Change a claim. Where the statement or the facts of a signed claim change, its verdict falls."""
        with self.unchanged(Claim.objects.all(), id) as claim:
            claims.edit(
                claim=claim, version=claim.version, by=self.by, **self.given(ClaimPatchIn, partial=True)
            )
        return self.show_claim(id)

    def as_it_is(self, id_: UUID) -> Any:
        return self.show_claim(id_).data

    def show_claim(self, id_: UUID, status: int = 200) -> Response:
        claim = self.one(whole(Claim.objects.all(), self.by, self.expanded(EXPANDED)), id_)
        return versions.with_etag(self.show(claim, OneClaimOut, status), claim.version)


class DocumentClaimsView(ClaimsView):
    @extend_schema(operation_id="add_claim", request=ClaimIn, responses={201: OneClaimOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Add a claim that was not proposed, at `text[start:end]` of the document's newest revision."""
        document = self.one(Document.objects.select_related("desk"), id)
        claim = claims.add(document=document, by=self.by, **self.given(ClaimIn))
        return self.show_claim(claim.pk, status=201)
