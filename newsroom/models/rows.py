"""What every row of a desk has: an identifier that sorts by time, its desk, and one rule of who sees it."""

from typing import Any, Self, TypeVar

from django.db import models

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


def both_or_neither(when: str, who: str) -> models.Q:
    """The condition of a CheckConstraint: a time and a person are given together or not at all."""
    return models.Q(**{f"{when}__isnull": True, f"{who}__isnull": True}) | models.Q(
        **{f"{when}__isnull": False, f"{who}__isnull": False}
    )
