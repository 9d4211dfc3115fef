"""Finite verbs where a form tells little, as in English: what stands around it tells whether it is one."""

from claims.splitting.languages.pack import Pack
from claims.splitting.words.objects import opens_object
from claims.splitting.words.participles import helped, is_gerund, is_number, is_past
from claims.splitting.words.plural_subjects import acts_alone, after_plural, is_last_verb, is_only_verb
from claims.splitting.words.tokens import Tokens


def is_placed_here(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a form is finite that may be a participle, an infinitive or a noun too."""
    low = tokens.low[index]
    previous = tokens.low[index - 1] if index else ""
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
    return low in pack.present_or_noun and _acts(tokens, index, pack)


def _acts(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether what may be a noun in -s is a verb: "The dam supplies water", unlike "water supplies"."""
    previous = tokens.low[index - 1]
    if _counts_or_acts(tokens, index - 1, pack):
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


def _counts_or_acts(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether no subject stands here, but a number or a verb: "won by 20 points", "and saves ships a detour"."""
    verb = tokens.is_finite[at] or (tokens.low[at] in pack.present_or_noun and not tokens.is_capital[at])
    return verb or is_number(tokens, at, pack)


def _describes_what_follows(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "that compared with May, prices …", "a 27% reduced risk"."""
    previous = tokens.low[index - 1] if index else ""
    if previous[-1:] == "%" and index > 1 and tokens.low[index - 2] in pack.articles:
        return True
    opens = not index or previous in pack.that
    return opens and " ".join(tokens.low[index : index + 2]) in pack.not_fronted


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
