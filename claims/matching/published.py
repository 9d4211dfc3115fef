"""Checks that other desks have published, as they publish them: ClaimReview JSON-LD (a file, a page that carries it,
a Data Commons feed) and CSV.

https://schema.org/ClaimReview. A Data Commons feed is a DataFeed whose `dataFeedElement` holds one `item` list of
ClaimReviews an element.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from lxml import etree, html

from sources.sentences import gettext_noop

LONGEST_CLAIM: Final = 5000
MOST: Final = 200_000  # checks in one file

MESSAGES: Final = {
    "no_checks": gettext_noop(
        "No published check was found in it: ClaimReview as JSON-LD, or CSV with a column “claim”."
    ),
    "broken_json": gettext_noop("It is no valid JSON: line {line}, column {column}."),
    "broken_csv": gettext_noop("It is no valid CSV: line {line}."),
    "too_many": gettext_noop("It holds more than {limit} checks: divide it."),
    "no_claim": gettext_noop("says no claim that was reviewed"),
    "bad_day": gettext_noop("has a date that is none: {value}"),
    "bad_address": gettext_noop("has an address that is none: {value}"),
}


class Unusable(ValueError):  # noqa: N818  # what was given is unusable
    """The file, or one record of it, cannot be used; `reason` is a key of MESSAGES."""

    def __init__(self, reason: str, **details: object) -> None:
        super().__init__(MESSAGES[reason].format(**details))
        self.reason, self.details = reason, details


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


def read(text: str) -> tuple[list[PublishedCheck], list[Refused]]:
    """All checks in a file's text, and the records that cannot be used. Raises Unusable where there is none at all."""
    start = text.lstrip("\ufeff \t\r\n")[:1]
    records = list(
        _from_json(text) if start in ("{", "[") else _from_page(text) if start == "<" else _from_csv(text)
    )
    if not records:
        raise Unusable("no_checks")
    if len(records) > MOST:
        raise Unusable("too_many", limit=f"{MOST:,}")
    good: list[PublishedCheck] = []
    bad: list[Refused] = []
    for place, record in enumerate(records, start=1):
        try:
            good.append(_checked(record))
        except Unusable as why:
            bad.append(Refused(place, why))
    return good, bad


def _checked(record: Mapping[str, str]) -> PublishedCheck:
    record = {name: _storable(value) for name, value in record.items()}
    claim = " ".join(record.get("claim", "").split())
    if not claim:
        raise Unusable("no_claim")
    url = record.get("url", "").strip()
    if url and not re.match(r"https?://[^\s/]+", url):
        raise Unusable("bad_address", value=url[:80])
    return PublishedCheck(
        claim=claim[:LONGEST_CLAIM],
        title=" ".join(record.get("title", "").split())[:500],
        publisher=" ".join(record.get("publisher", "").split())[:200],
        url=url[:2000],
        rating=" ".join(record.get("rating", "").split())[:200],
        claimant=" ".join(record.get("claimant", "").split())[:200],
        claimed_on=_day(record.get("claimed_on", "")),
        reviewed_on=_day(record.get("reviewed_on", "")),
        language=record.get("language", "").strip()[:12].lower(),
    )


def _storable(value: str) -> str:
    """Without what JSON can write and no database keeps: NUL and halves of a character."""
    return re.sub("[\x00\ud800-\udfff]", " ", value)


def _day(value: str) -> date | None:
    value = value.strip()
    if not value:
        return None
    try:
        return datetime.fromisoformat(value).date()
    except ValueError:
        raise Unusable("bad_day", value=value[:40]) from None


COLUMNS: Final = {
    "claim": "claim", "claimreviewed": "claim", "statement": "claim", "text": "claim",
    "title": "title", "headline": "title",
    "publisher": "publisher", "author": "publisher", "source": "publisher",
    "url": "url", "link": "url",
    "rating": "rating", "verdict": "rating", "label": "rating", "textualrating": "rating",
    "claimant": "claimant", "speaker": "claimant", "claimedby": "claimant",
    "claimedon": "claimed_on", "claimdate": "claimed_on",
    "reviewedon": "reviewed_on", "reviewdate": "reviewed_on", "datepublished": "reviewed_on", "date": "reviewed_on",
    "language": "language", "languagecode": "language", "inlanguage": "language",
}  # fmt: skip


def _from_csv(text: str) -> Iterator[dict[str, str]]:
    """Rows of a CSV file, parted by comma, semicolon or tab, with the names of its columns in the first line."""
    text = text.lstrip("\ufeff")
    head = text.split("\n", 1)[0]
    mark = max(",;\t", key=head.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    names = [COLUMNS.get(re.sub(r"[\W_]", "", name.casefold()), "") for name in next(rows, [])]
    if "claim" not in names:
        return
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield {name: cell for name, cell in zip(names, row, strict=False) if name}
    except csv.Error:  # a cell without end
        raise Unusable("broken_csv", line=rows.line_num) from None


def _from_page(text: str) -> Iterator[dict[str, str]]:
    try:
        page = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except etree.ParserError:  # no element in it
        return
    for script in page.iter("script"):
        if str(script.get("type", "")).strip().lower().startswith("application/ld+json"):
            try:
                yield from _reviews(json.loads(script.text or "", strict=False))
            except (ValueError, RecursionError):
                continue  # a page may carry other, broken markup beside it


def _from_json(text: str) -> Iterator[dict[str, str]]:
    try:
        found = json.loads(text.lstrip("\ufeff"), strict=False)
    except json.JSONDecodeError as error:
        raise Unusable("broken_json", line=error.lineno, column=error.colno) from None
    except (RecursionError, ValueError):  # nested without end, or a number of thousands of digits
        raise Unusable("no_checks") from None
    yield from _reviews(found)


def _reviews(found: Any) -> Iterator[dict[str, str]]:
    """The ClaimReviews anywhere in a JSON value, in their order."""
    waiting = [found]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            if "ClaimReview" in _listed(value.get("@type")):
                yield _review(value)
            else:
                waiting += reversed(list(value.values()))


def _review(review: dict[str, Any]) -> dict[str, str]:
    reviewed = _first(review.get("itemReviewed"))
    author = _first(review.get("author")) or _first(review.get("publisher"))
    rating = _first(review.get("reviewRating"))
    return {
        "claim": _text(review.get("claimReviewed")),
        "title": _text(review.get("name") or review.get("headline")),
        "publisher": _text(author.get("name")),
        "url": _text(review.get("url")),
        "rating": _text(rating.get("alternateName") or rating.get("name") or rating.get("ratingValue")),
        "claimant": _text(_first(reviewed.get("author")).get("name")),
        "claimed_on": _text(reviewed.get("datePublished")),
        "reviewed_on": _text(review.get("datePublished")),
        "language": _text(review.get("inLanguage")),
    }


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _first(value: Any) -> dict[str, Any]:
    """The first object of a property that may hold one, several, or a plain name."""
    value = next(iter(_listed(value)), None)
    if isinstance(value, dict):
        return value
    return {"name": value} if isinstance(value, str) else {}


def _text(value: Any) -> str:
    value = next(iter(_listed(value)), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
