"""Webhooks: what a receiver is told, in which order, and what becomes of it where it does not take it."""

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from jsonschema import Draft202012Validator

from claims.actions import deliveries, reports, verdicts
from claims.models import Notice
from config.embedded.places import CHECKOUT
from newsroom import standard_webhooks
from newsroom.actions import webhooks
from newsroom.models import Delivery, Desk, Entry, LedgerHead, Webhook
from newsroom.roles import Role
from sources.fetching import Limits
from tests import factories


class Receiver(ThreadingHTTPServer):
    """Keeps what it is sent, and answers as it is told to."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.taken: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        self.lag = 0.0
        self.moved_to = ""
        self.limits = Limits(
            total_seconds=5, connect_seconds=2, allow=frozenset({("127.0.0.1", self.server_port)})
        )
        self.url = f"http://127.0.0.1:{self.server_port}/hook?key=between-us"

    @property
    def told(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _headers, body in self.taken]


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.append(({name.lower(): value for name, value in self.headers.items()}, body))
        status = self.server.answers.pop(0) if self.server.answers else 204
        time.sleep(self.server.lag)
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("Location", self.server.moved_to)
        self.end_headers()
        if status >= 400:
            self.wfile.write(b"I take nothing.\0 " + b"x" * 10_000)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def desk(db: None) -> Desk:
    return factories.desk()


def hooked(desk: Desk, receiver: Receiver, *families: str) -> Webhook:
    """A webhook to the receiver. Its port would be refused, and loopback is nowhere that anything is sent to."""
    by = factories.administrator(desk)
    webhook, _secret = webhooks.create(
        desk=desk, url="https://receiver.example/hook", families=families or ["source"], by=by
    )
    Webhook.objects.filter(pk=webhook.pk).update(url=receiver.url)
    webhook.refresh_from_db()
    return webhook


def test_a_signature_is_that_of_the_specification() -> None:
    """Its own example."""
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    body = b'{"test": 2432232314}'
    sent = standard_webhooks.headers([key], "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)
    assert sent["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    assert standard_webhooks.in_words(key) == "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def signed_with(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """What a receiver does, from the words of the specification."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    told = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{body.decode()}".encode()
    expected = base64.b64encode(hmac.new(key, told, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(each, f"v1,{expected}") for each in headers["webhook-signature"].split())


def test_the_receiver_of_the_documentation_tells_what_is_from_us() -> None:
    page = (CHECKOUT / "docs" / "webhooks.md").read_text()
    program: dict[str, Any] = {}
    exec(page.partition("```python\n")[2].partition("```")[0], program)  # noqa: S102  # our own page
    key, now = b"k" * 32, int(time.time())
    secret = standard_webhooks.in_words(key)

    def told(at: int = now, by: list[bytes] | None = None, body: bytes = b'{"a":1}') -> bool:
        headers = standard_webhooks.headers(by or [b"old", key], "1", at, body)
        return bool(program["is_from_us"](secret, headers, b'{"a":1}'))

    assert told()
    assert not told(by=[b"another"])
    assert not told(at=now - 400)
    assert not told(body=b'{"a":2}')


def test_a_receiver_is_told_of_what_it_chose_in_order_and_signed(desk: Desk, receiver: Receiver) -> None:
    webhook = hooked(desk, receiver, "source", "claim")
    by = factories.administrator(desk)
    factories.source(desk, title="A secret person", protected=True)
    claim = factories.claim(factories.document(desk), by)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)

    entries = list(Entry.objects.filter(desk=desk, verb__in=["source.added", "claim.added"]))
    assert [told["type"] for told in receiver.told] == ["source.added", "claim.added"]
    assert [told["data"]["seq"] for told in receiver.told] == [entry.seq for entry in entries]
    assert [headers["webhook-id"] for headers, _body in receiver.taken] == [
        str(entry.pk) for entry in entries
    ]
    assert all(signed_with(webhooks.secret(webhook), *each) for each in receiver.taken)
    assert receiver.told[1]["data"] == {
        "desk": desk.slug,
        "seq": entries[1].seq,
        "object": {"kind": "claim", "id": str(claim.pk)},
        "links": {
            "change": f"/api/v1/changes?after={entries[1].seq - 1}&limit=1",
            "object": f"/api/v1/claims/{claim.pk}",
        },
    }
    document = json.loads((CHECKOUT / "docs" / "openapi.json").read_text())
    for headers, told in zip((headers for headers, _body in receiver.taken), receiver.told, strict=True):
        for each in document["webhooks"]["change"]["post"]["parameters"]:
            Draft202012Validator(each["schema"]).validate(headers[each["name"]])
        Draft202012Validator({**document, "$ref": "#/components/schemas/WebhookMessage"}).validate(told)
    assert b"A secret person" not in b"".join(body for _headers, body in receiver.taken)
    webhook.refresh_from_db()
    assert webhook.cursor == LedgerHead.objects.get(desk=desk).seq
    assert deliveries.due() == []
    log = [(each.seq, each.attempt, each.status) for each in webhook.deliveries.order_by("id")]
    assert log == [(entry.seq, 1, 204) for entry in entries]


