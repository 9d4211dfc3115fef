"""Claims of a text as W3C Web Annotations (https://www.w3.org/TR/annotation-model/).

Both selectors count as the model demands: code points, from 0, the end exclusive, over the canonical text of a
revision. The quotation with its surroundings finds the place in the page that the text came from as well.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'


def annotation(
    *,
    id_: str,
    statement: str,
    language: str,
    rating: str,
    links: Sequence[str],
    created: datetime | str,
    publisher: str,
    source: dict[str, Any],
    place: dict[str, Any],
) -> dict[str, Any]:
    """One claim where it stands. `rating` is the verdict in words, "" for none; `place` has start, end and exact, and
    prefix and suffix where they may be told.
    """
    body: list[dict[str, Any]] = [_words(statement, "describing", language=language)]
    if rating:
        body.append(_words(rating, "assessing"))
    body += [{"type": "SpecificResource", "source": link, "purpose": "linking"} for link in links]
    quote = {"type": "TextQuoteSelector", "exact": place["exact"]} | {
        name: place[name] for name in ("prefix", "suffix") if place.get(name)
    }
    return {
        "id": id_,
        "type": "Annotation",
        "motivation": "assessing" if rating else "describing",
        "created": _moment(created),
        "creator": {"type": "Organization", "name": publisher},
        "body": body,
        "target": source
        | {
            "selector": [
                quote,
                {"type": "TextPositionSelector", "start": place["start"], "end": place["end"]},
            ]
        },
    }


def target(*, document: str, url: str, made_at: datetime | str, cached: str = "") -> dict[str, Any]:
    """What the places are in: the address of the document, or its number as a URN; the moment that its text is of, and
    where that text can be read.
    """
    state = {"type": "TimeState", "sourceDate": _moment(made_at)}
    return {
        "type": "SpecificResource",
        "source": url or f"urn:uuid:{document}",
        "state": state | ({"cached": cached} if cached else {}),
    }


def page(items: Sequence[dict[str, Any]], *, here: str, collection: str, following: str) -> dict[str, Any]:
    """A page of a collection; `following` is the next one, "" at the end."""
    found = {"id": here, "type": "AnnotationPage", "partOf": collection, "items": list(items)}
    return found | ({"next": following} if following else {})


def collection(first: dict[str, Any], *, id_: str, label: str, total: int) -> dict[str, Any]:
    """A whole collection, its first page with it."""
    return {
        "@context": CONTEXT,
        "id": id_,
        "type": "AnnotationCollection",
        "label": label,
        "total": total,
        "first": {name: value for name, value in first.items() if name != "partOf"},
    }


def _moment(at: datetime | str) -> str:
    """In UTC and with "Z", as the model demands of every time."""
    moment = datetime.fromisoformat(at) if isinstance(at, str) else at
    return moment.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


def _words(value: str, purpose: str, **more: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose} | more
