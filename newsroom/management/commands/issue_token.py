"""`manage.py issue_token`: make a key to the API, and print it once."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from newsroom.actions import tokens
from newsroom.models import Desk, Scope, User


class Command(BaseCommand):
    help = "Makes an API token that acts as a person on a desk, and prints it: only its digest is kept."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--desk", required=True, help="the short name of the desk")
        parser.add_argument(
            "--email", required=True, help="the person the token acts as, a member of the desk"
        )
        parser.add_argument("--name", required=True, help="what the token is for, for example: website")
        parser.add_argument(
            "--scope", choices=Scope.values, default=Scope.READ, help="read (the default), write or admin"
        )
        parser.add_argument(
            "--service",
            action="store_true",
            help="acts under its own name; the person must be an administrator",
        )
        parser.add_argument("--days", type=int, help="days until it expires; without it, it does not")

    def handle(self, *args: Any, **options: Any) -> None:
        desk = Desk.objects.filter(slug=options["desk"]).first()
        if desk is None:
            raise CommandError(f"There is no desk called {options['desk']}.")
        person = User.objects.filter(email=options["email"].strip().lower()).first()
        if person is None:
            raise CommandError(f"Nobody has the address {options['email']}.")
        if options["days"] is not None and not 1 <= options["days"] <= 36_500:
            raise CommandError("--days is a number from 1 to 36500.")
        expires = timezone.now() + timedelta(days=options["days"]) if options["days"] else None
        try:
            issue = tokens.issue_service if options["service"] else tokens.issue
            _token, secret = issue(
                desk=desk, name=options["name"], scope=options["scope"], expires_at=expires, by=person
            )
        except PermissionDenied as error:
            raise CommandError(str(error)) from None
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        self.stdout.write(secret)
