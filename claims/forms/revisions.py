"""Revisions of a document, and where its claims stand in them."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.forms.fields import LONGEST_STATEMENT, LONGEST_TEXT, lines
from sources.canonical_text import canonical
from sources.forms import UploadField


class NewRevisionForm(forms.Form):
    """The new text, edited or as a file. Where a file is given, the text of the form is the old one and is left."""

    text = forms.CharField(label=gettext_lazy("Text"), required=False, widget=lines(20), strip=False)
    file = UploadField(
        label=gettext_lazy("Or a file"),
        required=False,
        help_text=gettext_lazy(
            "TXT, Markdown, HTML, DOCX or PDF with a text layer; it takes the place of the text."
        ),
    )
    seen = forms.IntegerField(widget=forms.HiddenInput)


class AcceptForm(forms.Form):
    """A claim stands where the comparison put it, and says this now."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    statement = forms.CharField(
        label=gettext_lazy("What the claim says now"),
        max_length=LONGEST_STATEMENT,
        required=False,
        widget=lines(3),
    )


class PointForm(AcceptForm):
    """A claim stands at words that were selected in the text, or pasted from it."""

    start = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    end = forms.IntegerField(min_value=1, required=False, widget=forms.HiddenInput)
    words = forms.CharField(
        label=gettext_lazy("Its words in the new text"),
        required=False,
        widget=lines(2),
        max_length=LONGEST_TEXT,
    )

    def __init__(self, *args: Any, text: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._text = text

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        words = canonical(data.pop("words", "")).strip()
        start, end = data.get("start"), data.get("end")
        if start is not None and end is not None and (not words or _alike(self._text[start:end], words)):
            return data
        if not words:
            raise ValidationError({"words": _("Select the words in the text, or paste them here.")})
        found = self._text.count(words)
        if found != 1:
            say = (
                _("These words do not stand so in the text.")
                if not found
                else _(
                    "These words stand there more than once: paste a few more of them, or select the place."
                )
            )
            raise ValidationError({"words": say})
        data["start"] = self._text.index(words)
        data["end"] = data["start"] + len(words)
        return data


def _alike(one: str, other: str) -> bool:
    return "".join(one.split()) == "".join(other.split())


class GoneForm(forms.Form):
    note = forms.CharField(label=gettext_lazy("Why"), max_length=500, required=False)
