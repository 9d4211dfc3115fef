"""Documents: taken in, and their details."""

from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import Direction
from claims.forms.fields import DATE, LANGUAGES, lines
from claims.models import Document
from sources.forms import UploadField


class NewDocumentForm(forms.Form):
    text = forms.CharField(label=gettext_lazy("Text"), required=False, widget=lines(14), strip=False)
    file = UploadField(
        label=gettext_lazy("Or a file"),
        required=False,
        help_text=gettext_lazy("TXT, Markdown, HTML, DOCX or PDF with a text layer."),
    )
    title = forms.CharField(
        label=gettext_lazy("Title"),
        max_length=300,
        required=False,
        help_text=gettext_lazy("Left empty, it is taken from the text."),
    )
    publisher = forms.CharField(label=gettext_lazy("Publisher"), max_length=200, required=False)
    author = forms.CharField(label=gettext_lazy("Author"), max_length=200, required=False)
    url = forms.URLField(
        label=gettext_lazy("Address"), max_length=2000, required=False, assume_scheme="https"
    )
    published_on = forms.DateField(
        label=gettext_lazy("Published on"),
        required=False,
        widget=DATE,
        help_text=gettext_lazy("“Last month” in the text is counted from this day."),
    )
    language = forms.ChoiceField(label=gettext_lazy("Language"), choices=LANGUAGES, required=False)
    direction = forms.ChoiceField(
        label=gettext_lazy("Direction"),
        choices=[("", gettext_lazy("By the language")), *Direction.choices],
        required=False,
    )

    rules_only = forms.BooleanField(
        label=gettext_lazy("Let the rules propose the claims: the text stays in the house"), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if settings.MODEL_URL:
            self.fields["rules_only"].help_text = format_html(
                _("Otherwise it is sent to {host}, where the language model {name} proposes them."),
                host=urlsplit(settings.MODEL_URL).hostname or "",
                name=settings.MODEL_NAME,
            )
        else:
            del self.fields["rules_only"]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("text", "").strip() and data.get("file"):
            raise ValidationError(_("Give the text or a file, not both: which of them is to be checked?"))
        return data


class DetailsForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    version = forms.IntegerField(widget=forms.HiddenInput)
    url = forms.URLField(
        label=gettext_lazy("Address"), max_length=2000, required=False, assume_scheme="https"
    )

    class Meta:
        model = Document
        fields = ["title", "publisher", "author", "url", "published_on", "language", "direction"]
        widgets = {"published_on": DATE}
