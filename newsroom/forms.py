"""Forms of the desk itself."""

from django import forms
from django.utils.translation import gettext_lazy as _

from newsroom.models import ApiToken, Policy
from newsroom.roles import Role


class PersonForm(forms.Form):
    email = forms.EmailField(label=_("E-mail address"))
    name = forms.CharField(label=_("Name"), max_length=150)
    role = forms.ChoiceField(label=_("Role"), choices=Role.choices, initial=Role.REVIEWER)
    password = forms.CharField(
        label=_("First password"),
        min_length=10,
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("For somebody new to Tickmark. Tell it to them yourself; they can change it."),
    )


class PolicyForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    class Meta:
        model = Policy
        fields = ["independent_sources", "second_reviewer", "recheck_days"]


class TokenForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    class Meta:
        model = ApiToken
        fields = ["name", "scope", "expires_at"]
        widgets = {"expires_at": forms.DateTimeInput(attrs={"type": "datetime-local"})}
