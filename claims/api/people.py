"""Who belongs to the desk: brought onto it, given another role, taken off it."""

from typing import Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from newsroom.actions import people
from newsroom.models import Membership, Scope
from newsroom.roles import OF_PEOPLE


class MembershipOut(serializers.ModelSerializer[Membership]):
    person = PersonOut(source="user")

    class Meta:
        model = Membership
        fields = ["id", "person", "role"]


class MembershipIn(serializers.Serializer[dict[str, Any]]):
    email = serializers.EmailField(help_text="Of somebody who has a login, or who gets one.")
    name = serializers.CharField(max_length=150, help_text="Kept as it is where there is a login already.")
    role = serializers.ChoiceField(choices=OF_PEOPLE)
    password = serializers.CharField(
        required=False,
        min_length=10,
        max_length=128,
        help_text="The first password of a new login; without one nobody can log in with it.",
    )


class RoleIn(serializers.Serializer[dict[str, Any]]):
    role = serializers.ChoiceField(choices=OF_PEOPLE)


class PeopleView(DeskViewSet):
    scopes = {"POST": Scope.ADMIN}

    @extend_schema(operation_id="list_people", responses=MembershipOut(many=True))
    def list(self, request: Request) -> Response:
        """Who belongs to the desk, its services among them."""
        return self.page(Membership.objects.filter(desk=self.desk).select_related("user"), MembershipOut)

    @extend_schema(operation_id="add_person", request=MembershipIn, responses={201: MembershipOut})
    def create(self, request: Request) -> Response:
        """Bring somebody onto the desk."""
        added = people.add(desk=self.desk, by=self.by, **self.given(MembershipIn))
        return self.show(added, MembershipOut, status=201)


class PersonView(DeskViewSet):
    scopes = {"POST": Scope.ADMIN}

    @extend_schema(operation_id="change_role", request=RoleIn, responses=MembershipOut)
    def change_role(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Give somebody another role on the desk."""
        changed = people.change_role(membership=self._member(id), by=self.by, **self.given(RoleIn))
        return self.show(changed, MembershipOut)

    @extend_schema(operation_id="remove_person", request=None, responses=MembershipOut)
    def remove(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Take somebody off the desk, and revoke their tokens on it. What they did stays under their name."""
        member = self._member(id)
        answer = self.show(member, MembershipOut)
        people.remove(membership=member, by=self.by)
        return answer

    def _member(self, id_: UUID) -> Membership:
        return get_object_or_404(Membership.objects.select_related("user", "desk"), desk=self.desk, pk=id_)
