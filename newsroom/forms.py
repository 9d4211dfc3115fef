"""Forms of the desk itself."""

from datetime import date
from typing import Any, cast

from allauth.account.forms import ChangePasswordForm as AccountChangePasswordForm
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.template.defaultfilters import yesno
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from newsroom.ledger import families
from newsroom.models import ApiToken, Policy, Scope
from newsroom.roles import OF_PEOPLE, Role


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


def retyped(form: forms.BaseForm, **now: object) -> None:
    """Keep what was typed into a bound form, to be saved over what is there `now` once the person has compared the
    two: a hidden field's name (`version`, `seen`) and its new value.
    """
    form.data = {
        **{name: form.data.get(name) for name in form.data},
        **{name: str(value) for name, value in now.items()},
    }


def as_it_is(form: forms.BaseForm, row: Any) -> list[tuple[str, str]]:
    """What a row says now in each field of a valid form where that differs from what was typed: label and words."""
    differing = [
        name
        for name in form.fields
        if name != "version" and getattr(row, name) != form.cleaned_data.get(name)
    ]
    return [(str(form.fields[name].label), _in_words(row, name)) for name in differing]


def _in_words(row: Any, name: str) -> str:
    value = getattr(row, name)
    if isinstance(value, bool):
        return str(yesno(value))
    if isinstance(value, date):
        return str(date_format(value))
    if isinstance(value, list):
        return ", ".join(value)
    display = getattr(row, f"get_{name}_display", None)
    return str(display() if display else value if value is not None else "")


class PersonForm(forms.Form):
    email = forms.EmailField(label=_("E-mail address"))
    name = forms.CharField(label=_("Name"), max_length=150)
    role = forms.ChoiceField(label=_("Role"), choices=OF_PEOPLE, initial=Role.REVIEWER)
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
    version = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Policy
        fields = ["independent_sources", "second_reviewer", "blind_second", "recheck_days", "about"]
        widgets = {"about": forms.Textarea(attrs={"rows": 4, "dir": "auto"})}

    def clean_about(self) -> str:
        """Browsers send lines that end in CR LF."""
        return "\n".join(self.cleaned_data["about"].splitlines())


class TokenForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """`may_administer` offers what only administrators may issue."""

    service = forms.BooleanField(
        label=_("A service: it acts under its own name, and never signs a verdict"), required=False
    )

    def __init__(self, *args: Any, may_administer: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not may_administer:
            del self.fields["service"]
            scope = cast("forms.ChoiceField", self.fields["scope"])
            scope.choices = [(value, label) for value, label in Scope.choices if value != Scope.ADMIN]

    class Meta:
        model = ApiToken
        fields = ["name", "scope", "expires_at"]
        widgets = {"expires_at": forms.DateTimeInput(attrs={"type": "datetime-local"})}


def _named_families() -> list[tuple[str, str]]:
    """The families of verbs to tick, each by its name in the API and in words."""
    shown = '<span><b lang="en" dir="ltr">{}</b> <span class="soft small">{}</span></span>'
    return [(family, format_html(shown, family, words)) for family, words in families()]


class WebhookForm(forms.Form):
    url = forms.CharField(
        label=_("Address"),
        max_length=2000,
        widget=forms.URLInput(attrs={"dir": "ltr", "placeholder": "https://"}),
        help_text=_("On the public internet, on the port 80 or 443."),
    )
    families = forms.MultipleChoiceField(
        label=_("Tell it of"),
        choices=_named_families,
        widget=forms.CheckboxSelectMultiple(attrs={"class": "ticks"}),
    )


class ChangeWebhookForm(WebhookForm):
    version = forms.IntegerField(widget=forms.HiddenInput)


class ReplayForm(forms.Form):
    seq = forms.IntegerField(
        label=_("From number"),
        min_value=1,
        max_value=2**63 - 1,
        help_text=_("Of the ledger. What comes after it is told again; what comes before is passed over."),
    )
