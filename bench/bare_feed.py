"""`python -m bench.bare_feed PORT`: the limit of the feed's pages.

The same rows by the same server, without Django, and without asking who calls. BENCH_PAGE is the query, BENCH_DESK the
desk.
"""

import os
import sys
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qs

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server
from psycopg_pool import ConnectionPool

_pools: list[ConnectionPool] = []


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    if not _pools:
        _pools.append(ConnectionPool(os.environ["DATABASE_URL"], min_size=1, max_size=16, open=True))
    after = int(parse_qs(environ["QUERY_STRING"])["after"][0])
    told = {"desk": os.environ["BENCH_DESK"], "after": after, "limit": 1000}
    with _pools[0].connection() as connection:
        (entries, _head), *_rest = connection.execute(
            os.environ["BENCH_PAGE"].encode(), told, prepare=True
        ).fetchall()
    start_response("200 OK", [("Content-Type", "application/json")])
    return [b'{"results":[' + entries.encode() + b"]}"]


def load() -> Callable[..., Any]:
    return application


if __name__ == "__main__":
    server = Server(
        "bench.bare_feed:application",
        port=int(sys.argv[1]),
        interface=Interfaces.WSGI,
        workers=2,
        blocking_threads=16,
        log_level=LogLevels.error,
    )
    server.serve(target_loader=load, wrap_loader=False)
