"""Dealing with a passage that holds no claim."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import Disposition, Status
from claims.models import Claim, Passage
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed


@transaction.atomic
def mark(*, passage: Passage, disposition: str, by: User) -> Passage:
    """Say that there is nothing to check in a passage, or take that back.

    A passage with a claim that nobody has decided on is refused: accept or dismiss the claim first.
    """
    require(by, Deed.CHECK, passage.desk)
    passage = (
        Passage.objects.select_for_update(of=("self",), no_key=True)
        .select_related("desk", "revision__document")
        .get(pk=passage.pk)
    )
    if disposition == Disposition.NOTHING_TO_CHECK and _undecided(passage):
        raise ValidationError(
            _("A claim in this passage is still only proposed: accept or dismiss it first."), code="undecided"
        )
    if passage.disposition == disposition:
        return passage
    before, passage.disposition = passage.disposition, disposition
    passage.marked_by, passage.marked_at = by, timezone.now()
    passage.full_clean(exclude=["revision", "desk", "marked_by"])
    passage.save(update_fields=["disposition", "marked_by", "marked_at"])
    record(
        Verb.PASSAGE_MARKED,
        on=passage.revision.document,
        by=by,
        revision=passage.revision.number,
        passage=passage.position,
        before=before,
        after=disposition,
    )
    return passage


def _undecided(passage: Passage) -> bool:
    return Claim.objects.filter(
        status=Status.PROPOSED,
        occurrences__revision_id=passage.revision_id,
        occurrences__start__lt=passage.end,
        occurrences__end__gt=passage.start,
    ).exists()
