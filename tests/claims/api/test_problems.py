"""Every error has one shape."""

from typing import Any

import pytest

from claims.api import parsers
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import ROOT, Caller


def test_a_problem_says_what_is_wrong_with_each_field(reviewer: Caller) -> None:
    answer = reviewer.post("/sources", {"title": "", "kind": "rumour"})
    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json() == {
        "type": "about:blank",
        "title": "Bad Request",
        "status": 400,
        "detail": "title: This field may not be blank.",
        "instance": f"{ROOT}/sources",
        "code": "invalid",
        "errors": {"title": ["This field may not be blank."], "kind": ['"rumour" is not a valid choice.']},
    }


def test_what_is_wrong_inside_a_list_is_named_by_its_place(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.person
    claim = factories.claim(factories.document(desk), reviewer.person)
    body = {"parts": [{"start": 0, "end": 5}, {"start": 9, "end": 7}]}
    assert reviewer.deed(f"/claims/{claim.pk}/split", body).json()["errors"] == {
        "parts.1.end": ["The end comes after the start."]
    }


def test_what_an_action_refuses_about_a_field_is_named_by_the_field(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.post("/sources", {"title": "A", "url": "https://a.example/x"}).status_code == 201
    answer = reviewer.post("/sources", {"title": "B", "url": "https://a.example/x"})
    assert (answer.status_code, answer.json()["code"]) == (422, "duplicate")
    assert answer.json()["errors"] == {"url": ["This address is in the library already, as “A”."]}


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nowhere", 404, "not_found"),
        ("POST", "/nowhere", 404, "not_found"),
        ("GET", "/claims/not-an-id", 404, "not_found"),
        ("GET", "/claims/01900000-0000-7000-8000-000000000000", 404, "not_found"),
        ("DELETE", "/claims", 405, "method_not_allowed"),
        ("OPTIONS", "/claims", 405, "method_not_allowed"),
        ("OPTIONS", "/claims/01900000-0000-7000-8000-000000000000/accept", 405, "method_not_allowed"),
    ],
)
def test_an_address_that_is_not_there_is_a_problem_too(
    reviewer: Caller, method: str, path: str, status: int, code: str
) -> None:
    answer = reviewer.send(method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer["Content-Type"] == "application/problem+json"


def test_the_instance_of_a_problem_is_an_address_whatever_was_asked_for(reviewer: Caller) -> None:
    assert reviewer.get("/claims/%0A%C3%A9").json()["instance"] == f"{ROOT}/claims/%0A%C3%A9"


def test_addresses_below_api_that_are_of_no_version_are_a_problem_too(reviewer: Caller) -> None:
    answer = reviewer.client.get("/api/v9/claims")
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.parametrize(
    "body",
    [b"{", b"[1, 2]", b'"text"', b"null", b'{"text": "\xff"}', b'{"text": NaN}', b"[" * 100_000],
)
def test_what_is_not_a_json_object_is_refused(reviewer: Caller, body: bytes) -> None:
    answer = reviewer.client.generic(
        "POST", f"{ROOT}/documents", body, "application/json", headers=reviewer.headers
    )
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")


def nested(levels: int) -> Any:
    return {"in": nested(levels - 1)} if levels else 1


@pytest.mark.parametrize("text", ["a\0b", "\ud800", ""])
def test_text_that_no_database_can_hold_is_refused(reviewer: Caller, text: str) -> None:
    answer = reviewer.post("/documents", {"text": text})
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["text"])


@pytest.mark.parametrize(
    "facts",
    [
        "quantity",
        [3],
        [{"value": 3}],
        [{"type": "quantity", "value": 10**20}],
        [{"type": "quantity", "value": "\0"}],
        [{"type": "quantity", "nested": [{"\ud800": 1}]}],
        [{"type": "quantity", "nested": nested(3)}],
        [{"type": "quantity", "nested": nested(300)}],
    ],
)
def test_facts_that_the_ledger_cannot_hold_are_refused(desk: Desk, reviewer: Caller, facts: Any) -> None:
    assert reviewer.person
    claim = factories.claim(factories.document(desk), reviewer.person)
    answer = reviewer.deed(f"/claims/{claim.pk}", {"facts": facts}, "PATCH")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["facts"])

    kept = [{"type": "quantity", "value": 31.5, "text": "about 31", "nested": nested(2)}]
    answer = reviewer.deed(f"/claims/{claim.pk}", {"facts": kept}, "PATCH")
    assert (answer.status_code, answer.json()["facts"]) == (200, kept)


def test_a_form_is_not_json(reviewer: Caller) -> None:
    answer = reviewer.client.post(f"{ROOT}/documents", {"text": "x"}, headers=reviewer.headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


def test_only_json_is_served(reviewer: Caller) -> None:
    answer = reviewer.get("/claims", Accept="application/xml")
    assert (answer.status_code, answer.json()["code"]) == (406, "not_acceptable")


def test_a_body_beyond_the_limit_is_not_read(reviewer: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsers, "largest", lambda: 100)
    answer = reviewer.post("/documents", {"text": "x" * 100})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert reviewer.post("/documents", {"text": "Ten died."}).status_code == 201


def test_a_fault_of_ours_is_a_problem_that_tells_nothing(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(**_lookup: object) -> None:
        raise RuntimeError("the secret of the house")

    monkeypatch.setattr("claims.api.desk.Policy.objects.get", broken)
    reviewer.client.raise_request_exception = False
    answer = reviewer.get("/desk")
    assert (answer.status_code, answer.json()["code"]) == (500, "error")
    assert answer["Content-Type"] == "application/problem+json"
    assert "secret" not in answer.content.decode()
    assert "the secret of the house" in caplog.text


def test_sentences_are_in_the_language_that_is_asked_for(reviewer: Caller) -> None:
    answer = reviewer.post("/sources", {"kind": "article"}, **{"Accept-Language": "fa"})
    assert answer["Content-Language"] == "fa"
    assert answer.json()["errors"]["title"] != ["This field is required."]
