"""What a word is by its letters alone: worked out once for each word that is met, and kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Final, NamedTuple

from claims.splitting.characters import lowered, plain, without_marks
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack

_MOST: Final = 20_000  # words kept of a language


class Form(NamedTuple):
    """A word or a mark as it is written."""

    text: str
    low: str
    is_word: bool
    is_capital: bool
    may_be_finite: bool  # where this is not so, it is no finite verb, but after a form that opens one
    opens_verb: bool


@dataclass(slots=True)
class Token:
    """A form at its place in a text."""

    text: str
    low: str
    start: int
    end: int
    is_word: bool
    is_capital: bool
    nested: bool = False  # inside a quotation or brackets
    finite: bool = False


class Forms(dict[str, tuple[Form, ...]]):
    """The forms that a written word is made of: "l'usine" is two."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack

    def __missing__(self, written: str) -> tuple[Form, ...]:
        if len(self) >= _MOST:
            self.clear()
        found = tuple(_form(text, low, self._pack) for text, low in _parts(written, self._pack))
        self[written] = found
        return found


@cache
def forms(code: str) -> Forms:
    return Forms(pack_of(code))


def _form(text: str, low: str, pack: Pack) -> Form:
    return Form(
        text=text,
        low=low,
        is_word=text[0].isalnum() or text[0] in "#@$€£¥",
        is_capital=text[0].isupper(),
        may_be_finite=text[0].isalpha() and _may_be_finite(low, pack),
        opens_verb=low in pack.verb_after or low in pack.negators,
    )


def _parts(written: str, pack: Pack) -> Iterator[tuple[str, str]]:
    """A word, and before it the conjunction or the elided word that it is written together with; each in lower case."""
    low = without_marks(lowered(plain(written)))
    if pack.conjunction_clitics and _is_joined(low, pack):
        end = 1 + sum(1 for _ in takewhile(lambda c: without_marks(c) == "", written[1:]))
        yield written[:end], low[0]
        written, low = written[end:], low[1:]
    elided = low.find("'") + 1 if pack.elisions else 0
    if elided and low[:elided] in pack.elisions and elided < len(low) and low not in pack.unelided:
        yield written[:elided], low[:elided]
        written, low = written[elided:], low[elided:]
    yield written, low


def _is_joined(low: str, pack: Pack) -> bool:
    """Whether the first letter is a conjunction: of "وأصيب", not of "وزارة"."""
    rest = low[1:]
    if not low.startswith(pack.conjunction_clitics) or low in pack.unjoined or len(rest) < 2:
        return False
    known = (rest in pack.pronouns or rest in pack.auxiliaries or rest in pack.prepositions) or is_listed(
        rest, pack
    )
    return known or rest[0].isdigit() or rest.startswith(pack.joined_beginnings or ("\0",))


def is_listed(low: str, pack: Pack) -> bool:
    """Whether a form is that of a finite verb, by a table or by how it begins or ends."""
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


def _may_be_finite(low: str, pack: Pack) -> bool:
    endings = (*pack.participle_endings, *(("ت",) if pack.verb_first else ()))
    return (
        low in pack.auxiliaries
        or low in pack.clause_ends
        or low in pack.plain_present
        or low in pack.present_or_noun
        or low in pack.present_or_participle
        or is_listed(low, pack)
        or low.endswith(endings or ("\0",))
    )
