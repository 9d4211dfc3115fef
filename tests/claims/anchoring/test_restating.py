"""What a claim may say once its sentence has changed."""

import pytest

from claims.anchoring import restate

TREND = "The tag was the third topic, with over 84,000 posts."


@pytest.mark.parametrize(
    ("statement", "exact", "sentence", "says", "left_over"),
    [
        (
            "At least 17 people died, she said.",
            ("At least 17 people died", "At least 71 people died"),
            ("At least 17 people died.", "At least 71 people died."),
            "At least 71 people died, she said.",
            [],
        ),
        (  # its own words are the same; those that the statement takes from around them are not
            TREND,
            ("with over 84,000 posts", "with over 84,000 posts"),
            (TREND, TREND.replace("third", "second")),
            TREND.replace("third", "second"),
            [],
        ),
        (
            TREND,
            ("with over 84,000 posts", "with over 90,000 posts"),
            (TREND, TREND.replace("third", "second").replace("84,000", "90,000")),
            TREND.replace("third", "second").replace("84,000", "90,000"),
            [],
        ),
        (  # twice in the statement: which of the two is for a person to say
            "Of 12 men 12 fell.",
            ("12 fell", "13 fell"),
            ("There were men; 12 fell.", "There were men; 13 fell."),
            "Of 12 men 13 fell.",
            ["12"],
        ),
        (
            "Of 12 men and 12 women none fell.",
            ("none fell", "none fell"),
            ("Of 12, none fell.", "Of 13, none fell."),
            "Of 12 men and 12 women none fell.",
            ["12"],
        ),
        (  # nothing took its place: it is named
            "On Monday the mayor resigned.",
            ("the mayor resigned", "the mayor resigned"),
            ("On Monday, the mayor resigned.", "So the mayor resigned."),
            "On Monday the mayor resigned.",
            ["Monday"],
        ),
        (
            "دست‌کم ۱۷ نفر کشته شدند.",
            ("دست‌کم ۱۷ نفر کشته شدند", "دست‌کم ۷۱ نفر کشته شدند"),
            ("دست‌کم ۱۷ نفر کشته شدند.", "دست‌کم ۷۱ نفر کشته شدند."),
            "دست‌کم ۷۱ نفر کشته شدند.",
            [],
        ),
    ],
)
def test_the_statement_takes_the_new_words_and_names_what_is_left_of_the_old(
    statement: str, exact: tuple[str, str], sentence: tuple[str, str], says: str, left_over: list[str]
) -> None:
    found = restate(statement, exact, sentence, "en")
    assert (found.statement, found.left_over) == (says, left_over)
