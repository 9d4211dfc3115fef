"""Forms of the source library."""

from typing import Any, cast

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsroom.forms import choose_among
from newsroom.models import Desk, User
from sources.choices import Grade, How, SourceKind
from sources.models import Source

LISTED = 500  # newest sources in the list to choose from; any source of the desk is taken
DATE = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class UploadField(forms.FileField):
    """A file that is not read into memory where it is too large to be read at all."""

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and value.size > settings.UPLOAD_MAX_BYTES:
            raise forms.ValidationError(
                _("The file is larger than %(limit)d MB.") % {"limit": settings.UPLOAD_MAX_BYTES >> 20},
                code="too_large",
            )


class TypedForm(forms.Form):
    """What goes with a file: the words of a picture, and the yes to keeping what is kept already."""

    transcription = forms.CharField(
        label=gettext_lazy("Words that a picture shows"),
        required=False,
        max_length=50_000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
        help_text=gettext_lazy("Only for a screenshot or a photograph. They are marked as typed by you."),
    )
    anyway = forms.BooleanField(
        label=gettext_lazy("Keep it all the same"), required=False, widget=forms.HiddenInput
    )

    def offer_anyway(self) -> None:
        """Let the person say yes: the file is kept already."""
        self.fields["anyway"].widget = forms.CheckboxInput()


class NewSourceForm(TypedForm):
    """A source by its address (the worker fetches it), by a file, or both."""

    url = forms.URLField(
        label=gettext_lazy("Address"), required=False, max_length=2000, assume_scheme="https"
    )
    file = UploadField(
        label=gettext_lazy("Or a file"),
        required=False,
        help_text=gettext_lazy("TXT, Markdown, HTML, DOCX, PDF with a text layer, or a picture."),
    )
    title = forms.CharField(label=gettext_lazy("Title"), max_length=300, required=False)
    publisher = forms.CharField(label=gettext_lazy("Publisher"), max_length=200, required=False)
    author = forms.CharField(label=gettext_lazy("Author"), max_length=200, required=False)
    published_on = forms.DateField(label=gettext_lazy("Published on"), required=False, widget=DATE)
    kind = forms.ChoiceField(
        label=gettext_lazy("Kind"), choices=SourceKind.choices, initial=SourceKind.ARTICLE
    )
    has_stake = forms.BooleanField(
        label=gettext_lazy("A party to the matter"),
        required=False,
        help_text=gettext_lazy("Evidence that it said so; never independent support for what it says."),
    )
    protected = forms.BooleanField(
        label=gettext_lazy("Protected"),
        required=False,
        help_text=gettext_lazy(
            "Who it is, you see and the people whom you name; everybody else reads a pseudonym, here, over the API, in"
            " reports and in the ledger. It must be chosen now: later the ledger has its name."
        ),
    )
    words_withheld = forms.BooleanField(
        label=gettext_lazy("Its words are withheld too"),
        required=False,
        help_text=gettext_lazy(
            "Of a protected source: else everybody reads the passages that are cited from it."
        ),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("url") and not data.get("file") and not self.errors:
            raise forms.ValidationError(_("Give an address, or choose a file."))
        return data


class SourceForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    version = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Source
        fields = [
            "title",
            "publisher",
            "author",
            "published_on",
            "kind",
            "has_stake",
            "first_hand",
            "words_withheld",
        ]
        widgets = {"published_on": DATE}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.protected:
            del self.fields["words_withheld"]


class AddressForm(forms.Form):
    url = forms.URLField(label=gettext_lazy("Address"), max_length=2000, assume_scheme="https")


class UploadForm(TypedForm):
    file = UploadField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("A saved page, a PDF, a text or a picture can stand in for an address."),
    )
    field_order = ["file", "transcription", "anyway"]


class AssessmentForm(forms.Form):
    grade = forms.ChoiceField(label=gettext_lazy("Reliability"), choices=Grade.choices)
    reason = forms.CharField(
        label=gettext_lazy("Why"), max_length=1000, widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"})
    )


class ConfidantForm(forms.Form):
    person = forms.ModelChoiceField(label=gettext_lazy("Who may know it"), queryset=User.objects.none())

    def __init__(self, *args: Any, desk: Desk, source: Source, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = User.objects.filter(memberships__desk=desk, is_active=True).exclude(pk=source.added_by_id)
        named = source.confidants.values("person")
        choose_among(self, "person", others.exclude(pk__in=named).order_by("name"))


class ProposalForm(forms.Form):
    """The answer to a proposed derivation. The button that is pressed says which."""

    accept = forms.TypedChoiceField(
        choices=[("yes", "yes"), ("no", "no")], coerce=lambda value: value == "yes", widget=forms.HiddenInput
    )
    how = forms.ChoiceField(label=gettext_lazy("How"), choices=How.choices, required=False)
    turned = forms.BooleanField(label=gettext_lazy("It is the other way round"), required=False)
    why = forms.CharField(label=gettext_lazy("How you know"), max_length=500)


class DerivationForm(forms.Form):
    origin = forms.ModelChoiceField(label=gettext_lazy("Comes from"), queryset=Source.objects.none())
    how = forms.ChoiceField(label=gettext_lazy("How"), choices=How.choices)
    why = forms.CharField(label=gettext_lazy("How you know"), max_length=500)

    def __init__(self, *args: Any, desk: Desk, source: Source, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = Source.objects.filter(desk=desk).exclude(pk=source.pk)
        choose_among(self, "origin", others)
        origin = cast("forms.Select", self.fields["origin"].widget)
        origin.choices = [("", "———"), *others.values_list("pk", "title")[:LISTED]]
