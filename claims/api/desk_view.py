"""What every endpoint shares: the token's desk, its owner, and where reading begins."""

from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model
from django.shortcuts import get_object_or_404
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.viewsets import GenericViewSet

from claims.api.authentication import ScopePermits
from claims.api.parsers import BoundedJSONParser
from newsroom.models import ApiToken, Desk, DeskQuerySet, User

Row = TypeVar("Row", bound=Model)


class DeskViewSet(GenericViewSet[Any]):
    """Endpoints of the token's desk. What they read begins with `of_desk`, what they write is an action's."""

    permission_classes = [IsAuthenticated, ScopePermits]
    parser_classes = [BoundedJSONParser]
    metadata_class = None  # OPTIONS is not part of the API: the schema says it all
    page_key = "id"

    @property
    def token(self) -> ApiToken:
        token = self.request.auth
        assert isinstance(token, ApiToken)  # noqa: S101  # IsAuthenticated has let nobody else in
        return token

    @property
    def desk(self) -> Desk:
        return self.token.desk

    @property
    def by(self) -> User:
        return self.token.user

    def of_desk(self, rows: DeskQuerySet[Row]) -> DeskQuerySet[Row]:
        return rows.visible_to(self.by).filter(desk=self.desk)

    def one(self, rows: DeskQuerySet[Row], id_: UUID) -> Row:
        """The row of this id, or 404: what another desk has does not exist here."""
        return get_object_or_404(self.of_desk(rows), pk=id_)

    def given(self, serializer: type[BaseSerializer[Any]], **kwargs: Any) -> dict[str, Any]:
        """The body, once this serializer has found nothing wrong with it."""
        return self._valid(
            serializer(data=self.request.data, context=self.get_serializer_context(), **kwargs)
        )

    def asked(self, serializer: type[BaseSerializer[Any]]) -> dict[str, Any]:
        """The query parameters, once this serializer has found nothing wrong with them."""
        return self._valid(serializer(data=self.request.query_params, context=self.get_serializer_context()))

    def page(self, rows: Any, serializer: type[BaseSerializer[Any]]) -> Response:
        """One page of these rows."""
        shown = self.paginate_queryset(rows)
        return self.get_paginated_response(
            serializer(shown, many=True, context=self.get_serializer_context()).data
        )

    def show(self, row: Any, serializer: type[BaseSerializer[Any]], status: int = 200) -> Response:
        return Response(serializer(row, context=self.get_serializer_context()).data, status=status)

    def _valid(self, serializer: BaseSerializer[Any]) -> dict[str, Any]:
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)
