"""Dealing with a passage that holds no claim."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import Disposition, Status
from claims.models import Passage
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
    if passage.revision.document.revision != passage.revision:
        raise ValidationError(_("The document has a new revision: mark the passage there."), code="outdated")
    if disposition == Disposition.NOTHING_TO_CHECK and _undecided(passage):
        raise ValidationError(
            _("A claim in this passage is still to be decided on: accept or dismiss it first."),
            code="undecided",
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
    places = passage.revision.occurrences.placed().filter(start__lt=passage.end, end__gt=passage.start)
    return places.filter(claim__status=Status.PROPOSED).exists() or places.needing_a_person().exists()
