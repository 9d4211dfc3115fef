"""One row per claim, as a workbook. Every cell of text is text: no formula, no link, whatever it begins with."""

import io
from datetime import datetime

import xlsxwriter

from claims.reporting.content import Content
from claims.reporting.languages import direction
from claims.reporting.packed import repacked
from claims.reporting.paper import paper
from claims.reporting.stamp import stamp
from claims.reporting.table import COLUMNS, rows

MOST = 32_767  # characters in a cell: Excel refuses a file with more
WIDTHS = dict.fromkeys(
    ("statement", "quote", "explanation", "sources", "independence", "derivations", "copies", "time_stamps"),
    48,
) | dict.fromkeys(("claim_id", "document_id", "verdict_at", "confirmed_at", "issued_at"), 38)
"""Of columns, in characters; any other is 14 wide, or as wide as its name and the button of its filter."""
LINE, MOST_LINES = 15, 27  # points; no row is higher than 409


def _width(name: str) -> int:
    return WIDTHS.get(name, max(14, len(name) + 4))


def _lines(name: str, value: object) -> int:
    """How many a cell takes; not every program reckons it when it opens the file."""
    width = _width(name) - 2
    return sum(len(line) // width + 1 for line in str(value or "").split("\n"))


def write(content: Content, language: str) -> bytes:
    """The workbook, its first column at the side where the language begins."""
    kept = io.BytesIO()
    book = xlsxwriter.Workbook(
        kept,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    printed = paper(content, language)
    issued = datetime.fromisoformat(content["issued"]["at"]).replace(tzinfo=None)
    book.set_properties(
        {
            "title": printed.heading[:255],
            "author": content["desk"]["name"],
            "comments": stamp(printed),
            "created": issued,
        }
    )
    sheet = book.add_worksheet("claims")
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    if direction(language) == "rtl":
        sheet.right_to_left()
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.repeat_rows(0)
    for column, name in enumerate(COLUMNS):
        sheet.set_column(column, column, _width(name), wrapped)
        sheet.write_string(0, column, name, head)
    listed = rows(content)
    for number, row in enumerate(listed, start=1):
        sheet.set_row(number, LINE * min(MOST_LINES, max(map(_lines, COLUMNS, row))))
        for column, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(number, column, value, wrapped)
            elif value:
                sheet.write_string(number, column, str(value)[:MOST], wrapped)
    sheet.autofilter(0, 0, len(listed), len(COLUMNS) - 1)
    book.close()
    return repacked(kept.getvalue())
