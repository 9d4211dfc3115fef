"""Forms of the desk itself."""

from typing import Any, cast

from allauth.account.forms import ChangePasswordForm as AccountChangePasswordForm
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from newsroom.models import ApiToken, Policy
from newsroom.roles import Role


def choose_among(form: forms.BaseForm, name: str, rows: QuerySet[Any]) -> None:
    """Let a form's field choose among these rows: which they are depends on the desk."""
    cast("forms.ModelChoiceField[Any]", form.fields[name]).queryset = rows


def show_refusal(form: forms.BaseForm, error: ValidationError, otherwise: str | None = None) -> None:
    """Put an action's refusal beside the field that it is about. One that is about no field of the form goes beside
    the field `otherwise`; None: above the form.
    """
    by_field = error.error_dict if hasattr(error, "error_dict") else {"": error.error_list}
    for field, errors in by_field.items():
        form.add_error(field if field in form.fields else otherwise, errors)


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


class ChangePasswordForm(AccountChangePasswordForm):  # type: ignore[misc]  # allauth ships no types
    """Without the library's link to a page that sends a mail: none is sent."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"].help_text = ""


class PolicyForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    class Meta:
        model = Policy
        fields = ["independent_sources", "second_reviewer", "recheck_days"]


class TokenForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    class Meta:
        model = ApiToken
        fields = ["name", "scope", "expires_at"]
        widgets = {"expires_at": forms.DateTimeInput(attrs={"type": "datetime-local"})}
