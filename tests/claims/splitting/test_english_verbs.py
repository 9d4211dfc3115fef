"""Which words of English sentences are verbs, seen by where the sentences are cut."""

from datetime import date

import pytest

from claims.splitting import split

CUTS = [
    ("5% favor the baker Ann Lee and 9% are undecided.", ["5% favor the baker Ann Lee", "9% are undecided"]),
    ("Some 40% favour a ban and 5% back Ann Lee.", ["Some 40% favour a ban", "5% back Ann Lee"]),
    (
        "The court convenes on Monday and the queen inaugurates two dams.",
        ["The court convenes on Monday", "the queen inaugurates two dams"],
    ),
    (
        "Rangers engage the rebels in Selby and lawyers allege that he took 3 million.",
        ["Rangers engage the rebels in Selby", "lawyers allege that he took 3 million"],
    ),
    (
        "Bank shares trade at 4 euros and bonds fell 3%.",
        ["Bank shares trade at 4 euros", "bonds fell 3%"],
    ),
    (
        "Nurses strike over pay, while 300 doctors work.",
        ["Nurses strike over pay", "300 doctors work"],
    ),
    (
        "The ferries link Halden with Selby, and two boats dock there at night.",
        ["The ferries link Halden with Selby", "two boats dock there at night"],
    ),
    (
        "Almost 12 percent back the Greens and 40 percent back no party.",
        ["Almost 12 percent back the Greens", "40 percent back no party"],
    ),
    (
        "The fire killed 3 cows and rescuers believe more are trapped.",
        ["The fire killed 3 cows", "rescuers believe more are trapped"],
    ),
]

WHOLE = [
    "The teachers strike ended after 12 days.",
    "Arms trade with Oran fell by 3%.",
    "Reds captain Ann Lee, 34, scored twice.",
    "The drivers union, which has 300 members, agreed.",
    "A veterans group in Halden, 300 strong, sued.",
    "Nuclear power plants that were closed in May cost the state 3 million.",
    "She told of court reports that showed 3 deaths and of talks that failed.",
    "The canal saves ships a detour of 5,400 kilometres.",
    "He won by 20 points the day before.",
]


def _quotes(text: str) -> list[str]:
    return [claim.quote for claim in split(text, language="en", published=date(2024, 9, 12)).claims]


@pytest.mark.parametrize(("text", "quotes"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_a_further_verb_is(text: str, quotes: list[str]) -> None:
    assert _quotes(text) == quotes


@pytest.mark.parametrize("text", WHOLE, ids=[text[:40] for text in WHOLE])
def test_a_noun_that_looks_like_a_verb_cuts_nothing(text: str) -> None:
    assert _quotes(text) == [text.rstrip(".")]
