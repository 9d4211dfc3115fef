"""The courier is killed while it hands a line over, and while it writes down that it did: no line is lost, each is told
in its order, and the one that it was about to deal with is told again under the same `webhook-id`.
"""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from django.db import connection, transaction

from config.embedded.places import CHECKOUT
from newsroom.actions import webhooks
from newsroom.models import Delivery, Entry, LedgerHead, Webhook
from tests import factories

PATIENCE = 60.0
COURIER = """
import sys, django; django.setup()
from django.core.management import call_command
from claims.actions import deliveries; from sources.fetching import Limits
deliveries.LIMITS = Limits(total_seconds=60, allow=frozenset({("127.0.0.1", int(sys.argv[1]))}))
call_command("send_webhooks")
"""


class Receiver(ThreadingHTTPServer):
    """Keeps what it is told, and answers while `open` is set."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.told: list[tuple[str, int]] = []
        self.open = threading.Event()


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.told.append((self.headers["webhook-id"], json.loads(body)["data"]["seq"]))
        self.server.open.wait(PATIENCE)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.open.set()
        server.shutdown()


@contextmanager
def courier(port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A courier on the database of the tests, killed by SIGKILL at the end."""
    where = urlsplit(os.environ["DATABASE_URL"])._replace(path="/" + str(connection.settings_dict["NAME"]))
    own = {**os.environ, "DATABASE_URL": where.geturl(), "DJANGO_SETTINGS_MODULE": "config.settings"}
    process = subprocess.Popen([sys.executable, "-c", COURIER, str(port)], cwd=CHECKOUT, env=own)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.02)


def waits_for_the_webhook() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("select pg_stat_clear_snapshot()")  # or a transaction sees again what it saw before
        cursor.execute(
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
            " and query like '%newsroom_webhook%'"
        )
        return bool(cursor.fetchone()[0])


@pytest.mark.django_db(transaction=True)
def test_a_courier_that_is_killed_loses_no_line(receiver: Receiver) -> None:
    desk = factories.desk()
    by = factories.administrator(desk)
    webhook, _secret = webhooks.create(desk=desk, url="https://a.example/", families=["source"], by=by)
    Webhook.objects.filter(pk=webhook.pk).update(url=f"http://127.0.0.1:{receiver.server_port}/hook")
    for _ in range(4):
        factories.source(desk, by)
    lines = [
        (str(entry.pk), entry.seq)
        for entry in Entry.objects.filter(desk=desk, verb="source.added").order_by("seq")
    ]

    with courier(receiver.server_port):  # killed while the receiver has the first line, and has not answered
        until(lambda: len(receiver.told) == 1)
    assert receiver.told == lines[:1]
    assert not Delivery.objects.exists()

    receiver.open.set()
    with transaction.atomic():
        Webhook.objects.select_for_update().get(pk=webhook.pk)
        with courier(receiver.server_port):  # killed when the first line was taken, and nothing says so yet
            until(waits_for_the_webhook)
    assert receiver.told == [lines[0], lines[0]]
    assert not Delivery.objects.exists()

    head = LedgerHead.objects.get(desk=desk).seq
    with courier(receiver.server_port):
        until(lambda: Webhook.objects.get(pk=webhook.pk).cursor == head)
    assert receiver.told == [lines[0], lines[0], *lines]
    assert list(Delivery.objects.order_by("id").values_list("seq", "attempt", "status")) == [
        (seq, 1, 204) for _id, seq in lines
    ]
