"""The files of a report: made once by the worker, kept, and known again to the last byte."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import reverse

from claims.actions import printings, report_verification, reports
from claims.actions.report_verification import Outcome, verify
from claims.models import Printing, Report
from claims.reporting import FORMS, FULL, Variant, digest, render
from claims.reporting.json import without_address
from newsroom.models import Entry
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def report() -> Report:
    desk = factories.desk("Valley desk")
    document = factories.document(desk, title="Flood")
    factories.verdict(factories.claim(document, factories.administrator(desk)), factories.administrator(desk))
    issued = reports.issue(document=document, by=factories.administrator(desk))
    issued.refresh_from_db()
    return issued


def printed(report: Report, variant: Variant = FULL) -> Printing:
    asked = printings.ask(report=report, language="fa", variant=variant, by=report.issued_by)
    return printings.make(printing_id=asked.pk)


def test_each_form_is_kept_and_is_what_is_printed(report: Report) -> None:
    printing = printed(report)

    assert set(printing.files) == set(FORMS)
    assert printing.done == len(FORMS)
    for form in FORMS:
        assert printings.kept(report, form, "fa", FULL) == render(report.content, form, "fa")


def test_the_manifest_names_what_the_report_rests_on(report: Report) -> None:
    printed(report)

    file = printings.kept(report, "manifest", "fa", FULL)
    assert file is not None
    manifest = json.loads(file)

    claim = report.content["claims"][0]
    assert manifest["report"]["sha256"] == report.sha256 == digest(report.content)
    assert manifest["ledger"] == report.content["ledger"]
    assert {each["id"]: each["version"] for each in manifest["claims"]}[claim["id"]] == claim["version"]
    assert len(manifest["evidence"]) == 2
    assert all(len(each["snapshot"]) == 64 for each in manifest["evidence"])


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_file_of_any_form_is_genuine_or_altered(report: Report, form: str) -> None:
    printed(report)
    file = render(report.content, form, "fa")

    assert verify(file).holds
    changed = file.replace(b"Flood", b"Blood") if form in ("html", "json", "md") else file + b" "
    assert verify(changed).outcome == Outcome.ALTERED


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_file_that_was_not_kept_is_known_by_printing_it_again(report: Report, form: str) -> None:
    file = render(report.content, form, "de", Variant(True))

    assert verify(file).holds
    assert verify(file + b" ").outcome == Outcome.ALTERED


def test_a_long_report_is_printed_again_in_quick_forms_only(
    report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_verification, "AT_ONCE", 0)

    assert verify(render(report.content, "csv")).holds
    assert "have its files printed" in verify(render(report.content, "xlsx")).why
    printings.make(
        printing_id=printings.ask(report=report, language="en", variant=FULL, by=report.issued_by).pk
    )
    assert verify(render(report.content, "xlsx")).holds


def test_a_table_of_another_edition_is_not_called_forged(report: Report) -> None:
    fewer = render(report.content, "csv").replace(b",time_stamps\r\n", b"\r\n")

    assert verify(fewer).outcome == Outcome.UNKNOWN


def test_the_manifest_is_genuine_too(report: Report) -> None:
    printed(report)
    manifest = printings.kept(report, "manifest", "fa", FULL)

    assert manifest is not None
    assert verify(manifest).holds


def test_a_json_file_from_before_it_named_its_schema_is_genuine(report: Report) -> None:
    assert verify(without_address(report.content)).holds


def test_a_variant_is_verified_as_what_it_is(report: Report) -> None:
    redacted = render(report.content, "html", "en", Variant(True, "not-true"))

    assert verify(redacted).holds
    assert verify(render(report.content, "json", "en", Variant(True))).holds
    assert verify(redacted.replace(b"redacted:not-true", b"full")).outcome == Outcome.ALTERED


def test_printing_again_changes_nothing(report: Report) -> None:
    first = printed(report)
    again = printed(report)

    assert (again.pk, again.printed_at) == (first.pk, first.printed_at)
    assert Entry.objects.filter(verb="report.printed").count() == 1


def test_a_language_without_a_frame_is_refused(report: Report) -> None:
    with pytest.raises(ValidationError, match="No report is printed in this language"):
        printings.ask(report=report, language="tlh", variant=FULL, by=report.issued_by)


def test_what_is_printed_stays_as_it_is(report: Report) -> None:
    printing = printed(report)

    for change in ("done = 0", "manifest = '{}'"):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"UPDATE claims_printing SET {change} WHERE id = %s", [printing.pk])


def test_a_manifest_that_the_ledger_does_not_know_vouches_for_nothing(report: Report) -> None:
    printed(report)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE newsroom_entry DISABLE TRIGGER USER")
        cursor.execute("UPDATE newsroom_entry SET data = '{}' WHERE verb = 'report.printed'")
        cursor.execute("ALTER TABLE newsroom_entry ENABLE TRIGGER USER")

    assert verify(render(report.content, "pdf", "fa")).outcome == Outcome.UNKNOWN


def test_the_page_tells_how_far_the_worker_is_and_then_has_the_files(report: Report) -> None:
    client = Client()
    client.force_login(report.issued_by)
    where = reverse("report", args=[report.desk.slug, report.pk])
    client.post(reverse("report-printings", args=[report.desk.slug, report.pk]), {"language": "de"})

    waiting = client.get(where).content.decode()
    printings.make(printing_id=Printing.objects.get().pk)
    there = client.get(where).content.decode()

    assert f'<progress id="printing-{Printing.objects.get().pk}" value="0" max="{len(FORMS)}">' in waiting
    assert "report.pdf?language=de" in there
    assert "<progress" not in there
    file = client.get(
        reverse("report-file", args=[report.desk.slug, report.pk, "pdf"]),
        {"language": "de", "variant": "full"},
    )
    assert file.content == render(report.content, "pdf", "de")


def test_a_file_that_is_not_there_yet_leads_to_the_page_that_asks_for_it(report: Report) -> None:
    client = Client()
    client.force_login(report.issued_by)

    answer = client.get(reverse("report-file", args=[report.desk.slug, report.pk, "pdf"]))

    assert (answer.status_code, answer["Location"]) == (
        302,
        reverse("report", args=[report.desk.slug, report.pk]),
    )
