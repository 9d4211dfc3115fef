"""A claim: one checkable statement, checked once, whoever repeats it; and the places where it stands."""

from __future__ import annotations

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.choices import (
    IN_DOUBT,
    REPLACED,
    SIGNED,
    Anchoring,
    Difference,
    Dismissal,
    Kind,
    Priority,
    Status,
    Worth,
)
from claims.models.document import Document, Revision
from claims.reporting.words import label, listed, proposer_name
from newsroom.models import Desk, DeskQuerySet, DeskRow, both_or_neither, somebody
from newsroom.worded import Worded

NOT_COMPARED = Q(compared_version__isnull=True) | ~Q(compared_version=F("version"))
MOST_NAMED = 20  # documents that a claim is said to stand in too
CONTEXT = 32  # code points kept on each side of an occurrence, as Web Annotation clients do


class ClaimQuerySet(DeskQuerySet["Claim"]):
    def in_document(self, document: Document) -> ClaimQuerySet:
        return self.filter(occurrences__revision__document=document).distinct()

    def lock(self, claim: Claim) -> Claim:
        """The claim as it is now, held until the transaction ends. Every deed on a claim starts here.

        The lock lets others refer to the claim: who writes a note holds the ledger's end, and would wait for this
        one while this one waits for the ledger.
        """
        return _HELD.get(claim.pk)

    def to_compare(self) -> ClaimQuerySet:
        """Those that were changed since their figures were compared with the others, the longest waiting first."""
        return self.filter(NOT_COMPARED).order_by("updated_at")

    def live(self) -> ClaimQuerySet:
        return self.exclude(status=Status.DISMISSED)

    def awaiting_second_eyes(self) -> ClaimQuerySet:
        return self.filter(status=Status.CHECKED)


_HELD = Worded(
    lambda claim: (
        Claim.objects.select_for_update(of=("self",), no_key=True)
        .select_related("desk__policy")
        .filter(pk=claim)
    )
)


class Claim(DeskRow):
    # An index with the desk in front finds those of a desk. By the people that a claim names alone nobody looks for it,
    # nor by what it was merged into: each such index would be written for every claim that is proposed.
    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="+", db_index=False)
    statement = models.TextField(
        _("statement"), help_text=_("Stands alone, with who said it and how surely.")
    )
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.OTHER)
    facts = models.JSONField(_("facts"), default=list, blank=True)
    claimant = models.CharField(_("claimant"), max_length=200, blank=True, help_text=_("Who says it."))
    claimed_on = models.DateField(_("claimed on"), null=True, blank=True)
    checkworthiness = models.FloatField(
        _("check-worthiness"), default=0.5, validators=[MinValueValidator(0), MaxValueValidator(1)]
    )
    reasons = models.JSONField(default=list, blank=True, editable=False)
    proposer = models.CharField(max_length=200, blank=True, editable=False, help_text="Empty: a person.")
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.PROPOSED)
    status_by = somebody()
    status_at = models.DateTimeField(default=timezone.now, editable=False)
    dismissal = models.CharField(_("dismissed as"), max_length=15, choices=Dismissal.choices, blank=True)
    dismissal_note = models.CharField(_("why"), max_length=500, blank=True)
    replaced_by = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="replaces",
        db_constraint=False,  # the database holds it together with the desk (same_desk)
        db_index=False,
        help_text="If merged.",
    )
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="assigned_claims",
        db_index=False,
        verbose_name=_("assigned to"),
    )
    due_on = models.DateField(_("due on"), null=True, blank=True)
    priority = models.SmallIntegerField(_("priority"), choices=Priority.choices, default=Priority.NORMAL)
    statement_by = somebody(help_text="Who last touched the statement; empty: as proposed.")
    facts_by = somebody(help_text="Who last touched the facts; empty: as proposed.")
    fallen = models.UUIDField(
        null=True,
        editable=False,
        help_text="The verdict that stood when the claim was last opened; the database writes it.",
    )
    created_by = somebody()
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    compared_version = models.PositiveIntegerField(
        null=True, editable=False, help_text="At which its figures were last held against the desk's others."
    )

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(statement=""),
                name="claim_says_something",
                violation_error_message=_("A claim needs a statement."),
            ),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="claim_kind_is_known"),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="claim_status_is_known"),
            models.CheckConstraint(condition=Q(priority__in=Priority.values), name="claim_priority_is_known"),
            models.CheckConstraint(
                condition=Q(status=Status.DISMISSED) ^ Q(dismissal=""),
                name="claim_is_dismissed_for_a_reason",
                violation_error_message=_("Say why the claim is dismissed."),
            ),
            models.CheckConstraint(
                condition=Q(status=Status.PROPOSED) ^ Q(status_by__isnull=False),
                name="claim_status_is_somebodys",
            ),
            models.CheckConstraint(
                condition=Q(checkworthiness__gte=0) & Q(checkworthiness__lte=1),
                name="checkworthiness_from_0_to_1",
            ),
        ]
        indexes = [
            models.Index(fields=["desk", "status", "id"], name="claim_by_status"),
            models.Index(fields=["desk", "assignee", "status"], name="claim_by_assignee"),
            models.Index(fields=["desk", "updated_at", "id"], name="claim_by_change"),
            models.Index(fields=["updated_at"], condition=NOT_COMPARED, name="claim_to_compare"),
        ]

    def __str__(self) -> str:
        return self.statement

    @property
    def is_signed(self) -> bool:
        return self.status in SIGNED

    def place_in(self, document: Document | None = None) -> Occurrence:
        """Where the claim stands first in the newest revision of a document that has it; None: of the newest document
        it is in.
        """
        places = self.occurrences.placed()
        places = places.filter(revision__document=document) if document else places
        newest_first = places.order_by("-revision__document_id", "-revision__number", "start", "-end", "id")
        return newest_first.select_related("revision__document__desk")[0]

    def other_documents(self, here: Document) -> list[Document]:
        """The other documents that the claim stands in, the newest first: it was checked once for all of them."""
        places = self.occurrences.placed().filter(carried_to__isnull=True)
        there = Document.objects.filter(pk__in=places.values("revision__document")).exclude(pk=here.pk)
        return list(there.order_by("-id")[:MOST_NAMED])

    @property
    def lives_on(self) -> bool:
        """Whether it was merged or split: then it stays dismissed, and others have taken its place."""
        return self.dismissal in REPLACED

    @property
    def proposer_in_words(self) -> str:
        return proposer_name(self.proposer)

    @property
    def reasons_in_words(self) -> str:
        """Why the splitter proposed it, in the reader's language; the claim is "it"."""
        return listed([label(Worth, reason) for reason in self.reasons])


