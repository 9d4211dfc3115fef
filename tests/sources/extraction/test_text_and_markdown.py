from datetime import date

import pytest

from sources.extraction import Unreadable, extract

PERSIAN = (
    "دست‌کم ۴۷ نفر در سیل روز دوشنبه کشته شدند. "
    "وزارت کشور در بیانیه‌ای این را اعلام کرد و افزود که ۱۱۲ نفر دیگر ناپدید هستند."
)
CP1256_PERSIAN = PERSIAN.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹ی", "0123456789ي"))
RUSSIAN = "По меньшей мере 47 человек погибли в понедельник, сообщило министерство внутренних дел республики."
GERMAN = "Mindestens 47 Menschen kamen ums Leben, als der Fluss über die Ufer trat – „wie noch nie“."


@pytest.mark.parametrize(
    ("content", "media_type", "expected"),
    [
        (PERSIAN.encode(), "", PERSIAN),
        (b"\xef\xbb\xbf" + PERSIAN.encode(), "text/plain; charset=windows-1252", PERSIAN),
        (PERSIAN.encode(), "text/plain; charset=iso-8859-1", PERSIAN),
        (PERSIAN.encode("utf-16"), "", PERSIAN),
        (b"\xfe\xff" + PERSIAN.encode("utf-16-be"), "", PERSIAN),
        (GERMAN.encode("utf-16-le"), "", GERMAN),
        (GERMAN.encode("utf-16-be"), "", GERMAN),
        (GERMAN.encode("utf-32"), "", GERMAN),
        (CP1256_PERSIAN.encode("cp1256"), "text/plain; charset=windows-1256", CP1256_PERSIAN),
        (CP1256_PERSIAN.encode("cp1256"), "", CP1256_PERSIAN),
        (RUSSIAN.encode("cp1251"), "", RUSSIAN),
        ("Café à Genève : 47 morts".encode("cp1252"), "", "Café à Genève : 47 morts"),
        (GERMAN.encode("cp1252"), "", GERMAN),
        (RUSSIAN.encode("koi8-r"), "text/plain; charset=KOI8-R", RUSSIAN),
        (GERMAN.encode("cp1252"), "text/plain; charset=iso-8859-1", GERMAN),
        (
            "死者は四十七人に上った。".encode("iso2022_jp"),
            "text/plain; charset=iso-2022-jp",
            "死者は四十七人に上った。",
        ),
        (
            "死者は四十七人に上った。".encode("shift_jis"),
            "text/plain; charset=shift_jis",
            "死者は四十七人に上った。",
        ),
        (RUSSIAN.encode(), "text/plain; charset=unicode_escape", RUSSIAN),
        (b"plain \\x41", "text/plain; charset=unicode_escape", "plain \\x41"),
    ],
    ids=range(19),
)
def test_letters_are_read_in_the_encoding_they_were_written_in(
    content: bytes, media_type: str, expected: str
) -> None:
    found = extract(content, media_type=media_type)

    assert found.text == expected
    assert found.media_type == "text/plain"


def test_a_page_says_its_own_encoding() -> None:
    markup = f"<html><head><meta charset=windows-1256></head><body><p>{CP1256_PERSIAN}</p></body></html>"

    assert extract(markup.encode("cp1256")).text == CP1256_PERSIAN


def test_a_guessed_encoding_is_said_and_a_declared_one_is_not() -> None:
    content = RUSSIAN.encode("cp1251")

    assert extract(content).note_details == {"encoding": "cp1251"}
    assert "cp1251" in extract(content).note
    assert extract(content, media_type="text/plain; charset=cp1251").note == ""


def test_text_keeps_its_lines() -> None:
    assert extract(b"Head\r\n\r\n\tOne.\r\nTwo.  \r\n", file_name="a.txt").text == "Head\n\n One.\nTwo."


MARKDOWN = """---
title: "Flood in the valley"
author: Ann Lee
date: 2026-03-04
lang: en-GB
---

# Flood *in* the valley

At least **47** people were
killed, [the ministry](https://example.org/x) said.\\
It was `1987`.

> Nobody was warned.

- one
- two
  still two

  and more
    1. deep

3. three
4. four

| Year | Dead |
|------|-----:|
| 1987 | 52   |

    code  x

<div>raw <b>words</b></div>

![a bridge](bridge.png)
"""

MARKDOWN_TEXT = """Flood in the valley

At least 47 people were killed, the ministry said.
It was 1987.

Nobody was warned.

• one
• two still two
and more
1. deep
3. three
4. four

Year | Dead
1987 | 52

code  x

raw words

a bridge"""


def test_markdown_is_read_without_its_signs() -> None:
    found = extract(MARKDOWN.encode(), file_name="flood.md")

    assert found.text == MARKDOWN_TEXT
    assert (found.media_type, found.title, found.author) == (
        "text/markdown",
        "Flood in the valley",
        "Ann Lee",
    )
    assert (found.published_on, found.language, found.note) == (date(2026, 3, 4), "en", "")


def test_the_same_letters_are_text_where_nobody_calls_them_markdown() -> None:
    assert extract(b"# 1 of *2*", file_name="a.txt").text == "# 1 of *2*"
    assert extract(b"# 1 of *2*", media_type="text/markdown").text == "1 of 2"
    assert extract(b"# 1 of *2*", media_type="text/markdown").title == "1 of 2"


def test_a_line_of_dashes_is_no_front_matter() -> None:
    assert extract(b"---\n\nOne.\n\n---\n\nTwo.", file_name="a.md").text == "One.\n\nTwo."


def test_markdown_that_would_take_for_ever_is_read_as_text() -> None:
    found = extract(b"[" * 300_000, file_name="a.md")

    assert (found.media_type, found.text) == ("text/plain", "[" * 300_000)


def test_markdown_without_a_word_is_refused() -> None:
    with pytest.raises(Unreadable) as refused:
        extract(b"---\n\n***\n", file_name="a.md")

    assert refused.value.reason == "empty"
