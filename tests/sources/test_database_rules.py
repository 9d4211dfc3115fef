"""Rules of the source library that the database holds by itself, each tried past Python beside a twin that passes."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone

from newsroom.models import DeskRow
from sources.actions import derivations
from sources.models import (
    Assessment,
    Confidant,
    Derivation,
    DerivationProposal,
    Evidence,
    Snapshot,
    Source,
    Stamp,
)
from tests import factories
from tests.newsroom.tampering import past_python

GONE = "they cannot be changed or removed"


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    sources = [factories.source(desk, by, title=title) for title in ("Courier", "Herald", "Agency")]
    exhibit = factories.exhibit(sources[0], by, text="😂 The toll is 31,\nthe office said.")
    edge = derivations.draw(source=sources[0], origin=sources[1], how="quotes", why="It says so.", by=by)
    return SimpleNamespace(
        desk=desk, by=by, sources=sources, exhibit=exhibit, snapshot=exhibit.snapshot, edge=edge
    )


def insert(*rows: models.Model) -> None:
    with transaction.atomic():
        type(rows[0])._default_manager.bulk_create(rows)


def update(row: models.Model, **values: object) -> None:
    with transaction.atomic():
        type(row)._default_manager.filter(pk=row.pk).update(**values)


def evidence(s: SimpleNamespace, **fields: object) -> Evidence:
    text = s.snapshot.text
    given = {
        "desk": s.desk,
        "snapshot": s.snapshot,
        "quoted_by": s.by,
        "start": 2,
        "end": 17,
        "exact": text[2:17],
    }
    return Evidence(**given | fields)


def derivation(s: SimpleNamespace, this: int, other: int, **fields: object) -> Derivation:
    given = {"desk": s.desk, "source": s.sources[this], "origin": s.sources[other]}
    return Derivation(**given | {"how": "quotes", "why": "So.", "by": s.by} | fields)


def snapshot(s: SimpleNamespace, **fields: object) -> Snapshot:
    given = {"desk": s.desk, "source": s.sources[0], "number": 2, "origin": "uploaded", "taken_by": s.by}
    return Snapshot(**given | {"sha256": "0" * 64} | fields)


@pytest.mark.parametrize(
    ("table", "column"),
    [("sources_snapshot", "text"), ("sources_evidence", "exact"), ("sources_stamp", "reason")],
)
def test_what_was_preserved_and_what_was_quoted_stay_as_they_are(
    s: SimpleNamespace, table: str, column: str
) -> None:
    stamped = stamp(s)
    insert(stamped)
    row = {"sources_snapshot": s.snapshot, "sources_evidence": s.exhibit, "sources_stamp": stamped}[table]
    for statement in (
        f"update {table} set {column} = 'x' where id = %s",
        f"delete from {table} where id = %s",
    ):
        with pytest.raises(IntegrityError, match=GONE):
            past_python(statement, row.pk)
    with pytest.raises(IntegrityError, match=GONE):
        past_python(f"truncate {table} cascade")
    for deed in (row.save, row.delete):
        with pytest.raises(ValidationError, match="History cannot be"):
            deed()


@pytest.mark.parametrize("table", ["sources_source", "sources_derivation"])
def test_a_source_and_where_it_comes_from_are_never_removed(s: SimpleNamespace, table: str) -> None:
    with pytest.raises(IntegrityError, match=GONE):
        past_python(f"delete from {table}")
    with pytest.raises(IntegrityError, match=GONE):
        past_python(f"truncate {table} cascade")


@pytest.mark.parametrize(
    "fields",
    [
        {"exact": "The toll is 32,"},
        {"exact": "the toll is 31,"},
        {"start": 3},
        {"end": 16},
        {"end": 10**6},
        {"start": 10**6, "end": 10**6 + 1, "exact": "x"},
    ],
)
def test_evidence_is_in_the_text_of_its_snapshot(s: SimpleNamespace, fields: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError, match="not in the text of its snapshot"):
        insert(evidence(s, **fields))
    insert(evidence(s))


def test_evidence_is_not_empty(s: SimpleNamespace) -> None:
    with pytest.raises(IntegrityError, match="evidence_is_not_empty"):
        insert(evidence(s, end=2, exact=""))


def test_nothing_is_quoted_from_a_snapshot_that_failed(s: SimpleNamespace) -> None:
    failed = snapshot(s, failure="The server did not answer.", text=s.snapshot.text)
    insert(failed)
    with pytest.raises(IntegrityError, match="not in the text of its snapshot"):
        insert(evidence(s, snapshot=failed))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"sha256": ""}, "snapshot_has_bytes_or_a_reason"),
        ({"origin": "guessed"}, "snapshot_origin_is_known"),
        ({"number": 1}, "one_snapshot_per_number"),
        ({"taken_by": None}, "snapshot_is_uploaded_by_somebody"),
        ({"change": "somewhat"}, "snapshot_change_is_known"),
    ],
)
def test_a_snapshot_has_its_bytes_or_the_reason_why_not(
    s: SimpleNamespace, fields: dict[str, Any], words: str
) -> None:
    with pytest.raises(IntegrityError, match=words):
        insert(snapshot(s, **fields))
    insert(snapshot(s), snapshot(s, number=3, sha256="", failure="It did not answer."))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kind": "rumour"}, "source_kind_is_known"),
        ({"canonical_url": "https://one.example/"}, "one_source_per_address"),
    ],
)
def test_a_source_that_makes_no_sense_is_refused(
    s: SimpleNamespace, fields: dict[str, Any], words: str
) -> None:
    update(s.sources[1], canonical_url="https://one.example/")
    with pytest.raises(IntegrityError, match=words):
        update(s.sources[0], **fields)


def test_a_fetch_that_somebody_asked_for_has_a_time_and_the_watch_asks_without_a_person(
    s: SimpleNamespace,
) -> None:
    with pytest.raises(IntegrityError, match="fetch_request_has_a_time"):
        update(s.sources[0], fetch_requested_by=s.by)
    update(s.sources[0], fetch_requested_at=timezone.now())


def stamp(s: SimpleNamespace, **fields: object) -> Stamp:
    given = {"desk": s.desk, "snapshot": s.snapshot, "authority": "https://time.example", "state": "good"}
    return Stamp(**given | {"time": timezone.now(), "reply_sha256": "0" * 64} | fields)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"time": None}, "stamp_has_a_time_if_good"),
        ({"state": "unreadable"}, "stamp_has_a_time_if_good"),
        ({"reply_sha256": ""}, "stamp_has_a_reply_or_is_missing"),
        ({"state": "missing", "time": None}, "stamp_has_a_reply_or_is_missing"),
        ({"state": "likely"}, "stamp_state_is_known|stamp_has_a_time_if_good"),
        ({}, "one_good_stamp_per_snapshot"),
    ],
)
def test_a_stamp_is_good_with_a_time_or_says_what_it_is(
    s: SimpleNamespace, fields: dict[str, Any], words: str
) -> None:
    insert(stamp(s))
    with pytest.raises(IntegrityError, match=words):
        insert(stamp(s, **fields))
    insert(stamp(s, state="missing", time=None, reply_sha256="", reason="It did not answer."))


# Courier (0) quotes Herald (1).


def test_no_source_comes_from_itself_by_whatever_way(s: SimpleNamespace) -> None:
    insert(derivation(s, 1, 2))
    for source, origin in ((0, 0), (1, 0), (2, 1), (2, 0)):
        with pytest.raises(IntegrityError, match="from itself"):
            insert(derivation(s, source, origin))
    insert(derivation(s, 0, 2))


def test_a_way_that_was_withdrawn_closes_no_loop_and_cannot_come_back(s: SimpleNamespace) -> None:
    update(s.edge, withdrawn_at=timezone.now(), withdrawn_by=s.by)
    insert(derivation(s, 1, 0))
    with pytest.raises(IntegrityError, match=r"from itself|cannot be changed"):
        update(s.edge, withdrawn_at=None, withdrawn_by=None)


@pytest.mark.parametrize("change", [{"how": "reprints"}, {"why": "x"}, {"at": timezone.now()}])
def test_a_derivation_is_withdrawn_and_changes_in_no_other_way(
    s: SimpleNamespace, change: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError, match="only this may change"):
        update(s.edge, **change)
    with pytest.raises(IntegrityError, match="only this may change"):
        update(s.edge, origin=s.sources[2])
    with pytest.raises(IntegrityError, match="derivation_withdrawn_when_and_by_whom"):
        update(s.edge, withdrawn_at=timezone.now())
    update(s.edge, withdrawn_at=timezone.now(), withdrawn_by=s.by)


def test_a_derivation_is_recorded_once_and_is_of_a_known_sort(s: SimpleNamespace) -> None:
    with pytest.raises(IntegrityError, match="one_derivation_between_two_sources"):
        insert(derivation(s, 0, 1))
    with pytest.raises(IntegrityError, match="derivation_is_of_a_known_sort"):
        insert(derivation(s, 0, 2, how="resembles"))


@pytest.mark.django_db(transaction=True)
def test_two_ways_drawn_at_once_close_no_loop_between_them() -> None:
    s = scene()
    together = threading.Barrier(2)

    def draw(pair: tuple[int, int]) -> str:
        source, origin = s.sources[pair[0]], s.sources[pair[1]]
        together.wait(timeout=60)
        try:
            derivations.draw(source=source, origin=origin, how="quotes", why="So.", by=s.by)
            return "drawn"
        except ValidationError as error:
            return error.code or ""
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        outcomes = sorted(pool.map(draw, [(1, 2), (2, 1)]))
    assert outcomes == ["drawn", "loop"]


Build = Callable[[SimpleNamespace, SimpleNamespace], models.Model]
ACROSS: dict[str, Build] = {
    "snapshot.source": lambda s, o: snapshot(s, source=o.sources[0]),
    "evidence.snapshot": lambda s, o: evidence(s, snapshot=o.snapshot),
    "stamp.snapshot": lambda s, o: stamp(s, snapshot=o.snapshot),
    "confidant.source": lambda s, o: Confidant(desk=s.desk, source=o.sources[0], person=s.by, named_by=s.by),
    "assessment.source": lambda s, o: Assessment(
        desk=s.desk, source=o.sources[0], grade="B", reason="x", by=s.by
    ),
    "derivationproposal.source": lambda s, o: DerivationProposal(
        desk=s.desk, source=o.sources[0], origin=s.sources[2], words=9
    ),
    "derivationproposal.origin": lambda s, o: DerivationProposal(
        desk=s.desk, source=s.sources[0], origin=o.sources[2], words=9
    ),
    "derivation.source": lambda s, o: derivation(s, 0, 2, source=o.sources[0]),
    "derivation.origin": lambda s, o: derivation(s, 0, 2, origin=o.sources[2]),
}


@pytest.mark.parametrize("reference", ACROSS)
def test_no_row_refers_to_another_desk(s: SimpleNamespace, reference: str) -> None:
    with pytest.raises(IntegrityError, match=r"_on_desk|not in the text"):
        insert(ACROSS[reference](s, scene()))
    insert(ACROSS[reference](s, s))


def test_every_reference_between_rows_of_a_desk_is_tried_across_desks() -> None:
    found = {
        f"{model._meta.model_name}.{field.name}"
        for model in Source._meta.apps.get_app_config("sources").get_models()
        for field in model._meta.get_fields()
        if field.many_to_one and field.concrete and issubclass(field.related_model or object, DeskRow)
    }
    assert found == set(ACROSS)
