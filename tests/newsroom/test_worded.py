from uuid import uuid4

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection
from django.db.models import Exists, OuterRef
from django.db.transaction import TransactionManagementError
from django.test.utils import CaptureQueriesContext

from newsroom.models import Desk, Membership, User
from newsroom.roles import Role
from newsroom.worded import Worded
from tests import factories

pytestmark = pytest.mark.django_db

_OF_DESK = Worded(
    lambda person, desk: Membership.objects.filter(
        desk=desk, user=person, user__is_active=True
    ).select_related("user")
)


def test_a_worded_query_finds_for_each_value_what_its_queryset_finds() -> None:
    here, there = factories.desk(), factories.desk()
    person = factories.member(of=here)

    assert _OF_DESK(person.pk, here.pk) == [Membership.objects.get(user=person)]
    assert _OF_DESK(person.pk, there.pk) == []
    assert _OF_DESK(factories.administrator(there).pk, there.pk) == [Membership.objects.get(desk=there)]


def test_it_reads_in_one_query_what_its_queryset_would() -> None:
    desk = factories.desk()
    person = factories.administrator(desk)
    _OF_DESK(person.pk, desk.pk)

    with CaptureQueriesContext(
        connection,
    ) as asked:
        [membership] = _OF_DESK(person.pk, desk.pk)
        assert membership.user.name == person.name
    assert len(asked) == 1


def test_it_asks_for_texts_for_collections_and_for_columns() -> None:
    first, second, third = factories.desk(), factories.desk(), factories.desk()
    named = Worded(lambda slug: Desk.objects.filter(slug=slug))
    among = Worded(lambda ids: Desk.objects.filter(pk__in=ids).order_by("pk").values_list("slug", flat=True))

    assert named(second.slug) == [second]
    assert named("x' or true --") == []
    assert among([third.pk, first.pk]) == [first.slug, third.slug]
    assert among({second.pk}) == [second.slug]


def test_nothing_is_asked_where_nothing_can_be_found() -> None:
    among = Worded(lambda ids: Desk.objects.filter(pk__in=ids))

    with CaptureQueriesContext(connection) as asked:
        assert among([]) == []
    assert len(asked) == 0


def test_what_is_annotated_comes_with_the_row() -> None:
    desk = factories.desk()
    led = Worded(
        lambda ids: Desk.objects.filter(pk__in=ids).annotate(
            is_led=Exists(Membership.objects.filter(desk=OuterRef("pk"), role=Role.ADMINISTRATOR))
        )
    )

    assert [each.is_led for each in led([desk.pk])] == [True]  # type: ignore[attr-defined]  # annotated


def test_the_first_or_the_only_one() -> None:
    people = Worded(lambda name: User.objects.filter(name=name).order_by("pk"))
    first = factories.person("Ada")
    factories.person("Ada")

    assert people.first("Ada") == people.get("Ada") == first
    assert people.first("Grace") is None
    with pytest.raises(ObjectDoesNotExist):
        people.get("Grace")


@pytest.mark.django_db(transaction=True)
def test_a_row_is_held_in_a_transaction_only() -> None:
    held = Worded(lambda desk: Desk.objects.select_for_update().filter(pk=desk))

    for _ in range(2):
        with pytest.raises(TransactionManagementError):
            held(uuid4())
