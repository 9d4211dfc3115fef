"""What else was done, in German: "Wir haben 140 Schulen saniert, | 300 Lehrer eingestellt und | Gebühren gesenkt"."""

from claims.splitting.clauses.parts import Sentence
from claims.splitting.words.participles import is_participle


def lists_deeds(s: Sentence, first: int, at: int, last: int) -> int:
    """Where what the auxiliary governs begins, if participles end what stands before this comma and behind it."""
    pack = s.pack
    left = s.finite(first, at)
    helps = left >= 0 and (s.low[left] in pack.perfect or s.low[left] in pack.auxiliaries - pack.modals)
    if not helps or s.low[at + 1] in pack.final_relatives or not _is_done(s, at - 1):
        return -1
    return left + 1 if _goes_on(s, at, last) else -1


def another_deed(s: Sentence, at: int, last: int) -> bool:
    """As in "… eingestellt und | die Gebühren abgeschafft": what "und" adds to such a list."""
    return _is_done(s, at - 1) and _goes_on(s, at, last)


def _goes_on(s: Sentence, at: int, last: int) -> bool:
    """As in ", | 300 Lehrer eingestellt": a participle ends what stands behind this token."""
    ends = (k for k in range(at + 2, last) if s.is_comma[k] or s.low[k] in s.pack.coordinators)
    end = next(ends, last)
    return end - at > 2 and s.finite(at + 1, end) < 0 and _is_done(s, end - 1)


def _is_done(s: Sentence, at: int) -> bool:
    low = s.low[at]
    return not s.is_capital[at] and (is_participle(low, s.pack) or low in s.pack.present_or_participle)