def test_a_correction_is_told_to_who_chose_reports(desk: Desk, receiver: Receiver) -> None:
    by = factories.administrator(desk)
    document = factories.document(desk, by)
    claim = factories.claim(document, by)
    factories.verdict(claim, by)
    report = reports.issue(document=document, by=by)
    webhook = hooked(desk, receiver, "report")
    verdicts.give(
        claim=claim,
        rating=factories.rating(desk, "unproven"),
        explanation="One register only.",
        by=by,
        correction="The register was misread.",
    )
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert [(told["type"], told["data"]["object"]) for told in receiver.told] == [
        ("report.corrected", {"kind": "report", "id": str(report.pk)})
    ]


def test_a_rotated_secret_signs_beside_the_old_one_for_a_day(desk: Desk, receiver: Receiver) -> None:
    webhook = hooked(desk, receiver)
    old = webhooks.secret(webhook)
    webhook, new = webhooks.rotate(webhook=webhook, by=factories.administrator(desk))
    factories.source(desk)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert [signed_with(secret, *receiver.taken[0]) for secret in (old, new)] == [True, True]
    Webhook.objects.update(rotated_at=timezone.now() - webhooks.GRACE)
    factories.source(desk)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert [signed_with(secret, *receiver.taken[1]) for secret in (old, new)] == [False, True]
    everything = json.dumps([*Entry.objects.values_list("data", flat=True)])
    assert old not in everything
    assert "between-us" not in everything


def test_what_is_not_taken_is_tried_again_with_growing_pauses_before_anything_else(
    desk: Desk, receiver: Receiver
) -> None:
    webhook = hooked(desk, receiver)
    first, second = factories.source(desk), factories.source(desk)
    receiver.answers = [500]
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)  # too soon
    assert len(receiver.taken) == 1
    webhook.refresh_from_db()
    assert webhook.attempts == 1
    assert webhook.next_try_at is not None
    assert timedelta(seconds=3) < webhook.next_try_at - timezone.now() <= deliveries.PAUSES[0]
    failed = webhook.deliveries.get()
    assert (failed.status, failed.answer[:17], len(failed.answer)) == (500, "I take nothing.\ufffd ", 500)

    Webhook.objects.update(next_try_at=timezone.now())
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    told = [message["data"]["object"]["id"] for message in receiver.told]
    assert told == [str(first.pk), str(first.pk), str(second.pk)]
    ids = [headers["webhook-id"] for headers, _body in receiver.taken]
    assert ids[0] == ids[1] != ids[2]
    assert sum(deliveries.PAUSES, timedelta()) > timedelta(hours=23)


def test_a_redirect_is_not_followed_and_what_is_slow_is_cut_off(desk: Desk, receiver: Receiver) -> None:
    webhook = hooked(desk, receiver)
    factories.source(desk)
    receiver.answers, receiver.moved_to = [307], receiver.url
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert (len(receiver.taken), webhook.deliveries.get().status) == (1, 307)

    receiver.lag = 0.5
    Webhook.objects.update(next_try_at=None)
    deliveries.deliver(webhook_id=webhook.pk, limits=replace(receiver.limits, total_seconds=0.2))
    latest = webhook.deliveries.latest("id")
    assert (latest.status, latest.failure) == (None, "slow")


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "http://localhost/", "http://169.254.169.254/latest"])
def test_nothing_is_sent_to_what_is_not_on_the_public_internet(
    desk: Desk, receiver: Receiver, url: str
) -> None:
    webhook = hooked(desk, receiver)
    Webhook.objects.update(url=url)
    factories.source(desk)
    deliveries.deliver(webhook_id=webhook.pk)
    assert webhook.deliveries.get().failure == "address"


