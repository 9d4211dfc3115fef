"""Figures against each other: one table of pairs, and properties that hold for all of them."""

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.matching.chart import BESIDE, HEIGHT, LETTER, LINE, MARK, NARROWEST, draw
from claims.matching.series import Figure, Relation, relate
from claims.splitting import facts_of
from claims.truth.reading import read_claim

MONDAY, TUESDAY = date(2024, 9, 9), date(2024, 9, 10)


def figure(
    statement: str, on: date | None = MONDAY, text: str = "", language: str = "en", number: int = 0
) -> Figure:
    facts = facts_of(statement, language=language, published=on)
    reads = read_claim(statement, facts, language)
    return Figure(
        read=[each for each in reads if "value" in each.fact][number],
        statement=statement,
        language=language,
        stated_on=on,
        text=text,
        days=frozenset(str(fact["date"]) for fact in facts if fact["type"] == "date"),
        places=frozenset(str(fact["name"]) for fact in facts if fact["type"] == "place"),
    )


FLOOD = "47 people died in the floods in Tavush"
PAIRS = [
    (FLOOD, "47 people died in the floods in Tavush", Relation.AGREES),
    (FLOOD, "At least 40 people died in the floods in Tavush", Relation.AGREES),
    (FLOOD, "49 people died in the floods in Tavush", Relation.CONTRADICTS),
    (FLOOD, "At least 50 people died in the floods in Tavush", Relation.CONTRADICTS),
    (FLOOD, "49 people died in the floods in Hallow", Relation.OTHER_SCOPE),
    (FLOOD, "49 people died in the floods", Relation.OTHER_SCOPE),
    (FLOOD, "47 people died in the floods in Hallow", Relation.OTHER_SCOPE),
    (FLOOD, "At least 40 people died in the floods in Hallow", Relation.OTHER_SCOPE),
    (FLOOD, "49 people died in the landslide at Quarrow", None),
    ("37 people were injured in Lenkor", "Five of the injured in Lenkor are in danger", None),
    (
        "12 of the injured in Lenkor are children",
        "14 of the injured in Lenkor are children",
        Relation.CONTRADICTS,
    ),
    (
        "The board spent 3.8 million crowns on consultants",
        "The board expects to save 4.1 million crowns a year",
        None,
    ),
    (FLOOD, "49 people were injured in the floods in Tavush", None),
    (FLOOD, "49 houses burnt in Tavush", None),
    (FLOOD, "The hashtag had 49 posts", None),
    ("Prices in Spain rose by 3.2%", "Prices in Spain rose by 3.23%", Relation.ROUNDING),
    ("Prices in Spain rose by 3.2%", "Prices in Spain rose by 4%", Relation.CONTRADICTS),
    ("In 2019 prices in Spain rose by 3.2%", "In 2020 prices in Spain rose by 4%", Relation.OTHER_TIME),
    ("The minister earned 90,000 euros a year", "The minister earned 7,500 euros a month", None),
    (
        "A minister earns 90,000 euros a year",
        "A minister earned 80,000 euros a year ago",
        Relation.UNDATED,
    ),
    ("Der Minister verdient 90.000 Euro im Jahr", "Der Minister verdient 7.500 Euro im Monat", None),
    (
        "The population of Lenkor is 1.2 million",
        "The population of Lenkor is 1.21 million",
        Relation.ROUNDING,
    ),
    (
        "The population of Lenkor is 1.2 million",
        "The population of Lenkor is 1,340,000",
        Relation.CONTRADICTS,
    ),
    ("The population of Lenkor is 1.2 million", "The area of Lenkor is 1.3 million", None),
    ("The vote in Lenkor was 47 against 31", "The vote in Lenkor was 46 against 32", None),
    ("In 2020 prices in Spain rose by 3.2%", "In May 2020 prices in Spain rose by 4%", Relation.CONTRADICTS),
]


RANGES = [
    ("en", "Between 40 and 50 people died in the fire in Lenkor", "{} people died in the fire in Lenkor"),
    ("en", "40–50 people died in the fire in Lenkor", "{} people died in the fire in Lenkor"),
    ("de", "Zwischen 40 und 50 Menschen starben in Lenkor", "{} Menschen starben in Lenkor"),
    ("fa", "۴۰ تا ۵۰ نفر در آتش‌سوزی لنکور کشته شدند", "{} نفر در آتش‌سوزی لنکور کشته شدند"),
]


@pytest.mark.parametrize(("language", "between", "one"), RANGES)
def test_a_range_is_contradicted_by_what_is_outside_of_it_alone(
    language: str, between: str, one: str
) -> None:
    there = figure(between, language=language)
    for value, agrees in ((39, False), (40, True), (47, True), (50, True), (55, False)):
        here = figure(one.format(value), language=language)
        expected = Relation.AGREES if agrees else Relation.CONTRADICTS
        assert relate(here, there) == relate(there, here) == expected


