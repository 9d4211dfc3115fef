"""The claims of a document, each with its verdict, its evidence and how far its sources are independent."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.utils import translation

from claims import examining
from claims.actions import policy
from claims.actions.policy import COUNTED
from claims.actions.report_content import citing, values
from claims.choices import Stance, Status
from claims.examining import Tests
from claims.models import Citation, Claim, Document, Occurrence
from claims.reporting import provenance_graph
from claims.reporting.words import independence
from newsroom.canonical_json import without_floats
from sources.independence import Provenance
from sources.protection import as_seen_by

SPEAKING = frozenset({Stance.SUPPORTS, Stance.REFUTES})


def claims(
    document: Document,
    claims: Sequence[Claim],
    places: Sequence[Occurrence],
    verdicts: dict[UUID, dict[str, Any]],
    citations: dict[UUID, list[Citation]],
    origins: Provenance,
    tests: Tests,
) -> list[dict[str, Any]]:
    """The claims in the order of the text. Those that are dismissed have no number."""
    standing: dict[UUID, list[Occurrence]] = defaultdict(list)
    for place in places:
        standing[place.claim_id].append(place)
    number = 0
    listed: list[dict[str, Any]] = []
    for claim in claims:
        number += claim.status != Status.DISMISSED
        first = standing[claim.pk][0]
        found = [{"start": place.start, "end": place.end} for place in standing[claim.pk] if place.is_placed]
        verdict = verdicts.get(claim.pk)
        cited = citations.get(claim.pk, [])
        found_of = examining.examined(cited, claim, document, tests)
        with translation.override("en"):
            as_seen_by(None, cited)
        listed.append(
            {
                "id": str(claim.pk),
                "number": number if claim.status != Status.DISMISSED else None,
                "statement": claim.statement,
                "kind": claim.kind,
                "status": claim.status,
                "claimant": claim.claimant,
                "claimed_on": values.day(claim.claimed_on),
                "facts": without_floats(claim.facts),
                "quote": first.exact,
                "start": first.start if found else None,
                "end": first.end if found else None,
                "places": found,
                "dismissal": claim.dismissal,
                "dismissal_note": claim.dismissal_note,
                "version": claim.version,
                "proposer": claim.proposer,
                "verdict": verdict,
                "citations": [citing.frozen(citation, found_of[citation.pk]) for citation in cited],
                "independence": _independence(cited, verdict, policy.heard(claim, origins)),
            }
        )
    return listed


def _independence(
    citations: Sequence[Citation], verdict: dict[str, Any] | None, origins: Provenance
) -> dict[str, Any]:
    """How many of the cited sources count, and why the others do not; of a verdict's, those on its side."""
    stances = (COUNTED[verdict["rating"]["averitec"]] if verdict else None) or SPEAKING
    cited = list(
        dict.fromkeys(
            citation.evidence.snapshot.source_id for citation in citations if citation.stance in stances
        )
    )
    found, lost = origins.independent(cited), origins.why(cited, required=len(cited))
    told = lost.reasons if lost else origins.unknown_origins(cited)
    reasons = [{"code": reason.code, "details": dict(reason.details)} for reason in told]
    with translation.override("en"):
        words = independence(reasons)
    return {
        "count": found.number,
        "of": len(cited),
        "unknown": len(found.unknown),
        "graph": provenance_graph.freeze(
            origins.graph(citation.evidence.snapshot.source_id for citation in citations)
        ),
        "reasons": reasons,
        "words": words,
    }
