"""Words and marks of a sentence, and which of the words are finite verbs.

There is no parser: finite verbs are found by tables of forms and by the words around them. Everything that cuts
a sentence into clauses rests on this.
"""

import itertools
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from claims.splitting.characters import MARKS, brackets, inside, lowered, plain, quotations, without_marks
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack

_LETTERS: Final = rf"[^\W_](?:[^\W_]|[{MARKS}])*"
_TOKEN: Final = re.compile(
    r"[#@]\w+|[$€£¥]?\d+(?:[.,:]\d+)*%?(?:-[^\W\d_]+)*"
    rf"|{_LETTERS}(?:['’.&/\u200c-]{_LETTERS})*['’]?|[^\w\s]|_"
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
    lows = lowered(readable)
    marked = without_marks(lows) != lows
    plainly = not marked and not pack.conjunction_clitics and not pack.elisions
    tokens = []
    for found in _TOKEN.finditer(text, start, end):
        a, b = found.span()
        if plainly:
            tokens.append(
                Token(found.group(), lows[a - start : b - start], a, b, bool(outer) and inside(outer, a))
            )
            continue
        low = without_marks(lows[a - start : b - start]) if marked else lows[a - start : b - start]
        nested = bool(outer) and inside(outer, a)
        if pack.conjunction_clitics and _is_joined(low, pack):
            mark = 1 + sum(1 for _ in itertools.takewhile(lambda c: without_marks(c) == "", text[a + 1 : b]))
            tokens.append(Token(text[a], low[0], a, a + mark, nested))
            a, low = a + mark, low[1:]
        elided = low.find("'") + 1 if pack.elisions else 0
        if elided and low[:elided] in pack.elisions and elided < len(low) and low not in pack.unelided:
            tokens.append(Token(text[a : a + elided], low[:elided], a, a + elided, nested))
            a, low = a + elided, low[elided:]
        tokens.append(Token(text[a:b], low, a, b, nested))
    if outer and tokens and outer[0][0] <= tokens[0].start and outer[0][1] >= tokens[-1].end:
        for token in tokens:
            token.nested = False
    verbs, endings, openers = _verbs(pack.code), pack.participle_endings, _verb_openers(pack.code)
    previous = ""
    for index, token in enumerate(tokens):
        low = token.low
        possible = low in verbs or low.endswith(endings) or previous in openers or not verbs
        if possible and token.text[0].isalpha():
            token.finite = _is_finite(tokens, index, pack)
        previous = low
    return tokens


@cache
def _verbs(code: str) -> frozenset[str]:
    """Words that can be finite verbs, where tables and the endings of participles tell; else nothing."""
    pack = pack_of(code)
    if not pack.participle_endings or pack.clause_ends or pack.verb_last:
        return frozenset()
    listed = pack.past | pack.past_or_participle | pack.present | pack.present_or_noun | pack.plain_present
    return pack.auxiliaries | listed


@cache
def _verb_openers(code: str) -> frozenset[str]:
    pack = pack_of(code)
    return pack.verb_after | pack.negators


def _is_joined(low: str, pack: Pack) -> bool:
    """Whether the first letter is a conjunction: of "وأصيب", not of "وزارة"."""
    rest = low[1:]
    if not low.startswith(pack.conjunction_clitics) or low in pack.unjoined or len(rest) < 2:
        return False
    known = (rest in pack.pronouns or rest in pack.auxiliaries or rest in pack.prepositions) or _is_listed(
        rest, pack
    )
    return known or rest[0].isdigit() or rest.startswith(pack.joined_beginnings or ("\0",))


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
    if pack.verb_last and low not in pack.say and (not index or _runs_into(tokens, index, pack)):
        return False
    if (
        pack.verb_last
        and low in pack.say
        and low not in pack.past
        and not low.startswith(pack.finite_beginnings)
    ):
        following = tokens[index + 1].low if index + 1 < len(tokens) else ""
        return following in pack.past  # "رد کرد", but "رد مال"
    if pack.verb_last and low in pack.say and previous in pack.determiners:
        return False  # "این گفته"
    if _follows_relative(tokens, index, pack):
        return True
    if pack.clause_ends and _ends_as_participle(tokens, index, pack):
        return True
    if not pack.participle_endings:
        return _is_listed_here(tokens, index, pack)
    ended = low.endswith(pack.participle_endings) and len(low) > 3 and low.isalpha()
    if ended or low in pack.past_or_participle:
        return not _helped(tokens, index, pack) and _is_past(tokens, index, pack)
    if low in pack.plain_present:
        return not _helped(tokens, index, pack) and _after_plural(tokens, index, pack)
    after_noun = (
        previous not in pack.determiners
        and previous not in pack.prepositions
        and previous not in pack.infinitive_markers
    )
    if not after_noun or _helped(tokens, index, pack):
        return False
    if low in pack.past:
        return True
    if low in pack.present:
        return index > 0
    if low not in pack.present_or_noun:
        return False
    return (previous in pack.he_or_she or previous in pack.it or previous in pack.relatives) or _opens_object(
        tokens, index, pack
    )


def _runs_into(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Whether a noun or the like follows, where a verb would end its clause: Persian "ساخت این سد"."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or not following.is_word or tokens[index].low in pack.auxiliaries:
        return False
    ends = pack.coordinators | pack.contrast | pack.that | pack.causal | pack.auxiliaries | pack.modals
    return following.low not in ends and not _is_listed(following.low, pack)


def _ends_as_participle(tokens: list[Token], index: int, pack: Pack) -> bool:
    """As "قطع شده" in "برق … قطع شده و جاده … بسته است", where the auxiliary comes later."""
    low = tokens[index].low
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        low in pack.clause_ends
        and following is not None
        and (following.low in pack.coordinators or following.text in ",،؛")
    )


def _follows_relative(tokens: list[Token], index: int, pack: Pack) -> bool:
    """As in "L'usine, qui fabrique …"."""
    at = index - 1
    while at >= 0 and tokens[at].low in pack.negators:
        at -= 1
    if at < 0 or tokens[at].low not in pack.verb_after or tokens[index].is_capital:
        return False
    if at and tokens[at - 1].low in pack.prepositions:
        return False  # "in which people live"
    never = (
        pack.negators
        | pack.determiners
        | pack.pronouns
        | pack.prepositions
        | pack.adverbs
        | pack.coordinators
    )
    return tokens[index].low not in never and not tokens[index].low.endswith(pack.adverb_endings or ("\0",))


def _is_listed_here(tokens: list[Token], index: int, pack: Pack) -> bool:
    """A listed form, but no noun of the same letters: "la visita", "el primer ministro visita la zona"."""
    low = tokens[index].low
    previous = tokens[index - 1].low if index else ""
    if low in pack.present_or_participle:
        return not _has_auxiliary(tokens, index, pack)
    if pack.verb_first and not index and low.endswith("ت") and not low.endswith("ات") and len(low) > 3:
        return True  # a sentence begins with its verb
    if low in pack.present_or_noun:
        free = (
            previous not in pack.determiners
            and previous not in pack.prepositions
            and previous not in pack.articles
        ) and index > 0
        following = tokens[index + 1].low if index + 1 < len(tokens) else ""
        noun_ended = index > 1 and tokens[index - 2].low in pack.determiners and tokens[index - 1].is_word
        if free and following in pack.adverbs and index > 1 and not tokens[index].is_capital:
            return True  # "Un groupe de climatologues conteste toutefois …"
        if free and noun_ended and following not in pack.of and not tokens[index].is_capital:
            return True  # "La région compte désormais …"
        return free and (
            (previous in pack.pronouns or previous in pack.negators) or _opens_object(tokens, index, pack)
        )
    if low in pack.present and not pack.final_relatives and not pack.verb_last:
        return previous not in (pack.determiners - pack.pronouns - pack.negators) | pack.prepositions
    return _is_listed(low, pack)


def _has_auxiliary(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Whether an auxiliary stands in the clause, so that "verkauft" is its participle."""
    for k in range(index - 1, -1, -1):
        if tokens[k].text in ",;:":
            break
        if tokens[k].low in pack.auxiliaries:
            return True
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and following.low in pack.auxiliaries


def _is_listed(low: str, pack: Pack) -> bool:
    return (
        low in pack.past
        or low in pack.past_or_participle
        or low in pack.present
        or low in pack.say
        or (bool(pack.finite_beginnings) and low.startswith(pack.finite_beginnings) and len(low) > 4)
        or (
            bool(pack.finite_endings)
            and any(low.endswith(e) and len(low) > (4 if len(e) > 1 else 3) for e in pack.finite_endings)
            and (low not in pack.determiners and low not in pack.prepositions)
        )
    )


def _helped(tokens: list[Token], index: int, pack: Pack) -> bool:
    """Whether an auxiliary or "to" before the word, with adverbs between, makes it no finite verb of its own."""
    at = index - 1
    while at >= 0 and (tokens[at].low in pack.adverbs or tokens[at].low.endswith(pack.adverb_endings)):
        at -= 1
    return at >= 0 and (
        tokens[at].low in pack.helpers or tokens[at].low.endswith(("'s", "'re", "'ve", "'ll"))
    )


def _is_past(tokens: list[Token], index: int, pack: Pack) -> bool:
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


def _opens_object(tokens: list[Token], index: int, pack: Pack) -> bool:
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


def _after_plural(tokens: list[Token], index: int, pack: Pack) -> bool:
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
