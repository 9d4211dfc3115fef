"""What the world may read of a report: each thing is named here, and what is not named stays with the desk.

It is taken from the redacted variant of a frozen content, once, when the report is published; what tells who a
protected source is, is taken out wherever somebody wrote it. Left out are claims that no verdict stands on or that
wait for second eyes, every person of the desk, notes on citations, what was dismissed, what is left to do, and the text
of the document unless the desk publishes it too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from claims.reporting.content import Content
from claims.reporting.variants import Variant, in_words, varied, without
from claims.reporting.words import isolated
from newsroom.scale import shown

if TYPE_CHECKING:
    from claims.models import PublishedClaim

REDACTED = Variant(redacted=True)
AROUND = 32
"""Code points of the text on each side of a claim, where the text is published."""


def public(
    content: Content, names: Mapping[str, str], *, with_text: bool
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Of a full content: what is read of the report as a whole, and of each claim in it, in the order of the text.

    `names` are what tells who the desk's protected sources are, each with the pseudonym that takes its place.
    """
    redacted = _redacted(content, names)
    text = redacted["revision"]["text"]
    signed = [claim for claim in redacted["claims"] if _is_signed(claim, redacted["policy"])]
    return _report(redacted, text if with_text else None), [
        _claim(claim, text, with_text=with_text) for claim in signed
    ]


def corrections(content: Content, names: Mapping[str, str]) -> list[dict[str, Any]]:
    """The corrections that a full content lists: of which report and claim, and why."""
    listed = _redacted(content, names).get("corrections", [])
    return [{name: each[name] for name in ("report", "claim", "reason")} for each in listed]


def in_the_readers_words(value: Any) -> Any:
    """A part of what is public, the pseudonyms of protected sources in the language that is active."""
    return in_words(value, {"variant": {"redacted": True}})


def correction_in_words(row: PublishedClaim) -> str:
    """What a published claim was said to be before, what it is now, and why; in the language that is active."""
    if row.correction is None:
        return ""
    change = _("It was: %(before)s. It is now: %(after)s.") % {
        "before": isolated(shown(row.correction["rating"]["name"])),
        "after": isolated(shown(row.rating["name"])),
    }
    return " ".join([change, *in_the_readers_words(row.correction["reasons"])])


def hidden(value: Any, names: Mapping[str, str]) -> Any:
    """The value with every name in it replaced by its pseudonym, the longest first."""
    return without(value, dict(sorted(names.items(), key=lambda item: -len(item[0]))))


def _redacted(content: Content, names: Mapping[str, str]) -> Content:
    redacted = varied(content, REDACTED)
    for claim in redacted["claims"]:
        claim |= {name: hidden(claim[name], names) for name in ("verdict", "citations")}
    return redacted | {"corrections": hidden(redacted.get("corrections", []), names)}


def _is_signed(claim: dict[str, Any], policy: dict[str, Any]) -> bool:
    return claim["verdict"] is not None and (claim["status"] == "confirmed" or not policy["second_reviewer"])


def _report(content: Content, text: str | None) -> dict[str, Any]:
    named = ("title", "publisher", "author", "url", "published_on", "language", "direction")
    return {
        "document": {"id": content["document"]["id"]} | {name: content["document"][name] for name in named},
        "revision": {name: content["revision"][name] for name in ("number", "sha256", "made_at")},
        "number": content["number"],
        "issued_at": content["issued"]["at"],
        "complete": content["complete"],
        "ledger": content["ledger"],
        "text": text,
    }


def _claim(claim: dict[str, Any], text: str, *, with_text: bool) -> dict[str, Any]:
    named = ("id", "number", "statement", "kind", "claimant", "claimed_on", "quote")
    verdict = {name: claim["verdict"][name] for name in ("id", "rating", "explanation", "at", "confirmed_at")}
    return {name: claim[name] for name in named} | {
        "places": [_place(place, text, around=with_text) for place in claim["places"]],
        "verdict": verdict,
        "independent": claim["independence"]["count"],
        "evidence": [_exhibit(citation) for citation in claim["citations"]],
    }


def _place(place: dict[str, int], text: str, *, around: bool) -> dict[str, Any]:
    start, end = place["start"], place["end"]
    found = {"start": start, "end": end, "exact": text[start:end]}
    if around:
        found |= {"prefix": text[max(0, start - AROUND) : start], "suffix": text[end : end + AROUND]}
    return found


def _exhibit(citation: dict[str, Any]) -> dict[str, Any]:
    named = ("kind", "title", "publisher", "author", "url", "published_on", "protected")
    return {
        "stance": citation["stance"],
        "figure": citation["figure"],
        "exact": citation["evidence"]["exact"],
        "locator": citation["evidence"]["locator"],
        "source": {name: citation["source"].get(name) for name in named},
        "taken_at": citation["snapshot"]["taken_at"],
        "sha256": citation["snapshot"]["sha256"],
    }
