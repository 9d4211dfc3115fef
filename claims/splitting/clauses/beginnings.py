"""Which piece begins at a word or a mark, if one does."""

from functools import cache
from typing import Final

from claims.splitting.clauses.adjuncts import compared_figure, figure_adjunct, gerund_adjunct, part_of_whole
from claims.splitting.clauses.commas import after_comma
from claims.splitting.clauses.coordination import coordinated
from claims.splitting.clauses.figure_tails import is_figure_tail
from claims.splitting.clauses.hanging import gives_cause
from claims.splitting.clauses.infinitives import followed_by_infinitive
from claims.splitting.clauses.joined_tails import two_gerunds
from claims.splitting.clauses.no_joints import joins_no_clauses
from claims.splitting.clauses.nouns import noun_before, subject
from claims.splitting.clauses.parts import (
    CLAUSE,
    MAIN,
    RELATIVE,
    SHARED,
    TAIL,
    Piece,
    Sentence,
)
from claims.splitting.clauses.relative_clauses import is_part, states_what
from claims.splitting.clauses.restrictive import accusation, restrictive, within_phrase
from claims.splitting.clauses.subordination import subordinate
from claims.splitting.clauses.tails import (
    is_superlative_tail,
    ranks,
    tail_end,
    with_tail,
)
from claims.splitting.languages import pack as pack_of
from claims.splitting.words.participles import is_gerund


def piece_from(s: Sentence, current: Piece, at: int, last: int, *, verbless: bool) -> Piece | None:
    """The piece that begins at this token, if one does."""
    low, pack = s.low[at], s.pack
    if low in ";؛" or (low == ":" and _ends_clause(s, current, at, last)):
        return _behind_semicolon(s, current, at, last)
    if s.written[at] in ",،–—":
        if s.written[at] in "–—" and _is_score(s, at, last):
            return None
        return after_comma(s, current, at, last, verbless=verbless)
    near = current.rule == TAIL and at - current.first < 3 and s.is_word[at - 1]
    if near and not two_gerunds(s, current.first, at, last):
        return None
    if low in pack.coordinators or low in pack.contrast:
        if joins_no_clauses(s, at, last):
            return None
        return _ranked(s, at, last) or coordinated(s, current, at, last)
    if low in pack.and_not:
        lasts = at + 3 < last and s.low[at + 1] in pack.lasting
        return Piece(at, last, SHARED) if lasts and s.finite(current.first, at) >= 0 else None
    if pack.verb_first and s.is_finite[at] and at > current.first and low not in pack.subordinators:
        return _without_relative(s, current, at, last)
    if low in pack.sequence and pack.infinitive_endings and 0 <= s.finite(current.first, at) < at - 1:
        after = followed_by_infinitive(s, at, last)
        if after:
            return after
    if pack.verb_first and low in pack.saying and s.is_word[at - 1] and s.finite(current.first, at) >= 0:
        return Piece(at, last, TAIL) if s.has_figure(at + 1, tail_end(s, at, last)) else None  # "داعيا إلى …"
    if low in pack.accusing:
        return accusation(s, current, at, last)
    if low in pack.gerund_openers:
        return gerund_adjunct(s, current, at, last)
    if low in pack.subordinators:
        for shape in _SUBORDINATED:
            if found := shape(s, current, at, last):
                return found
        return None
    return _relative_or_phrase(s, current, at, last)


_SUBORDINATED: Final = (subordinate, figure_adjunct, gerund_adjunct, part_of_whole, compared_figure)


def _is_score(s: Sentence, at: int, last: int) -> bool:
    """As in "1 – 0"."""
    return at + 1 < last and (s.written[at - 1] + s.written[at + 1]).isdigit()


