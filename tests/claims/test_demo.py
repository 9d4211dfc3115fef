"""The demonstration desk, made once and looked at from several sides."""

from collections.abc import Iterator
from datetime import date, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction

from claims.choices import Dismissal, Status
from claims.coverage import ClaimSpan, Coverage, PassageSpan, cover
from claims.demo import LOGINS
from claims.demo.days import MONDAY, SUNDAY, last
from claims.models import Claim, Confirmation, Document, Note, Occurrence, Report
from newsroom import ledger
from newsroom.models import Desk, Entry, Membership
from newsroom.permissions import may
from newsroom.roles import Deed

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def said(django_db_setup: Any, django_db_blocker: Any) -> Iterator[str]:
    """What `manage.py demo` said in an empty database. The desk that it made stays for all tests here."""
    words = StringIO()
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("demo", stdout=words)
        yield words.getvalue()
        transaction.set_rollback(True)


@pytest.fixture
def desk(said: str) -> Desk:
    return Desk.objects.get()


def article(begins: str) -> Document:
    return Document.objects.get(title__startswith=begins)


def coverage(document: Document) -> Coverage:
    places = Occurrence.objects.filter(revision=document.revision).select_related("claim")
    passages = document.revision.passages.all()
    return cover(
        [PassageSpan(one.position, one.start, one.end, one.disposition) for one in passages],
        [ClaimSpan(place.start, place.end, place.claim.status) for place in places],
    )


def test_it_prints_every_login(said: str) -> None:
    printed = [tuple(line.split()) for line in said.splitlines() if "@" in line]
    assert printed == LOGINS


def test_everybody_can_log_in_and_has_the_role_that_is_printed(desk: Desk) -> None:
    members = Membership.objects.select_related("user").filter(desk=desk)
    assert sorted((one.user.email, one.role) for one in members) == sorted(
        (email, role) for email, _, role in LOGINS
    )
    passwords = {email: password for email, password, _ in LOGINS}
    assert all(one.user.check_password(passwords[one.user.email]) for one in members)


def test_a_second_run_changes_nothing(desk: Desk) -> None:
    lines, people = Entry.objects.count(), Membership.objects.count()
    words = StringIO()
    call_command("demo", stdout=words)
    assert words.getvalue() == "There is a desk already: nothing was changed.\n"
    assert (Entry.objects.count(), Membership.objects.count(), Desk.objects.count()) == (lines, people, 1)


def test_the_ledger_is_intact_and_knows_everything(desk: Desk) -> None:
    found = ledger.verify(desk)
    assert found.broken_at is None
    assert found.entries > 200
    verbs = set(Entry.objects.values_list("verb", flat=True))
    assert verbs >= {
        "claim.split",
        "claim.merged",
        "claim.added",
        "verdict.fell",
        "verdict.sent_back",
        "note.written",
    }


def test_one_document_is_checked_to_the_end(desk: Desk) -> None:
    document = article("Dyke break")
    assert coverage(document).is_complete
    claims = Claim.objects.in_document(document)
    assert set(claims.values_list("status", flat=True)) == {Status.CONFIRMED, Status.DISMISSED}
    ratings = set(
        claims.filter(verdicts__replaced_by__isnull=True, status=Status.CONFIRMED).values_list(
            "verdicts__rating__code", flat=True
        )
    )
    assert ratings == {"true", "mostly_false", "false", "unproven"}
    reasons = set(claims.filter(status=Status.DISMISSED).values_list("dismissal", flat=True))
    assert reasons >= {Dismissal.OPINION, Dismissal.NOT_CHECKABLE, Dismissal.SPLIT, Dismissal.MERGED}


def test_its_report_is_issued_and_complete(desk: Desk) -> None:
    report = Report.objects.get()
    assert report.document == article("Dyke break")
    assert report.complete
    assert report.content["gaps"] == []


def test_one_document_is_half_done(desk: Desk) -> None:
    document = article("Toll boycott")
    assert 0 < coverage(document).percent < 100
    claims = Claim.objects.in_document(document)
    waiting = claims.get(status=Status.CHECKED)
    assert waiting.assignee is not None
    assert waiting.assignee != waiting.status_by
    assert may(waiting.assignee, Deed.CONFIRM, desk)
    refused = Note.objects.get(claim__in=claims, text__contains="policy refuses")
    assert "both cited sources go back to the Free Quays press release" in refused.text
    assert refused.claim.status == Status.OPEN
    sent_back = Confirmation.objects.get(agrees=False)
    assert sent_back.verdict.claim in claims
    assert sent_back.verdict.claim.status == Status.OPEN


def test_the_persian_document_runs_from_right_to_left(desk: Desk) -> None:
    document = Document.objects.get(language="fa")
    assert document.direction == "rtl"
    statuses = set(Claim.objects.in_document(document).values_list("status", flat=True))
    assert statuses == set(Status)


def test_one_document_is_untouched(desk: Desk) -> None:
    statuses = Claim.objects.in_document(article("Two engineers")).values_list("status", flat=True)
    assert set(statuses) == {Status.PROPOSED}


def test_no_document_is_of_tomorrow(desk: Desk) -> None:
    today = date.today()  # noqa: DTZ011  # the demonstration's own clock is the installation's time zone
    dates = Document.objects.values_list("published_on", flat=True)
    assert all(day is not None and day <= today + timedelta(days=1) for day in dates)


@pytest.mark.parametrize("today", [date(2027, 3, 1) + timedelta(days=days) for days in range(7)])
def test_the_last_such_weekday_is_never_later_than_the_weeks_asked_for(today: date) -> None:
    for weekday in range(MONDAY, SUNDAY + 1):
        day = last(weekday, today=today, weeks=1)
        assert day.weekday() == weekday
        assert timedelta(weeks=1) <= today - day < timedelta(weeks=2)
