"""How one worker's memory and time stand when it preserves many pages: `make bench-fetching`.

1,000 pages from a server on loopback, fetched one after another in this process as the worker does it, each kept with
its WARC, its text and its line in the ledger; then 100 pages of 5 MB. The memory is that of this process (VmRSS).

It runs on a database of its own, as the tests do, which is gone afterwards.
"""

import http.server
import os
import re
import threading
import time
from pathlib import Path

import tests.cluster  # noqa: F401  # settles the environment before Django's settings are read
from bench import figure

PAGES, LARGE_PAGES, LARGE = 1000, 100, 5 * 2**20
PAGE = "<!doctype html><title>Page {n}</title><article><h1>Page {n}</h1>{paragraphs}</article>"


class Server(http.server.BaseHTTPRequestHandler):
    """`/small/N` is a page of about 6 kB, `/large/N` one of 5 MB of text; no two are alike."""

    def do_GET(self) -> None:
        kind, number = self.path.strip("/").split("/")
        body = small(int(number)) if kind == "small" else large(int(number))
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8" if kind == "small" else "text/plain")
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


def large(number: int) -> bytes:
    """Few letters and much padding: a text has at most two million characters."""
    words = f"Table {number}. ".encode() * 1000
    return words + b"\n" * (LARGE - len(words))


def resident() -> float:
    """MB of memory that this process holds."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    measure()


def measure() -> None:
    from sources.actions import snapshots, sources
    from sources.fetching import Limits
    from sources.models import Snapshot
    from tests import factories

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    limits = Limits(allow=frozenset({("127.0.0.1", server.server_port)}))
    desk = factories.desk()
    by = factories.administrator(desk)

    def preserve(target: str) -> None:
        url = f"http://127.0.0.1:{server.server_port}/{target}"
        source = sources.add(desk=desk, title=target, url=url, by=by)
        snapshot = snapshots.fetch(source_id=source.pk, limits=limits)
        assert snapshot
        assert not snapshot.failure, snapshot.failure

    try:
        began = time.process_time()
        for number in range(PAGES):
            preserve(f"small/{number}")
            if number + 1 == PAGES // 10:
                early = resident()
                figure("memory-100-pages", early, "MB")
        late = resident()
        figure("memory-1000-pages", late, "MB", limit=early, ratio=late / early, goal="<= 1.10")
        figure("processor-time-a-page", (time.process_time() - began) / PAGES * 1000, "ms")
        began = time.process_time()
        for number in range(LARGE_PAGES):
            preserve(f"large/{number}")
            if number + 1 == LARGE_PAGES // 10:
                early = resident()
                figure("memory-10-pages-of-5-MB", early, "MB")
        late = resident()
        figure("memory-100-pages-of-5-MB", late, "MB", limit=early, ratio=late / early, goal="<= 1.10")
        figure("processor-time-a-page-of-5-MB", (time.process_time() - began) / LARGE_PAGES * 1000, "ms")
        figure("kept", float(Snapshot.objects.good().count()), "copies", goal=f">= {PAGES + LARGE_PAGES}")
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    main()
