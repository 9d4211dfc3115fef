"""What is done to a claim, each deed an address of its own: POST /claims/{id}/accept.

Each names by If-Match the version of the claim that it is done to."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from uuid import UUID

from django.db import transaction
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import claims, reshaping
from claims.api.claim_shape import ClaimOut, OneClaimOut, whole
from claims.api.claims import ClaimIn, ClaimsView
from claims.api.fields import ColleagueField, OfDesk
from claims.choices import REASONS_TO_GIVE, Priority
from claims.models import Claim, Occurrence


class DismissIn(serializers.Serializer[dict[str, Any]]):
    reason = serializers.ChoiceField(choices=REASONS_TO_GIVE)
    note = serializers.CharField(required=False, allow_blank=True, max_length=500)


class AssignIn(serializers.Serializer[dict[str, Any]]):
    to = ColleagueField(allow_null=True, help_text="The id of a person of the desk; null: to nobody.")
    due_on = serializers.DateField(required=False, allow_null=True)
    priority = serializers.ChoiceField(choices=Priority.choices, required=False)
    take_over = serializers.BooleanField(
        required=False, help_text="Without it a claim that is somebody else's is not taken from them."
    )


class PartIn(ClaimIn):
    kind = claimant = seen = None  # type: ignore[assignment]  # the parts take the claimant over, and their kind is guessed


class SplitIn(serializers.Serializer[dict[str, Any]]):
    parts = serializers.ListField(child=PartIn(), min_length=2, max_length=50)


class SplitOut(serializers.Serializer[dict[str, Any]]):
    claims = ClaimOut(many=True)


class MergeIn(serializers.Serializer[dict[str, Any]]):
    other = OfDesk(queryset=Claim.objects.all(), help_text="The claim that goes into this one.")
    statement = serializers.CharField(required=False, allow_blank=True, max_length=5000)
    despite = serializers.ListField(
        child=serializers.CharField(max_length=500),
        max_length=50,
        required=False,
        help_text="Each difference by its name, as `GET /claims/{id}/earlier` of the other claim tells them.",
    )


class ClaimDeedsView(ClaimsView):
    @extend_schema(operation_id="accept_claim", request=None, responses=OneClaimOut)
    def accept(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Take a proposed claim on. Accepting it twice changes nothing."""
        with self.claim(id) as claim:
            claims.accept(claim=claim, by=self.by)
        return self.show_claim(id)

    @extend_schema(operation_id="dismiss_claim", request=DismissIn, responses=OneClaimOut)
    def dismiss(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Put a claim aside, with the reason."""
        with self.claim(id) as claim:
            claims.dismiss(claim=claim, by=self.by, **self.given(DismissIn))
        return self.show_claim(id)

    @extend_schema(operation_id="reopen_claim", request=None, responses=OneClaimOut)
    def reopen(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Take a dismissed claim up again."""
        with self.claim(id) as claim:
            claims.reopen(claim=claim, by=self.by)
        return self.show_claim(id)

    @extend_schema(operation_id="assign_claim", request=AssignIn, responses=OneClaimOut)
    def assign(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Give a claim to somebody to check, or to nobody."""
        with self.claim(id) as claim:
            claims.assign(claim=claim, by=self.by, **self.given(AssignIn))
        return self.show_claim(id)

    @extend_schema(operation_id="split_claim", request=SplitIn, responses={201: SplitOut})
    def split(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Put two or more smaller claims in the place of one, which is dismissed as split."""
        self.one(Claim.objects.only("pk"), id)
        with self.in_place(id) as claim:
            parts = [reshaping.Part(**part) for part in self.given(SplitIn)["parts"]]
            made = [part.pk for part in reshaping.split(claim=claim, parts=parts, by=self.by)]
        shown = whole(self.of_desk(Claim.objects.filter(pk__in=made)), self.by).order_by("id")
        return self.show({"claims": shown}, SplitOut, status=201)

    @extend_schema(operation_id="merge_claims", request=MergeIn, responses=OneClaimOut)
    def merge(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Make one claim of two that say the same. The other is dismissed as merged and keeps its history."""
        self.one(Claim.objects.only("pk"), id)
        given = self.given(MergeIn)
        with self.in_place(id, given["other"].pk) as claim:
            reshaping.merge(into=claim, by=self.by, **given)
        return self.show_claim(id)

    @contextmanager
    def in_place(self, id_: UUID, *also: UUID) -> Iterator[Claim]:
        """The claim, once its documents are held: a deed that gives places locks them first, see claims.hold."""
        with transaction.atomic():
            standing = Occurrence.objects.filter(claim__in=[id_, *also])
            claims.hold(standing.values_list("revision__document", flat=True))
            with self.claim(id_, *also) as claim:
                yield claim

    def claim(self, id_: UUID, *also: UUID) -> AbstractContextManager[Claim]:
        return self.unchanged(Claim.objects.select_related("desk"), id_, *also)
