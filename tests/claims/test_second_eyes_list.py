"""The desk's list of verdicts that wait for a second person: each sees those that they can really confirm."""

import pytest

from claims.actions import verdicts
from claims.models import Claim
from claims.waiting_lists import confirmable
from tests import factories

pytestmark = pytest.mark.django_db


def test_the_list_holds_what_its_reader_can_confirm_and_nothing_else() -> None:
    desk = factories.desk()
    author, helper, third = (factories.member(desk) for _ in range(3))
    claim = factories.claim(factories.document(desk), by=author)
    factories.citation(claim, author)
    factories.citation(claim, helper)
    verdicts.give(claim=claim, rating=factories.rating(desk), explanation="Both say so.", by=author)

    seen = {
        person: list(confirmable(Claim.objects.filter(desk=desk), person))
        for person in (author, helper, third)
    }

    assert seen == {author: [], helper: [], third: [claim]}
    assert {person: not verdicts.why_not_second(claim, person) for person in seen} == {
        author: False,
        helper: False,
        third: True,
    }
