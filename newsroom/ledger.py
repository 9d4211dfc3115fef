"""The ledger: what every deed writes, in the deed's own transaction, and how anyone can check it.

An entry's hash is SHA-256 over the canonical JSON (RFC 8785) of everything in it, the hash of the entry before
included. Altering one line, taking one out or slipping one in breaks every hash after it. A trigger in the database
lets an entry in only where it continues the chain. No state is computed from the ledger.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any
from uuid import UUID

from django.db import connection, models
from django.utils import timezone

from newsroom.canonical_json import canonical_json
from newsroom.copying import copy_in
from newsroom.models import Desk, Entry, LedgerHead, User
from newsroom.worded import Worded

BEGINNING = "0" * 64
_END = Worded(lambda desk: LedgerHead.objects.select_for_update(no_key=True).filter(desk=desk))


def record(
    verb: models.TextChoices, *, on: models.Model, by: User | None, desk: Desk | None = None, **data: Any
) -> Entry:
    """Append one entry about `on` to its desk's ledger and return it. `by=None` is the program itself.

    Must run inside the transaction of the deed, so that both are kept or neither. `data` is JSON without floats.
    """
    [entry] = record_all(verb, [(on, data)], by=by, desk_id=desk.pk if desk else on.desk_id)  # type: ignore[attr-defined]  # every row of a desk has it
    return entry


def record_all(
    verb: models.TextChoices,
    done: Sequence[tuple[models.Model, dict[str, Any]]],
    *,
    by: User | None,
    desk_id: UUID,
) -> list[Entry]:
    """Append an entry about each of these rows, with its data, in their order. As `record`."""
    if not connection.in_atomic_block:
        raise RuntimeError("A ledger entry is written in the transaction of its deed.")
    head = _END.get(desk_id)
    seq, previous = head.seq, head.hash
    entries = []
    for on, data in done:
        seq += 1
        entry = Entry(
            desk_id=desk_id,
            seq=seq,
            at=timezone.now(),
            actor=by,
            actor_name=str(by) if by else "",
            verb=str(verb.value),
            object_kind=on._meta.model_name or "",
            object_id=on.pk,
            data=data,
            previous_hash=previous,
        )
        previous = entry.hash = digest(entry)
        entries.append(entry)
    if len(entries) == 1:
        entries[0].save(force_insert=True)
    else:
        copy_in(entries)
    return entries


def digest(entry: Entry) -> str:
    """The SHA-256, in hexadecimal, that this entry's content and predecessor call for."""
    return hashlib.sha256(
        canonical_json(
            {
                "desk": str(entry.desk_id),
                "seq": entry.seq,
                "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
                "actor": str(entry.actor_id) if entry.actor_id else None,
                "actor_name": entry.actor_name,
                "verb": entry.verb,
                "object_kind": entry.object_kind,
                "object_id": str(entry.object_id),
                "data": entry.data,
                "previous": entry.previous_hash,
            }
        )
    ).hexdigest()


@dataclass(frozen=True)
class Finding:
    """What a walk over a ledger found. `broken_at` is the first line that is not as it was written; None: all are."""

    entries: int
    head: str
    broken_at: int | None = None
    problem: str = ""


def verify(desk: Desk) -> Finding:
    """Walk the whole ledger of a desk and compute every hash again. Reads in a stream; memory stays level.

    Lines that are written while it walks may or may not be among those counted.
    """
    before = LedgerHead.objects.get(desk=desk)
    finding = walk(Entry.objects.filter(desk=desk).order_by("seq").iterator(chunk_size=2000))
    after = LedgerHead.objects.get(desk=desk)
    if finding.broken_at is not None:
        return finding
    if finding.entries < before.seq or finding.entries > after.seq:
        end = before.seq if finding.entries < before.seq else after.seq
        first = min(end, finding.entries) + 1
        return Finding(finding.entries, finding.head, first, f"the ledger should end at line {end}")
    if before.seq and not Entry.objects.filter(desk=desk, seq=before.seq, hash=before.hash).exists():
        return Finding(
            finding.entries, finding.head, before.seq, "it is not the line that the ledger ended with"
        )
    return finding


def verify_after(desk: Desk, after: int, most: int) -> tuple[Finding, bool]:
    """Verify up to so many lines after a number that was verified before; and whether there are more behind them."""
    head = LedgerHead.objects.get(desk=desk)
    lines = Entry.objects.filter(desk=desk)
    before = lines.filter(seq=after).values_list("hash", flat=True).first() if after else BEGINNING
    if before is None:
        return Finding(after, head.hash, after, f"it is missing: the ledger ends with line {head.seq}"), False
    rest = lines.filter(seq__gt=after).order_by("seq")[:most]
    found = walk(rest.iterator(chunk_size=2000), after, before)
    end = LedgerHead.objects.get(desk=desk)
    if found.broken_at is not None:
        return found, False
    broken_at, problem = None, ""
    if found.entries < min(head.seq, after + most) or found.entries > end.seq:
        broken_at = min(found.entries, end.seq) + 1
        problem = f"the ledger should end at line {end.seq}"
    elif found.entries == end.seq and found.head != end.hash:
        broken_at, problem = end.seq, "it is not the line that the ledger ended with"
    return Finding(found.entries, found.head, broken_at, problem), not problem and found.entries < end.seq


def walk(entries: Iterable[Entry], count: int = 0, previous: str = BEGINNING) -> Finding:
    """Check entries, given in order, from the first unless given another beginning: numbers without gaps, each chained
    to the one before.
    """
    for entry in entries:
        expected = count + 1
        if entry.seq != expected:
            return Finding(count, previous, expected, f"line {expected} is missing")
        if entry.previous_hash != previous:
            return Finding(count, previous, expected, "it does not continue the line before")
        if not _is_intact(entry):
            return Finding(count, previous, expected, "its content does not match its hash")
        count, previous = expected, entry.hash
    return Finding(count, previous)


def _is_intact(entry: Entry) -> bool:
    try:
        return digest(entry) == entry.hash
    except (TypeError, ValueError):  # something that record() could never have written, such as a float
        return False


_WORDS: dict[str, models.TextChoices] = {}


def learn(verbs: type[models.TextChoices]) -> type[models.TextChoices]:
    """Class decorator: lets the ledger put an app's verbs into words."""
    _WORDS.update({str(verb.value): verb for verb in verbs})
    return verbs


def in_words(verb: str) -> str:
    return str(_WORDS[verb].label) if verb in _WORDS else verb


def families() -> list[tuple[str, str]]:
    """What can be told of: the words before the dot of all verbs, each with its verbs in words."""
    found: dict[str, list[str]] = {}
    for verb in sorted(_WORDS):
        found.setdefault(verb.partition(".")[0], []).append(in_words(verb))
    return [(family, "; ".join(words)) for family, words in found.items()]
