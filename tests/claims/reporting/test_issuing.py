"""Issuing a report freezes it, numbers it and writes it into the ledger."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from claims.actions import claims, reports
from claims.models import Report
from claims.reporting import digest
from newsroom.models import Entry
from newsroom.roles import Role
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "may"),
    [(Role.READER, False), (Role.REVIEWER, False), (Role.EDITOR, True), (Role.ADMINISTRATOR, True)],
)
def test_who_may_issue_a_report(role: Role, may: bool) -> None:
    desk = factories.desk()
    document = factories.document(desk)
    person = factories.member(desk, role)

    if may:
        assert reports.issue(document=document, by=person).issued_by == person
    else:
        with pytest.raises(PermissionDenied):
            reports.issue(document=document, by=person)
        assert not Report.objects.exists()


def test_the_editor_of_another_desk_may_not() -> None:
    document = factories.document(factories.desk())
    stranger = factories.member(factories.desk(), Role.ADMINISTRATOR)

    with pytest.raises(PermissionDenied):
        reports.issue(document=document, by=stranger)


def test_a_report_names_the_ledgers_last_line_before_it_and_is_itself_the_next() -> None:
    desk = factories.desk()
    document = factories.document(desk)
    before = Entry.objects.filter(desk=desk).order_by("-seq")[0]

    report = reports.issue(document=document, by=factories.administrator(desk))

    line = Entry.objects.get(desk=desk, verb="report.issued")
    assert (report.ledger_seq, report.ledger_head) == (before.seq, before.hash)
    assert report.content["ledger"] == {"seq": before.seq, "head": before.hash}
    assert (line.seq, line.object_id) == (before.seq + 1, report.pk)
    assert line.data == {
        "document": str(document.pk),
        "number": 1,
        "sha256": digest(report.content),
        "complete": False,
    }


def test_reports_of_a_document_are_numbered_and_an_issued_one_does_not_change() -> None:
    desk = factories.desk()
    document = factories.document(desk)
    editor = factories.administrator(desk)
    first = reports.issue(document=document, by=editor)
    factories.document(desk)

    claims.add(document=document, start=0, end=20, by=editor)
    second = reports.issue(document=document, by=editor)

    first.refresh_from_db()
    assert [first.number, second.number] == [1, 2]
    assert first.sha256 == digest(first.content) != second.sha256 == digest(second.content)
    with pytest.raises(ValidationError):
        first.save()


def test_a_report_that_is_not_complete_is_issued_as_such() -> None:
    desk = factories.desk()

    report = reports.issue(document=factories.document(desk), by=factories.administrator(desk))

    assert not report.complete
    assert report.content["gaps"]
