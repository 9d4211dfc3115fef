"""Forms of what a desk publishes."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.models import PublicFace


class PublicFaceForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    url = forms.URLField(
        label=_("Publisher’s own address"), max_length=500, required=False, assume_scheme="https"
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = PublicFace
        fields = ["on", "name", "url", "slug", "language"]


class PublishForm(forms.Form):
    with_text = forms.BooleanField(
        label=_("with the whole text of the document"),
        required=False,
        help_text=_("Else only the words that the claims stand in are published."),
    )


class WithdrawForm(forms.Form):
    reason = forms.CharField(
        label=_("Why it is withdrawn"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The public page shows it in place of what was there."),
    )
