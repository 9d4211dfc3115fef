from concurrent.futures import ThreadPoolExecutor

import pytest

from sources.extraction import Unreadable, extract
from sources.extraction.pdf_paragraphs import mend_hyphens
from tests.sources.extraction.files import SCAN, encrypted_pdf, outcome, pdf, read_here


def reason(content: bytes) -> str:
    with pytest.raises(Unreadable) as refused:
        read_here(content)
    return refused.value.reason


def test_printed_lines_become_paragraphs() -> None:
    content = pdf(
        [
            "At least 47 people were killed when the river Tavush broke",
            "its banks on Monday, the ministry of the interior said in a",
            "statement.",
            "It was the worst flood since 1987, and it will not be the",
            "last one, the service said.",
            "",
            "The dam held.",
        ],
        title="The flood",
    )

    found = read_here(content, file_name="flood.docx")

    assert found.text == (
        "At least 47 people were killed when the river Tavush broke its banks on Monday, the ministry of the "
        "interior said in a statement.\n\nIt was the worst flood since 1987, and it will not be the last "
        "one, the service said.\n\nThe dam held."
    )
    assert (found.media_type, found.title, found.author) == ("application/pdf", "The flood", "Ann Lee")
    assert found.note == "Text from a PDF: compare it with the original."
    assert (found.pages, found.rest) == ([0], "")


def test_list_items_stand_on_lines_of_their_own() -> None:
    content = pdf(
        [
            "What is known so far about the flood in the valley:",
            "• The dam held.",
            "• The bridge is closed.",
        ]
    )

    assert read_here(content).text.splitlines()[-2:] == ["• The dam held.", "• The bridge is closed."]


def test_each_page_has_its_offset() -> None:
    found = read_here(pdf(["First page."], [], ["Second, which is", "the last."], ["ends here."]))

    assert found.text == "First page.\n\nSecond, which is the last.\n\nends here."
    assert [found.text[start:][:6] for start in found.pages] == ["First ", "\n\nSeco", "Second", "ends h"]
    assert found.note_code == "pdf_blank_pages"
    assert found.note_details == {"pages": "2"}


def test_a_sentence_that_runs_on_overleaf_is_not_torn() -> None:
    found = read_here(pdf(["At least 47 people"], ["were killed."]))

    assert found.text == "At least 47 people were killed."
    assert found.pages == [0, 19]


def test_running_heads_and_page_numbers_are_left_out_of_the_text_but_kept() -> None:
    pages = [
        [(72, 820, "The Daily Lark"), (72, 500, f"Sentence number {n}."), (300, 20, f"{n}")]
        for n in (7, 8, 9, 10)
    ]

    found = read_here(pdf(*pages))

    assert (
        found.text == "Sentence number 7.\n\nSentence number 8.\n\nSentence number 9.\n\nSentence number 10."
    )
    assert found.rest.count("The Daily Lark") == 4


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("it was pub\ufffelished", "it was published"),
        ("the COVID\ufffe19 wave", "the COVID-19 wave"),
        ("in 1992\ufffe95", "in 1992-95"),
        ("Anglo\ufffeSaxon", "Anglo-Saxon"),
        ("a well\ufffeknown man, well-known", "a well-known man, well-known"),
        ("end\ufffe", "end-"),
    ],
)
def test_only_a_hyphen_that_the_line_end_made_is_taken_away(broken: str, mended: str) -> None:
    assert mend_hyphens([broken]) == [mended]


def test_a_word_broken_at_the_end_of_a_line_is_joined() -> None:
    content = pdf(["The ministry of the interior pub-", "lished it. COVID-", "19 was not the cause."])

    assert read_here(content).text == "The ministry of the interior published it. COVID-19 was not the cause."


def test_a_scan_is_told_from_an_empty_pdf() -> None:
    assert reason(SCAN) == "scan"
    assert reason(pdf([])) == "empty"


def test_an_encrypted_pdf_is_refused() -> None:
    assert reason(encrypted_pdf()) == "encrypted"


def test_a_pdf_in_a_font_of_unknown_letters_is_refused() -> None:
    unknown = pdf(["ABCDEFGH" * 5]).replace(
        b"/Encoding /WinAnsiEncoding", b"/Encoding << /Differences [65 /u0001 /u0002 /u0003 /u0004 /u0005] >>"
    )

    assert reason(unknown) in ("garbled", "broken", "empty")


def test_a_pdf_cut_short_is_refused_or_read_but_never_crashes() -> None:
    content = pdf(["At least 47 people were killed."])

    for length in range(8, len(content), 7):
        assert outcome(content[:length]) in ("read", "broken", "empty")


def test_many_threads_may_read_at_once() -> None:
    contents = [pdf([f"Sentence number {n}."] * 3) for n in range(4)]

    with ThreadPoolExecutor(4) as pool:
        texts = [found.text for found in pool.map(extract, contents)]

    assert [f"number {n}." in text for n, text in enumerate(texts)] == [True] * 4
