"""A stamp: what a time stamp authority answered when it was asked for a stamp of a snapshot's bytes."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow
from sources.choices import StampState
from sources.models.snapshot import Snapshot
from sources.wording import stored


class Stamp(AppendOnly, DeskRow):
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="stamps")
    state = models.CharField(max_length=12, choices=StampState.choices)
    authority = models.CharField(_("authority"), max_length=500, help_text="Its address.")
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    time = models.DateTimeField(
        null=True, blank=True, help_text="As the authority signed it; only of a good one."
    )
    reply_sha256 = models.CharField(
        max_length=64, blank=True, help_text="Of the raw reply, in the content store."
    )
    reason = models.CharField(max_length=500, blank=True, help_text="Why it is none; empty: good.")

    objects = DeskQuerySet["Stamp"].as_manager()

    class Meta:
        ordering = ["snapshot", "-asked_at"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=StampState.values), name="stamp_state_is_known"),
            models.CheckConstraint(
                condition=Q(state=StampState.GOOD) ^ Q(time__isnull=True), name="stamp_has_a_time_if_good"
            ),
            models.CheckConstraint(
                condition=Q(state=StampState.MISSING) ^ ~Q(reply_sha256=""),
                name="stamp_has_a_reply_or_is_missing",
            ),
            models.UniqueConstraint(
                fields=["snapshot"], condition=Q(state=StampState.GOOD), name="one_good_stamp_per_snapshot"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_state_display()}: {self.snapshot}"

    @property
    def is_good(self) -> bool:
        return self.state == StampState.GOOD

    @property
    def reason_in_words(self) -> str:
        return stored(self.reason)
