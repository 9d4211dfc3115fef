"""Giving a verdict, and the second person's yes or no to it."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import basis
from claims.actions import corrections, notices, policy, statuses
from claims.basis import Cited
from claims.choices import News, Status
from claims.models import Claim, Confirmation, Occurrence, SecondVerdict, Verdict
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import Rating, User
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.worded import Worded
from sources import protection

_IN_DOUBT = Worded(
    lambda claim: Occurrence.objects.needing_a_person().filter(claim=claim).order_by().values_list("pk")[:1]
)
_NEWEST = Worded(
    lambda claim: Verdict.objects.newest().filter(claim=claim).select_related("second").order_by("id")[:1]
)

_SEALED = gettext_lazy(
    "A verdict is sealed here until a second person has given theirs without seeing it: give yours as the second."
)


@transaction.atomic
def give(
    *,
    claim: Claim,
    rating: Rating,
    explanation: str,
    by: User,
    seen: str = "",
    override: str = "",
    correction: str = "",
) -> Verdict:
    """Give a verdict. It replaces the one before, which stays in the record.

    `seen` is the basis digest that the page showed: where what the verdict would rest on has changed meanwhile, the
    verdict is refused. So it is where the desk's policy is not met; the refusal names what is missing. With `override`,
    a reason, an administrator gives it all the same: the ledger and each report say so. Where the desk wants the second
    verdict blind, this one is sealed: the ledger learns its rating and its words of override with the second.
    A verdict that stands in a report that was issued is replaced with a reason only: `correction`, which the next
    report prints.
    """
    claim = Claim.objects.lock(claim)
    require(by, Deed.GIVE_VERDICT, claim.desk)
    citations = basis.cited(claim)
    rests_on = basis.digest(claim, citations)
    if seen and seen != rests_on:
        raise ValidationError(
            _(
                "What this verdict would rest on changed while you wrote it. Look at the claim again, then save."
            ),
            code="outdated",
        )
    if claim.status == Status.PROPOSED:
        raise ValidationError(_("Accept the claim before you give a verdict on it."), code="transition")
    if _IN_DOUBT(claim.pk):
        raise ValidationError(
            _("The text changed where this claim stands: say first whether it is still the same claim."),
            code="in_doubt",
        )
    replaced = newest(claim)
    if claim.status == Status.CHECKED and replaced and replaced.blind:
        _refuse_to_pass_over(replaced, by)
    require_wording(claim, rating, explanation)
    if unread := _unread(citations, by):
        raise ValidationError(unread, code="protected")
    protection.require_unnamed(f"{explanation}\n{override}\n{correction}", desk=claim.desk_id, by=by)
    blind = claim.desk.policy.blind_second
    lacking = policy.missing(claim, rating, citations)
    override = override.strip() if lacking else ""
    if lacking and not override:
        raise ValidationError(lacking, code="policy")
    if override:
        require(by, Deed.OVERRIDE, claim.desk)
        if not blind:  # that it was needed would tell which ratings this one is not
            _overridden(claim, by, override, lacking)
    reported = corrections.reports_with(replaced)
    corrections.require_reason(reported, correction)
    statuses.pass_to(claim, Status.CHECKED, by=by)
    verdict = Verdict.objects.create(
        desk=claim.desk,
        claim=claim,
        rating=rating,
        explanation=explanation.strip(),
        basis=rests_on,
        override=override,
        blind=blind,
        by=by,
        replaces=replaced,
    )
    statuses.save(claim, "status", "status_by", "status_at", "dismissal", "dismissal_note")
    told = {"sealed": True} if blind else {"rating": rating.code}
    record(Verb.VERDICT_GIVEN, on=claim, by=by, verdict=str(verdict.pk), basis=rests_on, **told)
    corrections.write(reported, after=verdict, reason=correction, by=by)
    return verdict


@transaction.atomic
def confirm(
    *, claim: Claim, by: User, reason: str = "", verdict: Verdict | None = None, override: str = ""
) -> Confirmation:
    """Sign a standing verdict as the second person. `verdict` is the one that the person saw; None: the newest.

    With `override`, a reason, an administrator who is not the second pair of eyes signs it all the same: the ledger
    and each report say so.
    """
    claim, standing = _to_answer(claim, verdict, by, override)
    protection.require_unnamed(f"{reason}\n{override}", desk=claim.desk_id, by=by)
    refusal = why_not_second(claim, by)
    override = override.strip() if refusal else ""
    unseal(claim, standing)
    if override:
        _overridden(claim, by, override, refusal)
    confirmation = Confirmation.objects.create(
        desk=claim.desk, verdict=standing, agrees=True, reason=reason.strip(), override=override, by=by
    )
    statuses.pass_to(claim, Status.CONFIRMED, by=by)
    statuses.save(claim, "status", "status_by", "status_at")
    record(Verb.VERDICT_CONFIRMED, on=claim, by=by, verdict=str(standing.pk), basis=standing.basis)
    return confirmation


@transaction.atomic
def send_back(*, claim: Claim, reason: str, by: User, verdict: Verdict | None = None) -> Confirmation:
    """Say no to a standing verdict, with the reason: the claim is open again."""
    claim, standing = _to_answer(claim, verdict, by)
    protection.require_unnamed(reason, desk=claim.desk_id, by=by)
    if not reason.strip():
        raise ValidationError(
            {"reason": ValidationError(_("Say why you send the verdict back."), code="reason")}
        )
    answer = Confirmation.objects.create(
        desk=claim.desk, verdict=standing, agrees=False, reason=reason.strip(), by=by
    )
    statuses.pass_to(claim, Status.OPEN, by=by)
    statuses.save(claim, "status", "status_by", "status_at")
    notices.tell(News.SENT_BACK, to=[standing.by], claim=claim, by=by)
    record(Verb.VERDICT_SENT_BACK, on=claim, by=by, verdict=str(standing.pk), reason=answer.reason)
    return answer


def unseal(claim: Claim, verdict: Verdict) -> None:
    """Tell the ledger that the policy was overridden for a blind verdict that is answered now: until then the line
    alone would have told something of its rating.
    """
    if verdict.blind and verdict.override and not second_of(verdict):
        _overridden(claim, verdict.by, verdict.override, policy.missing(claim, verdict.rating))


def newest(claim: Claim) -> Verdict | None:
    return _NEWEST.first(claim.pk)


def second_of(verdict: Verdict | None) -> SecondVerdict | None:
    """What a second person gave without seeing this one."""
    return getattr(verdict, "second", None)


def require_wording(claim: Claim, rating: Rating, explanation: str) -> None:
    """Refuse a rating that is not of the desk's scale, and a verdict that nobody could follow."""
    if rating.desk_id != claim.desk_id or rating.retired:
        raise ValidationError(
            {"rating": ValidationError(_("Choose a rating of this desk's scale."), code="rating")}
        )
    if not explanation.strip():
        raise ValidationError(
            {
                "explanation": ValidationError(
                    _("Explain the verdict: a reader must be able to follow it."), code="empty"
                )
            }
        )


