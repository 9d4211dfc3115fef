"""The ledger: gapless, chained, and an altered past is named by its line."""

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction

from newsroom import ledger
from newsroom.actions import desks
from newsroom.models import Desk, Entry, LedgerHead, User
from newsroom.verbs import Verb
from tests import factories
from tests.newsroom.tampering import past_python, tamper

pytestmark = pytest.mark.django_db


def write(desk: Desk, by: User | None = None, times: int = 1) -> list[Entry]:
    with transaction.atomic():
        return [ledger.record(Verb.POLICY_CHANGED, on=desk, by=by, desk=desk, number=n) for n in range(times)]


def verify(**options: str) -> str:
    out = StringIO()
    call_command("verify_ledger", stdout=out, **options)
    return out.getvalue()


def insert(entry: Entry) -> None:
    """Write a line past Python, with a hash that is right for what it says."""
    entry.hash = ledger.digest(entry)
    Entry.objects.bulk_create([entry])


def forged(desk: Desk, seq: int, previous: str) -> Entry:
    return Entry(
        desk=desk,
        seq=seq,
        at=datetime(2026, 1, 1, tzinfo=UTC),
        actor_name="",
        verb="x",
        object_kind="desk",
        object_id=desk.pk,
        previous_hash=previous,
    )


def test_each_line_carries_the_hash_of_the_one_before() -> None:
    desk = factories.desk()
    write(desk, times=3)

    lines = list(Entry.objects.filter(desk=desk).order_by("seq"))
    assert [line.seq for line in lines] == [1, 2, 3, 4]
    assert [line.previous_hash for line in lines] == [ledger.BEGINNING, *(line.hash for line in lines[:-1])]
    assert [line.hash for line in lines] == [ledger.digest(line) for line in lines]
    head = LedgerHead.objects.get(desk=desk)
    assert (head.seq, head.hash) == (4, lines[-1].hash)


def test_a_line_says_who_did_what_to_what_and_the_program_is_nobody() -> None:
    desk = factories.desk()
    by = factories.administrator(desk)
    (line,) = write(desk, by)
    assert (line.actor, line.actor_name, line.verb) == (by, str(by), "policy.changed")
    assert (line.object_kind, line.object_id, line.data) == ("desk", desk.pk, {"number": 0})
    (line,) = write(desk)
    assert (line.actor, line.actor_name) == (None, "")
    assert ledger.verify(desk).broken_at is None


def test_each_desk_has_a_ledger_of_its_own() -> None:
    one, other = factories.desk(), factories.desk()
    write(one)
    write(other, times=2)
    assert [ledger.verify(desk).entries for desk in (one, other)] == [2, 3]


@pytest.mark.parametrize(
    "data",
    [
        {"text": 'é ‮ \u2028 😂 "quoted" \\'},
        {"deep": [1, {"b": None, "a": [True, "x"]}]},
        {"big": 2**53 - 1},
        {},
    ],
)
def test_a_line_verifies_after_it_was_read_back(data: dict[str, Any]) -> None:
    desk = factories.desk()
    with transaction.atomic():
        ledger.record(Verb.POLICY_CHANGED, on=desk, by=None, desk=desk, **data)
    assert ledger.verify(desk).broken_at is None


def test_what_canonical_json_does_not_hold_is_not_written() -> None:
    desk = factories.desk()
    with pytest.raises(TypeError), transaction.atomic():
        ledger.record(Verb.POLICY_CHANGED, on=desk, by=None, desk=desk, share=0.5)
    assert ledger.verify(desk).entries == 1


@pytest.mark.django_db(transaction=True)
def test_a_line_outside_a_transaction_is_refused() -> None:
    desk = factories.desk()
    with pytest.raises(RuntimeError, match="in the transaction of its deed"):
        ledger.record(Verb.POLICY_CHANGED, on=desk, by=None, desk=desk)


def test_a_deed_that_is_rolled_back_leaves_no_line_and_no_gap() -> None:
    desk = factories.desk()
    with pytest.raises(ValidationError):
        desks.set_policy(desk=desk, by=factories.administrator(desk), independent_sources=-1)
    with transaction.atomic():
        ledger.record(Verb.POLICY_CHANGED, on=desk, by=None, desk=desk)
        transaction.set_rollback(True)
    write(desk)
    assert list(Entry.objects.filter(desk=desk).values_list("seq", flat=True)) == [1, 2]
    assert ledger.verify(desk).broken_at is None


