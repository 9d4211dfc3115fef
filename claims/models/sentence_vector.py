"""What a claim or an earlier check means, as a vector: an index beside the postings, where a model is configured."""

from typing import Any

from django.db import models

from newsroom.models import Desk


class BitsField(models.Field):  # type: ignore[type-arg]  # not subscriptable at run time
    """A row of bits of any length, as "0101". PostgreSQL counts in how many two of them differ."""

    def db_type(self, connection: Any) -> str:
        return "bit varying"

    def get_placeholder(self, value: Any, compiler: Any, connection: Any) -> str:
        return "%s::bit varying"


class SentenceVector(models.Model):
    """Made from what it points at and made again at will: no history, and no reference that the database holds."""

    id = models.BigAutoField(primary_key=True)
    desk = models.ForeignKey(Desk, on_delete=models.CASCADE, related_name="+", db_index=False)
    owner = models.UUIDField(help_text="The claim or the earlier check.")
    model = models.CharField(max_length=200, help_text="Vectors of two models cannot be compared.")
    signs = BitsField(help_text="Which numbers are above zero: what is near is found by these first.")
    numbers = models.BinaryField(help_text="Of length 1, as 32-bit floats.")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "model"], name="one_vector_per_owner_and_model")
        ]
        indexes = [models.Index(fields=["desk", "model"], name="vector_by_desk")]

    def __str__(self) -> str:
        return f"{self.model} of {self.owner}"