def why_not_second(claim: Claim, person: User) -> str:
    """Why this person cannot be the second pair of eyes on this claim, in words; empty: they can."""
    verdict = newest(claim)
    if second_of(verdict):
        return _("Two verdicts differ on this claim: an editor decides between them.")
    return why_not_other_eyes(claim, verdict, person)


def why_not_other_eyes(claim: Claim, verdict: Verdict | None, person: User) -> str:
    """Why this person had a hand in what a verdict says or rests on; empty: they had none."""
    if verdict and verdict.by_id == person.pk:
        return _("You gave this verdict: somebody else must confirm it.")
    if claim.statement_by_id == person.pk:
        return _("You last touched this claim's statement: somebody else must confirm it.")
    if claim.facts_by_id == person.pk:
        return _("You last touched this claim's facts: somebody else must confirm it.")
    if _last_to_touch_evidence(claim) == person.pk:
        return _("You last touched this claim's evidence: somebody else must confirm it.")
    return _unread(basis.cited(claim), person)


def _unread(citations: Sequence[Cited], person: User) -> str:
    """Why this person can sign no verdict on a claim: it rests on what they may not read. Empty: they may."""
    cited = {each.source for each in citations}
    hidden = [protection.ask_its_owner(source) for source in protection.hidden_from(person, cited)]
    return (
        " ".join([_("Nobody signs a verdict that rests on what they may not read."), *hidden])
        if hidden
        else ""
    )


def _overridden(claim: Claim, by: User, reason: str, demanded: str) -> None:
    record(Verb.POLICY_OVERRIDDEN, on=claim, by=by, reason=reason, demanded=demanded)


def _to_answer(claim: Claim, seen: Verdict | None, by: User, override: str = "") -> tuple[Claim, Verdict]:
    """The locked claim and its standing verdict, once this person may answer it."""
    claim = Claim.objects.lock(claim)
    require(by, Deed.CONFIRM, claim.desk)
    standing = newest(claim)
    if claim.status != Status.CHECKED or standing is None:
        raise ValidationError(_("No verdict on this claim waits for a second person."), code="transition")
    if seen is not None and seen.pk != standing.pk:
        raise ValidationError(
            _("The verdict was replaced while you read it. Look at the new one first."), code="outdated"
        )
    if override.strip():
        require(by, Deed.OVERRIDE, claim.desk)
    elif refusal := why_not_second(claim, by):
        raise ValidationError(refusal, code="differs" if second_of(standing) else "same_eyes")
    # Only an administrator's override is left where a second verdict was given, and for the author of a sealed one.
    if standing.blind and not second_of(standing) and not (override.strip() and standing.by_id == by.pk):
        raise ValidationError(_SEALED, code="blind")
    return claim, standing


def _refuse_to_pass_over(sealed: Verdict, by: User) -> None:
    """Let nobody replace a blind verdict before the second is there, but its author; and then only an editor."""
    if second_of(sealed):
        raise ValidationError(
            _("Two verdicts differ on this claim: an editor decides between them."), code="differs"
        )
    if sealed.by_id != by.pk:
        raise ValidationError(_SEALED, code="blind")


def _last_to_touch_evidence(claim: Claim) -> object:
    touches = [citation.last_touch for citation in claim.citations.all()]
    return max(touches, key=lambda touch: touch[0])[1] if touches else None