class OccurrenceQuerySet(DeskQuerySet["Occurrence"]):
    def placed(self) -> OccurrenceQuerySet:
        """Those that stand somewhere in the text of their revision."""
        return self.exclude(anchoring=Anchoring.LOST)

    def needing_a_person(self) -> OccurrenceQuerySet:
        """Those of the newest revisions of which nobody has said yet where they stand, of claims that are not
        dismissed.
        """
        in_doubt = self.filter(
            anchoring__in=sorted(IN_DOUBT), resolved_at__isnull=True, carried_to__isnull=True
        )
        return in_doubt.exclude(claim__status=Status.DISMISSED)


class Occurrence(DeskRow):
    # The database holds the references together with the desk (same_desk): twice would be checked twice. It is looked
    # for by its claim, or by its revision and place.
    desk = models.ForeignKey(
        Desk, on_delete=models.PROTECT, related_name="+", db_constraint=False, db_index=False
    )
    claim = models.ForeignKey(
        Claim, on_delete=models.PROTECT, related_name="occurrences", db_constraint=False
    )
    revision = models.ForeignKey(
        Revision, on_delete=models.PROTECT, related_name="occurrences", db_constraint=False, db_index=False
    )
    start = models.PositiveIntegerField(help_text="Code points into the revision's text, half-open.")
    end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.CharField(max_length=CONTEXT, blank=True)
    suffix = models.CharField(max_length=CONTEXT, blank=True)
    anchoring = models.CharField(max_length=10, choices=Anchoring.choices, default=Anchoring.EXACT)
    carried_from = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="carried_to",
        db_constraint=False,
        db_index=False,
        help_text="The place in the revision before. What is lost keeps its start, end and words.",
    )
    score = models.FloatField(
        null=True, editable=False, help_text="0 to 1: how like its place in the revision before."
    )
    runner_up = models.JSONField(
        null=True, editable=False, help_text="start, end and score of the second best place."
    )
    differs = models.JSONField(
        default=list, editable=False, help_text="What is not the same, by claims.anchoring."
    )
    resolved_by = somebody()
    resolved_at = models.DateTimeField(
        null=True, editable=False, help_text="When a person said where it stands."
    )

    objects = OccurrenceQuerySet.as_manager()

    class Meta:
        ordering = ["revision", "start", "-end", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")),
                name="occurrence_is_not_empty",
                violation_error_message=_("A claim must cover at least one character."),
            ),
            models.CheckConstraint(condition=Q(anchoring__in=Anchoring.values), name="anchoring_is_known"),
            models.UniqueConstraint(
                fields=["claim", "revision", "start", "end"],
                condition=~Q(anchoring=Anchoring.LOST),
                name="one_occurrence_per_claim_and_place",
            ),
            models.CheckConstraint(
                condition=both_or_neither("resolved_at", "resolved_by"),
                name="occurrence_resolved_when_and_by_whom",
            ),
        ]
        indexes = [
            models.Index(fields=["revision", "start"], name="occurrence_by_place"),
            models.Index(
                fields=["carried_from"], condition=Q(carried_from__isnull=False), name="occurrence_by_origin"
            ),
        ]

    def __str__(self) -> str:
        return f"[{self.start}, {self.end}) {self.exact[:40]}"

    @property
    def is_placed(self) -> bool:
        return self.anchoring != Anchoring.LOST

    @property
    def needs_a_person(self) -> bool:
        """Whether nobody has said yet where it stands; a dismissed claim needs nobody, see `needing_a_person`."""
        return self.anchoring in IN_DOUBT and self.resolved_at is None

    @property
    def differs_in_words(self) -> str:
        return listed([label(Difference, each) for each in self.differs])
