"""How the tables of a language are written down."""

from collections.abc import Iterable
from typing import Final, TypeVar

from claims.splitting.characters import plain

Words = frozenset[str]
Value = TypeVar("Value")

LONGEST_PHRASE: Final = 6  # words


def words(text: str) -> Words:
    """Words parted by white space. Raises ValueError where a "|" shows that phrases are meant."""
    if "|" in text:
        raise ValueError(f"Phrases go through `phrases`, not `words`: {text.strip()[:60]!r}")
    return _as_written(text.split())


def phrases(text: str) -> Words:
    """Phrases parted by "|", of one word or of several. Raises ValueError where one is too long, as a list of words is
    that should go through `words`."""
    parts = text.split("|")
    long = next((part for part in parts if len(part.split()) > LONGEST_PHRASE), None)
    if long is not None:
        raise ValueError(
            f"Words go through `words`, and a phrase has {LONGEST_PHRASE} at most: {long[:60]!r}"
        )
    return _as_written(parts)


def _as_written(parts: Iterable[str]) -> Words:
    """What a table holds: plain, and in Persian also as it is written where the zero-width non-joiner is left out."""
    found = {" ".join(plain(part).split()) for part in parts if part.strip()}
    return frozenset(
        found | {w.replace("\u200c", "") for w in found} | {w.replace("\u200c", " ") for w in found}
    )


def numbered(text: str, first: int = 1, step: int = 1) -> dict[str, int]:
    """Words counted up from `first`; "/" parts words of the same value."""
    return {
        plain(word).replace("_", " "): first + step * place
        for place, group in enumerate(text.split())
        for word in group.split("/")
    }


def each(value: Value, text: str) -> dict[str, Value]:
    """Every one of the `phrases` of the text with this value."""
    return dict.fromkeys(phrases(text), value)
