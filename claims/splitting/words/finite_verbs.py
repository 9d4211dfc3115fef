"""Which words of a sentence are finite verbs.

There is no parser: finite verbs are found by tables of forms and by the words around them. Everything that cuts
a sentence into clauses rests on this.
"""

from itertools import compress

from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_adverb, is_listed
from claims.splitting.words.leading_verbs import leads
from claims.splitting.words.listed_verbs import is_listed_here
from claims.splitting.words.placed_verbs import is_placed_here
from claims.splitting.words.tokens import Tokens


def mark(tokens: Tokens, pack: Pack) -> None:
    """Mark the finite verbs among the tokens."""
    places = list(compress(range(tokens.size), tokens.may_be_finite))
    if True in tokens.opens_verb:
        opened = [k + 1 for k, opens in enumerate(tokens.opens_verb[:-1]) if opens]
        places = sorted({*places, *(k for k in opened if tokens.written[k][0].isalpha())})
    for k in places:
        tokens.is_finite[k] = _is_finite(tokens, k, pack)


def _is_finite(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether the word is a finite verb; the words before it are marked already."""
    low, is_capital = tokens.low[index], tokens.is_capital[index]
    previous = tokens.low[index - 1] if index else ""
    follows_word = index > 0 and tokens.is_word[index - 1]
    if low in pack.auxiliaries:
        return _helps_here(tokens, index, pack)
    if low in pack.contracted:
        return True
    if low.endswith(pack.contracted_endings):
        return _opens_contracted(tokens, index + 1, pack)
    if is_capital and follows_word and pack.capitals:
        return False
    if (low in pack.not_verbs and low not in pack.infinitives) or (
        not index and is_capital and pack.final_relatives
    ):
        return False
    if pack.verb_last:
        decided = _decided_by_end(tokens, index, pack)
        if decided is not None:
            return decided
    if pack.twins and _is_twin(tokens, index, pack):
        return False
    if previous in pack.that and _is_subject_of_report(tokens, index, pack):
        return False
    if _follows_relative(tokens, index, pack):
        return True
    if pack.clause_ends and _ends_as_participle(tokens, index, pack):
        return True
    if pack.verb_first:
        return leads(tokens, index, pack)
    if not pack.participle_endings:
        return is_listed_here(tokens, index, pack)
    return is_placed_here(tokens, index, pack)


def _helps_here(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a form of be, have or a modal is a verb: not in "3 am", "likely to smoke and to have been ill"."""
    low, is_capital = tokens.low[index], tokens.is_capital[index]
    previous = tokens.low[index - 1] if index else ""
    follows_word = index > 0 and tokens.is_word[index - 1]
    marked = previous in pack.infinitive_markers and index > 1 and tokens.low[index - 2] in pack.coordinators
    if marked and low in pack.plural_auxiliaries and low not in pack.being:
        return False
    hour = follows_word and tokens.written[index - 1][-1].isdigit()
    hour = hour and (low == "am" or tokens.ends[index - 1] == tokens.starts[index])
    ago = low in pack.ago_verbs and previous in pack.than and _tells_how_long_ago(tokens, index, pack)
    return not (hour or ago) and not (is_capital and (follows_word or _begins_name(tokens, index, pack)))


def _decided_by_end(tokens: Tokens, index: int, pack: Pack) -> bool | None:
    """What a verb at the end of its clause shows, or None: "رد کرد", but "رد مال"; "در آن کاشت", but "این برد"."""
    low = tokens.low[index]
    if low not in pack.say and (not index or _runs_into(tokens, index, pack)):
        return False
    if low in pack.say and low not in pack.past and not low.startswith(pack.finite_beginnings):
        return index + 1 < tokens.size and tokens.low[index + 1] in pack.past
    if index and tokens.low[index - 1] in pack.determiners and (low in pack.say or low in pack.past):
        placed = index > 1 and tokens.low[index - 2] in pack.prepositions
        return placed and not _runs_into(tokens, index, pack)
    return None


def _opens_contracted(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word behind shows a verb: "China's been cheating", "her husband's a nurse", not "China's exports"."""
    following = tokens.low[at] if at < tokens.size else ""
    return following in pack.articles or following in pack.having_been


def _tells_how_long_ago(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "menos que hace un año", "mais do que há três meses"."""
    compared = tokens.low[max(0, index - 5) : index - 1]
    spans = not pack.time_units.keys().isdisjoint(tokens.low[index + 1 : index + 4])
    return spans and not (pack.beside | pack.comparators.keys() | pack.superlatives).isdisjoint(compared)


def _begins_name(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "São Paulo", unlike "São 400 mil"."""
    return tokens.low[index] in pack.saints and tokens.is_capital[index + 1 : index + 2] == (True,)


def _is_twin(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "داد و ستد": two words, which "and" makes a noun."""
    low = tokens.low
    if index + 2 < tokens.size and (low[index], low[index + 2]) in pack.twins:
        return low[index + 1] in pack.coordinators
    return index > 1 and (low[index - 2], low[index]) in pack.twins and low[index - 1] in pack.coordinators


def _runs_into(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a noun or the like follows, where a verb would end its clause: Persian "ساخت این سد"."""
    at = index + 1
    if at >= tokens.size or not tokens.is_word[at] or tokens.low[index] in pack.auxiliaries:
        return False
    following = tokens.low[at]
    ends = (
        (following in pack.coordinators or following in pack.contrast or following in pack.that)
        or (following in pack.causal or following in pack.auxiliaries or following in pack.modals)
        or is_listed(following, pack)
    )
    return not ends


def _ends_as_participle(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As "قطع شده" in "برق … قطع شده و جاده … بسته است", where the auxiliary comes later, or not at all."""
    low = tokens.low[index]
    at = index + 1
    if low in pack.clause_ends and index > 2 and (at == tokens.size or tokens.written[at] in ".!»"):
        return True  # "به ۴۵۰ نسخه رسیده."
    return (
        low in pack.clause_ends
        and at < tokens.size
        and (
            tokens.low[at] in pack.coordinators
            or tokens.low[at] in pack.contrast
            or tokens.low[at] in pack.that
            or tokens.written[at] in ",،؛"
        )
        and not (
            low in pack.cues and tokens.low[at + 1 : at + 2] and tokens.low[at + 1] in pack.cues
        )  # "کشته و زخمی"
    )


def _is_subject_of_report(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "said that work would resume": a noun that could be a verb, and an auxiliary behind it."""
    if not pack.participle_endings or index < 2 or index + 1 >= tokens.size:
        return False
    reported = tokens.low[index - 2] in pack.say and tokens.low[index] not in pack.auxiliaries
    return reported and tokens.low[index + 1] in pack.auxiliaries


def _follows_relative(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "L'usine, qui fabrique …"."""
    at = index - 1
    while at >= 0 and tokens.low[at] in pack.negators:
        at -= 1
    if at < 0 or tokens.low[at] not in pack.verb_after or tokens.is_capital[index]:
        return False
    if at and tokens.low[at - 1] in pack.prepositions:
        return False  # "in which people live"
    low = tokens.low[index]
    never = (low in pack.negators or low in pack.determiners or low in pack.pronouns) or (
        low in pack.prepositions or low in pack.coordinators or is_adverb(low, pack)
    )
    return not never
