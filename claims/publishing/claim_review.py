"""A published claim as ClaimReview (https://schema.org/ClaimReview), and all of a desk's as a Data Commons feed.

One review for one page; `@id` names the review and the claim, so that the page, the feed and a later edition of both
speak of the same two things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claims.publishing.addresses import Addresses
from claims.publishing.frozen import correction_in_words, in_the_readers_words
from claims.reporting.claim_review import CONTEXT, rating_of, work

if TYPE_CHECKING:
    from claims.models import PublicFace, PublishedClaim


def claim_review(row: PublishedClaim, face: PublicFace, addresses: Addresses) -> dict[str, Any]:
    """What a published claim came to. The rating's name is in the language that is active."""
    claim, verdict = row.content, row.content["verdict"]
    page = addresses.claim(row.claim_id)
    found: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": "ClaimReview",
        "@id": f"{page}#review",
        "url": page,
        "claimReviewed": claim["statement"],
        "reviewRating": rating_of(verdict["rating"]),
        "reviewBody": in_the_readers_words(verdict["explanation"]),
        "author": organisation(face, addresses),
        "datePublished": row.reviewed_on.isoformat(),
        "dateModified": row.publication.published_at.date().isoformat(),
        "inLanguage": face.language,
        "itemReviewed": _claim(row, page),
    }
    cited = [
        work(in_the_readers_words(each["source"]))
        for each in claim["evidence"]
        if each["stance"] != "context"
    ]
    if cited:
        found["citation"] = cited
    if row.correction:
        found["correction"] = correction(row)
    return found


def organisation(face: PublicFace, addresses: Addresses) -> dict[str, Any]:
    """Who signs: the publisher, and where it keeps its corrections."""
    return {
        "@type": "Organization",
        "name": face.name,
        "url": face.url or addresses.of("public-checks"),
        "correctionsPolicy": addresses.of("public-corrections"),
    }


def correction(row: PublishedClaim) -> dict[str, Any]:
    """What the page said before, and why it does not any more."""
    return {
        "@type": "CorrectionComment",
        "text": correction_in_words(row),
        "datePublished": row.publication.published_at.date().isoformat(),
    }


def _claim(row: PublishedClaim, page: str) -> dict[str, Any]:
    claim, document = row.content, row.publication.content["document"]
    found: dict[str, Any] = {
        "@type": "Claim",
        "@id": f"{page}#claim",
        "text": claim["statement"],
        "appearance": work(document),
    }
    if claim["claimant"]:
        found["author"] = {"@type": "Person", "name": claim["claimant"]}
    if row.claimed_on:
        found["datePublished"] = row.claimed_on.isoformat()
    return found


def feed_item(row: PublishedClaim, face: PublicFace, addresses: Addresses) -> dict[str, Any]:
    """One element of a Data Commons feed: the review, and its page."""
    return {
        "@type": "DataFeedItem",
        "dateCreated": row.publication.published_at.isoformat(),
        "url": addresses.claim(row.claim_id),
        "item": [claim_review(row, face, addresses)],
    }
