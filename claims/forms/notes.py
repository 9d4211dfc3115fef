"""Notes on a claim."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from claims.choices import NoteKind
from claims.forms.fields import LONGEST_TEXT, lines
from claims.models import Claim, Note
from newsroom.forms import choose_among


class NoteForm(forms.Form):
    text = forms.CharField(label=gettext_lazy("Note"), max_length=LONGEST_TEXT, widget=lines(2))
    kind = forms.ChoiceField(choices=NoteKind.choices, required=False, widget=forms.HiddenInput)
    replies_to = forms.ModelChoiceField(
        queryset=Note.objects.none(), required=False, widget=forms.HiddenInput
    )

    def __init__(self, *args: Any, claim: Claim, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_among(self, "replies_to", claim.notes.all())

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or NoteKind.NOTE
