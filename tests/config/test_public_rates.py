"""How often one address may ask for what is public, and whose address that is."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from config import public_rates
from config.public_rates import PublicRatesMiddleware, reader

ROBOTS = "/robots.txt"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1_000_000_000.0]  # 20 s before the end of a minute
    monkeypatch.setattr(public_rates, "time", lambda: now[0])
    return now


@pytest.fixture
def limited(settings: Any, clock: list[float]) -> PublicRatesMiddleware:
    settings.PUBLIC_RATE_LIMIT = 2
    return PublicRatesMiddleware(lambda _request: HttpResponse("here"))


def ask(limited: PublicRatesMiddleware, path: str = ROBOTS, **headers: str) -> Any:
    return limited(RequestFactory().get(path, **headers))  # type: ignore[arg-type]  # names of the environment


def test_beyond_the_limit_an_address_waits_for_the_next_minute(
    limited: PublicRatesMiddleware, clock: list[float]
) -> None:
    assert [ask(limited).status_code for _ in range(3)] == [200, 200, 429]
    assert ask(limited, REMOTE_ADDR="192.0.2.9").status_code == 200
    clock[0] += 20
    assert ask(limited).status_code == 200


def test_who_is_refused_is_told_for_how_long(limited: PublicRatesMiddleware) -> None:
    refused = [ask(limited, "/published/flood/") for _ in range(3)][-1]
    assert refused["Content-Type"] == "application/problem+json"
    assert (refused["Retry-After"], refused["Cache-Control"]) == ("20", "no-store")
    assert b'"code": "throttled"' in refused.content
    assert b"wait 20 s" in refused.content


def test_a_client_of_googles_api_is_refused_in_its_shape(limited: PublicRatesMiddleware) -> None:
    refused = [ask(limited, "/v1alpha1/claims:search") for _ in range(3)][-1]
    assert (refused.status_code, refused["Retry-After"]) == (429, "20")
    assert b'"status": "RESOURCE_EXHAUSTED"' in refused.content


def test_pages_of_a_desk_and_the_api_are_not_counted(limited: PublicRatesMiddleware) -> None:
    assert {ask(limited, path).status_code for path in ("/", "/d/flood/", "/api/v1/desk") for _ in "abc"} == {
        200
    }


def test_a_limit_of_0_is_none(limited: PublicRatesMiddleware, settings: Any) -> None:
    settings.PUBLIC_RATE_LIMIT = 0
    assert {ask(limited).status_code for _ in range(5)} == {200}


def test_what_is_counted_does_not_grow_for_ever(
    limited: PublicRatesMiddleware, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(public_rates, "MOST", 3)
    for number in range(10):
        ask(limited, REMOTE_ADDR=f"192.0.2.{number}")
    assert len(limited._asked) <= 3


@pytest.mark.parametrize(
    ("behind", "peer", "forwarded", "address"),
    [
        (False, "192.0.2.1", "", "192.0.2.1"),
        (False, "192.0.2.1", "203.0.113.7", "192.0.2.1"),
        (True, "10.0.0.1", "203.0.113.7", "203.0.113.7"),
        (True, "10.0.0.1", "127.0.0.1, 203.0.113.7", "203.0.113.7"),
        (True, "10.0.0.1", "", "10.0.0.1"),
        (False, "2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::/64"),
        (False, "::ffff:192.0.2.1", "", "192.0.2.1"),
        (True, "10.0.0.1", "unknown", "unknown"),
    ],
)
def test_whose_address_it_is(behind: bool, peer: str, forwarded: str, address: str, settings: Any) -> None:
    settings.BEHIND_PROXY = behind
    given = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}
    assert reader(RequestFactory().get("/", REMOTE_ADDR=peer, **given)) == address  # type: ignore[arg-type]  # likewise


@pytest.mark.django_db
def test_the_product_counts(settings: Any, clock: list[float]) -> None:
    settings.PUBLIC_RATE_LIMIT = 1
    client = Client()
    assert [client.get(ROBOTS).status_code for _ in range(2)] == [200, 429]
