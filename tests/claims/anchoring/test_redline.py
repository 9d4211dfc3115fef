"""Two texts as one: together the new text, and what was taken out beside it."""

import pytest

from claims.anchoring import redline
from tests.claims.anchoring.edits import edits

OLD = "One two three.\n\nFour five six. Seven.\n\nEight"


def shown(new: str, old: str = OLD) -> list[tuple[str, str]]:
    return [(each.kind, each.text) for each in redline(old, new, "en") if each.kind != "same"]


@pytest.mark.parametrize(
    ("new", "marks"),
    [
        (OLD, []),
        (OLD.replace("five", "5"), [("old", "five"), ("new", "5")]),
        (OLD.replace("six. Seven", "six. Not seven"), [("old", "Seven"), ("new", "Not seven")]),
        (f"New.\n\n{OLD}", [("new", "New.")]),
        (OLD.replace(" Seven.", ""), [("old", "Seven.")]),
        (OLD.replace(" ", "\u00a0"), []),
        (
            "One two three.\n\nTen men fell. Nine rose.\n\nEight",
            [("old", "Four five six. Seven"), ("new", "Ten men fell. Nine rose")],
        ),
        (
            OLD.replace("One", "An").replace("three", "thee"),
            [("old", "One"), ("new", "An"), ("old", "three"), ("new", "thee")],
        ),
    ],
)
def test_what_was_taken_out_and_put_in_is_marked_and_typesetting_is_not(
    new: str, marks: list[tuple[str, str]]
) -> None:
    assert [(kind, text.strip()) for kind, text in shown(new)] == marks


def test_a_sentence_that_stayed_between_two_longer_changes_is_not_written_anew() -> None:
    stays = "The hashtag was the second trending topic on the network on Tuesday, with over 84,000 posts"
    board = "The board had let it be known that nobody would be told more."
    judge = "Later a judge declined as well to answer what we asked him on it"
    new = f"{board}\n\n{judge}.\n\n{stays}."
    assert [
        (kind, text.strip()) for kind, text in shown(new, f"{stays}.\n\n{board} It rained.\n\n{judge}.")
    ] == [
        ("new", f"{board}\n\n{judge}."),
        ("old", f".\n\n{board} It rained.\n\n{judge}"),
    ]


def test_the_stretches_make_up_the_new_text_whatever_was_edited() -> None:
    for original, edit in edits(150, seed=11):
        new = edit.apply(original.text.text)
        stretches = redline(original.text.text, new, original.text.language)
        standing = [each for each in stretches if each.kind != "old"]
        assert "".join(each.text for each in standing) == new
        assert all(new[each.start : each.end] == each.text for each in standing)


@pytest.mark.parametrize(("old", "new"), [("", "A"), ("A", ""), ("", ""), ("A", "B"), ("  A ", " A")])
def test_short_texts_are_compared_too(old: str, new: str) -> None:
    assert "".join(each.text for each in redline(old, new, "en") if each.kind != "old") == new
