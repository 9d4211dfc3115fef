"""Deeds on claims and passages of the review page. Each answers with the panel as it is after the deed."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from claims import basis, earlier
from claims.actions import citations, claims, drifts, notes, passages, reshaping, second_verdicts, verdicts
from claims.choices import Disposition
from claims.differing import difference
from claims.forms.citations import CredibilityForm, WithdrawForm
from claims.forms.claims import AssignForm, DismissForm, EditForm, MergeForm, SelectionForm, SplitForm
from claims.forms.earlier import SameForm
from claims.forms.notes import NoteForm
from claims.forms.verdicts import AnswerForm, DecisionForm, SecondVerdictForm, VerdictForm
from claims.models import Citation, Claim, Document, Drift, Passage, Revision, Verdict
from claims.views.workspace import Workspace, answer, claim_panel, overview, passage_panel
from newsroom.conflicts import Outdated
from newsroom.forms import retyped, show_refusal
from newsroom.views.access import DeskRequest, on_desk


@on_desk
def claim(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """A claim's own address leads to where it stands."""
    found = _claim(request, claim_id)
    return redirect(_address(request, found))


@require_POST
@on_desk
def accept(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    return _deed(request, found, lambda: claims.accept(claim=found, by=request.user))


@require_POST
@on_desk
def reopen(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    return _deed(request, found, lambda: claims.reopen(claim=found, by=request.user))


@require_POST
@on_desk
def edit(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    form = EditForm(request.POST, instance=_claim(request, claim_id))

    def deed() -> object:
        given = {name: form.cleaned_data[name] for name in form.Meta.fields}
        return claims.edit(claim=found, version=form.cleaned_data["version"], by=request.user, **given)

    return _deed(request, found, deed, form=form, name="edit_form")


@require_POST
@on_desk
def dismiss(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    form = DismissForm(request.POST)
    return _deed(
        request,
        found,
        lambda: claims.dismiss(claim=found, by=request.user, **form.cleaned_data),
        form=form,
        name="dismiss_form",
    )


@require_POST
@on_desk
def split(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    form = SplitForm(request.POST)
    document = _document_of(request, found)
    place = found.place_in(document)

    def deed() -> Claim:
        spans = form.spans(place.exact, place.start)
        parts = [reshaping.Part(start, end) for start, end in spans]
        return reshaping.split(claim=found, parts=parts, by=request.user, document=document)[0]

    return _deed(request, found, deed, form=form, name="split_form")


@require_POST
@on_desk
def merge(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    among = Claim.objects.visible_to(request.user).filter(desk=request.desk).exclude(pk=found.pk)
    form = MergeForm(request.POST, among=among)

    def deed() -> Claim:
        other = form.cleaned_data["other"]
        form.to_confirm = [(each.name, difference(each)) for each in earlier.beside(other, found).differences]
        despite = request.POST.getlist("despite")
        return reshaping.merge(into=found, other=other, by=request.user, despite=despite)

    return _deed(request, found, deed, form=form, name="merge_form")


@require_POST
@on_desk
def same(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """This is the same claim as an earlier one: that one stands here too, in the place of a twin."""
    found = _claim(request, claim_id)
    among = Claim.objects.visible_to(request.user).filter(desk=request.desk).exclude(pk=found.pk)
    form = SameForm(request.POST, among=among)

    def deed() -> Claim:
        return reshaping.merge(
            into=form.cleaned_data["earlier"],
            other=found,
            by=request.user,
            despite=request.POST.getlist("despite"),
        )

    return _deed(request, found, deed, form=form, name="same_form")


@require_POST
@on_desk
def assign(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    form = AssignForm(request.POST, desk=request.desk)
    return _deed(
        request,
        found,
        lambda: claims.assign(claim=found, by=request.user, **form.cleaned_data),
        form=form,
        name="assign_form",
    )


@require_POST
@on_desk
def give_verdict(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    form = VerdictForm(request.POST, desk=request.desk)

    def deed() -> None:
        verdicts.give(claim=found, by=request.user, **form.cleaned_data)

    return _deed(request, found, deed, form=form, name="verdict_form")


@require_POST
@on_desk
def confirm(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    form = AnswerForm(request.POST)

    def deed() -> None:
        seen = get_object_or_404(Verdict, claim=found, pk=form.cleaned_data.pop("verdict"))
        verdicts.confirm(claim=found, by=request.user, verdict=seen, **form.cleaned_data)

    return _deed(request, found, deed, form=form, name="answer_form")


@require_POST
@on_desk
def send_back(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    form = AnswerForm(request.POST)

    def deed() -> None:
        seen = get_object_or_404(Verdict, claim=found, pk=form.cleaned_data["verdict"])
        verdicts.send_back(claim=found, by=request.user, reason=form.cleaned_data["reason"], verdict=seen)

    return _deed(request, found, deed, form=form, name="answer_form")


@require_POST
@on_desk
def second_verdict(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """The second person's verdict while the first is sealed."""
    found = _claim(request, claim_id)
    form = SecondVerdictForm(request.POST, desk=request.desk)

    def deed() -> None:
        second_verdicts.give(claim=found, by=request.user, **form.cleaned_data)

    return _deed(request, found, deed, form=form, name="second_form")


@require_POST
@on_desk
def decide(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """An editor says which of two verdicts that differ stands."""
    found = _claim(request, claim_id)
    form = DecisionForm(request.POST)

    def deed() -> None:
        second_verdicts.decide(claim=found, by=request.user, **form.cleaned_data)

    return _deed(request, found, deed, form=form, name="decision_form")


@require_POST
@on_desk
def write_note(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = _claim(request, claim_id)
    form = NoteForm(request.POST, claim=found)

    def deed() -> None:
        notes.write(claim=found, by=request.user, **form.cleaned_data)

    return _deed(request, found, deed, form=form, name="note_form")


@require_POST
@on_desk
def withdraw(request: DeskRequest, citation_id: UUID) -> HttpResponse:
    citation = get_object_or_404(Citation.objects.visible_to(request.user), desk=request.desk, pk=citation_id)
    form = WithdrawForm(request.POST)

    def deed() -> None:
        citations.withdraw(citation=citation, by=request.user, **form.cleaned_data)

    return _deed(request, citation.claim, deed, form=form, name="withdraw_form")


@require_POST
@on_desk
def grade(request: DeskRequest, citation_id: UUID) -> HttpResponse:
    citation = get_object_or_404(Citation.objects.visible_to(request.user), desk=request.desk, pk=citation_id)
    form = CredibilityForm(request.POST)

    def deed() -> None:
        citations.grade(citation=citation, by=request.user, **form.cleaned_data)

    return _deed(request, citation.claim, deed, form=form, name="credibility_form")


@require_POST
@on_desk
def settle(request: DeskRequest, drift_id: UUID) -> HttpResponse:
    drift = get_object_or_404(Drift.objects.visible_to(request.user), desk=request.desk, pk=drift_id)
    return _deed(request, drift.citation.claim, lambda: drifts.settle(drift=drift, by=request.user))


@require_POST
@on_desk
def add(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """Make a claim of the chosen words."""
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    form = SelectionForm(request.POST)
    if form.is_valid():
        try:
            made = claims.add(document=document, by=request.user, **form.cleaned_data)
            return _after(request, made)
        except ValidationError as error:
            form.add_error(None, error.messages)
    return answer(
        request, overview(request, Workspace.of(document, request.user), selection_form=form), status=422
    )


@require_POST
@on_desk
def mark_passage(request: DeskRequest, passage_id: UUID) -> HttpResponse:
    """Mark a passage "nothing to check", or take that back, and go on to the next unread one."""
    passage = get_object_or_404(
        Passage.objects.visible_to(request.user).select_related("revision__document"),
        desk=request.desk,
        pk=passage_id,
    )
    document = passage.revision.document
    refusals: list[str] = []
    try:
        passages.mark(
            passage=passage,
            disposition=request.POST.get("disposition", Disposition.NOTHING_TO_CHECK),
            by=request.user,
        )
    except ValidationError as error:
        refusals = error.messages
    if not request.htmx:  # type: ignore[attr-defined]
        for refusal in refusals:
            messages.error(request, refusal)
        return redirect(
            f"{reverse('document', args=[request.desk.slug, document.pk])}?passage={passage.position}"
        )
    space = Workspace.of(document, request.user)
    following = space.script.next_unread(passage.position) if not refusals else passage.position
    shown = next((each for each in space.script.passages if each.position == following), None)
    context = passage_panel(request, space, shown, refusals=refusals) if shown else overview(request, space)
    response = answer(request, context, status=422 if refusals else 200, deed=True)
    chosen = f"?passage={shown.position}" if shown else ""
    response["HX-Push-Url"] = reverse("document", args=[request.desk.slug, document.pk]) + chosen
    return response


def _deed(
    request: DeskRequest,
    about: Claim,
    deed: Callable[[], object],
    *,
    form: forms.BaseForm | None = None,
    name: str = "",
) -> HttpResponse:
    """Do it and show the claim as it is then; where it is refused, say why and give back what was typed.

    A deed that returns a claim moves the page on to that one.
    """
    refusals: list[str] = []
    extra: dict[str, Any] = {}
    status = 422
    if form is None or form.is_valid():
        try:
            made = deed()
            return _after(request, made if isinstance(made, Claim) else about)
        except Outdated as error:
            extra["theirs"] = error.current
            refusals, status = error.messages, 409
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
    context = _panel_of(request, about, refusals=refusals, open=name, **extra)
    return answer(request, context, status=status, deed=True)


def _after(request: DeskRequest, about: Claim) -> HttpResponse:
    if request.htmx:  # type: ignore[attr-defined]
        response = answer(request, _panel_of(request, about), deed=True)
        response["HX-Push-Url"] = _address(request, about)
        return response
    return redirect(_address(request, about))


def _panel_of(request: DeskRequest, about: Claim, **context: Any) -> dict[str, Any]:
    space = Workspace.of(_document_of(request, about), request.user)
    row = space.row_of(about)
    if row is None:
        return overview(request, space, **context)
    return claim_panel(request, space, row, **context)


def _claim(request: DeskRequest, claim_id: UUID) -> Claim:
    return get_object_or_404(Claim.objects.visible_to(request.user), desk=request.desk, pk=claim_id)


def _document_of(request: DeskRequest, about: Claim) -> Document:
    """The document that the person is in; a claim that was merged may stand in several."""
    stands_in = list(
        Document.objects.filter(pk__in=about.occurrences.values("revision__document")).order_by("-id")
    )
    here = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    return next((document for document in stands_in if str(document.pk) in here), stands_in[0])


def _address(request: DeskRequest, about: Claim) -> str:
    """Where the claim stands; or, where the newest revision may have lost it, where somebody can say so."""
    document = _document_of(request, about)
    revision = document.revision
    if revision.occurrences.placed().filter(claim=about).exists():
        return f"{reverse('document', args=[request.desk.slug, document.pk])}?claim={about.pk}"
    last = about.place_in(document).revision if not _is_waiting(about, revision) else revision
    return reverse("document-revision", args=[request.desk.slug, document.pk, last.number])


def _is_waiting(about: Claim, revision: Revision) -> bool:
    return revision.occurrences.needing_a_person().filter(claim=about).exists()
