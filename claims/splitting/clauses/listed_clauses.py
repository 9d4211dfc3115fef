"""A clause with a subject of its own behind a comma: "Libraries are to close, street lights will be dimmed, and …"."""

from claims.splitting.clauses.clause_verbs import verb_of_clause
from claims.splitting.clauses.gaps import counts
from claims.splitting.clauses.parts import (
    CLAUSE,
    MAIN,
    Piece,
    Sentence,
)
from claims.splitting.clauses.spliced_clauses import is_spliced
from claims.splitting.clauses.tails import tail_end
from claims.splitting.words.forms import is_adverb


def another_clause(s: Sentence, current: Piece, at: int, last: int) -> int:
    """Where a clause with a subject of its own begins behind this comma, or -1."""
    pack = s.pack
    low = s.low[at + 1]
    if low in pack.therefore and s.low[at + 2] not in pack.that and verb_of_clause(s, at + 2, last) >= 0:
        return at + 2
    if _lists_clauses(s, current, at, last) or _counts_again(s, current, at, last):
        return at + 1
    if pack.participle_endings and _counts_more(s, current, at, last):
        return at + 1
    if low in pack.saying and s.low[at + 2] in pack.that and s.finite(at + 3, last) >= 0:
        return at + 3
    if (
        low in pack.saying - pack.prepositions
        and verb_of_clause(s, at + 2, last) > at + 2
        and s.has_figure(at + 2, last)
    ):
        return at + 2
    return at + 1 if pack.final_relatives and is_spliced(s, at + 1, last) else -1


def _lists_clauses(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "Libraries are to close, street lights will be dimmed, and 600 jobs are to go"."""
    pack = s.pack
    if current.rule not in (MAIN, CLAUSE) or pack.verb_last or pack.verb_first or _is_fronted(s, current, at):
        return False
    verb = -1 if s.low[at + 1] in pack.prepositions else verb_of_clause(s, at + 1, last)
    if not at + 1 < verb <= at + 8 or (s.low[verb] in pack.say and s.is_comma[min(verb + 1, last - 1)]):
        return False  # nor as in "Rents fell by 4 per cent, she says, and 300 flats stand empty"
    that = next((k for k in range(at - 1, current.first, -1) if s.low[k] in pack.that), -1)
    if that > 0 and s.low[that - 1] in pack.say and s.finite(that + 1, at) < 0:
        return False  # "They found that compared with May, prices had …"
    for k in range(at + 3, min(last - 2, at + 24)):
        if s.low[k] not in pack.coordinators or verb_of_clause(s, k + 1, last) <= k + 1:
            continue
        if s.written[k - 1] == ",":
            return True
        begin = next((j + 1 for j in range(k - 1, at, -1) if s.is_comma[j]), at + 1)
        if s.finite(begin, k) > begin and s.low[at + 1] not in pack.articles:
            return True  # but not "in Corvale, a town she loves and he hates"
    return False


def _is_fronted(s: Sentence, current: Piece, at: int) -> bool:
    """Whether the clause before this comma only stands in front of the main one: "If he is elected, …"."""
    pack = s.pack
    first = current.first
    while first < at and (s.low[first] in pack.coordinators or is_adverb(s.low[first], pack)):
        first += 1
    low = s.low[first]
    opens = low in pack.prepositions or low in pack.conditionals or low in pack.subordinators
    closing = tail_end(s, first, at)
    return (opens or low in pack.contrast) and (closing >= at or s.finite(closing, at) < 0)


def _counts_again(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "ERC logra 9 escaños, el PNV reúne 6, …": another subject, its verb and its figure."""
    pack = s.pack
    named = s.is_capital[at + 1] or s.low[at + 1] in pack.determiners or s.low[at + 1] in pack.pronouns
    if not (named and pack.describing_endings) or pack.final_relatives or current.rule not in (MAIN, CLAUSE):
        return False
    verb = verb_of_clause(s, at + 1, min(last, at + 7))
    if verb <= at + 1 or not all(s.is_word[at + 1 : verb]):
        return False
    counted = any(s.figure_at(k, last) for k in range(verb + 1, min(last, verb + 4)))
    return (counted and s.has_figure(current.first, at)) or _stands_alone(s, current.first, at, verb)


def _stands_alone(s: Sentence, first: int, at: int, verb: int) -> bool:
    """As in "Le feu a pris à l'aube, les secours sont arrivés à midi": two main clauses and only a comma between."""
    pack = s.pack
    opens = pack.subordinators | pack.conditionals | pack.relatives | pack.that | pack.causal | pack.contrast
    if s.low[first] in pack.prepositions or not opens.isdisjoint(s.low[first:at]):
        return False
    known = s.low[verb] in pack.auxiliaries or s.low[verb] not in pack.present_or_noun
    who = s.low[at + 1]
    opened = who in pack.determiners or who in pack.pronouns
    return opened and known and pack.coordinators.isdisjoint(s.low[at + 1 : verb])


def _counts_more(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "Of these, 91 drowned, 15 were struck by lightning, …": the next count, and its verb."""
    if (
        current.rule not in (MAIN, CLAUSE)
        or not counts(s, at + 1, last)
        or not s.has_figure(current.first, at)
    ):
        return False
    verb = verb_of_clause(s, at + 1, min(last, at + 7))
    own = verb > at + 1 and (s.pack.than | s.pack.measured).isdisjoint(s.low[at + 1 : verb])
    return own and not _is_fronted(s, current, at)
