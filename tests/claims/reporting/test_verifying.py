"""A file is a report as it was issued, or it is not: to the last byte."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from claims.actions import reports
from claims.actions.report_verification import Outcome, verify
from claims.models import Printing, Report
from claims.reporting import FORMS, digest, paper, render
from newsroom.canonical_json import canonical_json
from newsroom.roles import Role
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def report() -> Report:
    desk = factories.desk("Valley desk")
    document = factories.document(desk, title="Flood")
    factories.claim(document, factories.administrator(desk))
    return reports.issue(document=document, by=factories.administrator(desk))


def alter(table: str, change: str) -> None:
    """What somebody with the database's own rights could do."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(f"UPDATE {table} SET {change}")
        cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize("form", ["html", "json"])
def test_what_was_issued_is_genuine(report: Report, form: str, language: str) -> None:
    report.refresh_from_db()

    found = verify(render(report.content, form, language))

    assert (found.outcome, found.report, found.holds, found.newer) == (Outcome.GENUINE, report, True, None)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"Flood", b"Blood"),
        (b"31 people", b"13 people"),
        (b"</html>\n", b"</html>"),
        (b"NOT COMPLETE", b"Complete"),
    ],
)
def test_a_page_with_one_word_changed_is_altered(report: Report, before: bytes, after: bytes) -> None:
    page = render(report.content, "html")
    assert before in page

    assert verify(page.replace(before, after)).outcome == Outcome.ALTERED


def test_a_page_that_names_another_digest_is_altered(report: Report) -> None:
    page = render(report.content, "html").replace(report.sha256.encode(), b"0" * 64)

    assert verify(page).outcome == Outcome.ALTERED


def test_json_that_was_changed_and_signed_again_is_altered(report: Report) -> None:
    content = report.content | {"complete": True, "gaps": []}

    assert verify(render(content, "json")).outcome == Outcome.ALTERED


def test_json_with_another_digest_beside_the_content_is_altered(report: Report) -> None:
    file = canonical_json({"content": report.content, "sha256": "0" * 64})

    assert verify(file).outcome == Outcome.ALTERED


def test_a_report_that_was_never_issued_here_is_unknown(report: Report) -> None:
    content = json.loads(json.dumps(report.content))
    content["document"]["id"] = "00000000-0000-7000-8000-000000000000"

    assert verify(render(content, "json")).outcome == Outcome.UNKNOWN
    assert verify(render(content, "html")).outcome == Outcome.UNKNOWN


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"{",
        b"{}",
        b'{"content": []}',
        b'{"content": {"number": 1.5}}',
        b'{"content": {"document": {"id": 7}, "number": {}}}',
        b'{"content": {"document": {"id": "x"}, "number": "\\u0000"}}',
        b"[" * 100_000,
        b'{"content":' * 100_000,
        b"\xff\xfe",
        b"<!doctype html><title>A page</title>",
        b"tickmark-report:x/y;sha256=\0",
        b"tickmark-report:x/1;sha256=" + b"a" * 64 + b";language=en;variant=full;edition=b",
    ],
)
def test_any_other_file_is_unknown(report: Report, file: bytes) -> None:
    assert verify(file).outcome == Outcome.UNKNOWN


def test_a_page_of_another_edition_is_not_called_forged(
    report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "edition", lambda language: "0123456789ab")
    page = render(report.content, "html")
    monkeypatch.undo()

    found = verify(page)

    assert (found.outcome, found.holds) == (Outcome.UNKNOWN, False)
    assert "Verify the report's JSON file" in found.why


def test_a_report_altered_in_the_database_vouches_for_nothing(report: Report) -> None:
    issued = render(report.content, "json")
    alter("claims_report", "content = jsonb_set(content, '{complete}', 'true')")
    report.refresh_from_db()

    assert verify(issued).outcome == Outcome.UNKNOWN
    assert verify(render(report.content, "json")).outcome == Outcome.UNKNOWN


def test_a_report_altered_with_its_digest_contradicts_the_ledger(report: Report) -> None:
    content = report.content | {"complete": True}
    alter(
        "claims_report", f"content = jsonb_set(content, '{{complete}}', 'true'), sha256 = '{digest(content)}'"
    )

    assert verify(render(content, "json")).outcome == Outcome.UNKNOWN


def test_a_ledger_altered_later_contradicts_a_genuine_report(report: Report) -> None:
    page = render(report.content, "html")
    alter("newsroom_entry", f"actor_name = 'Somebody else' WHERE seq = {report.ledger_seq}")

    found = verify(page)

    assert (found.outcome, found.head_in_ledger, found.holds) == (Outcome.GENUINE, False, False)


def test_a_later_report_is_named(report: Report) -> None:
    reports.issue(document=report.document, by=report.issued_by)

    assert verify(render(report.content, "json")).newer == 2


def run(*arguments: str) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out)
    return out.getvalue()


def test_the_commands_write_a_file_and_verify_it(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "report.html"

    written = run("report", str(report.document_id), "--output", str(file))
    verified = run("verify_report", str(file))

    assert written == f"Report 1, NOT complete: {file}\n"
    assert file.read_bytes() == render(report.content, "html")
    assert verified == (
        "Genuine. It is what was issued, to the last byte.\n"
        f"Report 1 on “Flood”, Valley desk, issued {report.issued_at:%Y-%m-%d}, NOT complete.\n"
        f"Its ledger head {report.ledger_seq}:{report.ledger_head} is in the ledger.\n"
    )


def test_the_command_fails_on_an_altered_file(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_bytes(render(report.content, "json").replace(b"Flood", b"Blood"))

    with pytest.raises(CommandError, match="not to be relied on"):
        run("verify_report", str(file))


def test_the_command_says_that_a_file_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"none\.html cannot be read: No such file"):
        run("verify_report", str(tmp_path / "none.html"))


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_report_is_printed_in_each_form(
    report: Report, form: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    call_command("report", str(report.document_id), "--format", form)

    assert capfdbinary.readouterr().out == render(report.content, form)


def test_the_command_issues_a_report_as_somebody_who_may(report: Report) -> None:
    run("report", str(report.document_id), "--format", "json", "--issue", report.issued_by.email.upper())

    assert list(Report.objects.order_by("number").values_list("number", flat=True)) == [1, 2]


def test_the_command_has_the_worker_make_all_files(report: Report) -> None:
    email = report.issued_by.email

    said = run("report", str(report.document_id), "--language", "de", "--have-made", email)

    asked = Printing.objects.get()
    assert said == f"Files of report 1, de, full. The worker makes them: printing {asked.pk}\n"
    assert (asked.report, asked.asked_by) == (report, report.issued_by)


def test_the_command_refuses_with_the_reason(report: Report) -> None:
    reader = factories.member(report.desk, Role.READER)
    other = factories.document(report.desk)

    for arguments, reason in (
        ((str(report.document_id), "--issue", reader.email), "you may not issue a report"),
        ((str(report.document_id), "--issue", "nobody@desk.example"), "nobody with the address"),
        ((str(report.pk),), "no document"),
        ((str(other.pk),), "issue one with --issue EMAIL"),
    ):
        with pytest.raises(CommandError, match=reason):
            run("report", *arguments)
