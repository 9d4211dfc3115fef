"""A published claim in words, for a page: codes of fixed vocabularies in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claims.choices import Kind, Stance
from claims.marking import Span, runs
from claims.publishing.frozen import in_the_readers_words
from claims.reporting import words
from claims.reporting.dossier import link
from newsroom.scale import shown
from sources.choices import SourceKind

if TYPE_CHECKING:
    from claims.models import PublishedClaim


@dataclass(frozen=True)
class ClaimInWords:
    kind: str
    rating: str
    code: str
    claimed_on: str
    reviewed_on: str
    published_on: str
    explanation: str
    evidence: list[dict[str, Any]]
    document_link: str


def claim_in_words(row: PublishedClaim) -> ClaimInWords:
    claim, document = row.content, row.publication.content["document"]
    return ClaimInWords(
        kind=words.label(Kind, claim["kind"]),
        rating=shown(row.rating["name"]),
        code=row.rating["code"],
        claimed_on=words.day(claim["claimed_on"]),
        reviewed_on=words.day(row.reviewed_on.isoformat()),
        published_on=words.day(row.publication.published_at.date().isoformat()),
        explanation=in_the_readers_words(claim["verdict"]["explanation"]),
        evidence=[_exhibit(each) for each in claim["evidence"]],
        document_link=link(document["url"]),
    )


def _exhibit(exhibit: dict[str, Any]) -> dict[str, Any]:
    source = in_the_readers_words(exhibit["source"])
    about = [words.label(SourceKind, source["kind"]), source["author"], source["publisher"]]
    return exhibit | {
        "stance_word": words.label(Stance, exhibit["stance"]),
        "title": source["title"],
        "protected": source["protected"],
        "about": [part for part in (*about, words.day(source["published_on"])) if part],
        "link": link(source["url"]),
        "taken_on": words.moment(exhibit["taken_at"]),
    }


@dataclass(frozen=True)
class Piece:
    """A stretch of a published text: claims that begin in it, and the outermost that covers it or None."""

    text: str
    opens: list[PublishedClaim]
    claim: PublishedClaim | None


def pieces(text: str | None, rows: Sequence[PublishedClaim]) -> list[list[Piece]]:
    """The text by paragraphs, cut where its published claims begin and end; none without a text."""
    found: list[list[Piece]] = []
    by_id = {str(row.claim_id): row for row in rows}
    spans = [
        Span(id_, place["start"], place["end"])
        for id_, row in by_id.items()
        for place in row.content["places"]
    ]
    start = 0
    for line in (text or "").split("\n"):
        end = start + len(line)
        if line.strip():
            found.append(
                [
                    _piece(line[run.start - start : run.end - start], run, by_id)
                    for run in runs(start, end, spans)
                ]
            )
        start = end + 1
    return found


def _piece(text: str, run: Any, by_id: dict[str, PublishedClaim]) -> Piece:
    return Piece(text, [by_id[id_] for id_ in run.opens], by_id[run.ids[0]] if run.ids else None)
