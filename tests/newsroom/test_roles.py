"""Who may do what. Every role and every deed is named: a new one fails here until somebody has decided."""

import pytest
from django.core.exceptions import PermissionDenied

from newsroom.permissions import may, require, role_of
from newsroom.roles import Deed, Role, allows
from tests import factories

ROLES = ("reader", "reviewer", "editor", "administrator", "service")
TABLE = {
    "read": (True, True, True, True, True),
    "check": (False, True, True, True, True),
    "give_verdict": (False, True, True, True, False),
    "confirm": (False, True, True, True, False),
    "decide": (False, False, True, True, False),
    "assign": (False, False, True, True, False),
    "issue_report": (False, False, True, True, False),
    "publish": (False, False, True, True, False),
    "override": (False, False, False, True, False),
    "administer": (False, False, False, True, False),
}
CELLS = [
    (role, deed, allowed) for deed, row in TABLE.items() for role, allowed in zip(ROLES, row, strict=True)
]


def test_the_table_names_every_role_and_every_deed() -> None:
    assert list(Role.values) == list(ROLES)
    assert list(Deed.values) == list(TABLE)


@pytest.mark.parametrize(("role", "deed", "allowed"), CELLS)
def test_a_role_allows_what_the_table_says(role: str, deed: str, allowed: bool) -> None:
    assert allows(role, Deed(deed)) is allowed


@pytest.mark.parametrize("deed", Deed)
def test_an_unknown_role_allows_nothing(deed: Deed) -> None:
    assert not allows("owner", deed)
    assert not allows("", deed)


@pytest.mark.django_db
def test_the_gate_says_what_the_table_says() -> None:
    desk = factories.desk()
    for role in Role:
        person = factories.member(desk, role)
        for deed in Deed:
            assert may(person, deed, desk) is allows(role, deed)
            if allows(role, deed):
                require(person, deed, desk)
            else:
                with pytest.raises(PermissionDenied, match=f"^As {role.value} you may not {deed.label}.$"):
                    require(person, deed, desk)


@pytest.mark.django_db
def test_a_stranger_has_no_role_and_may_not_even_read() -> None:
    desk, elsewhere = factories.desk(), factories.desk()
    stranger = factories.administrator(elsewhere)

    assert role_of(stranger, desk) is None
    assert not may(stranger, Deed.READ, desk)
    with pytest.raises(PermissionDenied, match="You do not belong to this desk"):
        require(stranger, Deed.READ, desk)


@pytest.mark.django_db
def test_somebody_who_was_switched_off_may_do_nothing_and_sees_nothing() -> None:
    desk = factories.desk()
    person = factories.member(desk, Role.EDITOR)
    assert list(type(desk).objects.visible_to(person)) == [desk]

    person.is_active = False
    person.save()

    assert role_of(person, desk) is None
    assert list(type(desk).objects.visible_to(person)) == []
