"""A request that is sent again with its key is answered again, and not done again."""

import hashlib
import json
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, connections
from django.utils import timezone

from claims.actions import answers
from claims.api import bulk
from claims.models import Document, KeptAnswer
from claims.tasks import sweep_answers
from newsroom.actions import tokens
from newsroom.models import ApiToken, Desk
from newsroom.roles import Role
from sources.models import Source
from tests import factories
from tests.claims.api.conftest import ROOT, Caller, caller
from tests.claims.api.test_refusals import refused

KEY = {"Idempotency-Key": "8e03978e-40d5-43dd-bc93-6894a57f9324"}
BODY = {"text": factories.ARTICLE, "title": "Flood"}


def test_the_same_request_is_done_once_and_answered_alike(reviewer: Caller) -> None:
    first = reviewer.post("/documents", BODY, **KEY)
    again = reviewer.post("/documents", dict(reversed(BODY.items())), **KEY)
    quoted = reviewer.post("/documents", BODY, **{"Idempotency-Key": f'"{KEY["Idempotency-Key"]}"'})
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json() == quoted.json()
    assert first["ETag"] == again["ETag"]
    assert "Idempotency-Replayed" not in first
    assert again["Idempotency-Replayed"] == "true"
    assert Document.objects.count() == 1


def test_without_a_key_it_is_done_each_time(reviewer: Caller) -> None:
    for _ in range(2):
        assert reviewer.post("/documents", BODY).status_code == 201
    assert (Document.objects.count(), KeptAnswer.objects.count()) == (2, 0)


def test_another_request_with_the_key_is_refused(reviewer: Caller) -> None:
    assert reviewer.post("/documents", BODY, **KEY).status_code == 201
    refused(reviewer.post("/documents", BODY | {"title": "Fire"}, **KEY), 422, "idempotency_key")
    refused(reviewer.post("/sources", {"title": "A source"}, **KEY), 422, "idempotency_key")
    assert (Document.objects.count(), Source.objects.count()) == (1, 0)


def test_a_key_is_the_tokens_own(desk: Desk, reviewer: Caller, second: Caller) -> None:
    ids = {each.post("/documents", BODY, **KEY).json()["id"] for each in (reviewer, second)}
    assert reviewer.person
    own = Caller(factories.token(reviewer.person, desk))
    ids.add(own.post("/documents", BODY, **KEY).json()["id"])
    assert len(ids) == 3


def test_a_refusal_is_not_kept(desk: Desk, reader: Caller, reviewer: Caller) -> None:
    refused(reviewer.post("/documents", {"text": "\u200b"}, **KEY), 422, "empty")
    assert KeptAnswer.objects.count() == 0
    assert reviewer.post("/documents", BODY, **KEY).status_code == 201
    refused(reader.post("/documents", BODY, **KEY), 403, "permission_denied")


def test_a_token_that_was_revoked_meanwhile_is_told_nothing(reviewer: Caller, reader: Caller) -> None:
    assert reviewer.person
    reviewer.post("/documents", BODY, **KEY)
    tokens.revoke(token=ApiToken.objects.get(user=reviewer.person), by=reviewer.person)
    refused(reviewer.post("/documents", BODY, **KEY), 401, "revoked_token")


