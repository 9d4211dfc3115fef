"""Words of a sentence whose form may be that of a finite verb or of something else: "jailed", "report", "say"."""

from functools import cache

from claims.splitting.forms import Token
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack


def is_participle(low: str, pack: Pack) -> bool:
    """Whether a word, in lower case, is a participle by its table or its ending: "built", "closed"."""
    if low in pack.past_or_participle or low in pack.describing:
        return True
    endings = pack.participle_endings or pack.describing_endings
    ended = bool(endings) and low.endswith(endings) and len(low) > 3
    return ended and low not in pack.not_verbs


def helped(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Whether an auxiliary or "to" before the word, with adverbs between, makes it no finite verb of its own."""
    at = index - 1
    while at >= 0 and (tokens[at].low in pack.adverbs or tokens[at].low.endswith(pack.adverb_endings)):
        at -= 1
    return at >= 0 and (
        tokens[at].low in pack.helpers or tokens[at].low.endswith(("'s", "'re", "'ve", "'ll"))
    )


def is_past(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Finite is "jailed" in "they jailed him", not in "activists jailed in May were freed" or "the jailed man"."""
    before = tokens[index - 1] if index else None
    if before is None:
        return False
    previous = before.low
    compared = (
        index > 1
        and previous in pack.than
        and (tokens[index - 2].low in pack.determiners or tokens[index - 2].low in pack.tail_openers)
    )
    if compared:
        return True  # "sales more than doubled"
    if (previous in pack.determiners and previous not in pack.pronouns) or previous in pack.prepositions:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if previous == "," and any(t.low in pack.agents for t in tokens[index + 1 : index + 3]):
        return False  # ", followed by Greece", ", dragged down by a slump"
    if previous in pack.coordinators and index > 1 and tokens[index - 2].low in pack.determiners:
        return False
    if previous == "," and not any(t.finite for t in tokens[max(0, index - 12) : index]):
        return index > 2 and not opens_reduced_relative(tokens, index, pack)
    if following is None or not following.is_word:
        return True
    if (
        following.low in pack.prepositions
        and tokens[index].low not in pack.say
        and _verb_follows(tokens, index, pack)
    ):
        return False
    return not (
        following.low.isalpha()
        and following.low not in pack.prepositions
        and following.low not in pack.determiners
        and following.low not in pack.pronouns
        and following.low not in pack.that
        and following.low not in pack.adverbs
        and previous in pack.coordinators
        and _verb_follows(tokens, index, pack)
    )


def opens_reduced_relative(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Whether a participle after a comma only describes the noun before it: "The plant, built in May, is …"."""
    token = tokens[index]
    participle = (
        bool(pack.participle_endings) and token.low.endswith(pack.participle_endings) and len(token.low) > 4
    ) or token.low in pack.past_or_participle
    if not participle or token.low in pack.not_verbs or not index or tokens[index - 1].text != ",":
        return False
    closing = next(
        (k for k in range(index + 1, min(len(tokens) - 1, index + 24)) if tokens[k].text == ","), -1
    )
    if closing < 0:
        return False
    following = tokens[closing + 1].low
    return (
        following in pack.auxiliaries
        or following in pack.past
        or following in pack.past_or_participle
        or following in pack.present
    ) or (following.endswith(pack.participle_endings or ("\0",)) and following not in pack.not_verbs)


@cache
def _clause_openers(code: str) -> frozenset[str]:
    pack = pack_of(code)
    return pack.coordinators | pack.relatives | pack.that | pack.subordinators


def _verb_follows(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Whether the clause has its finite verb further on, so that this word is a participle."""
    stops = _clause_openers(pack.code)
    if any(t.finite for t in tokens[max(0, index - 10) : index] if t.low not in pack.say):
        clause_open = next(
            (t for t in reversed(tokens[:index]) if t.finite or t.low in stops or t.text in ",;:"), None
        )
        if clause_open is not None and clause_open.finite:
            return True
    before = tokens[index]
    for later in tokens[index + 1 : index + 16]:
        joins_names = later.low in pack.coordinators and before.is_capital
        if (later.low in stops and not joins_names) or later.text in ",;:–—":
            return False
        if not later.is_capital and (later.low in pack.auxiliaries or later.low in pack.past):
            return True
        ended = later.low.endswith(pack.participle_endings or ("\0",)) and len(later.low) > 4
        known = ended and later.low not in pack.not_verbs
        if (
            known
            and before.is_word
            and (
                before.low not in pack.determiners
                and before.low not in pack.prepositions
                and before.low not in pack.coordinators
            )
        ):
            return True
        before = later
    return False


def opens_object(tokens: list[Token], index: int, pack: Pack) -> bool:
    if not index or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    opens = (
        (following.low in pack.determiners or following.low in pack.pronouns or following.low in pack.that)
        or following.text[0].isdigit()
        or following.low in pack.infinitive_markers
    )
    behind = tokens[index + 2] if index + 2 < len(tokens) else following
    if following.low in pack.infinitive_markers and (behind.is_capital or behind.low in pack.determiners):
        return False  # "exports to Britain fell"
    return opens and (tokens[index - 1].is_word or tokens[index - 1].text == ",")


def after_plural(tokens: list[Token], index: int, pack: Pack) -> bool:
    at = index - 1
    while at > 0 and (tokens[at].low in pack.adverbs or tokens[at].low.endswith(pack.adverb_endings)):
        at -= 1
    if at < 0:
        return False
    previous = tokens[at].low
    if (previous in pack.plural_subjects or previous in pack.that) or (
        previous in pack.relatives and previous in pack.pronouns
    ):
        return True
    if previous in pack.plural_pronouns:
        return at > 0 and tokens[at - 1].low in pack.prepositions
    if (previous in pack.determiners or previous in pack.prepositions) or not tokens[at].is_word:
        return False
    return (
        previous.endswith(pack.plural_endings or ("\0",))
        and not previous.endswith(pack.singular_endings)
        and len(previous) > 3
        and not any(t.finite for t in tokens[max(0, at - 6) : at])
    )
