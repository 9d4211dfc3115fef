"""What the API is measured against, under the product's own server: `python -m bench.api_servers KIND PORT`.

`bare` is the limit of Python behind HTTP: a WSGI function that fetches the same rows with psycopg, in one prepared
statement that writes the same JSON, and checks no token. `ordinary` is the product without its hot reads: serializers
behind the same authentication, permissions and counting.
"""

import os
import re
import sys
import threading
from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import parse_qs

import psycopg

from config.web import serve

_kept = threading.local()
_STATUS: Final = re.compile(r"/api/v1/claims/([0-9a-f-]{36})/status")


def bare() -> Callable[..., Iterable[bytes]]:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    from claims.api.claim_json import CLAIM_JSON, STATUS_JSON, standing

    anybody = standing("'00000000-0000-0000-0000-000000000000'")
    status = (
        f"select convert_to({STATUS_JSON}::text, 'UTF8') from claims_claim c {anybody} where c.id = %(id)s"
    )
    page = f"""select convert_to(string_agg({CLAIM_JSON}::text, ',' order by c.id), 'UTF8') from (
        select * from claims_claim where desk_id = %(desk)s and id > %(after)s order by id limit %(limit)s
    ) c {anybody}"""
    desk = os.environ["BENCH_DESK"]

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if asked := _STATUS.fullmatch(environ["PATH_INFO"]):
            body = _fetched(status, {"id": asked[1]})
        else:
            query = parse_qs(environ["QUERY_STRING"])
            after, limit = query["after"][0], int(query["limit"][0])
            body = b'{"results":[%b],"next":null}' % _fetched(
                page, {"desk": desk, "after": after, "limit": limit}
            )
        start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    return application


def ordinary() -> Callable[..., Iterable[bytes]]:
    from config.wsgi import ordinary

    return ordinary


def _fetched(statement: str, parameters: dict[str, Any]) -> bytes:
    if not hasattr(_kept, "connection"):
        _kept.connection = psycopg.connect(os.environ["DATABASE_URL"], autocommit=True, prepare_threshold=0)
    row = _kept.connection.execute(statement, parameters, binary=True).fetchone()
    return bytes(row[0])


if __name__ == "__main__":
    # By its full name: the web processes load this module anew.
    from bench import api_servers

    serve("127.0.0.1", int(sys.argv[2]), getattr(api_servers, sys.argv[1]))
