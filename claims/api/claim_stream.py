"""GET /claims/stream: all claims of the desk as NDJSON, as of one moment, and the number of the ledger at that moment.

With the feed after that number it makes an exact mirror. PostgreSQL writes the lines and COPY brings them; nothing is
gathered here, however many there are.
"""

from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, closing
from http import HTTPStatus
from threading import BoundedSemaphore
from typing import Any, Final
from uuid import UUID

from django.http import StreamingHttpResponse
from django.utils.translation import gettext as _
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema
from psycopg import Copy, IsolationLevel
from rest_framework import serializers
from rest_framework.exceptions import APIException
from rest_framework.request import Request

from claims.api.bulk import NDJSON, StatusesIn, WhateverIsAccepted
from claims.api.claim_lines import CLAIMS
from claims.api.claim_shape import ClaimOut
from claims.api.desk_view import DeskViewSet
from newsroom.listening import own_connection
from newsroom.models import Scope

AT_ONCE: Final = 2  # streams of one web process: each holds a thread and a connection of its own
PIECE: Final = 1 << 16
_free: Final = BoundedSemaphore(AT_ONCE)


class Busy(APIException):
    status_code = HTTPStatus.SERVICE_UNAVAILABLE
    default_code = "busy"
    wait = 5

    def __init__(self) -> None:
        super().__init__(_("Too many streams are being read: try again in a few seconds."))


class BeginningOut(serializers.Serializer[Any]):
    last = serializers.IntegerField(help_text="Ask the feed for what comes `after` this number.")


class EndOut(serializers.Serializer[Any]):
    claims = serializers.IntegerField(help_text="How many were sent. Without this line something is missing.")


LINE = PolymorphicProxySerializer(
    component_name="StreamLine", serializers=[BeginningOut, ClaimOut, EndOut], resource_type_field_name=None
)


class Lines:
    """The lines of one snapshot of the database, in pieces. Who does not read them to the end closes it."""

    def __init__(self, desk: UUID, by: UUID, ids: list[UUID] | None = None) -> None:
        """All claims of the desk as this person sees them, or those of these `ids`. Raises Busy."""
        if not _free.acquire(blocking=False):
            raise Busy
        with ExitStack() as held:
            held.callback(_free.release)
            connection = held.enter_context(closing(own_connection()))
            connection.autocommit = False
            connection.isolation_level = IsolationLevel.REPEATABLE_READ
            connection.read_only = True
            cursor = connection.cursor()
            cursor.execute("select coalesce(max(seq), 0) from newsroom_ledgerhead where desk_id = %s", [desk])
            (last,) = cursor.fetchall()[0]
            also = "order by c.id" if ids is None else "and c.id = any(%(ids)s) order by c.id"
            told = {"desk": desk, "by": by, "ids": ids}
            copied = cursor.copy(f"copy ({CLAIMS.format(also=also)}) to stdout", told)
            self._held = held.pop_all()
            self._pieces = _pieces(last, copied, self._held)

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces

    def close(self) -> None:
        self._pieces.close()
        self._held.close()


def _pieces(last: int, copied: AbstractContextManager[Copy], held: ExitStack) -> Generator[bytes]:
    piece, claims = bytearray(b'{"last":%d}\n' % last), 0
    with held, copied as rows:
        for row in rows:
            piece += row
            claims += 1
            if len(piece) > PIECE:
                yield _as_json(piece)
                piece.clear()
        piece += b'{"claims":%d}\n' % claims
        yield _as_json(piece)


def _as_json(copied: bytearray) -> bytes:
    """COPY doubles each backslash; it writes nothing else of a JSON text otherwise than it is."""
    return bytes(copied.replace(b"\\\\", b"\\"))


class ClaimStreamView(DeskViewSet):
    content_negotiation_class = WhateverIsAccepted
    scopes = {"POST": Scope.READ}  # it asks, with a body too long for an address
    keeps_answers = False
    pagination_class = None  # all at once

    @extend_schema(operation_id="stream_claims", responses={(200, NDJSON): LINE})
    def list(self, request: Request) -> StreamingHttpResponse:
        """All claims of the desk as of one moment, one a line. The first line is the number of the ledger, the last one
        how many claims there were.
        """
        return _streamed(Lines(self.desk.pk, self.by.pk))

    @extend_schema(operation_id="stream_some_claims", request=StatusesIn, responses={(200, NDJSON): LINE})
    def some(self, request: Request) -> StreamingHttpResponse:
        """The same of up to 1,000 claims by their ids. Those that there are not are left out."""
        return _streamed(Lines(self.desk.pk, self.by.pk, self.given(StatusesIn)["ids"]))


def _streamed(lines: Lines) -> StreamingHttpResponse:
    return StreamingHttpResponse(lines, content_type=NDJSON)
