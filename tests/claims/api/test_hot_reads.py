"""What is answered before Django's own work begins is what the ordinary way answers, field by field."""

import json
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from django.conf import LazySettings
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import timezone

from claims.actions import claims, reshaping, verdicts
from claims.api import hot_reads, prepared, rates
from claims.api.hot_reads import Answer, HotReads, attempt
from claims.models import Claim
from newsroom.actions import desks, tokens
from newsroom.models import ApiToken, Entry, Membership, User
from newsroom.roles import Role
from tests import factories
from tests.claims.api.conftest import ROOT, Caller, caller
from tests.claims.scene import Scene

ALIKE = ("ETag", "Cache-Control")
OF_A_BODY = ("Content-Type", "X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy")
TIMES = {"status_at", "created_at", "updated_at", "confirmed_at", "verdict_at", "at"}


def scene() -> SimpleNamespace:
    """A desk with a claim of each kind: proposed, open, assigned, checked, confirmed, dismissed, merged, sealed."""
    rows = Scene()
    desk, document = rows.desk, rows.document
    by = factories.member(desk, name="Zoë “Zed” Quill")
    signed = factories.claim(document, by, "31 people have died in the Tavush valley")
    factories.verdict(signed, by, "half_true")
    verdicts.confirm(claim=signed, by=factories.member(desk))
    claims.assign(claim=rows.open, to=by, by=factories.administrator(desk), priority=1)
    one, other = (
        factories.claim(document, by, words) for words in ("sentenced two engineers", "two engineers to")
    )
    reshaping.merge(into=one, other=other, by=by)
    desks.set_policy(desk=desk, by=factories.administrator(desk), blind_second=True)
    sealed = factories.claim(document, by, "second trending topic in the country")
    factories.verdict(sealed, by)
    return SimpleNamespace(desk=desk, by=by, signed=signed, sealed=sealed, caller=caller(desk))


def hot(by: Caller, path: str, **headers: str) -> Answer | None:
    return attempt(RequestFactory(headers={**by.headers, **headers}).get(ROOT + path).environ)


