"""A list of three asks the database no more often than a list of one."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.actions import notes, printings, reports, verdicts
from claims.models import FigurePair
from claims.reporting import FULL
from claims.reporting.languages import LANGUAGES
from newsroom.models import Desk, User
from sources.actions import assessments, derivations, evidence, snapshots
from tests import factories
from tests.claims.api.conftest import Caller

Grow = Callable[[], object]


def lists(desk: Desk, by: User, second: User) -> dict[str, Grow]:
    """For each list: what adds a row to it."""
    editor = factories.administrator(desk)
    document = factories.document(desk, by)
    claim = factories.claim(document, by)
    source = factories.source(desk, by)
    snapshot = snapshots.upload(source=source, content=b"One two three four five", file_name="a.txt", by=by)
    words = iter([(0, 3), (4, 7), (8, 13), (14, 18)])

    def one_more_signed_claim() -> None:
        place = next(places)
        signed = factories.claim(document, by, place)
        factories.verdict(signed, by)
        verdicts.confirm(claim=signed, by=second)

    def one_more_quotation() -> None:
        start, end = next(words)
        evidence.quote(snapshot=snapshot, start=start, end=end, by=by)

    report = reports.issue(document=factories.document(desk, by), by=editor)
    languages = iter(LANGUAGES)
    places = iter(["31 people", "trending topic", "two engineers"])
    return {
        "/documents": lambda: factories.document(desk, by),
        f"/documents/{document.pk}/reports": lambda: reports.issue(document=document, by=editor),
        f"/reports/{report.pk}/printings": lambda: printings.ask(
            report=report, language=next(languages), variant=FULL, by=by
        ),
        "/claims?status=confirmed": one_more_signed_claim,
        f"/claims/{claim.pk}/evidence": lambda: factories.citation(claim, by),
        f"/claims/{claim.pk}/verdicts": lambda: factories.verdict(claim, by),
        f"/claims/{claim.pk}/notes": lambda: notes.write(claim=claim, text="Hm.", by=by),
        "/sources?kind=book": lambda: factories.source(desk, by, kind="book"),
        f"/sources/{source.pk}/snapshots": lambda: factories.exhibit(source, by),
        f"/sources/{source.pk}/assessments": lambda: assessments.give(
            source=source, grade="B", reason="So.", by=by
        ),
        f"/sources/{source.pk}/derivations": lambda: derivations.draw(
            source=source, origin=factories.source(desk, by), how="quotes", why="It says so.", by=by
        ),
        f"/snapshots/{snapshot.pk}/evidence": one_more_quotation,
        f"/claims/{claim.pk}/history": lambda: notes.write(claim=claim, text="Hm.", by=by),
        "/contradictions": lambda: FigurePair.objects.create(
            desk=desk,
            claim=claim,
            figure="31",
            other=factories.claim(document, by, "two engineers"),
            other_figure="2",
            apart="contradicts",
        ),
    }


LISTS = (
    "/documents",
    "/documents/…/reports",
    "/reports/…/printings",
    "/claims?status=confirmed",
    "/claims/…/evidence",
    "/claims/…/verdicts",
    "/claims/…/notes",
    "/sources?kind=book",
    "/sources/…/snapshots",
    "/sources/…/assessments",
    "/sources/…/derivations",
    "/snapshots/…/evidence",
    "/claims/…/history",
    "/contradictions",
)


@pytest.mark.parametrize("number", range(len(LISTS)), ids=LISTS)
def test_a_list_of_three_costs_what_a_list_of_one_costs(
    desk: Desk, reviewer: Caller, second: Caller, number: int
) -> None:
    assert reviewer.person
    assert second.person
    path, grow = list(lists(desk, reviewer.person, second.person).items())[number]
    reviewer.get("/desk")  # the first use of a token is written down

    def measure() -> tuple[int, int]:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            answer = reviewer.get(path)
        return len(answer.json()["results"]), len(queries)

    before, _ = measure()
    grow()
    one, cost_of_one = measure()
    grow()
    grow()
    three, cost_of_three = measure()
    assert (one - before, three - before) == (1, 3)
    assert cost_of_three == cost_of_one
    assert cost_of_three <= 8


def test_passages_cost_the_same_however_many_there_are(desk: Desk, reviewer: Caller) -> None:
    short = factories.document(desk, text="Ten people died.")
    long = factories.document(desk)
    reviewer.get("/desk")
    with CaptureQueriesContext(connection) as few:
        assert len(reviewer.get(f"/documents/{short.pk}/passages").json()["results"]) == 1
    with CaptureQueriesContext(connection) as many:
        assert len(reviewer.get(f"/documents/{long.pk}/passages").json()["results"]) > 2
    assert len(few) == len(many)


def test_the_status_of_a_claim_takes_few_queries_and_fewer_when_nothing_changed(
    desk: Desk, reviewer: Caller, second: Caller
) -> None:
    assert reviewer.person
    assert second.person
    claim = factories.claim(factories.document(desk), reviewer.person)
    factories.verdict(claim, reviewer.person)
    verdicts.confirm(claim=claim, by=second.person)
    etag = reviewer.get(f"/claims/{claim.pk}/status")["ETag"]
    with CaptureQueriesContext(connection) as whole:
        assert reviewer.get(f"/claims/{claim.pk}/status").status_code == 200
    with CaptureQueriesContext(connection) as unchanged:
        assert reviewer.get(f"/claims/{claim.pk}/status", **{"If-None-Match": etag}).status_code == 304
    assert (len(whole), len(unchanged)) == (5, 2)
