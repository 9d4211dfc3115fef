"""What checkers write to each other about a claim, what they ask the document's author, and who is told."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.choices import REPLACED, News, NoteKind, Status
from claims.models.claim import Claim
from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow, Webhook


class NoteQuerySet(DeskQuerySet["Note"]):
    def threads(self) -> NoteQuerySet:
        """The notes that begin a thread, with their replies, the first first."""
        replies = Note.objects.select_related("by").order_by("id")
        return (
            self.filter(replies_to=None)
            .select_related("by")
            .prefetch_related(models.Prefetch("replies", replies))
            .order_by("id")
        )

    def open_questions(self) -> NoteQuerySet:
        """Questions to the author that nobody has written an answer to, or closed without one."""
        done = Note.objects.filter(
            replies_to=models.OuterRef("pk"), kind__in=[NoteKind.ANSWER, NoteKind.CLOSING]
        )
        return self.filter(kind=NoteKind.QUESTION).exclude(models.Exists(done))

    def to_be_sent(self) -> NoteQuerySet:
        """Open questions about claims that are still checked, or live on in others."""
        dropped = Q(claim__status=Status.DISMISSED) & ~Q(claim__dismissal__in=REPLACED)
        return self.open_questions().exclude(dropped)


class Note(AppendOnly, DeskRow):
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="notes")
    kind = models.CharField(_("kind"), max_length=10, choices=NoteKind.choices, default=NoteKind.NOTE)
    replies_to = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replies"
    )
    text = models.TextField(_("note"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    objects = NoteQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=NoteKind.values), name="note_kind_is_known"),
            models.CheckConstraint(
                condition=~Q(kind__in=[NoteKind.ANSWER, NoteKind.CLOSING]) | Q(replies_to__isnull=False),
                name="answer_has_its_question",
            ),
            models.CheckConstraint(
                condition=~Q(kind=NoteKind.QUESTION) | Q(replies_to__isnull=True),
                name="question_begins_a_thread",
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]

    @property
    def waits(self) -> bool:
        """Whether it is a question to the author that has no answer, and was not closed without one."""
        done = (NoteKind.ANSWER, NoteKind.CLOSING)
        return self.kind == NoteKind.QUESTION and not any(reply.kind in done for reply in self.replies.all())


class Notice(DeskRow):
    """That something concerns somebody: a line of their inbox."""

    to = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notices")
    news = models.CharField(max_length=12, choices=News.choices)
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, null=True, related_name="+")
    webhook = models.ForeignKey(Webhook, on_delete=models.PROTECT, null=True, related_name="+")
    note = models.ForeignKey(Note, on_delete=models.PROTECT, null=True, related_name="+")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
        help_text="Empty: the program itself.",
    )
    at = models.DateTimeField(default=timezone.now, editable=False)
    read_at = models.DateTimeField(null=True, editable=False)
    mailed_at = models.DateTimeField(null=True, editable=False)

    objects = DeskQuerySet["Notice"].as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(news__in=News.values), name="news_is_known"),
            models.CheckConstraint(
                condition=Q(claim__isnull=True) ^ Q(webhook__isnull=True), name="notice_is_about_one_thing"
            ),
        ]
        indexes = [
            models.Index(fields=["to", "-id"], name="notice_by_reader"),
            models.Index(fields=["to"], condition=Q(read_at__isnull=True), name="notice_unread"),
            models.Index(fields=["id"], condition=Q(mailed_at__isnull=True), name="notice_not_mailed"),
        ]

    def __str__(self) -> str:
        return f"{self.news}: {self.about}"

    @property
    def about(self) -> str:
        """What it concerns, in words."""
        return self.claim.statement if self.claim else str(self.webhook)
