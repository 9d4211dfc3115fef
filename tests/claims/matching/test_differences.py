"""Two claims beside each other: what is the same, and what is not."""

from datetime import date

import pytest

from claims.matching import Comparison, Side, compare
from claims.splitting import facts_of

PUBLISHED = date(2024, 9, 12)


def side(statement: str, claimed_on: date | None = None, language: str = "en") -> Side:
    facts = tuple(facts_of(statement, language=language, published=PUBLISHED))
    return Side(statement, facts, claimed_on, language)


def both(here: str, there: str, language: str = "en") -> Comparison:
    return compare(side(here, language=language), side(there, language=language))


def test_the_same_words_are_the_same_claim() -> None:
    found = both("At least 31 people have died.", "At least 31 people have died")
    assert (found.words, found.differences, found.same_figures) == (1.0, (), ("At least 31 people",))


FIGURES = [
    ("47 people died", "49 people died", [("47 people", "49 people")]),
    ("47 people died", "forty-seven people died", []),
    ("At least 47 people died", "47 people died", [("At least 47 people", "47 people")]),
    ("47 people died", "47 houses burnt", []),  # of another measure: neither the same nor another
    ("Prices rose by 3%", "Prices rose by 4%", [("3%", "4%")]),
    ("Prices rose by 3%", "Prices rose by 3 percent", []),
]


@pytest.mark.parametrize(("here", "there", "other"), FIGURES)
def test_figures_of_one_measure_are_compared_with_their_comparators(
    here: str, there: str, other: list[tuple[str, str]]
) -> None:
    found = both(here, there)
    assert list(found.other_figures) == other
    assert [(each.here, each.there) for each in found.differences] == other


DAYS = [
    ("He died on 3 April 2020", "He died on 4 April 2020", True),
    ("He died on 3 April 2020", "He died in April 2020", False),
    ("He died in 2020", "He died on 3 April 2020", False),
    ("He died in 2020", "He died in 2021", True),
    ("He died in 2020", "He died", False),
]


@pytest.mark.parametrize(("here", "there", "differ"), DAYS)
def test_a_day_agrees_with_the_month_and_the_year_it_is_in(here: str, there: str, differ: bool) -> None:
    found = both(here, there)
    assert [each.kind for each in found.differences] == ["day"] * differ


DENIALS = [
    ("en", "The minister resigned", "The minister did not resign", True),
    ("en", "The minister didn’t resign", "The minister did not resign", False),
    ("de", "Der Minister trat zurück", "Der Minister trat nicht zurück", True),
    ("es", "El ministro dimitió", "El ministro no dimitió", True),
    ("pt", "O ministro renunciou", "O ministro não renunciou", True),
]


@pytest.mark.parametrize(("language", "here", "there", "negated"), DENIALS)
def test_a_negation_is_a_difference(language: str, here: str, there: str, negated: bool) -> None:
    found = both(here, there, language)
    assert found.negated == negated
    assert [each.name for each in found.differences] == ["negation"] * negated


def test_how_much_later_it_is_claimed_is_told_where_both_days_are_known() -> None:
    statement = "Prices rose by 3%"
    later = compare(side(statement, date(2024, 3, 1)), side(statement, date(2024, 1, 1)))
    unknown = compare(side(statement, date(2024, 3, 1)), side(statement))
    assert (later.days_later, unknown.days_later) == (60, None)
    assert later.differences == ()
