"""What other programs ask most: a claim's status, plain pages of claims, and the change feed, answered before Django's
own work begins.

One statement checks the token (digest, revocation, expiry, its owner's membership), takes the desk from it, and lets
PostgreSQL write the JSON, which is passed on as bytes. Requests are counted and the token's use is noted as ever.
Only what is plainly in order is answered here: whatever is not, a filter, an unknown id, a token that opens nothing, a
minute that is used up, a wait for the next change, goes the ordinary way, which answers it or says what is wrong.
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
from django.db import DEFAULT_DB_ALIAS, close_old_connections, connections
from django.http import HttpResponse
from django.middleware.clickjacking import XFrameOptionsMiddleware
from django.middleware.security import SecurityMiddleware
from rest_framework.exceptions import ValidationError

from claims.api import authentication, changes, pages, rates, versions, waiting
from claims.api.claim_json import CLAIM_JSON, STATUS_JSON, standing
from claims.api.prepared import Row, fetched, fetched_all
from claims.api.together import Together
from newsroom.actions import tokens

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
Answer = tuple[HTTPStatus, dict[str, str], bytes]
logger = logging.getLogger(__name__)

# $1 is the token's digest. Each statement finds the token, whether its use is to be noted, and what it is asked for.
_CALLER: Final = f"""
    with caller as materialized (
        select t.id, t.desk_id, t.user_id,
            t.last_used_at is null
                or t.last_used_at <= statement_timestamp() - interval '{authentication.NOTED_EVERY}' as unnoted
        from newsroom_apitoken t join newsroom_user u on u.id = t.user_id
        where t.digest = $1 and t.revoked_at is null and u.is_active
            and (t.expires_at is null or t.expires_at > statement_timestamp())
            and exists (select from newsroom_membership m where m.desk_id = t.desk_id and m.user_id = t.user_id)
    )
"""  # noqa: S608  # constants of the modules
_STANDING: Final = standing("(select user_id from caller)")
_OF_CLAIM: Final = "from caller join claims_claim c on c.desk_id = caller.desk_id and c.id"
_VERSIONS: Final = (
    f"{_CALLER} select caller.id, caller.unnoted, c.version, c.id {_OF_CLAIM} = any($2::uuid[])"
)
_STATUS: Final = f"""{_CALLER} select caller.id, caller.unnoted, c.version, {STATUS_JSON}::text
    {_OF_CLAIM} = $2::uuid {_STANDING}"""
# Up to $2 claims after the id $3. Comparing desk and id together leaves the planner one way, the index of both in its
# order; and the outer of the two limits it takes for a tenth of the inner. So one plan serves desks and pages of any
# size. The row beyond the page says that there is a next one.
_CLAIMS: Final = f"""{_CALLER}, found as materialized (
        select * from (
            select * from claims_claim
            where (desk_id, id) > ((select desk_id from caller), $3::uuid) and desk_id <= (select desk_id from caller)
            order by desk_id, id limit {pages.MOST + 1}
        ) most limit $2::int + 1
    )
    select caller.id, caller.unnoted, (
            select string_agg({CLAIM_JSON}::text, ',' order by c.id)
            from (select * from found order by id limit $2::int) c {_STANDING}
        ), case when (select count(*) from found) > $2::int then (
            select id from found order by id offset $2::int - 1 limit 1
        ) end
    from caller"""  # noqa: S608  # constants of the modules
_BEFORE_ALL: Final = str(UUID(int=0))
_CHANGES: Final = f"""{_CALLER} select caller.id, caller.unnoted, page.entries, page.head
    from caller cross join lateral ({changes.page_sql("caller.desk_id", "$2::bigint", "$3::int")}) page"""  # noqa: S608

_ADDRESS: Final = re.compile(
    r"/api/v1/(?:(changes)|claims(?:/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/status)?)"
)
_ACCEPTED: Final = frozenset({"", "*/*", "application/json"})
_NUMBER: Final = re.compile("[0-9]{1,18}")
_WAITS: Final = frozenset(str(seconds) for seconds in range(waiting.LONGEST + 1))


_SAID: Final = {each: f"{each} {each.phrase}" for each in (HTTPStatus.OK, HTTPStatus.NOT_MODIFIED)}


class Asked(WSGIRequest):
    """A request that is not read further than needed: Django's own rules of host, scheme and address, no more."""

    def __init__(self, environ: dict[str, Any]) -> None:
        self.environ = self.META = environ
        self.path = environ.get("SCRIPT_NAME", "") + environ["PATH_INFO"]


class HotReads:
    """The WSGI application, with what is asked most answered first."""

    def __init__(self, ordinary: Application) -> None:
        self.ordinary = ordinary

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        answer = None
        if environ["REQUEST_METHOD"] == "GET" and environ["PATH_INFO"].startswith("/api/v1/c"):
            answer = attempt(environ)
        if answer is None:
            return self.ordinary(environ, start_response)
        status, headers, body = answer
        start_response(_SAID[status], list(headers.items()))
        return [body]


