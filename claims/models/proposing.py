"""That a language model was asked for the claims of a revision, and what came of it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import Fallback
from claims.models.document import Revision
from claims.reporting.words import label, proposer_name
from newsroom.models import DeskQuerySet, DeskRow


class Proposing(DeskRow):
    """None for a revision whose claims the rules proposed as it was taken in: nobody had to wait."""

    revision = models.OneToOneField(Revision, on_delete=models.PROTECT, related_name="proposing")
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    done_at = models.DateTimeField(null=True, editable=False, help_text="Empty: the worker has yet to do it.")
    proposer = models.CharField(max_length=200, blank=True, editable=False)
    proposed = models.PositiveIntegerField(default=0, editable=False)
    dropped = models.PositiveIntegerField(
        default=0, editable=False, help_text="Proposals of the model that the text does not bear out."
    )
    fallback = models.CharField(
        max_length=12,
        choices=Fallback.choices,
        blank=True,
        editable=False,
        help_text="Why the rules proposed.",
    )

    objects = DeskQuerySet["Proposing"].as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(done_at__isnull=True) ^ ~models.Q(proposer=""),
                name="proposing_is_done_by_somebody",
            ),
            models.CheckConstraint(
                condition=models.Q(fallback__in=["", *Fallback.values]), name="proposing_fallback_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.revision}: {self.proposer or '…'}"

    @property
    def is_done(self) -> bool:
        return self.done_at is not None

    @property
    def in_words(self) -> str:
        """What came of it, for whoever took the document in."""
        if self.fallback:
            why = label(Fallback, self.fallback)
            return _("The rules proposed these claims: %(why)s") % {"why": why}
        words = _("Proposed by %(proposer)s.") % {"proposer": proposer_name(self.proposer)}
        if self.dropped:
            words += (
                " "
                + ngettext(
                    "%d proposal was dropped: the text does not bear it out.",
                    "%d proposals were dropped: the text does not bear them out.",
                    self.dropped,
                )
                % self.dropped
            )
        return words
