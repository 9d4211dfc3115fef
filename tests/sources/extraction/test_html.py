import time
from datetime import date

import pytest

from sources.extraction import Unreadable, extract
from tests.sources.extraction.files import ARTICLE, ARTICLE_TEXT, outcome


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def text_of(body: str) -> str:
    return extract(page(body)).text


def test_the_main_text_is_kept_whole_and_in_the_words_of_the_page() -> None:
    assert extract(ARTICLE.encode()).text == ARTICLE_TEXT


def test_everything_that_is_visible_is_kept_beside_the_main_text() -> None:
    full_text = extract(ARTICLE.encode()).full_text

    assert "We use cookies" in full_text
    assert "All rights reserved" in full_text
    assert "never run" not in full_text
    assert "color: red" not in full_text


def test_a_page_says_who_published_what_and_when() -> None:
    found = extract(ARTICLE.encode())

    assert found.media_type == "text/html"
    assert found.title == "Flood in the valley"
    assert found.author == "Ann Lee, Bo Holm"
    assert found.publisher == "The Daily Lark"
    assert found.published_on == date(2026, 3, 4)
    assert found.language == "en"
    assert found.note_code == "main_text"
    assert found.pages == []


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:published_time" content="2025-12-31T22:00:00Z">', date(2025, 12, 31)),
        ('<meta name="date" content="2024-02-29">', date(2024, 2, 29)),
        ('<meta name="date" content="2023-02-29">', None),
        ('<meta name="date" content="1404-05-12">', None),
        ('<meta name="date" content="last week">', None),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": 20240101}</script>',
            None,
        ),
        (
            '<script type="application/ld+json">{broken</script><meta name="date" content="2024-05-06">',
            date(2024, 5, 6),
        ),
        ('<script type="application/ld+json">' + "[" * 100_000 + "</script>", None),
    ],
    ids=range(8),
)
def test_a_date_is_taken_only_where_it_is_said_outright(head: str, expected: date | None) -> None:
    assert extract(page("<p>Published on 3 March 2021 in Berd.</p>", head)).published_on == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<p>47<sup>1</sup> killed, 10<sup>6</sup> m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup></p>",
            "47¹ killed, 10⁶ m², CO₂, 1st",
        ),
        ("<p>killed: 47<sup><a href='#n'>[12]</a></sup></p>", "killed: 47[12]"),
        ("<p>one<br>two<br><br>three</p>", "one\ntwo\n\nthree"),
        ("<ol start=3><li>c<li>d<li value=9>i</ol>", "3. c\n4. d\n9. i"),
        ("<ul><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ul>", "• a\n• b\n• c\nd"),
        ("<table><tr><th>Year<th>Dead<tr><td><p>1987</p><td><p>52</p></table>", "Year | Dead\n1987 | 52"),
        ("<table><tr><td><div>menu</div><td><h1>Head</h1><p>text</table>", "menu\n\nHead\n\ntext"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("<p>ex&shy;tra&nbsp;long &amp; ‘quoted’", "extra\u00a0long & ‘quoted’"),
        ("<p hidden>no</p><p style='color:red; display : none'>no</p><noscript>no</noscript><p>yes", "yes"),
        ("<p>a<!-- no --> b<script>no</script> c<template>no</template>", "a b c"),
        ("<p dir=rtl>می‌روم به خانه‌ی او <b>۴۷</b> نفر\u200f</p>", "می‌روم به خانه‌ی او ۴۷ نفر\u200f"),
        ("<div>loose<p>in p</p>tail</div>", "loose\n\nin p\n\ntail"),
        ("<p>never <b>closed <i>and <p>next", "never closed and\n\nnext"),
        ("<dl><dt>Dead<dd>47</dl>", "Dead\n47"),
    ],
)
def test_text_is_what_a_reader_would_see(body: str, expected: str) -> None:
    assert text_of(body) == expected


@pytest.mark.parametrize(
    "body", ["<article><p>Ten.</p></article>", "<main>Ten.</main>", "<section>Ten.</section>"]
)
def test_a_page_that_leaves_out_head_and_body_is_read(body: str) -> None:
    assert extract(f"<!doctype html><meta charset=utf-8><title>Toll</title>{body}".encode()).text == "Ten."


def test_a_short_page_is_taken_whole() -> None:
    found = extract(page("<nav>Home</nav><p>Two lines.</p>"))

    assert found.text == "Home\n\nTwo lines."
    assert found.rest == ""
    assert found.note_code == "whole_page"


def test_an_article_of_short_paragraphs_goes_on_behind_its_byline() -> None:
    told = [f"In week {number} of the year {number * 7} boats put to sea." for number in range(1, 9)]
    paragraphs = "".join(f"<p>{each}</p>" for each in told)
    byline = "<div class=head><h1>The fishing year in figures</h1></div><div>By our reporter, Monday</div>"

    found = extract(page(f"<nav><a href=/>Home</a></nav>{byline}<div class=text>{paragraphs}</div>"))

    assert found.text.split("\n\n") == ["The fishing year in figures", *told]


def test_a_page_of_nothing_but_links_is_taken_whole() -> None:
    links = "".join(f"<li><a href=/{n}>Every bulletin of week {n} as a list</a></li>" for n in range(20))

    assert extract(page(f"<ul>{links}</ul>")).note_code == "whole_page"


@pytest.mark.parametrize("body", ["", "<p> </p>", "<script>only()</script>", "<!-- nothing -->"])
def test_a_page_without_visible_text_is_refused(body: str) -> None:
    with pytest.raises(Unreadable) as refused:
        extract(page(body))

    assert refused.value.reason == "empty"


@pytest.mark.parametrize(
    "markup",
    ["<div>" * 50_000 + "x", "<ul><li>" * 20_000 + "x", "<table><tr><td>" * 5_000 + "x", "<p><b>" * 30_000],
)
def test_deep_nesting_neither_hangs_nor_crashes(markup: str) -> None:
    assert outcome(page(markup)) in ("read", "empty")


@pytest.mark.parametrize(
    "markup",
    [
        "<!-- -->" * 50_000 + "<html><p>x",
        "<table>" + "<tr><td>x<td><p>y" * 20_000,
        "<p>" + "x<br>" * 50_000,
        "<div>x</div>" * 50_000,
        "<a href=/x>x</a> " * 45_000,
    ],
    ids=["comments", "table", "lines", "blocks", "links"],
)
def test_a_large_page_takes_seconds_at_most(markup: str) -> None:
    started = time.process_time()

    assert "x" in extract(markup.encode(), media_type="text/html").text
    assert time.process_time() - started < 5


def test_the_media_type_tells_a_fragment_from_text() -> None:
    fragment = b"<p>One &amp; two</p>"

    assert extract(fragment, media_type="text/html; charset=utf-8").text == "One & two"
    assert extract(fragment, file_name="a.HTM").text == "One & two"
    assert extract(fragment, media_type="text/plain").text == "<p>One &amp; two</p>"