def members(body: bytes) -> Any:
    """JSON with the members of each object in their order, and with each time as the moment that it names: half a
    second may be written .5 or .500000.
    """

    def moments(pairs: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
        return [(name, datetime.fromisoformat(v) if name in TIMES and v else v) for name, v in pairs]

    return json.loads(body, object_pairs_hook=moments)


def check_alike(by: Caller, path: str, status: int = 200, **headers: Any) -> Any:
    """Ask both ways, hold the answers against each other, and return what they say."""
    ordinary = by.get(path, **headers)
    quick = hot(by, path, **headers)
    assert quick is not None
    assert (quick[0], ordinary.status_code) == (status, status)
    alike = ALIKE if status == 304 else ALIKE + OF_A_BODY
    said = {name: ordinary.headers.get(name) for name in alike}
    assert {name: quick[1].get(name) for name in alike} == said
    assert {"RateLimit", "RateLimit-Policy"} <= set(quick[1])
    if status == 304:
        assert quick[2] == ordinary.content == b""
        return None
    assert "Content-Security-Policy" in quick[1]
    assert quick[1]["Content-Length"] == str(len(quick[2]))
    assert members(quick[2]) == members(ordinary.content)
    return json.loads(quick[2])


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tehran"])
def test_the_status_of_any_claim_is_the_same_both_ways(
    s: SimpleNamespace, settings: LazySettings, zone: str
) -> None:
    settings.TIME_ZONE = zone
    shown = [
        check_alike(s.caller, f"/claims/{claim.pk}/status") for claim in Claim.objects.filter(desk=s.desk)
    ]
    assert {claim["status"] for claim in shown} == {"proposed", "open", "checked", "confirmed", "dismissed"}
    confirmed = next(claim for claim in shown if claim["id"] == str(s.signed.pk))
    assert (confirmed["rating"], confirmed["confirmed_at"] > confirmed["verdict_at"]) == ("half_true", True)


def test_a_sealed_verdict_is_seen_by_its_author_alone(s: SimpleNamespace) -> None:
    path = f"/claims/{s.sealed.pk}/status"
    author = Caller(factories.token(s.by, s.desk), s.by)
    seen = [
        (shown["sealed"], shown["rating"])
        for shown in (check_alike(s.caller, path), check_alike(author, path))
    ]
    assert seen == [(True, None), (False, "true")]
    assert check_alike(author, "/claims") != check_alike(s.caller, "/claims")


def test_a_page_is_the_same_both_ways_and_so_is_the_way_to_the_next(s: SimpleNamespace) -> None:
    path, pages, ids = "/claims?limit=4", [], []
    while path:
        page = check_alike(s.caller, path)
        pages.append(len(page["results"]))
        ids += [claim["id"] for claim in page["results"]]
        path = (page["next"] or "").removeprefix("http://testserver" + ROOT)
    assert ids == [str(pk) for pk in Claim.objects.filter(desk=s.desk).values_list("pk", flat=True)]
    assert set(pages[:-1]) == {4}
    assert check_alike(caller(factories.desk()), "/claims") == {"results": [], "next": None}


def test_a_page_ends_where_the_desk_ends_whatever_other_desks_have(s: SimpleNamespace) -> None:
    ids = [str(pk) for pk in Claim.objects.filter(desk=s.desk).values_list("pk", flat=True)]
    Scene()  # claims of another desk, all of them later
    whole = check_alike(s.caller, f"/claims?limit={len(ids)}")
    assert ([claim["id"] for claim in whole["results"]], whole["next"]) == (ids, None)
    first = check_alike(s.caller, f"/claims?limit={len(ids) - 1}")
    last = check_alike(s.caller, first["next"].removeprefix("http://testserver" + ROOT))
    assert ([claim["id"] for claim in last["results"]], last["next"]) == (ids[-1:], None)


@pytest.mark.parametrize(
    "asked", ["", "?limit=4", "?after=3&limit=2", "?after=0&wait=0", "?wait=30&limit=1000"]
)
def test_the_change_feed_is_the_same_both_ways(s: SimpleNamespace, asked: str) -> None:
    Scene()  # another desk's lines
    page = check_alike(s.caller, "/changes" + asked)
    assert page["results"]
    assert page["results"][-1]["seq"] == page["last"]


def test_the_feed_is_followed_to_its_end_both_ways(s: SimpleNamespace) -> None:
    path, seen = "/changes?limit=7", []
    while path:
        page = check_alike(s.caller, path)
        seen += [line["seq"] for line in page["results"]]
        path = (page["next"] or "").removeprefix("http://testserver" + ROOT)
    assert seen == list(range(1, Entry.objects.filter(desk=s.desk).count() + 1))
    end = check_alike(s.caller, f"/changes?after={len(seen)}")
    assert end == {"results": [], "next": None, "last": len(seen)}
    assert check_alike(s.caller, "/changes?after=99999")["last"] == 99999
    assert hot(s.caller, f"/changes?after={len(seen)}&wait=1") is None  # waiting is the ordinary way's


def test_what_has_not_changed_is_said_to_be_the_same_both_ways(s: SimpleNamespace) -> None:
    path = f"/claims/{s.signed.pk}/status"
    current: dict[str, Any] = {"If-None-Match": s.caller.get(path)["ETag"]}
    check_alike(s.caller, path, 304, **current)
    older: dict[str, Any] = {"If-None-Match": '"v0"'}
    assert check_alike(s.caller, path, **older)["status"] == "confirmed"


def test_versions_of_many_claims_are_told_apart(s: SimpleNamespace) -> None:
    """As they are asked for by threads that come while one of them asks."""
    elsewhere = Scene().open
    digest = tokens.digest(s.caller.headers["Authorization"].split()[1])
    ids = [s.signed.pk, uuid4(), elsewhere.pk, s.sealed.pk, s.signed.pk]
    found = hot_reads._versions(digest, [str(each) for each in ids])
    versions = [int(row[2] or 0) if row else None for row in found]
    signed, sealed = (Claim.objects.get(pk=each.pk).version for each in (s.signed, s.sealed))
    assert signed != sealed
    assert versions == [signed, None, None, sealed, signed]
    assert hot_reads._versions(tokens.digest("another"), [str(s.signed.pk)]) == [None]


OTHERWISE: dict[str, Any] = {
    "a token that is revoked": lambda t: t.update(revoked_at=timezone.now()),
    "a token that has expired": lambda t: t.update(expires_at=timezone.now() - timedelta(seconds=1)),
    "an owner who left the desk": lambda t: Membership.objects.filter(user=t.get().user).delete(),
    "an owner who may not log in": lambda t: User.objects.filter(pk=t.get().user_id).update(is_active=False),
}


@pytest.mark.parametrize("why", OTHERWISE)
@pytest.mark.parametrize("path", ["/claims", "/changes", "/claims/{id}/status"])
def test_a_token_that_opens_nothing_opens_nothing_here(s: SimpleNamespace, why: str, path: str) -> None:
    path = path.format(id=s.signed.pk)
    assert hot(s.caller, path) is not None
    OTHERWISE[why](ApiToken.objects.filter(user=s.caller.person))
    assert hot(s.caller, path) is None
    assert s.caller.get(path).status_code == 401


@pytest.mark.django_db(transaction=True)
def test_a_connection_that_broke_is_replaced() -> None:
    asked = "select pg_backend_pid(), $1::int + 1, null"
    first = prepared.fetched(asked, "1")
    assert first is not None
    assert first[1:] == (b"2", None)
    assert prepared.fetched(asked, "2") == (first[0], b"3", None)
    with connection.cursor() as cursor:
        cursor.execute("select pg_terminate_backend(%s, 5000)", [int(first[0] or 0)])
    with pytest.raises(psycopg.Error):
        prepared.fetched(asked, "1")
    second = prepared.fetched(asked, "1")
    assert second is not None
    assert second[0] != first[0]
    with pytest.raises(psycopg.errors.InvalidTextRepresentation):
        prepared.fetched(asked, "one")
    assert prepared.fetched("select 1 where $1 = ''", "x") is None
    prepared.close()


@pytest.mark.parametrize("role", [*Role])
def test_every_role_may_read(s: SimpleNamespace, role: Role) -> None:
    assert check_alike(caller(s.desk, role, scope="read"), f"/claims/{s.signed.pk}/status")


def test_another_desk_sees_none_of_it(s: SimpleNamespace) -> None:
    stranger = caller(factories.desk(), Role.ADMINISTRATOR)
    assert hot(stranger, f"/claims/{s.signed.pk}/status") is None
    assert stranger.get(f"/claims/{s.signed.pk}/status").status_code == 404
    assert check_alike(stranger, "/claims")["results"] == []


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/claims?limit=0", {}, 400),
        ("/claims?limit=1001", {}, 400),
        ("/claims?cursor=x", {}, 400),
        ("/claims?cursor=WyJpZCIsICIxIl0", {}, 400),  # ["id", "1"]
        ("/claims?fields=id", {}, 200),
        ("/claims?status=open", {}, 200),
        ("/claims", {"Accept": "text/html"}, 406),
        ("/claims", {"Host": "elsewhere.example"}, 400),
        ("/claims", {"Authorization": "Bearer tick_none"}, 401),
        ("/claims/01900000-0000-7000-8000-000000000000/status", {}, 404),
        ("/claims/alike?text=x", {}, 200),
        ("/changes?after=x", {}, 400),
        ("/changes?after=-1", {}, 400),
        ("/changes?after=9223372036854775808", {}, 400),
        ("/changes?limit=1001", {}, 400),
        ("/changes?wait=31", {}, 400),
        ("/changes?wait=", {}, 400),
        ("/changes?other=1", {}, 400),
    ],
)
def test_whatever_is_not_plainly_in_order_goes_the_ordinary_way(
    s: SimpleNamespace, path: str, headers: dict[str, str], status: int
) -> None:
    assert hot(s.caller, path, **headers) is None
    assert s.caller.get(path, **headers).status_code == status


