"""What programs that follow a desk get: pages of the feed, the wait for a change, the stream of all claims, webhooks.

    python -m bench.feed [CLAIMS]

100,000 claims unless told otherwise. The product's own server and courier run on an embedded database of their own,
with token, permissions and limits of requests on. The limits are a bare WSGI function under the same server, and COPY.
"""

import http.client
import http.server
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any, Final

# `python bench/feed.py` puts bench/ on the path, not the house.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import django

from bench import figure

RUNS: Final = 3
PAGES: Final = 30
CHANGES: Final = 60
HOUSE: Final = Path(__file__).resolve().parent.parent
# Loopback is nowhere that the product sends anything to: this lets the courier, and only here.
COURIER: Final = """
import dataclasses, os, sys, django
django.setup()
from claims.actions import deliveries
deliveries.LIMITS = dataclasses.replace(deliveries.LIMITS, allow=frozenset({("127.0.0.1", int(sys.argv[1]))}))
from django.core.management import call_command
call_command("send_webhooks")
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def running(*command: str, port: int | None = None, **environment: str) -> Iterator[int]:
    """A program of Python until the end of the block, and its pid. With a port it is waited for."""
    process = subprocess.Popen(
        [sys.executable, *command], cwd=HOUSE, env={**os.environ, **environment}, start_new_session=True
    )
    try:
        deadline = time.monotonic() + 60
        while port:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if time.monotonic() > deadline or process.poll() is not None:
                    raise
                time.sleep(0.1)
        yield process.pid
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


class Client:
    """A connection that is kept open."""

    def __init__(self, port: int, token: str) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
        self.headers = {"Authorization": f"Bearer {token}"}

    def ask(self, path: str) -> http.client.HTTPResponse:
        self.connection.request("GET", path, headers=self.headers)
        answer = self.connection.getresponse()
        assert answer.status == 200, answer.read()
        return answer


def pages_a_second(port: int, token: str, claims: int) -> float:
    """Pages of 1,000, by 8 connections at once."""
    done: list[int] = []

    def walk(client: Client, first: int) -> None:
        for number in range(PAGES):
            client.ask(
                f"/api/v1/changes?limit=1000&after={(first + number * 8) * 1000 % (claims - 1000)}"
            ).read()
            done.append(1)

    threads = [threading.Thread(target=walk, args=(Client(port, token), first)) for first in range(8)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(done) / (time.perf_counter() - began)


def waits(port: int, token: str, write: Callable[[], None]) -> list[float]:
    """Milliseconds from a commit to the end of the answer of a request that waited for it."""
    client, found, last = Client(port, token), [], head()
    for _ in range(CHANGES):
        arrived: list[float] = []

        def wait(after: int, arrived: list[float] = arrived) -> None:
            page = json.loads(client.ask(f"/api/v1/changes?wait=20&after={after}").read())
            arrived.extend((time.perf_counter(), page["last"]))

        thread = threading.Thread(target=wait, args=(last,))
        thread.start()
        time.sleep(0.05)  # until it waits
        write()
        committed = time.perf_counter()
        thread.join()
        last = int(arrived[1])
        found.append((arrived[0] - committed) * 1000)
    return found


class Receiver(http.server.ThreadingHTTPServer):
    """Notes when it was told of which line."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.arrived: dict[int, float] = {}


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.arrived.setdefault(body["data"]["seq"], time.perf_counter())
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


def told(receiver: Receiver, write: Callable[[], None]) -> list[float]:
    """Milliseconds from a commit to the arrival at a webhook's receiver."""
    found = []
    for _ in range(CHANGES):
        write()
        committed, seq = time.perf_counter(), head()
        while seq not in receiver.arrived:
            assert time.perf_counter() < committed + 30
            time.sleep(0.001)
        found.append((receiver.arrived[seq] - committed) * 1000)
    return found


def streamed(port: int, token: str) -> float:
    """Claims a second of the stream of all."""
    began = time.perf_counter()
    answer = Client(port, token).ask("/api/v1/claims/stream")
    lines = 0
    while piece := answer.read1(1 << 16):
        lines += piece.count(b"\n")
    return (lines - 2) / (time.perf_counter() - began)