def test_a_deed_and_its_answer_are_kept_both_or_neither(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(**_answer: object) -> None:
        raise RuntimeError("killed on the way")

    monkeypatch.setattr(answers, "keep", dies)
    reviewer.client.raise_request_exception = False
    assert reviewer.post("/documents", BODY, **KEY).status_code == 500
    assert Document.objects.count() == 0
    monkeypatch.undo()
    assert reviewer.post("/documents", BODY, **KEY).status_code == 201


@pytest.mark.parametrize("key", ["", " ", "a b", "x" * 256, 'a"b', "é"])
def test_what_is_no_key_is_refused(reviewer: Caller, key: str) -> None:
    problem = refused(reviewer.post("/documents", BODY, **{"Idempotency-Key": key}), 400, "invalid")
    assert list(problem["errors"]) == ["Idempotency-Key"]


def test_after_a_day_the_key_may_be_used_anew_and_the_answer_is_swept_away(reviewer: Caller) -> None:
    first = reviewer.post("/documents", BODY, **KEY).json()["id"]
    KeptAnswer.objects.update(at=timezone.now() - answers.KEPT_FOR + timedelta(minutes=1))
    sweep_answers(0)
    assert reviewer.post("/documents", BODY, **KEY).json()["id"] == first

    KeptAnswer.objects.update(at=timezone.now() - answers.KEPT_FOR)
    assert reviewer.post("/documents", BODY | {"title": "Fire"}, **KEY).json()["id"] != first
    KeptAnswer.objects.update(at=timezone.now() - answers.KEPT_FOR)
    sweep_answers(0)
    assert KeptAnswer.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_while_the_first_is_at_it_the_second_is_told_so() -> None:
    by = caller(factories.desk(), Role.REVIEWER)
    token = by.client.get("/api/v1/desk", headers=by.headers)
    assert token.status_code == 200
    row = ApiToken.objects.get()
    other: Any = connection.copy()
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute(
                "select pg_try_advisory_xact_lock(hashtextextended(%s, 0))",
                [f"{row.pk} {KEY['Idempotency-Key']}"],
            )
        refused(by.post("/documents", BODY, **KEY), 409, "in_progress")
        other.rollback()
        assert by.post("/documents", BODY, **KEY).status_code == 201
    finally:
        other.close()
        connections.close_all()


def test_a_secret_is_answered_once_and_kept_nowhere(administrator: Caller) -> None:
    for path, body in (
        ("/tokens", {"name": "Site"}),
        ("/webhooks", {"url": "https://a.example/", "families": ["claim"]}),
    ):
        key = {"Idempotency-Key": path.strip("/")}
        first, again = (administrator.post(path, body, **key) for _ in range(2))
        assert (first.status_code, again.status_code) == (201, 201)
        assert first["Cache-Control"] == "no-store"
        assert again.json() == first.json() | {"secret": None}
        secret = first.json()["secret"]
        assert secret
        assert not KeptAnswer.objects.filter(body__contains=secret).exists()


def test_a_password_is_not_told_by_what_is_kept(administrator: Caller) -> None:
    body = {"email": "lea@desk.example", "name": "Lea", "role": "reader", "password": "a long password"}
    first, again = (administrator.post("/people", body, **KEY) for _ in range(2))
    assert first.json() == again.json()
    refused(administrator.post("/people", body | {"password": "another one"}, **KEY), 422, "idempotency_key")
    told = ["POST", "/api/v1/people", body]
    guessed = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
    assert not KeptAnswer.objects.filter(digest=guessed).exists()


def test_lines_that_were_taken_in_are_not_taken_in_again(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection breaks while the third of three is written; all are sent again."""
    monkeypatch.setattr(bulk, "TOGETHER", 2)
    texts = "".join(json.dumps({"text": text}) + "\n" for text in ("One died.", "\u200b", "Three died."))
    broken: Any = reviewer.client.generic(
        "POST", f"{ROOT}/documents/bulk", texts, bulk.NDJSON, headers=reviewer.headers | KEY
    )
    arrived = [json.loads(next(broken.streaming_content)) for _ in range(2)]
    assert Document.objects.count() == 1

    again = reviewer.send_lines("/documents/bulk", texts, **KEY)
    assert [line["status"] for line in again] == [201, 422, 201]
    assert again[:2] == arrived
    assert Document.objects.count() == 2
    assert reviewer.send_lines("/documents/bulk", texts, **KEY) == again
    other = reviewer.send_lines("/documents/bulk", texts.replace("Three", "Four"), **KEY)
    assert [line.get("code") for line in other] == [None, "empty", "idempotency_key"]
    assert Document.objects.count() == 2


@pytest.mark.parametrize("then", ["given meanwhile", "forgotten meanwhile"])
def test_lines_are_answered_by_what_is_kept_when_they_are_written_not_when_they_are_read(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    line = json.dumps(BODY)
    first = reviewer.send_lines("/documents/bulk", line, **KEY)
    inner, asked = answers.kept, iter(["on reading", "on writing"])

    def kept(token: ApiToken, key: str) -> KeptAnswer | None:
        found = inner(token, key)
        if next(asked) == "on reading" and then == "given meanwhile":
            return None
        if then == "forgotten meanwhile":
            KeptAnswer.objects.all().delete()
        return found

    monkeypatch.setattr(answers, "kept", kept)
    again = reviewer.send_lines("/documents/bulk", line, **KEY)
    assert (again == first) == (then == "given meanwhile")
    assert [answer["status"] for answer in again] == [201]
    assert Document.objects.count() == (1 if then == "given meanwhile" else 2)
