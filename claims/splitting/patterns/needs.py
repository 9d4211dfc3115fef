"""What a regular expression asks of every match, read off its source.

Python keeps its own reading of an expression to itself. This one knows what the tables of a language use: letters,
classes, groups, alternatives, counts, and assertions.
"""

import re
from dataclasses import dataclass
from typing import Final

UNBOUNDED: Final = 1 << 20
"""Length of what may go on for ever."""

_QUANTIFIER: Final = re.compile(r"(?:[?*+]|\{(?P<least>\d*)(?P<comma>,?)(?P<most>\d*)\})[?+]?")
_GROUP: Final = re.compile(r"\((?:\?(?:(?P<assertion><?[=!])|:|P<\w+>))?")
_CLASS: Final = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_OF_DIGITS: Final = re.compile(r"\[(?:\\d|\d-\d|\d)+\]|\\d")
_ZERO_WIDTH: Final = frozenset({"\\b", "\\B", "\\A", "\\Z", "^", "$"})
_CLASSES: Final = frozenset({"\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "."})


@dataclass(frozen=True, slots=True)
class Item:
    """A part of an expression: letters that stand in a match as they are, a group, or one of several characters."""

    letters: str = ""
    choices: tuple[tuple["Item", ...], ...] = ()
    digit: bool = False  # one of the digits
    least: int = 1  # how often it stands there
    width: int = 1  # the most characters that it takes up

    @property
    def is_assertion(self) -> bool:
        return not self.width


def items(source: str) -> tuple[Item, ...]:
    """The parts of an expression. Raises ValueError where it uses what is not known here."""
    choices, at = _choices(source, 0)
    if at != len(source):
        raise ValueError(f"The pattern {source!r} closes a bracket at {at} that was not opened.")
    return choices[0] if len(choices) == 1 else (_group(choices),)


def width(parts: tuple[Item, ...]) -> int:
    """The most characters that a match takes up, at most UNBOUNDED."""
    return min(UNBOUNDED, sum(part.width for part in parts))


def _group(choices: tuple[tuple[Item, ...], ...]) -> Item:
    return Item(choices=choices, width=max(map(width, choices)))


def _choices(source: str, at: int) -> tuple[tuple[tuple[Item, ...], ...], int]:
    """What "|" parts, up to the end or to the bracket that closes the group; and where that is."""
    choices: list[tuple[Item, ...]] = []
    parts: list[Item] = []
    while at < len(source) and source[at] != ")":
        if source[at] == "|":
            choices.append(_joined(parts))
            parts = []
            at += 1
            continue
        item, at = _atom(source, at)
        if counted := _QUANTIFIER.match(source, at):
            item, at = _repeated(item, counted), counted.end()
        parts.append(item)
    return (*choices, _joined(parts)), at


def _atom(source: str, at: int) -> tuple[Item, int]:
    character = source[at]
    if character == "(":
        opened = _GROUP.match(source, at)
        if opened is None or source.startswith("?", opened.end()):
            raise ValueError(f"The pattern {source!r} has a group at {at} that is not known here.")
        choices, end = _choices(source, opened.end())
        if end == len(source):
            raise ValueError(f"The pattern {source!r} does not close the group at {at}.")
        if opened["assertion"]:  # what stands before a match is needed, but no part of it
            return Item(choices=choices if opened["assertion"] == "<=" else (), width=0), end + 1
        return _group(choices), end + 1
    if character == "[":
        written = _CLASS.match(source, at)
        if written is None:
            raise ValueError(f"The pattern {source!r} does not close the class at {at}.")
        return Item(digit=bool(_OF_DIGITS.fullmatch(written.group()))), written.end()
    end = at + 1 + (character == "\\")
    written_as = source[at:end]
    if written_as in _ZERO_WIDTH:
        return Item(width=0), end
    if written_as in _CLASSES:
        return Item(digit=written_as == "\\d"), end
    if character == "\\" and source[at + 1 : end].isalnum():
        raise ValueError(f"The pattern {source!r} has {written_as!r}, which is not known here.")
    return Item(letters=written_as[-1], digit=written_as[-1].isdecimal()), end


def _repeated(item: Item, counted: re.Match[str]) -> Item:
    sign = counted.group()[0]
    if sign == "{":
        least = int(counted["least"] or 0)
        most = int(counted["most"]) if counted["most"] else (UNBOUNDED if counted["comma"] else least)
    else:
        least, most = {"?": (0, 1), "*": (0, UNBOUNDED), "+": (1, UNBOUNDED)}[sign]
    wide = min(UNBOUNDED, item.width * most)
    inner: tuple[tuple[Item, ...], ...] = item.choices or ((item,),)
    return Item(choices=inner, digit=item.digit, least=least, width=wide)


def _joined(parts: list[Item]) -> tuple[Item, ...]:
    """Letters that follow one another taken together."""
    found: list[Item] = []
    for part in parts:
        if part.letters and found and found[-1].letters:
            before = found.pop()
            part = Item(
                letters=before.letters + part.letters,
                digit=before.digit or part.digit,
                width=before.width + 1,
            )
        found.append(part)
    return tuple(found)
