"""Where quoted words stand in a text: to the letter, after normalising, nearly, or not at all.

Normalising makes alike what one writer types in several ways: white space, quotation marks, dashes, digits of other
scripts, marks between groups of digits, ligatures, Arabic and Persian forms of one letter; marks that nobody sees
are left out. Small and capital letters stay apart: "may" is not "May". Whatever else differs is a difference, and
is shown word by word: a passage that is only nearly there was not found.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import accumulate
from typing import Final

LEAST_ALIKE: Final = 0.6
"""So much of the words must be the same, in order, for a stretch to be called nearly the passage."""
LONGEST: Final = 600
"""Words. A longer passage is found as it is or not at all."""

_BLOCK: Final = re.compile(r".{4096,}?(?<=\s)(?=[^\s\d])", re.DOTALL)
_SPACES: Final = re.compile(r"\s+")
_GROUPING: Final = re.compile(r"(?<=\d)[, '](?=\d{3}(?!\d))")
_TOKEN: Final = re.compile(r"[^\W_]+(?:[.,'’\u200c٫٬-][^\W_]+)*|[^\w\s]|_")
_ALIKE: Final = {
    **dict.fromkeys("“”„‟«»‹›「」『』＂", '"'),
    **dict.fromkeys("‘’‚‛ʼ′＇`´", "'"),
    "ي": "ی",
    "ى": "ی",
    "ك": "ک",
    "٬": ",",
    "٫": ".",
    "٪": "%",
    "−": "-",
}


class How(StrEnum):
    EXACTLY = "exactly"
    NORMALISED = "normalised"
    NEARLY = "nearly"
    NOT_AT_ALL = "not_at_all"


class Piece(StrEnum):
    SAME = "same"
    QUOTED = "quoted"  # in the quotation only
    THERE = "there"  # in the text only


@dataclass(frozen=True, slots=True)
class Standing:
    """How quoted words stand in a text, and where: `text[start:end]`. `times` counts the places where they do."""

    how: How
    start: int = 0
    end: int = 0
    times: int = 0
    difference: tuple[tuple[Piece, str], ...] = ()
    """Where they stand only nearly: runs of words, in order."""

    @property
    def is_found(self) -> bool:
        return self.how in (How.EXACTLY, How.NORMALISED)


def look_for(passage: str, text: str) -> Standing:
    """How this passage stands in this text."""
    wanted = passage.strip()
    if not wanted:
        return Standing(How.NOT_AT_ALL)
    if times := text.count(wanted):
        start = text.index(wanted)
        return Standing(How.EXACTLY, start, start + len(wanted), times)
    return _normalised(wanted, text) or _nearly(wanted, text)


def normal(text: str) -> str:
    """The text as two spellings of the same words agree on it."""
    return _GROUPING.sub("", _SPACES.sub(" ", text.translate(_FOLDING))).strip()


def cut_before(text: str, size: int) -> str:
    """The end of a text, at most so many characters of it, from the beginning of a word."""
    if len(text) <= size:
        return text
    end = text[-size:]
    space = _SPACES.search(end) if not text[-size - 1].isspace() else None
    return end[space.end() :] if space else end.lstrip()


def cut_after(text: str, size: int) -> str:
    """The beginning of a text, at most so many characters of it, to the end of a word."""
    return cut_before(text[::-1], size)[::-1]


class _Folding(dict[int, str]):
    """For str.translate: one character to what stands for it, worked out when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _one(chr(code))
        return self[code]


def _one(character: str) -> str:
    if character in _ALIKE:
        return _ALIKE[character]
    kind = unicodedata.category(character)
    if kind == "Cf":  # soft hyphens, joiners, marks of direction
        return ""
    if kind == "Pd":
        return "-"
    if kind == "Nd":
        return str(unicodedata.decimal(character))
    return " " if character.isspace() else unicodedata.normalize("NFKC", character)


_FOLDING: Final = _Folding()


