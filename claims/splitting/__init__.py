"""From a text to its passages and to the claims that a fact-checker might check.

Pure Python, deterministic, offline; no Django. All offsets are Unicode code points, half-open, into the text
that was given, and `quote == text[start:end]` holds for every claim.
"""

from claims.splitting.appraisal import Appraiser
from claims.splitting.proposing import facts_of, kind_of, split
from claims.splitting.reading.passages import passages
from claims.splitting.records import ENGINE_VERSION, PROPOSER, Passage, ProposedClaim, Splitting
from claims.splitting.weighing.scorer import Scorer

__all__ = [
    "ENGINE_VERSION",
    "PROPOSER",
    "Appraiser",
    "Passage",
    "ProposedClaim",
    "Scorer",
    "Splitting",
    "facts_of",
    "kind_of",
    "passages",
    "split",
]
