"""The report as a PDF: tagged, made to last, in its language, and the same bytes wherever it is printed."""

import hashlib
import io
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from claims.reporting import FORMS, Content, pdf, render
from claims.reporting.stamp import read, stamp
from config.embedded.places import CHECKOUT
from tests.claims.reporting import frozen
from tests.claims.reporting.test_pdf_conformance import broken

BOTH = pytest.mark.parametrize(("content", "language"), [(frozen.english(), "en"), (frozen.persian(), "fa")])


def opened(content: Content, language: str = "en") -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(render(content, "pdf", language)))


def text(content: Content, language: str = "en") -> str:
    document = pypdfium2.PdfDocument(render(content, "pdf", language))
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def elements(pdf: pikepdf.Pdf) -> list[tuple[str, Any]]:
    """The kinds of all structure elements, in reading order."""
    found: list[tuple[str, Any]] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for each in node:
                walk(each)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.append((str(node.S), node))
            if "/K" in node:
                walk(node.K)

    walk(pdf.Root.StructTreeRoot.K)
    return found


@BOTH
def test_it_says_that_it_is_accessible_and_made_to_last(content: Content, language: str) -> None:
    pdf = opened(content, language)
    with pdf.open_metadata() as said:
        assert (said["pdfuaid:part"], said["pdfaid:part"], said["pdfaid:conformance"]) == ("1", "2", "A")
        assert said["dc:title"].startswith(content["document"]["title"])
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.Lang == language
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert not {"/JavaScript", "/EmbeddedFiles"} & set(pdf.Root.get("/Names", {}))
    assert "/OpenAction" not in pdf.Root


@BOTH
def test_its_headings_are_in_order_and_its_tables_have_headers(content: Content, language: str) -> None:
    pdf = opened(content, language)
    kinds = [kind for kind, _ in elements(pdf)]
    levels = [int(kind[2:]) for kind in kinds if kind.startswith("/H") and kind[2:].isdigit()]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert kinds.count("/TH") >= 4
    assert kinds.count("/Table") == 2


@BOTH
def test_every_font_is_in_the_file(content: Content, language: str) -> None:
    pdf = opened(content, language)
    fonts = [
        descendant.FontDescriptor
        for page in pdf.pages
        for font in page.Resources.Font.values()
        for descendant in font.DescendantFonts
    ]
    assert fonts
    assert all({"/FontFile2", "/FontFile3"} & set(font.keys()) for font in fonts)


def test_a_persian_text_is_marked_as_persian_in_an_english_frame() -> None:
    pdf = opened(frozen.persian())

    assert {str(node.Lang) for _, node in elements(pdf) if "/Lang" in node} == {"en", "fa"}


def test_it_says_what_the_page_says() -> None:
    said = " ".join(text(frozen.english()).split())
    for part in (
        "NOT COMPLETE",
        "1 passage has not been read.",
        "Both registers say so.",
        "B2 (usually reliable, probably true)",
        "Hospital list has a stake in the claim.",
        "c" * 64,
        "41:" + "e" * 64,
        "It was a terrible week. Opinion: A judgement.",
    ):
        assert part in said.replace("\ufffe", "").replace("\u2068", "").replace("\u2069", "")


def test_what_others_wrote_is_text_and_never_typesetting() -> None:
    content = frozen.english()
    content["claims"][0]["statement"] = "#panic() $x$ *bold* <label> [x] \\ = h"
    content["document"]["url"] = "javascript:alert(1)"

    pdf, said = render(content, "pdf"), text(content)

    assert "#panic() $x$ *bold* <label> [x] \\ = h" in said
    assert b"/URI (javascript" not in pdf


def test_a_long_report_comes_in_parts_that_begin_on_pages_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pdf, "LINKED", 3)
    monkeypatch.setattr(pdf, "PART", 2)
    file = render(frozen.english(), "pdf")
    pages = [
        page.get_textpage().get_text_range().replace("\ufffe", "") for page in pypdfium2.PdfDocument(file)
    ]
    beginnings = [page for page in pages if page.splitlines()[1].startswith(("Claim by claim", "Sources"))]

    assert [page.splitlines()[1] for page in beginnings] == [
        "Claim by claim · 1–2",
        "Claim by claim · 3",
        "Sources and their preserved copies",
    ]
    assert "A court in Lenkor sentenced two engineers" in beginnings[0]
    assert broken(file, "ua1") == broken(file, "2a") == []


def test_it_carries_its_stamp() -> None:
    content = frozen.english()
    found = read(render(content, "pdf"))

    assert found is not None
    assert (found.document, found.number) == (content["document"]["id"], "3")


@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_form_is_the_same_bytes_in_another_place(form: str, tmp_path: Path) -> None:
    """In another process, folder, time zone, locale and order of hashes."""
    program = (
        "import django, sys; django.setup()\n"
        "from claims.reporting import render\nfrom tests.claims.reporting import frozen\n"
        f"sys.stdout.buffer.write(render(frozen.english(), {form!r}, 'fa'))"
    )
    elsewhere = {
        **os.environ,
        "TZ": "Asia/Tehran",
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONHASHSEED": "7",
        "HOME": str(tmp_path),
        "PYTHONPATH": str(CHECKOUT),
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }
    there = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=elsewhere, capture_output=True, check=True
    ).stdout

    assert (
        hashlib.sha256(there).hexdigest() == hashlib.sha256(render(frozen.english(), form, "fa")).hexdigest()
    )


def test_the_stamp_is_of_the_paper() -> None:
    from django.utils import translation

    from claims.reporting.paper import paper

    with translation.override("en"):
        printed = paper(frozen.english(), "en")
    assert stamp(printed).encode() in render(frozen.english(), "html")


def test_in_a_persian_frame_the_line_after_an_english_title_goes_on_to_the_left() -> None:
    pages = [page.get_textpage() for page in pypdfium2.PdfDocument(render(frozen.english(), "pdf", "fa"))]
    titles = [page for page in pages if page.search("deaths").get_next()]

    assert len(titles) == 2  # as evidence, and in the list of sources
    assert all(left(page, "office") < left(page, "deaths") for page in titles)


def left(page: Any, word: str) -> float:
    """Where the first place of a word on a page begins."""
    at, _length = page.search(word).get_next()
    return float(page.get_charbox(at)[0])
