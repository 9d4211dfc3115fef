"""The rating scale: rows of a desk, not code. A retired rating stays for the verdicts that carry it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.models.rows import DeskQuerySet, DeskRow
from newsroom.scale import shown


class Label(models.TextChoices):
    """AVeriTeC's four labels, letter for letter."""

    SUPPORTED = "Supported", _("Supported")
    REFUTED = "Refuted", _("Refuted")
    NOT_ENOUGH = "Not Enough Evidence", _("Not enough evidence")
    CONFLICTING = "Conflicting Evidence/Cherrypicking", _("Conflicting evidence or cherry-picking")


class Rating(DeskRow):
    code = models.SlugField(max_length=40)
    name = models.CharField(_("name"), max_length=80, help_text=_("ClaimReview's alternateName."))
    value = models.PositiveSmallIntegerField(
        _("value"),
        null=True,
        blank=True,
        help_text=_("ClaimReview's ratingValue, 1 to 5; empty: outside the scale."),
    )
    averitec = models.CharField(_("AVeriTeC label"), max_length=40, choices=Label.choices)
    position = models.PositiveSmallIntegerField(default=0)
    retired = models.BooleanField(default=False)

    objects = DeskQuerySet["Rating"].as_manager()

    class Meta:
        ordering = ["desk", "position"]
        constraints = [
            models.UniqueConstraint(fields=["desk", "code"], name="one_rating_per_desk_and_code"),
            models.CheckConstraint(
                condition=models.Q(value__isnull=True) | models.Q(value__range=(1, 5)),
                name="rating_value_from_1_to_5",
            ),
            models.CheckConstraint(
                condition=models.Q(averitec__in=Label.values), name="rating_label_is_averitecs"
            ),
        ]

    def __str__(self) -> str:
        return shown(self.name)


DEFAULT_SCALE: tuple[tuple[str, str, int | None, Label], ...] = (
    ("true", "True", 5, Label.SUPPORTED),
    ("mostly_true", "Mostly true", 4, Label.SUPPORTED),
    ("half_true", "Half true", 3, Label.CONFLICTING),
    ("mostly_false", "Mostly false", 2, Label.REFUTED),
    ("false", "False", 1, Label.REFUTED),
    ("misleading", "Misleading", None, Label.CONFLICTING),
    ("conflicting", "Conflicting evidence", None, Label.CONFLICTING),
    ("unproven", "Unproven", None, Label.NOT_ENOUGH),
)
