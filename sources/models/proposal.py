"""A proposal that one source comes from another, since their copies share long passages; and what that rests on."""

from __future__ import annotations

from typing import Any, Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Greatest, Least
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow, both_or_neither
from sources.models.derivation import Derivation
from sources.models.identity import known_to
from sources.models.snapshot import Snapshot
from sources.models.source import Source


class Fingerprint(AppendOnly, DeskRow):
    """Of a snapshot's text: what other texts are compared with, without reading it again."""

    snapshot = models.OneToOneField(Snapshot, on_delete=models.PROTECT, related_name="fingerprint")
    hashes = ArrayField(models.BigIntegerField())

    objects = DeskQuerySet["Fingerprint"].as_manager()

    class Meta:
        indexes = [GinIndex(fields=["hashes"], name="fingerprint_by_hash")]

    def __str__(self) -> str:
        return f"{len(self.hashes)}: {self.snapshot}"


class DerivationProposalQuerySet(DeskQuerySet["DerivationProposal"]):
    def visible_to(self, user: Any) -> Self:
        """Which words a protected source shares with another one would tell who it is."""
        return super().visible_to(user).filter(known_to(user, "source"), known_to(user, "origin"))

    def waiting(self) -> DerivationProposalQuerySet:
        """Those that nobody answered, by an answer or by drawing the pair's derivation on the side."""
        drawn = Derivation.objects.standing().filter(
            Q(source=OuterRef("source"), origin=OuterRef("origin"))
            | Q(source=OuterRef("origin"), origin=OuterRef("source"))
        )
        return self.filter(~Exists(drawn), answered_at__isnull=True)


class DerivationProposal(DeskRow):
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="derivation_proposals")
    origin = models.ForeignKey(
        Source, on_delete=models.PROTECT, related_name="proposed_origin_of", help_text="The older one."
    )
    words = models.PositiveIntegerField(_("words that both have"))
    at = models.DateTimeField(default=timezone.now, editable=False)
    accepted = models.BooleanField(null=True, editable=False, help_text="Empty: nobody has answered.")
    reason = models.CharField(_("why"), max_length=500, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, editable=False, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, editable=False)

    objects = DerivationProposalQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                Least("source", "origin"), Greatest("source", "origin"), name="one_proposal_per_pair"
            ),
            models.CheckConstraint(
                condition=~Q(source=F("origin")), name="no_source_is_proposed_to_derive_from_itself"
            ),
            models.CheckConstraint(
                condition=both_or_neither("answered_at", "answered_by"),
                name="proposal_answered_when_and_by_whom",
            ),
            models.CheckConstraint(
                condition=Q(accepted__isnull=True, answered_at__isnull=True)
                | (Q(accepted__isnull=False, answered_at__isnull=False) & ~Q(reason="")),
                name="proposal_is_answered_with_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} ← {self.origin}"
