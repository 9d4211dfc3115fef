"""Citing evidence for or against a claim, and withdrawing it."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.actions import claims, policy, statuses
from claims.choices import Credibility, Stance, Status
from claims.models import Citation, Claim
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources import protection
from sources.models import Evidence
from sources.provenance import shortfall_in_words


@transaction.atomic
def cite(
    *,
    claim: Claim,
    evidence: Evidence,
    stance: str,
    by: User,
    note: str = "",
    figure: str = "",
    credibility: int | None = None,
) -> Citation:
    """Use an exhibit for, against or as context of a claim. A standing verdict falls: it did not rest on this."""
    claim = Claim.objects.lock(claim)
    require(by, Deed.CHECK, claim.desk)
    if evidence.desk_id != claim.desk_id:
        raise ValidationError(_("The evidence must belong to the desk."), code="other_desk")
    claims.require_live(claim)
    protection.require_sight(evidence.snapshot.source, by=by)
    # The note on a protected source is read by those only who may know it; the figure, and other notes, by all.
    read_by_all = figure if evidence.snapshot.source.protected else f"{figure}\n{note}"
    protection.require_unnamed(read_by_all, desk=claim.desk_id, by=by)
    citation = Citation(
        desk=claim.desk,
        claim=claim,
        evidence=evidence,
        stance=stance,
        note=note.strip(),
        figure=figure.strip(),
        credibility=credibility,
        cited_by=by,
    )
    citation.full_clean(exclude=["desk", "cited_by"])
    if credibility == Credibility.CONFIRMED:
        _require_confirmed(citation)
    statuses.let_fall(claim, by=by, because=str(Verb.EVIDENCE_CITED.value))
    if claim.status == Status.PROPOSED:
        claim = claims.accept(claim=claim, by=by)
    citation.save()
    _touch(claim)
    record(
        Verb.EVIDENCE_CITED,
        on=claim,
        by=by,
        citation=str(citation.pk),
        evidence=str(evidence.pk),
        source=str(evidence.snapshot.source_id),
        stance=stance,
    )
    return citation


@transaction.atomic
def withdraw(*, citation: Citation, reason: str, by: User) -> Citation:
    """Stop resting on a citation. It stays in the record with the reason; a standing verdict falls."""
    claim = Claim.objects.lock(citation.claim)
    require(by, Deed.CHECK, claim.desk)
    citation = Citation.objects.select_for_update(no_key=True).get(pk=citation.pk)
    if citation.withdrawn_at:
        return citation
    if not reason.strip():
        raise ValidationError(
            {"reason": ValidationError(_("Say why the citation is withdrawn."), code="reason")}
        )
    protection.require_unnamed(reason, desk=claim.desk_id, by=by)
    statuses.let_fall(claim, by=by, because=str(Verb.CITATION_WITHDRAWN.value))
    citation.withdrawn_by, citation.withdrawn_at = by, timezone.now()
    citation.withdrawal_reason = reason.strip()[:500]
    citation.save(update_fields=["withdrawn_by", "withdrawn_at", "withdrawal_reason"])
    _touch(claim)
    record(
        Verb.CITATION_WITHDRAWN, on=claim, by=by, citation=str(citation.pk), reason=citation.withdrawal_reason
    )
    return citation


@transaction.atomic
def grade(*, citation: Citation, credibility: int | None, by: User) -> Citation:
    """Say how credible the item is, from 1 to 6; None takes the grade back. A standing verdict falls.

    1, confirmed by other sources, is refused unless two independent sources of this stance are cited.
    """
    claim = Claim.objects.lock(citation.claim)
    require(by, Deed.CHECK, claim.desk)
    citation = Citation.objects.select_for_update(no_key=True).get(pk=citation.pk)
    if citation.withdrawn_at:
        raise ValidationError(_("This citation is withdrawn."), code="withdrawn")
    if citation.credibility == credibility:
        return citation
    before, citation.credibility = citation.credibility, credibility
    citation.graded_by, citation.graded_at = by, timezone.now()
    citation.full_clean(exclude=["desk", "cited_by"])
    if credibility == Credibility.CONFIRMED:
        _require_confirmed(citation)
    statuses.let_fall(claim, by=by, because=str(Verb.CITATION_GRADED.value))
    citation.save(update_fields=["credibility", "graded_by", "graded_at"])
    _touch(claim)
    record(
        Verb.CITATION_GRADED,
        on=claim,
        by=by,
        citation=str(citation.pk),
        before=before,
        credibility=credibility,
    )
    return citation


def _require_confirmed(citation: Citation) -> None:
    """Refuse the grade 1 unless the item's source and another one, independent of it, are cited to the same end."""
    stance = frozenset({Stance(citation.stance)})
    cited = [*policy.cited_sources(citation.claim, stance), citation.evidence.snapshot.source_id]
    if shortfall := policy.origins(citation.claim, cited).why(cited, required=2):
        words = _(
            "“Confirmed by other sources” needs two independent sources that are cited to the same end."
        )
        refusal = f"{words} {shortfall_in_words(shortfall)}"
        raise ValidationError({"credibility": ValidationError(refusal, code="unconfirmed")})


def _touch(claim: Claim) -> None:
    """A consumer that follows changes must see the claim's new evidence."""
    statuses.save(claim)
