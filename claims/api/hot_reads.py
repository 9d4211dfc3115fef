"""What other programs ask most: a claim's status, and plain pages of claims, answered before Django's own work begins.

One statement checks the token (digest, revocation, expiry, its owner's membership), takes the desk from it, and lets
PostgreSQL write the JSON, which is passed on as bytes. Requests are counted and the token's use is noted as ever.
Only what is plainly in order is answered here: whatever is not, a filter, an unknown id, a token that opens nothing, a
minute that is used up, goes the ordinary way, which answers it or says what is wrong.
"""

import json
import logging
import re
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, Final
from uuid import UUID

import psycopg
from csp.middleware import CSPMiddleware
from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.core.handlers.wsgi import WSGIRequest
from django.db import close_old_connections, connection
from django.http import HttpResponse
from django.middleware.clickjacking import XFrameOptionsMiddleware
from django.middleware.security import SecurityMiddleware
from rest_framework.exceptions import ValidationError

from claims.api import authentication, pages, rates, versions
from claims.api.claim_json import CLAIM_JSON, STATUS_JSON, standing
from claims.api.prepared import fetched
from newsroom.actions import tokens

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
Answer = tuple[HTTPStatus, dict[str, str], bytes]
logger = logging.getLogger(__name__)

_CALLER: Final = """
    with caller as materialized (
        select t.id, t.desk_id, t.user_id,
            t.last_used_at is null or t.last_used_at <= statement_timestamp() - %(noted_every)s::interval as unnoted
        from newsroom_apitoken t join newsroom_user u on u.id = t.user_id
        where t.digest = %(digest)s and t.revoked_at is null and u.is_active
            and (t.expires_at is null or t.expires_at > statement_timestamp())
            and exists (select from newsroom_membership m where m.desk_id = t.desk_id and m.user_id = t.user_id)
    )
"""
_STANDING: Final = standing("(select user_id from caller)")
_OF_CLAIM: Final = "from caller join claims_claim c on c.desk_id = caller.desk_id and c.id = %(id)s"
_VERSION: Final = f"{_CALLER} select caller.id, caller.unnoted, c.version {_OF_CLAIM}"
_STATUS: Final = (
    f"{_CALLER} select caller.id, caller.unnoted, c.version, convert_to({STATUS_JSON}::text, 'UTF8')"
    f" {_OF_CLAIM} {_STANDING}"
)


def _page(after: str) -> str:
    return f"""{_CALLER}, page as materialized (
        select convert_to(string_agg({CLAIM_JSON}::text, ',' order by c.id), 'UTF8') as rows,
            (array_agg(c.id order by c.id desc))[1] as last
        from (
            select * from claims_claim where desk_id = (select desk_id from caller) {after} order by id limit %(limit)s
        ) c {_STANDING}
    )
    select caller.id, caller.unnoted, coalesce(page.rows, ''), page.last,
        exists (select from claims_claim c where c.desk_id = caller.desk_id and c.id > page.last)
    from caller cross join page"""  # noqa: S608  # constants of this module


_FIRST_PAGE: Final = _page("")
_NEXT_PAGE: Final = _page("and id > %(after)s")

_ADDRESS: Final = re.compile(
    r"/api/v1/claims(?:/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/status)?"
)
_ACCEPTED: Final = frozenset({"", "*/*", "application/json"})
_PLAIN: Final = frozenset({"limit", "cursor"})
"""The parameters of a page that are understood here."""


class HotReads:
    """The WSGI application, with what is asked most answered first."""

    def __init__(self, ordinary: Application) -> None:
        self.ordinary = ordinary

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        answer = None
        if environ["REQUEST_METHOD"] == "GET" and environ["PATH_INFO"].startswith("/api/v1/claims"):
            answer = attempt(environ)
        if answer is None:
            return self.ordinary(environ, start_response)
        status, headers, body = answer
        start_response(f"{status.value} {status.phrase}", list(headers.items()))
        return [body]


