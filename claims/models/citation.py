"""Our use of evidence: claim × evidence × stance × note. Withdrawn, never deleted."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Case, F, OuterRef, Q, Subquery, When
from django.db.models.functions import Greatest, Left, Substr
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.choices import Credibility, Stance
from claims.models.claim import Claim, Occurrence
from newsroom.models import DeskQuerySet, DeskRow, both_or_neither
from sources.choices import Grade
from sources.models import Evidence, grade_of
from sources.quoting import cut_after, cut_before

AROUND = 400  # code points of the preserved text that are read on each side of a passage
SHOWN = 160  # of them, beside the passage
OPENING = 1000  # code points of its beginning, which tell its language


class CitationQuerySet(DeskQuerySet["Citation"]):
    def standing(self) -> CitationQuerySet:
        return self.filter(withdrawn_at__isnull=True)

    def with_evidence(self) -> CitationQuerySet:
        return (
            self.select_related("evidence__snapshot__source", "cited_by")
            .defer("evidence__snapshot__text", "evidence__snapshot__headers")
            .annotate(source_grade=grade_of("evidence__snapshot__source"))
        )

    def with_surroundings(self) -> CitationQuerySet:
        """With `around`, the stretch of preserved text that the passage stands in, and `opening`, the text's first
        lines: the whole of it may be megabytes. Of a protected source nothing is read but the passage, for whomever:
        so what is made of it, the truth tests, tells of nothing else.
        """
        text, start, end = (f"evidence__{name}" for name in ("snapshot__text", "start", "end"))
        first = Greatest(F(start) - AROUND, 0)
        words = models.TextField()
        only = When(evidence__snapshot__source__protected=True, then=F("evidence__exact"))
        return self.annotate(
            opening=Case(only, default=Left(text, OPENING), output_field=words),
            around=Case(only, default=Substr(text, first + 1, F(end) - first + AROUND), output_field=words),
        )

    def with_place(self) -> CitationQuerySet:
        """With the language and the date of the newest document that the claim stands in."""
        places = Occurrence.objects.filter(claim=OuterRef("claim")).order_by(
            "-revision__document_id", "-revision__number"
        )
        return self.annotate(
            place_language=Subquery(places.values("revision__document__language")[:1]),
            place_published_on=Subquery(places.values("revision__document__published_on")[:1]),
        )


class Citation(DeskRow):
    WITHHELD: ClassVar[dict[str, object]] = {"note": ""}
    WORDS: ClassVar[dict[str, object]] = {"figure": ""}
    """Of a protected source: what others read in the place of each (sources.protection)."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="citations")
    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="citations")
    stance = models.CharField(_("stance"), max_length=10, choices=Stance.choices)
    note = models.TextField(_("note"), blank=True)
    figure = models.CharField(_("figure that the source gives"), max_length=120, blank=True)
    credibility = models.PositiveSmallIntegerField(
        _("credibility of the item"),
        null=True,
        blank=True,
        choices=Credibility.choices,
        help_text=_("Admiralty code, 1 to 6."),
    )
    cited_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    cited_at = models.DateTimeField(default=timezone.now, editable=False)
    graded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, editable=False, related_name="+"
    )
    graded_at = models.DateTimeField(
        null=True, editable=False, help_text="When its credibility was last said anew."
    )
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, editable=False, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, editable=False)
    withdrawal_reason = models.CharField(_("why"), max_length=500, blank=True)

    objects = CitationQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(stance__in=Stance.values), name="stance_is_known"),
            models.CheckConstraint(
                condition=Q(credibility__isnull=True) | Q(credibility__range=(1, 6)),
                name="credibility_from_1_to_6",
                violation_error_message=_("Credibility is a number from 1 to 6."),
            ),
            models.UniqueConstraint(
                fields=["claim", "evidence"],
                condition=Q(withdrawn_at__isnull=True),
                name="evidence_cited_once_per_claim",
                violation_error_message=_("This passage is cited for this claim already."),
            ),
            models.CheckConstraint(
                condition=both_or_neither("withdrawn_at", "withdrawn_by"),
                name="citation_withdrawn_when_and_by_whom",
            ),
            models.CheckConstraint(
                condition=both_or_neither("graded_at", "graded_by"), name="citation_graded_when_and_by_whom"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_stance_display()}: {self.evidence}"

    @property
    def last_touch(self) -> tuple[datetime, object]:
        """When it was last touched, and the key of who cited, graded or withdrew it then."""
        touches = (
            (self.cited_at, self.cited_by_id),
            (self.graded_at, self.graded_by_id),
            (self.withdrawn_at, self.withdrawn_by_id),
        )
        return max(((at, by) for at, by in touches if at), key=lambda touch: touch[0])

    @property
    def source_grade_in_words(self) -> str:
        """How reliable the source is said to be, where it was read with_evidence(); "" where nobody has said it."""
        grade = getattr(self, "source_grade", None)
        return str(Grade(grade).label) if grade else ""

    @property
    def before(self) -> str:
        """What stands before the passage, from the beginning of a word."""
        around: str = self.around  # type: ignore[attr-defined]  # with_surroundings()
        return cut_before(around[: self._lead], SHOWN)

    @property
    def after(self) -> str:
        """What stands after the passage, to the end of a word."""
        around: str = self.around  # type: ignore[attr-defined]  # with_surroundings()
        return cut_after(around[self._lead + self.evidence.end - self.evidence.start :], SHOWN)

    @property
    def _lead(self) -> int:
        """How much of `around` stands before the passage."""
        return 0 if self.evidence.snapshot.source.protected else min(self.evidence.start, AROUND)

    @property
    def words_are_hidden(self) -> bool:
        """Whether whoever this row was read for (sources.protection) may not read what is quoted."""
        source = self.evidence.snapshot.source
        return source.is_hidden and source.words_withheld
