"""Whether a name stands in a text, wholly or in part, whatever its accents and its case."""

import re
import unicodedata
from typing import Final

from claims.splitting.characters import plain
from claims.truth.figures import Note

_WORD: Final = re.compile(r"[^\W\d_]+")
_SCRIPTS: Final = (
    "LATIN",
    "ARABIC",
    "CYRILLIC",
    "GREEK",
    "HEBREW",
    "DEVANAGARI",
    "ARMENIAN",
    "GEORGIAN",
    "CJK",
)


def stands(name: str, kind: str, text: str) -> tuple[tuple[Note, ...], int, int] | None:
    """The notes with which a name stands in a text, and where; None where it does not."""
    readable, wanted = _readable(text), _readable(name)
    if (at := _word_at(wanted, readable)) >= 0:
        return (), at, at + len(wanted)
    words = [word for word in _WORD.findall(wanted) if len(word) > 2]
    if not words:
        return None
    places = [(_word_at(word, readable), word) for word in words]
    if len(words) > 1 and all(at >= 0 for at, _ in places):
        return (Note.PART,), places[-1][0], places[-1][0] + len(words[-1])
    if kind == "person" and len(words) > 1 and places[-1][0] >= 0:  # the family name
        return (Note.PART,), places[-1][0], places[-1][0] + len(words[-1])
    return None


def can_be_compared(name: str, text: str) -> bool:
    """Whether the text is written in the name's script at all: "Tavush" is not looked for in «تاووش»."""
    scripts = _scripts(name)
    return not scripts or bool(scripts & _scripts(text[:2000]))


def _scripts(text: str) -> set[str]:
    found = {unicodedata.name(letter, "").partition(" ")[0] for letter in set(text) if letter.isalpha()}
    return found & set(_SCRIPTS)


def _readable(text: str) -> str:
    """Small letters without accents, one for one, so that places hold."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter for letter in plain(text))


def _word_at(wanted: str, text: str) -> int:
    found = re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text)
    return found.start() if found else -1