def _normalised(passage: str, text: str) -> Standing | None:
    wanted = normal(passage)
    if not wanted:
        return None
    blocks = list(_blocks(text))
    folded = [_GROUPING.sub("", _SPACES.sub(" ", text[a:b].translate(_FOLDING))) for a, b in blocks]
    whole = "".join(folded)
    at = whole.find(wanted)
    if at < 0:
        return None
    begins = [0, *accumulate(map(len, folded))]

    def original(offset: int) -> int:
        number = bisect_right(begins, offset) - 1
        a, b = blocks[number]
        return a + _places(text[a:b])[offset - begins[number]]

    return Standing(
        How.NORMALISED, original(at), original(at + len(wanted) - 1) + 1, times=whole.count(wanted)
    )


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that can be normalised one by one: none begins within white space or within a number."""
    end = 0
    for found in _BLOCK.finditer(text):
        yield found.span()
        end = found.end()
    if end < len(text):
        yield end, len(text)


def _places(block: str) -> list[int]:
    """For each character of the normalised block, the place in the block of what it stands for."""
    letters = [(letter, place) for place, one in enumerate(block) for letter in _FOLDING[ord(one)]]
    kept = [
        (letter, place)
        for number, (letter, place) in enumerate(letters)
        if not (letter.isspace() and number and letters[number - 1][0].isspace())
    ]
    marks = {found.start() for found in _GROUPING.finditer("".join(letter for letter, _ in kept))}
    return [place for number, (_, place) in enumerate(kept) if number not in marks]


def _nearly(passage: str, text: str) -> Standing:
    asked = [found.group() for found in _TOKEN.finditer(passage)]
    if not asked or len(asked) > LONGEST:
        return Standing(How.NOT_AT_ALL)
    wanted = [normal(token) for token in asked]
    tokens = list(_TOKEN.finditer(text))
    there = [normal(token.group()) for token in tokens]
    first = _best_start(wanted, there)
    if first is None:
        return Standing(How.NOT_AT_ALL)
    slack = max(4, len(wanted) // 4)
    low = max(0, first - slack)
    window = there[low : first + len(wanted) + slack]
    matcher = SequenceMatcher(None, wanted, window, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    a = max(0, blocks[0].b - blocks[0].a)
    b = min(len(window), blocks[-1].b + len(wanted) - blocks[-1].a)
    stretch = window[a:b]
    matcher = SequenceMatcher(None, wanted, stretch, autojunk=False)
    if matcher.ratio() < LEAST_ALIKE:
        return Standing(How.NOT_AT_ALL)
    spans = [token.span() for token in tokens[low + a : low + b]]
    places = [found.span() for found in _TOKEN.finditer(passage)]
    difference: list[tuple[Piece, str]] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            difference.append((Piece.SAME, text[spans[k][0] : spans[m - 1][1]]))
            continue
        if i < j:
            difference.append((Piece.QUOTED, passage[places[i][0] : places[j - 1][1]]))
        if k < m:
            difference.append((Piece.THERE, text[spans[k][0] : spans[m - 1][1]]))
    return Standing(How.NEARLY, spans[0][0], spans[-1][1], 1, tuple(difference))


def _best_start(wanted: list[str], there: list[str]) -> int | None:
    """Where the stretch begins that has most of these words at their distance from each other."""
    rare = Counter(there)
    places: dict[str, list[int]] = defaultdict(list)
    asked = set(wanted)
    for place, word in enumerate(there):
        if word in asked:
            places[word].append(place)
    votes: Counter[int] = Counter()
    for index, word in enumerate(wanted):
        if rare[word] > max(20, len(there) // 50):
            continue  # "the" stands everywhere and says nothing
        for place in places[word]:
            votes[place - index] += 1
    if not votes:
        return None
    # A word lost or added shifts what follows by one: neighbours count together.
    best = max(
        votes, key=lambda start: (sum(votes[start + by] for by in (-2, -1, 0, 1, 2)), votes[start], -start)
    )
    return max(0, best)
