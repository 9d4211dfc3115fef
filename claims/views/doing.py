"""A deed on the review page, done or refused: the answer is the panel as it is then."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from claims import basis
from claims.actions import claims
from claims.forms.verdicts import VerdictForm
from claims.models import Claim, Document, Revision
from claims.views import meanwhile
from claims.views.workspace import Workspace, answer, claim_panel, overview
from newsroom.conflicts import Outdated, require_version
from newsroom.forms import as_it_is, retyped, show_refusal
from newsroom.views.access import DeskRequest


def do(
    request: DeskRequest,
    about: Claim,
    deed: Callable[[], object],
    *,
    form: forms.BaseForm | None = None,
    name: str = "",
) -> HttpResponse:
    """Do it and show the claim as it is then; where it is refused, say why and give back what was typed.

    A deed that returns a claim moves the page on to that one. Where the page says which version of the claim it showed,
    a deed on another one is refused.
    """
    refusals: list[str] = []
    extra: dict[str, Any] = {}
    status = 422
    if form is None or form.is_valid():
        try:
            made = _unless_changed(about, request.POST.get("version", ""), deed)
            return after(request, made if isinstance(made, Claim) else about)
        except Outdated as error:
            refusals, status = error.messages, 409
            if isinstance(form, forms.ModelForm):
                extra["theirs"] = as_it_is(form, error.current)
            if form is not None:
                retyped(form, version=error.current.version)
        except ValidationError as error:
            refusals = error.messages
            status = 409 if getattr(error, "code", "") == "outdated" else 422
            if status == 409 and isinstance(form, VerdictForm):
                retyped(form, seen=basis.digest(about))
            if form is not None and hasattr(error, "error_dict"):
                show_refusal(form, error)
    if form is not None:
        extra[name] = form
    if status == 409:
        since = request.POST.get("since", "")
        extra["meanwhile"] = meanwhile.changes(about, since=since, person=request.user)
    context = _panel_of(request, about, refusals=refusals, open=name, **extra)
    return answer(request, context, status=status, deed=True)


def _unless_changed(about: Claim, version: str, deed: Callable[[], object]) -> object:
    """Do it to the claim that the person saw: raises Outdated where its version is another now. "": they saw none."""
    if not version.isdecimal():
        return deed()
    with transaction.atomic():
        claims.hold(about.occurrences.values_list("revision__document", flat=True))
        require_version(Claim.objects.lock(about), int(version))
        return deed()


def after(request: DeskRequest, about: Claim) -> HttpResponse:
    if request.htmx:  # type: ignore[attr-defined]
        response = answer(request, _panel_of(request, about), deed=True)
        response["HX-Push-Url"] = address(request, about)
        return response
    return redirect(address(request, about))


def _panel_of(request: DeskRequest, about: Claim, **context: Any) -> dict[str, Any]:
    space = Workspace.of(document_of(request, about), request.user)
    row = space.row_of(about)
    if row is None:
        return overview(request, space, **context)
    return claim_panel(request, space, row, **context)


def known(request: DeskRequest, claim_id: UUID) -> Claim:
    return get_object_or_404(Claim.objects.visible_to(request.user), desk=request.desk, pk=claim_id)


def document_of(request: DeskRequest, about: Claim) -> Document:
    """The document that the person is in; a claim that was merged may stand in several."""
    stands_in = list(
        Document.objects.filter(pk__in=about.occurrences.values("revision__document")).order_by("-id")
    )
    here = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    return next((document for document in stands_in if str(document.pk) in here), stands_in[0])


def address(request: DeskRequest, about: Claim) -> str:
    """Where the claim stands; or, where the newest revision may have lost it, where somebody can say so."""
    document = document_of(request, about)
    revision = document.revision
    if revision.occurrences.placed().filter(claim=about).exists():
        return f"{reverse('document', args=[request.desk.slug, document.pk])}?claim={about.pk}"
    last = about.place_in(document).revision if not _is_waiting(about, revision) else revision
    return reverse("document-revision", args=[request.desk.slug, document.pk, last.number])


def _is_waiting(about: Claim, revision: Revision) -> bool:
    return revision.occurrences.needing_a_person().filter(claim=about).exists()
