"""One deed over many claims or passages: each on its own, so that one refusal does not undo the rest."""

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.actions import claims, passages
from claims.choices import Disposition
from claims.models import Claim, Passage
from newsroom.models import User

MOST = 500
Row = TypeVar("Row", Claim, Passage)


@dataclass
class Done(Generic[Row]):
    """What came of it: the rows that it was done to, and those it was refused for, with the reason."""

    done: list[Row] = field(default_factory=list)
    refused: list[tuple[Row, str]] = field(default_factory=list)


@transaction.atomic
def accept(*, rows: Iterable[Claim], by: User) -> Done[Claim]:
    """Take proposed claims on."""
    return _each(rows, lambda claim: claims.accept(claim=claim, by=by))


@transaction.atomic
def dismiss(*, rows: Iterable[Claim], reason: str, by: User, note: str = "") -> Done[Claim]:
    """Put claims aside, all for the same reason."""
    return _each(rows, lambda claim: claims.dismiss(claim=claim, reason=reason, note=note, by=by))


@transaction.atomic
def assign(
    *,
    rows: Iterable[Claim],
    to: User | None,
    by: User,
    due_on: date | None = None,
    priority: int | None = None,
    take_over: bool = False,
    keep: Set[str] = frozenset(),
) -> Done[Claim]:
    """Give claims to somebody to check, or to nobody. What `keep` names, "to" or "due_on", stays each claim's own."""
    return _each(
        rows,
        lambda claim: claims.assign(
            claim=claim,
            to=claim.assignee if "to" in keep else to,
            due_on=claim.due_on if "due_on" in keep else due_on,
            priority=priority,
            take_over=take_over,
            by=by,
        ),
    )


@transaction.atomic
def mark(
    *, rows: Iterable[Passage], by: User, disposition: str = Disposition.NOTHING_TO_CHECK
) -> Done[Passage]:
    """Say of passages that there is nothing to check in them, or take that back."""
    return _each(rows, lambda passage: passages.mark(passage=passage, disposition=disposition, by=by))


def _each(rows: Iterable[Row], deed: Callable[[Row], object]) -> Done[Row]:
    rows = list(rows)
    if not rows:
        raise ValidationError(_("Choose at least one."), code="empty")
    if len(rows) > MOST:
        raise ValidationError(_("At most %(most)d at once.") % {"most": MOST}, code="too_many")
    result: Done[Row] = Done()
    for row in sorted(rows, key=lambda row: row.pk):
        try:
            with transaction.atomic():
                deed(row)
        except ValidationError as refusal:
            result.refused.append((row, " ".join(refusal.messages)))
        except PermissionDenied as refusal:
            result.refused.append((row, str(refusal)))
        else:
            result.done.append(row)
    return result
