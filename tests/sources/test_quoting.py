"""A quotation is found to the letter, after normalising, nearly with the difference shown, or not at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.quoting import How, Piece, cut_after, cut_before, look_for, normal

TEXT = (
    "The flood began on Monday.\n\n“At least 1,250 people — most of them children — have left”, the office said.\n"
    "سخنگو گفت: «دست‌کم ۳۱ نفر جان باخته‌اند.»\n"
    "L’eau a monté de 2 300 mètres cubes."
)


@pytest.mark.parametrize(
    ("passage", "how"),
    [
        ("The flood began on Monday.", How.EXACTLY),
        ("have left”, the office said", How.EXACTLY),
        ("The flood  began\non Monday.", How.NORMALISED),
        ('"At least 1250 people - most of them children - have left"', How.NORMALISED),
        ("دست كم 31 نفر", How.NOT_AT_ALL),
        ("دست‌كم 31 نفر", How.NORMALISED),
        ("L'eau a monté de 2300 mètres", How.NORMALISED),
        ("the flood began on Monday", How.NEARLY),
        ("At least 1,520 people — most of them children — have left", How.NEARLY),
        ("Ten ships were lost in a storm last winter", How.NOT_AT_ALL),
        ("   ", How.NOT_AT_ALL),
        ("", How.NOT_AT_ALL),
    ],
)
def test_words_stand_in_a_text_in_one_of_four_ways(passage: str, how: How) -> None:
    assert look_for(passage, TEXT).how == how


def test_what_was_normalised_is_found_where_it_stands() -> None:
    found = look_for('"At least 1250 people - most', TEXT)

    assert TEXT[found.start : found.end] == "“At least 1,250 people — most"


def test_the_difference_is_shown_word_by_word() -> None:
    found = look_for("The flood certainly began on Tuesday.", TEXT)

    assert found.difference == (
        (Piece.SAME, "The flood"),
        (Piece.QUOTED, "certainly"),
        (Piece.SAME, "began on"),
        (Piece.QUOTED, "Tuesday"),
        (Piece.THERE, "Monday"),
        (Piece.SAME, "."),
    )
    assert TEXT[found.start : found.end] == "The flood began on Monday."


def test_one_word_more_or_less_is_never_a_find() -> None:
    assert look_for(
        "He did take the money from the fund.", "He did not take the money from the fund."
    ).how == (How.NEARLY)


def test_what_stands_twice_is_counted() -> None:
    assert look_for("ten people", "ten people and ten people").times == 2
    assert look_for("ten  people", "ten people and ten people").times == 2


WORDS = st.lists(
    st.sampled_from(["people", "1,250", "“yes”", "—", "کتاب‌ها", "۳۱", "café", "ﬁve", "and", "2 300"]),
    min_size=1,
    max_size=40,
)


@given(WORDS, st.integers(0, 39), st.integers(1, 12), st.sampled_from([" ", "\n", "  ", "\u00a0"]))
@settings(max_examples=150, deadline=None)
def test_any_stretch_of_a_text_is_found_however_it_is_spaced(
    words: list[str], first: int, many: int, space: str
) -> None:
    text = " ".join(words)
    passage = space.join(words[first % len(words) :][:many])

    found = look_for(passage, text)

    assert found.is_found
    assert normal(text[found.start : found.end]) == normal(passage)


def test_offsets_hold_across_the_blocks_of_a_long_text() -> None:
    filler = "“Nothing” happened — again, on day 1,000 of it. " * 400
    text = filler + "Then “four” came — at last." + filler

    found = look_for('Then "four" came - at last.', text)

    assert text[found.start : found.end] == "Then “four” came — at last."


@pytest.mark.parametrize(
    ("text", "size", "before", "after"),
    [
        ("one two three", 40, "one two three", "one two three"),
        ("one two three", 7, "three", "one two"),
        ("one two three", 5, "three", "one"),
        ("one two three ", 6, "three ", "one"),
        ("onetwothree", 5, "three", "onetw"),
        ("", 5, "", ""),
    ],
)
def test_what_stands_around_a_passage_is_cut_between_words(
    text: str, size: int, before: str, after: str
) -> None:
    assert (cut_before(text, size), cut_after(text, size)) == (before, after)
