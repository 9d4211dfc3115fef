"""The watch over cited sources: what is fetched again, and which claims go back to a person."""

from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from claims.actions import citations, drifts, verdicts
from claims.models import Claim, Drift
from newsroom import ledger
from newsroom.actions import desks
from newsroom.models import Entry
from newsroom.roles import Role
from sources.actions import evidence, snapshots, sources
from sources.models import Snapshot, Source
from tests import factories
from tests.claims.api.conftest import Caller
from tests.sources.fetching.loopback import Loopback, answer, serving

PAGE = b"<!doctype html><body><p>At least 31 people have died, the health office said on Monday.</p></body>"


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving({"/": answer(PAGE, content_type="text/html")}) as found:
        yield found


@pytest.fixture
def s(db: None, server: Loopback) -> SimpleNamespace:
    """A confirmed claim that rests on a page that was fetched."""
    desk = factories.desk()
    desks.set_policy(desk=desk, by=factories.administrator(desk), independent_sources=1)
    by, second = factories.member(desk), factories.member(desk)
    claim = factories.claim(factories.document(desk, by), by)
    source = sources.add(desk=desk, title="The office", url=server.url(), by=by)
    first = snapshots.fetch(source_id=source.pk, limits=server.limits())
    assert first
    start, end = evidence.find(snapshot=first, passage="At least 31 people have died")
    exhibit = evidence.quote(snapshot=first, start=start, end=end, by=by)
    citation = citations.cite(claim=claim, evidence=exhibit, stance="supports", by=by)
    verdicts.give(claim=claim, rating=factories.rating(desk), explanation="It says so.", by=by)
    verdicts.confirm(claim=claim, by=second)
    return SimpleNamespace(
        desk=desk,
        by=by,
        second=second,
        claim=claim,
        source=source,
        first=first,
        citation=citation,
        server=server,
    )


def fetched(s: SimpleNamespace, page: bytes | None) -> Snapshot:
    """The page fetched again, as it is now (None: gone), and compared as the worker does."""
    if page is None:
        del s.server.answers["/"]
    else:
        s.server.answers["/"] = answer(page, content_type="text/html")
    sources.request_fetch(source=s.source, by=None)
    snapshot = snapshots.fetch(source_id=s.source.pk, limits=s.server.limits())
    assert snapshot
    assert jobs("claims.compare")[-1] == str(snapshot.pk)
    drifts.compare(snapshot_id=snapshot.pk)
    return snapshot


def jobs(name: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select args ->> 'snapshot_id' from procrastinate_jobs where task_name = %s order by id", [name]
        )
        return [row[0] for row in cursor.fetchall()]


def status(s: SimpleNamespace) -> str:
    return Claim.objects.get(pk=s.claim.pk).status


def panel(s: SimpleNamespace) -> str:
    client = Client()
    client.force_login(s.by)
    return client.get(reverse("claim", args=[s.desk.slug, s.claim.pk]), follow=True).content.decode()


@pytest.mark.parametrize(
    ("html", "change"),
    [
        (PAGE, "unchanged"),
        (PAGE.replace(b"Monday", b"Tuesday"), "changed"),
        (PAGE.replace(b"31 people", b"31&nbsp; people"), "changed"),
    ],
)
def test_a_page_that_still_says_it_changes_nothing(s: SimpleNamespace, html: bytes, change: str) -> None:
    assert fetched(s, html).change == change
    assert status(s) == "confirmed"
    assert not Drift.objects.exists()


def test_a_page_that_no_longer_says_it_sends_the_claim_back_with_the_difference(s: SimpleNamespace) -> None:
    new = fetched(s, PAGE.replace(b"31 people", b"29 people"))
    assert status(s) == "open"
    drift = Drift.objects.get()
    assert (drift.citation, drift.snapshot, drift.outcome) == (s.citation, new, "says_other")
    assert any("31" in each for each in drift.lost)
    page = panel(s)
    assert "The source no longer says it" in page
    assert ">no longer there:</span> 31</del>" in page
    assert ">now there:</span> 29</ins>" in page

    entries = Entry.objects.filter(object_id=s.claim.pk).order_by("seq")
    assert [entry.verb for entry in entries][-2:] == ["verdict.fell", "source.drifted"]
    assert [entry.actor for entry in entries][-2:] == [None, None]
    assert ledger.verify(s.desk).broken_at is None
    s.citation.evidence.refresh_from_db()
    assert s.citation.evidence.snapshot == s.first


def test_a_page_that_is_gone_sends_the_claim_back(s: SimpleNamespace) -> None:
    fetched(s, None)
    assert (status(s), Drift.objects.get().outcome) == ("open", "gone")
    assert "status 404" in panel(s)


