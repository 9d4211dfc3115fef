"""What Arabic inserts between a verb with its subject and the object: "أغلقت الشركة، وهي الأكبر في البلاد، مصنعها"."""

from typing import Final

from claims.splitting.clauses.parts import RELATIVE, Piece, Range, Sentence
from claims.splitting.clauses.tails import ranks

_LONGEST_SUBJECT: Final = 7


def inserted(s: Sentence, first: int, last: int) -> Range | None:
    """The commas around an insertion behind which the object of the first verb, or its preposition, still comes."""
    pack = s.pack
    verb = s.finite(first, min(last, first + 3))
    if verb < 0 or s.low[verb] in pack.say or s.low[verb] in pack.auxiliaries:
        return None
    opening = _comma(s, verb, min(last, verb + 2 + _LONGEST_SUBJECT))
    closing = _comma(s, opening + 2, last) if opening > verb + 1 else -1
    if closing < 0 or closing + 2 >= last or not _is_bare_subject(s, verb + 1, opening):
        return None
    return (opening, closing) if _describes(s, opening + 1) and _is_object(s, closing + 1) else None


def told_within(s: Sentence, first: int, between: Range) -> Piece | None:
    """The insertion as a claim of its own, where it gives a figure, a date or a rank."""
    opening, closing = between
    begin = opening + 1 + (s.low[opening + 1] in s.pack.coordinators)
    ranked = any(ranks(low, s.pack) for low in s.low[begin : begin + 3])
    if not ranked and not s.has_figure(begin, closing) and not s.has_date(begin, closing):
        return None
    link = s.low[begin] if s.low[begin] in s.pack.relatives else ""
    return Piece(begin, closing, RELATIVE, subject=(s.finite(first, opening) + 1, opening), link=link)


def _comma(s: Sentence, first: int, last: int) -> int:
    return next((k for k in range(first, last) if s.is_comma[k] and not s.nested[k]), -1)


def _is_bare_subject(s: Sentence, first: int, last: int) -> bool:
    """As in "نقابة المعلمين": neither a verb nor a figure, and nothing behind a preposition."""
    small = s.pack.prepositions | s.pack.coordinators | s.pack.that | s.pack.relatives
    return s.finite(first, last) < 0 and not s.has_figure(first, last) and small.isdisjoint(s.low[first:last])


def _describes(s: Sentence, at: int) -> bool:
    """As in "، التي تضم", "، وهي", "، أكبر جهة", "، المملوكة لعائلة"."""
    pack, low = s.pack, s.low[at]
    if low in pack.coordinators:
        return s.low[at + 1] in pack.he_or_she | pack.they
    return low in pack.relatives or low.startswith(pack.definite_beginnings) or ranks(low, pack)


def _is_object(s: Sentence, at: int) -> bool:
    """Whether the words behind the second comma begin neither a clause nor a tail."""
    pack, low = s.pack, s.low[at]
    joining = pack.coordinators | pack.contrast | pack.subordinators | pack.relatives | pack.causal
    ends = joining | pack.saying | pack.consequence | pack.conditionals | pack.tail_openers | pack.verb_after
    return low not in ends and not s.is_finite[at] and low not in pack.negators
