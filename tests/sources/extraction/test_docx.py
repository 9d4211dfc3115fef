import pytest

from sources.extraction import Unreadable, docx_file
from sources.extraction.kinds import DOCX
from tests.sources.extraction.files import read_here, repacked, smallest_word, word


def test_a_word_file_is_read_paragraph_by_paragraph() -> None:
    content = word(
        ("Flood in the valley", "Heading 1"),
        "At least 47 people were killed.",
        ("The dam held.", "List Bullet"),
        ("The bridge is closed.", "List Bullet"),
        "دست‌کم ۴۷ نفر کشته شدند.",
        title="The flood",
    )

    found = read_here(content, file_name="flood.txt")

    assert found.text == (
        "Flood in the valley\n\nAt least 47 people were killed.\n\n"
        "• The dam held.\n• The bridge is closed.\n\nدست‌کم ۴۷ نفر کشته شدند."
    )
    assert (found.media_type, found.title, found.author) == (DOCX, "The flood", "Ann Lee")
    assert (found.published_on, found.note, found.pages) == (None, "", [])


SMALL = smallest_word("x")


def reason(content: bytes) -> str:
    with pytest.raises(Unreadable) as refused:
        read_here(content, file_name="a.docx")
    return refused.value.reason


def test_a_word_file_without_a_word_is_refused() -> None:
    assert reason(smallest_word("  ")) == "empty"


def test_a_word_file_that_unpacks_beyond_the_limit_is_refused_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bomb = repacked(SMALL, {"word/bomb.xml": b"\0" * 2**20})
    assert read_here(bomb).text == "x"

    monkeypatch.setattr(docx_file, "MAX_UNPACKED_BYTES", 2**20)

    assert reason(bomb) == "bomb"


def test_a_word_file_that_declares_entities_is_refused() -> None:
    declared = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'

    assert reason(repacked(SMALL, {"word/document.xml": declared})) == "broken"


@pytest.mark.parametrize("part", [b"", b"<broken", b"<x/>", b"<a>" * 5_000], ids=range(4))
def test_a_word_file_with_a_broken_part_is_refused(part: bytes) -> None:
    assert reason(repacked(SMALL, {"word/document.xml": part})) in ("broken", "empty")


def test_a_word_file_cut_short_is_refused() -> None:
    content = smallest_word("At least 47 people were killed.")

    assert {reason(content[: len(content) * part // 10]) for part in range(1, 10)} == {"broken"}
