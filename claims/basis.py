"""What a verdict rests on, as one digest: whatever changes the statement, the facts or a citation changes it."""

import hashlib

from claims.models import Claim
from newsroom.canonical_json import canonical_json


def digest(claim: Claim) -> str:
    """SHA-256, in hexadecimal, over the statement, the facts and the standing citations of a claim."""
    citations = claim.citations.standing().order_by("id").values_list("id", "evidence_id", "stance", "figure", "note")
    return hashlib.sha256(
        canonical_json(
            {
                "statement": claim.statement,
                "facts": _without_floats(claim.facts),
                "citations": [[str(id_), str(evidence), *rest] for id_, evidence, *rest in citations],
            }
        )
    ).hexdigest()


def _without_floats(value: object) -> object:
    """Canonical JSON holds integers only: 1.5 becomes the text "1.5"."""
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, list):
        return [_without_floats(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_floats(item) for key, item in value.items()}
    return value
