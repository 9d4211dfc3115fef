"""Verdicts on a claim, and the second person's yes or no."""

from typing import Any
from uuid import UUID

from django.db.models import Prefetch
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import second_verdicts, verdicts
from claims.api.claim_shape import OneClaimOut
from claims.api.claims import ClaimsView
from claims.api.desk_view import DeskViewSet
from claims.api.fields import CodeOfDesk, OfDesk, PersonOut
from claims.choices import Stands
from claims.models import Claim, Confirmation, SecondVerdict, Verdict
from newsroom.models import Rating


class ConfirmationOut(serializers.ModelSerializer[Confirmation]):
    by = PersonOut()

    class Meta:
        model = Confirmation
        fields = ["id", "agrees", "reason", "override", "by", "at"]


class SecondVerdictOut(serializers.ModelSerializer[SecondVerdict]):
    rating = serializers.CharField(source="rating.code")
    by = PersonOut()

    class Meta:
        model = SecondVerdict
        fields = ["id", "rating", "explanation", "by", "at"]


class VerdictOut(serializers.ModelSerializer[Verdict]):
    rating = serializers.CharField(source="rating.code")
    by = PersonOut()
    second = serializers.SerializerMethodField(
        help_text="Given without seeing this one; null: not yet, or never."
    )
    confirmations = ConfirmationOut(many=True)
    replaced_by = serializers.SerializerMethodField(help_text="The verdict after this one; null: the newest.")

    class Meta:
        model = Verdict
        fields = [
            "id",
            "claim",
            "rating",
            "explanation",
            "override",
            "basis",
            "by",
            "at",
            "replaces",
            "replaced_by",
            "blind",
            "second",
            "from_second",
            "confirmations",
        ]
        extra_kwargs = {
            "from_second": {"help_text": "The second verdict that an editor let stand as this one."}
        }

    @extend_schema_field(SecondVerdictOut(allow_null=True))
    def get_second(self, verdict: Verdict) -> Any:
        second = getattr(verdict, "second", None)
        return SecondVerdictOut(second).data if second else None

    @extend_schema_field(serializers.UUIDField(allow_null=True))
    def get_replaced_by(self, verdict: Verdict) -> Any:
        later = getattr(verdict, "replaced_by", None)
        return later.pk if later else None


OVERRIDE_HELP = "The reason of an administrator who overrides the policy where it is not met."


class VerdictIn(serializers.Serializer[dict[str, Any]]):
    rating = CodeOfDesk(
        slug_field="code", queryset=Rating.objects.all(), help_text="Of the desk's scale: GET /desk."
    )
    explanation = serializers.CharField(max_length=20_000)
    override = serializers.CharField(required=False, max_length=20_000, help_text=OVERRIDE_HELP)
    correction = serializers.CharField(
        max_length=20_000,
        required=False,
        allow_blank=True,
        help_text="Needed where the verdict that this replaces stands in an issued report: why it is corrected.",
    )
    basis = serializers.RegexField(
        "^[0-9a-f]{64}$",
        required=False,
        help_text="Of the claim as you read it: the verdict is refused where that has changed since.",
    )


class ConfirmIn(serializers.Serializer[dict[str, Any]]):
    override = serializers.CharField(required=False, max_length=20_000, help_text=OVERRIDE_HELP)
    verdict = OfDesk(queryset=Verdict.objects.all(), required=False, help_text="The one that you read.")
    reason = serializers.CharField(required=False, allow_blank=True, max_length=5000)


class SecondVerdictIn(serializers.Serializer[dict[str, Any]]):
    rating = CodeOfDesk(
        slug_field="code", queryset=Rating.objects.all(), help_text="Of the desk's scale: GET /desk."
    )
    explanation = serializers.CharField(max_length=20_000)
    basis = serializers.RegexField(
        "^[0-9a-f]{64}$", required=False, help_text="Of the claim as you read it, as for a verdict."
    )