def test_requests_are_counted_and_those_beyond_the_limit_refused_by_the_ordinary_way(
    s: SimpleNamespace, settings: LazySettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.API_RATE_LIMIT = 2
    monkeypatch.setattr(rates, "time", lambda: 1_800_000_018.5)
    monkeypatch.setattr(rates, "_shares", {})
    path = f"/claims/{s.signed.pk}/status"
    answers = [hot(s.caller, path) for _ in range(3)]
    assert [answer and answer[1]["RateLimit"] for answer in answers] == [
        '"token";r=1;t=42',
        '"token";r=0;t=42',
        None,
    ]
    assert s.caller.get(path).status_code == 429


def test_the_use_of_a_token_is_noted_once_a_minute(
    s: SimpleNamespace, django_assert_num_queries: Any
) -> None:
    path, token = f"/claims/{s.signed.pk}/status", ApiToken.objects.filter(user=s.caller.person)
    hot(s.caller, path)
    noted = token.get().last_used_at
    assert noted is not None
    hot(s.caller, path)
    assert token.get().last_used_at == noted
    token.update(last_used_at=noted - timedelta(minutes=1))
    hot(s.caller, path)
    again = token.get().last_used_at
    assert again is not None
    assert again >= noted


def test_encryption_is_asked_for_where_the_ordinary_way_asks_for_it(
    s: SimpleNamespace, settings: LazySettings
) -> None:
    settings.SECURE_SSL_REDIRECT = True
    assert hot(s.caller, "/claims") is None
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    answer = hot(s.caller, "/claims?limit=1", **{"X-Forwarded-Proto": "https"})
    assert answer is not None
    assert json.loads(answer[2])["next"].startswith("https://testserver")


def test_the_application_answers_what_is_hot_and_hands_on_the_rest(s: SimpleNamespace) -> None:
    handed_on: list[str] = []

    def ordinary(environ: dict[str, Any], start_response: Any) -> Any:
        handed_on.append(environ["PATH_INFO"])
        return HttpResponse()

    def start(status: str, headers: list[tuple[str, str]]) -> None:
        statuses.append(status)

    statuses: list[str] = []
    application = HotReads(ordinary)
    factory = RequestFactory(headers=s.caller.headers)
    assert json.loads(b"".join(application(factory.get(ROOT + "/claims").environ, start)))["next"] is None
    application(factory.get(ROOT + "/desk").environ, start)
    application(factory.post(ROOT + "/claims/status").environ, start)
    assert statuses == ["200 OK"]
    assert handed_on == [ROOT + "/desk", ROOT + "/claims/status"]
