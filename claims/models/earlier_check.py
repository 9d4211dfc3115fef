"""Checks that other desks have published, and the postings by which these and the desk's own claims are found."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.models import Desk, DeskQuerySet, DeskRow


class EarlierCheck(AppendOnly, DeskRow):
    """A check published by another desk. It is matched against, with its publisher named, and is no evidence."""

    claim = models.TextField(_("claim"))
    title = models.CharField(_("title"), max_length=500, blank=True)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    url = models.CharField(_("address"), max_length=2000, blank=True)
    rating = models.CharField(_("rating"), max_length=200, blank=True, help_text="In its publisher's words.")
    claimant = models.CharField(_("claimant"), max_length=200, blank=True)
    claimed_on = models.DateField(_("claimed on"), null=True, blank=True)
    reviewed_on = models.DateField(_("reviewed on"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=12)
    digest = models.CharField(
        max_length=64, help_text="Of publisher, address and claim: what makes two the same."
    )
    imported_from = models.CharField(max_length=64, help_text="SHA-256 of the file, in the content store.")
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    imported_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DeskQuerySet["EarlierCheck"].as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(claim=""), name="earlier_check_says_its_claim"),
            models.UniqueConstraint(fields=["desk", "digest"], name="one_earlier_check_of_a_kind"),
        ]
        indexes = [models.Index(fields=["desk", "-id"], name="earlier_check_by_desk")]

    def __str__(self) -> str:
        return self.claim


class Posting(models.Model):
    """That a term stands in a claim, or in an earlier check, and what it weighs there.

    An index, made from what it points at and made again at will: no history, and no reference that the database
    would have to hold.
    """

    # What makes a posting the only one of its kind is its name: an identifier would be one more index to write.
    pk = models.CompositePrimaryKey("desk", "term", "owner")
    desk = models.ForeignKey(
        Desk, on_delete=models.CASCADE, related_name="+", db_index=False, db_constraint=False
    )
    term = models.CharField(max_length=60)
    owner = models.UUIDField(help_text="The claim or the earlier check.")
    impact = models.FloatField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["desk", "term", "owner"], include=["impact"], name="one_posting_per_term_and_owner"
            )
        ]
        indexes = [models.Index(fields=["owner"], name="posting_by_owner")]

    def __str__(self) -> str:
        return f"{self.term} in {self.owner}"
