"""One row per claim, for spreadsheets: UTF-8 with a byte order mark, lines that end in CR LF (RFC 4180)."""

import csv
import io

from claims.reporting.content import Content
from claims.reporting.table import COLUMNS, rows

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a cell for a formula, full-width forms included (OWASP, CSV injection)."""


def write(content: Content, language: str) -> bytes:
    """The table. The language changes nothing."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in row] for row in rows(content))
    return table.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    """The value as a spreadsheet may have it: text that looks like a formula gets an apostrophe before it."""
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return value
