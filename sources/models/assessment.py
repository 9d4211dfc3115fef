"""An assessment: how reliable a source is, by the Admiralty code, with the reason. A new one replaces the last."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow
from sources.choices import Grade
from sources.models.source import Source


class AssessmentQuerySet(DeskQuerySet["Assessment"]):
    def newest(self) -> AssessmentQuerySet:
        """The end of each source's chain: the assessment that none replaces."""
        return self.filter(replaced_by__isnull=True)


class Assessment(AppendOnly, DeskRow):
    WITHHELD: ClassVar[dict[str, object]] = {"reason": ""}

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="assessments")
    grade = models.CharField(_("reliability"), max_length=1, choices=Grade.choices)
    reason = models.CharField(_("why"), max_length=1000)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)
    replaces = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replaced_by"
    )

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["source"], condition=Q(replaces__isnull=True), name="one_first_assessment_per_source"
            ),
            models.CheckConstraint(condition=Q(grade__in=Grade.values), name="grade_is_of_the_code"),
            models.CheckConstraint(
                condition=~Q(reason=""),
                name="assessment_has_a_reason",
                violation_error_message=_("Say why the source is graded so."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_grade_display())


def grade_of(source: str) -> Subquery:
    """For annotate(): the grade that stands of the source at this field; None where nobody has graded it."""
    return Subquery(Assessment.objects.newest().filter(source=OuterRef(source)).values("grade")[:1])
