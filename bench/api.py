"""How fast the API answers, beside its limits: `make bench-api`, or `python -m bench.api --claims 1000000`.

A desk of 100,000 claims with 200,000 citations in an embedded PostgreSQL of its own; the product's own server command;
tokens, permissions and the counting of requests on; 8 keep-alive connections. In each round each of three servers is
asked the same in turn: the product, the bare function that is its limit, and the ordinary way with serializers
(bench/api_servers.py). A ratio is the median of the rounds' ratios. The machine should do nothing else.
"""

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

# `python bench/api.py` puts bench/ on the path, not the house.
HOUSE: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HOUSE))


CONNECTIONS: Final = 8
Run = dict[str, Any]


@dataclass(frozen=True)
class Ask:
    """Asks a server by its name: each request again and again for so many seconds, or with none once."""

    ports: dict[str, int]

    def __call__(self, name: str, requests: list[str], seconds: float) -> Run:
        command = [
            sys.executable,
            "-m",
            "bench.http_client",
            str(self.ports[name]),
            str(CONNECTIONS),
            str(seconds),
        ]
        ran = subprocess.run(
            command, input=json.dumps(requests), stdout=subprocess.PIPE, text=True, check=True, cwd=HOUSE
        )
        found: Run = json.loads(ran.stdout)
        return found


@contextmanager
def database(claims: int) -> Iterator[Any]:
    """A desk of so many claims in a database of its own, which is gone afterwards."""
    place = Path(tempfile.mkdtemp(prefix="tickmark-bench-", dir="/var/tmp"))
    place.chmod(0o755)  # root's PostgreSQL runs as somebody else
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "TICKMARK_DATA_DIR": str(place),
        "TICKMARK_API_RATE_LIMIT": "1000000000",
        "SECRET_KEY": "only-for-benchmarks",
    }
    from config.embedded import Cluster, database_folder

    cluster = Cluster(database_folder(place))
    os.environ["DATABASE_URL"] = cluster.start()
    try:
        import django

        django.setup()
        from django.core.management import call_command

        from bench.many_claims import seed

        call_command("migrate", verbosity=0)
        call_command("createcachetable", verbosity=0)
        call_command("collectstatic", verbosity=0, interactive=False)
        desk = seed(claims)
        os.environ["BENCH_DESK"] = str(desk.pk)
        yield desk
    finally:
        from django.db import connection

        connection.close_pool()  # type: ignore[attr-defined]  # PostgreSQL's
        cluster.leave()
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def servers() -> Iterator[Ask]:
    """The three servers, once each answers; what asks one of them."""
    ports = {name: _free_port() for name in ("product", "bare", "ordinary")}
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "config.web", "127.0.0.1", str(port)]
            if name == "product"
            else [sys.executable, "-m", "bench.api_servers", name, str(port)],
            cwd=HOUSE,
        )
        for name, port in ports.items()
    ]
    try:
        for port in ports.values():
            _await(port)
        yield Ask(ports)
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="that each server is asked in a round")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--only", default="", help="names of figures that begin so")
    asked = parser.parse_args()
    with database(asked.claims) as desk, servers() as ask:
        from bench import api_reads, api_writes

        for name, measure in {**api_reads.MEASURES, **api_writes.MEASURES}.items():
            if name.startswith(asked.only):
                measure(desk, ask, asked)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _await(port: int) -> None:
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(f"Nothing answers on port {port}.")


if __name__ == "__main__":
    main()
