"""A deed by a form on the page of a source."""

from collections.abc import Callable

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render

from newsroom.forms import show_refusal
from newsroom.views.access import DeskRequest
from sources.models import Source
from sources.views.source_page import page_of


def do(
    request: DeskRequest,
    source: Source,
    deed: Callable[..., object],
    *,
    form: forms.Form,
    name: str,
    otherwise: str | None = None,
) -> HttpResponse:
    """Do it with what was filled in. Where it is refused the page comes back with the form, which it knows by `name`,
    and the reason: one that is about no field stands beside the field `otherwise`, or above the form.
    """
    if form.is_valid():
        try:
            deed(source=source, by=request.user, **form.cleaned_data)
            return redirect("source", slug=request.desk.slug, source_id=source.pk)
        except ValidationError as error:
            show_refusal(form, error, otherwise)
    return render(request, "sources/source.html", page_of(request, source, **{name: form}), status=422)
