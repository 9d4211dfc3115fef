"""What a word is by its letters alone: worked out once for each word that is met, and kept."""

from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import Final, NamedTuple

from claims.splitting.characters import bare, lowered, without_marks
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack

_MOST: Final = 20_000  # words kept of a language


class Form(NamedTuple):
    """A word or a mark as it is written."""

    text: str
    low: str
    length: int
    is_word: bool
    is_capital: bool
    may_be_finite: bool  # where this is not so, it is no finite verb, but after a form that opens one
    opens_verb: bool
    may_open: bool  # where this is not so, no piece of a sentence begins at it
    may_hold: bool  # where this is not so, no claim within a piece begins at it
    is_comma: bool  # or a semicolon


class Forms(dict[str, Form]):
    """The form of a written word, also where white space follows it."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack

    def __missing__(self, written: str) -> Form:
        if len(self) >= _MOST:
            self.clear()
        found = self[written] = _form(written.rstrip(), self._pack)
        return found


class Parts(dict[str, tuple[str, ...]]):
    """What a written word is made of: "l'usine" of two."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack

    def __missing__(self, written: str) -> tuple[str, ...]:
        if len(self) >= _MOST:
            self.clear()
        found = self[written] = tuple(_parts(written, self._pack))
        return found


@cache
def forms(code: str) -> Forms:
    return Forms(pack_of(code))


@cache
def parts(code: str) -> Parts | None:
    """None where the language writes each word by itself."""
    pack = pack_of(code)
    return Parts(pack) if pack.elisions or pack.conjunction_clitics else None


def _form(text: str, pack: Pack) -> Form:
    low = _low(text)
    verb, hyphen, pronoun = low.partition("-") if pack.enclitics else (low, "", "")
    if hyphen and pronoun in pack.enclitics and is_listed(verb, pack):
        low = verb
    return Form(
        text=text,
        low=low,
        length=len(text),
        is_word=text[0].isalnum() or text[0] in "#@$€£¥",
        is_capital=text[0].isupper(),
        may_be_finite=text[0].isalpha() and _may_be_finite(low, pack),
        opens_verb=low in pack.verb_after or low in pack.negators,
        may_open=low in _openers(pack.code) or (pack.verb_first and low in pack.past),
        may_hold=low in pack.since
        or (low in pack.personal_relatives and low in pack.relative_subjects)
        or (low in pack.that and low in pack.relative_subjects and bool(pack.participle_endings))
        # In English "rose by 6 per cent to 1,912" is one movement.
        or (low in pack.change_to and not pack.participle_endings)
        or low in pack.including
        or low in pack.reproaching
        or low == "(",
        is_comma=text in ",;،؛",
    )


@cache
def _openers(code: str) -> frozenset[str]:
    """Marks and words at which a piece of a sentence may begin."""
    pack = pack_of(code)
    words = pack.coordinators | pack.contrast | pack.subordinators | pack.gerund_openers
    words |= pack.prepositions & (pack.with_ | pack.circumstances)
    words |= (
        pack.and_not | pack.far_relatives | pack.accusing | (pack.saying if pack.verb_first else frozenset())
    )
    return words | pack.final_openers | pack.relative_subjects | frozenset(",،–—;؛:") | {""}


def _low(text: str) -> str:
    return lowered(bare(text))


def _parts(written: str, pack: Pack) -> Iterator[str]:
    """A word, and before it the conjunction or the elided word that it is written together with."""
    low = _low(written.rstrip())
    if pack.conjunction_clitics and _is_joined(low, pack):
        end = 1 + sum(1 for _ in takewhile(lambda c: without_marks(c) == "", written[1:]))
        yield written[:end]
        written, low = written[end:], low[1:]
    elided = low.find("'") + 1 if pack.elisions else 0
    if elided and low[:elided] in pack.elisions and elided < len(low) and low not in pack.unelided:
        yield written[:elided]
        written = written[elided:]
    yield written


def _is_joined(low: str, pack: Pack) -> bool:
    """Whether the first letter is a conjunction: of "وأصيب", not of "وزارة"."""
    rest = low[1:]
    if not low.startswith(pack.conjunction_clitics) or low in pack.unjoined or len(rest) < 2:
        return False
    if low[0] != pack.conjunction_clitics[0]:  # "فقتل", but "فقد" and "فيضان"
        verb = rest in pack.past or rest in pack.auxiliaries
        # "فالراتب لا يكفي"
        return (
            len(rest) > 2
            and low not in pack.past
            and (verb or (len(rest) > 4 and rest.startswith(pack.definite_beginnings)))
        )
    known = rest in pack.pronouns or rest in pack.auxiliaries or rest in pack.prepositions
    known = known or rest in pack.verb_after or rest in pack.contrast or rest in pack.negators
    known = known or is_listed(rest, pack) or rest in pack.starting
    return known or rest[0].isdigit() or rest.startswith(pack.joined_beginnings)


def is_adverb(low: str, pack: Pack) -> bool:
    return low in pack.adverbs or low.endswith(pack.adverb_endings)


def is_listed(low: str, pack: Pack) -> bool:
    """Whether a form is that of a finite verb, by a table or by how it begins or ends."""
    return (
        low in pack.past
        or low in pack.past_or_participle
        or low in pack.present
        or low in pack.say
        or (low.startswith(pack.finite_beginnings) and len(low) > 4)
        or (
            low.endswith(pack.finite_endings)
            and not low.endswith(pack.nominal_endings)
            and any(low.endswith(e) and len(low) > (4 if len(e) > 1 else 3) for e in pack.finite_endings)
            and (low not in pack.determiners and low not in pack.prepositions)
        )
    )


def _may_be_finite(low: str, pack: Pack) -> bool:
    endings = (*pack.participle_endings, *pack.contracted_endings, *(("ت",) if pack.verb_first else ()))
    return (
        low in pack.auxiliaries
        or low in pack.contracted
        or low in pack.clause_ends
        or low in pack.plain_present
        or low in pack.infinitives
        or low in pack.present_or_noun
        or low in pack.present_or_participle
        or low in pack.starting
        or low in pack.with_i
        or is_listed(low, pack)
        or low.endswith(endings)
    )
