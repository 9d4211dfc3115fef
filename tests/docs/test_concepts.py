"""The tables in docs/concepts.md say what the code does."""

import pytest

from claims.actions.policy import COUNTED
from claims.choices import TRANSITIONS, Stance, Status
from newsroom.models import DEFAULT_SCALE
from newsroom.roles import ALLOWED, Deed, Role
from tests.docs.pages import DOCS, table

CONCEPTS = (DOCS / "concepts.md").read_text()
COLUMNS = [
    {Deed.READ},
    {Deed.CHECK},
    {Deed.GIVE_VERDICT, Deed.CONFIRM},
    {Deed.ASSIGN, Deed.DECIDE, Deed.ISSUE_REPORT, Deed.PUBLISH},
    {Deed.ADMINISTER, Deed.OVERRIDE},
]
COUNTS = {
    "sources that support the claim": {Stance.SUPPORTS},
    "sources that refute it": {Stance.REFUTES},
    "sources that support or refute it": {Stance.SUPPORTS, Stance.REFUTES},
    "nothing is demanded: that evidence is missing cannot be asked for": set(),
}


def test_the_statuses_pass_as_the_table_says() -> None:
    said = {status: set(becomes.split(", ")) for status, _, becomes in table(CONCEPTS, "Status")}
    assert said == {
        status.value: {other.value for other in others - {status}} for status, others in TRANSITIONS.items()
    }
    assert set(said) == set(Status.values)


def test_the_rating_scale_is_the_default_scale() -> None:
    assert table(CONCEPTS, "Verdict") == [
        [rating, str(value or ""), label.value] for _, rating, value, label in DEFAULT_SCALE
    ]


def test_what_counts_for_each_rating_is_what_the_policy_counts() -> None:
    said = {
        rating: COUNTS[counts]
        for ratings, counts in table(CONCEPTS, "Independence and policy")
        for rating in ratings.split(", ")
    }
    assert said == {rating.lower(): COUNTED[label] for _, rating, _, label in DEFAULT_SCALE}


@pytest.mark.parametrize("role", Role)
def test_a_role_may_do_what_the_table_says(role: Role) -> None:
    rows = {row[0]: row[1:] for row in table(CONCEPTS, "Desks and roles")}
    said = {
        deed for cell, deeds in zip(rows[role.value], COLUMNS, strict=True) if cell == "yes" for deed in deeds
    }
    assert said == ALLOWED[role]
    assert set().union(*COLUMNS) == set(Deed)
