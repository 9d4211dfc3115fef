"""A webhook: an address that is told of new lines of the ledger. And the log of what was sent to it.

The ledger itself is the outbox: a webhook keeps the number of the last line that it has dealt with.
"""

from __future__ import annotations

from typing import Self
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.models.rows import DeskQuerySet, DeskRow, both_or_neither


class WebhookQuerySet(DeskQuerySet["Webhook"]):
    def standing(self) -> Self:
        return self.filter(removed_at__isnull=True)


class Webhook(DeskRow):
    url = models.URLField(_("address"), max_length=2000)
    families = ArrayField(
        models.CharField(max_length=40),
        verbose_name=_("told of"),
        help_text="Of verbs: what stands before the dot.",
    )
    cursor = models.PositiveBigIntegerField(help_text="The last number of the ledger that it has dealt with.")
    attempts = models.PositiveSmallIntegerField(default=0, help_text="That failed, to tell of the next line.")
    next_try_at = models.DateTimeField(null=True, blank=True, help_text="Empty: at once.")
    generation = models.PositiveIntegerField(
        default=1, help_text="Of the secret: each rotation makes a new one."
    )
    rotated_at = models.DateTimeField(null=True, blank=True)
    paused_at = models.DateTimeField(null=True, blank=True)
    gave_up = models.BooleanField(default=False, help_text="Paused by the program, not by a person.")
    version = models.PositiveIntegerField(
        default=1, editable=False, help_text="Of the address and the families."
    )
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    removed_at = models.DateTimeField(null=True, blank=True)
    removed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = WebhookQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=both_or_neither("removed_at", "removed_by"), name="webhook_removed_when_and_by_whom"
            ),
            models.CheckConstraint(
                condition=Q(gave_up=False) | Q(paused_at__isnull=False), name="webhook_given_up_is_paused"
            ),
        ]

    def __str__(self) -> str:
        return self.host

    @property
    def host(self) -> str:
        """Where it goes. The rest of the address may be a secret between the two."""
        return urlsplit(self.url).hostname or ""


class NoAnswer(models.TextChoices):
    """Why no answer came, by the codes of `sources.fetching`."""

    ADDRESS = "address", _("the host is not on the public internet")
    CERTIFICATE = "certificate", _("the host cannot prove that it is who it is")
    CONNECT = "connect", _("the host does not answer")
    CUT_SHORT = "cut_short", _("the connection broke off")
    HEADERS = "headers", _("the answer has too many headers")
    NAME = "name", _("no server of this name was found")
    NOT_HTTP = "not_http", _("the host does not answer as a web server does")
    PORT = "port", _("only the ports 80 and 443 are used")
    SLOW = "slow", _("the host was too slow")
    TLS = "tls", _("no secure connection came about")


class Delivery(DeskRow):
    """One attempt to tell a webhook of one line. Kept for thirty days."""

    webhook = models.ForeignKey(Webhook, on_delete=models.PROTECT, related_name="deliveries")
    seq = models.PositiveBigIntegerField(_("number"))
    verb = models.CharField(max_length=60)
    attempt = models.PositiveSmallIntegerField(help_text="1 is the first.")
    at = models.DateTimeField(default=timezone.now)
    milliseconds = models.PositiveIntegerField()
    status = models.PositiveSmallIntegerField(null=True, help_text="Of the answer; empty: none came.")
    answer = models.CharField(max_length=500, blank=True, help_text="How it begins.")
    failure = models.CharField(max_length=20, choices=NoAnswer.choices, blank=True)

    objects = DeskQuerySet["Delivery"].as_manager()

    class Meta:
        ordering = ["-id"]
        verbose_name_plural = "deliveries"
        constraints = [
            models.CheckConstraint(
                condition=Q(status__isnull=True) ^ Q(failure=""), name="delivery_ended_somehow"
            )
        ]
        indexes = [models.Index(fields=["webhook", "-id"], name="delivery_by_webhook")]

    def __str__(self) -> str:
        return f"{self.seq} {self.status or self.failure}"
