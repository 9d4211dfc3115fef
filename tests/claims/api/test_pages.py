"""Lists are walked by cursor: nothing is skipped, nothing comes twice."""

import pytest

from claims.models import Claim
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import Caller


def many(desk: Desk, number: int) -> list[Claim]:
    return Claim.objects.bulk_create(
        Claim(desk=desk, statement=f"Statement {position}.") for position in range(number)
    )


def walk(by: Caller, path: str, **query: object) -> list[list[str]]:
    """The ids on each page."""
    answer = by.get(path, query).json()
    pages = [answer["results"]]
    while answer["next"]:
        answer = by.get(answer["next"]).json()
        pages.append(answer["results"])
    return [[row["id"] for row in page] for page in pages]


def test_a_walk_over_120_claims_meets_each_of_them_once(desk: Desk, reviewer: Caller) -> None:
    made = [str(claim.pk) for claim in many(desk, 120)]
    many(factories.desk(), 3)
    pages = walk(reviewer, "/claims")
    assert [len(page) for page in pages] == [50, 50, 20]
    assert [id_ for page in pages for id_ in page] == made
    assert [len(page) for page in walk(reviewer, "/claims", limit=60)] == [60, 60]


def test_claims_that_come_in_during_a_walk_are_met_at_its_end(desk: Desk, reviewer: Caller) -> None:
    before = many(desk, 4)
    first = reviewer.get("/claims", {"limit": 2}).json()
    after = many(desk, 1)
    rest = reviewer.get(first["next"]).json()
    last = reviewer.get(rest["next"]).json()
    walked = [row["id"] for page in (first, rest, last) for row in page["results"]]
    assert walked == [str(claim.pk) for claim in [*before, *after]]
    assert last["next"] is None


def test_the_next_page_keeps_the_filters(desk: Desk, reviewer: Caller) -> None:
    many(desk, 12)
    found = walk(reviewer, "/claims", q="statement 1", limit=2)
    assert [len(page) for page in found] == [2, 1]


def test_documents_come_newest_first(desk: Desk, reviewer: Caller) -> None:
    made = [str(factories.document(desk, text=f"Ten people died in flood {n}.").pk) for n in range(3)]
    assert walk(reviewer, "/documents", limit=2) == [[made[2], made[1]], [made[0]]]


@pytest.mark.parametrize("limit", ["0", "-1", "1001", "ten", "", "1e3", "٣"])
def test_a_limit_out_of_range_is_refused(reviewer: Caller, limit: str) -> None:
    answer = reviewer.get("/claims", {"limit": limit})
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["limit"])
    assert reviewer.get("/claims", {"limit": "1000"}).status_code == 200


@pytest.mark.parametrize("cursor", ["x", "WyJpZCJd", "WyJpZCIsICJ4Il0", "é", "e30", "W1tbW1tb", "bnVsbA"])
def test_a_cursor_that_was_made_up_is_refused(reviewer: Caller, cursor: str) -> None:
    answer = reviewer.get("/claims", {"cursor": cursor})
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["cursor"])


def test_a_cursor_of_another_list_is_refused(desk: Desk, reviewer: Caller) -> None:
    many(desk, 2)
    cursor = reviewer.get("/claims", {"limit": 1}).json()["next"].partition("cursor=")[2].partition("&")[0]
    assert reviewer.get("/documents", {"cursor": cursor}).status_code == 400
    assert reviewer.get("/claims", {"cursor": cursor}).status_code == 200


def test_changes_are_walked_by_their_numbers(desk: Desk, reviewer: Caller) -> None:
    factories.document(desk)
    everything = reviewer.get("/changes").json()
    seqs = [entry["seq"] for entry in everything["results"]]
    assert (seqs, everything["next"]) == (list(range(1, len(seqs) + 1)), None)

    walked, page = [], reviewer.get("/changes", {"limit": 2}).json()
    walked += page["results"]
    while page["next"]:
        page = reviewer.get(page["next"]).json()
        walked += page["results"]
    assert walked == everything["results"]

    after = reviewer.get("/changes", {"after": everything["last"]}).json()
    assert after == {"results": [], "next": None, "last": everything["last"]}
    factories.source(desk)
    news = reviewer.get("/changes", {"after": everything["last"]}).json()["results"]
    assert [entry["verb"] for entry in news] == ["source.added"]
    assert reviewer.get("/changes", {"after": "-1"}).status_code == 400
