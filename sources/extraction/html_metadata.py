"""What a page says about itself: title, author, publisher, date, language.

Only what is said outright is taken (JSON-LD, OpenGraph, meta, the `lang` attribute). A date guessed from an
address or from the text would look like a fact on a page of facts.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any

_ARTICLE = re.compile(r"Article|Report|BlogPosting|Review|WebPage")
_DATE = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?!\d)")
_MOST_NODES = 500
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Metadata:
    title: str
    author: str
    publisher: str
    published_on: date | None
    language: str
    body: str = ""
    """The text of the article as the page gives it to search engines, which may be all that it gives."""
    is_free: bool = True
    """Whether everybody may read the whole; False: the publisher says not."""


def metadata_of(tree: Any) -> Metadata:
    """The metadata of a page; "" or None for what it does not say."""
    meta = _meta(tree)
    article = _article(tree)
    return Metadata(
        title=_first(
            meta.get("og:title"), article.get("headline"), *tree.xpath("//head/title/text()|//h1[1]//text()")
        ),
        author=_first(
            _names(article.get("author")), meta.get("author"), _no_address(meta.get("article:author"))
        ),
        publisher=_first(
            _names(article.get("publisher")), meta.get("og:site_name"), meta.get("dc.publisher")
        ),
        published_on=_first_date(
            article.get("datePublished"),
            meta.get("article:published_time"),
            meta.get("datepublished"),
            meta.get("date"),
            meta.get("dc.date"),
            meta.get("dc.date.issued"),
            *tree.xpath("//time[@itemprop='datePublished' or @pubdate]/@datetime"),
        ),
        language=primary_language(
            tree.get("lang") or tree.get("xml:lang") or meta.get("content-language") or ""
        ),
        body=_body(article.get("articleBody")),
        is_free=not _says_no(article.get("isAccessibleForFree", meta.get("isaccessibleforfree")))
        and meta.get("article:content_tier") not in ("locked", "metered"),
    )


def primary_language(tag: str) -> str:
    """ "fa" for "fa-IR" and "FA_ir"; "" for what is no language tag."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?![A-Za-z])", tag)
    return match[1].lower() if match else ""


def date_of(text: object) -> date | None:
    """The day in an ISO 8601 date or time, as it is written there, whatever its zone; None if there is none.

    Years before 1500 are not believed: they are mostly Persian or Islamic ones in an ISO dress.
    """
    match = _DATE.match(text) if isinstance(text, str) else None
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match and int(match[1]) >= 1500 else None
    except ValueError:
        return None


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (
            element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        )
        if name and element.get("content"):
            found.setdefault(name.strip().lower(), element.get("content"))
    return found


def _article(tree: Any) -> dict[str, Any]:
    """The first JSON-LD node that describes an article, or else a page; {} where there is none."""
    nodes = [
        node for script in tree.xpath("//script[@type='application/ld+json']") for node in _nodes(script.text)
    ]
    described = [node for node in nodes if _ARTICLE.search(str(node.get("@type"))[:200])]
    described.sort(key=lambda node: "WebPage" in str(node.get("@type"))[:200])
    return described[0] if described else {}


def _nodes(text: str | None) -> Iterator[dict[str, Any]]:
    try:
        waiting = [json.loads(text or "", strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting[:0] = node[:_MOST_NODES]
        elif isinstance(node, dict):
            yield node
            waiting.append(node.get("@graph"))


def _names(value: object) -> str:
    """The name in a JSON-LD person or organisation, or the names in a list of them."""
    if isinstance(value, list):
        return ", ".join(name for name in map(_names, value[:20]) if name)
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() if isinstance(value, str) else ""


def _body(value: object) -> str:
    """The paragraphs of an articleBody: plain text, with the entities of HTML or without."""
    if not isinstance(value, str):
        return ""
    lines = (" ".join(line.split()) for line in unescape(value).splitlines())
    return "\n\n".join(filter(None, lines))


def _says_no(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.rpartition("/")[2].lower() == "false")


def _no_address(text: str | None) -> str:
    return "" if not text or "://" in text else text


def _first(*candidates: object) -> str:
    for candidate in candidates:
        if isinstance(candidate, str) and (text := " ".join(candidate.split())):
            return text[:_LONGEST]
    return ""


def _first_date(*candidates: object) -> date | None:
    return next((day for day in map(date_of, candidates) if day), None)
