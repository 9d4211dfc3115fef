"""Keeping the postings that claims and earlier checks are found by."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from struct import Struct
from typing import Final
from uuid import UUID

import uuid_utils
from django.db import connection

from claims.matching import impacts
from claims.models import Claim, EarlierCheck, Posting, SentenceVector

# PostgreSQL reads its binary form in two thirds of the time that the same rows take it as text.
_COPY: Final = "copy claims_posting (desk_id, term, owner, impact) from stdin (format binary)"
_BEGINNING: Final = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END: Final = b"\xff\xff"
_SIZE, _FLOAT = Struct(">i").pack, Struct(">d").pack
AT_ONCE: Final = 1000  # owners whose postings are sent together


def write(rows: Iterable[tuple[Claim | EarlierCheck, str]], *, anew: bool = False) -> None:
    """Write the postings of claims and checks, each with the language it is in; with `anew` for those that had some."""
    rows = list(rows)
    if anew:
        owners = [row.pk for row, _ in rows]
        Posting.objects.filter(owner__in=owners).delete()
        SentenceVector.objects.filter(owner__in=owners).delete()  # the worker makes a new one
    write_known((row.desk_id, row.pk, impacts(searched(row), language)) for row, language in rows)


def write_known(rows: Iterable[tuple[UUID, UUID | uuid_utils.UUID, Mapping[str, float]]]) -> None:
    """Write postings of desk, owner, and what each term weighs."""
    with connection.cursor() as cursor, cursor.copy(_COPY) as copy:
        copy.write(_BEGINNING)
        left = iter(rows)
        while some := list(islice(left, AT_ONCE)):
            copy.write(b"".join(_tuples(some)))
        copy.write(_END)


def _tuples(rows: Iterable[tuple[UUID, UUID | uuid_utils.UUID, Mapping[str, float]]]) -> Iterator[bytes]:
    """Four columns, each behind its size in bytes."""
    for desk, owner, weights in rows:
        first = b"\0\4" + _SIZE(16) + desk.bytes
        third = _SIZE(16) + owner.bytes + _SIZE(8)
        for term, impact in weights.items():
            word = term.encode()
            yield first + _SIZE(len(word)) + word + third + _FLOAT(impact)


def searched(row: Claim | EarlierCheck) -> str:
    """What a claim or a check is found by."""
    return f"{row.title}\n{row.claim}" if isinstance(row, EarlierCheck) else row.statement
