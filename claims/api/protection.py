"""Who may know a protected source, and the end of its protection."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.desk_view import DeskViewSet
from claims.api.fields import ColleagueField, PersonOut
from claims.api.sources import SourceOut
from newsroom.models import User
from sources.actions import protecting
from sources.models import Confidant, Source
from sources.protection import require_sight


class ConfidantOut(serializers.ModelSerializer[Confidant]):
    person = PersonOut()
    named_by = PersonOut()

    class Meta:
        model = Confidant
        fields = ["id", "source", "person", "named_by", "named_at"]


class ConfidantIn(serializers.Serializer[dict[str, Any]]):
    person = ColleagueField(queryset=User.objects.all())


class ConfidantsView(DeskViewSet):
    @extend_schema(operation_id="list_confidants", responses=ConfidantOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Who may know a protected source beside its owner, who added it. Only those who may know it are told."""
        source = self.one(Source, id)
        require_sight(source, by=self.by)
        rows = self.of_desk(Confidant.objects.filter(source=source))
        return self.page(rows.select_related("person", "named_by", "source"), ConfidantOut)

    @extend_schema(operation_id="name_confidant", request=ConfidantIn, responses={201: ConfidantOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Let a colleague know who a protected source is."""
        source = self.one(Source, id)
        named = protecting.name(source=source, by=self.by, **self.given(ConfidantIn))
        return self.show(named, ConfidantOut, status=201)


class ConfidantView(DeskViewSet):
    @extend_schema(operation_id="unname_confidant", request=None, responses=ConfidantOut)
    def take_back(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Take back that somebody may know a protected source. What they saw they have seen."""
        confidant = self.one(Confidant.objects.select_related("source", "person", "named_by"), id)
        protecting.unname(confidant=confidant, by=self.by)
        return self.show(confidant, ConfidantOut)


class UnprotectView(DeskViewSet):
    @extend_schema(operation_id="unprotect_source", request=None, responses={200: SourceOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """End the protection of a source: its owner alone may. It cannot be protected again."""
        source = self.one(Source, id)
        return self.show(protecting.lift(source=source, by=self.by), SourceOut)
