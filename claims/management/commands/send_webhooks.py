"""`manage.py send_webhooks`: the courier, which tells webhooks of new lines of the ledger as they are committed."""

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from time import sleep
from typing import Any, Final
from uuid import UUID

import psycopg
from django.core.management.base import BaseCommand
from django.db import DatabaseError, connection

from claims.actions import deliveries
from newsroom.listening import listening

AT_ONCE: Final = 8  # receivers; a slow one holds up nobody but itself, up to this many
LOOKED_EVERY: Final = 2.0  # seconds: for what is tried again, and in case PostgreSQL's message got lost
WHILE_BUSY: Final = 0.1  # seconds: for what came while a receiver was being told
logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = (
        "Tells webhooks of what happens on their desks, until it is ended. Any number may run, on any hosts."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        with ThreadPoolExecutor(AT_ONCE) as threads:
            courier = Courier(threads)
            while True:
                try:
                    courier.work()
                except (psycopg.Error, DatabaseError, OSError) as error:
                    logger.warning("The courier begins anew: %s", error)
                    connection.close()
                    sleep(1)


class Courier:
    def __init__(self, threads: ThreadPoolExecutor) -> None:
        self._threads = threads
        self._under_way: dict[UUID, Future[None]] = {}

    def work(self) -> None:
        """Deliver what is due, and wait for more. Ends by an error of the database."""
        with listening() as made:
            while True:
                busy = self.send_out()
                for _notice in made.notifies(timeout=WHILE_BUSY if busy else LOOKED_EVERY, stop_after=1):
                    pass

    def send_out(self) -> bool:
        """Begin with each webhook that is due. Whether any is being told."""
        self._under_way = {id_: job for id_, job in self._under_way.items() if not job.done()}
        for id_ in deliveries.due():
            if id_ not in self._under_way:
                self._under_way[id_] = self._threads.submit(_deliver, id_)
        connection.close()  # nothing is held while it waits
        return bool(self._under_way)


def _deliver(webhook_id: UUID) -> None:
    try:
        deliveries.deliver(webhook_id=webhook_id)
    except Exception:
        logger.exception("Webhook %s could not be told.", webhook_id)
    finally:
        connection.close()
