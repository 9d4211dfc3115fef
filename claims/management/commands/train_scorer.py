"""manage.py train_scorer: check-worthiness weights fitted to an owner's own decisions."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.splitting.training import train, transcripts


class Command(BaseCommand):
    help = (
        "Fit check-worthiness weights to texts whose check-worthy sentences are known: files of line, speaker, text "
        "and 0 or 1, parted by tabs. No database is used."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("directory", metavar="DIRECTORY", help="a folder of such files")
        parser.add_argument("--language", default="en", metavar="CODE", help="language of the texts")
        parser.add_argument(
            "--output",
            metavar="FILE",
            help="where to write the weights; without it, where the setting SCORER_WEIGHTS points",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        output = options["output"] or settings.SCORER_WEIGHTS
        if not output:
            raise CommandError(
                "Say where to write the weights: --output FILE, or the setting SCORER_WEIGHTS."
            )
        try:
            files = transcripts(Path(options["directory"]))
        except OSError as problem:
            raise CommandError(f"{options['directory']} cannot be read: {problem.strerror}.") from problem
        except ValueError as problem:
            raise CommandError(str(problem)) from problem
        lines = [line for _, found in files for line in found]
        chosen = sum(line.chosen for line in lines)
        if not 0 < chosen < len(lines):
            raise CommandError("There must be lines marked 1 and lines marked 0 to tell them apart.")
        train(lines, language=options["language"]).dump(Path(output))
        self.stdout.write(
            f"{output}: fitted to {len(lines)} lines in {len(files)} files, {chosen} of them chosen."
        )
