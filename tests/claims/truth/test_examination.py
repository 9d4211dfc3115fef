"""A claim held against a passage: what stands in it, what stands there otherwise, what does not."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.splitting import facts_of
from claims.truth import Claimed, Examination, Exhibit, Order, Outcome, examine

MARCH = date(2024, 3, 15)  # a Friday


def held(
    statement: str,
    passage: str,
    language: str = "en",
    theirs: str = "",
    *,
    around: str = "",
    made_on: date | None = MARCH,
    published_on: date | None = MARCH,
) -> Examination:
    facts = facts_of(statement, language=language, published=made_on)
    return examine(
        Claimed(statement, facts, language, made_on),
        Exhibit(passage, around or passage, theirs or language, published_on),
    )


def figures(*given: str, **how: object) -> list[tuple[Outcome, tuple[str, ...]]]:
    found = held(*given, **how).facts  # type: ignore[arg-type]
    return [
        (test.outcome, tuple(words for words, _, _ in test.there))
        for test in found
        if test.type in ("quantity", "share", "money", "rank", "age")
    ]


F, V, M, N = Outcome.FOUND, Outcome.OTHER_VALUE, Outcome.OTHER_MEASURE, Outcome.NOT_FOUND

FIGURES = [
    # Comparators
    ("About 130,000 people fled.", "In all 131,250 residents fled.", "en", F),
    ("Over 130,000 people fled.", "In all 131,250 residents fled.", "en", F),
    ("Over 130,000 people fled.", "In all 128,000 residents fled.", "en", V),
    ("Over 130,000 people fled.", "In all 130,000 residents fled.", "en", V),
    ("Over 130,000 people fled.", "More than 130,000 residents fled.", "en", F),
    ("At least 31 people died.", "31 people were killed.", "en", F),
    ("At least 31 people died.", "At least 29 people were killed.", "en", V),
    ("At least 31 people died.", "The death toll stands at 31.", "en", F),
    ("31 people died.", "At least 31 people were killed.", "en", F),
    ("31 people died.", "More than 31 people were killed.", "en", V),
    ("Nearly 500 people died.", "The dead: 487 people.", "en", F),
    ("Nearly 500 people died.", "512 people died.", "en", V),
    ("Fewer than 100 people died.", "99 people died.", "en", F),
    ("Fewer than 100 people died.", "At least 99 people died.", "en", V),
    # Rounding
    ("1.5 million people voted.", "1,500,000 people voted.", "en", F),
    ("1.5 million people voted.", "1,512,340 people voted.", "en", F),
    ("1.5 million people voted.", "1,612,340 people voted.", "en", V),
    ("130,000 people fled.", "131,250 people fled.", "en", V),
    ("Unemployment rose to 7 percent.", "Unemployment rose to 7.2 percent.", "en", F),
    ("Unemployment rose to 7.2 percent.", "Unemployment rose to 6.9 percent.", "en", V),
    ("Two thousand people marched.", "2,040 people marched.", "en", F),
    # Words and proportions
    ("One in five adults smokes.", "20 % of adults smoke.", "en", F),
    ("Twenty-one people were hurt.", "21 people were injured.", "en", F),
    ("Two thirds of voters stayed home.", "Of the voters 66.7 % stayed home.", "en", F),
    # Not the same measure
    ("31 people died.", "84 people were injured.", "en", N),
    ("31 people died.", "31 people were injured.", "en", M),
    ("31 people died.", "The flood took 31 houses.", "en", M),
    ("31 people died.", "31 people died and 84 were injured.", "en", F),
    ("Prices rose by 20 percent.", "Prices fell by 20 percent.", "en", M),
    ("The company paid $40 million.", "The company paid €40 million.", "en", M),
    ("The company paid $40 million.", "The company paid $35 million.", "en", V),
    ("The wall is 3 km long.", "The wall is 3,000 metres long.", "en", F),
    ("The organisers counted 6,000 people.", "They were counted by two officers.", "en", N),
    ("The organisers counted 6,000 people.", "The police counted 2,500 people.", "en", V),
    ("In Lenkor 31 people died.", "In Tavush 47 people died.", "en", N),
    ("In March 2024 31 people died.", "In April 2021 47 people died.", "en", N),
    ("31 people died.", "In 1931 the flight 31 was lost.", "en", N),
    # Other languages
    ("دست‌کم ۳۱ نفر جان باختند", "شمار کشته‌شدگان به ۳۱ نفر رسید", "fa", F),
    ("دست‌کم ۳۱ نفر جان باختند", "٢٧ نفر کشته شدند", "fa", V),
    ("بیش از ۱۳۰ هزار نفر آواره شدند", "۱۳۱٬۲۵۰ نفر آواره شدند", "fa", F),
    ("Más de 1.500 personas murieron.", "Murieron 1.612 personas.", "es", F),
    ("Más de 1.500 personas murieron.", "Murieron 1.412 personas.", "es", V),
    ("Rund 1,5 Millionen Menschen flohen.", "1.512.000 Menschen flohen.", "de", F),
    ("Environ 2 300 personnes ont manifesté.", "2 284 personnes ont manifesté.", "fr", F),
    ("Cerca de 20% dos eleitores votaram.", "19,6% dos eleitores votaram.", "pt", F),
]


@pytest.mark.parametrize(("statement", "passage", "language", "outcome"), FIGURES)
def test_a_figure_is_found_or_found_otherwise_or_not_found(
    statement: str, passage: str, language: str, outcome: Outcome
) -> None:
    assert [found for found, _ in figures(statement, passage, language)][:1] == [outcome]


@pytest.mark.parametrize(
    ("statement", "passage", "ours", "theirs", "outcome"),
    [
        ("At least 31 people died.", "شمار کشته‌شدگان به ۳۱ نفر رسید", "en", "fa", F),
        ("At least 31 people died.", "۲۷ نفر کشته شدند", "en", "fa", V),
        ("At least 31 people died.", "قتل 35 شخصا", "en", "ar", F),
        ("Murieron 31 personas.", "31 people were killed.", "es", "en", F),
    ],
)
def test_claim_and_source_may_be_of_two_languages(
    statement: str, passage: str, ours: str, theirs: str, outcome: Outcome
) -> None:
    assert [found for found, _ in figures(statement, passage, ours, theirs)] == [outcome]


def test_the_other_value_is_named_with_its_place() -> None:
    passage = "By Tuesday 47 people had died, the office said."

    test = held("At least 50 people died.", passage).facts[0]

    assert (test.outcome, test.there) == (Outcome.OTHER_VALUE, (("47 people", 11, 20),))
    assert passage[11:20] == "47 people"


def test_years_and_identifiers_are_no_quantities() -> None:
    assert figures("Flight 370 vanished in 2014.", "370 people marched; 2014 houses burnt.") == []


def test_what_stands_beside_the_passage_is_told_apart() -> None:
    around = "The office gave a figure. It said that 31 people had died. Others are missing."

    test = held("At least 31 people died.", "The office gave a figure.", around=around).facts[0]

    assert (test.outcome, test.beyond, test.there) == (Outcome.FOUND, True, (("31 people", 39, 48),))


@pytest.mark.parametrize(
    ("statement", "passage", "language", "outcome"),
    [
        ("He was arrested on 12 March 2024.", "He was arrested on 12 March 2024.", "en", F),
        ("He was arrested on 12 March 2024.", "On Tuesday he was arrested.", "en", F),
        ("He was arrested on 12 March 2024.", "In March 2024 he was arrested.", "en", F),
        ("He was arrested on 12 March 2024.", "He was arrested on 11 March 2024.", "en", V),
        ("He was arrested on 12 March 2024.", "The bridge was opened on 11 May 2019.", "en", N),
        ("He was arrested on 12 March 2024.", "He was arrested.", "en", N),
        ("He was arrested on 12 March 2024.", "Nobody was arrested last month.", "en", N),
        ("He was arrested on 12 March 2024.", "او در ۲۲ اسفند ۱۴۰۲ بازداشت شد", "fa", F),
        ("He was arrested in 2024.", "He was arrested on 12 March 2024.", "en", F),
    ],
)
def test_a_date_is_compared_as_exactly_as_it_is_written(
    statement: str, passage: str, language: str, outcome: Outcome
) -> None:
    found = held(statement, passage, "en", language).facts
    assert [test.outcome for test in found if test.type == "date"] == [outcome]


def test_names_are_found_whole_or_in_part_and_not_looked_for_in_another_script() -> None:
    def outcome(passage: str) -> tuple[Outcome, list[str]]:
        test = next(t for t in held("José Díaz resigned in Lenkor.", passage).facts if t.type == "person")
        return test.outcome, [str(note) for note in test.notes]

    assert outcome("JOSE DIAZ has resigned.") == (Outcome.FOUND, [])
    assert outcome("Mr Díaz has resigned.") == (Outcome.FOUND, ["part"])
    assert outcome("Somebody has resigned.") == (Outcome.NOT_FOUND, [])
    assert outcome("خوزه دیاز استعفا داد") == (Outcome.NOT_COMPARED, [])


def test_whoever_was_charged_was_not_sentenced() -> None:
    def stage(passage: str) -> Outcome:
        found = held("A court sentenced two engineers to six years in prison.", passage).facts
        return next(test.outcome for test in found if test.type == "sentence")

    assert stage("The court sentenced them to six years in prison.") == Outcome.FOUND
    assert stage("They were charged with fraud by the court.") == Outcome.OTHER_VALUE
    assert stage("The bridge is open.") == Outcome.NOT_FOUND


def test_words_in_quotation_marks_are_looked_for_in_the_source() -> None:
    passage = "“We were not warned in time”, she said."

    def how(statement: str) -> str:
        return held(statement, passage).quotations[0].how

    assert how("She said: “We were not warned in time”.") == "exactly"
    assert how("She said: “We were not  warned in time”.") == "normalised"
    assert how("She said: “We were warned in time”.") == "nearly"
    assert how("She said: “The bridge is as safe as a house”.") == "not_at_all"


def test_the_source_is_older_or_newer_than_the_claim() -> None:
    def when(claim: date | None, source: date | None) -> tuple[Order, int]:
        found = held("Ten people died.", "Ten people died.", made_on=claim, published_on=source).timing
        return found.order, found.days

    assert when(MARCH, date(2024, 3, 3)) == (Order.OLDER, 12)
    assert when(MARCH, date(2024, 3, 16)) == (Order.NEWER, 1)
    assert when(MARCH, MARCH) == (Order.SAME_DAY, 0)
    assert when(MARCH, None) == (Order.UNKNOWN, 0)
    assert when(None, MARCH) == (Order.UNKNOWN, 0)


SENTENCES = st.sampled_from([given for row in FIGURES for given in row[:2]])


@given(SENTENCES, SENTENCES, st.sampled_from(["en", "fa", "de", "ar", "xx"]))
@settings(max_examples=200, deadline=None)
def test_no_pair_of_sentences_makes_it_fail_and_places_hold(one: str, other: str, language: str) -> None:
    found = held(one, other, "en", language)

    for test in found.facts:
        assert all(other[start:end] == words for words, start, end in test.there)
        assert bool(test.there) or test.outcome in (Outcome.NOT_FOUND, Outcome.NOT_COMPARED)
    assert found.passage == "exactly"


@given(st.sampled_from([row[0] for row in FIGURES]))
@settings(max_examples=60, deadline=None)
def test_every_statement_bears_itself_out(statement: str) -> None:
    assert {test.outcome for test in held(statement, statement).facts} <= {Outcome.FOUND}


FIRE = "{} people died in the fire"


@pytest.mark.parametrize(
    ("claim", "source", "outcome"),
    [
        ("Between 40 and 50", "47", Outcome.FOUND),
        ("Between 40 and 50", "55", Outcome.OTHER_VALUE),
        ("Between 40 and 50", "Some 40 to 50", Outcome.FOUND),
        ("40–50", "Between 42 and 48", Outcome.FOUND),
        ("Between 42 and 48", "40 to 50", Outcome.OTHER_VALUE),
        ("47", "Between 40 and 50", Outcome.OTHER_VALUE),
        ("40", "Between 40 and 50", Outcome.OTHER_VALUE),
        ("At least 40", "Between 40 and 50", Outcome.FOUND),
        ("More than 50", "Between 40 and 50", Outcome.OTHER_VALUE),
    ],
)
def test_a_range_is_one_figure(claim: str, source: str, outcome: Outcome) -> None:
    assert [found for found, _ in figures(FIRE.format(claim), FIRE.format(source))] == [outcome]


def test_what_is_counted_in_another_span_of_time_is_no_other_value() -> None:
    monthly = "The minister earns 7,500 euros a month"
    assert figures(monthly, "The minister earns 90,000 euros a year") == [(Outcome.NOT_FOUND, ())]
    assert figures(monthly, "The minister earns 8,000 euros a month")[0][0] == Outcome.OTHER_VALUE
