"""Claims: made of the text's words, edited, dismissed, split, merged, assigned."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
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
        checking = [role for role in Role if allows(role, Deed.CHECK)]
        people = User.objects.filter(
            pk__in=Membership.objects.filter(desk=desk, role__in=checking).values("user")
        ).order_by("name")
        choose_among(self, "to", people)
