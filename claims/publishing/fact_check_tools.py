"""The shape of Google's Fact Check Tools API, v1alpha1 `claims:search`: what is asked, what is answered, and how it
refuses. Clients of that API need another base address, and nothing else.

https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claims.publishing.addresses import Addresses, site
from newsroom.scale import shown

if TYPE_CHECKING:
    from claims.models import PublicFace, PublishedClaim

PAGE, MOST = 10, 100
DEEPEST = 10_000
"""Results that can be paged through: who wants all takes the feed."""
LONGEST = 1000
DAYS = 36_525


class InvalidArgument(ValueError):  # noqa: N818  # as the API calls it
    """What was asked cannot be answered; its words go to the caller, in English as Google's do."""


@dataclass(frozen=True)
class Question:
    query: str
    language: str
    """Without a region; "" for any."""
    site: str
    days: int | None
    size: int
    start: int
    mark: str
    """Of all that must stay equal from page to page."""

    @property
    def token(self) -> str:
        """Of the page after this one."""
        text = json.dumps([self.start + self.size, self.mark]).encode()
        return base64.urlsafe_b64encode(text).decode().rstrip("=")


def read(asked: Mapping[str, str]) -> Question:
    """The question in these parameters. `key` and what we do not know is taken no notice of. Raises InvalidArgument."""
    query = " ".join(asked.get("query", "").split())
    if len(query) > LONGEST:
        raise InvalidArgument(f"query: at most {LONGEST} characters.")
    language = asked.get("languageCode", "").strip().replace("_", "-").partition("-")[0].lower()
    publisher = asked.get("reviewPublisherSiteFilter", "").strip().lower().removeprefix("www.")
    if not query and not publisher:
        raise InvalidArgument("Give a query, or a reviewPublisherSiteFilter.")
    days = _number(asked, "maxAgeDays", 0, DAYS)
    size = min(_number(asked, "pageSize", 0, 2**31 - 1) or PAGE, MOST)
    mark = hashlib.sha256(repr((query, language, publisher, days)).encode()).hexdigest()[:16]
    token = asked.get("pageToken", "")
    start = _start(token, mark) if token else _number(asked, "offset", 0, DEEPEST) or 0
    return Question(query, language, publisher, days, size, start, mark)


def _number(asked: Mapping[str, str], name: str, least: int, most: int) -> int | None:
    text = asked.get(name, "").strip()
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= 10 and least <= int(text) <= most):
        raise InvalidArgument(f"{name}: a whole number from {least} to {most}.")
    return int(text)


def _start(token: str, mark: str) -> int:
    try:
        padded = token.encode("ascii") + b"=" * (-len(token) % 4)
        start, asked = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, TypeError, RecursionError):
        raise _bad_token() from None
    if asked != mark or type(start) is not int or not 0 <= start <= DEEPEST:
        raise _bad_token()
    return start


def _bad_token() -> InvalidArgument:
    return InvalidArgument(
        "pageToken: take it from nextPageToken of the page before, and ask the same of every page."
    )


def answered(claims: list[dict[str, Any]], next_token: str) -> dict[str, Any]:
    """As Google writes it: what is empty is left out."""
    found = {"claims": claims, "nextPageToken": next_token}
    return {name: value for name, value in found.items() if value}


def refused(code: int, status: str, message: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "status": status}}


def claim(row: PublishedClaim, face: PublicFace, addresses: Addresses) -> dict[str, Any]:
    """A published claim. The rating is in the language of the desk's public pages, which must be the active one."""
    page = addresses.claim(row.claim_id)
    found = {
        "text": row.content["statement"],
        "claimant": row.content["claimant"],
        "claimDate": _day(row.claimed_on),
        "claimReview": [
            {
                "publisher": {"name": face.name, "site": site(page)},
                "url": page,
                "title": f"{shown(row.rating['name'])}: {row.content['statement']}",
                "reviewDate": _day(row.reviewed_on),
                "textualRating": shown(row.rating["name"]),
                "languageCode": row.language,
            }
        ],
    }
    return {name: value for name, value in found.items() if value}


def _day(day: Any) -> str:
    return f"{day.isoformat()}T00:00:00Z" if day else ""
