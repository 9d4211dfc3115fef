"""What was answered to a request that carried an idempotency key: given again when the request comes again."""

from django.db import models
from django.utils import timezone

from newsroom.models import ApiToken


class KeptAnswer(models.Model):
    """The row is written in the transaction of the deed: where it is, the deed was done, and only then."""

    token = models.ForeignKey(ApiToken, on_delete=models.PROTECT, related_name="+")
    key = models.CharField(max_length=255)
    digest = models.CharField(max_length=64, help_text="Of the request: method, address and body.")
    status = models.PositiveSmallIntegerField()
    etag = models.CharField(max_length=80, blank=True)
    body = models.TextField(help_text="JSON, as it was sent.")
    at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["token", "key"], name="one_answer_per_key")]

    def __str__(self) -> str:
        return f"{self.key}: {self.status}"
