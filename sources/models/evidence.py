"""Evidence: a passage quoted from a preserved snapshot. An exhibit: it never changes and knows no claim."""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow
from sources.models.identity import known_to
from sources.models.snapshot import Snapshot

CONTEXT = 32  # code points kept on each side, as Web Annotation clients do


class EvidenceQuerySet(DeskQuerySet["Evidence"]):
    def visible_to(self, user: Any) -> Self:
        """A passage of a protected source is there for those only who may know the source."""
        return super().visible_to(user).filter(known_to(user, "snapshot__source"))


class Evidence(AppendOnly, DeskRow):
    WITHHELD: ClassVar[dict[str, object]] = {"prefix": "", "suffix": "", "locator": ""}
    WORDS: ClassVar[dict[str, object]] = {"exact": "[…]"}
    """These too where the source's words are withheld."""

    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="evidence")
    exact = models.TextField(_("passage"))
    prefix = models.CharField(max_length=CONTEXT, blank=True)
    suffix = models.CharField(max_length=CONTEXT, blank=True)
    start = models.PositiveIntegerField(help_text="Code points into the snapshot's text, half-open.")
    end = models.PositiveIntegerField()
    locator = models.CharField(
        _("where"), max_length=120, blank=True, help_text=_("A page number, for example.")
    )
    quoted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    quoted_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        verbose_name_plural = "evidence"
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")),
                name="evidence_is_not_empty",
                violation_error_message=_("Choose at least one character."),
            ),
        ]

    def __str__(self) -> str:
        return self.exact[:80]
