"""Which words of a sentence are finite verbs.

There is no parser: finite verbs are found by tables of forms and by the words around them. Everything that cuts
a sentence into clauses rests on this.
"""

from itertools import compress

from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_listed
from claims.splitting.words.leading_verbs import leads
from claims.splitting.words.listed_verbs import is_listed_here
from claims.splitting.words.objects import opens_object
from claims.splitting.words.participles import helped, is_gerund, is_number, is_past
from claims.splitting.words.plural_subjects import acts_alone, after_plural, is_last_verb, is_only_verb
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
    marked = previous in pack.infinitive_markers and index > 1 and tokens.low[index - 2] in pack.coordinators
    if marked and low in pack.plural_auxiliaries and low not in pack.being:
        return False  # "likely to smoke and to have been ill"
    if low in pack.auxiliaries:
        hour = follows_word and tokens.written[index - 1][-1].isdigit()
        # "3am", "3 am"
        hour = hour and (low == "am" or tokens.ends[index - 1] == tokens.starts[index])
        hour = hour or (
            low in pack.ago_verbs and previous in pack.than and _tells_how_long_ago(tokens, index, pack)
        )
        return not hour and not (is_capital and (follows_word or _begins_name(tokens, index, pack)))
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
    if pack.verb_last and low not in pack.say and (not index or _runs_into(tokens, index, pack)):
        return False
    if (
        pack.verb_last
        and low in pack.say
        and low not in pack.past
        and not low.startswith(pack.finite_beginnings)
    ):
        following = tokens.low[index + 1] if index + 1 < tokens.size else ""
        return following in pack.past  # "رد کرد", but "رد مال"
    if pack.twins and _is_twin(tokens, index, pack):
        return False
    if pack.verb_last and previous in pack.determiners and (low in pack.say or low in pack.past):
        # "این گفته", "این برد", but "در آن کاشت"
        return (
            index > 1 and tokens.low[index - 2] in pack.prepositions and not _runs_into(tokens, index, pack)
        )
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
    ended = low.endswith(pack.participle_endings) and len(low) > 3 and low.isalpha()
    ended = ended and low not in pack.not_verbs
    if ended and _describes_what_follows(tokens, index, pack):
        return False
    if ended or low in pack.past_or_participle:
        return not helped(tokens, index, pack) and is_past(tokens, index, pack)
    if low in pack.plain_present:
        return not helped(tokens, index, pack) and after_plural(tokens, index, pack)
    if low in pack.infinitives and opens_object(tokens, index, pack) and after_plural(tokens, index, pack):
        return not helped(tokens, index, pack)  # "The rebels control the airport"
    if low in pack.plain_or_noun and acts_alone(tokens, index, pack):
        return True
    if low in pack.infinitives and _follows_pronoun(tokens, index, pack):
        return True  # "they also undertake repairs"
    if previous in pack.infinitives and index > 1 and tokens.low[index - 2] in pack.infinitive_markers:
        return False  # "to save lives"
    # "the remaining five went to …", "half of those went to …"
    alone = previous in pack.numerals or previous in pack.standing_alone or previous in pack.vague_subjects
    counts = alone and low in pack.past
    # "this seems to be a trend"
    counts = counts or (previous in pack.pronouns and (low in pack.present or low in pack.past))
    after_noun = (
        (previous not in pack.determiners or counts or previous in pack.that)  # "that makes 260 wolves"
        and previous not in pack.prepositions
        and previous not in pack.infinitive_markers
    )
    if not after_noun or helped(tokens, index, pack):
        return False
    if low in pack.past:
        return True
    if low in pack.present:
        return index > 0
    if low not in pack.present_or_noun or _counts_or_acts(tokens, index - 1, pack):
        return False
    if index > 1 and tokens.low[index - 2] in pack.relative_owners:
        return True  # "whose term ends in 2028"
    if is_only_verb(tokens, index, pack):
        return True  # "The dam supplies water to two towns"
    if is_gerund(previous, pack) and index > 1 and tokens.low[index - 2] not in pack.determiners:
        return False  # "and scheduling conflicts that …", but "the ruling states that …"
    subject = _subject_before(tokens, index, pack)
    stands_alone = previous in pack.that and index > 1 and tokens.low[index - 2] in pack.coordinators
    stands_alone = stands_alone and is_last_verb(tokens, index, pack)
    person = subject in pack.he_or_she or subject in pack.it or previous in pack.relatives
    # "sewage still harms reefs"
    person = person or (previous in pack.before_verbs and _is_noun_like(subject, pack))
    return person or stands_alone or opens_object(tokens, index, pack)  # "and that means 40 fewer buses"


