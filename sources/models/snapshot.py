"""A snapshot: the bytes of a source as they came, and their text; or the reason why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow
from sources.choices import Change, Origin
from sources.extraction import BETWEEN
from sources.models.identity import known_to
from sources.models.source import Source
from sources.wording import stored

if TYPE_CHECKING:
    from sources.models.stamp import Stamp


class SnapshotQuerySet(DeskQuerySet["Snapshot"]):
    def visible_to(self, user: Any) -> Self:
        """A copy of a protected source is there for those only who may know the source."""
        return super().visible_to(user).filter(known_to(user, "source"))

    def good(self) -> SnapshotQuerySet:
        return self.filter(failure="")

    def without_text(self) -> SnapshotQuerySet:
        """For lists: the text may be megabytes."""
        return self.defer("text", "headers")


class Snapshot(AppendOnly, DeskRow):
    WITHHELD: ClassVar[dict[str, object]] = {
        "url": "", "final_url": "", "status_code": None, "headers": [], "media_type": "", "file_name": "", "sha256": "",
        "size": 0, "warc_sha256": "", "text": "", "main_length": None, "pages": [], "note": "", "failure": "",
        "failure_code": "", "change": "",
    }  # fmt: skip
    """Of a protected source: what others read in the place of each (sources.protection)."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="snapshots")
    number = models.PositiveIntegerField(_("number"), help_text=_("1 is the first of its source."))
    origin = models.CharField(max_length=10, choices=Origin.choices)
    taken_at = models.DateTimeField(_("taken"), default=timezone.now)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
        help_text="Who asked for it; empty: the program itself.",
    )
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
    main_length = models.PositiveIntegerField(
        null=True,
        blank=True,
        help_text="Code points of `text` that are its main part; the rest of the page follows. Empty: all of it.",
    )
    pages = models.JSONField(
        default=list, blank=True, help_text="Of a PDF: where in `text` each page begins."
    )
    note = models.CharField(max_length=300, blank=True, help_text="What a reader of the text must know.")
    failure = models.CharField(max_length=500, blank=True, help_text="Empty: preserved.")
    failure_code = models.CharField(max_length=20, blank=True, help_text="What sort of failure.")
    retry_at = models.DateTimeField(null=True, blank=True, help_text="When the worker tries again by itself.")
    change = models.CharField(
        max_length=10,
        choices=Change.choices,
        blank=True,
        help_text="Against the good fetched snapshot before it; empty: there is none.",
    )

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
            models.CheckConstraint(
                condition=models.Q(taken_by__isnull=False) | models.Q(origin=Origin.FETCHED),
                name="snapshot_is_uploaded_by_somebody",
            ),
            models.CheckConstraint(
                condition=models.Q(change__in=["", *Change.values]), name="snapshot_change_is_known"
            ),
        ]
        indexes = [models.Index(fields=["desk", "sha256"], name="snapshot_by_bytes")]

    def __str__(self) -> str:
        return f"{self.source} #{self.number}"

    @property
    def main_text(self) -> str:
        """What is to be read and checked: `text` without menus, teasers and notices, which follow it there."""
        return self.text if self.main_length is None else self.text[: self.main_length]

    @property
    def rest(self) -> str:
        """What else the page or the file holds; it begins at `rest_start` in `text`."""
        return "" if self.main_length is None else self.text[self.rest_start :]

    @property
    def rest_start(self) -> int:
        return (self.main_length or 0) + len(BETWEEN)

    @property
    def stamp(self) -> Stamp | None:
        """The answer about its trusted time that counts: the good one, else the newest; None: not asked yet.

        Pages, the API and reports read it here. For lists: prefetch "stamps".
        """
        answers = sorted(self.stamps.all(), key=lambda stamp: (stamp.is_good, stamp.asked_at))
        return answers[-1] if answers else None

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")

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
