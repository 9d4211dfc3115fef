"""A claim as the API shows it while others change it."""

import pytest

from claims.actions import verdicts
from claims.api.claim_shape import confirmed_at, standing, with_verdict
from claims.models import Claim
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_verdict_that_is_replaced_between_two_queries_is_shown_unconfirmed_and_breaks_nothing() -> None:
    desk = factories.desk()
    by, second = factories.member(desk), factories.member(desk)
    claim = factories.claim(factories.document(desk, by), by)
    factories.verdict(claim, by)
    verdicts.confirm(claim=claim, by=second)

    read = with_verdict(Claim.objects.filter(pk=claim.pk), by).get()
    assert confirmed_at(read) is not None

    # What a request has when the claim was read as confirmed, and the verdict only after somebody replaced it.
    replacement = factories.verdict(claim, by, "mostly_true")
    read = with_verdict(Claim.objects.filter(pk=claim.pk), by).get()
    read.status = "confirmed"
    assert standing(read) == replacement
    assert confirmed_at(read) is None
