"""Keys to this API: made, listed with their last use, revoked at once."""

from typing import Any
from uuid import UUID

from django.db.models import Q
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from newsroom.actions import tokens
from newsroom.models import ApiToken, Membership, Scope
from newsroom.permissions import may
from newsroom.roles import Deed, Role


class IssuedTokenOut(serializers.ModelSerializer[ApiToken]):
    acts_as = PersonOut(source="user")

    class Meta:
        model = ApiToken
        fields = ["id", "name", "scope", "acts_as", "created_at", "expires_at", "last_used_at", "revoked_at"]


class NewTokenOut(IssuedTokenOut):
    secret = serializers.CharField(
        allow_null=True, help_text="Shown in this answer and never again; null where it is answered again."
    )

    class Meta(IssuedTokenOut.Meta):
        fields = [*IssuedTokenOut.Meta.fields, "secret"]


class TokenIn(serializers.Serializer[dict[str, Any]]):
    name = serializers.CharField(max_length=80, help_text="What it is for.")
    scope = serializers.ChoiceField(choices=Scope.choices, default=Scope.READ)
    expires_at = serializers.DateTimeField(required=False, allow_null=True)
    service = serializers.BooleanField(
        default=False, help_text="It acts under its own name, and never signs a verdict."
    )


class TokensView(DeskViewSet):
    scopes = {"POST": Scope.ADMIN}
    page_key = "-id"

    @extend_schema(operation_id="list_tokens", responses=IssuedTokenOut(many=True))
    def list(self, request: Request) -> Response:
        """The tokens of whoever asks, and for administrators those of the desk's services; the newest first."""
        shown = Q(user=self.by)
        if may(self.by, Deed.ADMINISTER, self.desk):
            services = Membership.objects.filter(desk=self.desk, role=Role.SERVICE)
            shown |= Q(user__in=services.values("user"))
        return self.page(self.of_desk(ApiToken.objects.filter(shown)).select_related("user"), IssuedTokenOut)

    @extend_schema(operation_id="make_token", request=TokenIn, responses={201: NewTokenOut})
    def create(self, request: Request) -> Response:
        """Make a token that acts as whoever asks, or as a service of the desk."""
        given = self.given(TokenIn)
        issue = tokens.issue_service if given.pop("service") else tokens.issue
        token, secret = issue(desk=self.desk, by=self.by, **given)
        token.secret = secret  # type: ignore[attr-defined]  # for this one answer
        return self.show(token, NewTokenOut, status=201)


class TokenView(DeskViewSet):
    scopes = {"POST": Scope.ADMIN}

    @extend_schema(operation_id="revoke_token", request=None, responses=IssuedTokenOut)
    def revoke(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """End a token at once."""
        token = self.one(ApiToken.objects.select_related("user", "desk"), id)
        tokens.revoke(token=token, by=self.by)
        return self.show(token, IssuedTokenOut)
