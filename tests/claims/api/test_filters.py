"""What each filter of the lists finds, and what it leaves out."""

from datetime import date
from typing import Any

import pytest

from claims.actions import claims, verdicts
from claims.models import Claim
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import Caller
from tests.claims.api.test_refusals import refused


@pytest.fixture
def found(desk: Desk, reviewer: Caller) -> dict[str, Claim]:
    """Three claims of two documents: an open one, one that is assigned, one whose verdict stands."""
    by = reviewer.person
    assert by
    english = factories.document(desk, by)
    german = factories.document(desk, by, text="Zehn Menschen starben am Montag in Lenkor.", language="de")
    Claim.objects.filter(status="proposed").update(status="dismissed", dismissal="opinion", status_by=by)
    toll = factories.claim(english, by)
    court = factories.claim(english, by, "A court in Lenkor sentenced two engineers to six years in prison")
    german_toll = factories.claim(german, by, "Zehn Menschen starben")
    claims.assign(claim=court, to=by, by=by, due_on=date(2026, 12, 1))
    factories.verdict(toll, by)
    return {"toll": toll, "court": court, "german": german_toll}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"status": "open"}, ["court", "german"]),
        ({"status": "checked"}, ["toll"]),
        ({"status": ["open", "checked"]}, ["toll", "court", "german"]),
        ({"rating": "true"}, ["toll"]),
        ({"rating": "false"}, []),
        ({"language": "de", "status": "open"}, ["german"]),
        ({"language": "EN", "status": "open"}, ["court"]),
        ({"q": "ENGINEERS", "status": "open"}, ["court"]),
        ({"q": "100%"}, []),
        ({"updated_since": "2099-01-01T00:00:00Z"}, []),
        ({"updated_since": "2020-01-01T00:00:00Z", "status": "checked"}, ["toll"]),
        ({"assignee": "me"}, ["court"]),
        ({"document": "english", "status": ["open", "checked"]}, ["toll", "court"]),
        ({"document": "00000000-0000-7000-8000-000000000000"}, []),
        ({"kind": "legal", "status": "open"}, ["court"]),
    ],
)
def test_claims_are_found_by(
    reviewer: Caller, found: dict[str, Claim], query: dict[str, Any], names: list[str]
) -> None:
    assert reviewer.person
    if query.get("assignee") == "me":
        query = {"assignee": str(reviewer.person.pk)}
    if query.get("document") == "english":
        query = query | {"document": str(found["toll"].occurrences.get().revision.document_id)}
    answer = reviewer.get("/claims", query)
    assert answer.status_code == 200
    assert [row["id"] for row in answer.json()["results"]] == [str(found[name].pk) for name in names]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", "finished"),
        ("kind", "gossip"),
        ("document", "x"),
        ("assignee", "x"),
        ("updated_since", "soon"),
        ("language", "e"),
        ("rating", "not a code"),
        ("q", "\0"),
    ],
)
def test_a_filter_that_cannot_be_meant_is_refused(reviewer: Caller, name: str, value: str) -> None:
    answer = reviewer.get("/claims", {name: value})
    assert (answer.status_code, next(iter(answer.json()["errors"])).partition(".")[0]) == (400, name)


def test_a_verdict_that_fell_is_no_longer_found_by_its_rating(
    reviewer: Caller, found: dict[str, Claim]
) -> None:
    assert reviewer.person
    factories.citation(found["toll"], reviewer.person)
    assert reviewer.get("/claims", {"rating": "true"}).json()["results"] == []
    verdicts.give(
        claim=found["toll"],
        rating=factories.rating(found["toll"].desk, "mostly_true"),
        explanation="All three say so.",
        by=reviewer.person,
    )
    assert reviewer.get("/claims", {"rating": "true"}).json()["results"] == []
    assert len(reviewer.get("/claims", {"rating": "mostly_true"}).json()["results"]) == 1


def test_sources_are_found_by_address_however_it_is_spelled(desk: Desk, reviewer: Caller) -> None:
    reviewer.post("/sources", {"title": "Report", "url": "https://www.example.org/report?id=1"})
    factories.source(desk, title="Something else", kind="dataset")
    spelled = {"url": "HTTPS://WWW.example.org:443/report?id=1#top"}
    assert [row["title"] for row in reviewer.get("/sources", spelled).json()["results"]] == ["Report"]
    assert [row["title"] for row in reviewer.get("/sources", {"kind": "dataset"}).json()["results"]] == [
        "Something else"
    ]
    assert [row["title"] for row in reviewer.get("/sources", {"q": "repo"}).json()["results"]] == ["Report"]


def test_documents_are_found_by_title_and_language(desk: Desk, reviewer: Caller) -> None:
    factories.document(desk, title="Flood in Tavush")
    factories.document(desk, title="Hochwasser", text="Zehn Menschen starben in Lenkor.", language="de")
    assert [row["title"] for row in reviewer.get("/documents", {"q": "flood"}).json()["results"]] == [
        "Flood in Tavush"
    ]
    assert [row["title"] for row in reviewer.get("/documents", {"language": "de"}).json()["results"]] == [
        "Hochwasser"
    ]


def test_citations_that_stand_are_told_from_those_withdrawn(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.person
    claim = factories.claim(factories.document(desk), reviewer.person)
    gone, stands = factories.citation(claim, reviewer.person), factories.citation(claim, reviewer.person)
    assert reviewer.post(f"/citations/{gone.pk}/withdraw", {"reason": "Wrong day."}).status_code == 200

    def ids(**query: str) -> list[str]:
        return [row["id"] for row in reviewer.get(f"/claims/{claim.pk}/evidence", query).json()["results"]]

    assert ids() == [str(gone.pk), str(stands.pk)]
    assert ids(standing="true") == [str(stands.pk)]
    assert ids(standing="false") == [str(gone.pk)]


def test_what_is_named_twice_to_be_embedded_is_embedded_once(
    found: dict[str, Claim], reviewer: Caller
) -> None:
    shown = reviewer.get(f"/claims/{found['toll'].pk}?expand=notes,notes").json()
    assert shown["notes"] == []


@pytest.mark.parametrize("name", ["q", "document", "fields", "expand", "cursor"])
def test_a_parameter_that_says_nothing_is_refused(reviewer: Caller, name: str) -> None:
    problem = refused(reviewer.get(f"/claims?{name}="), 400, "invalid")
    assert list(problem["errors"]) == [name]
