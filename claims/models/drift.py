"""A drift: a cited source no longer says what was quoted from it, or is gone. It waits for a person's look."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from claims.choices import Drifted
from claims.models.citation import Citation
from newsroom.models import DeskQuerySet, DeskRow, both_or_neither
from sources.models import Snapshot


class DriftQuerySet(DeskQuerySet["Drift"]):
    def waiting(self) -> DriftQuerySet:
        """Nobody has looked yet, and the citation still stands."""
        return self.filter(withdrawn_at__isnull=True, citation__withdrawn_at__isnull=True)


class Drift(DeskRow):
    citation = models.ForeignKey(Citation, on_delete=models.PROTECT, related_name="drifts")
    snapshot = models.ForeignKey(
        Snapshot, on_delete=models.PROTECT, related_name="+", help_text="The fetch that showed it."
    )
    outcome = models.CharField(max_length=10, choices=Drifted.choices)
    lost = models.JSONField(
        default=list,
        blank=True,
        help_text="Figures, dates and names of the claim that the new wording lacks.",
    )
    found_at = models.DateTimeField(default=timezone.now, editable=False)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        help_text="Who looked at it and let the citation stand.",
    )
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    objects = DriftQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(outcome__in=Drifted.values), name="drift_is_of_a_known_sort"),
            models.UniqueConstraint(fields=["citation", "snapshot"], name="one_drift_per_citation_and_copy"),
            models.CheckConstraint(
                condition=both_or_neither("withdrawn_at", "withdrawn_by"), name="drift_seen_when_and_by_whom"
            ),
        ]
        indexes = [
            models.Index(fields=["desk", "-id"], condition=Q(withdrawn_at__isnull=True), name="drift_waiting")
        ]

    def __str__(self) -> str:
        return f"{self.get_outcome_display()}: {self.citation}"
