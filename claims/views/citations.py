"""What is cited for a claim: taken back, graded, looked at again."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from claims.actions import citations, drifts
from claims.forms.citations import CredibilityForm, WithdrawForm
from claims.models import Citation, Drift
from claims.views.doing import do
from newsroom.views.access import DeskRequest, on_desk


@require_POST
@on_desk
def withdraw(request: DeskRequest, citation_id: UUID) -> HttpResponse:
    citation = get_object_or_404(Citation.objects.visible_to(request.user), desk=request.desk, pk=citation_id)
    form = WithdrawForm(request.POST)

    def deed() -> None:
        citations.withdraw(citation=citation, by=request.user, **form.cleaned_data)

    return do(request, citation.claim, deed, form=form, name="withdraw_form")


@require_POST
@on_desk
def grade(request: DeskRequest, citation_id: UUID) -> HttpResponse:
    citation = get_object_or_404(Citation.objects.visible_to(request.user), desk=request.desk, pk=citation_id)
    form = CredibilityForm(request.POST)

    def deed() -> None:
        citations.grade(citation=citation, by=request.user, **form.cleaned_data)

    return do(request, citation.claim, deed, form=form, name="credibility_form")


@require_POST
@on_desk
def settle(request: DeskRequest, drift_id: UUID) -> HttpResponse:
    drift = get_object_or_404(Drift.objects.visible_to(request.user), desk=request.desk, pk=drift_id)
    return do(request, drift.citation.claim, lambda: drifts.settle(drift=drift, by=request.user))
