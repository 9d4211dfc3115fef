"""A verdict, and the second person's answer to it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy, pgettext_lazy

from claims.choices import Stands
from claims.forms.fields import LONGEST_TEXT, lines
from newsroom.forms import choose_among
from newsroom.models import Desk, Rating


class VerdictForm(forms.Form):
    rating = forms.ModelChoiceField(
        label=gettext_lazy("Rating"),
        queryset=Rating.objects.none(),
        empty_label=None,
        widget=forms.RadioSelect,
    )
    explanation = forms.CharField(label=gettext_lazy("Explanation"), max_length=LONGEST_TEXT, widget=lines(5))
    correction = forms.CharField(
        label=gettext_lazy("If a report was issued with the verdict that this replaces: why it is corrected"),
        max_length=LONGEST_TEXT,
        required=False,
        widget=lines(2),
    )
    seen = forms.CharField(widget=forms.HiddenInput, required=False)
    override = forms.CharField(
        label=gettext_lazy("Why the policy is overridden"),
        max_length=LONGEST_TEXT,
        required=False,
        widget=lines(2),
    )

    def __init__(self, *args: Any, desk: Desk, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_among(self, "rating", Rating.objects.filter(desk=desk, retired=False))


class SecondVerdictForm(VerdictForm):
    """The second person's own verdict, while the first is sealed."""

    correction = override = None  # type: ignore[assignment]  # neither is asked of the second


class DecisionForm(forms.Form):
    stands = forms.ChoiceField(
        label=gettext_lazy("Which stands"), choices=Stands.choices, widget=forms.RadioSelect
    )
    reason = forms.CharField(
        label=pgettext_lazy("second eyes", "Reason"), max_length=LONGEST_TEXT, widget=lines(3)
    )


class AnswerForm(forms.Form):
    """The second person's answer to the verdict that they saw."""

    verdict = forms.UUIDField(widget=forms.HiddenInput)
    reason = forms.CharField(
        label=pgettext_lazy("second eyes", "Reason"), max_length=LONGEST_TEXT, required=False, widget=lines(3)
    )
    override = forms.CharField(
        label=gettext_lazy("Why the policy is overridden"),
        max_length=LONGEST_TEXT,
        required=False,
        widget=lines(2),
    )
