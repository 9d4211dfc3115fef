"""Handing a message to a receiver: vetted and bounded as a fetch is, and led nowhere else by its answer."""

from collections.abc import Mapping
from dataclasses import dataclass

from sources.canonical_url import NoWebAddress, web_address

from . import answer
from .addresses import addresses_of
from .failures import FetchFailed
from .fetched import Limits
from .wire import Deadline, Wire, connect

_READ = 500  # bytes of the answer's body


@dataclass(frozen=True, slots=True)
class Posted:
    status: int
    beginning: bytes
    """Of the answer's body."""


def post(url: str, body: bytes, headers: Mapping[str, str], limits: Limits) -> Posted:
    """Send a POST. An answer with any status is a result, a redirect among them. Raises FetchFailed."""
    try:
        address = web_address(url)
    except NoWebAddress as error:
        raise FetchFailed(error.code, **error.details) from None
    host, port = address.host, address.port
    allowed = (host, port) in limits.allow
    if port not in limits.ports and not allowed:
        raise FetchFailed("port", port=port, allowed=", ".join(map(str, sorted(limits.ports))))
    deadline = Deadline(limits.total_seconds)
    found = addresses_of(host, port, seconds=deadline.left(host), vetted=not allowed)
    tls = address.scheme == "https"
    wire, _connected = connect(found, host, tls=tls, seconds=limits.connect_seconds, deadline=deadline)
    lines = [
        f"POST {address.target} HTTP/1.1",
        f"Host: {address.authority}",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    try:
        wire.send(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body)
        return _answer(wire, limits.max_header_bytes)
    finally:
        wire.hang_up()


def _answer(wire: Wire, most: int) -> Posted:
    wire.limit, wire.limit_code = most, "headers"
    with answer.in_our_words(wire.host):
        response = answer.begun(wire, "POST")
        try:
            return Posted(response.status, response.read(_READ))
        finally:
            response.close()
