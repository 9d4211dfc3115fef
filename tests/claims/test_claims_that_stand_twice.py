"""A claim that stands at several places of a text is one claim on the review page."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.actions import claims, reshaping
from claims.choices import Status
from claims.models import Claim, Document
from claims.views.workspace import Workspace
from tests import factories

pytestmark = pytest.mark.django_db
TEXT = "A dyke broke.\n\nThe river rose. Thirty houses fell. The dyke broke at night."


def document_with(*words: str) -> tuple[Document, list[Claim]]:
    """A document whose only live claims are on these words."""
    desk = factories.desk()
    by = factories.administrator(desk)
    document = factories.document(desk, by=by, text=TEXT)
    for proposal in Claim.objects.in_document(document).filter(status=Status.PROPOSED):
        claims.dismiss(claim=proposal, reason="out_of_scope", by=by)
    return document, [factories.claim(document, by, each) for each in words]


def test_it_is_listed_and_counted_once_where_it_stands_first() -> None:
    document, (late, river, early) = document_with(
        "The dyke broke at night", "The river rose", "A dyke broke"
    )
    reshaping.merge(into=late, other=early, by=factories.administrator(document.desk))

    space = Workspace.of(document, factories.administrator(document.desk))

    assert [(row.number, row.claim) for row in space.live] == [(1, late), (2, river)]
    assert dict(space.by_status)[Status.OPEN] == 2


def test_next_and_previous_go_round_all_claims() -> None:
    document, (late, river, early, houses) = document_with(
        "The dyke broke at night", "The river rose", "A dyke broke", "Thirty houses fell"
    )
    reshaping.merge(into=late, other=early, by=factories.administrator(document.desk))
    space = Workspace.of(document, factories.administrator(document.desk))

    way = [space.live[0]]
    for _ in range(3):
        way.append(space.neighbours(way[-1])[1] or way[-1])

    assert [row.claim for row in way] == [late, river, houses, late]
    assert space.neighbours(way[1])[0] == way[0]


def test_it_is_split_by_its_words_where_it_stands_first(client: Client) -> None:
    """The words that the form of the page offers."""
    document, (late, early) = document_with("The dyke broke at night", "A dyke broke")
    by = factories.administrator(document.desk)
    reshaping.merge(into=late, other=early, by=by)
    client.force_login(by)

    answer = client.post(
        reverse("claim-split", args=[document.desk.slug, late.pk]), {"parts": "A dyke\r\nbroke"}
    )

    assert answer.status_code == 302
    parts = Claim.objects.in_document(document).live().order_by("id")
    assert [claim.statement for claim in parts] == ["A dyke", "broke"]


def test_it_is_split_in_the_document_that_is_open(client: Client) -> None:
    document, (claim,) = document_with("The dyke broke at night")
    by = factories.administrator(document.desk)
    other = factories.document(document.desk, by=by)
    reshaping.merge(into=claim, other=factories.claim(other, by), by=by)
    client.force_login(by)

    answer = client.post(
        reverse("claim-split", args=[document.desk.slug, claim.pk]),
        {"parts": "The dyke\r\nbroke at night"},
        headers={"Referer": f"http://testserver/d/{document.desk.slug}/documents/{document.pk}/"},
    )

    assert answer.status_code == 302
    parts = Claim.objects.in_document(document).live().order_by("id")
    assert [claim.statement for claim in parts] == ["The dyke", "broke at night"]
