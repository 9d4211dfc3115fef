"""What a desk demands before a verdict may stand."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.models.desk import Desk


class Policy(models.Model):
    desk = models.OneToOneField(Desk, on_delete=models.PROTECT, primary_key=True, related_name="policy")
    independent_sources = models.PositiveSmallIntegerField(_("independent sources required"), default=2)
    second_reviewer = models.BooleanField(_("a second person must confirm each verdict"), default=True)
    blind_second = models.BooleanField(
        _("the second person gives a rating of their own before seeing the first"), default=False
    )
    recheck_days = models.PositiveSmallIntegerField(
        _("days until a claim whose figure moves must be looked at again"), default=30
    )

    about = models.TextField(
        _("about the desk"),
        max_length=2000,
        blank=True,
        help_text=_("Who owns it and pays for it, and how it is reached. Every report says it."),
    )

    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        verbose_name_plural = "policies"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(blind_second=False) | models.Q(second_reviewer=True),
                name="blind_second_needs_a_second",
                violation_error_message=_("Where nobody must confirm a verdict, nobody does it blind."),
            )
        ]

    def __str__(self) -> str:
        return f"Policy of {self.desk}"
