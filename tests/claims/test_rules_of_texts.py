"""Rules of passages, occurrences, revisions and reports that the database holds by itself."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.db import IntegrityError
from django.utils import timezone

from claims.actions import reports
from claims.models import (
    Occurrence,
    Passage,
    Report,
    Revision,
)
from tests import factories
from tests.claims.test_database_rules import insert, scene, update

__all__ = ["scene"]  # taken from there by the fixtures


# Passages


def passage(s: SimpleNamespace, position: int, start: int, end: int) -> Passage:
    return Passage(desk=s.desk, revision=s.revision, position=position, start=start, end=end)


def test_passages_are_in_order_and_do_not_overlap(s: SimpleNamespace) -> None:
    last = s.revision.passages.last()
    after = last.position + 1
    for start, end in ((last.start, last.end), (last.end - 1, last.end + 5), (0, 4)):
        with pytest.raises(IntegrityError, match="in order and do not overlap"):
            insert(passage(s, after, start, end))
    with pytest.raises(IntegrityError, match="in order and do not overlap"):
        insert(passage(s, after, last.end + 5, last.end + 9), passage(s, after + 1, last.end, last.end + 2))
    with pytest.raises(IntegrityError, match="passage_is_not_empty"):
        insert(passage(s, after, last.end, last.end))
    with pytest.raises(IntegrityError, match="one_passage_per_position"):
        insert(passage(s, last.position, last.end, last.end + 1))
    insert(passage(s, after, last.end, last.end + 1), passage(s, after + 1, last.end + 1, last.end + 2))


@pytest.mark.parametrize("change", [{"start": 1}, {"end": 5}, {"position": 77}])
def test_a_passage_stays_where_it_is(s: SimpleNamespace, change: dict[str, int]) -> None:
    with pytest.raises(IntegrityError, match="A passage stays where it is"):
        update(s.passage, **change)


def test_a_passage_that_was_read_was_read_by_somebody(s: SimpleNamespace) -> None:
    with pytest.raises(IntegrityError, match="passage_read_by_somebody"):
        update(s.passage, disposition="nothing_to_check")
    with pytest.raises(IntegrityError, match="passage_marked_when_who"):
        update(s.passage, disposition="nothing_to_check", marked_by=s.author)
    update(s.passage, disposition="nothing_to_check", marked_by=s.author, marked_at=timezone.now())


# Occurrences


@pytest.mark.parametrize("change", [{"exact": "At least 32 people"}, {"start": 1}, {"end": 29}])
def test_an_occurrence_quotes_what_stands_there(s: SimpleNamespace, change: dict[str, Any]) -> None:
    occurrence = factories.claim(s.document, s.author, "At least 31 people have died").occurrences.get()
    with pytest.raises(IntegrityError, match="do not stand at this place"):
        update(occurrence, **change)
    update(occurrence, anchoring="lost", **change)


@pytest.mark.parametrize("change", [{"exact": "At least 32 people"}, {"start": 0}, {"end": 71}])
def test_one_of_many_new_occurrences_that_quotes_something_else_is_refused(
    s: SimpleNamespace, change: dict[str, Any]
) -> None:
    claim = factories.claim(s.document, s.author, "At least 31 people have died")
    revision = s.document.revision

    def occurrence(at: int, **fields: Any) -> Occurrence:
        words = {"start": at, "end": at + 10, "exact": revision.text[at : at + 10], **fields}
        return Occurrence(desk=revision.desk, claim=claim, revision=revision, **words)

    with pytest.raises(IntegrityError, match="do not stand at this place"):
        insert(occurrence(40), occurrence(60, **change), occurrence(80))
    insert(occurrence(40), occurrence(60, anchoring="lost", **change), occurrence(80))


@pytest.mark.django_db
def test_an_occurrence_is_counted_in_code_points() -> None:
    desk = factories.desk()
    by = factories.administrator(desk)
    document = factories.document(desk, text="😂😂 e\u0301té: 31 people died. آب ۳۱ نفر", language="en")
    claim = factories.claim(document, by, "31 people died")
    occurrence = claim.occurrences.get()
    assert document.revision.text[occurrence.start : occurrence.end] == "31 people died"
    with pytest.raises(IntegrityError, match="do not stand at this place"):
        update(occurrence, start=occurrence.start + 1, end=occurrence.end + 1)


# Revisions and reports


def test_a_revision_has_text_and_a_number_of_its_own(s: SimpleNamespace) -> None:
    given = {
        "desk": s.desk,
        "document": s.document,
        "sha256": "0" * 64,
        "original_sha256": "0" * 64,
        "made_by": s.author,
    }
    with pytest.raises(IntegrityError, match="revision_has_text"):
        insert(Revision(number=2, text="", **given))
    with pytest.raises(IntegrityError, match="one_revision_per_number"):
        insert(Revision(number=1, text="x", **given))
    insert(Revision(number=2, text="x", **given))


def test_a_report_has_a_number_of_its_own(s: SimpleNamespace) -> None:
    issued = reports.issue(document=s.document, by=s.administrator)
    issued.pk = Report._meta.pk.get_default()
    with pytest.raises(IntegrityError, match="one_report_per_number"):
        insert(issued)
    issued.number += 1
    insert(issued)
