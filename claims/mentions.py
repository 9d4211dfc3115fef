"""Who is meant by an "@" in a note. Pure: it takes names and gives keys."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

Key = TypeVar("Key")
_LONGEST: Final = 100
# One for one, so that places hold: an Arabic keyboard writes other letters than a Persian one, and a telephone another
# apostrophe.
_PLAIN: Final = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "’": "'", "‘": "'", "ʼ": "'"})
_APART: Final = r"[\s\u200c]"  # a name is also written with half-spaces, or without any


@dataclass(frozen=True)
class Call(Generic[Key]):
    """An "@" with a name behind it, `text[start:end]`, and those who are called so."""

    start: int
    end: int
    people: tuple[Key, ...]
    is_unclear: bool
    """Whether it is a first name alone, of several people."""


def calls(text: str, names: Mapping[Key, str]) -> Iterator[Call[Key]]:
    """Each "@" that a name stands behind, in the order of the text.

    A whole name means everybody who is called so, a first name the one person who has it. Letter case does not matter.
    An "@" within a word, as in an e-mail address, means nobody.
    """
    whole: dict[str, list[Key]] = {}
    first: dict[str, list[Key]] = {}
    for key, name in names.items():
        parts = _folded(name).split()
        if parts and len(name) <= _LONGEST:
            whole.setdefault(_joined(name), []).append(key)
            first.setdefault(_joined(parts[0]), []).append(key)
    known = first | whole
    if not known:
        return
    spelled = sorted(
        {pattern for name in names.values() for pattern in _spelled(name)}, key=len, reverse=True
    )
    pattern = re.compile(rf"(?<!\w)@({'|'.join(spelled)})(?!\w|\u200c)")
    for match in pattern.finditer(_folded(text)):
        name = _joined(match[1])
        people = tuple(known[name])
        yield Call(*match.span(), people, is_unclear=name not in whole and len(people) > 1)


def mentioned(text: str, names: Mapping[Key, str]) -> list[Key]:
    """The keys of those who are meant, in their order, each once."""
    meant = (key for call in calls(text, names) if not call.is_unclear for key in call.people)
    return list(dict.fromkeys(meant))


def _spelled(name: str) -> Iterator[str]:
    """How a name and its first part may be written, as patterns."""
    if len(name) > _LONGEST:
        return
    words = _folded(name).split()
    for used in (words, words[:1]):
        if used:
            parts = [part for word in used for part in re.split("\u200c+", word) if part]
            yield f"{_APART}*".join(map(re.escape, parts))


def _folded(text: str) -> str:
    """The text with its letters brought to the same few. Same length, same places."""
    return "".join(
        letter if len(small := letter.lower()) != 1 else small for letter in text.translate(_PLAIN)
    )


def _joined(name: str) -> str:
    return re.sub(f"{_APART}+", "", _folded(name))
