"""Patterns made of the words of a language pack, and patterns of a pack that are tried only where they can match."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from claims.splitting.patterns.anchors import Anchors
from claims.splitting.patterns.needs import Item, items, width

NOTHING: Final = "(?!)"
_WIDEST: Final = 200
_TELLING: Final = 3
_DIGIT: Final = re.compile(r"\d")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_AT_WORD: Final = (r"\b", r"(?<!\w)", r"(?<![\w")
_BESIDE: Final = 32  # characters that what a match looks back and ahead to may need


def any_of(phrases: Iterable[str]) -> str:
    """A pattern of any of the phrases, the longest first; of none where there are none."""
    longest_first = sorted(phrases, key=lambda p: (-len(p), p))
    return "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in longest_first) or NOTHING


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
    begins_with_digits: bool  # those of a word

    @classmethod
    def of(cls, source: str, flags: int = 0) -> "Sought":
        compiled = re.compile(source, flags)
        parsed = items(source)
        longest = width(parsed)
        plain = not compiled.flags & re.IGNORECASE
        heads = tuple(sorted(_heads(parsed))) if plain else ()
        groups = sorted(_needed(parsed), key=_shortest, reverse=True) if plain else []
        needs = tuple(
            tuple(sorted(group)) for k, group in enumerate(groups) if not k or _shortest(group)[0] > 1
        )
        digits = bool(_needed(parsed, digits=True))
        reach = longest if longest <= _WIDEST else 0
        at_word = source.startswith(_AT_WORD) and parsed[0].is_assertion
        return cls(compiled, heads, needs, reach, digits, at_word and _begins_with_digit(parsed))

    @property
    def first_need(self) -> tuple[str, ...]:
        """The group that says most."""
        return self.needs[0] if self.needs else ()

    def can_match(self, low: str) -> bool:
        if self.digits and _DIGIT.search(low) is None:
            return False
        for group in self.needs:
            for part in group:
                if part in low:
                    break
            else:
                return False
        return True

    def found_in(self, text: Anchors) -> Iterable[re.Match[str]]:
        """What `finditer` gives for the text in lower case."""
        if not self.can_match(text.low):
            return ()
        if _tells(self.heads):
            return text.matches(self.pattern, text.of_parts(self.heads))
        if self.begins_with_digits:
            return text.matches(self.pattern, text.digits)
        if self.reach and (_tells(self.first_need) or self.digits):
            rare = (
                [(at, at) for at in text.of_parts(self.first_need)]
                if _tells(self.first_need)
                else text.numbers
            )
            return text.near(self.pattern, rare, self.reach + _BESIDE)
        return self.pattern.finditer(text.low)


def _tells(parts: Collection[str]) -> bool:
    """Whether strings are long enough not to stand in every third word."""
    return bool(parts) and len(min(parts, key=len)) >= _TELLING


def letters_of(part: str) -> str:
    """The longest run of letters in a string."""
    return max(_LETTERS.findall(part), key=len, default="")


def _inner(item: Item) -> tuple[tuple[Item, ...], ...]:
    """The parts of an item of which one is in every match; none where the item can match nothing."""
    return item.choices if item.least else ()


def _heads(parts: Iterable[Item]) -> frozenset[str]:
    """Strings of which one begins every match, or nothing where there are none such."""
    for item in parts:
        if item.letters:
            return frozenset({item.letters})
        if item.is_assertion:
            continue
        found = [_heads(part) for part in _inner(item)]
        return frozenset().union(*found) if found and all(found) else frozenset()
    return frozenset()


def _begins_with_digit(parts: Iterable[Item]) -> bool:
    """Whether every match begins with a digit."""
    for item in parts:
        if item.is_assertion:
            continue
        inner = _inner(item)
        digit = item.letters[0].isdecimal() if item.letters else item.digit and item.least > 0
        return digit or (bool(inner) and all(map(_begins_with_digit, inner)))
    return False


def _needed(parts: Iterable[Item], *, digits: bool = False) -> set[frozenset[str]]:
    """Groups of strings: one of each group stands in every match; for digits, whether one does."""
    groups: set[frozenset[str]] = set()
    for item in parts:
        if item.letters:
            groups |= {frozenset({item.letters})} if not digits or item.letters.isdecimal() else set()
        elif digits and item.digit and item.least:
            groups |= {frozenset({"0"})}
        else:
            inner = [_needed(part, digits=digits) for part in _inner(item)]
            if len(inner) == 1:
                groups |= inner[0]
            elif inner and all(inner):
                groups.add(frozenset().union(*(max(part, key=_shortest) for part in inner)))
    return groups


def _shortest(group: Collection[str]) -> tuple[int, list[str]]:
    """By this, groups that say most come last."""
    return min(map(len, group)), sorted(group)
