"""The figures of writing: verdicts, and documents taken in by the line."""

import http.client
import json
import os
import threading
import time
from itertools import count
from typing import Any, Final

import psycopg

from bench import figure
from bench.api_reads import middle, ratio, token_of
from claims.models import Claim

AT_ONCE: Final = 8
VERDICTS: Final = 200  # in a round, by each of the two ways
SENTENCES: Final = (
    "At least {n} people died when the river rose on {d} March 2026, the health office said.",
    "The council spent {n} million euros on the new bridge, {d} percent more than in 2025.",
    "A court in Lenkor sentenced two engineers to {d} years in prison on Friday.",
    "“We received {n} patients in {d} hours,” said the director of the hospital.",
    "The weather was mild, and the market stayed open until the evening.",
)
Statements = list[tuple[str, Any]]


def verdict(desk: Any, ask: Any, asked: Any) -> None:
    """Verdicts by the API, to what psycopg does with the statements that such a request makes, recorded before."""
    token = token_of(desk, "write")
    still_open = list(
        Claim.objects.filter(desk=desk, status="open")
        .order_by("id")
        .values_list("id", flat=True)[: 2 * VERDICTS * asked.rounds]
    )
    product, replayed = [], []
    for number in range(asked.rounds):
        mine = still_open[number * 2 * VERDICTS : (number + 1) * 2 * VERDICTS]
        recorded = [_recorded(pk, token) for pk in mine[VERDICTS:]]
        replayed.append({"rate": _replayed(recorded)})
        run = ask("product", [_post(pk, token) for pk in mine[:VERDICTS]], 0)
        if set(run["statuses"]) != {"201"}:
            raise RuntimeError(f"Verdicts were answered with {run['statuses']}.")
        product.append(run)
    figure("verdict", middle(product), "verdicts/s", ">= 0.3", limit=middle(replayed),
           ratio=ratio(product, replayed))  # fmt: skip


def _post(claim: Any, token: str) -> str:
    body = json.dumps({"rating": "true", "explanation": "Both registers have it."})
    head = [
        f"POST /api/v1/claims/{claim}/verdicts HTTP/1.1",
        "Host: localhost",
        f"Authorization: Bearer {token}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
    ]
    return "\r\n".join([*head, "", body])


def _recorded(claim: Any, token: str) -> Statements:
    """The statements of one such request, which is undone."""
    from django.db import connection, transaction
    from django.test import Client

    found: Statements = []

    def record(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        found.append((sql, params))
        return execute(sql, params, many, context)

    with transaction.atomic():
        with connection.execute_wrapper(record):
            answer = Client().post(
                f"/api/v1/claims/{claim}/verdicts",
                {"rating": "true", "explanation": "Both registers have it."},
                "application/json",
                headers={"Authorization": f"Bearer {token}"},
            )
        if answer.status_code != 201:
            raise RuntimeError(answer.content.decode())
        transaction.set_rollback(True)
    return found


def _replayed(requests: list[Statements]) -> float:
    """Requests a second, by as many threads as the product is asked by connections."""
    left = iter(requests)
    taking = threading.Lock()
    began = time.perf_counter()

    def work() -> None:
        with psycopg.connect(
            os.environ["DATABASE_URL"], autocommit=True, cursor_factory=psycopg.ClientCursor
        ) as connection:
            while True:
                with taking:
                    statements = next(left, None)
                if statements is None:
                    return
                _replay(connection, statements)

    threads = [threading.Thread(target=work) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(requests) / (time.perf_counter() - began)


def _replay(connection: Any, statements: Statements) -> None:
    """The deed is what stands between the first savepoint and the last release: here a transaction of its own. Its
    line continues the ledger as that is now.
    """
    marks = [number for number, (sql, _) in enumerate(statements) if sql.startswith(("SAVEPOINT", "RELEASE"))]
    first, last = marks[0], marks[-1]
    head: Any = None
    for number, (sql, params) in enumerate(statements):
        if number == first:
            connection.execute("BEGIN")
        elif number == last:
            connection.execute("COMMIT")
        elif number not in marks:
            if sql.startswith('INSERT INTO "newsroom_entry"'):
                params = _continuing(sql, params, head)
            cursor = connection.execute(sql, params)
            rows = cursor.fetchall() if cursor.description else []
            if 'FROM "newsroom_ledgerhead"' in sql:
                (head,) = rows


def _continuing(sql: str, params: Any, head: Any) -> list[Any]:
    names = sql[sql.index("(") + 1 : sql.index(")")].replace('"', "").split(", ")
    _, seq, last = head
    now = {"seq": seq + 1, "previous_hash": last}
    return [now.get(name, value) for name, value in zip(names, params, strict=True)]


def intake(desk: Any, ask: Any, asked: Any) -> None:
    """Documents of 20 sentences in one call, without and with an Idempotency-Key, to what the splitter alone takes for
    as many before and after.

    Each document is met once, here as there: a text that was split before is split faster.
    """
    from claims import splitting
    from claims.actions.proposals import scorer

    lots = count()
    headers = {"Authorization": f"Bearer {token_of(desk, 'write')}", "Content-Type": "application/x-ndjson"}

    def documents() -> list[str]:
        lot = next(lots)
        return [_document(number) for number in range(lot * asked.documents, (lot + 1) * asked.documents)]

    def split(texts: list[str]) -> float:
        began = time.perf_counter()
        for text in texts:
            splitting.split(text, language="en", published=None, scorer=scorer())
        return time.perf_counter() - began

    def taken_in(texts: list[str], **key: str) -> float:
        body = "".join(json.dumps({"text": text, "language": "en"}) + "\n" for text in texts)
        began = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", ask.ports["product"], timeout=3600)
        connection.request("POST", "/api/v1/documents/bulk", body.encode(), headers | key)
        answers = [json.loads(line) for line in connection.getresponse().read().splitlines()]
        took = time.perf_counter() - began
        if [answer["status"] for answer in answers] != [201] * len(texts):
            raise RuntimeError(f"The first answer is {answers[:1]}.")
        return took

    split(documents()[:100])  # to warm up
    before = split(documents())
    for name, key in (("intake", {}), ("intake-with-a-key", {"Idempotency-Key": "bench"})):
        took = taken_in(documents(), **key)
        after = split(documents())
        alone, before = (before + after) / 2, after
        figure(name, asked.documents / took, "documents/s", ">= 0.7",
               limit=asked.documents / alone, ratio=alone / took)  # fmt: skip


def _document(number: int) -> str:
    made = (
        SENTENCES[place % len(SENTENCES)].format(n=number * 20 + place + 7, d=place % 27 + 2)
        for place in range(20)
    )
    return " ".join(made)


MEASURES: Final = {"verdict": verdict, "intake": intake}
