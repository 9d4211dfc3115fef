"""What became of a text, paragraph by paragraph."""

import time

import pytest

from sources.quoting import Piece
from sources.rewording import Fate, Paragraph, folded, reworded

BEFORE = (
    "Toll rises.\n\nAt least 31 people have died in the valley.\n\nBoats came late.\n\nThe school is closed."
)
AFTER = "Toll rises.\n\nAt least 27 people have died in the valley.\n\nThe school is closed.\n\nThe bridge is open."


def said(paragraph: Paragraph) -> tuple[str, str]:
    signs = {Piece.SAME: "", Piece.QUOTED: "-", Piece.THERE: "+"}
    return str(paragraph.fate), "|".join(signs[part.kind] + part.text for part in paragraph.parts)


def test_each_paragraph_stays_or_is_reworded_or_gone_or_new() -> None:
    assert [said(each) for each in reworded(BEFORE, AFTER)] == [
        ("same", "Toll rises."),
        ("reworded", "At least|- 31|+ 27| people have died in the valley."),
        ("gone", "-Boats came late."),
        ("same", "The school is closed."),
        ("new", "+The bridge is open."),
    ]


def test_a_passage_that_is_followed_is_marked_wherever_it_stood() -> None:
    start = BEFORE.index("31 people")
    gone = BEFORE.index("came late")
    spans = [(start, start + len("31 people")), (gone, gone + len("came late"))]

    found = reworded(BEFORE, AFTER, spans)

    assert [(part.text, part.marks) for each in found for part in each.parts if part.marks] == [
        ("31", (0,)),
        (" people", (0,)),
        ("came late", (1,)),
    ]
    assert [each.marks for each in found] == [set(), {0}, {1}, set(), set()]


def test_other_quotation_marks_dashes_and_digits_are_no_change() -> None:
    found = reworded('He said: "12 000 – no more".', "He said: “12,000 - no more”.")

    assert [each.fate for each in found] == [Fate.SAME]


@pytest.mark.parametrize(("before", "after"), [("", ""), ("", "New."), ("Old.", ""), ("\n\n", " \n")])
def test_an_empty_text_is_compared_too(before: str, after: str) -> None:
    fates = [Fate.GONE] * bool(before.strip()) + [Fate.NEW] * bool(after.strip())

    assert [each.fate for each in reworded(before, after)] == fates


def test_what_stayed_is_folded_away_save_beside_a_change() -> None:
    lines = [f"Paragraph {number} of the text." for number in range(9)]
    changed = [*lines[:4], "Something else altogether happened here.", *lines[5:]]

    runs = list(folded(reworded("\n".join(lines), "\n".join(changed))))

    assert [(away, len(run)) for away, run in runs] == [(True, 3), (False, 4), (True, 3)]


def test_long_texts_are_compared_in_seconds() -> None:
    before = "\n".join(f"Line {number} says that {number * 7} were counted." for number in range(2000))
    after = before.replace(" 7", " 8").replace("Line 3", "Row 3")
    began = time.process_time()

    reworded(before, after)
    reworded("word " * 100_000, "word other " * 60_000)
    reworded("A\n" * 150_000, "B\n" * 150_000)
    reworded(("the " * 190 + "\n") * 200, ("the other " * 95 + "\n") * 40)

    assert time.process_time() - began < 10
