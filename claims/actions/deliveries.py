"""Telling webhooks of the lines of the ledger: in order, each at least once, and none that was not committed.

The ledger is the outbox. A webhook's cursor moves on when its receiver has taken a line, so that a courier that is
killed loses nothing; the line that it was about to hand over is handed over again, with the same `webhook-id`.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, timedelta
from time import monotonic
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from claims.actions import notices
from newsroom import standard_webhooks
from newsroom.actions import webhooks
from newsroom.ledger import record
from newsroom.models import Delivery, Entry, LedgerHead, NoAnswer, Webhook
from newsroom.verbs import Verb
from sources.fetching import FetchFailed, Limits, post

LIMITS: Final = Limits(total_seconds=15, connect_seconds=5)
PAUSES: Final = tuple(
    timedelta(seconds=seconds)
    for seconds in (5, 30, 120, 600, 1800, 3600, 2 * 3600, 4 * 3600, 8 * 3600, 8 * 3600)
)
"""After each failure; after the last, a day after the first, the webhook is given up."""
GONE: Final = 410
KEPT: Final = timedelta(days=30)  # what is older leaves the log
_PAGES: Final = {
    "claim": "api-claim",
    "document": "api-document",
    "report": "api-report",
    "source": "api-source",
}


def due() -> list[UUID]:
    """The webhooks that have something to be told, and may be told now."""
    waiting = Webhook.objects.standing().filter(
        Q(next_try_at__isnull=True) | Q(next_try_at__lte=timezone.now()),
        paused_at__isnull=True,
        desk__ledger_head__seq__gt=F("cursor"),
    )
    return list(waiting.values_list("pk", flat=True))


def deliver(*, webhook_id: UUID, limits: Limits | None = None) -> None:
    """Tell a webhook all that it has not been told, until its receiver fails or nothing is left.

    Does nothing where another courier is at it.
    """
    with _alone_with(webhook_id) as alone:
        while alone and _deliver_next(webhook_id, limits or LIMITS):
            pass


def sweep() -> None:
    """Take what is old out of the log."""
    Delivery.objects.filter(at__lt=timezone.now() - KEPT).delete()


def message(entry: Entry) -> bytes:
    """What a receiver is told of a line: what kind of thing happened to which object, and where to read more. What was
    written, said or by whom is left to those who may read it.
    """
    links = {"change": f"{reverse('api-changes')}?after={entry.seq - 1}&limit=1"}
    if name := _PAGES.get(entry.object_kind):
        links["object"] = reverse(name, args=[entry.object_id])
    told = {
        "type": entry.verb,
        "timestamp": entry.at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        "data": {
            "desk": entry.desk.slug,
            "seq": entry.seq,
            "object": {"kind": entry.object_kind, "id": str(entry.object_id)},
            "links": {name: settings.SITE_URL + path for name, path in links.items()},
        },
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _deliver_next(webhook_id: UUID, limits: Limits) -> bool:
    """Hand over the next line. Whether it was taken, and another may follow."""
    webhook = Webhook.objects.standing().filter(pk=webhook_id, paused_at__isnull=True).first()
    if webhook is None or (webhook.next_try_at and webhook.next_try_at > timezone.now()):
        return False
    head = LedgerHead.objects.get(desk=webhook.desk_id).seq
    concerns = Q()
    for family in webhook.families:
        concerns |= Q(verb__startswith=f"{family}.")
    lines = Entry.objects.filter(concerns, desk=webhook.desk_id, seq__gt=webhook.cursor, seq__lte=head)
    entry = lines.select_related("desk").order_by("seq").first()
    if entry is None:
        Webhook.objects.filter(pk=webhook.pk, cursor=webhook.cursor).update(cursor=head)
        return False
    delivery = _handed_over(webhook, entry, limits)
    return _noted(delivery, webhook.cursor)


def _handed_over(webhook: Webhook, entry: Entry, limits: Limits) -> Delivery:
    """What came of handing over this line, not yet written down."""
    body = message(entry)
    now = timezone.now()
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Tickmark/1 (webhooks)",
        **standard_webhooks.headers(webhooks.keys(webhook), str(entry.pk), int(now.timestamp()), body),
    }
    delivery = Delivery(
        desk_id=webhook.desk_id,
        webhook=webhook,
        seq=entry.seq,
        verb=entry.verb,
        attempt=webhook.attempts + 1,
        at=now,
    )
    began = monotonic()
    try:
        posted = post(webhook.url, body, headers, limits)
        delivery.status = posted.status
        delivery.answer = posted.beginning.decode("utf-8", "replace").replace("\0", "\ufffd")
    except FetchFailed as failure:
        delivery.failure = failure.code if failure.code in NoAnswer.values else NoAnswer.NOT_HTTP
    delivery.milliseconds = round((monotonic() - began) * 1000)
    return delivery


@transaction.atomic
def _noted(delivery: Delivery, cursor: int) -> bool:
    """Write down what came of it, and say whether to go on. Who replayed or removed it meanwhile has the last word."""
    webhook = Webhook.objects.select_for_update(no_key=True).get(pk=delivery.webhook_id)
    delivery.save()
    if webhook.cursor != cursor or webhook.removed_at:
        return True
    taken = delivery.status is not None and 200 <= delivery.status < 300
    if not taken and webhook.url != delivery.webhook.url:
        return True  # another address by now, and not its failure
    if taken:
        webhook.cursor, webhook.attempts, webhook.next_try_at = delivery.seq, 0, None
    elif delivery.status == GONE or webhook.attempts >= len(PAUSES):
        _give_up(webhook, delivery)
    else:
        webhook.next_try_at = timezone.now() + PAUSES[webhook.attempts]
        webhook.attempts += 1
    webhook.save(update_fields=["cursor", "attempts", "next_try_at", "paused_at", "gave_up"])
    return taken


def _give_up(webhook: Webhook, delivery: Delivery) -> None:
    """Pause it, and tell the administrators: somebody has to see to the receiver."""
    if webhook.paused_at is None:
        webhook.paused_at = timezone.now()
    webhook.gave_up = True
    why = str(delivery.status or delivery.failure)
    record(Verb.WEBHOOK_GIVEN_UP, on=webhook, by=None, host=webhook.host, seq=delivery.seq, answer=why)
    notices.tell_administrators(webhook)


@contextmanager
def _alone_with(webhook_id: UUID) -> Iterator[bool]:
    """Whether this courier is the only one with this webhook; a courier that dies lets go of it."""
    key = [str(webhook_id)]
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_lock(hashtextextended('webhook ' || %s, 0))", key)
        (alone,) = cursor.fetchone()
    try:
        yield alone
    finally:
        if alone:
            with connection.cursor() as cursor:
                cursor.execute("select pg_advisory_unlock(hashtextextended('webhook ' || %s, 0))", key)
