"""A verdict, with the digest of what it rests on, and the second person's yes or no to it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.claim import Claim
from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow, Rating


class VerdictQuerySet(DeskQuerySet["Verdict"]):
    def newest(self) -> VerdictQuerySet:
        """The end of each claim's chain: the verdict that none replaces."""
        return self.filter(replaced_by__isnull=True)


class Verdict(AppendOnly, DeskRow):
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="verdicts")
    rating = models.ForeignKey(Rating, on_delete=models.PROTECT, related_name="+", verbose_name=_("rating"))
    explanation = models.TextField(_("explanation"))
    override = models.TextField(
        _("why the policy of sources was overridden"), blank=True, help_text="Empty: the policy was met."
    )
    basis = models.CharField(max_length=64, help_text="SHA-256 of statement, facts and standing citations.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)
    replaces = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replaced_by"
    )

    objects = VerdictQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["claim"], condition=Q(replaces__isnull=True), name="one_first_verdict_per_claim"
            ),
            models.CheckConstraint(
                condition=~Q(explanation=""),
                name="verdict_is_explained",
                violation_error_message=_("Explain the verdict."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rating}"


class Confirmation(AppendOnly, DeskRow):
    verdict = models.ForeignKey(Verdict, on_delete=models.PROTECT, related_name="confirmations")
    agrees = models.BooleanField(_("agrees"))
    reason = models.TextField(_("reason"), blank=True)
    override = models.TextField(
        _("why the rule of second eyes was overridden"), blank=True, help_text="Empty: it was kept."
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DeskQuerySet["Confirmation"].as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["verdict", "by"],
                name="one_answer_per_person_and_verdict",
                violation_error_message=_("You have answered this verdict already."),
            ),
            models.CheckConstraint(
                condition=Q(agrees=True) | ~Q(reason=""),
                name="sent_back_for_a_reason",
                violation_error_message=_("Say why you send the verdict back."),
            ),
        ]

    def __str__(self) -> str:
        return "✓✓" if self.agrees else "↩"
