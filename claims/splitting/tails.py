"""What hangs on a finished statement and states a figure of its own: ", making it …", ", the highest since …"."""

from claims.splitting.languages.pack import Pack
from claims.splitting.sentence_parts import TAIL, Piece, Sentence


def is_adverb(low: str, pack: Pack) -> bool:
    return low in pack.adverbs or (bool(pack.adverb_endings) and low.endswith(pack.adverb_endings))


def is_gerund(low: str, pack: Pack) -> bool:
    return (
        bool(pack.gerund_endings)
        and len(low) > 4
        and low.endswith(pack.gerund_endings)
        and low not in pack.not_gerunds
    )


def tail_end(s: Sentence, first: int, last: int) -> int:
    return next(
        (k for k in range(first, last) if s.tokens[k].text in ",;،؛" and not s.tokens[k].nested), last
    )


def is_figure_tail(s: Sentence, first: int, last: int) -> bool:
    """As in ", from €210 million to €130 million", ", including 17 teenagers", ", up from 12 in 2020"."""
    if (
        first + 2 < last
        and s.tokens[first + 1].low in s.pack.of
        and s.tokens[first + 2].low in s.pack.plural_pronouns
    ):
        return s.has_figure(first, first + 1) or s.tokens[first].low in s.pack.determiners
    if s.tokens[first].low not in s.pack.tail_openers:
        return False
    end = tail_end(s, first, last)
    if s.tokens[first].low in s.pack.articles and not any(
        s.tokens[k].low in s.pack.cues for k in range(first, min(end, first + 4))
    ):
        return False
    return s.has_figure(first, min(end + 1, last))


def is_superlative_tail(s: Sentence, first: int, last: int) -> bool:
    """As in ", the highest since records began in 1951"."""
    window = [s.tokens[k].low for k in range(first, min(last, first + 5))]
    if any(word in s.pack.multiples for word in window[:2]):
        return True
    if any(w in s.pack.than for w in window[1:2]) and window[0] not in s.pack.coordinators:
        return True  # ", more than any of its predecessors"
    if not window or window[0] not in s.pack.determiners:
        return False
    return any(w in s.pack.superlatives for w in window[1:3]) and s.finite(first, min(last, first + 3)) < 0


def with_tail(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "… with over 130,000 tweets", "… with chants of “…”"."""
    end = tail_end(s, at + 1, last)
    if end - at < 3 or current.rule == TAIL:
        return None
    first = s.tokens[at + 1]
    if first.text[0].isdigit() or first.low in s.pack.with_figure:
        return Piece(at, last, TAIL) if s.has_figure(at + 1, min(at + 5, last)) else None
    nested = next((k for k in range(at + 1, min(end, at + 8)) if s.tokens[k].nested), -1)
    return Piece(at, last, TAIL) if nested > 0 and s.tokens[nested - 1].low in s.pack.of else None
