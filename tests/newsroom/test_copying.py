"""Rows that are written by COPY hold what was given, whatever it is."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction

from newsroom.copying import copy_alike, copy_in
from newsroom.models import User

pytestmark = pytest.mark.django_db
NAMES = ["None", r"\N", "a\tb", "a\\", "a\nb\r\n", "", "نام", "%s"]


def test_rows_alike_hold_every_text_as_it_was_and_nothing_where_nothing_was_given() -> None:
    seen = [None, datetime(2026, 3, 2, tzinfo=UTC), *[None] * 6]
    rows = [
        (User().pk, f"{place}@desk.example", name, at)
        for place, (name, at) in enumerate(zip(NAMES, seen, strict=True))
    ]
    copy_alike(User(is_active=False), ("id", "email", "name", "last_login"), rows)
    found = User.objects.order_by("email").values_list("id", "email", "name", "last_login")
    assert list(found) == rows
    assert not User.objects.filter(is_active=True).exists()


def test_rows_of_a_model_are_written_as_one_by_one() -> None:
    people = [User(email=f"{place}@desk.example", name=name) for place, name in enumerate(NAMES)]
    copy_in(people)
    assert list(User.objects.order_by("email").values_list("pk", "name", "joined_at")) == [
        (each.pk, each.name, each.joined_at) for each in people
    ]
    assert not any(each._state.adding for each in people)


def test_a_rule_that_is_broken_raises_what_every_statement_raises() -> None:
    with pytest.raises(IntegrityError, match="email_is_lower_case"), transaction.atomic():
        copy_in([User(email="Upper@desk.example", name="A")])
