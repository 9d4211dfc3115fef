"""manage.py split: passages and proposed claims of a text file, without a database."""

import json
from argparse import ArgumentParser
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.splitting import Splitting, split


class Command(BaseCommand):
    help = "Print the passages and proposed claims of a UTF-8 text file. No database is used."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", help="a UTF-8 text file")
        parser.add_argument(
            "--language", default="en", metavar="CODE", help="language of the text, as in en or fa"
        )
        parser.add_argument(
            "--published",
            metavar="YYYY-MM-DD",
            help="day of publication, from which dates without a year are read",
        )
        parser.add_argument("--format", choices=["json", "text"], default="text", help="how to print")

    def handle(self, *args: Any, **options: Any) -> None:
        text = _read(Path(options["file"]))
        found = split(text, language=options["language"], published=_day(options["published"]))
        if options["format"] == "json":
            self.stdout.write(json.dumps(asdict(found), ensure_ascii=False, indent=1))
        else:
            self.stdout.write(_listing(found))


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as problem:
        raise CommandError(f"{path} cannot be read: {problem.strerror}.") from problem
    except UnicodeDecodeError as problem:
        raise CommandError(f"{path} is not UTF-8 text (byte {problem.start}).") from problem


def _day(given: str | None) -> date | None:
    try:
        return date.fromisoformat(given) if given else None
    except ValueError as problem:
        raise CommandError(f"--published takes a day as YYYY-MM-DD, not {given!r}.") from problem


def _listing(found: Splitting) -> str:
    lines = [f"{len(found.passages)} passages, {len(found.claims)} claims"]
    for claim in found.claims:
        lines += [
            "",
            f"{claim.start}-{claim.end}  {claim.kind}  {claim.checkworthiness:.2f}  {claim.statement}",
        ]
        lines += [f"    {_fact(fact)}" for fact in claim.facts]
        if claim.claimant:
            lines.append(f"    says: {claim.claimant}")
        lines += [f"    note: {flag}" for flag in claim.flags]
    return "\n".join(lines)


def _fact(fact: dict[str, Any]) -> str:
    rest = ", ".join(
        f"{key} {value}" for key, value in fact.items() if key not in {"type", "text"} and value != ""
    )
    return f"{fact['type']}: {rest}"