def attempt(environ: dict[str, Any]) -> Answer | None:
    """The answer to a request that is plainly in order; None: the ordinary way answers it."""
    asked = _ADDRESS.fullmatch(environ["PATH_INFO"])
    scheme, _space, secret = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    if not asked or scheme.lower() != "bearer" or environ.get("HTTP_ACCEPT", "") not in _ACCEPTED:
        return None
    request = WSGIRequest(environ)
    try:
        request.get_host()
        if settings.SECURE_SSL_REDIRECT and not request.is_secure():
            return None
        caller = {"digest": tokens.digest(secret.strip()), "noted_every": authentication.NOTED_EVERY}
        return _status(request, caller, UUID(asked[1])) if asked[1] else _claims(request, caller)
    except (DisallowedHost, ValidationError, ValueError):
        return None
    except psycopg.Error:
        logger.warning("A hot read failed; the ordinary way is tried.", exc_info=True)
        return None


def _status(request: WSGIRequest, caller: dict[str, Any], id_: UUID) -> Answer | None:
    known = request.META.get("HTTP_IF_NONE_MATCH", "")
    if request.META.get("QUERY_STRING"):
        return None
    if known:
        found = fetched(_VERSION, {**caller, "id": id_})
        if found is None:
            return None
        if versions.names(known, found[2]):
            return _counted(request, found[0], found[1], _kept(found[2]), b"", HTTPStatus.NOT_MODIFIED)
    found = fetched(_STATUS, {**caller, "id": id_})
    return found and _counted(request, found[0], found[1], _kept(found[2]), found[3])


def _claims(request: WSGIRequest, caller: dict[str, Any]) -> Answer | None:
    if not _PLAIN.issuperset(request.GET):
        return None
    limit = pages.limit_of(request.GET.get("limit", str(pages.DEFAULT)))
    cursor = request.GET.get("cursor")
    if cursor is None:
        found = fetched(_FIRST_PAGE, {**caller, "limit": limit})
    else:
        found = fetched(_NEXT_PAGE, {**caller, "limit": limit, "after": UUID(pages.last_of(cursor, "id"))})
    if found is None:
        return None
    token, unnoted, rows, last, more = found
    following = pages.next_address(request.build_absolute_uri(), "id", last) if more else None
    body = b'{"results":[%b],"next":%b}' % (rows, json.dumps(following).encode())
    return _counted(request, token, unnoted, {"Vary": "Accept"}, body)


def _kept(version: int) -> dict[str, str]:
    return {
        "ETag": versions.etag(version),
        "Cache-Control": "private, no-cache",
        "Vary": "Accept, Authorization",
    }


def _counted(
    request: WSGIRequest,
    token: UUID,
    unnoted: bool,
    headers: dict[str, str],
    body: bytes,
    status: HTTPStatus = HTTPStatus.OK,
) -> Answer | None:
    """The answer, once the request is counted as one of the token's; None: it has had all of this minute."""
    try:
        if settings.API_RATE_LIMIT:
            standing, allowed = rates.count(token)
            if not allowed:
                return None
            headers |= standing.headers()
        if unnoted:
            authentication.note_use(token)
    finally:
        if connection.connection is not None and not connection.in_atomic_block:
            close_old_connections()
    if status == HTTPStatus.OK:
        headers |= {"Content-Type": "application/json", "Content-Length": str(len(body))}
    return status, {**headers, **_for_browsers(request)}, body


_said_to_browsers: dict[bool, dict[str, str]] = {}


def _for_browsers(request: WSGIRequest) -> dict[str, str]:
    """The headers by which Django's own middleware makes any answer safe: they depend on nothing but the scheme."""
    secure = request.is_secure()
    if secure not in _said_to_browsers:
        answer: Any = HttpResponse()
        del answer["Content-Type"]
        for layer in (SecurityMiddleware, CSPMiddleware, XFrameOptionsMiddleware):
            answer = layer(lambda _request: HttpResponse()).process_response(request, answer)
        _said_to_browsers[secure] = dict(answer.items())
    return _said_to_browsers[secure]
