"""Statements that are asked over and over: prepared once on each connection, and never part of a transaction.

They have connections of their own and are sent as libpq sends them: what psycopg does around a statement costs four
times as much as a small statement needs to cross. Plans are made once and stay (plan_cache_mode). Nobody asks before
each use whether a connection still stands: where one does not, the statement fails, and whoever asked does without.
"""

from collections import deque
from contextlib import suppress
from functools import cache
from queue import SimpleQueue
from time import monotonic
from typing import Any, Final

import psycopg
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from psycopg import pq
from psycopg.errors import error_from_result

Row = tuple[bytes | None, ...]
IDLE: Final = 300.0  # seconds after which an unused connection is not trusted any more


def fetched(statement: str, *parameters: str) -> Row | None:
    """The row that the statement finds, if any, each value in PostgreSQL's own text. Parameters are $1, $2, …, and hold
    no NUL. Raises psycopg.Error.
    """
    return next(iter(fetched_all(statement, *parameters)), None)


def fetched_all(statement: str, *parameters: str) -> list[Row]:
    """All rows that the statement finds, as `fetched`."""
    given = [each.encode() for each in parameters]
    ordinary = connections[DEFAULT_DB_ALIAS]
    if ordinary.in_atomic_block:  # what it wrote is seen nowhere else
        return _rows(ordinary.connection.pgconn.exec_params(statement.encode(), given))
    place = _places().get()
    try:
        line = _free()
        try:
            rows = _rows(line.ask(statement, given))
        except BaseException:
            line.raw.close()
            raise
        line.used = monotonic()
        _lines.append(line)
        return rows
    finally:
        _places().put(place)


class _Line:
    """A connection, and the names of what is prepared on it."""

    def __init__(self) -> None:
        how: dict[str, Any] = {**connections[DEFAULT_DB_ALIAS].get_connection_params(), "autocommit": True}
        self.raw = psycopg.connect(**how)
        self.raw.execute("set plan_cache_mode = force_generic_plan")
        self.names: dict[str, bytes] = {}
        self.used = monotonic()

    def ask(self, statement: str, given: list[bytes]) -> pq.abc.PGresult:
        name = self.names.get(statement)
        if name is None:
            name = b"hot_%d" % len(self.names)
            _checked(self.raw.pgconn.prepare(name, statement.encode()))
            self.names[statement] = name
        return self.raw.pgconn.exec_prepared(name, given)


_lines: Final[deque[_Line]] = deque()  # the last one used on the right


@cache
def _places() -> SimpleQueue[None]:
    """One for each connection that the settings give to these statements; who finds none waits."""
    places: SimpleQueue[None] = SimpleQueue()
    for _ in range(max(1, settings.POOL["max_size"] // 2)):
        places.put(None)
    return places


def _free() -> _Line:
    """The connection that was used last, if it is still trusted; else a new one."""
    with suppress(IndexError):
        line = _lines.pop()
        if line.used > monotonic() - IDLE:
            return line
        line.raw.close()
        close()  # the others have waited even longer
    return _Line()


def close() -> None:
    """Give the connections that nobody uses back to the server."""
    with suppress(IndexError):
        while True:
            _lines.pop().raw.close()


def _rows(result: pq.abc.PGresult) -> list[Row]:
    _checked(result)
    columns = range(result.nfields)
    return [tuple([result.get_value(row, column) for column in columns]) for row in range(result.ntuples)]


def _checked(result: pq.abc.PGresult) -> None:
    if result.status not in (pq.ExecStatus.TUPLES_OK, pq.ExecStatus.COMMAND_OK):
        raise error_from_result(result)
