"""A document, its revisions, and the passages that each revision is read by."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from claims.choices import Anchoring, Direction, Disposition, PassageKind
from newsroom.append_only import AppendOnly
from newsroom.models import Desk, DeskQuerySet, DeskRow, both_or_neither, somebody
from sources.wording import stored

UNCHANGED = gettext_noop("The page says what the newest revision says: there is nothing new.")
"""Why a fetch made no new revision though it brought a text."""


class Document(DeskRow):
    title = models.CharField(_("title"), max_length=300)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=200, blank=True)
    url = models.URLField(_("address"), max_length=2000, blank=True)
    published_on = models.DateField(_("published on"), null=True, blank=True)
    language = models.CharField(
        _("language"), max_length=12, default="en", help_text=_("A code such as en or fa.")
    )
    direction = models.CharField(
        _("direction"), max_length=3, choices=Direction.choices, default=Direction.LTR
    )
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    fetch_requested_at = models.DateTimeField(
        null=True,
        editable=False,
        help_text="Set while the worker has yet to fetch the address for a new revision; then empty again.",
    )
    fetch_requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, editable=False, related_name="+"
    )
    fetch_failure = models.CharField(
        max_length=500, blank=True, editable=False, help_text="Why the last fetch made no new revision."
    )

    objects = DeskQuerySet["Document"].as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(direction__in=Direction.values), name="document_direction_is_known"
            ),
            models.CheckConstraint(
                condition=both_or_neither("fetch_requested_at", "fetch_requested_by"),
                name="document_fetch_has_time_and_person",
            ),
        ]
        indexes = [models.Index(fields=["desk", "-id"], name="document_by_desk")]

    def __str__(self) -> str:
        return self.title

    @property
    def is_awaiting_fetch(self) -> bool:
        return self.fetch_requested_at is not None

    @property
    def fetch_failure_in_words(self) -> str:
        return _now(UNCHANGED) if self.fetch_failure == UNCHANGED else stored(self.fetch_failure)

    @property
    def revision(self) -> Revision:
        """The newest revision: a document has one from the moment it is taken in."""
        return self.revisions.latest("number")


class Revision(AppendOnly, DeskRow):
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(_("number"))
    text = models.TextField(help_text="Canonical text. Every offset counts its code points, half-open.")
    sha256 = models.CharField(max_length=64, help_text="Of the text as UTF-8.")
    media_type = models.CharField(max_length=120, default="text/plain")
    file_name = models.CharField(max_length=255, blank=True)
    original_sha256 = models.CharField(
        max_length=64, help_text="Of the bytes as they came, in the content store."
    )
    extraction_note = models.CharField(max_length=300, blank=True)
    engine = models.CharField(max_length=40, blank=True, help_text="The splitter's version.")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DeskQuerySet["Revision"].as_manager()

    class Meta:
        ordering = ["document", "number"]
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], name="one_revision_per_number"),
            models.CheckConstraint(
                condition=~Q(text=""),
                name="revision_has_text",
                violation_error_message=_("There is no text to check."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document} r{self.number}"

    @property
    def note_in_words(self) -> str:
        """What a reader of the text must know about how it was read, in the reader's language."""
        return stored(self.extraction_note)


class Passage(DeskRow):
    # The database holds the reference together with the desk (same_desk): twice would be checked twice. It is looked
    # for by its revision and position.
    desk = models.ForeignKey(
        Desk, on_delete=models.PROTECT, related_name="+", db_constraint=False, db_index=False
    )
    revision = models.ForeignKey(
        Revision, on_delete=models.PROTECT, related_name="passages", db_constraint=False, db_index=False
    )
    position = models.PositiveIntegerField(help_text="0 is the first.")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=PassageKind.choices, default=PassageKind.SENTENCE)
    disposition = models.CharField(max_length=20, choices=Disposition.choices, default=Disposition.UNREAD)
    anchoring = models.CharField(
        max_length=10,
        choices=[(each.value, each.label) for each in (Anchoring.EXACT, Anchoring.MOVED)],
        blank=True,
        editable=False,
        help_text="How it came from the revision before, word for word; empty: it is new or was changed.",
    )
    marked_by = somebody()
    marked_at = models.DateTimeField(null=True, editable=False)

    objects = DeskQuerySet["Passage"].as_manager()

    class Meta:
        ordering = ["revision", "position"]
        constraints = [
            models.UniqueConstraint(fields=["revision", "position"], name="one_passage_per_position"),
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="passage_is_not_empty"),
            models.CheckConstraint(condition=Q(kind__in=PassageKind.values), name="passage_kind_is_known"),
            models.CheckConstraint(
                condition=Q(anchoring__in=["", Anchoring.EXACT, Anchoring.MOVED]),
                name="passage_anchoring_is_known",
            ),
            models.CheckConstraint(
                condition=both_or_neither("marked_at", "marked_by"), name="passage_marked_when_who"
            ),
            models.CheckConstraint(
                condition=Q(disposition=Disposition.UNREAD) | Q(marked_by__isnull=False),
                name="passage_read_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.revision} [{self.start}, {self.end})"
