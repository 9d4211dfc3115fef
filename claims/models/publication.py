"""What the world may read of a desk: its public face, the reports it has published, and the claims in them."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.claim import Claim
from claims.models.document import Document
from claims.models.report import Report
from newsroom.models import Desk, DeskQuerySet, DeskRow


def languages() -> Any:
    """Those that the pages come in."""
    return settings.LANGUAGES


class PublicFaceQuerySet(DeskQuerySet["PublicFace"]):
    def of(self, desk: Desk) -> PublicFace:
        """The desk's face; one that was never set up is off, and not yet a row."""
        return self.filter(desk=desk).first() or PublicFace(
            desk=desk, slug=desk.slug, name=desk.name, version=0
        )


class PublicFace(DeskRow):
    """Who the desk is to the world. Nothing is served under it while it is off."""

    slug = models.SlugField(
        _("short name in public addresses"),
        max_length=60,
        unique=True,
        help_text=_("It cannot be changed once a report was published: addresses stay."),
    )
    name = models.CharField(_("publisher’s name"), max_length=120, help_text=_("Who signs the checks."))
    url = models.URLField(_("publisher’s own address"), max_length=500, blank=True)
    language = models.CharField(
        _("language of the public pages"), max_length=12, choices=languages, default="en"
    )
    on = models.BooleanField(_("published checks can be read by everybody"), default=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = PublicFaceQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["desk"], name="one_public_face_per_desk")]

    def __str__(self) -> str:
        return self.name


class PublicationQuerySet(DeskQuerySet["Publication"]):
    def standing(self) -> PublicationQuerySet:
        return self.filter(withdrawn_at__isnull=True)


class Publication(DeskRow):
    """That a report was published. The newest of a document is what the world reads of it, or that it was withdrawn."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="publications")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="publications")
    content = models.JSONField(
        help_text="What the world may read of the report as a whole: publishing.frozen."
    )
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(default=timezone.now, editable=False)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, editable=False, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, editable=False)
    withdrawal_reason = models.TextField(_("why it is withdrawn"), blank=True)

    objects = PublicationQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["report"],
                condition=Q(withdrawn_at__isnull=True),
                name="one_standing_publication_per_report",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True, withdrawn_by__isnull=True, withdrawal_reason="")
                | Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False) & ~Q(withdrawal_reason=""),
                name="publication_is_withdrawn_for_a_reason",
                violation_error_message=_("Say why it is withdrawn: the public page shows the reason."),
            ),
        ]
        indexes = [models.Index(fields=["desk", "-id"], name="publication_by_desk")]

    def __str__(self) -> str:
        return str(self.report)

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None


class PublishedClaimQuerySet(DeskQuerySet["PublishedClaim"]):
    def current(self, face: PublicFace | None = None) -> PublishedClaimQuerySet:
        """What the world reads now, of all desks whose face is on or of one."""
        if face is not None:
            return self.filter(desk=face.desk_id, current=True)
        return self.filter(current=True, desk__in=PublicFace.objects.filter(on=True).values("desk"))


class PublishedClaim(DeskRow):
    """A signed claim as a published report has it, and nothing that is not for the world.

    The newest row of a claim is its public state. It is `current` unless it was withdrawn, or a newer published
    report on its document no longer has the claim.
    """

    publication = models.ForeignKey(Publication, on_delete=models.PROTECT, related_name="claims")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="published")
    content = models.JSONField(help_text="claims.publishing.frozen says what is in it.")
    language = models.CharField(max_length=12, help_text="Of the document, without a region.")
    claimed_on = models.DateField(null=True)
    reviewed_on = models.DateField()
    correction = models.JSONField(
        null=True, help_text="Rating and explanation of the public state before, and why they were replaced."
    )
    current = models.BooleanField(default=True)

    objects = PublishedClaimQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["publication", "claim"], name="one_published_claim_per_publication"
            ),
            models.UniqueConstraint(
                fields=["claim"], condition=Q(current=True), name="one_public_state_per_claim"
            ),
        ]
        indexes = [
            models.Index(fields=["claim", "-id"], name="published_by_claim"),
            models.Index(
                fields=["desk", "-id"], condition=Q(current=True), name="published_by_desk_and_current"
            ),
            models.Index(
                fields=["desk", "-id"], condition=Q(correction__isnull=False), name="published_corrections"
            ),
        ]

    def __str__(self) -> str:
        return str(self.content["statement"])

    @property
    def rating(self) -> dict[str, Any]:
        found: dict[str, Any] = self.content["verdict"]["rating"]
        return found


class PublicPosting(models.Model):
    """That a term stands in a claim that the world reads now. An index, like claims.models.Posting, and apart from it:
    what is searched by everybody holds nothing but what everybody may read.
    """

    id = models.BigAutoField(primary_key=True)
    language = models.CharField(max_length=12)
    term = models.CharField(max_length=60)
    owner = models.UUIDField(help_text="The published claim.")
    impact = models.FloatField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["language", "term", "owner"],
                include=["impact"],
                name="one_public_posting_per_term_and_owner",
            )
        ]
        indexes = [models.Index(fields=["owner"], name="public_posting_by_owner")]

    def __str__(self) -> str:
        return f"{self.term} in {self.owner}"
