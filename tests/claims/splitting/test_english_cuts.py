"""Where English sentences are cut, and where they only look as if they were to be."""

from datetime import date

import pytest

from claims.splitting import split

WHOLE = [
    "Police searched the office after a complaint against a firm allegedly involved in smuggling.",
    "The nurse was dismissed over a report based on letters from patients.",
    "The clinic offers the same care to insured and previously treated patients.",
    "Rates will stay high until a clear and lasting fall in rents is seen.",
    "The bridge is legally and technically owned by the port.",
    "She admitted that she had lied about where she kept the letters.",
    "The union told members which of the rules and papers they needed to read.",
    "Most residents voted to leave as planned.",
    "He studied soil and the growth of roots, work that shaped teaching on drainage, planting, and harvest.",
]


@pytest.mark.parametrize("text", WHOLE, ids=[text[:40] for text in WHOLE])
def test_a_sentence_that_states_one_thing_stays_whole(text: str) -> None:
    assert _quotes(text) == [text.rstrip(".")]


CUTS = [
    (
        "Thieves broke the lock, then set fire to a van, police said.",
        ["Thieves broke the lock", "then set fire to a van"],
    ),
    (
        "Having lost 14 seats in May, the party changed its leader.",
        ["Having lost 14 seats in May", "the party changed its leader"],
    ),
    (
        "Severely damaged in 1944, the theatre reopened in 1951.",
        ["Severely damaged in 1944", "the theatre reopened in 1951"],
    ),
    (
        "The council closed a market which dates back to 1870.",
        ["The council closed a market", "which dates back to 1870"],
    ),
    (
        "Of the voters, 34% chose the first plan, 19% the second, and 7% neither.",
        ["Of the voters, 34% chose the first plan", "19% the second", "7% neither"],
    ),
    (
        "She wrote a handbook for nurses, the first work of its kind.",
        ["She wrote a handbook for nurses", "the first work of its kind"],
    ),
    (
        "The engineer oversaw the harbour and contributed to the rise of the town.",
        ["The engineer oversaw the harbour", "contributed to the rise of the town"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_a_further_statement_begins(text: str, expected: list[str]) -> None:
    assert _quotes(text) == expected


KINDS = [
    ("A spokesman stressed that the plan was lawful.", "quote"),
    ("The driver was bailed in March.", "legal"),
    ("The case will go to the country's highest court.", "forecast"),
    ("The trial of the vaccine in 40 clinics ended early.", "quantity"),
    ("The trial of the minister ended early.", "legal"),
    ("The club won five titles under coach Bill Walsh.", "quantity"),
    ("The Finance Bill passed on Monday.", "legal"),
    ("Her father was a captain in the navy.", "role"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS, ids=[text for text, _ in KINDS])
def test_an_english_claim_has_the_kind_that_its_words_have_here(text: str, kind: str) -> None:
    assert [claim.kind for claim in split(text, language="en").claims] == [kind]


def test_a_name_is_no_role_for_the_word_or_the_town_before_it() -> None:
    found = split("However, Professor Lee, of the University of Halden, wrote three letters.", language="en")

    assert [claim.kind for claim in found.claims] == ["quantity"]


def test_what_it_or_they_do_is_a_claim_and_what_it_means_is_none() -> None:
    assert _quotes("The museum closed. It also houses a library.") == [
        "The museum closed",
        "It also houses a library",
    ]
    assert _quotes("It wants peace.") == []


def _quotes(text: str) -> list[str]:
    return [claim.quote for claim in split(text, language="en", published=date(2024, 9, 12)).claims]
