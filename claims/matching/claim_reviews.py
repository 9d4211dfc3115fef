"""Published checks as ClaimReview JSON-LD: a file, a page that carries it, a Data Commons feed.

https://schema.org/ClaimReview. A Data Commons feed is a DataFeed whose `dataFeedElement` holds one `item` list of
ClaimReviews an element. Types and properties may be written with the vocabulary's address or as "schema:…", and what a
review refers to by an `@id` may stand elsewhere in the file.
"""

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import lxml.html
from lxml import etree

from claims.matching.unusable import Unusable

_VOCABULARY: Final = ("", "schema:", "https://schema.org/", "http://schema.org/")
# What pages put around a script, in its first and last characters. Each pattern is tried on so many alone.
_AROUND: Final = 40
_OPENING: Final = re.compile(r"(?://|/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*/)?")
_CLOSING: Final = re.compile(r"(?://|/\*)?\s*(?:-->|\]\]>)(?:\s*\*/)?$|;$")
# A string, also one without end: it is read once, from wherever it begins.
_STRING_OR_COMMA: Final = re.compile(r'("(?:[^"\\]|\\.?)*"?)|,(?=\s*[}\]])', re.DOTALL)

Nodes = Mapping[str, dict[str, Any]]


def of_page(text: str) -> Iterator[dict[str, str] | Unusable]:
    """The reviews in the scripts of a page. A page may carry other, broken markup beside them: only that of a review
    is told.
    """
    try:
        page = lxml.html.document_fromstring(text.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    except etree.ParserError:  # no element in it
        return
    for script in page.iter("script"):
        if str(script.get("type", "")).strip().lower().startswith("application/ld+json"):
            found = _mended(script.text or "")
            if found is None and "ClaimReview" in (script.text or ""):
                yield Unusable("broken_script")
            yield from _reviews(found)


def of_json(text: str) -> Iterator[dict[str, str]]:
    """The reviews in a JSON file, or in one with a JSON value a line."""
    text = text.lstrip("\ufeff")
    try:
        found = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        try:
            found = [json.loads(line) for line in text.splitlines() if line.strip()]
        except (ValueError, RecursionError):
            raise Unusable("broken_json", line=error.lineno, column=error.colno) from None
    except (RecursionError, ValueError):  # nested without end, or a number of thousands of digits
        raise Unusable("no_checks") from None
    yield from _reviews(found)


def _mended(script: str) -> Any:
    """The JSON of a script; None where it is none, though the marks that pages put around it are taken off, and what a
    template has escaped or a comma too many is mended.
    """
    bare = script.strip()
    bare = _OPENING.sub("", bare[:_AROUND], count=1) + bare[_AROUND:]
    bare = bare[:-_AROUND] + _CLOSING.sub("", bare[-_AROUND:], count=1)
    for text in (bare, html.unescape(bare), _STRING_OR_COMMA.sub(lambda found: found[1] or "", bare)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _reviews(found: Any) -> Iterator[dict[str, str]]:
    """The ClaimReviews anywhere in a JSON value, in their order."""
    reviews: list[dict[str, Any]] = []
    nodes: dict[str, dict[str, Any]] = {}
    waiting = [found]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            if isinstance(value.get("@id"), str) and len(value) > 1:
                nodes.setdefault(value["@id"], value)
            if _is(value, "ClaimReview"):
                reviews.append(value)
            waiting += reversed(list(value.values()))
    for review in reviews:
        yield _review(review, nodes)


def _review(review: dict[str, Any], nodes: Nodes) -> dict[str, str]:
    reviewed = _first(review, "itemReviewed", nodes)
    author, publisher = (_first(review, name, nodes) for name in ("author", "publisher"))
    rating = _first(review, "reviewRating", nodes)
    return {
        "claim": _said(review, "claimReviewed")
        or (_said(reviewed, "text", "name") if _is(reviewed, "Claim") else ""),
        "title": _said(review, "name", "headline"),
        "publisher": _named(publisher if not author or (_is(author, "Person") and publisher) else author),
        "url": _said(review, "url"),
        "rating": _said(rating, "alternateName", "name") or _of_best(rating),
        "claimant": _named(_first(reviewed, "author", nodes)),
        "claimed_on": _said(reviewed, "datePublished", "dateCreated")
        or _said(_first(reviewed, "firstAppearance", nodes), "datePublished"),
        "reviewed_on": _said(review, "datePublished", "dateCreated"),
        "language": _said(review, "inLanguage"),
    }


def _is(value: dict[str, Any], kind: str) -> bool:
    return any(
        isinstance(each, str) and re.split("[/:#]", each)[-1] == kind for each in _listed(value.get("@type"))
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _first(of: dict[str, Any], name: str, nodes: Nodes) -> dict[str, Any]:
    """The first object of a property that may hold one, several, a plain name, or where the object stands."""
    value = next(iter(_listed(_property(of, name))), None)
    if isinstance(value, str):
        return nodes.get(value) or {"name": value}
    if not isinstance(value, dict):
        return {}
    there = nodes.get(value["@id"]) if isinstance(value.get("@id"), str) else None
    return there or value


def _property(of: dict[str, Any], name: str) -> Any:
    return next((of[prefix + name] for prefix in _VOCABULARY if prefix + name in of), None)


def _said(of: dict[str, Any], *names: str) -> str:
    """The words or the number of the first of these properties that has some."""
    for name in names:
        value = next(iter(_listed(_property(of, name))), None)
        if isinstance(value, dict):
            # A language is named in words and, as its alternate name, by its code.
            value = next(
                (value[key] for key in ("@value", "alternateName", "name", "@id") if value.get(key)), None
            )
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return str(value)
    return ""


def _named(who: dict[str, Any]) -> str:
    return _said(who, "name", "legalName", "alternateName", "url")


def _of_best(rating: dict[str, Any]) -> str:
    value, best = _said(rating, "ratingValue"), _said(rating, "bestRating")
    return f"{value}/{best}" if value and best else value
