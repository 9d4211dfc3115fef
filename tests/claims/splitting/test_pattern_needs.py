"""What a pattern asks of every match is read off its source."""

import re

import pytest

from claims.splitting.patterns.needs import UNBOUNDED, items, width
from claims.splitting.patterns.sought import Sought


@pytest.mark.parametrize(
    ("source", "widest"),
    [
        ("ago", 3),
        (r"\bin \d{4}(?!\d)", 7),
        (r"(?:a|an|the) (?P<n>\w{2,5})?", 9),
        (r"(?<=[a-z]), [\]x-z]", 3),
        (r"\d+ per cent", UNBOUNDED),
    ],
)
def test_the_longest_match_is_told(source: str, widest: int) -> None:
    assert width(items(source)) == widest


@pytest.mark.parametrize(
    ("source", "heads", "needs"),
    [
        (r"\bno other\b.{1,60}\bas\b", ("no other",), (("no other",), ("as",))),
        (r"\b(?:hard|easy) to (?:say|see)", ("easy", "hard"), (("easy", "hard"), (" to ",), ("say", "see"))),
        (r"(?:un)?known", (), (("known",),)),
        (r"\w+ing (?=the)", (), (("ing ",),)),
        (r"a|\d", (), ()),
    ],
)
def test_what_every_match_holds_is_told(
    source: str, heads: tuple[str, ...], needs: tuple[tuple[str, ...], ...]
) -> None:
    sought = Sought.of(source)
    assert (sought.heads, sought.needs) == (heads, needs)


@pytest.mark.parametrize(
    ("source", "at_digits"),
    [(r"\b(?:1[5-9]\d0|20\d0)'?s\b", True), (r"\b\d+|\w+", False), (r"\d\d", False), (r"\b\d?x", False)],
)
def test_a_pattern_is_sought_at_digits_where_each_match_begins_with_those_of_a_word(
    source: str, at_digits: bool
) -> None:
    assert Sought.of(source).begins_with_digits is at_digits


@pytest.mark.parametrize("source", [r"(?P=name)", r"(?>x)", "(a", "a)", r"\1", "[a"])
def test_a_pattern_that_is_not_understood_is_refused_by_name(source: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(source))):
        items(source)
