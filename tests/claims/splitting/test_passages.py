"""Passages and their kinds."""

import pytest

from claims.splitting import split
from claims.splitting.reading.sentences import fallback, sentences


def passages(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(p.kind, text[p.start : p.end]) for p in split(text, language=language).passages]


def test_headings_bylines_datelines_and_list_items_are_told_from_sentences() -> None:
    text = (
        "Ferry sinks off Lamora\n\nBy Ann Lee\n\nLAMORA (AP) — A ferry sank. Nobody died.\n\n"
        "The towns:\n• Halden\n2. Lenz. It is small.\n"
    )

    assert passages(text) == [
        ("heading", "Ferry sinks off Lamora"),
        ("byline", "By Ann Lee"),
        ("byline", "LAMORA (AP) —"),
        ("sentence", "A ferry sank."),
        ("sentence", "Nobody died."),
        ("sentence", "The towns:"),
        ("list_item", "• Halden"),
        ("list_item", "2. Lenz."),
        ("list_item", "It is small."),
    ]


def test_sentences_within_a_long_quotation_are_passages_of_their_own() -> None:
    text = (
        "She wrote: “The first sentence of it is here. The second sentence is here. The third one is here.”"
    )

    assert [kind for kind, _ in passages(text)] == ["sentence", "quotation", "quotation"]


def test_lines_that_were_wrapped_at_a_width_are_one_paragraph() -> None:
    text = (
        "The council of Halden met on Monday evening to hear the\n"
        "report on the flood of last year and to vote on the new\n"
        "dyke, which the mayor wants to see built by the end of\n"
        "the year.\n"
    )

    assert [kind for kind, _ in passages(text)] == ["sentence"]


def test_verse_is_no_prose() -> None:
    text = (
        "O river of the winter dark\nyou carry down the stone\n"
        "and all the names that once were ours\nand leave the banks alone\n"
    )

    assert [kind for kind, _ in passages(text)] == ["verse"] * 4
    assert split(text).claims == []


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "Mr. Smith of the U.S. Army met Dr. Lee at 5 p.m. on Monday. They left.", 2),
        ("en", 'She turned to him, "This is great." She left.', 2),
        ("fa", "خوشبختم، آقای رضا. شما کجایی هستید؟ من از تهران هستم.", 3),
        ("ar", "ماذا حدث؟ لا أحد يعرف.", 2),
        ("de", "Das kostet z. B. 3.000 Euro. Mehr nicht.", 2),
        ("es", "El Sr. Ruiz llegó. ¿Quién lo vio?", 2),
        ("en", "The fair ends in May. Tourism has slumped. It fell ill. Rain fell by 3 mm. Farms closed.", 5),
        ("fr", "Il nie le vol. Personne ne l'a vu.", 2),
        ("es", "Dijo que no. Nadie lo vio.", 2),
    ],
)
def test_sentences_end_where_a_reader_says_so(language: str, text: str, count: int) -> None:
    assert len(sentences(text, 0, len(text), language)) == count


def test_the_fallback_knows_abbreviations_and_initials() -> None:
    text = "Mr. J. Smith came. He left at once! Why? “No idea.” She went."

    assert [text[a:b] for a, b in fallback(text)] == [
        "Mr. J. Smith came.",
        "He left at once!",
        "Why?",
        "“No idea.”",
        "She went.",
    ]
