"""The ledger's lines. `newsroom.ledger` writes them and can verify them; nothing computes state from them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.models.desk import Desk
from newsroom.models.rows import DeskQuerySet, DeskRow
from newsroom.models.user import User


class LedgerHead(models.Model):
    """Where a desk's ledger ends: a trigger moves it with each entry and lets nothing else in."""

    desk = models.OneToOneField(Desk, on_delete=models.PROTECT, primary_key=True, related_name="ledger_head")
    seq = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.desk}: {self.seq}"


class Entry(AppendOnly, DeskRow):
    seq = models.PositiveBigIntegerField(_("number"))
    at = models.DateTimeField(_("time"))
    actor = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")
    actor_name = models.CharField(max_length=150, help_text=_("As it was when the entry was written."))
    verb = models.CharField(max_length=60)
    object_kind = models.CharField(max_length=40)
    object_id = models.UUIDField()
    data = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    objects = DeskQuerySet["Entry"].as_manager()

    class Meta:
        ordering = ["desk", "seq"]
        verbose_name_plural = "entries"
        constraints = [models.UniqueConstraint(fields=["desk", "seq"], name="one_entry_per_number")]
        indexes = [models.Index(fields=["desk", "object_id", "seq"], name="entry_by_object")]

    def __str__(self) -> str:
        return f"{self.seq} {self.verb}"
