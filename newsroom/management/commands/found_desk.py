"""`manage.py found_desk`: a new desk, and its first administrator."""

from argparse import ArgumentParser
from getpass import getpass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from newsroom.actions import desks, people
from newsroom.models import User


class Command(BaseCommand):
    help = "Founds a desk with the default policy and rating scale; a person becomes its first administrator."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--name", required=True, help="what the desk is called")
        parser.add_argument("--slug", required=True, help="its short name in addresses, for example: check")
        parser.add_argument("--email", required=True, help="the administrator, who logs in by this address")
        parser.add_argument(
            "--person", help="the administrator's name, if new here; the password is asked for"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        is_new = not User.objects.filter(email=options["email"].strip().lower()).exists()
        if is_new and not options["person"]:
            raise CommandError(f"Nobody has the address {options['email']} yet: give the name with --person.")
        password = getpass(f"Password for {options['email']}: ") if is_new else None
        if is_new and not password:
            raise CommandError("Without a password nobody could log in: nothing was made.")
        try:
            with transaction.atomic():
                person = people.with_login(options["email"], options["person"] or "", password)
                desk = desks.found(name=options["name"], slug=options["slug"], by=person)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        self.stdout.write(f"{desk} is at /d/{desk.slug}/, and {person} is its administrator.")
