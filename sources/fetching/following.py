"""One fetch: ask, follow where the answer points to, and vet every step anew."""

import contextlib
import re
from datetime import UTC, datetime
from http.client import HTTPResponse
from urllib.parse import urljoin

from sources.canonical_url import NoWebAddress, WebAddress, web_address

from . import answer
from .addresses import addresses_of
from .failures import FetchFailed
from .fetched import Fetched, Hop, Limits
from .packing import unpacked
from .wire import Deadline, Wire, connect

USER_AGENT = "Tickmark/1 (preserves pages as evidence)"
_REDIRECTS = frozenset((301, 302, 303, 307, 308))


def fetch(url: str, limits: Limits = Limits(), user_agent: str = USER_AGENT) -> Fetched:  # noqa: B008  frozen
    """Ask for a page, without cookies and without credentials, and follow its redirects.

    An answer with any status is a result. Raises FetchFailed, with the hops so far, where there is no answer,
    where it breaks a limit, and where an address on the way is not public.
    """
    deadline = Deadline(limits.total_seconds)
    hops: list[Hop] = []
    try:
        return _follow(url, limits, user_agent, deadline, hops)
    except FetchFailed as failure:
        failure.hops = tuple(hops)
        raise


def _follow(url: str, limits: Limits, user_agent: str, deadline: Deadline, hops: list[Hop]) -> Fetched:
    address = _address(url)
    while True:
        spent = sum(len(hop.response) for hop in hops)
        hop, body, encoding = _ask(address, limits, user_agent, deadline, limits.max_bytes - spent)
        hops.append(hop)
        target = _target_of(hop)
        if target is None:
            most = limits.max_decoded_bytes
            content = unpacked(body, encoding, host=address.host, limit=most, deadline=deadline)
            return Fetched(url, content, tuple(hops))
        following = _address(target)
        # No cookies are kept, so an address that was asked before would only send us round again.
        if len(hops) > limits.max_redirects or following.url in {earlier.url for earlier in hops}:
            raise FetchFailed("redirects", host=address.host)
        address = following


def _address(url: str) -> WebAddress:
    try:
        return web_address(url)
    except NoWebAddress as error:
        raise FetchFailed(error.code, **error.details) from None


def _target_of(hop: Hop) -> str | None:
    """Where a redirect points to; None where the answer is none."""
    location = hop.header("Location")
    if hop.status not in _REDIRECTS or not location:
        return None
    with contextlib.suppress(
        UnicodeError
    ):  # http.client reads headers as Latin-1; servers write them in UTF-8
        location = location.encode("latin-1").decode("utf-8")
    try:
        return urljoin(hop.url, location)
    except ValueError:
        raise FetchFailed("url", url=location[:80]) from None


def _ask(
    address: WebAddress, limits: Limits, user_agent: str, deadline: Deadline, max_bytes: int
) -> tuple[Hop, bytes, str]:
    """One request: the hop, its body as it was packed, and its Content-Encoding."""
    host, port = address.host, address.port
    allowed = (host, port) in limits.allow
    if port not in limits.ports and not allowed:
        raise FetchFailed("port", port=port, allowed=", ".join(map(str, sorted(limits.ports))))
    found = addresses_of(host, port, seconds=deadline.left(host), vetted=not allowed)
    tls = address.scheme == "https"
    started_at = datetime.now(UTC)
    wire, connected = connect(found, host, tls=tls, seconds=limits.connect_seconds, deadline=deadline)
    try:
        request = _request(address, user_agent)
        wire.send(request)
        response, body = _response(wire, limits.max_header_bytes, max_bytes)
        hop = Hop(
            url=address.url,
            address=connected.ip,
            port=port,
            started_at=started_at,
            request=request,
            response=answer.final(bytes(wire.received)),
            status=response.status,
            headers=tuple((name, _one_line(str(value))) for name, value in response.getheaders()),
            certificate=wire.certificate(),
        )
        return hop, body, answer.encoding_of(response)
    finally:
        wire.hang_up()


def _request(address: WebAddress, user_agent: str) -> bytes:
    lines = (
        f"GET {address.target} HTTP/1.1",
        f"Host: {address.authority}",
        f"User-Agent: {_one_line(user_agent)}",
        "Accept: text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
        "Accept-Encoding: gzip, deflate",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def _response(wire: Wire, max_header_bytes: int, max_bytes: int) -> tuple[HTTPResponse, bytes]:
    wire.limit, wire.limit_code = max_header_bytes, "headers"
    with answer.in_our_words(wire.host):
        response = answer.begun(wire)
        try:
            wire.limit, wire.limit_code = max_bytes, "large"
            return response, answer.read(response, max_bytes, wire.host)
        finally:
            response.close()


def _one_line(value: str) -> str:
    """A header may be folded over lines, and a hostile one may hold NUL, which PostgreSQL refuses."""
    return re.sub(r"[ \t]*[\x00-\x1f\x7f]+[ \t]*", " ", value).strip()
