"""Words and marks of a sentence, and which of the words are finite verbs.

There is no parser: finite verbs are found by tables of forms and by the words around them. Everything that cuts
a sentence into clauses rests on this.
"""

import re
from dataclasses import dataclass
from typing import Final

from claims.splitting.characters import brackets, inside, plain, quotations
from claims.splitting.languages.pack import Pack

_TOKEN: Final = re.compile(
    r"[#@]\w+|[$€£¥]?\d+(?:[.,:]\d+)*%?(?:-[^\W\d_]+)*|[^\W_]+(?:['’.&/\u200c-][^\W_]+)*['’]?|[^\w\s]|_"
)


@dataclass(slots=True)
class Token:
    text: str
    low: str
    start: int
    end: int
    nested: bool  # inside a quotation or brackets
    finite: bool = False

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() or self.text[0] in "#@$€£¥"

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


def tokenize(text: str, start: int, end: int, pack: Pack) -> list[Token]:
    """Tokens of text[start:end] with finite verbs marked."""
    nests = sorted([*quotations(text, start, end), *brackets(text, start, end)])
    outer: list[tuple[int, int]] = []
    for a, b in nests:
        if not outer or a >= outer[-1][1]:
            outer.append((a, b))
    readable = plain(text[start:end])
    tokens = []
    for found in _TOKEN.finditer(text, start, end):
        a, b = found.span()
        low = readable[a - start : b - start].lower()
        tokens.append(Token(found.group(), low, a, b, bool(outer) and inside(outer, a)))
    if outer and tokens and outer[0][0] <= tokens[0].start and outer[0][1] >= tokens[-1].end:
        for token in tokens:
            token.nested = False
    for index, token in enumerate(tokens):
        if token.text[0].isalpha():
            token.finite = _is_finite(tokens, index, pack)
    return tokens


def _is_finite(tokens: list[Token], index: int, pack: Pack) -> bool:
    token = tokens[index]
    low = token.low
    before = tokens[index - 1] if index else None
    previous = before.low if before else ""
    if low in pack.auxiliaries:
        return not (token.is_capital and index and before is not None and before.is_word)
    if token.is_capital and index and before is not None and before.is_word and pack.capitals:
        return False
    if low in pack.not_verbs:
        return False
    if not pack.participle_endings:
        return _is_listed(low, pack)
    ended = low.endswith(pack.participle_endings) and len(low) > 3 and low.isalpha()
    if ended or low in pack.past_or_participle:
        return not _helped(tokens, index, pack) and _is_past(tokens, index, pack)
    if low in pack.plain_present:
        return not _helped(tokens, index, pack) and _after_plural(tokens, index, pack)
    after_noun = previous not in pack.determiners and previous not in pack.prepositions and previous != "to"
    if not after_noun or _helped(tokens, index, pack):
        return False
    if low in pack.past:
        return True
    if low in pack.present:
        return index > 0
    return low in pack.present_or_noun and _opens_object(tokens, index, pack)


def _is_listed(low: str, pack: Pack) -> bool:
    return (
        low in pack.past
        or low in pack.past_or_participle
        or low in pack.present
        or low in pack.say
        or (bool(pack.finite_beginnings) and low.startswith(pack.finite_beginnings) and len(low) > 4)
        or (
            bool(pack.finite_endings)
            and len(low) > 4
            and low.endswith(pack.finite_endings)
            and low not in pack.determiners | pack.prepositions
        )
    )


_BE_HAVE: Final = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "has",
        "have",
        "had",
        "having",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "hasn't",
        "haven't",
        "hadn't",
        "get",
        "got",
        "getting",
        "to",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "did",
        "do",
        "does",
        "don't",
        "didn't",
        "doesn't",
        "won't",
        "wouldn't",
        "can't",
        "couldn't",
        "cannot",
        "'s",
        "'re",
        "'ve",
        "'d",
        "'ll",
    ]
)


def _helped(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Whether an auxiliary or "to" before the word, with adverbs between, makes it no finite verb of its own."""
    at = index - 1
    while at >= 0 and (tokens[at].low in pack.adverbs or tokens[at].low.endswith(pack.adverb_endings)):
        at -= 1
    return at >= 0 and (tokens[at].low in _BE_HAVE or tokens[at].low.endswith(("'s", "'re", "'ve", "'ll")))


def _is_past(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Finite is "jailed" in "they jailed him", not in "activists jailed in May were freed" or "the jailed man"."""
    before = tokens[index - 1] if index else None
    if before is None:
        return False
    previous = before.low
    if previous in pack.determiners - pack.pronouns or previous in pack.prepositions:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if previous in pack.coordinators and index > 1 and tokens[index - 2].low in pack.determiners:
        return False
    if previous == "," and not any(t.finite for t in tokens[max(0, index - 12) : index]):
        return index > 2
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
        and following.low
        not in pack.prepositions | pack.determiners | pack.pronouns | pack.that | pack.adverbs
        and previous in pack.coordinators
        and _verb_follows(tokens, index, pack)
    )


def _verb_follows(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Whether the clause has its finite verb further on, so that this word is a participle."""
    stops = pack.coordinators | pack.relatives | pack.that | pack.subordinators
    if any(t.finite for t in tokens[max(0, index - 10) : index] if t.low not in pack.say):
        clause_open = next(
            (t for t in reversed(tokens[:index]) if t.finite or t.low in stops or t.text in ",;:"), None
        )
        if clause_open is not None and clause_open.finite:
            return True
    for later in tokens[index + 1 : index + 16]:
        if later.low in stops or later.text in ",;:–—":
            return False
        if not later.is_capital and (later.low in pack.auxiliaries or later.low in pack.past):
            return True
    return False


def _opens_object(tokens: list[Token], index: int, pack: Pack) -> bool:
    if not index or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    opens = (
        following.low in pack.determiners | pack.pronouns | pack.that
        or following.text[0].isdigit()
        or following.low == "to"
    )
    return opens and (tokens[index - 1].is_word or tokens[index - 1].text == ",")


_PLURAL: Final = frozenset(
    [
        "people",
        "police",
        "they",
        "we",
        "you",
        "i",
        "who",
        "men",
        "women",
        "children",
        "media",
        "officials",
        "many",
        "most",
        "some",
        "others",
        "both",
    ]
)


def _after_plural(tokens: list[Token], index: int, pack: Pack) -> bool:
    at = index - 1
    while at > 0 and (tokens[at].low in pack.adverbs or tokens[at].low.endswith(pack.adverb_endings)):
        at -= 1
    if at < 0:
        return False
    previous = tokens[at].low
    if previous in _PLURAL or previous in {"that", "which"}:
        return True
    if previous in pack.determiners | pack.prepositions or not tokens[at].is_word:
        return False
    return (
        previous.endswith("s")
        and not previous.endswith(("ss", "us", "'s"))
        and len(previous) > 3
        and not any(t.finite for t in tokens[max(0, at - 6) : at])
    )