def attempt(environ: dict[str, Any]) -> Answer | None:
    """The answer to a request that is plainly in order; None: the ordinary way answers it."""
    asked = _ADDRESS.fullmatch(environ["PATH_INFO"])
    scheme, _space, secret = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    if not asked or scheme.lower() != "bearer" or environ.get("HTTP_ACCEPT", "") not in _ACCEPTED:
        return None
    request = Asked(environ)
    try:
        request.get_host()
        if settings.SECURE_SSL_REDIRECT and not request.is_secure():
            return None
        digest = tokens.digest(secret.strip())
        if asked[2]:
            return _status(request, digest, asked[2])
        return _changes(request, digest) if asked[1] else _claims(request, digest)
    except (DisallowedHost, ValidationError, ValueError):
        return None
    except psycopg.Error:
        logger.warning("A hot read failed; the ordinary way is tried.", exc_info=True)
        return None


def _status(request: Asked, digest: str, id_: str) -> Answer | None:
    if request.META.get("QUERY_STRING"):
        return None
    if known := request.META.get("HTTP_IF_NONE_MATCH", ""):
        found = _version(digest, id_)
        if found is None:
            return None
        if versions.names(known, _number(found[2])):
            return _counted(request, found, _kept(found), b"", HTTPStatus.NOT_MODIFIED)
    found = fetched(_STATUS, digest, id_)
    return _counted(request, found, _kept(found), found[3] or b"") if found else None


def _versions(digest: str, ids: list[str]) -> list[Row | None]:
    """What _VERSIONS finds for each of these claims. Whoever keeps a status asks for many such, over and over."""
    found = {row[3]: row for row in fetched_all(_VERSIONS, digest, "{" + ",".join(ids) + "}")}
    return [found.get(id_.encode()) for id_ in ids]


_version: Final = Together(_versions)


def _claims(request: Asked, digest: str) -> Answer | None:
    asked = request.GET
    if not {"limit", "cursor"}.issuperset(asked):
        return None
    limit = pages.limit_of(asked.get("limit", str(pages.DEFAULT)))
    after = str(UUID(pages.last_of(asked["cursor"], "id"))) if "cursor" in asked else _BEFORE_ALL
    found = fetched(_CLAIMS, digest, str(limit), after)
    if found is None:
        return None
    address = request.build_absolute_uri()
    following = json.dumps(pages.next_address(address, "id", found[3].decode()) if found[3] else None)
    body = b'{"results":[%b],"next":%b}' % (found[2] or b"", following.encode())
    return _counted(request, found, {"Vary": "Accept"}, body)


def _changes(request: Asked, digest: str) -> Answer | None:
    asked = request.GET
    after, wait = asked.get("after", "0"), asked.get("wait", "0")
    limit = pages.limit_of(asked.get("limit", str(pages.DEFAULT)))
    if not ({"after", "limit", "wait"}.issuperset(asked) and _NUMBER.fullmatch(after) and wait in _WAITS):
        return None
    found = fetched(_CHANGES, digest, after, str(limit))
    if found is None or (wait != "0" and not found[2]):
        return None
    head = _number(found[3])
    last = changes.last_of(head, int(after), limit)
    following = changes.next_page(request.build_absolute_uri(), last) if last < head else "null"
    body = b'{"results":[%b],"next":%b,"last":%d}' % (found[2] or b"", following.encode(), last)
    return _counted(request, found, {"Vary": "Accept"}, body)


def _kept(found: Row) -> dict[str, str]:
    return {
        "ETag": versions.etag(_number(found[2])),
        "Cache-Control": "private, no-cache",
        "Vary": "Accept, Authorization",
    }


def _number(text: bytes | None) -> int:
    return int(text or 0)


def _counted(
    request: Asked,
    found: Row,
    headers: dict[str, str],
    body: bytes,
    status: HTTPStatus = HTTPStatus.OK,
) -> Answer | None:
    """The answer, once the request is counted as one of the token's; None: it has had all of this minute."""
    try:
        token = UUID((found[0] or b"").decode())
        if settings.API_RATE_LIMIT:
            standing, allowed = rates.count(token)
            if not allowed:
                return None
            headers |= standing.headers()
        if found[1] == b"t":
            authentication.note_use(token)
    finally:
        ordinary = connections[DEFAULT_DB_ALIAS]
        if ordinary.connection is not None and not ordinary.in_atomic_block:
            close_old_connections()
    if status == HTTPStatus.NOT_MODIFIED:
        # The rest was said with the answer that is kept (RFC 9110, section 15.4.5).
        return status, headers, b""
    headers |= {"Content-Type": "application/json", "Content-Length": str(len(body))}
    return status, {**headers, **_for_browsers(request)}, body


_said_to_browsers: dict[bool, dict[str, str]] = {}


def _for_browsers(request: Asked) -> dict[str, str]:
    """The headers by which Django's own middleware makes any answer safe: they depend on nothing but the scheme."""
    secure = request.is_secure()
    if secure not in _said_to_browsers:
        answer: Any = HttpResponse()
        del answer["Content-Type"]
        whole = WSGIRequest(request.environ)
        for layer in (SecurityMiddleware, CSPMiddleware, XFrameOptionsMiddleware):
            answer = layer(lambda _request: HttpResponse()).process_response(whole, answer)
        _said_to_browsers[secure] = dict(answer.items())
    return _said_to_browsers[secure]
