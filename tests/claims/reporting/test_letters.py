"""What others wrote may hold any character: every form is made, and the PDF says what it has no typeface for."""

import io
import zipfile
from typing import Any

import pypdfium2
import pytest
from lxml import etree

from claims.reporting import FORMS, Content, letters, render
from tests.claims.reporting import frozen

NOTICE = "Some characters are in no typeface of this file"
STRANGE = {
    "emoji": "Ten died 👩‍👩‍👧‍👦 😀.",
    "Chinese": "四十七人が死亡した。",
    "Thai": "สี่สิบเจ็ด",
    "one letter that is a sentence": "﷽",
    "no characters": "a\x01b\x1b\ufffe\uffff\U0010ffff\ue000c",
    "marks of another script": "a\u0485\u1ab0\u20d0",
    "marks on a space": " \u05c7 \u0951",
}


def with_words(words: str, content: Content) -> Content:
    """In the places where others' words come from: the title and the statement, the verdict, a source."""
    content["document"] |= {"title": words, "author": words, "publisher": words}
    content["desk"]["name"] = words
    for claim in content["claims"]:
        claim["statement"] = words
        if claim["verdict"]:
            claim["verdict"] |= {"explanation": words, "by": words}
        for citation in claim["citations"]:
            citation["note"] = words
            citation["source"]["title"] = words
    return content


def text(file: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))


@pytest.mark.parametrize("content", [frozen.english, frozen.persian])
@pytest.mark.parametrize("words", STRANGE.values(), ids=STRANGE)
def test_every_form_is_made_of_any_characters(content: Any, words: str) -> None:
    made = {form: render(with_words(words, content()), form) for form in FORMS}

    assert NOTICE in " ".join(text(made["pdf"]).split())
    for form in ("docx", "xlsx"):
        package = zipfile.ZipFile(io.BytesIO(made[form]))
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))


def test_a_character_without_a_typeface_is_a_box_and_the_others_stay() -> None:
    assert letters.drawable(["Ten died 😀.", {"a": "四7\x00人\n"}, 3]) == (
        ["Ten died □.", {"a": "□7 □\n"}, 3],
        3,
    )


@pytest.mark.parametrize("content", [frozen.english, frozen.persian])
def test_nothing_is_said_where_all_can_be_drawn(content: Any) -> None:
    assert NOTICE not in " ".join(text(render(content(), "pdf")).split())


@pytest.mark.parametrize("content", [frozen.english, frozen.persian])
def test_what_the_table_calls_drawn_is_drawn(content: Any) -> None:
    """typst refuses the file for the first that is not."""
    every = "".join(chr(point) for first, last in letters.ranges() for point in range(first, last + 1))
    plain, boxes = letters.drawable(every, marks=False)
    words = " ".join(plain[start : start + 60] for start in range(0, len(plain), 60))
    changed = content()
    changed["claims"][0]["verdict"]["explanation"] = words

    assert render(changed, "pdf").startswith(b"%PDF")
    assert len(every) > 7_000
    assert boxes < 500


def test_the_words_for_a_drawing_of_very_many_sources_are_cut() -> None:
    content = frozen.english()
    graph = content["claims"][0]["independence"]["graph"]
    for node in graph["nodes"]:
        node["name"] = "x" * 300
    graph["edges"] *= 100

    assert render(content, "pdf").startswith(b"%PDF")
