"""What several forms have in common."""

from django import forms
from django.utils.translation import gettext_lazy

LONGEST_STATEMENT, LONGEST_TEXT = 5_000, 20_000  # characters; what is longer was pasted by mistake
DATE = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
LANGUAGES = [
    ("", gettext_lazy("As found in the text")),
    ("en", gettext_lazy("English")),
    ("fa", gettext_lazy("Persian")),
    ("ar", gettext_lazy("Arabic")),
    ("es", gettext_lazy("Spanish")),
    ("fr", gettext_lazy("French")),
    ("de", gettext_lazy("German")),
    ("pt", gettext_lazy("Portuguese")),
]


def lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})
