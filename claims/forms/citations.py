"""Evidence for a claim: cited, graded, withdrawn."""

from django import forms
from django.utils.translation import gettext_lazy

from claims.choices import Credibility, Stance
from claims.forms.fields import LONGEST_TEXT, lines


class CiteForm(forms.Form):
    """A passage of a snapshot, chosen in its text or pasted from it, and what it does to the claim."""

    start = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    end = forms.IntegerField(min_value=1, required=False, widget=forms.HiddenInput)
    passage = forms.CharField(
        label=gettext_lazy("Passage"),
        required=False,
        widget=lines(4),
        help_text=gettext_lazy("Select it in the text, or paste it here exactly as it stands there."),
    )
    stance = forms.ChoiceField(
        label=gettext_lazy("The passage"), choices=Stance.choices, widget=forms.RadioSelect
    )
    figure = forms.CharField(
        label=gettext_lazy("Figure that the source gives"), max_length=120, required=False
    )
    note = forms.CharField(
        label=gettext_lazy("Note"), max_length=LONGEST_TEXT, required=False, widget=lines(2)
    )
    credibility = forms.TypedChoiceField(
        label=gettext_lazy("Credibility"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[
            ("", gettext_lazy("Not graded")),
            *Credibility.choices,
        ],
    )


class CredibilityForm(forms.Form):
    credibility = forms.TypedChoiceField(
        label=gettext_lazy("Credibility"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", gettext_lazy("Not graded")), *Credibility.choices],
    )


class WithdrawForm(forms.Form):
    reason = forms.CharField(label=gettext_lazy("Why it is withdrawn"), max_length=500)
