"""The one function that moves a claim from status to status."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.actions import notices
from claims.choices import TRANSITIONS, News, Status
from claims.models import Claim, Verdict
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User


def pass_to(claim: Claim, status: Status, *, by: User | None) -> None:
    """Put a locked claim into another status, or raise ValidationError. The caller saves it and writes the ledger."""
    before = Status(claim.status)
    if status not in TRANSITIONS[before]:
        raise ValidationError(
            _("A claim that is %(before)s cannot become %(after)s.")
            % {"before": before.label.lower(), "after": status.label.lower()},
            code="transition",
        )
    # What the program itself does leaves the name of whoever put the claim there last.
    claim.status, claim.status_by, claim.status_at = status, by or claim.status_by, timezone.now()
    if status != Status.DISMISSED:
        claim.dismissal = claim.dismissal_note = ""


def let_fall(claim: Claim, *, by: User | None, because: str) -> None:
    """Open a locked, signed claim again, since what its verdict rests on is about to change.

    Does nothing to a claim that nobody has signed. `because` is the deed that does it, for the ledger.
    """
    if not claim.is_signed:
        return
    before = claim.status
    pass_to(claim, Status.OPEN, by=by)
    save(claim, "status", "status_by", "status_at")
    fell(claim, by=by, before=before, because=because)


def fell(claim: Claim, *, by: User | None, before: str, because: str) -> None:
    """Say in the ledger, and to whoever gave it, that the verdict on an opened claim has fallen."""
    giver = Verdict.objects.newest().filter(claim=claim).select_related("by").first()
    notices.tell(News.FELL, to=[giver.by] if giver else [], claim=claim, by=by)
    record(Verb.VERDICT_FELL, on=claim, by=by, before=before, because=because)


def save(claim: Claim, *fields: str) -> None:
    """Write these fields of a locked claim as its next version."""
    claim.version += 1
    claim.save(update_fields=[*fields, "version", "updated_at"])
