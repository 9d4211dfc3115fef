"""What every endpoint shares: the token's desk, its owner, and where reading begins."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC
from functools import cache, partial
from typing import Any, TypeVar
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Model
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.viewsets import GenericViewSet

from claims.api import idempotency, json_types, parameters, rates, versions
from claims.api.authentication import ScopePermits
from claims.api.parsers import BoundedJSONParser
from newsroom.models import ApiToken, Desk, DeskQuerySet, User
from newsroom.worded import Worded
from sources.protection import as_seen_by

Row = TypeVar("Row", bound=Model)


@cache
def _of_desk(model: type[Row], key: str) -> Worded[Row]:
    """What `of_desk` would find by this key. Who has a token that opens something is active."""
    every: Any = model._default_manager
    return Worded(
        lambda person, desk, value: every.visible_to(User(pk=person)).filter(desk=desk, **{key: value})
    )


class DeskViewSet(GenericViewSet[Any]):
    """Endpoints of the token's desk. What they read begins with `of_desk`, what they write is an action's."""

    permission_classes = [IsAuthenticated, ScopePermits]
    parser_classes = [BoundedJSONParser]
    metadata_class = None  # OPTIONS is not part of the API: the schema says it all
    page_key = "id"
    keeps_answers = True  # to be given again to the same Idempotency-Key
    standing: rates.Standing | None = None  # of the token, where requests are counted
    post: Callable[..., Response]  # one of the view's functions, by as_view
    as_it_is: Callable[[UUID], Any]  # what a GET of a row shows; views of what has versions have it

    def perform_authentication(self, request: Request) -> None:
        super().perform_authentication(request)
        if settings.API_RATE_LIMIT and isinstance(request.auth, ApiToken):
            self.standing, allowed = rates.count(request.auth.pk)
            if not allowed:
                raise rates.TooMany(self.standing)

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)
        if self.standing:
            for name, value in self.standing.headers().items():
                response[name] = value
        if "secret" in (getattr(response, "data", None) or ()):
            response["Cache-Control"] = "no-store"
        return response

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        parameters.refuse_unknown(self)
        key = request.headers.get("Idempotency-Key")
        if request.method == "POST" and key is not None and self.keeps_answers:
            self.post = partial(idempotency.once, self.token, key, self.post)

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

    def one(self, rows: DeskQuerySet[Row] | type[Row], id_: UUID) -> Row:
        """The row of this id, or 404: what another desk has does not exist here."""
        if isinstance(rows, DeskQuerySet):
            row: Row = get_object_or_404(self.of_desk(rows), pk=id_)
            return row
        found: Row | None = _of_desk(rows, "pk").first(self.by.pk, self.desk.pk, id_)
        if found is None:
            raise Http404
        return found

    def coded(self, model: type[Row], code: str) -> Row | None:
        """The row of this code."""
        return _of_desk(model, "code").first(self.by.pk, self.desk.pk, code)

    @contextmanager
    def unchanged(self, rows: DeskQuerySet[Row], id_: UUID, *also: UUID) -> Iterator[Row]:
        """The row of this id, held to the end of the block, if it is still as If-Match says. `also` are ids of rows
        that will be changed with it: all are locked in one order, so that two callers never wait for each other.
        """
        with transaction.atomic():
            held = self.of_desk(rows).select_for_update(of=("self",), no_key=True).order_by("pk")
            found = {row.pk: row for row in held.filter(pk__in=[id_, *also])}
            if id_ not in found:
                raise Http404
            row: Any = found[id_]
            versions.require(self.request, row.version, lambda: self.as_it_is(id_))
            yield row

    def given(self, serializer: type[BaseSerializer[Any]], **kwargs: Any) -> dict[str, Any]:
        """The body, once this serializer has found nothing wrong with it."""
        body: Any = serializer(data=self.request.data, context=self.get_serializer_context(), **kwargs)
        json_types.require(body, self.request.data)
        return self._valid(body)

    def asked(self, serializer: type[BaseSerializer[Any]]) -> dict[str, Any]:
        """The query parameters, once this serializer has found nothing wrong with them."""
        given = self.request.query_params
        asked: Any = serializer(data=given, context=self.get_serializer_context())
        if empty := [name for name in asked.fields if given.get(name) == ""]:
            raise serializers.ValidationError(
                {name: [_("Say what you ask for, or leave it out.")] for name in empty}
            )
        return self._valid(asked)

    def page(self, rows: Any, serializer: type[BaseSerializer[Any]]) -> Response:
        """One page of these rows."""
        return self.page_of(self.paginate_queryset(rows), serializer)

    def page_of(self, rows: Any, serializer: type[BaseSerializer[Any]]) -> Response:
        """The page that these rows of `paginate_queryset` make, as the token's owner may see them."""
        shown = serializer(as_seen_by(self.by, rows or []), many=True, context=self.get_serializer_context())
        self._thin_out(shown.child)  # type: ignore[attr-defined]  # many=True gives a list of one kind
        with timezone.override(UTC):  # what goes out says times alike, wherever the server stands
            return self.get_paginated_response(shown.data)

    def show(
        self, row: Any, serializer: type[BaseSerializer[Any]], status: int = 200, **context: Any
    ) -> Response:
        """One row; or a few under `results`, which are then what `fields` speaks of."""
        [seen] = as_seen_by(self.by, [row])
        shown = serializer(seen, context={**self.get_serializer_context(), **context})
        results = getattr(shown, "fields", {}).get("results")
        self._thin_out(results.child if results else shown)
        with timezone.override(UTC):
            return Response(shown.data, status=status)

    def _thin_out(self, shown: Any) -> None:
        """Leave what `fields` names, where a GET says so."""
        asked = self.request.query_params.get("fields") if self.request.method == "GET" else None
        if asked is not None:
            for name in set(shown.fields) - set(self.named("fields", asked, shown.fields)):
                del shown.fields[name]

    def expanded(self, known: Mapping[str, Callable[[], Any]]) -> Iterator[Any]:
        """What `expand` names of what can be embedded, where a GET says so."""
        asked = self.request.query_params.get("expand") if self.request.method == "GET" else None
        return (known[name]() for name in (() if asked is None else self.named("expand", asked, known)))

    def named(self, parameter: str, asked: str, known: Iterable[str]) -> list[str]:
        names = list(dict.fromkeys(name.strip() for name in asked.split(",")))
        if unknown := [name for name in names if name not in known]:
            words = _("There is no “%(name)s” here: choose among %(known)s.")
            told = {"name": unknown[0], "known": ", ".join(known)}
            raise serializers.ValidationError({parameter: [words % told]})
        return names

    def _valid(self, serializer: BaseSerializer[Any]) -> dict[str, Any]:
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)
