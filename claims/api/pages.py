"""Lists by key, never by offset: page 1,000 costs what page 1 costs, and no row is skipped or repeated.

The cursor holds the key of the last row given. Identifiers are UUIDs of version 7, which sort by time.
"""

import base64
import binascii
import json
from typing import Any

from django.core.exceptions import ValidationError as DjangoValidationError
from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param

DEFAULT, MOST = 50, 1000


class CursorPages(BasePagination):
    """Pages of a queryset by the unique key that its view names: `page_key`, "-" for the newest first."""

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        self._request, self._key = request, getattr(view, "page_key", "id")
        limit = limit_of(request.query_params.get("limit", str(DEFAULT)))
        name = self._key.removeprefix("-")
        cursor = request.query_params.get("cursor")
        if cursor is not None:
            last = last_of(cursor, self._key)
            try:
                queryset = queryset.filter(**{f"{name}__{'lt' if self._key[0] == '-' else 'gt'}": last})
            except (DjangoValidationError, TypeError, ValueError):
                raise _bad_cursor() from None
        rows = list(queryset.order_by(self._key)[: limit + 1])
        self._last = getattr(rows[limit - 1], name) if len(rows) > limit else None
        return rows[:limit]

    def get_paginated_response(self, data: Any) -> Response:
        return Response({"results": data, "next": self._next()})

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        next_page = {
            "type": ["string", "null"],
            "format": "uri",
            "description": "The next page; null: this is the last.",
        }
        return {
            "type": "object",
            "required": ["results", "next"],
            "properties": {"results": schema, "next": next_page},
        }

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        return [
            {
                "name": "cursor",
                "in": "query",
                "required": False,
                "description": "From `next` of the page before. Opaque.",
                "schema": {"type": "string", "pattern": "^[A-Za-z0-9_-]+$"},
            },
            {
                "name": "limit",
                "in": "query",
                "required": False,
                "description": "Rows on a page.",
                "schema": {"type": "integer", "minimum": 1, "maximum": MOST, "default": DEFAULT},
            },
        ]

    def _next(self) -> str | None:
        if self._last is None:
            return None
        return next_address(self._request.build_absolute_uri(), self._key, self._last)


def limit_of(asked: str) -> int:
    """Rows on a page, as asked for. Raises ValidationError."""
    if not (asked.isascii() and asked.isdecimal() and len(asked) <= 4 and 1 <= int(asked) <= MOST):
        raise serializers.ValidationError(
            {"limit": [_("A whole number from 1 to %(most)d.") % {"most": MOST}]}, "limit"
        )
    return int(asked)


def last_of(cursor: str, key: str) -> str:
    """The key of the last row given, from a cursor of a list by this key. Raises ValidationError."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        listed_by, last = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, TypeError, RecursionError):
        raise _bad_cursor() from None
    if listed_by != key or not isinstance(last, str) or len(last) > 64:
        raise _bad_cursor()
    return last


def next_address(address: str, key: str, last: Any) -> str:
    """The address of the page after this one, whose last row has the key `last`."""
    text = json.dumps([key, str(last)]).encode()
    cursor = base64.urlsafe_b64encode(text).decode().rstrip("=")
    return replace_query_param(address, "cursor", cursor)


def _bad_cursor() -> serializers.ValidationError:
    return serializers.ValidationError(
        {"cursor": [_("This cursor is not one of this list: take it from `next` of the page before.")]},
        "cursor",
    )
