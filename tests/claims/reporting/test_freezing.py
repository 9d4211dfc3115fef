"""A report is frozen beside others who write: they do not wait for its truth tests, and it is of one moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection

from claims import examining
from claims.actions import claims, notes, report_content, reports
from claims.models import Document
from newsroom.models import Entry, User
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)
examine: Callable[..., Any] = vars(examining)["examine"]


@pytest.fixture
def cited() -> tuple[Document, User]:
    """A document with one claim that has evidence, and an editor."""
    desk = factories.desk()
    by = factories.administrator(desk)
    document = factories.document(desk, by)
    factories.citation(factories.claim(document, by, "At least 31 people have died"), by)
    return document, by


def during_the_tests(
    monkeypatch: pytest.MonkeyPatch, deed: Callable[[int], object], most: int = 99
) -> list[int]:
    """Have somebody else do a deed, finished, in the middle of each truth test; returns the numbers of the tests."""
    made: list[int] = []

    def elsewhere(number: int) -> None:
        with connection.cursor() as cursor:
            cursor.execute("set lock_timeout = '3s'")
        deed(number)
        connection.close()

    def interrupted(*args: Any) -> Any:
        made.append(len(made) + 1)
        if len(made) <= most:
            with ThreadPoolExecutor(1) as pool:
                pool.submit(elsewhere, made[-1]).result()
        return examine(*args)

    monkeypatch.setattr(examining, "examine", interrupted)
    return made


def is_of_one_moment(document: Document, report: Any) -> bool:
    line = Entry.objects.get(desk=document.desk, verb="report.issued")
    return bool(report.ledger_seq == line.seq - 1 and report.ledger_head == line.previous_hash)


def test_others_write_while_the_truth_tests_run_and_the_report_says_what_they_wrote(
    cited: tuple[Document, User], monkeypatch: pytest.MonkeyPatch
) -> None:
    document, by = cited
    cited_claim = document.revision.occurrences.get(claim__citations__isnull=False).claim
    statement = "At least 30 people have died"

    def edit(number: int) -> None:
        claims.edit(claim=cited_claim, version=cited_claim.version, statement=statement, by=by)

    made = during_the_tests(monkeypatch, edit, most=1)
    report = reports.issue(document=document, by=by)

    frozen = next(claim for claim in report.content["claims"] if claim["citations"])
    assert frozen["statement"] == statement
    assert made == [1, 2]  # the second for the new statement
    assert is_of_one_moment(document, report)


def test_truth_tests_are_made_once_though_others_write_every_time(
    cited: tuple[Document, User], monkeypatch: pytest.MonkeyPatch
) -> None:
    document, by = cited
    claim = document.revision.occurrences.get(claim__citations__isnull=False).claim
    gathered: list[int] = []
    content = report_content.content

    def written_to(*args: Any) -> Any:
        found = content(*args)
        gathered.append(found["ledger"]["seq"])
        if not connection.in_atomic_block:
            notes.write(claim=claim, text="And another thing.", by=by)
        return found

    monkeypatch.setattr(report_content, "content", written_to)
    made = during_the_tests(monkeypatch, lambda number: None)
    report = reports.issue(document=document, by=by)

    first = gathered[0]
    assert gathered == [first, first + 1, first + 2]
    assert made == [1]
    assert report.content["ledger"]["seq"] == first + 2
    assert is_of_one_moment(document, report)
