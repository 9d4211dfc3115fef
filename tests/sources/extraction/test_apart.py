"""Files that keep the program busy that reads them: it is ended, and nothing of it stays."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sources import extraction
from sources.extraction import Bounds, Extracted, Unreadable, extract
from sources.extraction.apart import environment
from sources.extraction.kinds import PDF, TEXT
from tests.sources.extraction.files import nested_pdf, pdf, read_here, smallest_word

ENDLESS = nested_pdf(depth=12, each=10)
"""A page that draws a picture ten times, which draws a picture ten times, and so on: 10¹² words."""


def children() -> list[str]:
    return [
        each for task in Path("/proc/self/task").iterdir() for each in (task / "children").read_text().split()
    ]


def test_a_pdf_that_never_ends_is_ended_and_leaves_no_process() -> None:
    before = children()

    with pytest.raises(Unreadable) as refused:
        extract(ENDLESS, bounds=Bounds(seconds=1))

    assert refused.value.reason == "too_slow"
    assert str(refused.value).startswith("Reading this file took more than 1 seconds")
    assert children() == before


def test_a_pdf_that_asks_for_more_memory_than_is_allowed_is_ended() -> None:
    with pytest.raises(Unreadable) as refused:
        extract(ENDLESS, bounds=Bounds(seconds=60, megabytes=96))

    assert refused.value.reason == "too_demanding"
    assert "96 MB" in str(refused.value)


def test_the_process_ends_by_itself_where_nobody_is_left_to_end_it() -> None:
    asked = {"kind": PDF, "file_name": "", "media_type": "", "seconds": 1, "megabytes": 4096}

    ended = subprocess.run(
        [sys.executable, "-m", "sources.extraction"],
        input=json.dumps(asked).encode() + b"\n" + ENDLESS,
        capture_output=True,
        timeout=120,
        check=False,
    )

    assert ended.returncode < 0


def test_the_process_is_given_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "marker")

    assert "marker" not in environment().values()


@pytest.mark.parametrize(
    "content",
    [pdf(["At least 47 people were killed."], title="Toll"), smallest_word("Ten."), b"A line.\n" * 150_000],
    ids=["pdf", "docx", "long text"],
)
def test_what_is_read_apart_is_what_would_be_read_here(content: bytes) -> None:
    assert extract(content, file_name="a") == read_here(content, file_name="a")


@pytest.mark.parametrize(
    ("page", "apart"),
    [
        ("<p>Ten people died.</p>" * 400, False),
        ("<p>" + "Ten people died. " * 400 + "</p>", False),
        ("Ten people died. " * 4_000, False),
        ("<p>a" * 40_000, True),
        ("<p " + " ".join(f"a{n}=1" for n in range(4_000)) + ">Ten people died.</p>", True),
    ],
    ids=["a page", "a paragraph", "a text", "tags without number", "a tag of many attributes"],
)
def test_a_page_of_too_many_or_too_long_tags_is_read_apart(
    monkeypatch: pytest.MonkeyPatch, page: str, apart: bool
) -> None:
    """A page of less than a megabyte kept a parser busy for three minutes, in the process that took it in."""
    asked: list[str] = []

    def read_apart(kind: str, content: bytes, *_: object) -> Extracted:
        asked.append(kind)
        return read_here(content)

    monkeypatch.setattr(extraction, "read_apart", read_apart)

    assert extract(page.encode()).text
    assert asked == ([TEXT] if apart else [])


def test_a_refusal_comes_back_with_its_reason() -> None:
    with pytest.raises(Unreadable) as refused:
        extract(pdf([]))

    assert refused.value.reason == "empty"