class DecisionIn(serializers.Serializer[dict[str, Any]]):
    stands = serializers.ChoiceField(choices=Stands.choices, help_text="`neither` opens the claim again.")
    reason = serializers.CharField(max_length=20_000)


class SendBackIn(serializers.Serializer[dict[str, Any]]):
    verdict = OfDesk(queryset=Verdict.objects.all(), required=False, help_text="The one that you read.")
    reason = serializers.CharField(max_length=5000)


class ClaimVerdictsView(DeskViewSet):
    @extend_schema(operation_id="list_verdicts", responses=VerdictOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """All verdicts ever given on a claim, the first first; but those that are sealed from you."""
        claim = self.one(Claim, id)
        return self.page(
            shown(self.of_desk(Verdict.objects.open_to(self.by).filter(claim=claim))), VerdictOut
        )

    @extend_schema(operation_id="give_verdict", request=VerdictIn, responses={201: VerdictOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Give a verdict. Where the desk's policy is not met it is refused, with what is missing."""
        claim = self.one(Claim, id)
        given = self.given(VerdictIn)
        verdict = verdicts.give(claim=claim, by=self.by, seen=given.pop("basis", ""), **given)
        return self.show(_unanswered(verdict), VerdictOut, status=201)


class VerdictView(DeskViewSet):
    @extend_schema(operation_id="show_verdict", responses=VerdictOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """A verdict, and what the second person said to it. One that is sealed from you is not there."""
        return self.show(self.one(shown(Verdict.objects.open_to(self.by)), id), VerdictOut)


class SecondEyesView(ClaimsView):
    @extend_schema(operation_id="confirm_verdict", request=ConfirmIn, responses=OneClaimOut)
    def confirm(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Sign the verdict that stands, as the second person."""
        with self.unchanged(Claim.objects.all(), id) as claim:
            verdicts.confirm(claim=claim, by=self.by, **self.given(ConfirmIn))
        return self.show_claim(id)

    @extend_schema(operation_id="send_back_verdict", request=SendBackIn, responses=OneClaimOut)
    def send_back(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say no to the verdict that stands, with the reason: the claim is open again."""
        with self.unchanged(Claim.objects.all(), id) as claim:
            verdicts.send_back(claim=claim, by=self.by, **self.given(SendBackIn))
        return self.show_claim(id)

    @extend_schema(operation_id="give_second_verdict", request=SecondVerdictIn, responses=OneClaimOut)
    def second_verdict(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Give the second verdict while the first is sealed. Where both ratings are the same, the verdict is confirmed;
        else the claim waits for an editor."""
        with self.unchanged(Claim.objects.all(), id) as claim:
            given = self.given(SecondVerdictIn)
            second_verdicts.give(claim=claim, by=self.by, seen=given.pop("basis", ""), **given)
        return self.show_claim(id)

    @extend_schema(operation_id="decide_verdict", request=DecisionIn, responses=OneClaimOut)
    def decide(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Decide, as an editor, which of two verdicts that differ stands, with the reason."""
        with self.unchanged(Claim.objects.all(), id) as claim:
            second_verdicts.decide(claim=claim, by=self.by, **self.given(DecisionIn))
        return self.show_claim(id)


def _unanswered(given: Verdict) -> Verdict:
    """A verdict that was just given, with what `shown` would read for it: nobody has answered it."""
    verdict: Any = given
    for name in ("second", "replaced_by"):
        Verdict._meta.get_field(name).set_cached_value(verdict, None)  # type: ignore[union-attr]  # a relation
    verdict._prefetched_objects_cache = {"confirmations": Confirmation.objects.none()}
    return given


def shown(rows: Any) -> Any:
    answers = Confirmation.objects.select_related("by")
    return rows.select_related(
        *("rating", "by", "replaced_by", "second__rating", "second__by")
    ).prefetch_related(Prefetch("confirmations", answers))
