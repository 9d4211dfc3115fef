"""Checks that other desks have published, as they publish them: ClaimReview JSON-LD (a file, a page that carries it,
a Data Commons feed) and CSV.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from claims.matching import check_tables, claim_reviews
from claims.matching.published_days import day, order_of
from claims.matching.unusable import Unusable

LONGEST_CLAIM: Final = 5000
MOST: Final = 200_000  # checks in one file
DAYS: Final = ("claimed_on", "reviewed_on")

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*")
_TAG: Final = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_PARTING: Final = re.compile(r"</?(?:br|div|li|p|td)\b", re.IGNORECASE)


@dataclass(frozen=True)
class PublishedCheck:
    """One published check. What the publisher does not say is empty."""

    claim: str
    title: str = ""
    publisher: str = ""
    url: str = ""
    rating: str = ""
    claimant: str = ""
    claimed_on: date | None = None
    reviewed_on: date | None = None
    language: str = ""


@dataclass(frozen=True)
class Refused:
    """A record that was left out, by its place in the file (1 is the first), and why."""

    place: int
    why: Unusable
    line: int = 0
    """Where it begins, in a table; else 0."""
    url: str = ""

    @property
    def told(self) -> tuple[int, str, dict[str, str], int, str]:
        """What is kept of it, and made a sentence of."""
        details = {name: str(value) for name, value in self.why.details.items()}
        return self.place, self.why.reason, details, self.line, self.url


def read(text: str) -> tuple[list[PublishedCheck], list[Refused]]:
    """All checks in a file's text, and the records that cannot be used. Raises Unusable where there is none at all."""
    start = text.lstrip("\ufeff \t\r\n")[:1]
    records: list[tuple[int, dict[str, str] | Unusable]]
    if start in ("{", "["):
        records = [(0, record) for record in claim_reviews.of_json(text)]
    elif start == "<":
        records = [(0, record) for record in claim_reviews.of_page(text)]
    else:
        records = list(check_tables.rows(text))
    if not records:
        raise Unusable("no_checks")
    if len(records) > MOST:
        raise Unusable("too_many", limit=f"{MOST:,}")
    order = order_of(
        record[name]
        for _line, record in records
        if not isinstance(record, Unusable)
        for name in DAYS
        if name in record
    )
    good: list[PublishedCheck] = []
    bad: list[Refused] = []
    for place, (line, record) in enumerate(records, start=1):
        try:
            good.append(_checked(record, order))
        except Unusable as why:
            bad.append(Refused(place, why, line, _address(record)))
    return good, bad


def _address(record: Mapping[str, str] | Unusable) -> str:
    """The address of a record that is left out, so that it can be found; "" where it has none that can be opened."""
    url = "" if isinstance(record, Unusable) else _storable(record.get("url", "")).strip()
    return url[:200] if re.match(r"https?://[^\s/]+", url) else ""


def _checked(record: Mapping[str, str] | Unusable, order: str) -> PublishedCheck:
    if isinstance(record, Unusable):
        raise record
    record = {name: _storable(value) for name, value in record.items()}
    words = {name: _in_words(value) for name, value in record.items()}
    claim = words.get("claim", "")
    if not claim:
        raise Unusable("no_claim")
    url = record.get("url", "").strip().replace("&amp;", "&")
    if url and not re.match(r"https?://[^\s/]+", url):
        raise Unusable("bad_address", value=url[:80])
    language = words.get("language", "").lower().replace("_", "-")
    language = language[:12] if _LANGUAGE.fullmatch(language) else ""
    claimed_on, reviewed_on = (day(record.get(name, ""), language, order) for name in DAYS)
    return PublishedCheck(
        claim=claim[:LONGEST_CLAIM],
        title=words.get("title", "")[:500],
        publisher=words.get("publisher", "")[:200],
        url=url[:2000],
        rating=words.get("rating", "")[:200],
        claimant=words.get("claimant", "")[:200],
        claimed_on=claimed_on,
        reviewed_on=reviewed_on,
        language=language,
    )


def _storable(value: str) -> str:
    """Without what JSON can write and no database keeps: NUL and halves of a character."""
    return re.sub("[\x00\ud800-\udfff]", " ", value)


def _in_words(value: str) -> str:
    """The words of a value that a site may have escaped, once or twice, or marked up."""
    if "&" in value:
        value = _storable(html.unescape(html.unescape(value)))
    if "<" in value:
        value = _TAG.sub(lambda tag: " " if _PARTING.match(tag[0]) else "", value)
    return " ".join(value.split())