def test_a_server_with_a_bad_day_sends_nothing_back(s: SimpleNamespace) -> None:
    s.server.answers["/"] = answer(b"", "503 Service Unavailable")
    sources.request_fetch(source=s.source, by=None)
    snapshot = snapshots.fetch(source_id=s.source.pk, limits=s.server.limits())
    assert snapshot
    assert drifts.compare(snapshot_id=snapshot.pk) == []
    assert status(s) == "confirmed"


def test_the_same_drift_is_found_once_and_again_only_after_somebody_has_looked(s: SimpleNamespace) -> None:
    other = PAGE.replace(b"31 people", b"29 people")
    first = fetched(s, other)
    assert drifts.compare(snapshot_id=first.pk) == []
    fetched(s, other)
    assert Drift.objects.count() == 1
    drifts.settle(drift=Drift.objects.get(), by=s.by)
    fetched(s, other)
    assert Drift.objects.count() == 2


def test_who_has_looked_takes_it_off_the_list_and_the_record_keeps_it(s: SimpleNamespace) -> None:
    fetched(s, None)
    client = Client()
    client.force_login(s.by)
    desk = reverse("desk", args=[s.desk.slug])
    assert client.get(desk, {"tab": "drifted"}).context["claims"] == [s.claim]
    drift = Drift.objects.get()
    with pytest.raises(PermissionDenied):
        drifts.settle(drift=drift, by=factories.member(s.desk, Role.READER))
    client.post(reverse("drift-settle", args=[s.desk.slug, drift.pk]))
    assert client.get(desk, {"tab": "drifted"}).context["claims"] == []
    drift.refresh_from_db()
    assert drift.withdrawn_by == s.by
    assert Entry.objects.filter(object_id=s.claim.pk).latest("seq").verb == "drift.settled"
    assert "The source is gone" not in panel(s)


def test_the_api_lists_drifts_and_settles_them(s: SimpleNamespace) -> None:
    fetched(s, None)
    caller = Caller(factories.token(s.by, s.desk))
    (shown,) = caller.get("/drifts").json()["results"]
    assert (shown["claim"], shown["outcome"], shown["settled_by"]) == (str(s.claim.pk), "gone", None)
    settled = caller.post(f"/drifts/{shown['id']}/settle")
    assert settled.json()["settled_by"]["id"] == str(s.by.pk)
    assert caller.get("/drifts").json()["results"] == []


def test_a_withdrawn_citation_is_not_compared(s: SimpleNamespace) -> None:
    citations.withdraw(citation=s.citation, reason="Enough.", by=s.by)
    fetched(s, None)
    assert not Drift.objects.exists()


def test_uploaded_copies_are_not_compared(s: SimpleNamespace) -> None:
    snapshots.upload(source=s.source, content=b"Something else.", file_name="a.txt", by=s.by)
    assert jobs("claims.compare") == [str(s.first.pk)]


# Which are fetched again


def long_ago(s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, days: int = 31) -> None:
    later = timezone.now() + timedelta(days=days)
    monkeypatch.setattr("claims.actions.drifts.timezone.now", lambda: later)


def test_cited_pages_are_fetched_again_when_the_desks_days_are_over(
    s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert drifts.watch() == []
    long_ago(s, monkeypatch, days=29)
    assert drifts.watch() == []
    long_ago(s, monkeypatch)
    assert drifts.watch() == [s.source]
    assert drifts.watch() == []
    s.source.refresh_from_db()
    assert (s.source.is_awaiting_fetch, s.source.fetch_requested_by) == (True, None)


def test_what_nobody_cites_and_what_is_protected_is_left_alone(
    s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_ago(s, monkeypatch)
    factories.protect(s.source)
    assert drifts.watch() == []
    Source.objects.filter(pk=s.source.pk).update(protected=False)
    citations.withdraw(citation=s.citation, reason="Enough.", by=s.by)
    assert drifts.watch() == []


def test_one_round_asks_each_host_once(s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    s.server.answers["/b"] = s.server.answers["/"]
    other = sources.add(desk=s.desk, title="Another page", url=s.server.url("/b"), by=s.by)
    copy = snapshots.fetch(source_id=other.pk, limits=s.server.limits())
    assert copy
    exhibit = evidence.quote(snapshot=copy, start=0, end=20, by=s.by)
    citations.cite(claim=s.claim, evidence=exhibit, stance="supports", by=s.by)
    long_ago(s, monkeypatch)
    assert drifts.watch() == [s.source]
    snapshots.fetch(source_id=s.source.pk, limits=s.server.limits())
    factories.protect(s.source)
    assert drifts.watch() == [other]
