"""A verdict on a claim, and what a second person says to it."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from claims.actions import second_verdicts, verdicts
from claims.forms.verdicts import AnswerForm, DecisionForm, SecondVerdictForm, VerdictForm
from claims.models import Verdict
from claims.views.doing import do, known
from newsroom.views.access import DeskRequest, on_desk


@require_POST
@on_desk
def give_verdict(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    form = VerdictForm(request.POST, desk=request.desk)

    def deed() -> None:
        verdicts.give(claim=found, by=request.user, **form.cleaned_data)

    return do(request, found, deed, form=form, name="verdict_form")


@require_POST
@on_desk
def confirm(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    form = AnswerForm(request.POST)

    def deed() -> None:
        seen = get_object_or_404(Verdict, claim=found, pk=form.cleaned_data.pop("verdict"))
        verdicts.confirm(claim=found, by=request.user, verdict=seen, **form.cleaned_data)

    return do(request, found, deed, form=form, name="answer_form")


@require_POST
@on_desk
def send_back(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    found = known(request, claim_id)
    form = AnswerForm(request.POST)

    def deed() -> None:
        seen = get_object_or_404(Verdict, claim=found, pk=form.cleaned_data["verdict"])
        verdicts.send_back(claim=found, by=request.user, reason=form.cleaned_data["reason"], verdict=seen)

    return do(request, found, deed, form=form, name="answer_form")


@require_POST
@on_desk
def second_verdict(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """The second person's verdict while the first is sealed."""
    found = known(request, claim_id)
    form = SecondVerdictForm(request.POST, desk=request.desk)

    def deed() -> None:
        second_verdicts.give(claim=found, by=request.user, **form.cleaned_data)

    return do(request, found, deed, form=form, name="second_form")


@require_POST
@on_desk
def decide(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """An editor says which of two verdicts that differ stands."""
    found = known(request, claim_id)
    form = DecisionForm(request.POST)

    def deed() -> None:
        second_verdicts.decide(claim=found, by=request.user, **form.cleaned_data)

    return do(request, found, deed, form=form, name="decision_form")