def test_a_rise_from_one_figure_to_another_is_no_range() -> None:
    rise = "The toll in Lenkor rose from 40 to 50 people"
    assert [figure(rise, number=number).read.fact["comparator"] for number in (0, 1)] == ["exactly"] * 2


@pytest.mark.parametrize(("one", "other", "relation"), PAIRS)
def test_what_a_second_figure_is_to_the_first(one: str, other: str, relation: Relation | None) -> None:
    language = "de" if one.startswith("Der") else "en"
    assert relate(figure(one, language=language), figure(other, language=language)) == relation


def test_five_of_the_injured_do_not_contradict_how_many_there_are_in_persian_too() -> None:
    all_of_them = figure("۳۷ نفر در ریزش پل ماهتاب زخمی شده‌اند", language="fa")
    five = figure("حال پنج نفر از زخمی‌های ریزش پل ماهتاب وخیم است", language="fa")
    assert relate(all_of_them, five) is relate(five, all_of_them) is None


def test_the_same_measure_on_another_day_is_an_update_and_no_contradiction() -> None:
    later = "49 people died in the floods in Tavush"
    assert relate(figure(FLOOD), figure(later, TUESDAY)) == Relation.OTHER_TIME
    assert relate(figure(FLOOD), figure(later, None)) == Relation.UNDATED
    assert relate(figure(FLOOD, None, "one text"), figure(later, None, "one text")) == Relation.CONTRADICTS
    assert relate(figure(FLOOD, None, "one text"), figure(later, None, "another")) == Relation.UNDATED


@pytest.mark.parametrize(("one", "other"), [*permutations([pair[1] for pair in PAIRS[:5]], 2)])
def test_it_is_the_same_seen_from_the_other_side(one: str, other: str) -> None:
    assert relate(figure(one), figure(other)) == relate(figure(other), figure(one))


@given(st.integers(1, 10**7), st.integers(1, 10**7))
def test_two_exact_counts_contradict_each_other_exactly_where_they_differ(one: int, other: int) -> None:
    made = [figure(f"{n} people died in the floods in Tavush") for n in (one, other) if not 1900 < n < 2100]
    if len(made) == 2:
        assert (relate(*made) == Relation.CONTRADICTS) == (one != other)


@given(st.lists(st.tuples(st.none() | st.dates(), st.floats(-1e9, 1e9)), max_size=12))
def test_every_dated_value_stands_inside_the_chart(values: list[tuple[date | None, float]]) -> None:
    chart = draw(values)
    assert (chart is None) == (sum(day is not None for day, _ in values) < 2)
    if chart:
        assert [point is None for point in chart.points] == [day is None for day, _ in values]
        assert all(0 <= p.across <= 100 and 0 <= p.y <= HEIGHT for p in chart.points if p)
        assert 2 <= len(chart.levels) <= 12


def test_a_higher_value_stands_higher_and_a_later_one_further_on() -> None:
    chart = draw([(MONDAY, 31), (TUESDAY, 47), (None, 50)])
    assert chart
    first, second, undated = chart.points
    assert first
    assert second
    assert undated is None
    assert first.across < second.across
    assert first.y > second.y
    assert [value for _, value in chart.levels] == [30.0, 35.0, 40.0, 45.0, 50.0]


@given(st.lists(st.tuples(st.dates(date(2024, 9, 1), date(2024, 9, 30)), st.integers(0, 300)), max_size=40))
def test_no_number_in_the_chart_hides_a_mark_or_another_number(values: list[tuple[date, int]]) -> None:
    chart = draw([(day, float(value)) for day, value in values], telling={0})
    if chart is None:
        return
    points = {
        (point.across * NARROWEST / 100, point.y): point
        for point in sorted(filter(None, chart.points), key=lambda point: bool(point.label))
    }
    marks = [(x - MARK, x + MARK, y - MARK, y + MARK) for x, y in points]
    numbers = []
    for (x, y), point in points.items():
        wide = LETTER * len(point.label)
        start = x - BESIDE - wide if point.before else x + BESIDE
        numbers += [(start, start + wide, y - BESIDE - LINE, y - BESIDE)] if point.label else []
    for place, one in enumerate(numbers):
        for other in [*marks, *numbers[:place]]:
            apart = one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] or other[3] <= one[2]
            assert apart, (one, other)


def test_what_stands_in_one_place_has_one_number_and_what_tells_most_is_numbered_first() -> None:
    chart = draw([(MONDAY, 47), (MONDAY, 47), (TUESDAY, 50), (MONDAY, 49)], telling={3})
    assert chart
    assert [point and point.label for point in chart.points] == ["", "1, 2", "3", "4"]
    assert chart.decimals == 0
    shares = draw([(MONDAY, 7.4), (TUESDAY, 6.9)])
    assert shares
    assert shares.decimals == 1
