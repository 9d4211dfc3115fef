"""A phrase behind the verb that gives a figure of its own: "with a grant of 3.4 million", "after serving two years"."""

from claims.splitting.clauses.parts import TAIL, Piece, Sentence
from claims.splitting.clauses.tails import is_free, is_span, tail_end
from claims.splitting.records import Fact
from claims.splitting.words.participles import is_gerund, is_participle


def figure_adjunct(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "funded by the council with a grant of 3.4 million", "after a trial that lasted 11 weeks"."""
    pack = s.pack
    if current.rule == TAIL or at + 2 >= last or s.low[at] not in pack.circumstances:
        return None
    verb = s.finite(current.first, at)
    if pack.elisions and s.low[at] in pack.sequence | pack.tail_openers:
        found = s.figure_at(at + 1, last)
        if found and found["type"] in ("share", "money"):
            return Piece(at, last, TAIL) if _same_sort(s, verb, at, found) else None
        if s.low[at] in pack.tail_openers:
            return None  # "contre une caution de 500 euros"
    if s.low[at] in pack.with_ and (s.low[at - 1] in pack.takes_with or s.low[verb] in pack.takes_with):
        return None  # "is associated with an increase of 22 minutes", "charged Lee with 14 counts"
    if at - verb < 2 or s.is_finite[at - 1]:
        return None  # "the rules called for a fine of 300 euros"
    if (
        s.low[at] in pack.with_
        and at - verb == 2
        and s.low[verb] in pack.being
        and is_participle(s.low[at - 1], pack)
    ):
        return None  # "is funded with a grant of 7.5 million"
    if s.low[at] in pack.reproaching and is_participle(s.low[at - 1], pack) and _is_term(s, at, last):
        return None  # "were jailed for a total of 17 years"
    if s.low[at + 1] not in pack.articles:
        return Piece(at, last, TAIL) if _counts_plural(s, current, at, last) else None
    if not is_free(s, current, at, tail_end(s, at + 1, last)):
        return None
    shares = s.facts.within(s.starts[at - 1], s.ends[at + 1] + 1)
    if any(end > s.starts[at] for _, end, _ in shares):
        return None  # "two in a hundred"
    end = min(tail_end(s, at + 1, last), at + 9)
    counted = next((k for k in range(at + 1, min(end, at + 6)) if s.figure_at(k, last)), -1)
    figure = s.figure_at(counted, last) if counted > 0 else None
    scored = counted > 0 and s.written[counted + 1 : counted + 2] == ("-",)
    if not figure or "-" in s.written[counted] or scored or (counted == at + 1 and figure["type"] == "share"):
        return None
    if s.low[at] in pack.reproaching and s.lasts(figure) and s.points_to(at - 1, at, "legal"):
        return None  # "were jailed for a total of 17 years"
    if pack.elisions and counted == at + 4 and s.low[at + 3] in pack.of and s.low[at] not in pack.sequence:
        return None  # "dans un immeuble de six étages"
    if s.low[at] in pack.with_ and any(s.is_finite[counted + 1 : end]):
        return None  # "as a quake with a magnitude of 5 hit the town"
    if any(s.is_finite[at + 2 : counted]):
        return Piece(at, last, TAIL) if _lasting(s, at, end) else None
    if counted > at + 2 and s.low[counted] in pack.with_figure:
        return None  # "will cost a household with a typical mortgage about 47 crowns"
    joined = (pack.prepositions - pack.of) | pack.coordinators
    plain = joined.isdisjoint(s.low[at + 2 : counted]) and all(s.is_word[at + 2 : counted])
    return Piece(at, last, TAIL) if plain else None


def _same_sort(s: Sentence, verb: int, at: int, figure: Fact) -> bool:
    """As in "a progressé de 0,7 % en 2025 | après 2,5 % en 2024": two figures of one sort."""
    before = s.facts.within(s.starts[max(verb, 0)], s.ends[at - 1])
    return verb >= 0 and any(fact["type"] == figure["type"] for _, _, fact in before)


def _is_term(s: Sentence, at: int, last: int) -> bool:
    """Whether the first figure behind is a time, behind a word of the law."""
    counted = next((k for k in range(at + 1, min(last, at + 5)) if s.figure_at(k, last)), -1)
    figure = s.figure_at(counted, last) if counted > 0 else None
    return figure is not None and s.lasts(figure) and s.points_to(at - 1, at, "legal")


def part_of_whole(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "was sold for 3 million as part of a deal worth 40 million": both have a figure."""
    opened = " ".join(s.low[at : at + 4])
    if not s.pack.as_part_of or not opened.startswith(s.pack.as_part_of) or current.rule == TAIL:
        return None
    both = s.has_figure(current.first, at) and s.has_figure(at, tail_end(s, at, last))
    return Piece(at, last, TAIL) if both and s.finite(current.first, at) >= 0 else None


def compared_figure(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "came to 118 million | as against 97 million in May", "as compared with 41% a year ago"."""
    pack = s.pack
    if at + 2 >= last or s.low[at + 1] not in pack.tail_openers or s.low[at] not in pack.as_:
        return None
    begin = at + 2 + (s.low[at + 2] in pack.prepositions)
    near = range(begin, min(last, begin + 4))
    both = s.has_figure(current.first, at) and any(s.figure_at(k, last) for k in near)
    return Piece(at, last, TAIL) if both and s.finite(current.first, at) >= 0 else None


def _counts_plural(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "arrested 23 people | in raids on 41 premises", "to 2,800 people | at prices of up to 6,500 euros"."""
    noun, small = s.low[at + 1], s.low[at + 2]
    if small not in s.pack.prepositions or s.is_capital[at + 1] or not s.pack.participle_endings:
        return False
    plural = noun.endswith(s.pack.plural_endings) and noun.isalpha()
    if not plural or not s.figure_at(at + 3, last):
        return False
    verb = max(s.finite(current.first, at), current.first)
    return s.has_fact(verb, at) if s.low[at] in s.pack.sequence else s.has_figure(verb, at)


def gerund_adjunct(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "was freed after serving two years of a five-year sentence"."""
    opener = s.low[at] in s.pack.sequence or s.low[at] in s.pack.gerund_openers
    if is_span(s, at - 1):
        return None  # "was killed the day after leaving school"
    opens = opener and at + 3 < last and is_gerund(s.low[at + 1], s.pack)
    behind = current.rule == TAIL and s.written[at - 1] != ","
    if not opens or behind or (current.rule != TAIL and s.finite(current.first, at) < 0):
        return None
    end = min(tail_end(s, at + 1, last), at + (7 if s.low[at] in s.pack.sequence else 14))
    owned_up = not (s.pack.crimes | s.pack.pleas).isdisjoint(s.low[at + 2 : end])
    return Piece(at, last, TAIL) if s.has_figure(at + 1, end) or owned_up else None


def _lasting(s: Sentence, at: int, end: int) -> bool:
    """As in "after a trial that lasted 11 weeks"."""
    verb = s.finite(at + 1, end)
    opened = 0 < verb <= at + 5 and (s.low[verb - 1] in s.pack.that or s.low[verb - 1] in s.pack.relatives)
    return opened and s.figure_at(verb + 1, end) is not None
