"""The desk's list of figures that do not agree: made by the worker, told apart, paged, and bounded in its queries."""

import html
from datetime import date
from types import SimpleNamespace

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims import earlier, figures
from claims.actions import claims, documents, figure_pairs
from claims.models import Claim, FigurePair
from newsroom.models import Desk
from tests import factories
from tests.claims.test_figures import stated


def scene() -> SimpleNamespace:
    desk = factories.desk()
    return SimpleNamespace(
        desk=desk, by=factories.member(desk), first=stated(desk, 47, 9), elsewhere=factories.desk()
    )


def found(desk: Desk) -> list[tuple[str, str, str]]:
    figure_pairs.compare_waiting()
    pairs = FigurePair.objects.filter(desk=desk).live().order_by("other_figure")
    return [(*sorted((pair.figure, pair.other_figure)), pair.apart) for pair in pairs]  # type: ignore[misc]


def page(s: SimpleNamespace, query: str = "") -> str:
    client = Client()
    client.force_login(s.by)
    answer = client.get(reverse("contradictions", args=[s.desk.slug]) + query)
    assert answer.status_code == 200
    return " ".join(html.unescape(answer.content.decode()).split())


def test_an_update_is_told_from_what_cannot_both_be_true(s: SimpleNamespace) -> None:
    stated(s.elsewhere, 90, 9)
    assert found(s.desk) == []
    stated(s.desk, 49, 9)
    stated(s.desk, 52, 11)
    assert sorted(found(s.desk)) == [
        ("47 people", "49 people", "contradicts"),
        ("47 people", "52 people", "other_time"),
        ("49 people", "52 people", "other_time"),
    ]
    shown = page(s)
    assert "49 people died" in shown
    assert "52 people died" not in shown
    assert "52 people died" in page(s, "?apart=other_time")


def test_the_list_follows_what_becomes_of_claims(s: SimpleNamespace) -> None:
    other = stated(s.desk, 49, 9)
    assert len(found(s.desk)) == 1
    claims.edit(claim=other, version=None, by=s.by, statement="47 people died in the floods in Tavush.")
    assert found(s.desk) == []
    claims.edit(claim=other, version=None, by=s.by, statement="48 people died in the floods in Tavush.")
    assert found(s.desk) == [("47 people", "48 people", "contradicts")]
    claims.dismiss(claim=other, reason="opinion", by=s.by)
    assert FigurePair.objects.filter(desk=s.desk).live().count() == 0  # at once, before the worker comes
    assert found(s.desk) == []


def test_what_one_claim_was_seen_to_contradict_is_seen_from_the_other_too(
    s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Likeness has two sides: a short claim comes near a long one that does not come near it."""
    other = stated(s.desk, 49, 9)
    assert len(found(s.desk)) == 1
    monkeypatch.setattr(earlier, "ranked", lambda *args, **kwargs: [])
    last = FigurePair.objects.get(desk=s.desk).claim
    unseen = s.first if last == other else other
    figure_pairs.compare(unseen)
    assert found(s.desk) == [("47 people", "49 people", "contradicts")]
    assert [row.claim for series in figures.series_of(last) for row in series.contradicting] == [unseen]


def test_another_day_of_a_document_has_its_claims_compared_again(s: SimpleNamespace) -> None:
    other = stated(s.desk, 49, 9)
    assert found(s.desk) == [("47 people", "49 people", "contradicts")]
    document = other.occurrences.get().revision.document
    documents.describe(document=document, version=None, by=s.by, title="Floods in Tavush")
    assert figure_pairs.compare_waiting() == 0
    documents.describe(document=document, version=None, by=s.by, published_on=date(2024, 9, 11))
    assert found(s.desk) == [("47 people", "49 people", "other_time")]
    assert figure_pairs.compare_waiting() == 0


def test_what_was_compared_is_not_compared_again(s: SimpleNamespace) -> None:
    assert figure_pairs.compare_waiting() >= 1
    assert figure_pairs.compare_waiting() == 0
    assert figure_pairs.compare_waiting(seconds=0) == 0
    claims.accept(claim=s.first, by=s.by)
    assert figure_pairs.compare_waiting(seconds=0) == 0
    assert figure_pairs.compare_waiting() == 1


def test_a_long_list_costs_what_a_short_one_costs(s: SimpleNamespace) -> None:
    def cost() -> int:
        figure_pairs.compare_waiting()
        with CaptureQueriesContext(connection) as queries:
            page(s)
        return len(queries)

    stated(s.desk, 48, 9)
    one = cost()
    for number in (49, 50):
        stated(s.desk, number, 9)
    assert cost() == one


def test_the_list_is_paged(s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in (48, 49):
        stated(s.desk, number, 9)
    assert len(found(s.desk)) == 3
    monkeypatch.setattr("claims.views.figures.LISTED", 2)
    assert "apart=contradicts&before=" in page(s)


def test_a_pair_stays_on_one_desk(s: SimpleNamespace) -> None:
    foreign: Claim = stated(s.elsewhere, 90, 9)
    with pytest.raises(IntegrityError), transaction.atomic():
        FigurePair.objects.create(
            desk=s.desk, claim=s.first, other=foreign, figure="47", other_figure="90", apart="contradicts"
        )
