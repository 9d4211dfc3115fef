"""Keeping the postings that claims and earlier checks are found by."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import connection

from claims.matching import impacts
from claims.models import Claim, EarlierCheck, Posting, SentenceVector

_COPY = "copy claims_posting (desk_id, term, owner, impact) from stdin"


def write(rows: Iterable[tuple[Claim | EarlierCheck, str]], *, anew: bool = False) -> None:
    """Write the postings of claims and checks, each with the language it is in; with `anew` for those that had some."""
    rows = list(rows)
    if anew:
        owners = [row.pk for row, _ in rows]
        Posting.objects.filter(owner__in=owners).delete()
        SentenceVector.objects.filter(owner__in=owners).delete()  # the worker makes a new one
    write_known((row.desk_id, row.pk, impacts(searched(row), language)) for row, language in rows)


def write_known(rows: Iterable[tuple[UUID, UUID, Mapping[str, float]]]) -> None:
    """Write postings of desk, owner, and what each term weighs. A term is letters and digits: it needs no escape."""
    with connection.cursor() as cursor, cursor.copy(_COPY) as copy:
        for desk, owner, weights in rows:
            copy.write("".join(f"{desk}\t{term}\t{owner}\t{impact!r}\n" for term, impact in weights.items()))


def searched(row: Claim | EarlierCheck) -> str:
    """What a claim or a check is found by."""
    return f"{row.title}\n{row.claim}" if isinstance(row, EarlierCheck) else row.statement
