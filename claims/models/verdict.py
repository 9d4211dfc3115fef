"""A verdict, with the digest of what it rests on, and the second person's answer to it: a yes or no, or, where the
desk wants it blind, a verdict of their own."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.claim import Claim
from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow, Rating, User


class VerdictQuerySet(DeskQuerySet["Verdict"]):
    def newest(self) -> VerdictQuerySet:
        """The end of each claim's chain: the verdict that none replaces."""
        return self.filter(replaced_by__isnull=True)

    def opened(self) -> VerdictQuerySet:
        """Those that are sealed to nobody. A blind verdict is sealed until somebody has answered it, or a later one."""
        later = {"verdict__claim": OuterRef("claim"), "verdict__gte": OuterRef("pk")}  # ids sort by time
        answered = Exists(SecondVerdict.objects.filter(**later)) | Exists(
            Confirmation.objects.filter(**later)
        )
        return self.filter(Q(blind=False) | answered)

    def open_to(self, person: User | None) -> VerdictQuerySet:
        """Those that this person may see; None: that everybody may. Whatever shows verdicts starts here."""
        return self.opened() | self.filter(by=person) if person else self.opened()


class Verdict(AppendOnly, DeskRow):
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="verdicts")
    rating = models.ForeignKey(Rating, on_delete=models.PROTECT, related_name="+", verbose_name=_("rating"))
    explanation = models.TextField(_("explanation"))
    override = models.TextField(
        _("why the policy of sources was overridden"), blank=True, help_text="Empty: the policy was met."
    )
    blind = models.BooleanField(
        default=False, editable=False, help_text="Sealed until a second person has given theirs."
    )
    from_second = models.OneToOneField(
        "SecondVerdict",
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        help_text="The second verdict that an editor let stand as this one.",
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


class SecondVerdict(AppendOnly, DeskRow):
    """What a second person made of a claim before they saw the first verdict on it."""

    verdict = models.OneToOneField(Verdict, on_delete=models.PROTECT, related_name="second")
    rating = models.ForeignKey(Rating, on_delete=models.PROTECT, related_name="+", verbose_name=_("rating"))
    explanation = models.TextField(_("explanation"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DeskQuerySet["SecondVerdict"].as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(explanation=""),
                name="second_verdict_is_explained",
                violation_error_message=_("Explain the verdict."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rating}"

    @property
    def agrees(self) -> bool:
        """Whether both gave the same rating; the words of two explanations always differ."""
        return self.rating_id == self.verdict.rating_id


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
