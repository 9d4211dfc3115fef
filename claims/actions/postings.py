"""Keeping the postings that claims and earlier checks are found by."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from claims.matching import impacts
from claims.models import Claim, EarlierCheck, Posting, SentenceVector
from newsroom.copying import copy_alike


def write(rows: Iterable[tuple[Claim | EarlierCheck, str]], *, anew: bool = False) -> None:
    """Write the postings of claims and checks, each with the language it is in; with `anew` for those that had some."""
    rows = list(rows)
    if anew:
        owners = [row.pk for row, _ in rows]
        Posting.objects.filter(owner__in=owners).delete()
        SentenceVector.objects.filter(owner__in=owners).delete()  # the worker makes a new one
    write_known((row.desk_id, row.pk, impacts(searched(row), language)) for row, language in rows)


def write_known(rows: Iterable[tuple[UUID, UUID, Mapping[str, float]]]) -> None:
    """Write postings of desk, owner, and what each term weighs."""
    copy_alike(
        Posting(),
        ("desk_id", "term", "owner", "impact"),
        ((desk, term, owner, impact) for desk, owner, weights in rows for term, impact in weights.items()),
    )


def searched(row: Claim | EarlierCheck) -> str:
    """What a claim or a check is found by."""
    return f"{row.title}\n{row.claim}" if isinstance(row, EarlierCheck) else row.statement
