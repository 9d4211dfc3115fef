"""Who has a document open."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from claims.models.claim import Claim
from claims.models.document import Document
from newsroom.models import DeskQuerySet, DeskRow


class Presence(DeskRow):
    """When somebody's page of a document last asked what is new. No history: overwritten every few seconds."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    claim = models.ForeignKey(
        Claim, on_delete=models.CASCADE, null=True, related_name="+", help_text="The one they have open."
    )
    at = models.DateTimeField(default=timezone.now)

    objects = DeskQuerySet["Presence"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["document", "user"], name="one_presence_per_document_and_person")
        ]

    def __str__(self) -> str:
        return f"{self.user} at {self.document}"
