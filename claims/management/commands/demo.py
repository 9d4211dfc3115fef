"""`manage.py demo`: a desk to try everything on."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from claims.demo import LOGINS
from claims.demo.seeding import seed
from newsroom.models import Desk


class Command(BaseCommand):
    help = "Fills a database that has no desk with a demonstration desk, and prints its logins."

    def handle(self, *args: Any, **options: Any) -> None:
        if Desk.objects.exists():
            self._say(options, "There is a desk already: nothing was changed.")
            return
        desk = seed(today=timezone.localdate())
        self._say(options, f"{desk.name} is ready. Log in as:")
        for email, password, role in LOGINS:
            self._say(options, f"  {email}  {password}  {role}")

    def _say(self, options: dict[str, Any], words: str) -> None:
        if options["verbosity"]:
            self.stdout.write(words)
