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
    "cited_sources", "unknown_origin", "independence", "derivations", "admiralty", "copies", "time_stamps",
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
        code(content), *_evidence(claim),
    ]  # fmt: skip


def _evidence(claim: dict[str, Any]) -> list[object]:
    """What the independence rests on, and of each citation, in their order, its grades, its copy and its stamp."""
    found, cited = claim["independence"], claim["citations"]
    return [
        found["of"], found.get("unknown"), found["words"], "; ".join(_derivations(found.get("graph"))),
        "; ".join(_admiralty(citation) for citation in cited),
        "; ".join(citation["snapshot"]["sha256"] or "-" for citation in cited),
        "; ".join(_stamp(citation["snapshot"].get("stamp")) for citation in cited),
    ]  # fmt: skip


def _derivations(graph: dict[str, Any] | None) -> list[str]:
    """Who has it from whom, as "The Daily Lark reprints Press office"."""
    if graph is None:
        return []
    names = {node["id"]: node["name"] for node in graph["nodes"]}
    return [f"{names[edge['source']]} {edge['how']} {names[edge['origin']]}" for edge in graph["edges"]]


def _admiralty(citation: dict[str, Any]) -> str:
    """ "B2"; a dash for a grade that nobody gave."""
    return f"{citation['source'].get('grade') or '-'}{citation['credibility'] or '-'}"


def _stamp(stamp: dict[str, Any] | None) -> str:
    """State, time, authority and the digest of its answer; a dash where nobody was asked."""
    if stamp is None:
        return "-"
    return " ".join(
        part for part in (stamp["state"], stamp["time"], stamp["authority"], stamp["sha256"]) if part
    )


def _source(source: dict[str, Any]) -> str:
    return f"{source['title']} <{source['url']}>" if source["url"] else str(source["title"])
