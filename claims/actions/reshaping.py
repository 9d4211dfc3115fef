"""Splitting a claim into smaller ones and merging two that say the same."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import earlier
from claims.actions import claims, statuses
from claims.choices import Anchoring, Dismissal, Status
from claims.differing import difference
from claims.models import Claim, Document, Occurrence
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed


@dataclass(frozen=True)
class Part:
    """One of the claims that another is split into: a span of the document's newest revision, and what it states."""

    start: int
    end: int
    statement: str = ""


@transaction.atomic
def split(*, claim: Claim, parts: Sequence[Part], by: User, document: Document | None = None) -> list[Claim]:
    """Put two or more smaller claims in the place of one, which is dismissed as split.

    The parts stand in `document`; None: in the newest that the claim stands in. Its evidence is not carried over:
    somebody must say which part each passage speaks for.
    """
    document = claim.place_in(document).revision.document
    claims.hold([document.pk])
    claim = Claim.objects.lock(claim)
    require(by, Deed.CHECK, claim.desk)
    if len(parts) < 2:
        raise ValidationError(_("Split a claim into at least two."), code="parts")
    made = [
        claims.add(
            document=document,
            start=part.start,
            end=part.end,
            statement=part.statement,
            claimant=claim.claimant,
            claimed_on=claim.claimed_on,
            by=by,
        )
        for part in parts
    ]
    _retire(claim, Dismissal.SPLIT, Verb.CLAIM_SPLIT, by)
    record(Verb.CLAIM_SPLIT, on=claim, by=by, into=[str(part.pk) for part in made])
    return made


@transaction.atomic
def merge(
    *, into: Claim, other: Claim, by: User, statement: str = "", despite: Collection[str] = ()
) -> Claim:
    """Make one claim of two that say the same: `into` takes the other's occurrences and keeps its own history.

    Where a figure, a day or a negation differs, `despite` must name each difference (Difference.name, the other claim
    being the one at hand): raises ValidationError with the code "differs" otherwise.

    The other is dismissed as merged, and keeps its history, citations and verdicts in the record. A verdict on `into`
    stands unless a new statement is given.
    """
    if into.pk == other.pk:
        raise ValidationError(_("A claim cannot be merged with itself."), code="same")
    standing = Occurrence.objects.filter(claim__in=[into, other])
    claims.hold(standing.values_list("revision__document", flat=True))
    into, other = _lock_both(into, other)
    require(by, Deed.CHECK, into.desk)
    if other.desk_id != into.desk_id:
        raise ValidationError(_("Both claims must belong to the desk."), code="other_desk")
    if Status.DISMISSED in (into.status, other.status):
        raise ValidationError(_("A dismissed claim cannot be merged: reopen it first."), code="dismissed")
    if other.occurrences.needing_a_person().exists():
        raise ValidationError(
            _("The text changed where the other claim stands: say first whether it still does."),
            code="in_doubt",
        )
    differing = earlier.beside(other, into).differences
    if unnamed := [each for each in differing if each.name not in despite]:
        told = _(
            "The two claims differ. Merge them only if they are one claim all the same, and say so of each:"
        )
        raise ValidationError(f"{told} {'; '.join(map(difference, unnamed))}.", code="differs")
    if into.status == Status.PROPOSED:
        into = claims.accept(claim=into, by=by)
    places = _take_places(into, other)
    other.replaced_by = into
    _retire(other, Dismissal.MERGED, Verb.CLAIM_MERGED, by, "replaced_by")
    statuses.save(into)
    record(
        Verb.CLAIM_MERGED,
        on=into,
        by=by,
        other=str(other.pk),
        other_statement=other.statement,
        despite=[each.name for each in differing],
        places=[str(place.pk) for place in places],
    )
    record(Verb.CLAIM_MERGED, on=other, by=by, into=str(into.pk))
    if statement.strip() and statement.strip() != into.statement:
        into = claims.edit(claim=into, version=into.version, by=by, statement=statement)
    return into


def _take_places(into: Claim, other: Claim) -> list[Occurrence]:
    """Let one claim stand where another does. Returns the places where it did not stand before."""
    own = {(place.revision_id, place.start, place.end): place for place in into.occurrences.all()}
    found = []
    for place in other.occurrences.filter(carried_to__isnull=True):
        there = own.get((place.revision_id, place.start, place.end))
        if there is None:
            place.pk, place.carried_from = Occurrence._meta.pk.get_default(), None
            place._state.adding = True
            place.claim = into
        elif there.anchoring == Anchoring.LOST:  # it stood here once, and was parted
            there.anchoring, there.resolved_by, there.resolved_at = place.anchoring, None, None
            place = there
        else:
            continue
        place.save()
        found.append(place)
    return found


@transaction.atomic
def part(*, claim: Claim, other: Claim, places: Collection[str], by: User) -> Claim:
    """Take a merge back: `other` is open again, and `claim` stands no longer at the places that it had from it.

    Both keep their history; a verdict on `claim` stands, and one on the other, which fell, does not stand again.
    """
    claim, other = _lock_both(claim, other)
    require(by, Deed.CHECK, claim.desk)
    if other.replaced_by_id != claim.pk or other.dismissal != Dismissal.MERGED:
        raise ValidationError(_("The one claim is not merged into the other."), code="not_merged")
    had = list(claim.occurrences.filter(pk__in=places))
    if any(place.carried_to.exists() for place in had):
        raise ValidationError(_("The document has a newer revision since."), code="outdated")
    for place in had:
        place.anchoring, place.resolved_by, place.resolved_at = Anchoring.LOST, by, timezone.now()
        place.save()
    statuses.pass_to(other, Status.OPEN, by=by)
    other.replaced_by = None
    statuses.save(other, "status", "status_by", "status_at", "dismissal", "dismissal_note", "replaced_by")
    statuses.save(claim)
    record(Verb.CLAIM_PARTED, on=claim, by=by, other=str(other.pk), other_statement=other.statement)
    record(Verb.CLAIM_PARTED, on=other, by=by, other=str(claim.pk), other_statement=claim.statement)
    return other


def _lock_both(one: Claim, other: Claim) -> tuple[Claim, Claim]:
    """Lock in one order, whoever asks: two merges crossing each other must not wait for one another."""
    locked = {
        claim.pk: Claim.objects.lock(claim) for claim in sorted((one, other), key=lambda claim: claim.pk)
    }
    return locked[one.pk], locked[other.pk]


def _retire(claim: Claim, reason: Dismissal, verb: Verb, by: User, *fields: str) -> None:
    statuses.let_fall(claim, by=by, because=str(verb.value))
    statuses.pass_to(claim, Status.DISMISSED, by=by)
    claim.dismissal, claim.dismissal_note = reason, ""
    statuses.save(claim, "status", "status_by", "status_at", "dismissal", "dismissal_note", *fields)
