"""What German capitals name, and what they do not: every noun has one."""

import pytest

from claims.splitting import facts_of

NAMES: list[tuple[str, dict[str, str]]] = [
    ("Der Mann wurde zu neun Monaten Haft verurteilt.", {}),
    ("Zwei Lehrer gehen in Rente, eine Lösung ist nicht in Sicht.", {}),
    ("Ihre Nachbarn kauften drei Hektar Wald.", {}),
    ("Die Stadt verklagt den Fahrradhersteller Nordwind.", {"Fahrradhersteller Nordwind": "organisation"}),
    ("Nach Auskunft der Universität Nordheim regnete es.", {"Universität Nordheim": "organisation"}),
    ("Am Ende kam Regen auf, der Bäcker kündigte nichts an.", {}),
    ("Im Landkreis Ahrdorf brannte es.", {"Landkreis Ahrdorf": "place"}),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_are_told_from_other_nouns(text: str, expected: dict[str, str]) -> None:
    found = facts_of(text, language="de", published=None)
    named = {fact["name"]: fact["type"] for fact in found if "name" in fact}
    assert named == expected


def test_people_behind_a_number_are_counted_and_name_no_year() -> None:
    [counted] = facts_of("Die Firma wirbt mit 1900 Mitarbeitern.", language="de", published=None)[1:]
    assert (counted["type"], counted["value"]) == ("quantity", 1900)


@pytest.mark.parametrize(
    ("text", "charge"),
    [
        ("Er wurde wegen Raubes zu sechs Jahren Gefängnis verurteilt.", "Raubes"),
        ("Wegen Betrugs in 14 Fällen ist ein Arzt zu zwei Jahren verurteilt worden.", "Betrugs in 14 Fällen"),
        ("Sie wurde wegen Untreue verurteilt.", "Untreue"),
    ],
)
def test_a_german_charge_ends_before_the_term(text: str, charge: str) -> None:
    found = facts_of(text, language="de", published=None)
    assert [fact["charge"] for fact in found if "charge" in fact] == [charge]
