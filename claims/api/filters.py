"""Choices of claims that the desk keeps under a name."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import filters
from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.models import SavedFilter


class SavedFilterOut(serializers.ModelSerializer[SavedFilter]):
    by = PersonOut(source="user")
    query = serializers.CharField(
        help_text="For the address of the list of claims, as `status=open&priority=1`."
    )

    class Meta:
        model = SavedFilter
        fields = ["id", "name", "query", "by", "saved_at"]


class SavedFilterIn(serializers.Serializer[dict[str, Any]]):
    name = serializers.CharField(max_length=80)
    query = serializers.CharField(max_length=1000)


class SavedFiltersView(DeskViewSet):
    @extend_schema(operation_id="list_filters", responses=SavedFilterOut(many=True))
    def list(self, request: Request) -> Response:
        """The filters that the desk keeps."""
        return self.page(self.of_desk(SavedFilter.objects.select_related("user")), SavedFilterOut)

    @extend_schema(operation_id="keep_filter", request=SavedFilterIn, responses={201: SavedFilterOut})
    def create(self, request: Request) -> Response:
        """Keep a filter; under the same name it takes the old one's place."""
        kept = filters.keep(desk=self.desk, by=self.by, **self.given(SavedFilterIn))
        return self.show(kept, SavedFilterOut, status=201)

    @extend_schema(operation_id="drop_filter", request=None, responses=SavedFilterOut)
    def drop(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Drop a filter, and see it once more; the claims that it showed stay as they are."""
        kept = self.one(SavedFilter.objects.select_related("desk", "user"), id)
        filters.drop(kept=kept, by=self.by)
        return self.show(kept, SavedFilterOut)
