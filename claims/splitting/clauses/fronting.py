"""What stands in front of the main clause and states a fact of its own."""

from collections.abc import Iterator
from typing import Final

from claims.splitting.clauses.clause_verbs import verb_of_clause
from claims.splitting.clauses.parts import RELATIVE, SUBORDINATE, Piece, Sentence
from claims.splitting.clauses.tails import tail_end
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle

_LONGEST: Final = 24  # tokens of a participle in front, with what belongs to it


def fronted(s: Sentence, first: int, last: int) -> Iterator[Piece]:
    """What stands in front of the main clause, each with its comma: a participle or a clause, and a noun."""
    found = _participle(s, first, last) or _clause(s, first, last)
    if not found and s.low[first] in s.pack.as_:
        found = _post(s, first, last)
    if found:
        yield found
        first = found.last + s.is_comma[found.last]
    noun = _noun(s, first, last, behind=bool(found))
    if noun:
        yield noun


def _participle(s: Sentence, first: int, last: int) -> Piece | None:
    """As in "Founded in 1994, the firm has sold …"."""
    at = first
    if s.low[at] in s.pack.determiners or s.low[at] in s.pack.pronouns:
        return None
    while at + 2 < last and is_adverb(s.low[at], s.pack) and s.is_word[at + 1]:
        at += 1  # "Severely wounded in 1944, …"
    low = s.low[at]
    behind = s.low[at + 1] if at + 1 < last else ""
    finite = s.is_finite[at] and behind not in s.pack.prepositions  # "About the firm: Founded in 1994, …"
    having = low in s.pack.having and is_participle(behind, s.pack)
    done = s.pack.elisions and low.endswith(s.pack.describing_endings)  # "Lancé en 1977, l'engin …"
    if finite or (low in s.pack.say and not done):
        return None
    if not having and not is_participle(low, s.pack) and not is_gerund(low, s.pack):
        return None
    if f"{low} {behind}" in s.pack.not_fronted:
        return None
    furthest = min(last, first + _LONGEST)
    closing = tail_end(s, first, furthest)
    while closing + 1 < last and s.low[closing + 1] in s.pack.prepositions:
        end = tail_end(s, closing + 1, furthest)
        if end >= furthest or s.finite(closing, end) >= 0:
            break
        closing = end  # "Née en 1957 à Vire, dans le Calvados, elle …"
    verb = s.finite(closing, last)
    if closing >= furthest or verb < 0 or not s.has_fact(first, closing):
        return None
    told = s.has_figure(first, closing) and s.finite(first, closing) < 0
    if is_gerund(low, s.pack) and not having and not told:
        return None  # but "Packing winds of 150 mph, …"
    begin = next((k + 1 for k in range(verb - 1, closing, -1) if s.written[k] in ",،"), closing + 1)
    if verb - begin > 13 or verb - closing >= 2 * _LONGEST:
        return None
    named = (begin, verb)
    if begin > closing + 1 and all(len(low) < 3 for low in s.low[begin:verb]):
        named = (closing + 1, tail_end(s, closing + 1, verb))  # "Parti de Nice, le cortège, …, s'est arrêté"
    return Piece(first, closing, RELATIVE, subject=named)


def _post(s: Sentence, first: int, last: int) -> Piece | None:
    """As in "As mayor of Halden from 1990 to 1998 she built two bridges": what somebody was, with the time."""
    pack = s.pack
    if pack.roles.isdisjoint(s.low[first + 1 : first + 5]):
        return None
    who = next((k for k in range(first + 2, min(last - 1, first + 20)) if s.low[k] in pack.he_or_she), -1)
    if who < 0 or not s.is_finite[who + 1] or not s.has_date(first, who) or s.finite(first, who) >= 0:
        return None
    return Piece(first + 1, who - s.is_comma[who - 1], RELATIVE, subject=(who, who + 1))


def _noun(s: Sentence, first: int, last: int, *, behind: bool) -> Piece | None:
    """As in "The seventh of eight children, she left school at 14": what he, she or it is, with its figure.

    A name may stand for "she" where another piece goes before: "Born in Selby, the seventh of eight, Lee left …".
    """
    pack = s.pack
    closing = tail_end(s, first, min(last, first + 20))
    who, verb = closing + 1, closing + 2
    while behind and pack.capitals and verb < min(last, who + 4) and all(s.is_capital[who : verb + 1]):
        verb += 1
    if s.low[first] not in pack.determiners or verb >= last or not s.is_finite[verb]:
        return None
    named = s.low[who] in pack.he_or_she or s.low[who] in pack.it or s.low[who] in pack.they
    named = named or (behind and s.is_capital[who])
    told = s.finite(first, closing) < 0 and s.has_figure(first, closing)
    timed = s.low[first + 1] in pack.time_units or s.low[first + 2] in pack.time_units
    return Piece(first, closing, RELATIVE, subject=(who, verb)) if named and told and not timed else None


def _clause(s: Sentence, first: int, last: int) -> Piece | None:
    """As in "After the council closed the pool, parents occupied it"."""
    pack = s.pack
    first += s.low[first] in pack.contrast and s.low[first] not in pack.fronting
    if first + 3 >= last:
        return None
    link = s.low[first]
    dated = link in pack.prepositions and s.low[first : first + 3] in pack.fronting_phrases
    first += 2 * dated  # "By the time the pool closed in 2011, …"
    if first + 3 >= last or not (dated or link in pack.fronting):
        return None
    end = begin = tail_end(s, first + 1, min(last, first + 40))
    while begin + 1 < last and (s.low[begin + 1] in pack.prepositions or s.written[begin + 1].isdigit()):
        begin = tail_end(s, begin + 1, last)  # "While it has a majority, with 77 of 150 seats, the party …"
    if not first + 2 <= s.finite(first + 1, last) < end or begin >= last - 2:
        return None
    if s.low[begin + 1] in pack.coordinators or verb_of_clause(s, begin + 1, last) < 0:
        return None
    general = dated or link in pack.scenes  # "When prices rise, people save"
    if (general or s.low[first + 1] in pack.pronouns) and not s.has_fact(first + 1, end):
        return None
    return Piece(first + 1, begin, SUBORDINATE, link=link)


def stands_beside_date(s: Sentence, first: int, at: int) -> bool:
    """Whether all that stands before is a day or a year and a clause that tells of it: the main clause follows."""
    opener = next((k for k in range(first + 1, min(at, first + 6)) if s.low[k] in s.pack.scenes), -1)
    dated = opener > 0 and s.is_comma[opener - 1] and s.has_date(first, opener)
    return dated and s.finite(first, opener) < 0 and tail_end(s, opener, at) == at


def behind_label(s: Sentence, first: int, last: int) -> int:
    """Where the sentence begins in "About the firm: Founded in 1994, …"."""
    for k in range(first + 1, min(last - 2, first + 5)):
        if s.written[k] == ":" and s.is_capital[k + 1]:
            return k + 1 if s.finite(first, k) < 0 and s.finite(k, last) >= 0 else first
    return first
