"""Which claims a list shows."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import Kind, Priority, Status
from claims.models import Document
from newsroom.forms import choose_among
from newsroom.models import Desk, Rating, User


class ClaimFilterForm(forms.Form):
    """Which claims of the desk a list shows. What is left empty asks for nothing."""

    document = forms.ModelChoiceField(
        queryset=Document.objects.none(), required=False, widget=forms.HiddenInput
    )
    q = forms.CharField(label=gettext_lazy("Words"), required=False, max_length=200)
    status = forms.MultipleChoiceField(label=gettext_lazy("Status"), choices=Status.choices, required=False)
    kind = forms.MultipleChoiceField(label=gettext_lazy("Kind"), choices=Kind.choices, required=False)
    rating = forms.ChoiceField(label=gettext_lazy("Rating"), required=False)
    assignee = forms.ModelChoiceField(
        label=gettext_lazy("Assigned to"),
        queryset=User.objects.none(),
        required=False,
        empty_label=gettext_lazy("Anybody"),
    )
    unassigned = forms.BooleanField(label=gettext_lazy("Nobody has it"), required=False)
    priority = forms.TypedChoiceField(
        label=gettext_lazy("Priority at least"),
        choices=[("", gettext_lazy("Any")), *Priority.choices],
        coerce=int,
        empty_value=None,
        required=False,
    )
    due = forms.ChoiceField(
        label=gettext_lazy("Due"),
        choices=[
            ("", gettext_lazy("At any time")),
            ("overdue", gettext_lazy("Overdue")),
            ("week", gettext_lazy("Within a week")),
        ],
        required=False,
    )

    def __init__(self, *args: Any, desk: Desk, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_among(self, "document", Document.objects.filter(desk=desk))
        choose_among(self, "assignee", User.objects.filter(memberships__desk=desk).order_by("name"))
        ratings = [(rating.code, str(rating)) for rating in Rating.objects.filter(desk=desk)]
        cast("forms.ChoiceField", self.fields["rating"]).choices = [("", _("Any")), *ratings]

    def in_words(self) -> list[tuple[str, str]]:
        """What a valid form asks for: the field's label, and the choices in words; "" where it is a plain yes."""
        found = []
        for name, field in self.fields.items():
            asked = self.cleaned_data.get(name)
            if name == "document" or asked is None or asked is False or asked in ("", []):
                continue
            words = dict(getattr(field, "choices", ())) if name != "assignee" else {}
            each = asked if isinstance(asked, list) else [asked]
            told = [] if asked is True else [str(words.get(one, one)) for one in each]
            found.append((str(field.label), ", ".join(told)))
        return found
