"""How many requests a token has made in the minute that is running, over all web processes together."""

from django.db import models

from newsroom.models import ApiToken


class RequestCount(models.Model):
    """One row for each token. The table is not in the write-ahead log: after a crash the counting begins anew."""

    token = models.OneToOneField(ApiToken, on_delete=models.PROTECT, primary_key=True, related_name="+")
    minute = models.PositiveBigIntegerField(help_text="Since the epoch.")
    taken = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.taken} in minute {self.minute}"
