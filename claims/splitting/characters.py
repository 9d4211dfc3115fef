"""Characters of many scripts brought to the few that the rules know, one for one, so that offsets hold."""

import re
from bisect import bisect_left
from typing import Final

_DIGITS: Final = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩०१२३४५६७८९"

# "٬" and "٫" are the Arabic-script thousands and decimal marks. U+2028, U+2029 and U+0085 end lines; sentencex
# panics on the first ("B\u2028.").
PLAIN: Final = str.maketrans(
    {digit: str(value % 10) for value, digit in enumerate(_DIGITS)}
    | {"٬": ",", "٫": ".", "٪": "%", "％": "%", "’": "'", "‘": "'", "ʼ": "'", "‑": "-", "−": "-"}
    | {"\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n", "\r": "\n"}
    | {"ي": "ی", "ك": "ک", "ى": "ی"}
)

_FOREIGN: Final = re.compile(f"[{''.join(map(chr, PLAIN))}]")

_BREAK: Final = re.compile("[\u2028\u2029\x85\x0b\x0c\r\x1c\x1d\x1e]")

OPENING: Final = {"“": "”", "„": "“”", "«": "»", "‹": "›", "「": "」", "『": "』"}
_MARKS_OF: Final = {opening: re.compile(f"[{opening}{closing}]") for opening, closing in OPENING.items()}
_OPENING_MARK: Final = re.compile('[“„«‹「『"‘]')
BRACKETS: Final = {"(": ")", "[": "]", "{": "}"}
_BRACKET: Final = re.compile(r"[()\[\]{}]")


# Arabic vowel signs and the stretching line: written or left out as one likes.
MARKS: Final = "\u0610-\u061a\u0640\u064b-\u0653\u0656-\u065f\u0670"
VOWEL_SIGNS: Final = re.compile(f"[{MARKS}]+")
_FOREIGN_OR_MARK: Final = re.compile(f"[{''.join(map(chr, PLAIN))}{MARKS}]")


def without_marks(text: str) -> str:
    """The text without Arabic vowel signs. Offsets do not hold."""
    return VOWEL_SIGNS.sub("", text) if not text.isascii() else text


def plain(text: str) -> str:
    """The text with foreign digits, apostrophes and line ends made plain. Same length, same offsets."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("’", "'")  # often the only one: `translate` asks for each character
    return text.translate(PLAIN) if _FOREIGN.search(text) else text


def bare(text: str) -> str:
    """The plain text without vowel signs. Offsets do not hold."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("’", "'")
    return without_marks(text.translate(PLAIN)) if _FOREIGN_OR_MARK.search(text) else text


def lines_of(text: str) -> str:
    """The text with every line ended by a line feed. Same length, same offsets."""
    return _BREAK.sub("\n", text) if _BREAK.search(text) else text


def lowered(text: str) -> str:
    """The text in lower case. Same length, same offsets."""
    return text.replace("İ", "I").lower()  # the one letter that lower() makes two of


def quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Outermost quotations in text[start:end] with their marks, each `(start, end)`; one pass.

    A quotation without a closing mark runs to the end. Single marks open a quotation only after white space or an
    opening bracket, so that an apostrophe is none; straight double marks alternate.
    """
    found: list[tuple[int, int]] = []
    at = start
    while opening := _OPENING_MARK.search(text, at, end):
        at = opening.start()
        mark = text[at]
        if mark in OPENING:
            stop = _close(text, at, end, mark)
        elif mark == '"':
            close = text.find('"', at + 1, end)
            stop = close + 1 if close >= 0 else end
        elif at == start or text[at - 1].isspace() or text[at - 1] in "([—–":
            stop = _close_single(text, at, end)
        else:
            stop = at + 1
        if stop - at > 2:
            found.append((at, stop))
        at = max(stop, at + 1)
    return found


def _close(text: str, at: int, end: int, opening: str) -> int:
    depth = 0
    for found in _MARKS_OF[opening].finditer(text, at, end):
        if found.group() == opening:
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                return found.end()
    return end


def _close_single(text: str, at: int, end: int) -> int:
    close = text.find("’", at + 1, end)
    while close >= 0 and close + 1 < end and text[close + 1].isalnum():
        close = text.find("’", close + 1, end)  # an apostrophe: ’s, don’t
    return close + 1 if close >= 0 else at + 1


def brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Outermost balanced brackets in text[start:end]; one pass."""
    found: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for bracket in _BRACKET.finditer(text, start, end):
        mark, index = bracket.group(), bracket.start()
        if mark in BRACKETS:
            stack.append((BRACKETS[mark], index))
        elif stack and mark == stack[-1][0]:
            _, opened = stack.pop()
            while found and found[-1][0] > opened:
                found.pop()
            found.append((opened, index + 1))
    return found


def inside(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether the offset lies in one of the spans, which are in order and do not overlap."""
    index = bisect_left(spans, (at + 1,)) - 1
    return index >= 0 and spans[index][0] <= at < spans[index][1]


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def stays_open(words: str) -> bool:
    """Whether an English quotation is cut off; in German “ closes what „ has opened."""
    return "„" not in words and words.count("“") > words.count("”")


def closed(text: str, end: int, limit: int) -> int:
    """The end moved over closing marks, and over the point of "p.m."."""
    if text[end : end + 1] == "." == text[end - 2 : end - 1] and text[end - 1].isalpha():
        end += not text[end - 4 : end - 3].isalnum()
    while end < limit and text[end] in "”\"»)]’'":
        end += 1
    return end
