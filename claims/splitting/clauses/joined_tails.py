"""What a conjunction adds to a tail: ", up 22% on the year and | the highest in its history"."""

from claims.splitting.clauses.gaps import lists_sums, names_a_figure
from claims.splitting.clauses.parts import RELATIVE, TAIL, Piece, Sentence
from claims.splitting.clauses.tails import is_superlative_tail, tail_end
from claims.splitting.words.participles import is_gerund


def adds_to_tail(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in ", up 22% on the year and the highest in its history", ", China 9 per cent and the United States 15"."""
    if is_superlative_tail(s, at + 1, last):
        return True
    gapped = s.written[at - 1] == "," or names_a_figure(s, current.first, at)
    if gapped and names_a_figure(s, at + 1, last):
        return True
    return s.has_figure(at + 1, last) and lists_sums(s, at + 1, last, current.first)


def attends_too(s: Sentence, first: int, at: int, last: int) -> bool:
    """As in ", with Halden winning 67 seats and | Selby winning 66": a subject, a form in -ing and a figure again."""
    if s.low[first] not in s.pack.with_ or not s.pack.participle_endings or not _counts(s, first, at):
        return False
    closing = tail_end(s, at + 1, last)
    again = next((k for k in range(at + 2, min(closing, at + 7)) if is_gerund(s.low[k], s.pack)), -1)
    before = any(is_gerund(s.low[k], s.pack) for k in range(first + 2, min(at, first + 8)))
    return before and again > 0 and s.finite(at + 1, closing) < 0 and _counts(s, again, closing)


def are_two_outcomes(s: Sentence, first: int, at: int, last: int) -> bool:
    """As in ", killing five and wounding 21", ", killing five, including a child, and wounding 24"."""
    told = s.has_figure(first, at) or s.points_to(first, first + 1, "casualties")
    return told and s.has_figure(at + 1, last) and (s.is_comma[at - 1] or is_gerund(s.low[first], s.pack))


def two_gerunds(s: Sentence, first: int, at: int, last: int) -> bool:
    """As in ", killing five and wounding 21"."""
    return at + 2 < last and is_gerund(s.low[first], s.pack) and is_gerund(s.low[at + 1], s.pack)


def counted_past_aside(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "held 87 children, the youngest of whom was 12, and | 19 journalists": what is counted goes on behind."""
    if current.rule not in (RELATIVE, TAIL) or not s.is_comma[at - 1] or not s.pack.participle_endings:
        return False
    verb, end = s.finite(0, current.first), tail_end(s, at + 1, last)
    counts_on = end - at > 2 and s.figure_at(at + 1, last) is not None and s.finite(at + 1, end) < 0
    return counts_on and verb > 0 and s.has_figure(max(verb, current.first - 5), current.first)


def _counts(s: Sentence, first: int, last: int) -> bool:
    """Whether a figure stands here, also a one that counts what was named before: "losing one"."""
    return s.has_figure(first, last) or s.low[last - 1] in s.pack.numerals
