"""Patterns made of the words of a language pack, and patterns of a pack that are tried only where they can match."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from re import _constants as op
from re import _parser
from typing import Any, Final

from claims.splitting.anchors import Anchors

_WIDEST: Final = 200
_TELLING: Final = 3
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_BEHIND: Final = 16  # characters that a look-ahead may need behind a match


def any_of(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in sorted(phrases, key=lambda p: (-len(p), p)))


def maybe(pattern: str, *, of: Collection[str]) -> re.Pattern[str] | None:
    """The pattern, for texts in lower case, where there are words for it."""
    return re.compile(pattern) if of else None


@dataclass(frozen=True, slots=True)
class Sought:
    """A pattern for texts in lower case, with what a text must hold for it to match.

    Python tries a pattern at every character. What a match needs is read off the pattern itself, so that no table
    beside it can disagree.
    """

    pattern: re.Pattern[str]
    heads: tuple[str, ...]  # every match begins with one of them
    needs: tuple[
        tuple[str, ...], ...
    ]  # every match holds one string of each group; the longest strings first
    reach: int  # where positive, no match is longer
    digits: bool  # whether every match holds one

    @classmethod
    def of(cls, source: str, flags: int = 0) -> "Sought":
        compiled = re.compile(source, flags)
        parsed = _parser.parse(source, flags)
        width = parsed.getwidth()[1]
        plain = not compiled.flags & re.IGNORECASE
        heads = tuple(sorted(_heads(parsed))) if plain else ()
        groups = sorted(_needed(parsed), key=_shortest, reverse=True) if plain else []
        needs = tuple(
            tuple(sorted(group)) for k, group in enumerate(groups) if not k or _shortest(group)[0] > 1
        )
        digits = bool(_needed(parsed, digits=True))
        return cls(compiled, heads, needs, width if width <= _WIDEST else 0, digits)

    @property
    def first_need(self) -> tuple[str, ...]:
        """The group that says most."""
        return self.needs[0] if self.needs else ()

    def can_match(self, low: str) -> bool:
        for group in self.needs:
            for part in group:
                if part in low:
                    break
            else:
                return False
        return True

    def found_in(self, text: Anchors) -> Iterator[re.Match[str]]:
        """What `finditer` gives for the text in lower case."""
        if not self.can_match(text.low):
            return iter(())
        if _tells(self.heads):
            return text.matches(self.pattern, text.of_parts(self.heads))
        if self.reach and (_tells(self.first_need) or self.digits):
            rare = (
                [(at, at) for at in text.of_parts(self.first_need)]
                if _tells(self.first_need)
                else text.numbers
            )
            return text.near(self.pattern, rare, self.reach + _BEHIND)
        return self.pattern.finditer(text.low)


def _tells(parts: Collection[str]) -> bool:
    """Whether strings are long enough not to stand in every third word."""
    return bool(parts) and len(min(parts, key=len)) >= _TELLING


def letters_of(part: str) -> str:
    """The longest run of letters in a string."""
    return max(_LETTERS.findall(part), key=len, default="")


def _runs(parsed: Any) -> Iterator[tuple[str, Any]]:
    """The items of a parsed pattern, letters that follow one another taken together."""
    letters = ""
    for code, value in parsed:
        if code is op.LITERAL:
            letters += chr(value)
            continue
        if letters:
            yield letters, None
            letters = ""
        yield "", (code, value)
    if letters:
        yield letters, None


def _inner(item: tuple[Any, Any]) -> list[Any]:
    """The parts of an item of which one is in every match; none where the item can match nothing."""
    code, value = item
    if code is op.SUBPATTERN:
        return [value[-1]]
    if code is op.BRANCH:
        return list(value[1])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] > 0:
        return [value[2]]
    return []


def _heads(parsed: Any) -> frozenset[str]:
    """Strings of which one begins every match, or nothing where there are none such."""
    for letters, item in _runs(parsed):
        if letters:
            return frozenset({letters})
        if item[0] in (op.AT, op.ASSERT, op.ASSERT_NOT):
            continue
        found = [_heads(part) for part in _inner(item)]
        return frozenset().union(*found) if found and all(found) else frozenset()
    return frozenset()


def _needed(parsed: Any, *, digits: bool = False) -> set[frozenset[str]]:
    """Groups of strings: one of each group stands in every match; for digits, whether one does."""
    groups: set[frozenset[str]] = set()
    for letters, item in _runs(parsed):
        if letters:
            groups |= {frozenset({letters})} if not digits or letters.isdecimal() else set()
        elif digits and item[0] is op.IN:
            groups |= {frozenset({"0"})} if all(map(_is_digit, item[1])) else set()
        else:
            parts = [_needed(part, digits=digits) for part in _inner(item)]
            if len(parts) == 1:
                groups |= parts[0]
            elif parts and all(parts):
                groups.add(frozenset().union(*(max(part, key=_shortest) for part in parts)))
    return groups


def _shortest(group: Collection[str]) -> tuple[int, list[str]]:
    """By this, groups that say most come last."""
    return min(map(len, group)), sorted(group)


def _is_digit(item: tuple[Any, Any]) -> bool:
    code, value = item
    return (
        (code is op.CATEGORY and value is op.CATEGORY_DIGIT)
        or (code is op.LITERAL and chr(value).isdecimal())
        or (code is op.RANGE and chr(value[0]).isdecimal() and chr(value[1]).isdecimal())
    )
