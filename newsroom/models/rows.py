"""What every row of a desk has: an identifier that sorts by time, its desk, and one rule of who sees it."""

from collections.abc import Collection
from typing import Any, Self, TypeVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, models

from newsroom.identity import new_id
from newsroom.models.desk import Desk
from newsroom.models.user import User

Row = TypeVar("Row", bound=models.Model)


class DeskQuerySet(models.QuerySet[Row]):
    def visible_to(self, user: Any) -> Self:
        """Rows of the desks that this person is a member of. Everything a person reads starts here."""
        if not isinstance(user, User) or not user.is_active:
            return self.none()
        return self.filter(desk__in=Desk.objects.visible_to(user))


class DeskRow(models.Model):
    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="+")

    class Meta:
        abstract = True

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """As Django's, but a refusal counts only while the database answers.

        Django takes the condition of a unique constraint that it could not ask for one that holds (`Q.check`), so that
        a connection lost at that moment would be told to a person as "exists already". Raises DatabaseError then.
        """
        try:
            super().validate_constraints(exclude=exclude)
        except ValidationError:
            with connection.cursor() as cursor:
                cursor.execute("SELECT")
            raise


def both_or_neither(when: str, who: str) -> models.Q:
    """The condition of a CheckConstraint: a time and a person are given together or not at all."""
    return models.Q(**{f"{when}__isnull": True, f"{who}__isnull": True}) | models.Q(
        **{f"{when}__isnull": False, f"{who}__isnull": False}
    )


def somebody(help_text: str = "") -> "models.ForeignKey[User | None, User | None]":
    """Who did something to a row; empty: nobody has, or the program did. It has no index, which would be written for
    every row: nobody looks for rows by these people alone.
    """
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        db_index=False,
        help_text=help_text,
    )