@pytest.mark.django_db(transaction=True)
def test_eight_who_write_at_once_leave_no_gap_and_break_no_chain() -> None:
    desk = factories.desk()
    together = threading.Barrier(8)

    def work(_: int) -> None:
        together.wait(timeout=60)
        try:
            for _each in range(10):
                write(desk)
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))

    assert list(Entry.objects.filter(desk=desk).order_by("seq").values_list("seq", flat=True)) == list(
        range(1, 82)
    )
    found = ledger.verify(desk)
    assert (found.entries, found.broken_at) == (81, None)


@pytest.mark.parametrize(
    "statement",
    [
        "update newsroom_entry set verb = 'x' where desk_id = %s",
        "update newsroom_entry set hash = hash where desk_id = %s",
        "delete from newsroom_entry where desk_id = %s",
        "truncate newsroom_entry",
        "truncate newsroom_entry cascade",
        "update newsroom_ledgerhead set seq = 0 where desk_id = %s",
        "update newsroom_ledgerhead set hash = repeat('a', 64) where desk_id = %s",
        "delete from newsroom_ledgerhead where desk_id = %s",
        "truncate newsroom_ledgerhead",
    ],
)
def test_the_database_lets_no_line_and_no_head_be_changed_or_removed(statement: str) -> None:
    desk = factories.desk()
    with pytest.raises(IntegrityError, match=r"are history|moves with its entries alone"):
        past_python(statement, *([desk.pk] if "%s" in statement else []))
    assert ledger.verify(desk).entries == 1


def test_a_head_that_does_not_begin_at_the_beginning_is_refused_by_the_database() -> None:
    desk = Desk.objects.create(name="Forged", slug="forged")
    for head in ({"seq": 5, "hash": ledger.BEGINNING}, {"seq": 0, "hash": "a" * 64}):
        with pytest.raises(IntegrityError, match="moves with its entries alone"), transaction.atomic():
            LedgerHead.objects.bulk_create([LedgerHead(desk=desk, **head)])
    LedgerHead.objects.create(desk=desk, hash=ledger.BEGINNING)


@pytest.mark.parametrize(("seq", "previous"), [(1, "head"), (3, "head"), (2, "beginning"), (2, "other")])
def test_the_database_lets_a_line_in_only_where_it_continues_the_chain(seq: int, previous: str) -> None:
    desk = factories.desk()
    hashes = {
        "head": LedgerHead.objects.get(desk=desk).hash,
        "beginning": ledger.BEGINNING,
        "other": "a" * 64,
    }
    with pytest.raises(IntegrityError), transaction.atomic():
        insert(forged(desk, seq, hashes[previous]))
    insert(forged(desk, 2, hashes["head"]))
    assert ledger.verify(desk).broken_at is None


def test_python_refuses_to_change_or_remove_a_line_as_well() -> None:
    (line,) = write(factories.desk())
    with pytest.raises(ValidationError, match="cannot be changed"):
        line.save()
    with pytest.raises(ValidationError, match="cannot be removed"):
        line.delete()


def change(statement: str) -> Callable[[Desk], None]:
    def go(desk: Desk) -> None:
        tamper("newsroom_entry", statement, [desk.pk])

    return go


def slip_in(desk: Desk) -> None:
    tamper(
        "newsroom_entry",
        "update newsroom_entry set seq = seq + 100 where desk_id = %s and seq >= 3",
        [desk.pk],
    )
    tamper(
        "newsroom_entry",
        "update newsroom_entry set seq = seq - 99 where desk_id = %s and seq > 100",
        [desk.pk],
    )
    third = forged(desk, 3, Entry.objects.get(desk=desk, seq=2).hash)
    third.hash = ledger.digest(third)
    tamper("newsroom_entry", lambda: Entry.objects.bulk_create([third]))


def append_beyond_the_head(desk: Desk) -> None:
    last = forged(desk, 6, LedgerHead.objects.get(desk=desk).hash)
    last.hash = ledger.digest(last)
    tamper("newsroom_entry", lambda: Entry.objects.bulk_create([last]))


def write_the_end_anew(desk: Desk) -> None:
    """The last line replaced by another whose hash is right: only the head still knows."""
    tamper("newsroom_entry", "delete from newsroom_entry where desk_id = %s and seq = 5", [desk.pk])
    last = forged(desk, 5, Entry.objects.get(desk=desk, seq=4).hash)
    last.hash = ledger.digest(last)
    tamper("newsroom_entry", lambda: Entry.objects.bulk_create([last]))


