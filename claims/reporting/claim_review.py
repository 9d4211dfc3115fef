"""ClaimReview of schema.org: one object for each claim on which a verdict stands, as JSON-LD.

Google's search shows it no more since 2025; the Fact Check Explorer, archives and other programs read it. `url` is
relative: it is the place in the page that carries the markup.
"""

from typing import Any

from claims.reporting.content import Content
from claims.reporting.languages import LANGUAGES
from claims.reporting.paper import paper
from claims.reporting.stamp import stamp
from newsroom.canonical_json import canonical_json
from newsroom.scale import shown

CONTEXT = "https://schema.org"
BEST, WORST = 5, 1


def write(content: Content, language: str) -> bytes:
    """A list of ClaimReviews, the ratings' names in this language."""
    mark = stamp(paper(content, language))
    reviews = [_review(claim, content, language, mark) for claim in content["claims"] if claim["verdict"]]
    return canonical_json(reviews)


def _review(claim: dict[str, Any], content: Content, language: str, mark: str) -> dict[str, Any]:
    verdict = claim["verdict"]
    return {
        "@context": CONTEXT,
        "@type": "ClaimReview",
        "url": f"#claim-{claim['number']}",
        "claimReviewed": claim["statement"],
        "reviewRating": rating_of(verdict["rating"]),
        "reviewBody": verdict["explanation"],
        "author": {"@type": "Organization", "name": content["desk"]["name"]},
        "datePublished": (verdict["confirmed_at"] or verdict["at"])[:10],
        "inLanguage": language if language in LANGUAGES else "en",
        "identifier": [
            {"@type": "PropertyValue", "propertyID": "verdict", "value": verdict["id"]},
            {"@type": "PropertyValue", "propertyID": "report", "value": mark},
        ],
        "itemReviewed": _claim(claim, content["document"]),
        "citation": [
            work(citation["source"]) for citation in claim["citations"] if citation["stance"] != "context"
        ],
    }


def rating_of(rating: dict[str, Any]) -> dict[str, Any]:
    """A rating outside the scale of numbers has its words only."""
    found: dict[str, Any] = {"@type": "Rating", "alternateName": shown(rating["name"])}
    if rating["value"] is not None:
        found |= {"ratingValue": rating["value"], "bestRating": BEST, "worstRating": WORST}
    return found


def _claim(claim: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "Claim",
        "@id": f"urn:uuid:{claim['id']}",
        "text": claim["statement"],
        "appearance": work(document),
    }
    if claim["claimant"]:
        found["author"] = {"@type": "Person", "name": claim["claimant"]}
    if claimed_on := claim["claimed_on"] or document["published_on"]:
        found["datePublished"] = claimed_on
    return found


def work(of: dict[str, Any]) -> dict[str, Any]:
    """A document or a source, with what is known of it."""
    known = {
        "name": of["title"],
        "url": of["url"],
        "datePublished": of["published_on"],
        "author": {"@type": "Person", "name": of["author"]} if of["author"] else None,
        "publisher": {"@type": "Organization", "name": of["publisher"]} if of["publisher"] else None,
    }
    return {"@type": "CreativeWork"} | {name: value for name, value in known.items() if value}
