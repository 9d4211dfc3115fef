"""Hearing of new lines in the ledger the moment they are committed, by PostgreSQL's LISTEN and NOTIFY.

A trigger names the desk of each new line on CHANNEL; PostgreSQL passes that on when the transaction commits, and
never when it is rolled back. Who listens must still look from time to time: what is said while a connection is broken
is lost.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep
from typing import Any, Final
from uuid import UUID

import psycopg
from django.db import connection

CHANNEL: Final = "tickmark_ledger"
PAUSE: Final = 1.0  # seconds before a broken connection is made anew
logger = logging.getLogger(__name__)


def own_connection() -> psycopg.Connection[Any]:
    """A connection of its own, outside the pool, that commits each statement. Whoever asks for it closes it."""
    parameters = {**connection.get_connection_params(), "autocommit": True, "cursor_factory": psycopg.Cursor}
    return psycopg.connect(**parameters)


def listening() -> psycopg.Connection[Any]:
    """A connection that hears of every new line; its `notifies` name the desks."""
    made = own_connection()
    made.execute(f"listen {CHANNEL}")
    return made


class Bell:
    """Wakes the threads of this process that wait for a desk's next line, over one connection for all of them."""

    def __init__(self) -> None:
        self._waiting: dict[UUID, set[threading.Event]] = {}
        self._lock = threading.Lock()
        self._listener: threading.Thread | None = None

    @contextmanager
    def ear(self, desk: UUID) -> Iterator[threading.Event]:
        """An event that is set whenever something was written in this desk's ledger."""
        event = threading.Event()
        with self._lock:
            self._waiting.setdefault(desk, set()).add(event)
            if self._listener is None:  # not before the first one waits: the process may have been forked
                self._listener = threading.Thread(target=self._listen, name="ledger-bell", daemon=True)
                self._listener.start()
        try:
            yield event
        finally:
            with self._lock:
                self._waiting[desk].discard(event)
                if not self._waiting[desk]:
                    del self._waiting[desk]

    def ring(self, desk: UUID | None = None) -> None:
        """Wake those who wait for this desk; None: everybody."""
        with self._lock:
            for id_, events in self._waiting.items():
                if desk in (None, id_):
                    for event in events:
                        event.set()

    def _listen(self) -> None:
        while True:
            try:
                with listening() as made:
                    self.ring()  # whatever was written while nobody listened
                    for notice in made.notifies():
                        self.ring(UUID(notice.payload))
            except (psycopg.Error, OSError) as error:
                logger.info("The ledger is not heard of: %s", error)
            sleep(PAUSE)


bell: Final = Bell()
