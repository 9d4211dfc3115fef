"""The page of one source."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from newsroom.models import User
from sources.actions import evidence, snapshots
from sources.models import Snapshot
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_snapshot_is_opened_by_its_number_however_many_came_after_it() -> None:
    desk = factories.desk()
    by = factories.administrator(desk)
    source = factories.source(desk, by)
    for number in range(1, 53):
        snapshots.upload(
            source=source, content=f"State number {number}.".encode(), file_name="page.txt", by=by
        )
    client = Client()
    client.force_login(by)
    page = reverse("source", args=[desk.slug, source.pk])

    assert "State number 1." in client.get(page, {"snapshot": "1"}).content.decode()
    assert "State number 52." in client.get(page).content.decode()
    assert "State number 52." in client.get(page, {"snapshot": "no number"}).content.decode()


BEFORE = (
    "Toll rises.\n\nAt least 31 people have died in the valley.\n\nBoats came late.\n\nThe school is closed.\n\n"
    "It rained.\n\nThe office will report again.\n\nNobody is missing."
)
AFTER = BEFORE.replace("31", "27").replace("Boats came late.\n\n", "")


@pytest.fixture
def changed() -> SimpleNamespace:
    """A source with two copies, and two passages quoted from the older, of which one is in the newer."""
    desk = factories.desk()
    by = factories.administrator(desk)
    source = factories.source(desk, by)
    for text in (BEFORE, AFTER):
        snapshots.upload(source=source, content=text.encode(), file_name="page.txt", by=by)
    for words in ("31 people have died", "Nobody is missing"):
        quote(source.snapshots.get(number=1), words, by)
    client = Client()
    client.force_login(by)
    return SimpleNamespace(desk=desk, by=by, source=source, client=client)


def quote(snapshot: Snapshot, words: str, by: User) -> None:
    start = snapshot.text.index(words)
    evidence.quote(snapshot=snapshot, start=start, end=start + len(words), by=by)


def address(s: SimpleNamespace, older: int, newer: int) -> str:
    return reverse("snapshot-changes", args=[s.desk.slug, s.source.pk, older, newer])


def test_two_copies_are_shown_against_each_other_with_what_was_quoted(changed: SimpleNamespace) -> None:
    shown = changed.client.get(address(changed, 1, 2)).content.decode()

    assert '<mark class="changes__quoted"><del>31</del></mark><ins> 27</ins>' in shown
    assert "<del>Boats came late.</del>" in shown
    assert "worded anew: 1 · taken out: 1 · put in: 0" in shown
    assert "1 paragraph as it was" in shown
    assert (shown.count("no longer there"), shown.count("still there")) == (1, 1)


def test_a_copy_that_is_not_there_cannot_be_compared(changed: SimpleNamespace) -> None:
    assert changed.client.get(address(changed, 1, 3)).status_code == 404
    assert changed.client.get(address(changed, 2, 1)).status_code == 200


def test_the_comparison_asks_no_more_for_many_passages(
    changed: SimpleNamespace, django_assert_num_queries: Any
) -> None:
    with CaptureQueriesContext(connection) as two:
        changed.client.get(address(changed, 1, 2))
    for words in ("Boats came", "school is", "It rained"):
        quote(changed.source.snapshots.get(number=1), words, changed.by)

    with django_assert_num_queries(len(two)):
        shown = changed.client.get(address(changed, 1, 2)).content.decode()
    assert shown.count("still there") == 3
