"""Forms of documents and claims. They say what is typed wrong; whether a deed is allowed, its action says."""

from collections.abc import Sequence
from typing import Any, cast
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from claims.choices import REASONS_TO_GIVE, Credibility, Direction, Kind, NoteKind, Priority, Stance, Status
from claims.models import Claim, Document, Note
from claims.reporting import Variant, languages
from newsroom.forms import choose_among
from newsroom.models import Desk, Membership, Rating, User
from newsroom.roles import Deed, Role, allows
from sources.canonical_text import canonical
from sources.forms import UploadField

LONGEST_STATEMENT, LONGEST_TEXT = 5_000, 20_000  # characters; what is longer was pasted by mistake
LONGEST_QUESTION = 1_000  # characters of what is held against earlier checks
DATE = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
LANGUAGES = [
    ("", gettext_lazy("As found in the text")),
    ("en", gettext_lazy("English")),
    ("fa", gettext_lazy("Persian")),
    ("ar", gettext_lazy("Arabic")),
    ("es", gettext_lazy("Spanish")),
    ("fr", gettext_lazy("French")),
    ("de", gettext_lazy("German")),
    ("pt", gettext_lazy("Portuguese")),
]


def lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class NewDocumentForm(forms.Form):
    text = forms.CharField(label=gettext_lazy("Text"), required=False, widget=lines(14), strip=False)
    file = UploadField(
        label=gettext_lazy("Or a file"),
        required=False,
        help_text=gettext_lazy("TXT, Markdown, HTML, DOCX or PDF with a text layer."),
    )
    title = forms.CharField(
        label=gettext_lazy("Title"),
        max_length=300,
        required=False,
        help_text=gettext_lazy("Left empty, it is taken from the text."),
    )
    publisher = forms.CharField(label=gettext_lazy("Publisher"), max_length=200, required=False)
    author = forms.CharField(label=gettext_lazy("Author"), max_length=200, required=False)
    url = forms.URLField(
        label=gettext_lazy("Address"), max_length=2000, required=False, assume_scheme="https"
    )
    published_on = forms.DateField(
        label=gettext_lazy("Published on"),
        required=False,
        widget=DATE,
        help_text=gettext_lazy("“Last month” in the text is counted from this day."),
    )
    language = forms.ChoiceField(label=gettext_lazy("Language"), choices=LANGUAGES, required=False)
    direction = forms.ChoiceField(
        label=gettext_lazy("Direction"),
        choices=[("", gettext_lazy("By the language")), *Direction.choices],
        required=False,
    )

    rules_only = forms.BooleanField(
        label=gettext_lazy("Let the rules propose the claims: the text stays in the house"), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if settings.MODEL_URL:
            self.fields["rules_only"].help_text = format_html(
                _("Otherwise it is sent to {host}, where the language model {name} proposes them."),
                host=urlsplit(settings.MODEL_URL).hostname or "",
                name=settings.MODEL_NAME,
            )
        else:
            del self.fields["rules_only"]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("text", "").strip() and data.get("file"):
            raise ValidationError(_("Give the text or a file, not both: which of them is to be checked?"))
        return data


class NewRevisionForm(forms.Form):
    """The new text, edited or as a file. Where a file is given, the text of the form is the old one and is left."""

    text = forms.CharField(label=gettext_lazy("Text"), required=False, widget=lines(20), strip=False)
    file = UploadField(
        label=gettext_lazy("Or a file"),
        required=False,
        help_text=gettext_lazy(
            "TXT, Markdown, HTML, DOCX or PDF with a text layer; it takes the place of the text."
        ),
    )
    seen = forms.IntegerField(widget=forms.HiddenInput)


class AcceptForm(forms.Form):
    """A claim stands where the comparison put it, and says this now."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    statement = forms.CharField(
        label=gettext_lazy("What the claim says now"),
        max_length=LONGEST_STATEMENT,
        required=False,
        widget=lines(3),
    )


class PointForm(AcceptForm):
    """A claim stands at words that were selected in the text, or pasted from it."""

    start = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    end = forms.IntegerField(min_value=1, required=False, widget=forms.HiddenInput)
    words = forms.CharField(
        label=gettext_lazy("Its words in the new text"),
        required=False,
        widget=lines(2),
        max_length=LONGEST_TEXT,
    )

    def __init__(self, *args: Any, text: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._text = text

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        words = canonical(data.pop("words", "")).strip()
        start, end = data.get("start"), data.get("end")
        if start is not None and end is not None and (not words or _alike(self._text[start:end], words)):
            return data
        if not words:
            raise ValidationError({"words": _("Select the words in the text, or paste them here.")})
        found = self._text.count(words)
        if found != 1:
            say = (
                _("These words do not stand so in the text.")
                if not found
                else _(
                    "These words stand there more than once: paste a few more of them, or select the place."
                )
            )
            raise ValidationError({"words": say})
        data["start"] = self._text.index(words)
        data["end"] = data["start"] + len(words)
        return data


def _alike(one: str, other: str) -> bool:
    return "".join(one.split()) == "".join(other.split())


class GoneForm(forms.Form):
    note = forms.CharField(label=gettext_lazy("Why"), max_length=500, required=False)


class DetailsForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    version = forms.IntegerField(widget=forms.HiddenInput)
    url = forms.URLField(
        label=gettext_lazy("Address"), max_length=2000, required=False, assume_scheme="https"
    )

    class Meta:
        model = Document
        fields = ["title", "publisher", "author", "url", "published_on", "language", "direction"]
        widgets = {"published_on": DATE}


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


class SameForm(forms.Form):
    """The earlier claim that a claim is; what differs is named in `despite`, once for each difference."""

    earlier = forms.ModelChoiceField(
        label=gettext_lazy("The earlier claim"), queryset=Claim.objects.none(), empty_label=None
    )

    def __init__(self, *args: Any, among: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_among(self, "earlier", among)


class TypedForm(forms.Form):
    """What the form of a claim asks while somebody types its statement."""

    statement = forms.CharField(max_length=LONGEST_STATEMENT, required=False)
    language = forms.CharField(max_length=12, required=False)
    claim = forms.UUIDField(required=False)

    def clean_statement(self) -> str:
        return str(self.cleaned_data["statement"])[:LONGEST_QUESTION]


class ImportForm(forms.Form):
    file = UploadField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy(
            "ClaimReview as JSON-LD, a saved page that carries it, a Data Commons feed, or CSV with a column “claim”."
        ),
    )
    publisher = forms.CharField(
        label=gettext_lazy("Publisher"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("Where a check does not name its own."),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        choices=LANGUAGES,
        required=False,
        help_text=gettext_lazy("Where a check does not name its own."),
    )


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


class WithdrawForm(forms.Form):
    reason = forms.CharField(label=gettext_lazy("Why it is withdrawn"), max_length=500)


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


class CredibilityForm(forms.Form):
    credibility = forms.TypedChoiceField(
        label=gettext_lazy("Credibility"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", gettext_lazy("Not graded")), *Credibility.choices],
    )


class ClaimFilterForm(forms.Form):
    """Which claims of the desk a list shows. What is left empty asks for nothing."""

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
        label=gettext_lazy("Priority"),
        choices=[("", gettext_lazy("Any")), *Priority.choices],
        coerce=int,
        empty_value=None,
        required=False,
        help_text=gettext_lazy("This and above."),
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
        choose_among(self, "assignee", User.objects.filter(memberships__desk=desk).order_by("name"))
        ratings = [(rating.code, str(rating)) for rating in Rating.objects.filter(desk=desk)]
        cast("forms.ChoiceField", self.fields["rating"]).choices = [("", _("Any")), *ratings]


class PrintingForm(forms.Form):
    """Which files of a report are wanted: the language of the frame, and what is left out."""

    language = forms.ChoiceField(
        label=gettext_lazy("Language of the frame"), choices=list(languages.LANGUAGES.items())
    )
    redacted = forms.BooleanField(
        label=gettext_lazy("Redacted"),
        required=False,
        help_text=gettext_lazy("Nothing of protected sources but what they came to."),
    )
    selection = forms.RegexField(
        r"^(not-true|\d{1,5}(,\d{1,5}){0,249})?$",
        label=gettext_lazy("Only these claims"),
        required=False,
        help_text=gettext_lazy(
            "Numbers with commas, as 1,3,7; or not-true for verdicts other than “true”. Empty: all."
        ),
        error_messages={
            "invalid": gettext_lazy("Give numbers with commas between them, as 1,3,7, or not-true.")
        },
    )

    @property
    def asked(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {"language": data["language"], "variant": Variant(data["redacted"], data["selection"])}


class ReportFileForm(forms.Form):
    file = UploadField(label=gettext_lazy("The file of a report"))
