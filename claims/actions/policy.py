"""What the desk demands before a verdict may stand. A refusal names what is missing."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import Stance
from claims.models import Claim
from newsroom.models import Label, Policy, Rating
from sources.actions.provenance import independence
from sources.independence import Independence

COUNTED: dict[str, frozenset[str]] = {
    Label.SUPPORTED: frozenset({Stance.SUPPORTS}),
    Label.REFUTED: frozenset({Stance.REFUTES}),
    Label.CONFLICTING: frozenset({Stance.SUPPORTS, Stance.REFUTES}),
    # That the evidence does not suffice cannot be asked to rest on sufficient evidence.
    Label.NOT_ENOUGH: frozenset(),
}
"""The stances whose sources count towards a verdict of each AVeriTeC label."""


def require_met(claim: Claim, rating: Rating) -> None:
    """Raise ValidationError, one sentence for each thing missing, unless the policy allows this rating now."""
    if refusals := missing(claim, rating):
        raise ValidationError(refusals, code="policy")


def missing(claim: Claim, rating: Rating) -> list[str]:
    """What the desk's policy still asks for before this rating may be given; empty: nothing."""
    stances = COUNTED[rating.averitec]
    required = Policy.objects.get(desk_id=claim.desk_id).independent_sources
    if not stances or required == 0:
        return []
    found = independence_of(claim, stances)
    if found.count >= required:
        return []
    lacking = required - found.count
    need = ngettext(
        "%(lacking)d more independent source is needed for “%(rating)s”",
        "%(lacking)d more independent sources are needed for “%(rating)s”",
        lacking,
    ) % {"lacking": lacking, "rating": rating.name}
    return [f"{need}: {found.why()}"]


def independence_of(claim: Claim, stances: frozenset[str] | None = None) -> Independence:
    """How independent the sources cited for a claim are of each other; of all stances but context, unless told."""
    wanted = stances if stances is not None else frozenset({Stance.SUPPORTS, Stance.REFUTES})
    cited = claim.citations.standing().filter(stance__in=wanted)
    return independence(claim.desk_id, set(cited.values_list("evidence__snapshot__source_id", flat=True)))
