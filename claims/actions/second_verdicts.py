"""The second verdict of a desk that wants it blind, given before the first is seen, and what an editor decides where
the two differ.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims import basis
from claims.actions import corrections, notices, policy, statuses, verdicts
from claims.choices import News, Stands, Status
from claims.models import Claim, Confirmation, SecondVerdict, Verdict
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import Membership, Rating, User
from newsroom.permissions import require
from newsroom.roles import Deed, Role, allows
from sources import protection


@transaction.atomic
def give(*, claim: Claim, rating: Rating, explanation: str, by: User, seen: str = "") -> SecondVerdict:
    """Say, as the second person, what one makes of a claim whose first verdict is sealed. That opens the first.

    Where both give the same rating the verdict is confirmed; else the claim waits for an editor. `seen` is the basis
    digest that the page showed. The desk's policy of sources holds for this verdict as for any.
    """
    claim = Claim.objects.lock(claim)
    require(by, Deed.CONFIRM, claim.desk)
    first = verdicts.newest(claim)
    if claim.status != Status.CHECKED or first is None:
        raise ValidationError(_("No verdict on this claim waits for a second person."), code="transition")
    if refusal := verdicts.why_not_second(claim, by):
        raise ValidationError(refusal, code="differs" if verdicts.second_of(first) else "same_eyes")
    if not first.blind:
        raise ValidationError(
            _("The verdict is not sealed: read it, and confirm it or send it back."), code="not_blind"
        )
    if seen and seen != basis.digest(claim):
        raise ValidationError(
            _(
                "What this verdict would rest on changed while you wrote it. Look at the claim again, then save."
            ),
            code="outdated",
        )
    verdicts.require_wording(claim, rating, explanation)
    protection.require_unnamed(explanation, desk=claim.desk_id, by=by)
    policy.require_met(claim, rating)
    verdicts.unseal(claim, first)
    second = SecondVerdict.objects.create(
        desk=claim.desk, verdict=first, rating=rating, explanation=explanation.strip(), by=by
    )
    record(
        Verb.SECOND_VERDICT_GIVEN,
        on=claim,
        by=by,
        verdict=str(first.pk),
        rating=rating.code,
        first=first.rating.code,
        first_override=first.override,
        agrees=second.agrees,
    )
    if second.agrees:
        _confirm(claim, first, "", by)
    else:
        statuses.save(claim)
        notices.tell(News.DIFFERS, to=[first.by, *_deciding(claim)], claim=claim, by=by)
    return second


@transaction.atomic
def decide(*, claim: Claim, stands: str, reason: str, by: User) -> Claim:
    """Decide, as an editor, which of two verdicts that differ stands, with the reason; or that neither does.

    Where it is the second, it becomes a verdict of whoever gave it, in the place of the first. The editor is a third
    person: neither gave one of the two, nor was the last to touch what they rest on.
    """
    claim = Claim.objects.lock(claim)
    require(by, Deed.DECIDE, claim.desk)
    first = verdicts.newest(claim)
    second = verdicts.second_of(first)
    if claim.status != Status.CHECKED or first is None or second is None:
        raise ValidationError(_("There are no two verdicts to decide between."), code="transition")
    if refusal := why_not_decide(claim, by):
        raise ValidationError(refusal, code="same_eyes")
    if stands not in Stands.values:
        raise ValidationError({"stands": ValidationError(_("Say which of the two stands."), code="stands")})
    reason = reason.strip()
    if not reason:
        raise ValidationError({"reason": ValidationError(_("Say why you decide so."), code="reason")})
    protection.require_unnamed(reason, desk=claim.desk_id, by=by)
    record(Verb.VERDICT_DECIDED, on=claim, by=by, verdict=str(first.pk), stands=stands, reason=reason)
    if stands == Stands.FIRST:
        _confirm(claim, first, reason, by)
    else:
        Confirmation.objects.create(desk=claim.desk, verdict=first, agrees=False, reason=reason, by=by)
        if stands == Stands.SECOND:
            _confirm(claim, _in_the_place_of(first, second, reason, by), reason, by)
        else:
            statuses.pass_to(claim, Status.OPEN, by=by)
            statuses.save(claim, "status", "status_by", "status_at")
            record(Verb.VERDICT_SENT_BACK, on=claim, by=by, verdict=str(first.pk), reason=reason)
    notices.tell(News.DECIDED, to=[first.by, second.by], claim=claim, by=by)
    return claim


def why_not_decide(claim: Claim, person: User) -> str:
    """Why this person cannot decide between the two verdicts on a claim, in words; empty: they can."""
    first = verdicts.newest(claim)
    second = verdicts.second_of(first)
    if second and second.by_id == person.pk:
        return _("You gave the second verdict: another editor must decide.")
    return verdicts.why_not_other_eyes(claim, first, person)


def _confirm(claim: Claim, verdict: Verdict, reason: str, by: User) -> None:
    Confirmation.objects.create(desk=claim.desk, verdict=verdict, agrees=True, reason=reason, by=by)
    statuses.pass_to(claim, Status.CONFIRMED, by=by)
    statuses.save(claim, "status", "status_by", "status_at")
    record(Verb.VERDICT_CONFIRMED, on=claim, by=by, verdict=str(verdict.pk), basis=verdict.basis)


def _in_the_place_of(first: Verdict, second: SecondVerdict, reason: str, by: User) -> Verdict:
    """The second verdict as the one that stands. A report that was issued with the first is corrected."""
    reported = corrections.reports_with(first)
    verdict = Verdict.objects.create(
        desk=first.desk,
        claim=first.claim,
        rating=second.rating,
        explanation=second.explanation,
        basis=first.basis,
        blind=True,
        from_second=second,
        by=second.by,
        replaces=first,
    )
    corrections.write(reported, after=verdict, reason=reason, by=by)
    return verdict


def _deciding(claim: Claim) -> list[User]:
    roles = [role for role in Role if allows(role, Deed.DECIDE)]
    members = Membership.objects.filter(desk=claim.desk_id, role__in=roles).select_related("user")
    return [member.user for member in members]
