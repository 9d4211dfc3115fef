"""The worker is killed fifty times while it preserves pages: no copy is lost, and none is there twice."""

import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.db import connection

from config.embedded.places import CHECKOUT
from newsroom import ledger
from newsroom.models import Entry
from sources.actions import sources
from sources.models import Snapshot, Source
from sources.storage import content_store
from tests import factories
from tests.sources.fetching.loopback import answer, serving

KILLS, EACH_TIME = 50, 3
SEED = 20260301


class KilledWorker:
    """The program that forks workers and kills them, on the database of the tests."""

    def __init__(self, port: int) -> None:
        where = urlsplit(os.environ["DATABASE_URL"])._replace(
            path="/" + str(connection.settings_dict["NAME"])
        )
        self.process = subprocess.Popen(
            [sys.executable, "-c", "from tests.sources.killed_worker import main; main()", str(port)],
            cwd=CHECKOUT,
            env={**os.environ, "DATABASE_URL": where.geturl(), "DJANGO_SETTINGS_MODULE": "config.settings"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout
        assert self.process.stdout.readline() == "ready\n"

    def do(self, line: str) -> int:
        """Let one worker work, as the line says; its exit status."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def worker(transactional_db: None) -> Iterator[KilledWorker]:
    pages = {
        f"/{number}": answer(f"Page {number}: {number + 30} people.".encode() * 50, content_type="text/plain")
        for number in range(KILLS * EACH_TIME)
    }
    with serving(pages) as server:  # type: ignore[arg-type]
        found = KilledWorker(server.port)
        found.port = server.port  # type: ignore[attr-defined]
        yield found
        found.end()


def test_fifty_kills_lose_no_copy_and_double_none(worker: KilledWorker) -> None:
    desk = factories.desk()
    by = factories.administrator(desk)
    moments = random.Random(SEED)
    port = worker.port  # type: ignore[attr-defined]
    left = []
    for kill in range(KILLS):
        for number in range(kill * EACH_TIME, (kill + 1) * EACH_TIME):
            sources.add(desk=desk, title=f"Page {number}", url=f"http://127.0.0.1:{port}/{number}", by=by)
        assert worker.do(f"{moments.uniform(0.02, 0.4):.3f}") == -9
        left.append(Source.objects.filter(fetch_requested_at__isnull=False).count())
    assert worker.do("rest") == 0

    assert Snapshot.objects.count() > 0
    assert max(left) > 0
    assert not Source.objects.filter(fetch_requested_at__isnull=False).exists()
    assert Counter(Snapshot.objects.values_list("source", flat=True)) == Counter(
        Source.objects.values_list("pk", flat=True)
    )
    for snapshot in Snapshot.objects.all():
        assert snapshot.failure == ""
        assert content_store().get(snapshot.sha256).decode() == snapshot.text
        assert content_store().has(snapshot.warc_sha256)
    told = Entry.objects.filter(desk=desk, verb="snapshot.taken")
    assert Counter(told.values_list("object_id", flat=True)) == Counter(
        Source.objects.values_list("pk", flat=True)
    )
    assert ledger.verify(desk).broken_at is None
