"""Documents taken in by the line, the status of many claims, and answers with less or more in them."""

import json
from typing import Any

import pytest

from claims.actions import documents
from claims.api import bulk, parsers
from claims.models import Claim, Document
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import Caller, caller
from tests.claims.api.test_refusals import refused

NDJSON = "application/x-ndjson"


def lines(*rows: Any) -> str:
    return "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)


def sent(by: Caller, body: str, path: str = "/documents/bulk") -> Any:
    return by.client.generic("POST", f"/api/v1{path}", body, NDJSON, headers=by.headers)


def test_each_line_is_taken_in_or_refused_by_itself(reviewer: Caller) -> None:
    body = lines(
        {"text": "Ten people died on Monday.", "title": "One"},
        "",
        {"text": "\u200b"},
        "{not JSON",
        [1],
        {"text": "x", "language": "no code"},
        {"content": "VGVuIHBlb3BsZSBkaWVkLg==", "file_name": "a.txt"},
    )
    answers = reviewer.send_lines("/documents/bulk", body)
    assert [(answer["line"], answer["status"]) for answer in answers] == [
        (1, 201), (3, 422), (4, 400), (5, 400), (6, 400), (7, 201),
    ]  # fmt: skip
    assert [answer.get("code") for answer in answers] == [
        None, "empty", "parse_error", "invalid", "invalid", None,
    ]  # fmt: skip
    kept = list(Document.objects.order_by("id"))
    assert [answers[0]["id"], answers[-1]["id"]] == [str(document.pk) for document in kept]
    assert answers[0]["title"] == kept[0].title == "One"
    assert list(answers[4]["errors"]) == ["language"]


def test_a_fault_of_ours_in_one_line_does_not_lose_the_others(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = documents.take_in

    def breaks(**given: Any) -> Document:
        if given["title"] == "Two":
            raise RuntimeError("the secret of the house")
        return inner(**given)

    monkeypatch.setattr(documents, "take_in", breaks)
    body = lines(*({"text": "Ten people died.", "title": title} for title in ("One", "Two", "Three")))
    answers = reviewer.send_lines("/documents/bulk", body)
    assert [answer["status"] for answer in answers] == [201, 500, 201]
    assert "secret" not in json.dumps(answers)


def test_no_more_than_a_thousand_lines_and_no_larger_than_an_upload(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "MOST", 2)
    one = json.dumps({"text": "Ten people died."})
    refused(sent(reviewer, lines(one, one, one)), 400, "parse_error")
    refused(sent(reviewer, "\n\n"), 400, "parse_error")
    refused(sent(reviewer, ""), 400, "parse_error")
    refused(
        reviewer.client.post("/api/v1/documents/bulk", {"text": "x"}, headers=reviewer.headers),
        415,
        "unsupported_media_type",
    )
    assert Document.objects.count() == 0
    assert len(reviewer.send_lines("/documents/bulk", lines(one, one))) == 2
    monkeypatch.setattr(parsers, "largest", lambda: len(one) - 1)
    refused(sent(reviewer, one), 413, "too_large")


def test_the_status_of_many_claims_is_told_in_the_order_asked_for(desk: Desk, reviewer: Caller) -> None:
    document = factories.document(desk)
    assert reviewer.person
    checked = factories.claim(document, reviewer.person)
    factories.verdict(checked, reviewer.person)
    known = [
        str(checked.pk),
        *(str(pk) for pk in Claim.objects.filter(status="proposed").values_list("pk", flat=True)),
    ]
    nobodys = "01900000-0000-7000-8000-000000000000"
    told = reviewer.post("/claims/status", {"ids": [*reversed(known), nobodys, known[0]]}).json()
    assert [claim["id"] for claim in told["claims"]] == list(reversed(known))
    assert told["unknown"] == [nobodys]
    assert told["claims"][-1] == reviewer.get(f"/claims/{checked.pk}/status").json()
    assert caller(factories.desk()).post("/claims/status", {"ids": known}).json()["unknown"] == known


def test_as_many_queries_for_three_claims_as_for_one(
    desk: Desk, reviewer: Caller, django_assert_max_num_queries: Any
) -> None:
    factories.document(desk)
    ids = [str(pk) for pk in Claim.objects.values_list("pk", flat=True)]
    for asked in (ids[:1], ids[:3]):
        with django_assert_max_num_queries(6):
            told = reviewer.post("/claims/status", {"ids": asked}).json()
        assert [claim["id"] for claim in told["claims"]] == asked


@pytest.mark.parametrize("ids", [[], ["x"], "x", ["01900000-0000-7000-8000-000000000000"] * 1001])
def test_what_are_no_ids_is_refused(reviewer: Caller, ids: Any) -> None:
    problem = refused(reviewer.post("/claims/status", {"ids": ids}), 400, "invalid")
    assert {name.partition(".")[0] for name in problem["errors"]} == {"ids"}


def test_only_the_members_that_are_asked_for_are_shown(desk: Desk, reviewer: Caller) -> None:
    document = factories.document(desk)
    rows = reviewer.get("/claims", {"fields": "id,status", "limit": 2}).json()
    assert [list(row) for row in rows["results"]] == [["id", "status"]] * 2
    assert reviewer.get(rows["next"]).json()["results"][0].keys() == {"id", "status"}
    assert list(reviewer.get(f"/documents/{document.pk}", {"fields": "title"}).json()) == ["title"]
    problem = refused(reviewer.get("/claims", {"fields": "id,secret"}), 400, "invalid")
    assert list(problem["errors"]) == ["fields"]


def test_a_claim_embeds_its_evidence_and_notes_where_that_is_asked_for(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.person
    claim = factories.claim(factories.document(desk), reviewer.person)
    factories.citation(claim, reviewer.person)
    path = f"/claims/{claim.pk}"
    reviewer.post(f"{path}/notes", {"text": "Ask the court."})
    assert not {"evidence", "notes"} & reviewer.get(path).json().keys()
    shown = reviewer.get(path, {"expand": "evidence,notes"}).json()
    assert shown["evidence"] == reviewer.get(f"{path}/evidence").json()["results"]
    assert [note["text"] for note in shown["notes"]] == ["Ask the court."]
    listed = reviewer.get("/claims", {"status": "open", "expand": "notes"}).json()["results"]
    assert [[note["text"] for note in row["notes"]] for row in listed] == [["Ask the court."]]
    refused(reviewer.get("/claims", {"expand": "secrets"}), 400, "invalid")


def test_claims_are_found_by_who_says_them_and_by_desk(desk: Desk, reviewer: Caller) -> None:
    factories.document(desk)

    def found(**asked: str) -> int:
        return len(reviewer.get("/claims", asked).json()["results"])

    assert found(claimant="HEALTH office") == 1
    assert found(claimant="court") == 0
    assert found(desk=desk.slug) == found() > 1
    assert found(desk="another") == 0
