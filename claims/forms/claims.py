"""Claims: made of the text's words, edited, dismissed, split, merged, assigned."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import REASONS_TO_GIVE, Kind, Priority
from claims.forms.fields import DATE, LONGEST_STATEMENT, lines
from claims.models import Claim
from newsroom.forms import choose_among
from newsroom.models import Desk, Membership, User
from newsroom.roles import Deed, Role, allows


class SelectionForm(forms.Form):
    """Words of the document's text, chosen with the mouse, the keyboard, or by naming the passage."""

    start = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    end = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    statement = forms.CharField(
        label=gettext_lazy("Statement"), max_length=LONGEST_STATEMENT, required=False, widget=lines(3)
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("Kind"), choices=[("", gettext_lazy("As guessed")), *Kind.choices], required=False
    )

    def clean(self) -> None:
        if {"start", "end"} & set(self.errors):  # they are hidden: nobody would see why
            self.add_error(None, _("Choose the words of the text that make the claim."))


class EditForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    version = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Claim
        fields = ["statement", "kind", "claimant", "claimed_on"]
        widgets = {"claimed_on": DATE, "statement": lines(3)}


class DismissForm(forms.Form):
    reason = forms.ChoiceField(label=gettext_lazy("Reason"), choices=REASONS_TO_GIVE)
    note = forms.CharField(label=gettext_lazy("Why"), max_length=500, required=False)


class SplitForm(forms.Form):
    """The claim's words with a line break wherever a new claim begins."""

    parts = forms.CharField(
        label=gettext_lazy("One claim a line"),
        widget=lines(4),
        help_text=gettext_lazy(
            "Break the line where the next claim begins. The words must stay as they are."
        ),
    )

    def spans(self, exact: str, start: int) -> list[tuple[int, int]]:
        """Where each line stands in the text, given the claim's own words and where they begin."""
        found: list[tuple[int, int]] = []
        reached = 0
        for line in filter(None, (line.strip() for line in self.cleaned_data["parts"].splitlines())):
            at = exact.find(line, reached)
            if at < 0:
                raise ValidationError(
                    {"parts": _("“%(line)s” does not stand so in the text.") % {"line": line}}
                )
            reached = at + len(line)
            found.append((start + at, start + reached))
        return found


class MergeForm(forms.Form):
    to_confirm: Sequence[
        tuple[str, str]
    ] = ()  # how the two differ, by name and in words, once both are known

    other = forms.ModelChoiceField(
        label=gettext_lazy("The claim that says the same"), queryset=Claim.objects.none(), empty_label=None
    )

    def __init__(self, *args: Any, among: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if among is not None:
            choose_among(self, "other", among)


class AssignForm(forms.Form):
    to = forms.ModelChoiceField(
        label=gettext_lazy("Assigned to"),
        queryset=User.objects.none(),
        required=False,
        empty_label=gettext_lazy("Nobody"),
    )
    due_on = forms.DateField(label=gettext_lazy("Due on"), required=False, widget=DATE)
    priority = forms.TypedChoiceField(
        label=gettext_lazy("Priority"), choices=Priority.choices, coerce=int, empty_value=None, required=False
    )
    take_over = forms.BooleanField(required=False)

    def __init__(self, *args: Any, desk: Desk, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_among(self, "to", _checking(desk))


class AssignManyForm(forms.Form):
    """What is to be the same of many claims from now on; what is left "as it is" stays each claim's own."""

    NOBODY = "nobody"

    to = forms.ChoiceField(label=gettext_lazy("Assigned to"), required=False)
    due_on = forms.DateField(
        label=gettext_lazy("Due on"),
        required=False,
        widget=DATE,
        help_text=gettext_lazy("Empty: as it is."),
    )
    no_day = forms.BooleanField(label=gettext_lazy("Due on no day any more"), required=False)
    priority = forms.TypedChoiceField(
        label=gettext_lazy("Priority"),
        choices=[("", gettext_lazy("As it is")), *Priority.choices],
        coerce=int,
        empty_value=None,
        required=False,
    )
    take_over = forms.BooleanField(
        label=gettext_lazy("If I take them myself: I take them over from whoever has them"), required=False
    )

    def __init__(self, *args: Any, desk: Desk, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._people = {str(person.pk): person for person in _checking(desk)}
        cast("forms.ChoiceField", self.fields["to"]).choices = [
            ("", gettext_lazy("As it is")),
            (self.NOBODY, gettext_lazy("Nobody")),
            *((key, str(person)) for key, person in self._people.items()),
        ]

    def clean(self) -> dict[str, Any]:
        """As `bulk.assign` takes it."""
        data = super().clean() or {}
        to, no_day = data.get("to"), data.pop("no_day", False)
        kept = {"to"} if not to else set()
        if not data.get("due_on") and not no_day:
            kept.add("due_on")
        if kept == {"to", "due_on"} and data.get("priority") is None:
            raise ValidationError(_("Say what is to change: who has them, the day, or the priority."))
        return data | {"to": self._people.get(to or ""), "keep": frozenset(kept)}


def _checking(desk: Desk) -> QuerySet[User]:
    """Those of the desk who check claims."""
    roles = [role for role in Role if allows(role, Deed.CHECK)]
    members = Membership.objects.filter(desk=desk, role__in=roles)
    return User.objects.filter(pk__in=members.values("user")).order_by("name")
