"""GET /desk: where this token works, as whom, and by which rules."""

from django.db import transaction
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api import versions
from claims.api.desk_view import DeskViewSet
from newsroom.actions import desks
from newsroom.models import ApiToken, Membership, Policy, Rating, Scope
from newsroom.roles import Role


class RatingOut(serializers.ModelSerializer[Rating]):
    class Meta:
        model = Rating
        fields = ["code", "name", "value", "averitec", "retired"]


class PolicyOut(serializers.ModelSerializer[Policy]):
    class Meta:
        model = Policy
        fields = [
            "independent_sources",
            "second_reviewer",
            "blind_second",
            "recheck_days",
            "about",
            "version",
        ]


class PolicyIn(serializers.ModelSerializer[Policy]):
    class Meta:
        model = Policy
        fields = ["independent_sources", "second_reviewer", "blind_second", "recheck_days", "about"]


class MemberOut(serializers.ModelSerializer[Membership]):
    id = serializers.UUIDField(source="user.id")
    name = serializers.CharField(source="user.name")

    class Meta:
        model = Membership
        fields = ["id", "name", "role"]


class TokenOut(serializers.ModelSerializer[ApiToken]):
    class Meta:
        model = ApiToken
        fields = ["name", "scope", "expires_at"]


class DeskOut(serializers.Serializer[dict[str, object]]):
    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField()
    role = serializers.ChoiceField(choices=Role.choices, help_text="Of the token's owner.")
    person = serializers.UUIDField(help_text="The token's owner.")
    token = TokenOut()
    policy = PolicyOut()
    ratings = RatingOut(many=True)
    people = MemberOut(many=True)


class DeskView(DeskViewSet):
    @extend_schema(operation_id="show_desk", responses=DeskOut, tags=["desk"])
    def retrieve(self, request: Request) -> Response:
        """The desk of this token: its people, its rating scale and its policy."""
        members = list(
            Membership.objects.filter(desk=self.desk).select_related("user").order_by("user__name", "id")
        )
        desk = self.desk
        shown = {
            "id": desk.pk,
            "slug": desk.slug,
            "name": desk.name,
            "role": next(member.role for member in members if member.user_id == self.by.pk),
            "person": self.by.pk,
            "token": self.token,
            "policy": Policy.objects.get(desk=desk),
            "ratings": self.of_desk(Rating.objects.order_by("position")),
            "people": members,
        }
        return self.show(shown, DeskOut)


class PolicyView(DeskViewSet):
    scopes = {"PATCH": Scope.ADMIN}

    @extend_schema(operation_id="show_policy", responses=PolicyOut)
    def retrieve(self, request: Request) -> Response:
        """What the desk demands before a verdict may stand."""
        return self._show(Policy.objects.get(desk=self.desk))

    @extend_schema(operation_id="change_policy", request=PolicyIn(partial=True), responses=PolicyOut)
    def partial_update(self, request: Request) -> Response:
        """Change what the desk demands. Verdicts already given stand under the policy of their day."""
        given = self.given(PolicyIn, partial=True)
        with transaction.atomic():
            policy = Policy.objects.select_for_update(no_key=True).get(desk=self.desk)
            versions.require(request, policy.version, lambda: PolicyOut(policy).data)
            if given:
                policy = desks.set_policy(desk=self.desk, by=self.by, **given)
            return self._show(policy)

    def _show(self, policy: Policy) -> Response:
        return versions.with_etag(self.show(policy, PolicyOut), policy.version)
