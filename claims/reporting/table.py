"""One row per claim: what the two forms for spreadsheets have in common.

The names of the columns and the codes are the same in every language, so that whatever reads one report reads
the next.
"""

from typing import Any

from claims.reporting.content import Content
from claims.reporting.variants import code

COLUMNS = (
    "number", "claim_id", "statement", "kind", "status", "claimant", "claimed_on", "quote", "start", "end",
    "rating", "rating_name", "rating_value", "averitec", "explanation", "verdict_by", "verdict_at",
    "confirmed_by", "confirmed_at", "dismissal", "dismissal_note", "independent_sources",
    "supports", "refutes", "context", "sources", "document_id", "revision", "report", "issued_at", "variant",
)  # fmt: skip


def rows(content: Content) -> list[list[object]]:
    """Text, whole numbers, and None where there is nothing."""
    return [_row(claim, content) for claim in content["claims"]]


def _row(claim: dict[str, Any], content: Content) -> list[object]:
    verdict = claim["verdict"] or {}
    rating = verdict.get("rating") or {}
    stances = [citation["stance"] for citation in claim["citations"]]
    sources = dict.fromkeys(_source(citation["source"]) for citation in claim["citations"])
    return [
        claim["number"], claim["id"], claim["statement"], claim["kind"], claim["status"], claim["claimant"],
        claim["claimed_on"], claim["quote"], claim["start"], claim["end"],
        rating.get("code"), rating.get("name"), rating.get("value"), rating.get("averitec"),
        verdict.get("explanation"), verdict.get("by"), verdict.get("at"),
        verdict.get("confirmed_by"), verdict.get("confirmed_at"),
        claim["dismissal"], claim["dismissal_note"], claim["independence"]["count"],
        *(stances.count(stance) for stance in ("supports", "refutes", "context")),
        "; ".join(sources),
        content["document"]["id"], content["revision"]["number"], content["number"], content["issued"]["at"],
        code(content),
    ]  # fmt: skip


def _source(source: dict[str, Any]) -> str:
    return f"{source['title']} <{source['url']}>" if source["url"] else str(source["title"])