ALTERED: list[tuple[str, Callable[[Desk], None], int]] = [
    ("verb", change("update newsroom_entry set verb = 'x' where desk_id = %s and seq = 3"), 3),
    (
        "data",
        change("""update newsroom_entry set data = '{"number": 7}' where desk_id = %s and seq = 3"""),
        3,
    ),
    (
        "float",
        change("""update newsroom_entry set data = '{"number": 0.5}' where desk_id = %s and seq = 3"""),
        3,
    ),
    ("time", change("update newsroom_entry set at = at + '1 microsecond' where desk_id = %s and seq = 2"), 2),
    ("name", change("update newsroom_entry set actor_name = 'Eve' where desk_id = %s and seq = 5"), 5),
    (
        "object",
        change("update newsroom_entry set object_id = gen_random_uuid() where desk_id = %s and seq = 4"),
        4,
    ),
    ("hash", change("update newsroom_entry set hash = repeat('a', 64) where desk_id = %s and seq = 4"), 4),
    ("first removed", change("delete from newsroom_entry where desk_id = %s and seq = 1"), 1),
    ("middle removed", change("delete from newsroom_entry where desk_id = %s and seq = 3"), 3),
    ("end removed", change("delete from newsroom_entry where desk_id = %s and seq >= 4"), 4),
    ("all removed", change("delete from newsroom_entry where desk_id = %s"), 1),
    ("slipped in", slip_in, 4),
    ("appended", append_beyond_the_head, 6),
    ("end replaced", write_the_end_anew, 5),
]


def step_by_step(desk: Desk) -> int | None:
    """The same, two lines at a time."""
    found, more = ledger.verify_after(desk, 0, 2)
    while more:
        found, more = ledger.verify_after(desk, found.entries, 2)
    return found.broken_at


@pytest.mark.parametrize(("alter", "line"), [row[1:] for row in ALTERED], ids=[row[0] for row in ALTERED])
def test_an_altered_ledger_is_named_by_the_first_line_that_is_not_as_it_was(
    alter: Callable[[Desk], None], line: int
) -> None:
    desk, untouched = factories.desk(), factories.desk()
    write(desk, times=4)
    assert f"{desk.slug}: 5 lines, intact, head {LedgerHead.objects.get(desk=desk).hash}" in verify()

    alter(desk)

    out = StringIO()
    with pytest.raises(CommandError, match="The ledger was altered"):
        call_command("verify_ledger", stdout=out)
    assert f"{desk.slug}: altered at line {line}: " in out.getvalue()
    assert f"{untouched.slug}: 1 lines, intact" in out.getvalue()
    assert step_by_step(desk) == line
    assert step_by_step(untouched) is None
    assert "intact" in verify(desk=untouched.slug)


def test_a_line_that_is_written_while_the_ledger_is_walked_is_no_alarm(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = factories.desk()
    walk = ledger.walk

    def walk_while_others_write(entries: Iterable[Entry]) -> ledger.Finding:
        found = walk(entries)
        write(desk)
        return found

    monkeypatch.setattr(ledger, "walk", walk_while_others_write)
    assert ledger.verify(desk).broken_at is None


def test_the_head_of_a_printed_report_is_found_again_or_the_past_was_altered() -> None:
    desk = factories.desk()
    printed = write(desk, times=2)[0]
    assert "The printed head is line 2." in verify(head=f"2:{printed.hash}")

    for number, printed_hash in (
        (3, printed.hash),
        (2, "a" * 64),
        (99, printed.hash),
        (10**30, printed.hash),
    ):
        with pytest.raises(CommandError, match="the past it names was altered"):
            verify(head=f"{number}:{printed_hash}")
    other = factories.desk()
    with pytest.raises(CommandError, match="the past it names was altered"):
        verify(head=f"2:{printed.hash}", desk=other.slug)


@pytest.mark.parametrize("head", ["2", "2:abc", "two:" + "a" * 64, ":" + "a" * 64, "²:" + "a" * 64])
def test_a_head_that_no_report_prints_is_refused(head: str) -> None:
    with pytest.raises(CommandError, match="NUMBER:HASH"):
        verify(head=head)


def test_a_desk_that_is_not_there_is_not_said_to_be_intact() -> None:
    with pytest.raises(CommandError, match="no desk called nowhere"):
        verify(desk="nowhere")


def test_every_verb_that_can_be_written_has_words() -> None:
    import claims.verbs
    import newsroom.verbs
    import sources.verbs

    for verbs in (newsroom.verbs.Verb, sources.verbs.Verb, claims.verbs.Verb):
        for verb in verbs:
            assert ledger.in_words(verb.value) == verb.label
    assert ledger.in_words("of.tomorrow") == "of.tomorrow"
