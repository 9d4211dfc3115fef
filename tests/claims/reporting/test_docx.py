"""The report as a DOCX: a comment at every claim, in its place, also after another program has read it."""

import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from claims.reporting import Content, render
from tests.claims.reporting import frozen

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def commented(file: bytes) -> dict[str, str]:
    """The first line of each comment, and the words of the text that it is anchored at."""
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        comments = etree.fromstring(package.read("word/comments.xml"))
    heads = {each.get(f"{W}id"): "".join(each.find(f"{W}p").itertext()) for each in comments}
    anchored: dict[str, str] = {}
    open_: set[str] = set()
    for node in body.iter():
        if node.tag == f"{W}commentRangeStart":
            open_.add(node.get(f"{W}id"))
        elif node.tag == f"{W}commentRangeEnd":
            open_.discard(node.get(f"{W}id"))
        elif node.tag == f"{W}t":
            for each in open_:
                anchored[each] = anchored.get(each, "") + (node.text or "")
    return {_plain(heads[id_]): _plain(words) for id_, words in anchored.items()}


def _plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "").strip()


ENGLISH = {
    "1 · True": "1 At least 31 people have died in the Tavush valley",
    "2 · Open": "2 A court in Lenkor sentenced two engineers to 3 six years in prison",
    "3 · False": "3 six years in prison",
    "4 · Proposed": "4 The dam was inspected two years ago",
}


def test_every_claim_has_its_comment_at_its_words() -> None:
    assert commented(render(frozen.english(), "docx")) == ENGLISH


def test_a_claim_over_two_passages_has_one_comment_over_both() -> None:
    words = "the health office said. It was a terrible week"
    content = frozen.content(
        frozen.ENGLISH, [frozen.claim(1, frozen.ENGLISH, words)], ["nothing_to_check", *["claims"] * 4]
    )
    assert commented(render(content, "docx")) == {"1 · Open": f"1 {words}"}


def test_a_claim_that_the_text_makes_twice_has_two_comments() -> None:
    content = frozen.english()
    again = frozen.ENGLISH.index("Flood in the valley")
    content["claims"][0]["places"].insert(0, {"start": again, "end": again + 5})

    with zipfile.ZipFile(io.BytesIO(render(content, "docx"))) as package:
        comments = etree.fromstring(package.read("word/comments.xml"))

    assert len(comments) == 5


def test_a_comment_is_by_the_checker_at_the_time_of_the_verdict() -> None:
    comments = list(Document(io.BytesIO(render(frozen.english(), "docx"))).comments)

    assert (comments[0].author, comments[0].initials) == ("Mina", "M")
    assert str(comments[0].timestamp) == "2026-03-14 09:12:00+00:00"
    assert "Both registers say so." in comments[0].text
    assert "Supports: Register of deaths https://health.example/register" in comments[0].text


def test_a_persian_frame_runs_from_right_to_left_around_an_english_text() -> None:
    with zipfile.ZipFile(io.BytesIO(render(frozen.english(), "docx", "fa"))) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    paragraphs = {
        "".join(each.itertext()): each.find(f"{W}pPr/{W}bidi") is not None for each in body.iter(f"{W}p")
    }

    assert not paragraphs["Flood in the valley"]
    assert not paragraphs["A court in Lenkor sentenced two engineers to six years in prison."]
    assert body.find(f"{W}body/{W}sectPr/{W}bidi") is not None
    assert paragraphs["manage.py verify_report FILE"] is False
    assert sum(paragraphs.values()) > 20
    assert len(list(body.iter(f"{W}bidiVisual"))) == 2


def test_what_others_wrote_is_text_and_never_markup() -> None:
    content = frozen.english()
    content["claims"][0]["statement"] = "</w:t><w:p/>&\x0b"

    document = Document(io.BytesIO(render(content, "docx")))

    assert "</w:t><w:p/>&" in [each.text for each in document.paragraphs]


def test_nothing_in_it_names_the_clock_or_is_packed() -> None:
    with zipfile.ZipFile(io.BytesIO(render(frozen.english(), "docx"))) as package:
        found = {(member.date_time, member.compress_type) for member in package.infolist()}

    assert found == {((1980, 1, 1, 0, 0, 0), zipfile.ZIP_STORED)}


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("content", [frozen.english(), frozen.persian()], ids=["en", "fa"])
def test_libreoffice_reads_it_and_keeps_every_comment_in_its_place(content: Content, tmp_path: Path) -> None:
    file = render(content, "docx")
    (tmp_path / "report.docx").write_bytes(file)

    subprocess.run(
        [
            "soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--convert-to", "docx", "--outdir", str(tmp_path / "kept"), str(tmp_path / "report.docx"),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    assert commented((tmp_path / "kept" / "report.docx").read_bytes()) == commented(file)
