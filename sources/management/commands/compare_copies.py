"""`manage.py compare_copies`: compares the copies that were made before copies were compared."""

from typing import Any

from django.core.management.base import BaseCommand

from sources.actions import reprints
from sources.models import DerivationProposal


class Command(BaseCommand):
    help = (
        "Compares preserved copies that were never compared, and proposes which source comes from which. Needed once, "
        "after an upgrade from a release that did not compare; it can be stopped and run again, beside the worker."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        compared, before = 0, DerivationProposal.objects.count()
        copy = reprints.catch_up()
        while copy:
            compared += 1
            copy = reprints.catch_up(after=copy.pk)
        proposed = DerivationProposal.objects.count() - before
        self.stdout.write(
            f"Copies looked at: {compared}. New proposals of where a source comes from: {proposed}."
        )
