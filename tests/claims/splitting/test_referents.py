"""Whom a pronoun means is told where one answer fits, and left where two do."""

from datetime import date

import pytest

from claims.splitting import split
from claims.splitting.statements import FILLED, PRONOUN


def statement(text: str, words: str, language: str = "en") -> str:
    claims = split(text, language=language, published=date(2024, 9, 12)).claims
    return next(claim.statement for claim in claims if words in claim.quote)


TOLD = [
    (
        "en",
        "Daniel Krol was convicted on Friday. He faces 14 years in prison.",
        "14 years",
        "He [Daniel Krol] faces 14 years in prison.",
    ),
    (
        "en",
        "Ann Lee left the court. A second defendant, Piet Moor, admitted bribery. He was fined £85,000.",
        "85,000",
        "He [Piet Moor] was fined £85,000.",
    ),
    (
        "en",
        "The dockers stopped work on Monday. They want a pay rise of 8 per cent.",
        "8 per cent",
        "They [The dockers] want a pay rise of 8 per cent.",
    ),
    (
        "en",
        "The bridge was closed in May. It carries 9,000 vehicles a day.",
        "9,000",
        "It [The bridge] carries 9,000 vehicles a day.",
    ),
    (
        "en",
        "The fire broke out near Lenz. The city has 40,000 inhabitants.",
        "40,000",
        "The city [Lenz] has 40,000 inhabitants.",
    ),
    (
        "en",
        "The law was passed in 1981. Since that year 300 people have been tried.",
        "300",
        "Since that year [1981] 300 people have been tried.",
    ),
    (
        "en",
        "Ann Lee and Piet Moor were arrested on Monday. The two suspects had 40 kg of cocaine in their car.",
        "40 kg",
        "The two suspects [Ann Lee and Piet Moor] had 40 kg of cocaine in their car.",
    ),
]

LEFT = [
    ("Ann Lee met Piet Moor in May. He paid 300 euros.", "300"),
    ("The road from Lenz to Halden is closed. It is the longest closure since 2001.", "longest"),
    ("Prices rose in May. It had been the wettest month since 1990.", "wettest"),
]


@pytest.mark.parametrize(("language", "text", "words", "expected"), TOLD, ids=[t[3] for t in TOLD])
def test_what_one_antecedent_fits_is_filled_in(language: str, text: str, words: str, expected: str) -> None:
    assert statement(text, words, language) == expected


@pytest.mark.parametrize(("text", "words"), LEFT, ids=[t[0] for t in LEFT])
def test_what_two_or_none_fit_is_left_and_flagged(text: str, words: str) -> None:
    claim = next(c for c in split(text).claims if words in c.quote)

    assert "[" not in claim.statement
    assert claim.flags == [PRONOUN]


def test_what_was_filled_in_is_flagged() -> None:
    claims = split("Daniel Krol was convicted on Friday. He faces 14 years in prison.").claims

    assert claims[-1].flags == [FILLED]
