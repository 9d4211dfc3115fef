"""Over the API: has this been checked? And importing what others have published."""

import base64
import json

from claims.actions import earlier_checks
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import Caller

FILE = base64.b64encode(
    b"claim,publisher,rating,url\nTen people died in the valley,Check House,Rather true,https://checks.example/10\n,,,"
    b"\nEleven,,,x"
).decode()


def test_an_import_says_what_came_of_each_record(reviewer: Caller) -> None:
    first = reviewer.post("/earlier-checks", {"content": FILE, "language": "en"})
    assert (first.status_code, first.json()) == (
        201,
        {
            "added": 1,
            "known": 0,
            "refused": [
                {"place": 2, "line": 4, "url": ""}
                | {"code": "bad_address", "why": "has an address that is none: x"}
            ],
        },
    )
    assert reviewer.post("/earlier-checks", {"content": FILE, "language": "en"}).json()["known"] == 1
    (row,) = reviewer.get("/earlier-checks").json()["results"]
    assert (row["claim"], row["publisher"], row["rating"]) == (
        "Ten people died in the valley",
        "Check House",
        "Rather true",
    )


def test_a_file_without_checks_is_a_problem_that_names_it(reviewer: Caller) -> None:
    answer = reviewer.post("/earlier-checks", {"content": base64.b64encode(b"[]").decode()})
    assert (answer.status_code, "No published check" in json.dumps(answer.json())) == (422, True)


def test_a_text_is_answered_with_what_comes_near_and_what_differs(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.person
    document = factories.document(desk, reviewer.person, text="Twelve people died in the valley.")
    claim = factories.claim(document, reviewer.person, "Twelve people died in the valley")
    factories.verdict(claim, reviewer.person)
    content = base64.b64decode(FILE)
    earlier_checks.import_checks(desk=desk, content=content, by=reviewer.person, language="en")
    found = reviewer.get("/claims/alike", {"text": "10 people died in the valley"}).json()["results"]
    published = next(row for row in found if row["published"])
    own = next(row for row in found if row["claim"] and row["claim"]["id"] == str(claim.pk))
    assert (published["claim"], published["differences"]) == (None, [])
    assert published["published"]["url"] == "https://checks.example/10"
    assert own["claim"]["verdict"]["rating"] == "true"
    assert own["differences"] == [
        {
            "kind": "figure",
            "here": "10 people",
            "there": "Twelve people",
            "name": "figure|10 people|Twelve people",
            "words": "Other figure: 10 people here, Twelve people there",
        }
    ]
    assert (
        len(
            reviewer.get("/claims/alike", {"text": "people died in the valley", "limit": 1}).json()["results"]
        )
        == 1
    )
    assert reviewer.get("/claims/alike").status_code == 400


def test_a_claim_is_merged_over_the_api_under_the_same_rule(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.person
    document = factories.document(
        desk, reviewer.person, text="Ten people died there. Twelve people died there."
    )
    ten = factories.claim(document, reviewer.person, "Ten people died there")
    twelve = factories.claim(document, reviewer.person, "Twelve people died there")
    asked = reviewer.get(f"/claims/{twelve.pk}/earlier").json()["results"]
    names = [
        each["name"]
        for row in asked
        if row["claim"] and row["claim"]["id"] == str(ten.pk)
        for each in row["differences"]
    ]
    refused = reviewer.post(f"/claims/{ten.pk}/merge", {"other": str(twelve.pk)}, **{"If-Match": "*"})
    assert (refused.status_code, refused.json()["code"]) == (422, "differs")
    merged = reviewer.post(
        f"/claims/{ten.pk}/merge", {"other": str(twelve.pk), "despite": names}, **{"If-Match": "*"}
    )
    assert (merged.status_code, len(merged.json()["occurrences"])) == (200, 2)


def test_matches_cost_the_same_however_many_they_are(desk: Desk, reviewer: Caller) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    assert reviewer.person

    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert reviewer.get("/claims/alike", {"text": "herons nest by the river"}).json()["results"]
        return len(queries)

    factories.document(desk, reviewer.person, text="Three herons nest by the river.")
    reviewer.get("/desk")
    one = cost()
    factories.document(
        desk, reviewer.person, text="Four herons nest by the river. Five herons nest by the river."
    )
    assert cost() == one
