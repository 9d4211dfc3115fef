"""Where a verb ends with what belongs to it: "is survived by", "avaient déjà été volées"."""

from claims.splitting.clauses.parts import Sentence
from claims.splitting.clauses.tails import is_adverb
from claims.splitting.words.participles import is_participle


def behind_verb(s: Sentence, left: int, at: int) -> int:
    """Where the object begins behind "is survived by" and "has killed"."""
    k = left + 1
    while k < at and (
        is_adverb(s.low[k], s.pack) or is_participle(s.low[k], s.pack) or s.low[k] in s.pack.helpers
    ):
        k += 1
    return k + 1 if k + 1 < at and k > left + 1 and s.low[k] in s.pack.agents else k


def behind_helpers(s: Sentence, left: int, at: int) -> int:
    """Where "volées" stands in "avaient déjà été volées"."""
    k = left + 1
    while k < at - 1 and (is_adverb(s.low[k], s.pack) or s.low[k] in s.pack.helpers):
        k += 1
    return k
