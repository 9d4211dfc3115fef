"""Figures over time and against each other, on a claim's page and on its panel."""

import html
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims import figures
from claims.actions import citations, claims
from claims.matching.series import Relation
from claims.models import Claim
from newsroom.models import Desk
from tests import factories


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    return SimpleNamespace(desk=desk, by=by, first=stated(desk, 47, 9), elsewhere=factories.desk())


def stated(desk: Desk, number: int, day: int) -> Claim:
    """A claim of so many dead in a document of that day of September."""
    by = factories.administrator(desk)
    text = f"{number} people died in the floods in Tavush."
    document = factories.document(desk, by, text=text, published_on=date(2024, 9, day))
    return Claim.objects.in_document(document).get()


def rows(claim: Claim) -> list[tuple[str, Relation | None, bool]]:
    (series,) = figures.series_of(claim)
    return [(row.words, row.relation, row.citation is not None) for row in series.rows]


def page(s: SimpleNamespace, name: str = "claim-figures") -> str:
    client = Client()
    client.force_login(s.by)
    answer = client.get(reverse(name, args=[s.desk.slug, s.first.pk]))
    assert answer.status_code == 200
    return " ".join(html.unescape(answer.content.decode()).split())


def test_claims_of_one_measure_form_a_series_by_their_days(s: SimpleNamespace) -> None:
    stated(s.desk, 52, 11)
    stated(s.desk, 31, 7)
    stated(s.elsewhere, 90, 9)
    assert rows(s.first) == [
        ("31 people", Relation.OTHER_TIME, False),
        ("47 people", None, False),
        ("52 people", Relation.OTHER_TIME, False),
    ]
    shown = page(s)
    assert shown.count("chart__at") == 3
    assert shown.count("chart__ring") == 1 + 1  # this claim is told apart, and so it is in the legend
    assert "3 values from 7 September 2024 to 11 September 2024, between 31 and 52." in shown
    for words in ("31 people", "7 September 2024", "of another time", "this claim"):
        assert words in shown, words


def test_what_a_source_gives_stands_in_it_too(s: SimpleNamespace) -> None:
    factories.citation(s.first, s.by, figure="49")
    assert [(words, sourced) for words, _, sourced in rows(s.first)] == [("47 people", False), ("49", True)]


def quoting(claim: Claim, by: Any, passage: str) -> list[tuple[str, Relation | None, bool]]:
    evidence = factories.exhibit(factories.source(claim.desk, by), by, passage)
    citations.cite(claim=claim, evidence=evidence, stance="supports", by=by)
    found = figures.series_of(claim)
    return rows(claim) if found else []


@pytest.mark.parametrize(
    ("passage", "sourced"),
    [
        ("The office said that 49 people had died in the floods in Tavush.", ["49 people"]),
        ("By Monday 31 people had died, by Friday 47 people had died in the floods.", ["47 people"]),
        ("By Monday 31 people had died, by Friday 36 people had died in the floods.", []),
        ("The floods in Tavush took 600 houses, the office said.", []),
    ],
)
def test_without_a_note_the_figure_of_the_quoted_passage_stands_in_it(
    s: SimpleNamespace, passage: str, sourced: list[str]
) -> None:
    assert [words for words, _, cited in quoting(s.first, s.by, passage) if cited] == sourced


def test_two_of_one_day_contradict_each_other_on_page_and_panel(s: SimpleNamespace) -> None:
    other = stated(s.desk, 49, 9)
    shown = page(s)
    assert "contradicts this claim" in shown
    assert shown.count("chart__point--against") == 1 + 1  # by its form, not its colour alone
    assert "Both cannot be true:" in page(s, "claim-earlier")
    claims.dismiss(claim=other, reason="opinion", by=s.by)
    assert figures.series_of(s.first) == []
    assert "Both cannot be true:" not in page(s, "claim-earlier")
    assert "Nothing to compare" in page(s)


def test_other_measures_and_claims_without_figures_have_no_series(s: SimpleNamespace) -> None:
    document = factories.document(
        s.desk, text="49 houses burnt in Tavush. The floods in Tavush were terrible."
    )
    assert [figures.series_of(claim) for claim in Claim.objects.in_document(document)] in ([[]], [[], []])
    assert figures.series_of(s.first) == []


@pytest.mark.parametrize("name", ["claim-figures", "claim-earlier"])
def test_four_cost_what_two_cost(s: SimpleNamespace, name: str) -> None:
    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page(s, name)
        return len(queries)

    add: Any = stated
    add(s.desk, 48, 9)
    two = cost()
    add(s.desk, 49, 9)
    add(s.desk, 50, 10)
    assert cost() == two
