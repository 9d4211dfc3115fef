"""`manage.py verify_ledger`: compute every hash of every desk's ledger again."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from newsroom import ledger
from newsroom.models import Desk, Entry


class Command(BaseCommand):
    help = "Checks that no line of the ledger was altered, taken out or slipped in, and names the first that was."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--desk", help="the short name of one desk; without it, all desks")
        parser.add_argument(
            "--head",
            metavar="NUMBER:HASH",
            help="a head printed in a report: the ledger must contain that line",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        desks = Desk.objects.order_by("slug")
        if options["desk"]:
            desks = desks.filter(slug=options["desk"])
            if not desks.exists():
                raise CommandError(f"There is no desk called {options['desk']}.")
        broken = [desk for desk in desks if not self._is_intact(desk)]
        if options["head"]:
            self._check_head(options["head"], list(desks))
        if broken:
            raise CommandError("The ledger was altered.")

    def _is_intact(self, desk: Desk) -> bool:
        found = ledger.verify(desk)
        if found.broken_at is None:
            self.stdout.write(f"{desk.slug}: {found.entries} lines, intact, head {found.head}")
            return True
        self.stdout.write(f"{desk.slug}: altered at line {found.broken_at}: {found.problem}")
        return False

    def _check_head(self, head: str, desks: list[Desk]) -> None:
        number, _, printed = head.partition(":")
        if not number.isdecimal() or len(printed) != 64:
            raise CommandError("--head takes NUMBER:HASH as a report prints it, for example 41:9f86d0….")
        if not Entry.objects.filter(desk__in=desks, seq=int(number), hash=printed).exists():
            raise CommandError(
                f"No ledger has the printed head at line {number}: the past it names was altered."
            )
        self.stdout.write(f"The printed head is line {number}.")
