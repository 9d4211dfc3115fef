"""What stands in front of the main clause and states a fact of its own."""

from claims.splitting.clause_verbs import verb_of_clause
from claims.splitting.participles import is_gerund, is_participle
from claims.splitting.sentence_parts import RELATIVE, SUBORDINATE, Piece, Sentence
from claims.splitting.tails import is_adverb, tail_end


def fronted_participle(s: Sentence, first: int, last: int) -> Piece | None:
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
    if finite or low in s.pack.say:
        return None
    if not having and not is_participle(low, s.pack) and not is_gerund(low, s.pack):
        return None
    if f"{low} {behind}" in s.pack.not_fronted:
        return None
    closing = tail_end(s, first, min(last, first + 14))
    verb = s.finite(closing, last)
    if closing >= min(last, first + 14) or verb < 0 or not s.has_fact(first, closing):
        return None
    if is_gerund(low, s.pack) and not having and not s.has_figure(first, closing):
        return None  # but "Packing winds of 150 mph, …"
    begin = next((k + 1 for k in range(verb - 1, closing, -1) if s.written[k] in ",،"), closing + 1)
    return Piece(first, closing, RELATIVE, subject=(begin, verb)) if verb - closing < 14 else None


def fronted_clause(s: Sentence, first: int, last: int) -> Piece | None:
    """As in "After the council closed the pool, parents occupied it"."""
    pack = s.pack
    first += s.low[first] in pack.contrast and s.low[first] not in pack.fronting
    if first + 3 >= last or s.low[first] not in pack.fronting:
        return None
    end = begin = tail_end(s, first + 1, min(last, first + 40))
    while begin + 1 < last and (s.low[begin + 1] in pack.prepositions or s.written[begin + 1].isdigit()):
        begin = tail_end(s, begin + 1, last)  # "While it has a majority, with 77 of 150 seats, the party …"
    if not first + 2 <= s.finite(first + 1, last) < end or begin >= last - 2:
        return None
    if s.low[begin + 1] in pack.coordinators or verb_of_clause(s, begin + 1, last) < 0:
        return None
    if s.low[first + 1] in pack.pronouns and not s.has_fact(first + 1, end):
        return None
    return Piece(first + 1, begin, SUBORDINATE, link=s.low[first])
