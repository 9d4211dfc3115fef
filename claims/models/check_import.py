"""That somebody asked for published checks from an address, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.matching.unusable import MESSAGES
from newsroom.models import DeskQuerySet, DeskRow
from sources.sentences import taken_apart
from sources.wording import stored


def _in_words(template: str, details: Mapping[str, object]) -> str:
    return gettext(template).format(**details)


def left_out(place: int, reason: str, details: Mapping[str, object], line: int = 0, url: str = "") -> str:
    """A sentence on a record that was left out: where it stands, so that it can be found and mended, and why."""
    why = _in_words(MESSAGES[reason], details)
    if line:
        return gettext("Line %(line)d %(why)s.") % {"line": line, "why": why}
    if url:
        return gettext("Record %(place)d, %(url)s, %(why)s.") % {"place": place, "url": url, "why": why}
    return gettext("Record %(place)d %(why)s.") % {"place": place, "why": why}


class CheckImport(DeskRow):
    url = models.URLField(_("address"), max_length=2000)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    language = models.CharField(_("language"), max_length=12, blank=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    done_at = models.DateTimeField(null=True, editable=False)
    failure = models.CharField(
        max_length=500, blank=True, help_text="Why nothing was imported; empty: it was."
    )
    added = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0, help_text="Checks that the desk had already.")
    refused = models.PositiveIntegerField(default=0, help_text="Records that could not be used.")
    refusals = models.JSONField(
        default=list, blank=True, help_text="The first of them: place, reason, details."
    )

    objects = DeskQuerySet["CheckImport"].as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(done_at__isnull=False) | Q(failure="", added=0, known=0, refused=0),
                name="import_says_what_came_of_it_when_done",
            ),
        ]
        indexes = [models.Index(fields=["desk", "-id"], name="check_import_by_desk")]

    @property
    def failure_in_words(self) -> str:
        """Why nothing was imported, in the reader's language: it is kept in English."""
        found = taken_apart(self.failure, MESSAGES.values())
        return _in_words(*found) if found else stored(self.failure)

    @property
    def refusals_in_words(self) -> list[str]:
        return [left_out(*refusal) for refusal in self.refusals]

    def __str__(self) -> str:
        return self.url
