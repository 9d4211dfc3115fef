"""Earlier checks: the same claim, words to look for, and a file to import."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from claims.forms.fields import LANGUAGES, LONGEST_STATEMENT
from claims.models import Claim
from newsroom.forms import choose_among
from sources.forms import UploadField

LONGEST_QUESTION = 1_000  # characters of what is held against earlier checks


class SameForm(forms.Form):
    """The earlier claim that a claim is; what differs is named in `despite`, once for each difference."""

    earlier = forms.ModelChoiceField(
        label=gettext_lazy("The earlier claim"), queryset=Claim.objects.none(), empty_label=None
    )

    def __init__(self, *args: Any, among: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_among(self, "earlier", among)


class TypedForm(forms.Form):
    """What the form of a claim asks while somebody types its statement."""

    statement = forms.CharField(max_length=LONGEST_STATEMENT, required=False)
    language = forms.CharField(max_length=12, required=False)
    claim = forms.UUIDField(required=False)

    def clean_statement(self) -> str:
        return str(self.cleaned_data["statement"])[:LONGEST_QUESTION]


class _AsImported(forms.Form):
    """What is taken where a check does not say its own."""

    publisher = forms.CharField(
        label=gettext_lazy("Publisher"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("Where a check does not name its own."),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        choices=LANGUAGES,
        required=False,
        help_text=gettext_lazy("Where a check does not name its own."),
    )


class ImportForm(_AsImported):
    file = UploadField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy(
            "ClaimReview as JSON-LD, a saved page that carries it, a Data Commons feed, or CSV with a column “claim”."
        ),
    )


class AddressImportForm(_AsImported):
    url = forms.URLField(
        label=gettext_lazy("Address"),
        max_length=2000,
        assume_scheme="https",
        help_text=gettext_lazy(
            "A page that carries ClaimReview, or a Data Commons feed. The worker fetches it."
        ),
    )
