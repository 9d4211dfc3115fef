"""One row per claim, for spreadsheets: UTF-8 with a byte order mark, lines that end in CR LF (RFC 4180).

The names of the columns and the codes are the same in every language, so that whatever reads one report reads
the next.
"""

import csv
import io
from typing import Any

from claims.reporting.content import Content

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a cell for a formula, full-width forms included (OWASP, CSV injection)."""

COLUMNS = (
    "number", "claim_id", "statement", "kind", "status", "claimant", "claimed_on", "quote", "start", "end",
    "rating", "rating_name", "rating_value", "averitec", "explanation", "verdict_by", "verdict_at",
    "confirmed_by", "confirmed_at", "dismissal", "dismissal_note", "independent_sources",
    "supports", "refutes", "context", "sources", "document_id", "revision", "report", "issued_at",
)  # fmt: skip


def write(content: Content, language: str) -> bytes:
    """The table. The language changes nothing."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in _row(claim, content)] for claim in content["claims"])
    return table.getvalue().encode("utf-8-sig")


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
    ]  # fmt: skip


def _source(source: dict[str, Any]) -> str:
    return f"{source['title']} <{source['url']}>" if source["url"] else str(source["title"])


def _cell(value: object) -> object:
    """The value as a spreadsheet may have it: text that looks like a formula gets an apostrophe before it."""
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return value
