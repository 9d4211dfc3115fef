"""The report as a table: one row per claim, and no cell that a spreadsheet would run."""

import csv
import io

import pytest

from claims.reporting import Content, render
from tests.claims.reporting import frozen


def rows(content: Content) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(content, "csv").decode("utf-8-sig"), newline="")))


def test_there_is_one_row_per_claim_in_the_order_of_the_text() -> None:
    assert [(row["number"], row["status"], row["rating"]) for row in rows(frozen.english())] == [
        ("1", "confirmed", "true"),
        ("", "dismissed", ""),
        ("2", "open", ""),
        ("3", "checked", "false"),
        ("4", "proposed", ""),
    ]


def test_a_row_says_what_came_out_and_what_it_rests_on() -> None:
    row = rows(frozen.english())[0]

    assert {
        name: row[name] for name in ("rating_value", "verdict_by", "confirmed_by", "supports", "refutes")
    } == {
        "rating_value": "5",
        "verdict_by": "Mina",
        "confirmed_by": "Jon",
        "supports": "1",
        "refutes": "1",
    }
    assert row["independent_sources"] == "1"
    assert row["sources"] == (
        "Register of deaths <https://health.example/register>; Hospital list <https://health.example/register>"
    )


def test_the_table_opens_as_utf8_in_a_spreadsheet() -> None:
    table = render(frozen.persian(), "csv")

    assert table.startswith(b"\xef\xbb\xbfnumber,claim_id,statement,")
    assert table.count(b"\r\n") == table.count(b"\n") == 2
    assert "تاووش".encode() in table


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_cell_that_looks_like_a_formula_is_text(start: str) -> None:
    content = frozen.english()
    content["claims"][0]["statement"] = f"{start}HYPERLINK(1)"

    assert rows(content)[0]["statement"] == f"'{start}HYPERLINK(1)"


@pytest.mark.parametrize("statement", ['a "quoted" word, and more', "two\nlines", "'=already", "1-2", ""])
def test_any_other_cell_is_as_it_was_written(statement: str) -> None:
    content = frozen.english()
    content["claims"][0]["statement"] = statement

    assert rows(content)[0]["statement"] == statement
