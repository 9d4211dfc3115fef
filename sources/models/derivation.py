"""Where a source comes from: it reprints, quotes or is based on another one."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.models import DeskQuerySet, DeskRow, both_or_neither
from sources.choices import How
from sources.models.source import Source


class DerivationQuerySet(DeskQuerySet["Derivation"]):
    def standing(self) -> DerivationQuerySet:
        return self.filter(withdrawn_at__isnull=True)


class Derivation(DeskRow):
    WITHHELD: ClassVar[dict[str, object]] = {"why": ""}

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="derivations")
    origin = models.ForeignKey(
        Source, on_delete=models.PROTECT, related_name="derived", verbose_name=_("where it comes from")
    )
    how = models.CharField(_("how"), max_length=10, choices=How.choices)
    why = models.CharField(_("how you know"), max_length=500)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, editable=False, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    objects = DerivationQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "origin"],
                condition=Q(withdrawn_at__isnull=True),
                name="one_derivation_between_two_sources",
                violation_error_message=_("This is recorded already."),
            ),
            models.CheckConstraint(
                condition=~Q(source=F("origin")),
                name="no_source_derives_from_itself",
                violation_error_message=_("A source cannot come from itself."),
            ),
            models.CheckConstraint(condition=Q(how__in=How.values), name="derivation_is_of_a_known_sort"),
            models.CheckConstraint(
                condition=both_or_neither("withdrawn_at", "withdrawn_by"),
                name="derivation_withdrawn_when_and_by_whom",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.get_how_display()} {self.origin}"
