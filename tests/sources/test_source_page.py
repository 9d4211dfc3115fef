"""The page of one source."""

import pytest
from django.test import Client
from django.urls import reverse

from sources.actions import snapshots
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
