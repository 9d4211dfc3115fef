"""Lists in running text."""

import pytest

from claims.splitting import split

LISTS = [
    ("1. The first item 2. The second item", ["1. The first item", "2. The second item"]),
    ("1.) Apples are sold. 2.) Pears are not.", ["1.) Apples are sold.", "2.) Pears are not."]),
    ("• 9. Apples • 10. Pears", ["• 9. Apples", "• 10. Pears"]),
    (
        "The plan is to: a) close two mines; b) open one.",
        ["The plan is to:", "a) close two mines;", "b) open one."],
    ),
    (
        "It has (1) a hall, (2) a library and (3) a pool.",
        ["It has", "(1) a hall,", "(2) a library and", "(3) a pool."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS, ids=[text[:24] for text, _ in LISTS])
def test_markers_that_count_up_make_a_list(text: str, expected: list[str]) -> None:
    assert [text[p.start : p.end] for p in split(text).passages] == expected


NO_LISTS = [
    "Halden won 2. The match was played on 3. May.",
    "Prices rose by 3) percent and 5) percent.",
    "He lives at number 12. She lives at number 14.",
]


@pytest.mark.parametrize("text", NO_LISTS)
def test_figures_that_do_not_count_up_make_none(text: str) -> None:
    assert {p.kind for p in split(text).passages} == {"sentence"}


def test_an_item_in_running_text_is_completed_by_what_introduces_it() -> None:
    found = split("The ministry will close three mines: 1) Halden; 2) Lenz; 3) Vellin.")

    assert [c.statement for c in found.claims if c.kind == "list_item"] == [
        "The ministry will close three mines: Halden.",
        "The ministry will close three mines: Lenz.",
        "The ministry will close three mines: Vellin.",
    ]
