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
        "Ann Lee met Piet Moor in May. He paid 300 euros.",
        "300",
        "He [Piet Moor] paid 300 euros.",
    ),
    (
        "en",
        "Ann Lee left school at 15. She joined a bank in Leeds. She was fined £300 in 1980.",
        "300",
        "She [Ann Lee] was fined £300 in 1980.",
    ),
    (
        "en",
        "The board met on Monday. It expects sales of £300m.",
        "300",
        "It [The board] expects sales of £300m.",
    ),
    (
        "fr",
        "La photographe Hélène Marchal est morte mardi à Lens. Elle avait 87 ans.",
        "87",
        "Elle [Hélène Marchal] avait 87 ans.",
    ),
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

PLAIN = [
    (
        "Turnout is up from April when the campaign began in earnest, where 250 villages joined in.",
        "250",
        "250 villages joined in [April].",
    ),
    (
        "The city council met in Lenz. The city council sacked 30 people.",
        "30 people",
        "The city council sacked 30 people.",
    ),
    (
        "The fire broke out near Lenz. The country has 40,000 firefighters.",
        "40,000",
        "The country has 40,000 firefighters.",
    ),
    (
        "Sudan has closed its border. The town has 40,000 inhabitants.",
        "40,000",
        "The town has 40,000 inhabitants.",
    ),
    (
        "The army struck Halmar. The rockets hit the capital, Drevna, and killed 30 people.",
        "The rockets hit",
        "The rockets hit the capital, Drevna.",
    ),
    (
        "The fraud came to light in 2019, when 30 auditors arrived.",
        "30 auditors",
        "30 auditors arrived [2019].",
    ),
    (
        "The fraud came to light when 30 auditors arrived at the plant.",
        "30 auditors",
        "30 auditors arrived at the plant.",
    ),
    (
        "Divers pulled 161 people from the water, nine of whom had burns.",
        "nine",
        "Nine of whom had burns.",
    ),
]

LEFT = [
    ("By 2036, if we sign. It would employ 6,000 people.", "6,000"),
    ("Paul Lee met Piet Moor in May. He paid 300 euros.", "300"),
    ("Nurse Fola Ade met Suri Bo in May. She paid 300 euros.", "300"),
    ("Ann Lee spoke first. The mayor was in Rome. She paid 300 euros.", "300"),
    ("Ann Lee won in May. Her mother moved to Rome. She paid 300 euros.", "300"),
    ("Ann Lee led all day. Brenn won by a length. She paid 300 euros.", "300"),
    ("Carrow Medal winners met in May. She paid 300 euros.", "300"),
    ("A sergeant was jailed in 2018 for shooting Paul Lee; he was pardoned in 2020.", "2020"),
    ("A second motorist was hurt. It reopened at noon with 300 cars waiting.", "300"),
    ("Sales rose by 4 per cent. Revenue doubled in May. It plans to close 30 shops.", "30 shops"),
    ("No family lost its home. It had taken 300 days to build them.", "300 days"),
    ("About 9 per cent of trade passes here. It carries 300 ships a day.", "300"),
    ("The dyke was built in 1951. It was not until 1990 that 300 homes were safe.", "300"),
    ("The road from Lenz to Halden is closed. It is the longest closure since 2001.", "longest"),
    ("Prices rose in May. It had been the wettest month since 1990.", "wettest"),
]


@pytest.mark.parametrize(("language", "text", "words", "expected"), TOLD, ids=[t[3] for t in TOLD])
def test_what_one_antecedent_fits_is_filled_in(language: str, text: str, words: str, expected: str) -> None:
    assert statement(text, words, language) == expected


@pytest.mark.parametrize(("text", "words", "expected"), PLAIN, ids=[t[2] for t in PLAIN])
def test_what_may_be_meant_by_nothing_named_is_left_as_it_is(text: str, words: str, expected: str) -> None:
    assert statement(text, words) == expected


def test_a_french_pronoun_may_be_a_thing() -> None:
    text = "Patrick Weill est élu. En mai, la société Lavernay abaisse sa prévision : il manque 300 salariés."

    assert all("[" not in claim.statement for claim in split(text, language="fr").claims)


@pytest.mark.parametrize(("text", "words"), LEFT, ids=[t[0] for t in LEFT])
def test_what_two_or_none_fit_is_left_and_flagged(text: str, words: str) -> None:
    claim = next(c for c in split(text).claims if words in c.quote)

    assert "[" not in claim.statement
    assert claim.flags == [PRONOUN]


def test_what_was_filled_in_is_flagged() -> None:
    claims = split("Daniel Krol was convicted on Friday. He faces 14 years in prison.").claims

    assert claims[-1].flags == [FILLED]
