"""Who a protected source is, and who may know it. Everything that does not ask for it reads a pseudonym."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.models import DeskQuerySet, DeskRow, User
from sources.choices import SourceKind
from sources.models.source import TITLE_LENGTH, Source


class Identity(DeskRow):
    """The members of Source that tell who it is. A check keeps them out of the source's own row while it is hidden."""

    source = models.OneToOneField(Source, on_delete=models.PROTECT, related_name="identity")
    kind = models.CharField(_("kind"), max_length=20, choices=SourceKind.choices, default=SourceKind.ARTICLE)
    title = models.CharField(_("title"), max_length=TITLE_LENGTH)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=200, blank=True)
    url = models.URLField(_("address"), max_length=2000, blank=True)
    published_on = models.DateField(_("published on"), null=True, blank=True)

    objects = DeskQuerySet["Identity"].as_manager()

    class Meta:
        verbose_name_plural = "identities"
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=SourceKind.values), name="identity_kind_is_known"),
        ]

    def __str__(self) -> str:
        return str(self.source)


class Confidant(DeskRow):
    """A person of the desk who may know who a protected source is, beside its owner, who added it."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="confidants")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    named_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    named_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DeskQuerySet["Confidant"].as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "person"],
                name="named_once_per_source",
                violation_error_message=_("This person is named already."),
            )
        ]

    def __str__(self) -> str:
        return str(self.person)


def known_to(person: object, path: str = "") -> Q:
    """The sources that this person may know: open ones, their own, those they were named for. `path` leads there."""
    at = f"{path}__" if path else ""
    is_open = Q(**{f"{at}protected": False})
    if not isinstance(person, User):
        return is_open
    named = Confidant.objects.filter(person=person).values("source")
    return is_open | Q(**{f"{at}added_by": person}) | Q(**{f"{at}pk__in": named})
