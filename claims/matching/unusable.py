"""Why a file of published checks, or one record of it, cannot be used."""

from typing import Final

from sources.sentences import gettext_noop

MESSAGES: Final = {
    "no_checks": gettext_noop(
        "No published check was found in it: ClaimReview as JSON-LD, or CSV with a column “claim”."
    ),
    "broken_json": gettext_noop("It is no valid JSON: line {line}, column {column}."),
    "broken_csv": gettext_noop("It is no valid CSV: line {line}."),
    "open_quotation": gettext_noop(
        "The quotation mark that opens a cell in line {line} is never closed: all that follows would be one cell."
    ),
    "too_many": gettext_noop("It holds more than {limit} checks: divide it."),
    "no_claim": gettext_noop("says no claim that was reviewed"),
    "quotation_mark": gettext_noop(
        "has a quotation mark in a cell that is not doubled, so that nobody can tell where its cells end"
    ),
    "too_many_cells": gettext_noop(
        "has {cells} cells for {columns} columns: words with a comma stand in quotation marks"
    ),
    "broken_script": gettext_noop("is a ClaimReview in a script of the page that is no valid JSON"),
    "bad_day": gettext_noop("has a date that is none: {value}"),
    "two_days": gettext_noop(
        "has a date that can be two days: {value} (write the year first, as in 2024-06-05)"
    ),
    "bad_address": gettext_noop("has an address that is none: {value}"),
}


class Unusable(ValueError):  # noqa: N818  # what was given is unusable
    """The file, or one record of it, cannot be used; `reason` is a key of MESSAGES."""

    def __init__(self, reason: str, **details: object) -> None:
        super().__init__(MESSAGES[reason].format(**details))
        self.reason, self.details = reason, details
