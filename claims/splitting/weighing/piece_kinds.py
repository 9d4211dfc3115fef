"""What kind of claim a piece of a sentence is: by its words, and by who states it and how."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from claims.splitting.clauses.gaps import names_a_term
from claims.splitting.clauses.parts import AGAIN, MAIN, RELATIVE, TAIL, Piece, Sentence
from claims.splitting.clauses.tails import is_superlative_tail
from claims.splitting.records import Fact
from claims.splitting.weighing import kinds
from claims.splitting.words.wording import Wording, wording

_OPEN: Final = ("other", "event")
_TOLD_AHEAD: Final = ("other", "event", "trend", "quantity")


def kind(
    s: Sentence, piece: Piece, own: Wording, facts: Sequence[Fact], claimant: str, *, inside: bool
) -> str:
    """`own` is the piece alone; `inside`: whether they stand within a quotation."""
    found = _kind(s, piece, own, facts, claimant)
    verb = s.finite(piece.first, piece.last)
    ahead = verb >= 0 and s.low[verb] in s.pack.reported_future
    ahead = (
        ahead and s.low[min(verb + 1, s.size - 1)] not in s.pack.helpers
    )  # "would have been 2 degrees lower"
    if ahead and not claimant and not inside and found in ("other", "event"):
        return "forecast"  # "the plan would close the yard"
    if ahead and claimant and not inside and found in ("other", "event", "quote", "trend", "quantity"):
        return "forecast"  # "the company would repay the loan, she said"
    return found


def _kind(s: Sentence, piece: Piece, own: Wording, facts: Sequence[Fact], claimant: str) -> str:
    pack, last = s.pack, piece.last
    verb = _telling_verb(s, piece)
    low = s.low[verb] if verb >= 0 else ""
    if low in pack.deny and not (low in pack.removes and not claimant and _is_of_somebody(facts)):
        return "legal" if _answers_court(s, verb) else "quote"
    nested = sum(s.nested[piece.first : last])
    if nested and _is_quoted(s, piece, verb, nested):
        return "quote"
    found = kinds.kind(_told(s, piece, own, nested), facts)
    if piece.rule == TAIL:
        found = _kind_of_tail(s, piece, found, facts)
        if found == "other" and (kind := _kind_of_phrase(s, piece)):
            return kind
    if found in _OPEN and (kind := _kind_by_place(s, piece, found, claimant)):
        return kind
    if low in pack.naming and _names_something(s, verb, last, found, facts, nested):
        return "quote"
    if low in pack.say:
        if f"{low} {s.low[min(verb + 1, last - 1)]}" in pack.verbs_with:
            return "event" if found == "other" else found  # "garantiu vaga na final"
        if found in _OPEN:
            return "quote" if found == "other" or nested else found
    if pack.verb_first and found in _TOLD_AHEAD and _is_expected(s, piece.first):
        return "forecast"
    if found == "other" and claimant:
        return "event" if piece.rule == RELATIVE and piece.link in pack.relatives else "quote"
    if found == "role" and piece.rule == MAIN and verb - piece.first > 4 and low not in pack.being:
        return _kind_behind_role(s, verb, last, facts)
    return found


def _telling_verb(s: Sentence, piece: Piece) -> int:
    """Where "denied" stands in "has denied wrongdoing"; -1 where there is no verb."""
    pack = s.pack
    verb = s.finite(piece.first, piece.last)
    if not 0 <= verb < piece.last - 1 or s.low[verb] not in pack.helpers or s.low[verb] in pack.being:
        return verb
    return verb + (s.low[verb + 1] in pack.deny or s.low[verb + 1] in pack.naming)


def _is_of_somebody(facts: Sequence[Fact]) -> bool:
    return any(fact["type"] in ("person", "money") for fact in facts)


def _is_quoted(s: Sentence, piece: Piece, verb: int, nested: int) -> bool:
    """Whether most of it stands in quotation marks, or it begins as in „Er wusste alles“, sagte die Richterin."""
    first, last = piece.first, piece.last
    marked = (k for k in range(first, last) if s.nested[k] and s.written[k] in '“"«')
    if nested * 2 > last - first and next(marked, -1) >= 0:
        return True
    opens = s.nested[first] and s.written[first] in '“"«„'
    return opens and verb >= 0 and s.low[verb] in s.pack.say


def _told(s: Sentence, piece: Piece, own: Wording, nested: int) -> Wording:
    """What is read for its kind: outside quotation marks, and as in "plans to spend 3 million and | to hire 1,500"."""
    if piece.rule == AGAIN and piece.subject:
        own = wording(f"{s.quoted(*piece.subject)} {own.text}", s.pack)
    if not nested:
        return own
    bare = [s.written[k] for k in range(piece.first, piece.last) if not s.nested[k]]
    return wording(" ".join(bare), s.pack) if len(bare) > 3 else own


def _kind_of_tail(s: Sentence, piece: Piece, found: str, facts: Sequence[Fact]) -> str:
    """A count is compared, or goes on with what stands before: ", barely half of the gain in May", ", one badly"."""
    pack, low = s.pack, s.low[piece.first]
    if found == "quantity" and _is_compared(s, piece):
        return "trend"
    counts = found == "quantity" or (found == "other" and low in pack.numerals)
    counts = counts or (found in _OPEN and low in pack.including)  # "including a nun"
    if not counts or not piece.context:
        return found
    whole = kinds.kind(wording(s.quoted(piece.context[0], piece.first), pack), facts)
    if whole == "casualties":
        return whole
    if whole == "trend" and s.is_capital[piece.first] and pack.describing_endings:
        return whole  # ", Kering 2,9 %"
    if whole == "legal" and (low in pack.reproaching or _adds_a_term(s, piece)):
        return whole
    return found


def _is_compared(s: Sentence, piece: Piece) -> bool:
    pack, first, last = s.pack, piece.first, piece.last
    opens = s.low[first] in pack.articles or s.low[first] in pack.beside
    if not s.figure_at(first + opens, last):
        return False
    than = pack.than - pack.of
    compared = any(low in than or low in pack.beside for low in s.low[first:last])
    return compared or is_superlative_tail(s, first, last)


def _adds_a_term(s: Sentence, piece: Piece) -> bool:
    """As in ", the driver to six years, the guard | to two"."""
    places = range(piece.first + 1, piece.last - 2)
    return any(s.is_comma[k] and names_a_term(s, k, piece.last) for k in places)


def _kind_of_phrase(s: Sentence, piece: Piece) -> str:
    """The kind of a tail that neither its words nor its facts tell, or ""."""
    if _counts_them(s, piece.first, piece.last):
        return "quantity"  # ", the remainder from its own funds", ", none of them new"
    # ", well below that of the last election", ", the first book of its kind"
    return "trend" if _ranks(s, piece.first, piece.last) else ""


def _kind_by_place(s: Sentence, piece: Piece, found: str, claimant: str) -> str:
    """What who states it, or its place in the sentence, makes of a statement whose words leave it open, or ""."""
    pack, first, last = s.pack, piece.first, piece.last
    if claimant and any(pack.cues.get(word) == "legal" for word in claimant.lower().split()):
        return "legal"  # what a court has found
    if piece.rule == RELATIVE and not piece.link:
        unnamed = pack.roles.isdisjoint(s.low[first:last])
        return found if unnamed else "role"  # ", a professor at Carrow since 1987,"
    if piece.rule == TAIL and s.low[first] in pack.saying:
        adds = s.low[min(first + 1, last - 1)] in pack.infinitive_markers  # "adding to his triumphs"
        return "" if adds else "quote"
    return ""


def _names_something(
    s: Sentence, verb: int, last: int, found: str, facts: Sequence[Fact], nested: int
) -> bool:
    """As in "called it a massacre", "called the claim baseless", but not in "called an election"."""
    pack = s.pack
    if found in _OPEN and (nested or not pack.participle_endings):
        return True  # "nannte die Forderungen überzogen"
    if verb + 3 >= last:
        return False
    if not facts and _names_it(s, verb):
        return True
    if found not in _OPEN:
        return False
    what = s.low[verb + 1]
    judged = what in pack.determiners and what not in pack.further and what not in pack.articles
    judged = judged and what not in pack.numerals  # "called two strikes"
    return judged or not pack.infinitive_markers.isdisjoint(s.low[verb + 2 : verb + 5])


def _kind_behind_role(s: Sentence, verb: int, last: int, facts: Sequence[Fact]) -> str:
    """What is told of somebody whose office stands before the verb: "ریاست سازمان را | بر عهده دارد"."""
    begin = verb - 3 if s.pack.verb_last else verb
    said = kinds.kind(wording(s.quoted(begin, last), s.pack), facts)
    return "quote" if s.low[verb] in s.pack.say and said in _OPEN else said


def _answers_court(s: Sentence, verb: int) -> bool:
    """As in "denied two counts of fraud", "rejected an appeal", not in "denied claims of fraud"."""
    pack = s.pack
    denied = takewhile(lambda low: low not in pack.prepositions, s.low[verb + 1 : verb + 5])
    return not pack.crimes.isdisjoint(denied) or not pack.pleas.isdisjoint(s.low[verb + 1 : verb + 5])


def _names_it(s: Sentence, verb: int) -> bool:
    pack = s.pack
    it = s.low[verb + 1] in pack.it or s.low[verb + 1] in pack.plural_pronouns
    return it and (s.low[verb + 2] in pack.articles or s.low[verb + 2] in pack.determiners)


def _is_expected(s: Sentence, first: int) -> bool:
    """As in "يتوقع الصندوق أن ينكمش الاقتصاد": what somebody expects."""
    pack = s.pack
    if not first or s.low[first - 1] not in pack.that:
        return False
    return any(
        pack.cues.get(low) == "forecast" and low in pack.say for low in s.low[max(0, first - 9) : first]
    )


def _counts_them(s: Sentence, first: int, last: int) -> bool:
    """Whether it begins with how many of those counted before are meant."""
    pack = s.pack
    if last - first < 3 or not pack.participle_endings:
        return False
    rest = s.low[first] in pack.determiners and s.low[first + 1] in pack.remainders
    of_them = s.low[first + 1] in pack.of and s.low[first + 2] in pack.plural_pronouns
    return rest or (of_them and (s.low[first] in pack.none or s.low[first] in pack.standing_alone))


def _ranks(s: Sentence, first: int, last: int) -> bool:
    level = s.low[first] in s.pack.articles and not s.pack.levels.isdisjoint(s.low[first + 1 : first + 4])
    beside = not s.pack.beside.isdisjoint(s.low[first : first + 2])
    return level or beside or is_superlative_tail(s, first, last)
