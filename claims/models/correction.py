"""A correction: a verdict that stands in a report that was issued was replaced by another, and why."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.report import Report
from claims.models.verdict import Verdict
from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow, User


class CorrectionQuerySet(DeskQuerySet["Correction"]):
    def with_seal(self, person: User | None) -> CorrectionQuerySet:
        """Each with `sealed`: whether the new verdict, and the reason, is kept from this person; None: from anybody."""
        shown = Verdict.objects.open_to(person).filter(pk=models.OuterRef("after"))
        return self.annotate(sealed=~models.Exists(shown))


class Correction(AppendOnly, DeskRow):
    """The report that it is of is superseded by it. The next report on the document lists it."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="corrections")
    before = models.ForeignKey(Verdict, on_delete=models.PROTECT, related_name="+")
    after = models.ForeignKey(Verdict, on_delete=models.PROTECT, related_name="corrections")
    reason = models.TextField(_("why it is corrected"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["report", "before"], name="one_correction_per_report_and_verdict"
            ),
            models.CheckConstraint(
                condition=~models.Q(reason=""),
                name="correction_has_a_reason",
                violation_error_message=_("Say why the verdict is corrected."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.before} → {self.after}"
