"""Clauses with a subject of their own that a comma or a dash alone joins."""

from claims.splitting.clauses.clause_verbs import verb_of_clause
from claims.splitting.clauses.parts import CLAUSE, MAIN, Piece, Sentence
from claims.splitting.words.participles import is_participle


def adds_by_dash(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "Halden lost again – it was their ninth defeat": a clause of its own behind the only dash."""
    pack = s.pack
    if s.written[at] not in "–—" or s.low[at + 1] not in pack.pronouns or pack.verb_last or pack.verb_first:
        return False
    alone = all(s.written[k] not in "–—" for k in range(at + 1, last)) and current.rule in (MAIN, CLAUSE)
    return alone and s.is_finite[at + 2] and s.has_fact(at + 3, last)


def goes_on_as_it_began(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "We built the road, we lit it and we paid for it": the same pronoun before the verbs of both clauses."""
    pack = s.pack
    subject, _, verb = s.low[at + 1].partition("'")
    if subject not in pack.pronouns or not pack.participle_endings or current.rule not in (MAIN, CLAUSE):
        return False
    began = current.first + (s.low[current.first] in pack.coordinators)
    doing = at + 1 if verb else at + 2
    helped = verb and f"'{verb}" in pack.helpers
    finite = helped or (s.is_finite[doing] and s.low[doing] not in pack.say | pack.seeming)
    return s.low[began].partition("'")[0] == subject and bool(finite) and last - doing > 3


def is_spliced(s: Sentence, first: int, last: int) -> bool:
    """As in "…, ein Ingenieur sitzt in Haft": German joins clauses by a comma."""
    pack, low = s.pack, s.low[first]
    if s.is_capital[first] and s.is_finite[_behind_name(s, first, last)]:
        return True
    if low in pack.prepositions and _fronted(s, first + 1 + _is_counted(s, first + 1), last):
        return True
    if _is_done(s, first, last):
        return True
    turns = low in pack.turning or low in pack.he_or_she or low in pack.they
    if turns and first + 3 < last and s.is_finite[first + 1]:
        return True  # ", zuvor war sie Richterin", ", er bestreitet die Vorwürfe"
    if low in pack.comparators:  # ", fast jeder zweite war …"
        low = s.low[first + 1]
    opens = low in pack.articles or low in pack.numerals or low in pack.determiners
    return (opens or s.written[first][0].isdigit()) and 0 <= verb_of_clause(s, first, last) <= first + 3


def _behind_name(s: Sentence, first: int, last: int) -> int:
    """Where the words with a capital end: "…, Trainer Ralf Kamp | wollte sich nicht äußern"."""
    end = first + 1
    while end < min(last - 1, first + 4) and s.is_capital[end]:
        end += 1
    return end


def _is_done(s: Sentence, first: int, last: int) -> bool:
    """As in "…, finanziert wurde sie vom Land", "…, verletzt wurde niemand": the participle stands in front."""
    pack, low = s.pack, s.low[first]
    done = not s.is_capital[first] and (is_participle(low, pack) or low in pack.present_or_participle)
    return done and first + 2 < last and s.low[first + 1] in pack.auxiliaries


def _is_counted(s: Sentence, at: int) -> bool:
    """Whether the noun stands behind this word: "vor zehn Jahren", "in den Vorjahren"."""
    low = s.low[at]
    return low in s.pack.determiners or low in s.pack.numerals or low.isdigit()


def _fronted(s: Sentence, noun: int, last: int) -> bool:
    """As in "…, am Vortag waren es 12.000": the verb behind one noun, and the clause goes on."""
    if noun + 2 >= last or not s.is_capital[noun]:
        return False
    verb = noun + 1 + (s.low[noun + 1] in s.pack.turning)  # "im Jahr zuvor waren es 31"
    return verb + 1 < last and s.is_finite[verb] and s.has_fact(noun, last)
