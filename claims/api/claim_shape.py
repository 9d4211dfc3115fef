"""A claim as the API shows it, and the rows that this takes."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims import basis
from claims.api.citations import CitationOut, shown
from claims.api.fields import FactsField, PersonOut
from claims.api.notes import NoteOut
from claims.choices import Status
from claims.models import Citation, Claim, Confirmation, Note, Occurrence, Verdict
from newsroom.models import User

SEALED_HELP = (
    "A verdict stands and is kept from you until a second person has given theirs without seeing it."
)


class OccurrenceOut(serializers.ModelSerializer[Occurrence]):
    """Where the claim stands: `text[start:end] == exact` in that revision, unless it was lost."""

    document = serializers.UUIDField(source="revision.document_id")
    revision = serializers.IntegerField(source="revision.number")

    class Meta:
        model = Occurrence
        fields = ["document", "revision", "start", "end", "exact", "prefix", "suffix", "anchoring"]


class StandingVerdictOut(serializers.ModelSerializer[Verdict]):
    rating = serializers.CharField(source="rating.code")
    by = PersonOut()

    class Meta:
        model = Verdict
        fields = ["id", "rating", "explanation", "basis", "by", "at"]


EXPANDED = {
    "evidence": lambda: Prefetch("citations", shown(Citation.objects.standing()), "expanded_evidence"),
    "notes": lambda: Prefetch("notes", Note.objects.select_related("by"), "expanded_notes"),
}
"""What `expand` puts into a claim, and the rows that this takes."""


class ClaimOut(serializers.ModelSerializer[Claim]):
    evidence = CitationOut(
        many=True, required=False, source="expanded_evidence", help_text="Standing; with `expand=evidence`."
    )
    notes = NoteOut(many=True, required=False, source="expanded_notes", help_text="With `expand=notes`.")
    facts = FactsField()
    reasons = serializers.ListField(child=serializers.CharField(), help_text="Why it was scored so.")
    assignee = PersonOut(allow_null=True)
    occurrences = OccurrenceOut(many=True)
    verdict = serializers.SerializerMethodField(
        help_text="The one that stands; null where none does, and while it is sealed."
    )
    sealed = serializers.SerializerMethodField(help_text=SEALED_HELP)
    confirmed_at = serializers.SerializerMethodField()
    replaced_by = serializers.UUIDField(
        source="replaced_by_id", allow_null=True, help_text="If it was merged."
    )

    class Meta:
        model = Claim
        fields = [
            "id",
            "statement",
            "kind",
            "facts",
            "claimant",
            "claimed_on",
            "checkworthiness",
            "reasons",
            "proposer",
            "status",
            "status_at",
            "dismissal",
            "dismissal_note",
            "replaced_by",
            "assignee",
            "due_on",
            "priority",
            "occurrences",
            "verdict",
            "sealed",
            "confirmed_at",
            "created_at",
            "updated_at",
            "version",
            "evidence",
            "notes",
        ]

    @extend_schema_field(StandingVerdictOut(allow_null=True))
    def get_verdict(self, claim: Claim) -> Any:
        verdict = standing(claim)
        return StandingVerdictOut(verdict).data if verdict else None

    def get_sealed(self, claim: Claim) -> bool:
        return is_sealed(claim)

    @extend_schema_field(serializers.DateTimeField(allow_null=True))
    def get_confirmed_at(self, claim: Claim) -> Any:
        at = confirmed_at(claim)
        return serializers.DateTimeField().to_representation(at) if at else None


class OneClaimOut(ClaimOut):
    basis = serializers.SerializerMethodField(
        help_text="Digest of what a verdict given now would rest on: hand it in with the verdict."
    )

    class Meta(ClaimOut.Meta):
        fields = [*ClaimOut.Meta.fields, "basis"]

    def get_basis(self, claim: Claim) -> str:
        return basis.digest(claim)


def with_verdict(rows: Any, by: User) -> Any:
    """Claims with the end of their chain of verdicts, as far as this person may see it, and the yes of the second."""
    newest = Verdict.objects.open_to(by).newest().select_related("rating", "by")
    agreeing = Confirmation.objects.filter(agrees=True)
    return rows.prefetch_related(
        Prefetch(
            "verdicts", newest.prefetch_related(Prefetch("confirmations", agreeing, "yes")), "newest_verdict"
        )
    )


def whole(rows: Any, by: User, expanded: Iterable[Any] = ()) -> Any:
    """Claims with all that ClaimOut shows to this person."""
    places = Occurrence.objects.select_related("revision").only(
        *("claim", "start", "end", "exact", "prefix", "suffix", "anchoring"),
        *("revision__document", "revision__number"),
    )
    rows = with_verdict(rows, by).select_related("assignee")
    return rows.prefetch_related(Prefetch("occurrences", places), *expanded)


def standing(claim: Claim) -> Verdict | None:
    """The verdict that stands on a claim, its newest, as long as the claim is signed; None also while it is sealed from
    whoever reads.
    """
    verdicts: list[Verdict] = claim.newest_verdict  # type: ignore[attr-defined]  # prefetched
    return verdicts[0] if verdicts and claim.is_signed else None


def is_sealed(claim: Claim) -> bool:
    """Whether a verdict stands that whoever reads may not see yet."""
    return claim.is_signed and standing(claim) is None


def confirmed_at(claim: Claim) -> Any:
    verdict = standing(claim)
    if verdict is None or claim.status != Status.CONFIRMED:
        return None
    answers: list[Confirmation] = verdict.yes  # type: ignore[attr-defined]  # prefetched
    # Empty where the verdict was replaced between reading the claim and reading its verdict.
    return answers[0].at if answers else None
