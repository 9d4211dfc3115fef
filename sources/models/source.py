"""A source: a work or a person that says something. It is useful without any claim."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from newsroom.models import DeskQuerySet, DeskRow, User
from sources.choices import Grade, SourceKind

if TYPE_CHECKING:
    from sources.models.identity import Identity

TITLE_LENGTH = 300
IDENTIFYING = ("title", "publisher", "author", "url", "kind", "published_on")
"""What tells who a source is. Of a protected one it is kept apart, in its Identity."""


class SourceQuerySet(DeskQuerySet["Source"]):
    def matching(self, words: str, reader: User) -> SourceQuerySet:
        """Those whose title, publisher or address holds each of the words; more than eight words tell no more. A
        protected source is found by its identity too, by those who may know it.
        """
        known = Source.objects.filter(models.Q(added_by=reader) | models.Q(confidants__person=reader))
        found = self
        for word in words.split()[:8]:
            identity = known.filter(_holding(word, "identity__")).values("pk")
            found = found.filter(_holding(word) | models.Q(pk__in=identity))
        return found

    def with_snapshot_counts(self) -> SourceQuerySet:
        return self.annotate(
            good_snapshots=models.Count("snapshots", filter=models.Q(snapshots__failure=""), distinct=True),
            quotations=models.Count("snapshots__evidence", distinct=True),
        )


def _holding(word: str, at: str = "") -> models.Q:
    names = ("title", "publisher", "url")
    return reduce(or_, (models.Q(**{f"{at}{name}__icontains": word}) for name in names))


class Source(DeskRow):
    kind = models.CharField(_("kind"), max_length=20, choices=SourceKind.choices, default=SourceKind.ARTICLE)
    title = models.CharField(_("title"), max_length=TITLE_LENGTH)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=200, blank=True)
    url = models.URLField(_("address"), max_length=2000, blank=True)
    canonical_url = models.CharField(max_length=2000, blank=True, editable=False)
    published_on = models.DateField(_("published on"), null=True, blank=True)
    has_stake = models.BooleanField(
        _("has a stake"),
        default=False,
        help_text=_(
            "A party to the matter: evidence that it said so, never independent support for what it says."
        ),
    )
    first_hand = models.BooleanField(
        _("speaks from its own knowledge"),
        default=False,
        help_text=_("A witness, a measurement, its own record: nothing to go back to."),
    )
    protected = models.BooleanField(
        _("protected"),
        default=False,
        help_text=_("Who it is, you see and the people whom you name; everybody else reads a pseudonym."),
    )
    pseudonym = models.PositiveIntegerField(
        null=True, editable=False, help_text="The number in “Protected source 3”; it stays the source's own."
    )
    words_withheld = models.BooleanField(
        _("its words are withheld"),
        default=False,
        help_text=_("What is quoted from it is shown to nobody else either. Else the quotation itself is."),
    )
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(default=timezone.now, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    fetch_requested_at = models.DateTimeField(
        null=True,
        editable=False,
        help_text="Set while the worker has yet to fetch the address; then empty again.",
    )
    fetch_requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        help_text="Empty: the program itself.",
    )

    is_revealed = False  # on an instance that sources.protection has given its identity for one reader

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["desk", "canonical_url"],
                condition=~models.Q(canonical_url=""),
                name="one_source_per_address",
                violation_error_message=_("This address is in the desk's library already."),
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=SourceKind.values), name="source_kind_is_known"
            ),
            models.UniqueConstraint(fields=["desk", "pseudonym"], name="one_source_per_pseudonym"),
            models.CheckConstraint(
                condition=models.Q(fetch_requested_by__isnull=True)
                | models.Q(fetch_requested_at__isnull=False),
                name="fetch_request_has_a_time",
            ),
        ]
        indexes = [models.Index(fields=["desk", "-id"], name="source_by_desk")]

    def __str__(self) -> str:
        return self.called

    @property
    def is_hidden(self) -> bool:
        """Whether this instance says nothing of who it is: a protected source as it is read from the database."""
        return self.protected and not self.is_revealed

    @property
    def called(self) -> str:
        """Its title; of one that is hidden the pseudonym, in the reader's language."""
        return (
            _now("Protected source %(number)s") % {"number": self.pseudonym} if self.is_hidden else self.title
        )

    @property
    def who(self) -> Source | Identity:
        """The row that says who it is. For those who write and for the worker; readers go by sources.protection."""
        return self.identity if self.protected else self

    @property
    def grade_in_words(self) -> str:
        """The grade that stands, where it was read with the source (`grade_of`); "" where there is none."""
        grade = getattr(self, "grade", None)
        return str(Grade(grade).label) if grade else ""

    @property
    def is_awaiting_fetch(self) -> bool:
        return self.fetch_requested_at is not None
