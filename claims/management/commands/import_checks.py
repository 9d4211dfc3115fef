"""`manage.py import_checks FILE --desk SLUG --by EMAIL`: take over checks that other desks have published."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management.base import BaseCommand, CommandError

from claims.actions import earlier_checks
from claims.models.check_import import left_out
from newsroom.models import Desk, User


class Command(BaseCommand):
    help = (
        "Imports published checks from a file of ClaimReview (JSON-LD, a page, a Data Commons feed) or CSV."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument("--desk", required=True, metavar="SLUG")
        parser.add_argument("--by", required=True, metavar="EMAIL", help="who imports them")
        parser.add_argument("--publisher", default="", help="where a check does not name its own")
        parser.add_argument(
            "--language", default="", metavar="CODE", help="where a check does not name its own"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        desk = Desk.objects.filter(slug=options["desk"]).first()
        if desk is None:
            raise CommandError(f"There is no desk {options['desk']}.")
        person = User.objects.filter(email=options["by"].strip().lower()).first()
        if person is None:
            raise CommandError(f"There is nobody with the address {options['by']}.")
        try:
            content = options["file"].read_bytes()
        except OSError as problem:
            raise CommandError(f"{options['file']} cannot be read: {problem.strerror}.") from None
        try:
            done = earlier_checks.import_checks(
                desk=desk,
                content=content,
                by=person,
                publisher=options["publisher"],
                language=options["language"],
                file_name=options["file"].name,
            )
        except PermissionDenied as refusal:
            raise CommandError(str(refusal)) from None
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from None
        for each in done.refused:
            self.stderr.write(left_out(*each.told))
        self.stdout.write(f"{done.added} added, {done.known} known already, {len(done.refused)} refused.")