def _opens_contracted(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word behind shows a verb: "China's been cheating", "her husband's a nurse", not "China's exports"."""
    following = tokens.low[at] if at < tokens.size else ""
    return following in pack.articles or following in pack.having_been


def _counts_or_acts(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether no subject stands here, but a number or a verb: "won by 20 points", "and saves ships a detour"."""
    verb = tokens.is_finite[at] or (tokens.low[at] in pack.present_or_noun and not tokens.is_capital[at])
    return verb or is_number(tokens, at, pack)


def _tells_how_long_ago(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "menos que hace un año", "mais do que há três meses"."""
    compared = tokens.low[max(0, index - 5) : index - 1]
    spans = not pack.time_units.keys().isdisjoint(tokens.low[index + 1 : index + 4])
    return spans and not (pack.beside | pack.comparators.keys() | pack.superlatives).isdisjoint(compared)


def _describes_what_follows(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "that compared with May, prices …", "a 27% reduced risk"."""
    previous = tokens.low[index - 1] if index else ""
    if previous[-1:] == "%" and index > 1 and tokens.low[index - 2] in pack.articles:
        return True
    opens = not index or previous in pack.that
    return opens and " ".join(tokens.low[index : index + 2]) in pack.not_fronted


def _begins_name(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "São Paulo", unlike "São 400 mil"."""
    return tokens.low[index] in pack.saints and tokens.is_capital[index + 1 : index + 2] == (True,)


def _is_twin(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "داد و ستد": two words, which "and" makes a noun."""
    low = tokens.low
    if index + 2 < tokens.size and (low[index], low[index + 2]) in pack.twins:
        return low[index + 1] in pack.coordinators
    return index > 1 and (low[index - 2], low[index]) in pack.twins and low[index - 1] in pack.coordinators


def _subject_before(tokens: Tokens, index: int, pack: Pack) -> str:
    """The word before a verb and its adverbs: "it" in "it also offers dental care"."""
    at = index - 1
    while at > 0 and tokens.low[at] in pack.adverbs:
        at -= 1
    return tokens.low[at] if at >= 0 else ""


def _is_noun_like(low: str, pack: Pack) -> bool:
    small = low in pack.determiners or low in pack.prepositions or low in pack.coordinators
    return low.isalpha() and not (small or low in pack.auxiliaries or low in pack.adverbs)


def _follows_pronoun(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether "they", "we" or the like is the subject of a plain form."""
    subject = _subject_before(tokens, index, pack)
    return subject in pack.pronouns and subject in pack.plural_subjects


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
    """As "قطع شده" in "برق … قطع شده و جاده … بسته است", where the auxiliary comes later."""
    low = tokens.low[index]
    at = index + 1
    return (
        low in pack.clause_ends
        and at < tokens.size
        and (
            tokens.low[at] in pack.coordinators
            or tokens.low[at] in pack.contrast
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
    never = (
        (low in pack.negators or low in pack.determiners or low in pack.pronouns)
        or (low in pack.prepositions or low in pack.adverbs or low in pack.coordinators)
        or low.endswith(pack.adverb_endings)
    )
    return not never
