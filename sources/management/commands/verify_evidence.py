"""`manage.py verify_evidence FILE`: is this file of evidence as it was preserved?"""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sources.evidence_archive import Outcome, verify


class Command(BaseCommand):
    help = "Says whether a WACZ file of evidence is genuine, altered (and where) or unknown. Exit status 0: genuine."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with options["file"].open("rb") as file:
                finding = verify(file)
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be read: {error.strerror}.") from None
        self.stdout.write(f"{finding.outcome.label}.")
        for line in finding.why:
            self.stdout.write(f"  {line}")
        for snapshot, said in finding.reading.stamps.items() if finding.reading else ():
            self.stdout.write(f"  Time stamp of {snapshot}: {said}")
        if finding.outcome != Outcome.GENUINE:
            raise CommandError("This file is not to be relied on as it is.")
