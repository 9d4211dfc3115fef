"""Files of reports: which are wanted, and one to verify."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from claims.reporting import Variant, languages
from sources.forms import UploadField


class PrintingForm(forms.Form):
    """Which files of a report are wanted: the language of the frame, and what is left out."""

    language = forms.ChoiceField(
        label=gettext_lazy("Language of the frame"), choices=list(languages.LANGUAGES.items())
    )
    redacted = forms.BooleanField(
        label=gettext_lazy("Redacted"),
        required=False,
        help_text=gettext_lazy("Nothing of protected sources but what they came to."),
    )
    selection = forms.RegexField(
        r"^(not-true|\d{1,5}(,\d{1,5}){0,249})?$",
        label=gettext_lazy("Only these claims"),
        required=False,
        help_text=gettext_lazy(
            "Numbers with commas, as 1,3,7; or not-true for verdicts other than “true”. Empty: all."
        ),
        error_messages={
            "invalid": gettext_lazy("Give numbers with commas between them, as 1,3,7, or not-true.")
        },
    )

    @property
    def asked(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {"language": data["language"], "variant": Variant(data["redacted"], data["selection"])}


class ReportFileForm(forms.Form):
    file = UploadField(label=gettext_lazy("The file of a report"))
