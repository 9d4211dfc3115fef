"""`manage.py verify_report FILE`: is this file a report as it was issued?"""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.actions.report_verification import Finding, verify


class Command(BaseCommand):
    help = "Says whether a file of a report, in any form, is genuine, altered or unknown. Exit status 0: genuine."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            file = options["file"].read_bytes()
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be read: {error.strerror}.") from None
        finding = verify(file)
        self.stdout.write(f"{finding.outcome.label}. {finding.why}")
        self._tell(finding)
        if not finding.holds:
            raise CommandError("This file is not to be relied on as it is.")

    def _tell(self, finding: Finding) -> None:
        report = finding.report
        if report is None:
            return
        state = "complete" if report.complete else "NOT complete"
        self.stdout.write(
            f"Report {report.number} on “{report.document}”, {report.desk},"
            f" issued {report.issued_at:%Y-%m-%d}, {state}."
        )
        line = f"{report.ledger_seq}:{report.ledger_head}"
        if finding.head_in_ledger:
            self.stdout.write(f"Its ledger head {line} is in the ledger.")
        else:
            self.stdout.write(f"Its ledger head {line} is NOT in the ledger: the past was altered.")
        for each in finding.corrections:
            sealed = each.sealed  # type: ignore[attr-defined]  # with_seal()
            now = "will be told" if sealed else f"is now {each.after.rating}. {each.reason}"
            self.stdout.write(f"SUPERSEDED: “{each.after.claim.statement}” was {each.before.rating}, {now}")
        if finding.newer:
            self.stdout.write(f"A later report was issued: number {finding.newer}.")
