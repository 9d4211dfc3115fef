"""Requests are counted for each token, and those beyond the limit are told to wait."""

from typing import Any

import pytest

from claims.api import rates
from claims.models import RequestCount
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import Caller
from tests.claims.api.test_refusals import refused

LIMIT = 5
NOW = 1_800_000_018.5  # 18.5 seconds into a minute


@pytest.fixture(autouse=True)
def clock(settings: Any, monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    settings.API_RATE_LIMIT = LIMIT
    clock = {"now": NOW}
    monkeypatch.setattr(rates, "time", lambda: clock["now"])
    monkeypatch.setattr(rates, "_shares", {})
    return clock


def test_each_answer_says_how_many_are_left(reviewer: Caller) -> None:
    answers = [reviewer.get("/desk") for _ in range(LIMIT)]
    assert [answer.status_code for answer in answers] == [200] * LIMIT
    assert [answer["RateLimit"] for answer in answers] == [f'"token";r={n};t=42' for n in (4, 3, 2, 1, 0)]
    assert {answer["RateLimit-Policy"] for answer in answers} == {f'"token";q={LIMIT};w=60'}


def test_beyond_the_limit_the_token_waits_for_the_next_minute(
    reviewer: Caller, second: Caller, clock: dict[str, float]
) -> None:
    for _ in range(LIMIT):
        reviewer.get("/desk")
    answer = reviewer.get("/desk")
    problem = refused(answer, 429, "throttled")
    assert problem["detail"] == "This token has made its 5 requests of this minute: wait 42 seconds."
    assert (answer["Retry-After"], answer["RateLimit"]) == ("42", '"token";r=0;t=42')
    assert second.get("/desk").status_code == 200  # each token for itself
    clock["now"] += 41.5
    assert reviewer.get("/desk")["RateLimit"] == '"token";r=4;t=60'


def test_what_is_refused_counts_as_well(reviewer: Caller, reader: Caller) -> None:
    assert reader.post("/documents", {"text": "Ten died."})["RateLimit"] == '"token";r=4;t=42'
    assert reviewer.get("/claims/01900000-0000-7000-8000-000000000000")["RateLimit"] == '"token";r=4;t=42'
    assert "RateLimit" not in Caller(None).get("/desk")


@pytest.mark.parametrize("limit", [5, 1000])
def test_processes_count_together_and_never_allow_more(
    desk: Desk, reviewer: Caller, settings: Any, monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    settings.API_RATE_LIMIT = limit
    assert reviewer.person
    token = factories.token(reviewer.person, desk)
    row = Caller(token).get("/desk")
    assert row.status_code == 200
    counted = RequestCount.objects.get().token_id
    processes: list[dict[Any, Any]] = [{}, {}]
    allowed = 1
    for number in range(limit + 50):
        monkeypatch.setattr(rates, "_shares", processes[number % 2])
        allowed += rates.count(counted)[1]
    assert limit - limit // 50 <= allowed <= limit


def test_few_requests_write(reviewer: Caller, settings: Any, django_assert_num_queries: Any) -> None:
    settings.API_RATE_LIMIT = 1000
    reviewer.get("/desk")
    token = RequestCount.objects.get().token_id
    with django_assert_num_queries(1):  # the request counts as one of ten
        answers = [rates.count(token) for _ in range(19)]
    assert all(allowed for _standing, allowed in answers)


def test_without_a_limit_nothing_is_counted(reviewer: Caller, settings: Any) -> None:
    settings.API_RATE_LIMIT = 0
    answers = [reviewer.get("/desk") for _ in range(LIMIT + 2)]
    assert {answer.status_code for answer in answers} == {200}
    assert "RateLimit" not in answers[0]
    assert RequestCount.objects.count() == 0
