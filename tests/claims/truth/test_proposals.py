# ruff: noqa: E501  (pages as they come)
"""The passages of a page that speak to a claim come first, with the reason."""

from datetime import date

import pytest

from claims.splitting import facts_of
from claims.truth import Claimed
from claims.truth.proposals import MOST, propose

NEWS = """Tavush Courier
Home | News | Sport | Weather

Bridge repairs to begin in autumn

The council has voted 12 to 3 for repairs of the Lenkor bridge, which carries 47 trains a day.

Flood: the toll rises

LENKOR, 12 March. The death toll of the flood in the Tavush valley rose to 47 on Tuesday, the regional health office said. On Monday it had spoken of 31 dead.
More than 130,000 people have left their homes since Sunday, according to Dr. Anna Weil, who leads the rescue.
“We were not warned in time,” said Mara Pell, 63, of Lenkor. “The siren never rang.”

Cookies help us to serve you. By using this site you agree to our 2 policies.
Most read: 1. Hospital opens 2. Summer festival sold out 3. Power price falls by 20 %
"""
TABLE = """Province Persons killed Persons injured
Tavush 31 84
Lenkor 12 40
Total 43 124
Source: regional health office, as of 12 March 2024"""
PERSIAN = """خانه | اخبار | ورزش

شمار کشته‌شدگان سیل به ۴۷ نفر رسید

اداره بهداشت استان روز سه‌شنبه اعلام کرد شمار کشته‌شدگان سیل در دره تاووش به ۴۷ نفر رسیده است. بیش از ۱۳۰ هزار نفر آواره شده‌اند.

کلیه حقوق این سایت محفوظ است."""
GERMAN = """Startseite Politik Sport

Die Zahl der Toten nach dem Hochwasser im Tal der Tavush ist auf 47 gestiegen, teilte das Gesundheitsamt am Dienstag mit. Rund 130.000 Menschen mussten ihre Häuser verlassen.

Impressum Datenschutz"""


def claim(statement: str, language: str = "en") -> Claimed:
    published = date(2024, 3, 13)
    return Claimed(
        statement, facts_of(statement, language=language, published=published), language, published
    )


def first(statement: str, text: str, language: str = "en", theirs: str = "") -> str:
    proposals = propose(claim(statement, language), text, theirs or language, date(2024, 3, 13))
    return text[proposals[0].start : proposals[0].end]


@pytest.mark.parametrize(
    ("statement", "text", "language", "wanted"),
    [
        (
            "At least 47 people died in the flood in the Tavush valley.",
            NEWS,
            "en",
            "The death toll of the flood",
        ),
        ("About 130,000 people fled their homes.", NEWS, "en", "More than 130,000 people have left"),
        ("Mara Pell said that nobody was warned in time.", NEWS, "en", "“We were not warned in time,” said"),
        ("The council voted for repairs of the bridge.", NEWS, "en", "The council has voted 12 to 3"),
        ("In Tavush 31 persons were killed.", TABLE, "en", "Tavush 31 84"),
        ("دست‌کم ۴۷ نفر در سیل دره تاووش کشته شدند", PERSIAN, "fa", "اداره بهداشت استان"),
        ("Mindestens 47 Menschen starben im Hochwasser.", GERMAN, "de", "Die Zahl der Toten"),
    ],
)
def test_the_passage_that_speaks_to_the_claim_comes_first(
    statement: str, text: str, language: str, wanted: str
) -> None:
    assert first(statement, text, language).startswith(wanted)


def test_a_claim_and_a_page_may_be_of_two_languages() -> None:
    assert "۴۷ نفر" in first("At least 47 people died in the flood.", PERSIAN, "en", "fa")


def test_each_says_why() -> None:
    proposals = propose(claim("At least 47 people died in the Tavush valley."), NEWS, "en")

    reasons = [(str(test.type), test.text, str(test.outcome)) for test in proposals[0].tests]
    assert ("quantity", "At least 47 people", "found") in reasons
    assert ("place", "Tavush", "found") in reasons


def test_another_value_of_the_same_is_proposed_too_and_said_to_be_one() -> None:
    proposals = propose(claim("More than 150,000 people have left their homes."), NEWS, "en")

    assert [(test.text, str(test.outcome)) for test in proposals[0].tests] == [
        ("More than 150,000 people", "other_value")
    ]


def test_a_page_about_something_else_has_nothing_to_propose() -> None:
    assert propose(claim("The minister resigned over the budget."), TABLE, "en") == []
    assert propose(claim("The minister resigned."), "", "en") == []


def test_places_hold_and_few_are_given() -> None:
    text = NEWS * 40
    proposals = propose(claim("At least 47 people died in the Tavush valley."), text, "en")

    assert len(proposals) == MOST
    assert all("47" in text[each.start : each.end] for each in proposals)
    assert all(text[each.start : each.end].strip() == text[each.start : each.end] for each in proposals)
