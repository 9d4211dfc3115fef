"""A webhook gets another address, or is told of other things: on the page, over the API, and while it is being told."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from claims.actions import deliveries
from newsroom.actions import webhooks
from newsroom.conflicts import Outdated
from newsroom.models import Delivery, Desk, Entry, User, Webhook
from newsroom.roles import Role
from sources.fetching import FetchFailed
from tests import factories
from tests.claims.api.conftest import Caller

URL, OTHER = "https://a.example/hook?key=1", "https://b.example/hook"


@pytest.fixture
def desk(db: None) -> Desk:
    return factories.desk()


@pytest.fixture
def by(desk: Desk) -> User:
    return factories.administrator(desk)


@pytest.fixture
def webhook(desk: Desk, by: User) -> Webhook:
    return webhooks.create(desk=desk, url=URL, families=["claim"], by=by)[0]


def test_a_new_address_is_tried_at_once_with_the_same_secret(webhook: Webhook, by: User) -> None:
    Webhook.objects.update(attempts=3, next_try_at="2099-01-01T00:00:00Z")
    changed = webhooks.change(webhook=webhook, url=OTHER, families=["report", "claim"], by=by, version=1)
    changed.refresh_from_db()
    assert (changed.url, changed.families, changed.version) == (OTHER, ["claim", "report"], 2)
    assert (changed.attempts, changed.next_try_at, changed.cursor) == (0, None, webhook.cursor)
    assert webhooks.secret(changed) == webhooks.secret(webhook)
    entry = Entry.objects.get(desk=webhook.desk, verb="webhook.changed")
    assert entry.data == {
        "before": {"host": "a.example", "families": ["claim"]},
        "after": {"host": "b.example", "families": ["claim", "report"]},
    }


def test_what_stays_as_it_is_is_no_deed(webhook: Webhook, by: User) -> None:
    assert webhooks.change(webhook=webhook, url=URL, families=["claim"], by=by).version == 1
    assert not Entry.objects.filter(verb="webhook.changed").exists()


def test_a_change_is_refused_as_a_new_webhook_would_be(webhook: Webhook, desk: Desk, by: User) -> None:
    for url, families, field in (
        (URL.replace("https", "ftp"), ["claim"], "url"),
        (URL, ["rain"], "families"),
    ):
        with pytest.raises(ValidationError) as refused:
            webhooks.change(webhook=webhook, url=url, families=families, by=by)
        assert list(refused.value.message_dict) == [field]
    with pytest.raises(PermissionDenied):
        webhooks.change(
            webhook=webhook, url=OTHER, families=["claim"], by=factories.member(desk, Role.EDITOR)
        )
    with pytest.raises(Outdated):
        webhooks.change(webhook=webhook, url=OTHER, families=["claim"], by=by, version=2)


def test_a_failure_of_the_old_address_is_not_held_against_the_new_one(
    webhook: Webhook, by: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    factories.claim(factories.document(webhook.desk, by), by)
    asked = []

    def post(url: str, *_: Any) -> Any:
        asked.append(url)
        if url == URL:
            webhooks.change(webhook=webhook, url=OTHER, families=["claim"], by=by)
            raise FetchFailed("connect", host="a.example")
        raise FetchFailed("slow", host="b.example", seconds=15)

    monkeypatch.setattr(deliveries, "post", post)
    deliveries.deliver(webhook_id=webhook.pk)
    webhook.refresh_from_db()
    assert asked == [URL, OTHER]
    assert webhook.attempts == 1
    assert [each.failure for each in Delivery.objects.order_by("id")] == ["connect", "slow"]


def test_it_is_changed_over_the_api_by_whom_has_read_it(webhook: Webhook, desk: Desk, by: User) -> None:
    caller, where = Caller(factories.token(by, desk, "admin"), by), f"/webhooks/{webhook.pk}"
    read = caller.get(where)
    assert caller.patch(where, {"url": OTHER}).status_code == 428
    changed = caller.patch(where, {"url": OTHER}, **{"If-Match": read["ETag"]})
    assert (changed.status_code, changed["ETag"]) == (200, '"v2"')
    assert (changed.json()["url"], changed.json()["families"]) == (OTHER, ["claim"])
    assert "secret" not in changed.json()
    again = caller.patch(where, {"families": ["report"]}, **{"If-Match": read["ETag"]})
    assert (again.status_code, again.json()["current"]["url"]) == (412, OTHER)


def test_it_is_changed_on_its_page_and_what_was_typed_comes_back(webhook: Webhook, by: User) -> None:
    client = Client()
    client.force_login(by)
    where = reverse("webhook", args=[webhook.desk.slug, webhook.pk])
    typed = {"deed": "change", "url": OTHER, "families": ["claim", "report"], "version": 1}

    refused = client.post(where, typed | {"url": "ftp://b.example/"})
    assert (refused.status_code, "ftp://b.example/" in refused.content.decode()) == (422, True)

    assert client.post(where, typed).status_code == 302
    webhook.refresh_from_db()
    assert (webhook.url, webhook.families) == (OTHER, ["claim", "report"])

    late = client.post(where, typed | {"url": "https://c.example/", "families": ["claim"]})
    assert late.status_code == 409
    shown = late.content.decode()
    assert all(words in shown for words in ("https://c.example/", OTHER, "claim, report", 'value="2"'))
