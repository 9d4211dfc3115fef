"""What a verdict rests on, as one digest: a change of statement, facts or citations changes it."""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from claims.models import Citation, Claim
from newsroom.canonical_json import canonical_json, without_floats
from newsroom.worded import Worded


class Cited(NamedTuple):
    """A standing citation of a claim, and the source that it quotes."""

    id: UUID
    evidence: UUID
    stance: str
    figure: str
    note: str
    source: UUID


_CITED = Worded(
    lambda claim: (
        Citation.objects.standing()
        .filter(claim=claim)
        .order_by("id")
        .values_list("id", "evidence_id", "stance", "figure", "note", "evidence__snapshot__source_id")
    )
)


def cited(claim: Claim) -> list[Cited]:
    """The standing citations of a claim, in the order they were made."""
    return [Cited(*row) for row in _CITED(claim.pk)]


def digest(claim: Claim, citations: Sequence[Cited] | None = None) -> str:
    """SHA-256, in hexadecimal, over the statement, the facts and the standing citations of a claim."""
    citations = cited(claim) if citations is None else citations
    return hashlib.sha256(
        canonical_json(
            {
                "statement": claim.statement,
                "facts": without_floats(claim.facts),
                "citations": [
                    [str(each.id), str(each.evidence), each.stance, each.figure, each.note]
                    for each in citations
                ],
            }
        )
    ).hexdigest()
