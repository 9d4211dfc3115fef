import io
import string
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.extraction import MESSAGES, NOTES, Unreadable, extract
from tests.sources.extraction.files import ARTICLE, outcome, pdf, smallest_word


def refusal(content: bytes, **kwargs: object) -> Unreadable:
    with pytest.raises(Unreadable) as refused:
        extract(content, **kwargs)  # type: ignore[arg-type]
    return refused.value


def zip_of(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    ("content", "reason", "words"),
    [
        (b"", "empty", "no text"),
        (b" \r\n\t ", "empty", "no text"),
        ("\ufeff".encode(), "empty", "no text"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "unsupported", "a picture"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "unsupported", "a picture"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "unsupported", "a picture"),
        (b"\0\0\0\x20ftypisom\0\0", "unsupported", "a film"),
        (b"\0\0\0\x20ftypheic\0\0", "unsupported", "a picture"),
        (b"MZ\x90\0\x03\0\0\0", "unsupported", "a program"),
        (b"{\\rtf1\\ansi x}", "unsupported", "RTF"),
        (b"\x1f\x8b\x08\0\0", "unsupported", "archive"),
        (zip_of(a=b"x"), "unsupported", "archive"),
        (zip_of(mimetype=b"application/vnd.oasis.opendocument.text"), "unsupported", "OpenDocument"),
        (
            zip_of(**{"[Content_Types].xml": b"spreadsheetml.sheet.main+xml"}),
            "unsupported",
            "other than DOCX",
        ),
        (OLE, "unsupported", ".doc"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted", "password"),
        (bytes(range(256)) * 4, "unsupported", "without readable text"),
        (b"\x00" * 100, "unsupported", "without readable text"),
        (b"PK\x03\x04 and no more", "broken", "DOCX"),
        (b"%PDF-1.7\nand no more", "broken", "PDF"),
    ],
    ids=range(20),
)
def test_what_cannot_be_read_is_refused_with_the_reason(content: bytes, reason: str, words: str) -> None:
    refused = refusal(content)

    assert refused.reason == reason
    assert words in str(refused)


def test_a_file_over_the_limit_is_refused_and_one_at_the_limit_is_not() -> None:
    refused = refusal(b"x" * (2**20 + 1), limit=2**20)

    assert str(refused) == "The file has 1.0 MB; the limit is 1.0 MB. Send the part that is to be checked."
    assert extract(b"x" * 100, limit=100).text == "x" * 100


def test_a_text_of_too_many_characters_is_refused() -> None:
    assert refusal(b"word " * 400_001).reason == "too_long"


def test_words_that_begin_like_a_file_signature_are_read() -> None:
    assert extract(b"BMW recalled 47 cars.").text == "BMW recalled 47 cars."
    assert extract(b"MZ is what the file says.").text == "MZ is what the file says."


def test_each_message_can_be_filled_from_the_details() -> None:
    every = {
        name: "1"
        for template in [*MESSAGES.values(), *NOTES.values()]
        for _, name, _, _ in string.Formatter().parse(template)
        if name
    }

    assert {reason: str(Unreadable(reason, **every)) for reason in MESSAGES} == {
        reason: template.format(**every) for reason, template in MESSAGES.items()
    }


NAMES = st.sampled_from(["", "a.txt", "a.md", "a.html", "a.docx", "a.pdf"])
BEGINNINGS = st.sampled_from(
    [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"\xfe\xff", b"---\n", b"<?xml "]
)


OUTCOMES = {"read", *MESSAGES}


@settings(deadline=None, max_examples=250)
@given(BEGINNINGS, st.binary(max_size=300), NAMES, st.text(max_size=40))
def test_no_bytes_raise_anything_but_unreadable(
    start: bytes, rest: bytes, name: str, media_type: str
) -> None:
    assert outcome(start + rest, name, media_type) in OUTCOMES


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=200), NAMES)
def test_no_text_raises_anything_but_unreadable(text: str, name: str) -> None:
    assert outcome(text.encode("utf-8", "surrogatepass"), name, "text/html") in OUTCOMES


WHOLE = {
    "pdf": pdf(["At least 47 people were killed."], ["x"]),
    "docx": smallest_word("47 killed"),
    "html": ARTICLE.encode(),
}


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_damaged_files_raise_nothing_but_unreadable(kind: str, data: st.DataObject) -> None:
    content = bytearray(WHOLE[kind])
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))

    assert outcome(bytes(content[: data.draw(st.integers(1, len(content)))]), f"a.{kind}") in OUTCOMES
