"""An HTTP answer read to its end: off the wire, and again out of the bytes that were kept of it."""

import contextlib
import http.client
import io
import re
from collections.abc import Iterator
from socket import socket
from typing import IO, cast

from .failures import FetchFailed
from .fetched import Limits
from .packing import unpacked
from .wire import Deadline, Wire

_PIECE = 64 * 1024
_SWITCHED = 101  # the one status below 200 after which no other answer follows
_INTERIM = re.compile(rb"HTTP/\S*[ \t]+1(?!01)\d\d\b.*?\n\r?\n", re.DOTALL)


def body_of(kept: IO[bytes], limits: Limits = Limits()) -> bytes:  # noqa: B008  frozen
    """The unpacked body of an answer that was kept as it came. Raises FetchFailed."""
    with in_our_words("the file"):
        response = begun(cast("Wire", _Kept(kept)))
        with contextlib.closing(response):
            body = read(response, limits.max_bytes, "the file")
    deadline = Deadline(limits.total_seconds)
    return unpacked(
        body, encoding_of(response), host="the file", limit=limits.max_decoded_bytes, deadline=deadline
    )


def begun(wire: Wire, method: str = "GET") -> http.client.HTTPResponse:
    """The answer, read to the end of its headers. Those that only say that one is coming (1xx) are passed over."""
    response = http.client.HTTPResponse(cast("socket", wire), method=method)
    try:
        response.begin()
        while response.status < 200 and response.status != _SWITCHED:  # http.client itself knows 100 only
            response.headers = response.msg = None  # type: ignore[assignment]
            response.begin()
    except BaseException:
        response.close()
        raise
    return response


def read(response: http.client.HTTPResponse, max_bytes: int, host: str) -> bytes:
    """The body without its chunks, still packed. Raises FetchFailed ("large", "encoding", "cut_short")."""
    coding = response.headers.get("Transfer-Encoding", "").strip().lower()
    if coding not in ("", "identity", "chunked"):
        raise FetchFailed("encoding", host=host, encoding=coding[:40])
    if response.length is not None and response.length > max_bytes:
        raise FetchFailed("large", host=host, limit=f"{max_bytes / 2**20:.1f}")
    body = bytearray()
    # In pieces: asked for all at once, http.client would reserve as much memory as the server claims.
    while piece := response.read(_PIECE):
        body += piece
        if len(body) > max_bytes:
            raise FetchFailed("large", host=host, limit=f"{max_bytes / 2**20:.1f}")
    if response.length:
        raise FetchFailed("cut_short", host=host)
    return bytes(body)


def encoding_of(response: http.client.HTTPResponse) -> str:
    return ", ".join(response.headers.get_all("Content-Encoding", []))


def final(received: bytes) -> bytes:
    """What came, without the answers that only said that one was coming: readers of web archives expect one."""
    while interim := _INTERIM.match(received):
        received = received[interim.end() :]
    return received


@contextlib.contextmanager
def in_our_words(host: str) -> Iterator[None]:
    """What http.client raises at a broken answer becomes FetchFailed ("cut_short", "headers", "not_http")."""
    try:
        yield
    except (http.client.IncompleteRead, http.client.RemoteDisconnected) as error:
        raise FetchFailed("cut_short", host=host) from error
    except http.client.HTTPException as error:
        too_much = isinstance(error, http.client.LineTooLong) or "headers" in str(error)
        raise FetchFailed("headers" if too_much else "not_http", host=host) from error
    except ValueError as error:  # a chunk of negative length
        raise FetchFailed("not_http", host=host) from error


class _Kept:
    """What http.client takes for a socket."""

    def __init__(self, kept: IO[bytes]) -> None:
        self._kept = kept

    def makefile(self, mode: str) -> io.BufferedIOBase:
        return cast("io.BufferedIOBase", self._kept)