def copied(desk: Any, by: Any) -> float:
    """The same rows by COPY, read by a client of PostgreSQL."""
    from claims.api.claim_lines import CLAIMS
    from newsroom.listening import own_connection

    began = time.perf_counter()
    lines = 0
    query = f"copy ({CLAIMS.format(also='order by c.id')}) to stdout"
    bound = {"desk": desk, "by": by}
    with own_connection() as connection, connection.cursor().copy(query, bound) as copy:
        for row in copy:
            lines += bytes(row).count(b"\n")
    return lines / (time.perf_counter() - began)


def memory(pid: int) -> float:
    """Megabytes that a process and its children hold, with what they share counted once for each that shares it."""
    total, todo = 0, [pid]
    while todo:
        each = todo.pop()
        todo += map(int, Path(f"/proc/{each}/task/{each}/children").read_text().split())
        for line in Path(f"/proc/{each}/status").read_text().splitlines():
            total += int(line.split()[1]) if line.startswith("VmRSS") else 0
    return total / 1024


def head() -> int:
    from newsroom.models import LedgerHead

    return LedgerHead.objects.get(desk__slug="bench").seq


def main() -> None:
    claims = int(sys.argv[1]) if sys.argv[1:] else 100_000
    with tempfile.TemporaryDirectory(prefix="tickmark-bench-") as place:
        Path(place).chmod(0o755)
        os.environ |= {
            "TICKMARK_DATA_DIR": place,
            "TICKMARK_API_RATE_LIMIT": "1000000",
            "DJANGO_SETTINGS_MODULE": "config.settings",
        }
        from config.embedded import ensure, joined

        ensure()
        django.setup()
        measure(claims)
        if cluster := joined():
            cluster.leave()


def measure(claims: int) -> None:
    from django.core.management import call_command

    from bench.many_claims import seed
    from claims.api.changes import page_sql
    from newsroom.actions import tokens, webhooks
    from newsroom.models import Membership, Webhook
    from newsroom.roles import Role
    from sources.actions import sources

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    desk = seed(claims)
    by = Membership.objects.get(desk=desk, role=Role.ADMINISTRATOR).user
    _token, secret = tokens.issue(desk=desk, name="bench", by=by)

    def write() -> None:
        sources.add(desk=desk, by=by, title="A source")

    port, bare = free_port(), free_port()
    with (
        running("-m", "config.web", "127.0.0.1", str(port), port=port) as web,
        running(
            "-m",
            "bench.bare_feed",
            str(bare),
            port=bare,
            BENCH_PAGE=page_sql("%(desk)s", "%(after)s", "%(limit)s"),
            BENCH_DESK=str(desk.pk),
        ),
    ):
        Client(port, secret).ask("/api/v1/desk").read()
        pairs = [
            (pages_a_second(port, secret, claims), pages_a_second(bare, secret, claims)) for _ in range(RUNS)
        ]
        value, limit = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
        ratio = median(pair[0] / pair[1] for pair in pairs)
        figure("feed-page-1000", value * 1000, "lines/s", ">= 0.7", limit=limit * 1000, ratio=ratio)

        found = waits(port, secret, write)
        figure("feed-wait-p50", median(found), "ms", "<= 100")
        figure("feed-wait-p99", quantiles(found, n=100)[98], "ms")

        before = memory(web)
        highest = [before]
        ended = threading.Event()

        def watch() -> None:
            while not ended.wait(0.05):
                highest.append(memory(web))

        watcher = threading.Thread(target=watch)
        watcher.start()
        runs = [(streamed(port, secret), copied(desk.pk, by.pk)) for _ in range(RUNS)]
        ended.set()
        watcher.join()
        value, limit = median(run[0] for run in runs), median(run[1] for run in runs)
        ratio = median(run[0] / run[1] for run in runs)
        figure("feed-stream", value, "claims/s", ">= 0.7", limit=limit, ratio=ratio)
        figure("feed-stream-memory", max(highest) - before, "MB", "<= 40")

    with Receiver() as receiver:
        threading.Thread(target=receiver.serve_forever, daemon=True).start()
        webhook, _secret = webhooks.create(
            desk=desk, url="https://receiver.example/", families=["source"], by=by
        )
        Webhook.objects.filter(pk=webhook.pk).update(url=f"http://127.0.0.1:{receiver.server_port}/")
        with running("-c", COURIER, str(receiver.server_port)):
            write()
            while not receiver.arrived:
                time.sleep(0.05)
            found = told(receiver, write)
        figure("feed-webhook-p50", median(found), "ms", "<= 1000")
        figure("feed-webhook-p99", quantiles(found, n=100)[98], "ms")
        receiver.shutdown()


if __name__ == "__main__":
    main()