@pytest.mark.parametrize("failures", [0, len(deliveries.PAUSES)], ids=["410 Gone", "a day of failures"])
def test_what_fails_for_good_is_paused_and_the_administrators_are_told(
    desk: Desk, receiver: Receiver, failures: int
) -> None:
    webhook = hooked(desk, receiver)
    factories.member(desk, Role.EDITOR)
    factories.source(desk)
    Webhook.objects.update(attempts=failures)
    receiver.answers = [500 if failures else 410]
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    webhook.refresh_from_db()
    assert webhook.gave_up
    assert deliveries.due() == []
    last = Entry.objects.filter(desk=desk).latest("seq")
    assert (last.verb, last.actor) == ("webhook.given_up", None)
    assert [notice.to for notice in Notice.objects.filter(webhook=webhook)] == [factories.administrator(desk)]

    webhooks.resume(webhook=webhook, by=factories.administrator(desk))
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert len(receiver.taken) == 2


def test_from_a_number_on_everything_is_told_again(desk: Desk, receiver: Receiver) -> None:
    webhook = hooked(desk, receiver)
    by = factories.administrator(desk)
    for _ in range(3):
        factories.source(desk)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    second = receiver.told[1]["data"]["seq"]
    webhooks.replay(webhook=webhook, seq=second, by=by)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert [told["data"]["seq"] for told in receiver.told[3:]] == [second, second + 1]
    with pytest.raises(ValidationError):
        webhooks.replay(webhook=webhook, seq=LedgerHead.objects.get(desk=desk).seq + 2, by=by)


def test_a_paused_webhook_is_told_later_and_a_removed_one_never(desk: Desk, receiver: Receiver) -> None:
    webhook = hooked(desk, receiver)
    by = factories.administrator(desk)
    webhooks.pause(webhook=webhook, by=by)
    factories.source(desk)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert receiver.taken == []
    webhooks.resume(webhook=webhook, by=by)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert len(receiver.taken) == 1
    webhooks.remove(webhook=webhook, by=by)
    factories.source(desk)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    assert len(receiver.taken) == 1


@pytest.mark.parametrize(
    "url",
    [
        *("ftp://a.example/", "https://a.example:8443/", "https://me:pw@a.example/", "nothing"),
        *("http://127.0.0.1/", "http://[::1]/", "http://10.1.2.3/", "http://[::ffff:10.0.0.1]/"),
        *("http://169.254.169.254/latest", "http://localhost/", "http://a.localhost/"),
    ],
)
def test_an_address_that_could_never_be_told_is_refused(desk: Desk, url: str) -> None:
    by = factories.administrator(desk)
    with pytest.raises(ValidationError) as refused:
        webhooks.create(desk=desk, url=url, families=["claim"], by=by)
    assert list(refused.value.message_dict) == ["url"]


def test_only_administrators_make_webhooks_and_choose_among_what_there_is(desk: Desk) -> None:
    with pytest.raises(PermissionDenied):
        webhooks.create(
            desk=desk, url="https://a.example/", families=["claim"], by=factories.member(desk, Role.EDITOR)
        )
    with pytest.raises(ValidationError) as refused:
        webhooks.create(
            desk=desk, url="https://a.example/", families=["weather"], by=factories.administrator(desk)
        )
    assert list(refused.value.message_dict) == ["families"]


def test_old_lines_leave_the_log(desk: Desk, receiver: Receiver) -> None:
    webhook = hooked(desk, receiver)
    for _ in range(2):
        factories.source(desk)
    deliveries.deliver(webhook_id=webhook.pk, limits=receiver.limits)
    oldest = webhook.deliveries.earliest("id")
    Delivery.objects.filter(pk=oldest.pk).update(at=timezone.now() - deliveries.KEPT)
    deliveries.sweep()
    assert [each.pk for each in Delivery.objects.all()] == [webhook.deliveries.latest("id").pk]
    assert oldest.pk != webhook.deliveries.get().pk
