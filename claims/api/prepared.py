"""Statements that are asked over and over: prepared once on each connection, and never part of a transaction.

They have connections of their own, without the question before each use whether it still stands: where one does not,
the statement fails, and whoever asked does without.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
from django.conf import settings
from django.db import connection
from psycopg_pool import ConnectionPool


def fetched(statement: str, parameters: Mapping[str, Any]) -> tuple[Any, ...] | None:
    """The row that the statement finds, if any. Raises psycopg.Error."""
    with _connected() as raw, psycopg.Cursor(raw) as cursor:
        cursor.execute(statement, parameters, binary=True)
        return cursor.fetchone()


@contextmanager
def _connected() -> Iterator[psycopg.Connection[Any]]:
    if connection.in_atomic_block:  # what it wrote is seen nowhere else
        yield connection.connection
    else:
        with _pool().connection() as raw:
            yield raw


@cache
def _pool() -> ConnectionPool[psycopg.Connection[Any]]:
    how = {**connection.get_connection_params(), "autocommit": True, "prepare_threshold": 0}
    how |= {"cursor_factory": psycopg.Cursor}
    return ConnectionPool(
        kwargs=how,
        min_size=1,
        max_size=max(1, settings.POOL["max_size"] // 2),
        timeout=10,
        max_idle=300,
        open=True,
    )
