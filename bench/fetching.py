"""How one worker's memory and time stand when it preserves many pages: `make bench-fetching`.

1,000 pages from a server on loopback, fetched one after another in this process as the worker does it, each kept with
its WARC, its text and its line in the ledger; then 100 of 5 MB, in turn a text and a page that is mostly script. The
memory is that of this process (VmRSS, and the most it ever was), the store what lies in it afterwards.

    python -m bench.fetching [small] [large]

It runs on a database of its own, as the tests do, which is gone afterwards.
"""

import http.server
import os
import random
import re
import resource
import sys
import threading
from pathlib import Path

import tests.cluster  # noqa: F401  # settles the environment before Django's settings are read
from bench import figure

LARGE = 5 * 2**20
PAGE = "<!doctype html><title>Page {n}</title><article><h1>Page {n}</h1>{paragraphs}</article>"


class Server(http.server.BaseHTTPRequestHandler):
    """`/small/N` is a page of about 6 kB, `/large/N` a text or a page of 5 MB; no two are alike."""

    def do_GET(self) -> None:
        kind, number = self.path.strip("/").split("/")
        is_page = kind == "small" or int(number) % 2
        body = {"small": small, "large": large_page if is_page else large_text}[kind](int(number))
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8" if is_page else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def small(number: int) -> bytes:
    sentence = (
        f"In district {number} at least {number + 30} people were moved to safety, the office said on Monday."
    )
    return PAGE.format(n=number, paragraphs=f"<p>{sentence * 3}</p>" * 20).encode()


def large_page(number: int) -> bytes:
    """An article, and the data of a program that nobody sees: random, so that packing does not make it small."""
    script = random.Random(number).randbytes((LARGE - 10_000) // 2).hex()
    return small(number) + f"<script>var data = '{script}'</script>".encode()


def large_text(number: int) -> bytes:
    """Few letters and much padding: a text has at most two million characters."""
    words = f"Table {number}. ".encode() * 1000
    return words + b"\n" * (LARGE - len(words))


def resident() -> float:
    """MB of memory that this process holds."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


def peak() -> float:
    """MB of memory that this process held at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def taken() -> float:
    """Seconds of processor time, of this process and of those in which it had large files read."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    asked = sys.argv[1:] or ["small", "large"]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        for kind in asked:
            measure(kind, server.server_port, *{"small": (1000, "of 6 kB"), "large": (100, "of 5 MB")}[kind])
    finally:
        server.shutdown()
        server.server_close()


def measure(kind: str, port: int, pages: int, size: str) -> None:
    from django.conf import settings
    from django.db import connection

    from sources.actions import snapshots, sources
    from sources.fetching import Limits
    from sources.models import Snapshot
    from tests import factories

    desk = factories.desk()
    by = factories.administrator(desk)
    limits = Limits(allow=frozenset({("127.0.0.1", port)}))
    store, before, began = Path(settings.CONTENT_STORE), used(Path(settings.CONTENT_STORE)), taken()
    for number in range(pages):
        source = sources.add(desk=desk, title="", url=f"http://127.0.0.1:{port}/{kind}/{number}", by=by)
        snapshot = snapshots.fetch(source_id=source.pk, limits=limits)
        assert snapshot
        assert not snapshot.failure, snapshot.failure
        if number + 1 == pages // 10:
            early = resident()
    late, spent = resident(), taken() - began
    figure(f"memory, {pages // 10} {size}", early, "MB")
    figure(f"memory, {pages} {size}", late, "MB", limit=early, ratio=late / early, goal="<= 1.10")
    figure(f"most memory, {size}", peak(), "MB")
    figure(f"processor time, one {size}", spent / pages * 1000, "ms")
    figure(f"store, one {size}", (used(store) - before) / pages, "MB")
    with connection.cursor() as cursor:
        cursor.execute("select pg_total_relation_size('sources_snapshot') / 1048576.0")
        figure(f"table of snapshots, after {pages} {size}", float(cursor.fetchone()[0]), "MB")
    kept = Snapshot.objects.good().filter(desk=desk).count()
    figure(f"kept {size}", kept, "copies", goal=f">= {pages}")


def used(store: Path) -> float:
    """MB in the content store."""
    return sum(path.stat().st_size for path in store.rglob("*") if path.is_file()) / 2**20


if __name__ == "__main__":
    main()
