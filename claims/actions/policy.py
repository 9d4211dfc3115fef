"""What the desk demands before a verdict may stand. A refusal names what is missing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims import basis
from claims.basis import Cited
from claims.choices import Kind, Stance
from claims.models import Claim
from newsroom.models import Label, Rating
from sources.independence import Graph, Provenance
from sources.provenance import provenance, reasons_in_words, shortfall_in_words

COUNTED: dict[str, frozenset[Stance]] = {
    Label.SUPPORTED: frozenset({Stance.SUPPORTS}),
    Label.REFUTED: frozenset({Stance.REFUTES}),
    Label.CONFLICTING: frozenset({Stance.SUPPORTS, Stance.REFUTES}),
    # That the evidence does not suffice cannot be asked to rest on sufficient evidence.
    Label.NOT_ENOUGH: frozenset(),
}
"""The stances whose sources count towards a verdict of each AVeriTeC label."""


def require_met(claim: Claim, rating: Rating) -> None:
    """Raise ValidationError, in words that name what is missing, unless the policy allows this rating now."""
    if lacking := missing(claim, rating):
        raise ValidationError(lacking, code="policy")


def missing(claim: Claim, rating: Rating, citations: Sequence[Cited] | None = None) -> str:
    """What the desk's policy still asks for before this rating may be given; empty: nothing. `citations` are the
    standing ones of the claim, where they were read.
    """
    stances = COUNTED[rating.averitec]
    if not stances:
        return ""
    cited = cited_sources(claim, stances, citations)
    shortfall = origins(claim, cited).why(cited, claim.desk.policy.independent_sources)
    if shortfall is None:
        return ""
    words = {
        Label.SUPPORTED: _("“%(rating)s” rests on sources that support the claim."),
        Label.REFUTED: _("“%(rating)s” rests on sources that refute the claim."),
        Label.CONFLICTING: _("“%(rating)s” rests on sources that support or refute the claim."),
    }[Label(rating.averitec)] % {"rating": rating}
    return f"{words} {shortfall_in_words(shortfall)}"


@dataclass(frozen=True)
class Standing:
    """How many independent sources speak for or against a claim, why those cited are not more, and the graph."""

    number: int
    unknown: int
    why: str
    graph: Graph


def independent_sources(claim: Claim, all_cited: Collection[UUID]) -> Standing:
    """What the cited sources are worth together; the graph is of `all_cited`, those cited as context too."""
    cited = cited_sources(claim, frozenset({Stance.SUPPORTS, Stance.REFUTES}))
    sources = origins(claim, all_cited)
    found = sources.independent(cited)
    shared = sources.why(cited, required=len(cited))
    reasons = shared.reasons if shared else sources.unknown_origins(cited)
    return Standing(found.number, len(found.unknown), reasons_in_words(reasons), sources.graph(all_cited))


def origins(claim: Claim, cited: Collection[UUID]) -> Provenance:
    """Where the cited sources have it from. That somebody said something, their own words prove like any other's."""
    return heard(claim, provenance(cited))


def heard(claim: Claim, known: Provenance) -> Provenance:
    """What is known of sources, as it counts for this claim."""
    return known.on_words_of(claim.claimant or claim.statement) if claim.kind == Kind.QUOTE else known


def cited_sources(
    claim: Claim, stances: frozenset[Stance], citations: Sequence[Cited] | None = None
) -> list[UUID]:
    """The sources that standing citations of these stances quote, in the order they were cited."""
    citations = basis.cited(claim) if citations is None else citations
    return list(dict.fromkeys(each.source for each in citations if each.stance in stances))
