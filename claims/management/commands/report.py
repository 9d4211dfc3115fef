"""`manage.py report DOCUMENT_ID`: write the newest issued report of a document, or issue one first."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management.base import BaseCommand, CommandError

from claims.actions import printings, reports
from claims.models import Document, Report
from claims.reporting import FORMS, Variant, render
from claims.reporting.languages import LANGUAGES
from newsroom.models import User


class Command(BaseCommand):
    help = "Writes the newest issued report of a document as a file; with --issue, issues a report first."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("document", type=UUID, help="the document's identifier, as in its address")
        parser.add_argument("--format", choices=sorted(FORMS), default="html")
        parser.add_argument("--language", choices=sorted(LANGUAGES), default="en")
        parser.add_argument(
            "--variant", default="full", help="full, redacted, full:not-true, redacted:1,3 and so on"
        )
        parser.add_argument("--output", metavar="FILE", type=Path, help="without it, standard output")
        parser.add_argument("--issue", metavar="EMAIL", help="issue a report first, as this person")
        parser.add_argument(
            "--have-made",
            metavar="EMAIL",
            help="have the worker make all files of it, as this person, and keep them",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        document = Document.objects.filter(pk=options["document"]).first()
        if document is None:
            raise CommandError(f"There is no document {options['document']}.")
        report = self._issue(document, options["issue"]) if options["issue"] else self._newest(document)
        try:
            variant = Variant.read(options["variant"])
        except ValueError as error:
            raise CommandError(str(error)) from None
        if options["have_made"]:
            self._have_made(report, options["language"], variant, options["have_made"])
            return
        content = render(report.content, options["format"], options["language"], variant)
        if options["output"] is None:
            sys.stdout.buffer.write(content)
            return
        options["output"].write_bytes(content)
        state = "complete" if report.complete else "NOT complete"
        self.stdout.write(f"Report {report.number}, {state}: {options['output']}")

    def _issue(self, document: Document, email: str) -> Report:
        with self._refusals():
            return reports.issue(document=document, by=self._person(email))

    def _have_made(self, report: Report, language: str, variant: Variant, email: str) -> None:
        with self._refusals():
            made = printings.ask(report=report, language=language, variant=variant, by=self._person(email))
        state = "They are there already" if made.printed_at else "The worker makes them"
        self.stdout.write(
            f"Files of report {report.number}, {language}, {variant.code}. {state}: printing {made.pk}"
        )

    def _person(self, email: str) -> User:
        person = User.objects.filter(email=email.strip().lower()).first()
        if person is None:
            raise CommandError(f"There is nobody with the address {email}.")
        return person

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except PermissionDenied as refusal:
            raise CommandError(str(refusal)) from None
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from None

    def _newest(self, document: Document) -> Report:
        report = document.reports.order_by("-number").first()
        if report is None:
            raise CommandError("No report was issued on this document: issue one with --issue EMAIL.")
        return report
