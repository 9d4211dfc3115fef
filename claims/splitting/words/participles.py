"""Words of a sentence whose form may be that of a finite verb or of something else: "jailed", "report", "say"."""

from functools import cache

from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.tokens import Tokens


def is_participle(low: str, pack: Pack) -> bool:
    """Whether a word, in lower case, is a participle by its table or its ending: "built", "closed"."""
    if low in pack.past_or_participle or low in pack.describing:
        return True
    endings = pack.participle_endings or pack.describing_endings
    ended = low.endswith(endings) and len(low) > 3
    ended = ended and low.startswith(pack.describing_beginnings) and low not in pack.present
    return ended and low not in pack.not_verbs


def is_gerund(low: str, pack: Pack) -> bool:
    return (
        low.endswith(pack.gerund_endings)
        and len(low) > 4
        and low.startswith(pack.gerund_beginnings)
        and low not in pack.not_gerunds
        and "-" not in low
    )


def helped(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether an auxiliary or "to" before the word, with adverbs between, makes it no finite verb of its own."""
    at = index - 1
    while at >= 0 and is_adverb(tokens.low[at], pack):
        at -= 1
    if at > 0 and tokens.is_capital[at] and tokens.low[at] in pack.modals and tokens.low[at].isalpha():
        return False  # "Rents in May rose"
    return at >= 0 and (
        tokens.low[at] in pack.helpers or tokens.low[at].endswith(("'s", "'re", "'ve", "'ll"))
    )


def is_past(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Finite is "jailed" in "they jailed him", not in "activists jailed in May were freed" or "the jailed man"."""
    if not index:
        return False
    previous = tokens.low[index - 1]
    compared = (
        index > 1
        and previous in pack.than
        and (tokens.low[index - 2] in pack.determiners or tokens.low[index - 2] in pack.tail_openers)
    )
    if compared:
        return True  # "sales more than doubled"
    if _counts_alone(tokens, index, pack):
        return True
    if previous in pack.ordinals and tokens.low[index] in pack.past_or_participle:
        return False  # "in the second set"
    named = previous in pack.determiners and previous not in pack.pronouns
    if (named and not _counts_the_rest(tokens, index, pack)) or previous in pack.prepositions:
        return False
    at = index + 1
    if _lacks_object(tokens, index, pack) or _opens_noun(tokens, index, pack):
        return False
    compares = previous == "," and tokens.low[index] in pack.tail_openers
    if compares and (
        True in tokens.is_finite[:index] or not pack.prepositions.isdisjoint(tokens.low[at : at + 1])
    ):
        return False  # ", compared with 362 in 2023"
    if previous == "," and not pack.agents.isdisjoint(tokens.low[at : index + 3]):
        return False  # ", followed by Greece", ", dragged down by a slump"
    if previous in pack.coordinators and index > 1 and tokens.low[index - 2] in pack.determiners:
        return False
    if previous == "," and not any(tokens.is_finite[max(0, index - 12) : index]):
        return index > 2 and not opens_reduced_relative(tokens, index, pack)
    if at >= tokens.size or not tokens.is_word[at]:
        return True
    following = tokens.low[at]
    if (
        following in pack.prepositions
        and tokens.low[index] not in pack.say
        and _verb_follows(tokens, index, pack)
    ):
        return False
    return not (
        following.isalpha()
        and following not in pack.prepositions
        and following not in pack.determiners
        and following not in pack.pronouns
        and following not in pack.that
        and following not in pack.adverbs
        and previous in pack.coordinators
        and _verb_follows(tokens, index, pack)
    )


def _lacks_object(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "a website allegedly involved in fraud": the verb would need an object, and none stands before it."""
    if tokens.low[index] not in pack.transitive or index + 1 >= tokens.size:
        return False
    previous = tokens.low[index - 1]
    joined = previous in pack.coordinators or previous in pack.pronouns or not tokens.is_word[index - 1]
    at = index + 1 + (tokens.low[index + 1].endswith(pack.adverb_endings) and index + 2 < tokens.size)
    following = tokens.low[at]
    counts = following in pack.comparators or " ".join(tokens.low[index + 1 : index + 3]) in pack.comparators
    counts = counts or (following in pack.agents and is_number(tokens, index + 2, pack))  # "led by two goals"
    ends = (
        not tokens.is_word[index + 1] and tokens.low[index - 2] in pack.of
    )  # "the amount of ice discharged"
    if joined or counts or not (following in pack.prepositions or ends):
        return False
    before = tokens.low[max(0, index - 6) : index]
    return pack.relatives.isdisjoint(before) and pack.that.isdisjoint(before)


def is_number(tokens: Tokens, at: int, pack: Pack) -> bool:
    return at < tokens.size and (tokens.low[at] in pack.numerals or tokens.written[at][0].isdigit())


def _opens_noun(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "and previously treated patients", "a significant and sustained decline"."""
    if index < 2 or index + 1 >= tokens.size or not tokens.low[index + 1].isalpha():
        return False
    following, previous = tokens.low[index + 1], tokens.low[index - 1]
    if previous not in pack.describing_adverbs and previous not in pack.coordinators:
        return False
    if following in pack.determiners or following in pack.prepositions or following in pack.pronouns:
        return False
    if previous in pack.describing_adverbs:
        return not tokens.is_capital[index + 1] and tokens.low[index - 2] in pack.coordinators
    described = index > 2 and tokens.low[index - 3] in pack.articles
    if tokens.low[index - 2] in pack.time_units:
        return False  # "to a year and fined him"
    return (
        described and previous in pack.coordinators and tokens.low[index - 2].endswith(pack.adjective_endings)
    )


def _counts_alone(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "Most had inhaled smoke; three drowned", "Six backed the move, while three wanted to wait"."""
    previous = tokens.low[index - 1]
    if previous not in pack.numerals and previous not in pack.standing_alone:
        return False
    opener = _before_count(tokens, index - 2, pack)
    following = tokens.low[index + 1] if index + 1 < tokens.size else "."
    if following in pack.determiners and opener in pack.prepositions and _counts_share(tokens, index, pack):
        return True
    joined = opener in pack.coordinators or opener in pack.contrast
    if not joined and opener not in ".,:;":
        return False
    if following in pack.determiners or following in pack.pronouns or following in pack.infinitive_markers:
        return True
    if following not in pack.coordinators and not _stands_before_noun_phrase(tokens, index, pack):
        return False
    ends = index == 1 and not following[0].isalpha()  # "Six retired, among them the leader"
    if ends or tokens.low[index] in pack.intransitive:
        return True
    helped = any(tokens.is_finite[k] and tokens.low[k] in pack.auxiliaries for k in range(index))
    open_to_both = joined and (helped or tokens.low[index] in pack.transitive)
    return opener not in ".," and not open_to_both  # "two were killed and three injured in the blast"


def _counts_share(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "one in seven used the same wording", "three out of ten received no letter"."""
    return index > 2 and (
        is_number(tokens, index - 3, pack) or (index > 3 and is_number(tokens, index - 4, pack))
    )


def _before_count(tokens: Tokens, at: int, pack: Pack) -> str:
    """The word before "only six", "at least six"; a stop where the sentence or what is said begins."""
    low = tokens.low
    while at >= 0 and (low[at] in pack.adverbs or low[at] in pack.comparators):
        at -= 1
    if at > 0 and " ".join(low[at - 1 : at + 1]) in pack.comparators:
        at -= 2
    said = at >= 0 and (low[at] in pack.say or low[at] in pack.that)
    return "." if at < 0 or said else low[at]


def _counts_the_rest(tokens: Tokens, index: int, pack: Pack) -> bool:
    """As in "The other two struck a block of flats"; not as in "the other two jailed men"."""
    counted = index > 1 and tokens.low[index - 1] in pack.numerals
    return (
        counted and tokens.low[index - 2] in pack.the_rest and _stands_before_noun_phrase(tokens, index, pack)
    )


def _stands_before_noun_phrase(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a preposition, an adverb, a determiner or no word follows, where an adjective has its noun."""
    following = tokens.low[index + 1] if index + 1 < tokens.size else "."
    small = following in pack.prepositions or following in pack.adverbs or following in pack.determiners
    return small or not following[0].isalpha()


def opens_reduced_relative(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a participle after a comma only describes the noun before it: "The plant, built in May, is …"."""
    low = tokens.low[index]
    participle = (low.endswith(pack.participle_endings) and len(low) > 4) or low in pack.past_or_participle
    if not participle or low in pack.not_verbs or not index or tokens.written[index - 1] != ",":
        return False
    closing = next(
        (k for k in range(index + 1, min(tokens.size - 1, index + 24)) if tokens.written[k] == ","), -1
    )
    if closing < 0:
        return False
    behind = closing + 1
    while behind < tokens.size - 1 and tokens.low[behind] in pack.adverbs:
        behind += 1  # "The yards, closed in 2014, now employ …"
    following = tokens.low[behind]
    return (
        following in pack.auxiliaries
        or following in pack.past
        or following in pack.past_or_participle
        or following in pack.present
        or following in pack.present_or_noun
        or (behind > closing + 1 and following in pack.plain_present)
    ) or (following.endswith(pack.participle_endings) and following not in pack.not_verbs)


@cache
def _clause_openers(code: str) -> frozenset[str]:
    pack = pack_of(code)
    return pack.coordinators | pack.relatives | pack.that | pack.subordinators


def _verb_follows(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether the clause has its finite verb further on, so that this word is a participle."""
    stops = _clause_openers(pack.code)
    near = range(max(0, index - 10), index)
    if any(tokens.is_finite[k] and tokens.low[k] not in pack.say for k in near):
        opener = next(
            (k for k in range(index - 1, -1, -1) if tokens.is_finite[k] or _opens(tokens, k, stops)), -1
        )
        if opener >= 0 and tokens.is_finite[opener]:
            return True
    endings = pack.participle_endings
    before = tokens.low[index]
    for at in range(index + 1, min(index + 16, tokens.size)):
        low = tokens.low[at]
        joins_names = low in pack.coordinators and tokens.is_capital[at - 1]
        # but "passed within 40 km of Halden and won't return"
        joins_names = joins_names and pack.auxiliaries.isdisjoint(tokens.low[at + 1 : at + 2])
        if (low in stops and not joins_names) or tokens.written[at] in ",;:–—":
            return False
        if not tokens.is_capital[at] and (low in pack.auxiliaries or low in pack.past):
            return True
        known = low.endswith(endings) and len(low) > 4 and low not in pack.not_verbs
        if (
            known
            and tokens.is_word[at - 1]
            and (
                before not in pack.determiners
                and before not in pack.prepositions
                and before not in pack.coordinators
            )
        ):
            return True
        before = low
    return False


def _opens(tokens: Tokens, at: int, stops: frozenset[str]) -> bool:
    return tokens.low[at] in stops or tokens.written[at] in ",;:"
