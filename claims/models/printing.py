"""A printing: the files of a report in one language and variant, made by the worker and kept."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from claims.models.report import Report
from claims.reporting.variants import Variant
from newsroom.models import DeskQuerySet, DeskRow


class Printing(DeskRow):
    """Until `printed_at` the worker is at it: `done` forms of all are made. Then nothing changes any more."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="printings")
    language = models.CharField(max_length=12)
    variant = models.CharField(max_length=1600)
    edition = models.CharField(max_length=64, help_text="Of the program that prints.")
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    done = models.PositiveSmallIntegerField(default=0)
    printed_at = models.DateTimeField(null=True, editable=False)
    manifest = models.JSONField(null=True, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, help_text="Of the manifest, in the content store.")

    objects = DeskQuerySet["Printing"].as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["report", "language", "variant", "edition"], name="one_printing_per_edition"
            ),
            models.CheckConstraint(
                condition=models.Q(printed_at__isnull=True, manifest__isnull=True, sha256="")
                | models.Q(printed_at__isnull=False, manifest__isnull=False) & ~models.Q(sha256=""),
                name="printing_is_done_with_a_manifest",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.report} · {self.language} · {self.variant}"

    @property
    def variant_in_words(self) -> str:
        return Variant.read(self.variant).words

    @property
    def made(self) -> list[dict[str, Any]]:
        """`{"form", "sha256", "size"}` of each file; empty until all are made."""
        return self.manifest["files"] if self.manifest else []

    @property
    def files(self) -> dict[str, str]:
        """Form → SHA-256 of its file; empty until all are made."""
        return {each["form"]: each["sha256"] for each in self.made}
