"""Figures of two claims of a desk that measure the same and are not simply equal: an index, made by the worker."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from claims.choices import Apart, Status
from claims.models.claim import Claim
from newsroom.models import DeskQuerySet, DeskRow


class FigurePairQuerySet(DeskQuerySet["FigurePair"]):
    def live(self) -> FigurePairQuerySet:
        """Those of which neither claim is dismissed."""
        return self.exclude(Q(claim__status=Status.DISMISSED) | Q(other__status=Status.DISMISSED))


class FigurePair(DeskRow):
    """Made from the two claims and made again at will: no history. Two claims stand here once for each figure."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    figure = models.TextField(help_text="As the claim writes it.")
    other = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    other_figure = models.TextField()
    apart = models.CharField(max_length=11, choices=Apart.choices)

    objects = FigurePairQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(apart__in=Apart.values), name="figures_are_apart_somehow"),
            models.CheckConstraint(condition=~Q(claim=models.F("other")), name="figures_are_of_two_claims"),
        ]
        indexes = [models.Index(fields=["desk", "apart", "-id"], name="figure_pair_by_kind")]

    def __str__(self) -> str:
        return f"{self.figure} / {self.other_figure}"
