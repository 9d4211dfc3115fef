"""What kind of claim a piece of a sentence is: by its words, and by who states it and how."""

from collections.abc import Sequence
from itertools import takewhile

from claims.splitting.clauses.gaps import names_a_term
from claims.splitting.clauses.parts import AGAIN, MAIN, RELATIVE, TAIL, Piece, Sentence
from claims.splitting.clauses.tails import is_superlative_tail
from claims.splitting.records import Fact
from claims.splitting.weighing import kinds
from claims.splitting.words.wording import Wording, wording


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
    pack = s.pack
    verb = s.finite(piece.first, piece.last)
    helped = 0 <= verb < piece.last - 1 and s.low[verb] in pack.helpers and s.low[verb] not in pack.being
    if helped and (s.low[verb + 1] in pack.deny or s.low[verb + 1] in pack.naming):
        verb += 1  # "has denied wrongdoing"
    if verb >= 0 and s.low[verb] in pack.deny:
        of_person = any(fact["type"] in ("person", "money") for fact in facts) and not claimant
        if not (of_person and s.low[verb] in pack.removes):
            return "legal" if _answers_court(s, verb) else "quote"
    if piece.rule == AGAIN and piece.subject:
        own = wording(
            f"{s.quoted(*piece.subject)} {own.text}", pack
        )  # "plans to spend 3 million and | to hire 1,500"
    first, last = piece.first, piece.last
    nested = sum(s.nested[first:last])
    if nested * 2 > last - first and any(s.nested[k] and s.written[k] in '“"«' for k in range(first, last)):
        return "quote"
    if nested:
        bare = [s.written[k] for k in range(first, last) if not s.nested[k]]
        own = wording(" ".join(bare), pack) if len(bare) > 3 else own
    if s.nested[first] and s.written[first] in '“"«„' and verb >= 0 and s.low[verb] in pack.say:
        return "quote"  # „Er wusste alles“, sagte die Richterin
    found = kinds.kind(own, facts)
    if found == "quantity" and piece.rule == TAIL:
        counted = s.figure_at(
            piece.first + (s.low[first] in pack.articles or s.low[first] in pack.beside), piece.last
        )
        compared = any(low in pack.than - pack.of or low in pack.beside for low in s.low[first:last])
        compared = compared or is_superlative_tail(s, first, last)  # ", barely half of the gain in May"
        found = "trend" if counted and compared else found
    counts = found == "quantity" or (found == "other" and s.low[first] in pack.numerals)
    counts = counts or (found in ("other", "event") and s.low[first] in pack.including)  # "including a nun"
    if counts and piece.rule == TAIL and piece.context:  # "one of them seriously"
        whole = kinds.kind(wording(s.quoted(piece.context[0], first), pack), facts)
        found = "casualties" if whole == "casualties" else found
        term = any(s.is_comma[k] and names_a_term(s, k, last) for k in range(first + 1, last - 2))
        gapped = whole == "trend" and s.is_capital[first] and pack.describing_endings  # ", Kering 2,9 %"
        found = "trend" if gapped else found
        found = "legal" if whole == "legal" and (term or s.low[first] in pack.reproaching) else found
    if found == "other" and piece.rule == TAIL and _counts_them(s, first, last):
        return "quantity"  # ", the remainder from its own funds", ", none of them new"
    if found == "other" and piece.rule == TAIL and _ranks(s, first, last):
        return "trend"  # ", well below that of the last election", ", the first book of its kind"
    if (
        claimant
        and found in ("other", "event")
        and any(pack.cues.get(w) == "legal" for w in claimant.lower().split())
    ):
        return "legal"  # what a court has found
    if found in ("other", "event") and piece.rule == RELATIVE and not piece.link:
        return (
            found if pack.roles.isdisjoint(s.low[first:last]) else "role"
        )  # ", a professor at Carrow since 1987,"
    adds = s.low[min(first + 1, last - 1)] in pack.infinitive_markers  # "adding to his triumphs"
    if found in ("other", "event") and piece.rule == TAIL and s.low[first] in pack.saying and not adds:
        return "quote"
    named = nested or not pack.participle_endings  # "nannte die Forderungen überzogen"
    if found in ("other", "event") and named and verb >= 0 and s.low[verb] in pack.naming:
        return "quote"
    if not facts and 0 <= verb < last - 3 and s.low[verb] in pack.naming and _names_it(s, verb):
        return "quote"  # "called it a massacre"
    if found in ("other", "event") and verb >= 0 and s.low[verb] in pack.naming and verb + 3 < last:
        judged = s.low[verb + 1] in pack.determiners - pack.further and s.low[verb + 1] not in pack.articles
        judged = judged and s.low[verb + 1] not in pack.numerals  # "called two strikes"
        judged = judged or not pack.infinitive_markers.isdisjoint(s.low[verb + 2 : verb + 5])
        found = "quote" if judged else found  # "called the claim baseless", but "called an election"
    says = verb >= 0 and s.low[verb] in pack.say
    if says and f"{s.low[verb]} {s.low[min(verb + 1, last - 1)]}" in pack.verbs_with:
        return "event" if found == "other" else found  # "garantiu vaga na final"
    if found in ("other", "event") and says:
        return "quote" if found == "other" or nested else found
    if pack.verb_first and found in ("other", "event", "trend", "quantity") and _is_expected(s, first):
        return "forecast"
    if found == "other" and claimant:
        return "event" if piece.rule == RELATIVE and piece.link in pack.relatives else "quote"
    if found == "role" and piece.rule == MAIN and verb - first > 4 and s.low[verb] not in pack.being:
        begin = verb - 3 if pack.verb_last else verb  # "ریاست سازمان را | بر عهده دارد"
        said = kinds.kind(wording(s.quoted(begin, last), pack), facts)
        return "quote" if s.low[verb] in pack.say and said in ("other", "event") else said
    return found


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
