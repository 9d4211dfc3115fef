"""How many requests a token may make in a minute, counted over all web processes together.

A process takes some requests from the row of the token in PostgreSQL, a hundredth of the limit at a time, and counts
these by itself: of a hundred requests one writes. So a token never gets more than its limit; where several processes
serve it, it may be told to wait up to a hundredth early for each of them.
"""

from dataclasses import dataclass
from http import HTTPStatus
from threading import Lock
from time import time
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import connection
from django.utils.translation import ngettext
from rest_framework.exceptions import APIException

WINDOW: Final = 60  # seconds
_TAKE: Final = """
    insert into claims_requestcount (token_id, minute, taken) values (%(token)s, %(minute)s, %(some)s)
    on conflict (token_id) do update set
        taken = case when claims_requestcount.minute = excluded.minute
            then least(claims_requestcount.taken + excluded.taken, %(limit)s + excluded.taken)
            else excluded.taken end,
        minute = excluded.minute
    returning taken
"""


@dataclass(slots=True)
class Share:
    """What this process may still answer of a token's requests in one minute."""

    minute: int
    left: int
    untaken: int
    """What no process has taken yet, as far as is known here."""


@dataclass(frozen=True, slots=True)
class Standing:
    limit: int
    left: int
    wait: int
    """Seconds until the next minute."""

    def headers(self) -> dict[str, str]:
        """Of draft-ietf-httpapi-ratelimit-headers-10."""
        return {
            "RateLimit-Policy": f'"token";q={self.limit};w={WINDOW}',
            "RateLimit": f'"token";r={self.left};t={self.wait}',
        }


class TooMany(APIException):
    """The token has had its requests of this minute."""

    status_code = HTTPStatus.TOO_MANY_REQUESTS
    default_code = "throttled"

    def __init__(self, standing: Standing) -> None:
        words = ngettext(
            "This token has made its %(limit)d requests of this minute: wait %(wait)d second.",
            "This token has made its %(limit)d requests of this minute: wait %(wait)d seconds.",
            standing.wait,
        )
        super().__init__(words % {"limit": standing.limit, "wait": standing.wait})
        self.wait = standing.wait


_shares: dict[UUID, Share] = {}
_lock: Final = Lock()


def count(token: UUID) -> tuple[Standing, bool]:
    """Count one request of this token. Returns how it stands, and whether the request may be answered."""
    limit, now = settings.API_RATE_LIMIT, time()
    minute = int(now // WINDOW)
    with _lock:
        share = _shares.get(token)
        if share is None or share.minute != minute or (not share.left and share.untaken):
            share = _shares[token] = _take(token, minute, limit)
            _forget_before(minute)
        allowed = share.left > 0
        share.left -= allowed
        left = share.left + share.untaken
    return Standing(limit, left, WINDOW - int(now % WINDOW)), allowed


def _take(token: UUID, minute: int, limit: int) -> Share:
    some = max(1, limit // 100)
    with connection.cursor() as cursor:
        cursor.execute(_TAKE, {"token": token, "minute": minute, "some": some, "limit": limit})
        taken = int(cursor.fetchone()[0])
    return Share(minute, max(0, some - max(0, taken - limit)), max(0, limit - taken))


def _forget_before(minute: int) -> None:
    """The shares of minutes that are over: a process lives long, and tokens come and go."""
    if len(_shares) > 1000:
        for token in [token for token, share in _shares.items() if share.minute < minute]:
            del _shares[token]
