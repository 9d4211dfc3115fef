"""What a verdict rests on, as one digest: a change of statement, facts or citations changes it."""

import hashlib

from claims.models import Claim
from newsroom.canonical_json import canonical_json, without_floats


def digest(claim: Claim) -> str:
    """SHA-256, in hexadecimal, over the statement, the facts and the standing citations of a claim."""
    citations = (
        claim.citations.standing().order_by("id").values_list("id", "evidence_id", "stance", "figure", "note")
    )
    return hashlib.sha256(
        canonical_json(
            {
                "statement": claim.statement,
                "facts": without_floats(claim.facts),
                "citations": [[str(id_), str(evidence), *rest] for id_, evidence, *rest in citations],
            }
        )
    ).hexdigest()
