"""Texts that nobody would write, the same ones for the same seed."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Final

from claims.splitting import Splitting
from claims.splitting.languages import LANGUAGES, pack

PIECES: Final = [
    "He said",
    " that ",
    ", which ",
    "“",
    "”",
    '"',
    "‘",
    "’",
    "(",
    ")",
    " – ",
    ": ",
    "; ",
    ". ",
    "\n",
    "\n\n",
    "• ",
    "1. ",
    "47 ",
    "more than ",
    "€1.1 billion",
    " people were killed",
    " and ",
    " after ",
    "May 18",
    " in 2019",
    "۱۴۰۰ ",
    "دست‌کم ۱۲ نفر ",
    "گفت که ",
    " according to ",
    "the Red Cross",
    "\u2028",
    "\x00",
    "😀",
    "e\u0301",
    "half a million ",
    "#tag ",
    "sentenced to ten years in prison",
    "two ",
    "hundred ",
    "thousands of ",
    "with over ",
    "making ",
    "‏",
    "Marta Oliveri, the mayor,",
    "?",
    "!",
    "٫",
    "1,",
    ".5",
    "-",
    "3–4 ",
]

_STOPS: Final = (*[" "] * 12, ", ", ". ", ": ", "; ", " – ", " “", "” ", "\n", " (", ") ", ' "', '" ')
_SURROGATES: Final = range(0xD800, 0xE000)


def odd_texts(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """Texts, each with a language: pieces of sentences, any characters, words of the language in any order."""
    chance = random.Random(seed)
    known = {code: _words(code) for code in LANGUAGES}
    for turn in range(count):
        language = chance.choice(LANGUAGES)
        length = chance.randrange(1, 50)
        if turn % 3 == 0:
            yield "".join(chance.choice(PIECES) for _ in range(length)), language
        elif turn % 3 == 1:
            yield "".join(_character(chance) for _ in range(length)), language
        else:
            words = (chance.choice(known[language]) for _ in range(length))
            yield "".join(_spelt(word, chance) + chance.choice(_STOPS) for word in words), language


def _words(code: str) -> list[str]:
    tables = (getattr(pack(code), table.name) for table in fields(pack(code)))
    held = (word for table in tables if isinstance(table, Mapping | frozenset) for word in table)
    return sorted({word if isinstance(word, str) else " ".join(word) for word in held})


def _spelt(word: str, chance: random.Random) -> str:
    if chance.random() < 0.15:
        return chance.choice(["12", "1,500", "2019", "3.5", "€4", "17%", "May 5", "Ann Lee", "Halden"])
    return word.capitalize() if chance.random() < 0.25 else word


def _character(chance: random.Random) -> str:
    limit = chance.choice([0x80, 0x700, 0x3000, 0x110000])
    code = chance.randrange(limit)
    return " " if code in _SURROGATES else chr(code)


def tiles(text: str, found: Splitting) -> bool:
    """Whether the passages, in order, and the white space between them are the whole text."""
    at = 0
    for passage in found.passages:
        span = text[passage.start : passage.end]
        if passage.start < at or not span or span != span.strip() or text[at : passage.start].strip():
            return False
        at = passage.end
    return not text[at:].strip()