def _ends_clause(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """Whether a colon ends a clause, and is none as in "C:\\temp"."""
    joined = at + 1 < last and s.starts[at + 1] == s.ends[at]
    return not joined and s.finite(current.first, at) >= 0


def _behind_semicolon(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    end = next((k for k in range(at + 1, last) if s.low[k] in ";؛" and not s.nested[k]), last)
    verbless = s.low[at] in ";؛" and end < last and s.finite(at + 1, end) < 0
    if s.finite(at + 1, last) >= 0 and not (verbless and is_superlative_tail(s, at + 1, end)):
        return Piece(at + 1, last, CLAUSE)
    hangs = at + 2 < last and (is_figure_tail(s, at + 1, last) or is_superlative_tail(s, at + 1, last))
    hangs = hangs or (s.has_figure(current.first, at) and _counts_on(s, at + 1, last))
    return Piece(at + 1, last, TAIL) if hangs else None


def _relative_or_phrase(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """A relative clause, or a phrase with a preposition, that no comma stands before."""
    low, pack = s.low[at], s.pack
    if low in pack.final_openers and _tells_what_was_meant(s, at, last):
        noun = None if is_part(s, at + 1, last) else subject(s, current.first, at)
        return Piece(at, last, RELATIVE, subject=noun, link=low)
    if low in pack.relative_subjects and (_ends_tail(s, current, at) or s.finite(current.first, at) >= 0):
        return restrictive(s, current, at, last)
    if low in pack.final_openers and current.rule == MAIN and s.finite(current.first, at) < 0:
        closing = tail_end(s, at + 1, last)
        if at > current.first and closing < last and s.is_finite[closing - 1] and states_what(s, at, closing):
            return Piece(at, last, RELATIVE, subject=subject(s, current.first, at), link=low)
    if low in pack.far_relatives and current.rule != RELATIVE:
        return within_phrase(s, current, at, last)
    described = current.rule == RELATIVE and not current.link
    if low not in pack.prepositions or at + 2 >= last or described or s.finite(current.first, at) < 0:
        return None
    if s.low[at + 1] in pack.prepositional_relatives and s.finite(at + 2, last) >= 0:
        told = s.has_fact(at, tail_end(s, at, last))
        noun = noun_before(s, current.first, at)
        return Piece(at, last, RELATIVE, subject=noun, link=s.low[at + 1]) if told else None
    tail = with_tail(s, current, at, last) if low in pack.with_ else None
    return tail or figure_adjunct(s, current, at, last)


def _tells_what_was_meant(s: Sentence, at: int, last: int) -> bool:
    """As in "به ۴۱۲ مورد رسیده که …": a clause behind a verb, but not what somebody says."""
    pack = s.pack
    ended = at > 1 and (s.is_finite[at - 1] or s.low[at - 1] in pack.clause_ends)
    if not ended or not states_what(s, at, last):
        return False
    reported = any(low in pack.say or low in pack.naming for low in s.low[max(0, at - 3) : at])
    return not reported and s.finite(at + 1, last) >= 0


def _ends_tail(s: Sentence, current: Piece, at: int) -> bool:
    """As in ", killing a man | who had lived there since 1990": the noun stands in a tail that has said something."""
    if current.rule != TAIL or at - current.first <= 3:
        return False
    return is_gerund(s.low[current.first], s.pack) or gives_cause(s, current.first, at)


@cache
def _no_nouns(code: str) -> frozenset[str]:
    pack = pack_of(code)
    joining = pack.that | pack.coordinators | pack.contrast | pack.subordinators | pack.conditionals
    relating = pack.verb_after | pack.relatives | pack.consequence | pack.scenes
    others = pack.pronouns | pack.negators | pack.auxiliaries | pack.determiners | pack.adverbs
    return pack.prepositions | joining | relating | others


def _without_relative(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "في غارة استهدفت منزلين": behind an indefinite noun Arabic leaves the relative out."""
    pack = s.pack
    before, low = s.low[at - 1], s.low[at]
    unfit = low in pack.auxiliaries or low in pack.say or low in pack.measuring
    if unfit or not s.is_word[at - 1] or s.is_finite[at - 1] or before in _no_nouns(pack.code):
        return None
    described = before.startswith(pack.definite_beginnings + pack.definite_joined)
    described = described or before.endswith(pack.possessive_endings)
    verb = s.finite(current.first, at)
    if described or verb < 0 or s.low[verb] in pack.auxiliaries or at - verb < 3:
        return None
    if any(s.low[k] in pack.that for k in range(verb, at) if s.finite(k, at) < 0):
        return None  # "أن زلزالا ضرب …": the verb of the reported clause
    closing = tail_end(s, at + 1, last)
    told = s.has_figure(at + 1, closing) and s.has_fact(verb, at)
    if not told or closing - at < 3:
        return None
    return Piece(at, last, RELATIVE, subject=noun_before(s, current.first, at))


def _counts_on(s: Sentence, first: int, last: int) -> bool:
    """As in "PP, 136 escaños; PSOE, 122; Vox, 33": no verb, but a figure before the next semicolon."""
    end = next((k for k in range(first, last) if s.low[k] in ";؛" and not s.nested[k]), last)
    return first < end and s.has_figure(first, end) and s.finite(first, end) < 0


def _ranked(s: Sentence, at: int, last: int) -> Piece | None:
    """As in "وهو أعلى مستوى منذ ١٩٩٤", "وهو ما يكفي": a ranking after "and it", or "which" with its verb."""
    pack = s.pack
    if not pack.verb_first or at + 3 >= last or s.low[at + 1] not in pack.pronouns:
        return None
    low = s.low[at + 2]
    ranked = ranks(low, pack) or low in pack.multiples or low in pack.ordinals
    told = low in pack.consequence and s.is_finite[at + 3]
    told = told or (s.is_comma[at - 1] and s.is_finite[at + 2])  # "، وهو يظهر للمرة الأولى"
    told = told or (s.is_comma[at - 1] and s.has_figure(at + 2, min(last, at + 5)))  # "، وهو أب لثلاث بنات"
    return Piece(at + 1, last, TAIL) if ranked or told else None
