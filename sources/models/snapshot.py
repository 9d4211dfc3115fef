"""A snapshot: the bytes of a source as they came, and their text; or the reason why there are none."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow
from sources.choices import Origin
from sources.models.source import Source
from sources.wording import stored


class SnapshotQuerySet(DeskQuerySet["Snapshot"]):
    def good(self) -> SnapshotQuerySet:
        return self.filter(failure="")

    def without_text(self) -> SnapshotQuerySet:
        """For lists: the text may be megabytes."""
        return self.defer("text", "headers")


class Snapshot(AppendOnly, DeskRow):
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="snapshots")
    number = models.PositiveIntegerField(_("number"), help_text=_("1 is the first of its source."))
    origin = models.CharField(max_length=10, choices=Origin.choices)
    taken_at = models.DateTimeField(_("taken"), default=timezone.now)
    taken_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    url = models.CharField(max_length=2000, blank=True)
    final_url = models.CharField(max_length=4000, blank=True)
    status_code = models.PositiveSmallIntegerField(null=True, blank=True)
    headers = models.JSONField(default=list, blank=True)
    media_type = models.CharField(max_length=120, blank=True)
    file_name = models.CharField(max_length=255, blank=True)
    sha256 = models.CharField(max_length=64, blank=True, help_text="Of the bytes, in the content store.")
    size = models.PositiveBigIntegerField(default=0, help_text="Bytes.")
    warc_sha256 = models.CharField(max_length=64, blank=True)
    text = models.TextField(blank=True, help_text="Canonical text; evidence counts its code points.")
    note = models.CharField(max_length=300, blank=True, help_text="What a reader of the text must know.")
    failure = models.CharField(max_length=500, blank=True, help_text="Empty: preserved.")

    objects = SnapshotQuerySet.as_manager()

    class Meta:
        ordering = ["source", "number"]
        constraints = [
            models.UniqueConstraint(fields=["source", "number"], name="one_snapshot_per_number"),
            models.CheckConstraint(
                condition=models.Q(origin__in=Origin.values), name="snapshot_origin_is_known"
            ),
            models.CheckConstraint(
                condition=~models.Q(failure="") | ~models.Q(sha256=""), name="snapshot_has_bytes_or_a_reason"
            ),
        ]
        indexes = [models.Index(fields=["desk", "sha256"], name="snapshot_by_bytes")]

    def __str__(self) -> str:
        return f"{self.source} #{self.number}"

    @property
    def is_good(self) -> bool:
        return not self.failure

    @property
    def failure_in_words(self) -> str:
        """Why it failed, in the reader's language."""
        return stored(self.failure)

    @property
    def note_in_words(self) -> str:
        return stored(self.note)
