"""A choice of claims that a desk wants to see again."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.models import DeskQuerySet, DeskRow


class SavedFilter(DeskRow):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(_("name"), max_length=80)
    query = models.CharField(max_length=1000, help_text="As it stands in the address of the list.")
    saved_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DeskQuerySet["SavedFilter"].as_manager()

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["desk", "name"],
                name="one_saved_filter_per_name",
                violation_error_message=_("The desk has a filter of this name already."),
            )
        ]

    def __str__(self) -> str:
        return self.name
