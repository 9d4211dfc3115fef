"""Saying where a claim stands in a new revision, where the comparison could not."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.actions import claims, statuses
from claims.actions.carrying import stand
from claims.choices import Anchoring, Dismissal, Status
from claims.models import Claim, Occurrence
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed


@transaction.atomic
def accept(*, place: Occurrence, by: User, statement: str = "", version: int | None = None) -> Claim:
    """Say that the claim stands where the comparison has put it, in the words that stand there now.

    `statement` is what it says with them; empty: what it said. Raises Outdated where somebody else changed the claim
    after `version`.
    """
    place, claim = _in_doubt(place, by)
    if not place.is_placed:
        raise ValidationError(
            _("The text has nothing like it: choose where the claim stands, or say that it is gone."),
            code="lost",
        )
    _resolve(place, by, "accepted")
    return _said(claim, statement, version, by)


@transaction.atomic
def point(
    *,
    place: Occurrence,
    start: int,
    end: int,
    by: User,
    statement: str = "",
    version: int | None = None,
) -> Claim:
    """Say that the claim stands at `text[start:end]` of the new revision."""
    place, claim = _in_doubt(place, by)
    text = place.revision.text
    start, end = claims.chosen(text, start, end)
    others = claim.occurrences.placed().filter(revision=place.revision).exclude(pk=place.pk)
    if others.filter(start=start, end=end).exists():
        raise ValidationError(_("The claim stands there already."), code="taken")
    same = " ".join(text[start:end].split()) == " ".join(_before(place).split())
    stand(place, start, end)
    place.anchoring = Anchoring.MOVED if same else Anchoring.CHANGED
    _resolve(place, by, "pointed")
    return _said(claim, statement, version, by)


@transaction.atomic
def gone(*, place: Occurrence, by: User, note: str = "") -> Claim:
    """Say that the text does not make the claim any more. Where it stands nowhere else, it is dismissed."""
    place, claim = _in_doubt(place, by)
    place.anchoring = Anchoring.LOST
    _resolve(place, by, "gone")
    elsewhere = claim.occurrences.filter(carried_to__isnull=True).exclude(pk=place.pk)
    stands = elsewhere.placed().exists() or elsewhere.needing_a_person().exists()
    if not stands:
        statuses.pass_to(claim, Status.DISMISSED, by=by)
        claim.dismissal, claim.dismissal_note = Dismissal.GONE, note.strip()[:500]
        statuses.save(claim, "status", "status_by", "status_at", "dismissal", "dismissal_note")
        record(Verb.CLAIM_DISMISSED, on=claim, by=by, reason=claim.dismissal, note=claim.dismissal_note)
    return claim


def _in_doubt(place: Occurrence, by: User) -> tuple[Occurrence, Claim]:
    """The place and its claim, once this person may say where it stands."""
    claim = Claim.objects.lock(place.claim)
    require(by, Deed.CHECK, claim.desk)
    claims.require_live(claim)
    place = Occurrence.objects.select_related("revision", "carried_from").get(pk=place.pk)
    if place.carried_to.exists():
        raise ValidationError(
            _("The document has a newer revision: say there where the claim stands."), code="outdated"
        )
    if not place.needs_a_person:
        raise ValidationError(_("Somebody has said already where this claim stands."), code="resolved")
    return place, claim


def _before(place: Occurrence) -> str:
    return place.carried_from.exact if place.carried_from else place.exact


def _resolve(place: Occurrence, by: User, how: str) -> None:
    place.resolved_by, place.resolved_at = by, timezone.now()
    place.save()
    record(
        Verb.CLAIM_PLACED,
        on=place.claim,
        by=by,
        how=how,
        revision=place.revision.number,
        start=place.start,
        end=place.end,
        words=place.exact[:500],
    )


def _said(claim: Claim, statement: str, version: int | None, by: User) -> Claim:
    """The claim, saying this from now on."""
    if statement.strip() and statement.strip() != claim.statement:
        return claims.edit(claim=claim, version=version, by=by, statement=statement)
    statuses.save(claim)
    return claim
