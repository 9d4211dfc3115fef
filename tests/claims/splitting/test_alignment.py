"""Where a quotation stands that was given back with mistakes."""

from datetime import date

import pytest

from claims.splitting import split
from claims.splitting.alignment import Aligner

TEXT = (
    "The council met on Monday. “At least 47 people have died – and 12 are missing”, the mayor of Halden said "
    "at the town hall.\n\nRepairs will cost €3 million and take until 2027, according to a report by engineers."
)
DIED = "At least 47 people have died – and 12 are missing"
REPAIRS = "Repairs will cost €3 million and take until 2027"

SPOILT = [
    ("as it stands", DIED, DIED),
    ("other marks", "“At least 47 people have died - and 12 are missing”", f"“{DIED}”"),
    ("a word dropped", "At least 47 people died – and 12 are missing", DIED),
    ("a word replaced", "Repairs will cost some 3 million and take until 2027", REPAIRS),
    ("two words swapped", "Repairs cost will €3 million and take until 2027", REPAIRS),
]


@pytest.mark.parametrize(("quotation", "found"), [s[1:] for s in SPOILT], ids=[s[0] for s in SPOILT])
def test_a_spoilt_quotation_is_found(quotation: str, found: str) -> None:
    place = Aligner(TEXT).find(quotation)

    assert place is not None
    assert TEXT[slice(*place)] == found


@pytest.mark.parametrize(
    "quotation",
    [
        "",
        "  ",
        "Sales rose by 8 percent in the third quarter",
        "the mayor of Lenz denied it",
        "of the",
        "Repairs will cost €3 million and take until summer",
        "Bridges will cost €3 million and take until 2027",
        "Repairs will cost €3 million and take until 2029, according to a report",
        "the mayor of Halvorsund said at the town hall",
        "At least 47 engineers have died",
    ],
)
def test_what_does_not_stand_in_the_text_is_refused(quotation: str) -> None:
    assert Aligner(TEXT).find(quotation) is None


def test_a_quotation_of_another_text_is_refused() -> None:
    other = (
        "A court in Vellin sentenced two men to ten years in prison. The verdict can be appealed until May."
    )

    passages = split(other, published=date(2024, 9, 12)).passages

    assert [Aligner(TEXT).find(other[p.start : p.end]) for p in passages] == [None, None]
