"""Preserving a source: by upload, and by the worker that fetches its address."""

from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.utils import timezone

from newsroom import ledger
from newsroom.models import Entry
from newsroom.roles import Role
from sources.actions import evidence, snapshots, sources
from sources.models import Snapshot, Source
from sources.storage import content_store
from tests import factories
from tests.sources.extraction import files
from tests.sources.fetching.loopback import Loopback, answer, redirect, serving

PAGE = (
    b"<!doctype html><html><head><title>Toll rises to 31</title><meta name=author content='Ana Lee'></head><body>"
    b"<article><h1>Toll rises</h1><p>At least 31 people have died in the valley, the office said on Monday.</p>"
    b"<p>Rescue teams searched the banks of the river through the night, the office said.</p></article></body></html>"
)


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    return SimpleNamespace(
        desk=desk, by=by, reader=factories.member(desk, Role.READER), source=factories.source(desk, by)
    )


@pytest.fixture
def server() -> Iterator[Loopback]:
    answers: dict[str, Any] = {
        "/": answer(PAGE, content_type="text/html; charset=utf-8"),
        "/moved": redirect("/"),
        "/endless": answer(files.nested_pdf(12, 10), content_type="application/pdf"),
        "/empty": answer(b"", content_type="text/html"),
        "/picture": answer(b"\x89PNG\r\n\x1a\n" + b"\0" * 64, content_type="image/png"),
    }
    with serving(answers) as found:
        yield found


def jobs() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select args ->> 'source_id' from procrastinate_jobs where task_name = 'sources.fetch'"
        )
        return [row[0] for row in cursor.fetchall()]


def scheduled() -> list[tuple[str, int]]:
    """The later tries that the worker has before it: source, and the number of the snapshot that failed."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select args ->> 'source_id', (args ->> 'after')::int from procrastinate_jobs"
            " where task_name = 'sources.fetch_again' and scheduled_at > now() order by id"
        )
        return [(source, after) for source, after in cursor.fetchall()]


def asked(s: SimpleNamespace, server: Loopback, target: str = "/", title: str = "") -> Source:
    return sources.add(desk=s.desk, title=title, url=server.url(target), by=s.by)


def verbs(source: Source) -> list[str]:
    return list(Entry.objects.filter(object_id=source.pk).order_by("seq").values_list("verb", flat=True))


def test_a_page_that_takes_too_long_to_read_is_kept_as_a_failure_with_the_reason(
    s: SimpleNamespace, server: Loopback, settings: Any
) -> None:
    settings.READING_SECONDS = 1

    snapshot = snapshots.fetch(source_id=asked(s, server, "/endless").pk, limits=server.limits())

    assert snapshot
    assert (snapshot.failure_code, snapshot.sha256, snapshot.retry_at) == ("too_slow", "", None)
    assert snapshot.warc_sha256
    assert snapshot.failure_in_words.startswith("Reading this file took more than 1 seconds")


def test_a_reader_preserves_nothing(s: SimpleNamespace) -> None:
    for deed in (
        lambda: snapshots.upload(source=s.source, content=b"Ten.", file_name="a.txt", by=s.reader),
        lambda: sources.add(desk=s.desk, title="A", by=s.reader),
        lambda: sources.request_fetch(source=s.source, by=s.reader),
        lambda: sources.describe(source=s.source, title="B", by=s.reader),
    ):
        with pytest.raises(PermissionDenied):
            deed()


# Fetch


def test_a_page_is_fetched_by_the_worker_and_kept_as_it_came(s: SimpleNamespace, server: Loopback) -> None:
    source = asked(s, server, "/moved")
    assert jobs() == [str(source.pk)]
    assert source.title == source.url

    snapshot = snapshots.fetch(source_id=source.pk, limits=server.limits())

    assert snapshot
    assert (snapshot.origin, snapshot.status_code, snapshot.failure) == ("fetched", 200, "")
    assert (snapshot.url, snapshot.final_url) == (server.url("/moved"), server.url("/"))
    assert snapshot.taken_by == s.by
    assert "At least 31 people have died" in snapshot.text
    assert content_store().get(snapshot.sha256) == PAGE
    assert b"WARC/1.1" in content_store().get(snapshot.warc_sha256) or snapshot.warc_sha256
    source.refresh_from_db()
    assert not source.is_awaiting_fetch


def test_what_is_learnt_from_the_page_is_in_the_ledger_and_what_a_person_typed_stays(
    s: SimpleNamespace, server: Loopback
) -> None:
    untitled, titled = asked(s, server), asked(s, server, "/moved", title="The Courier's page")
    for source in (untitled, titled):
        snapshots.fetch(source_id=source.pk, limits=server.limits())
        source.refresh_from_db()
    assert (untitled.title, untitled.author) == ("Toll rises to 31", "Ana Lee")
    assert (titled.title, titled.author) == ("The Courier's page", "Ana Lee")

    entry = Entry.objects.get(object_id=untitled.pk, verb="source.described")
    assert entry.actor is None
    assert entry.data["before"]["title"] == server.url("/")
    assert entry.data["after"]["title"] == "Toll rises to 31"
    assert verbs(untitled) == ["source.added", "source.fetch_requested", "source.described", "snapshot.taken"]
    assert ledger.verify(s.desk).broken_at is None


@pytest.mark.parametrize(("target", "status"), [("/gone", 404), ("/empty", 200), ("/picture", 200)])
def test_a_page_that_cannot_be_kept_leaves_the_reason(
    s: SimpleNamespace, server: Loopback, target: str, status: int
) -> None:
    source = asked(s, server, target)
    snapshot = snapshots.fetch(source_id=source.pk, limits=server.limits())
    assert snapshot
    assert (snapshot.status_code, snapshot.sha256, snapshot.text) == (status, "", "")
    assert snapshot.failure
    assert verbs(source)[-1] == "snapshot.failed"
    source.refresh_from_db()
    assert not source.is_awaiting_fetch


def test_a_server_that_is_not_there_leaves_the_reason_and_can_be_asked_again(s: SimpleNamespace) -> None:
    with serving({}) as gone:
        source = asked(s, gone)
    snapshot = snapshots.fetch(source_id=source.pk, limits=gone.limits())
    assert snapshot
    assert snapshot.failure
    assert (snapshot.status_code, snapshot.headers) == (None, [])
    sources.request_fetch(source=source, by=s.by)
    assert len(jobs()) == 2


def test_a_task_that_runs_twice_fetches_once(s: SimpleNamespace, server: Loopback) -> None:
    source = asked(s, server)
    assert snapshots.fetch(source_id=source.pk, limits=server.limits())
    assert snapshots.fetch(source_id=source.pk, limits=server.limits()) is None
    assert len(server.asked) == 1
    assert Snapshot.objects.filter(source=source).count() == 1


def test_no_machine_of_the_house_is_asked_for_a_page(s: SimpleNamespace, server: Loopback) -> None:
    source = asked(s, server)
    snapshot = snapshots.fetch(source_id=source.pk)
    assert snapshot
    assert snapshot.failure
    assert server.asked == []


def test_asking_again_while_a_page_is_awaited_changes_nothing(s: SimpleNamespace, server: Loopback) -> None:
    source = asked(s, server)
    sources.request_fetch(source=source, by=s.by)
    assert len(jobs()) == 1
    assert verbs(source) == ["source.added", "source.fetch_requested"]


def test_a_page_that_did_not_come_for_long_is_asked_for_anew(s: SimpleNamespace, server: Loopback) -> None:
    source = asked(s, server)
    Source.objects.filter(pk=source.pk).update(fetch_requested_at=timezone.now() - timedelta(minutes=16))
    sources.request_fetch(source=source, by=s.by)
    assert len(jobs()) == 2
    assert verbs(source)[-2:] == ["source.fetch_requested", "source.fetch_requested"]


def test_a_source_without_an_address_is_not_fetched(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError, match="no address to fetch"):
        sources.request_fetch(source=s.source, by=s.by)
    assert jobs() == []


# Tried again by itself


def test_a_failure_that_may_pass_is_tried_again_by_itself_with_pauses_and_not_for_ever(
    s: SimpleNamespace, server: Loopback
) -> None:
    server.answers["/busy"] = answer(b"later", "503 Service Unavailable")
    source = asked(s, server, "/busy")
    pauses = []
    for _ in range(4):
        snapshot = snapshots.fetch(source_id=source.pk, limits=server.limits())
        assert snapshot
        assert snapshot.failure_code == "status 503"
        pauses.append(snapshot.retry_at and round((snapshot.retry_at - timezone.now()).total_seconds() / 60))
        snapshots.try_again(source_id=source.pk, after=snapshot.number)
    assert pauses == [2, 20, 180, None]
    assert [each.taken_by for each in source.snapshots.all()] == [s.by, None, None, None]
    assert scheduled() == [(str(source.pk), 1), (str(source.pk), 2), (str(source.pk), 3)]

    server.answers["/busy"] = server.answers["/"]
    snapshot = snapshots.fetch(source_id=source.pk, limits=server.limits())
    assert snapshot
    assert (snapshot.number, snapshot.failure, snapshot.retry_at) == (5, "", None)


def test_what_will_not_pass_is_not_tried_again_by_itself(s: SimpleNamespace, server: Loopback) -> None:
    for target in ("/gone", "/picture"):
        snapshot = snapshots.fetch(source_id=asked(s, server, target).pk, limits=server.limits())
        assert snapshot
        assert snapshot.retry_at is None
    assert scheduled() == []


def test_nothing_is_tried_again_where_somebody_was_quicker(s: SimpleNamespace, server: Loopback) -> None:
    source = asked(s, server)
    snapshots.fetch(source_id=source.pk, limits=server.limits())
    snapshots.upload(source=source, content=b"Ten.", file_name="a.txt", by=s.by)
    snapshots.try_again(source_id=source.pk, after=1)
    source.refresh_from_db()
    assert not source.is_awaiting_fetch
    snapshots.try_again(source_id=source.pk, after=2)
    source.refresh_from_db()
    assert source.is_awaiting_fetch


def test_pages_of_one_host_are_fetched_one_at_a_time(s: SimpleNamespace) -> None:
    for url in ("https://one.example/a", "https://ONE.example/b", "https://two.example/a"):
        sources.add(desk=s.desk, title=url, url=url, by=s.by)
    with connection.cursor() as cursor:
        cursor.execute("select lock from procrastinate_jobs where task_name = 'sources.fetch' order by id")
        one, same, two = [row[0] for row in cursor.fetchall()]
    assert one == same != two
    assert not any("example" in lock for lock in (one, two))  # it may be the host of a protected source


# What else stands on the page


def test_the_rest_of_a_page_is_kept_behind_its_main_text(s: SimpleNamespace) -> None:
    menu = b"<nav><ul><li>Home<li>Weather tomorrow: rain</ul></nav><footer>All rights reserved</footer>"
    more = (
        b"<p>The bridge at Lenkor was closed to all traffic for the third day in a row, the town said.</p>"
        * 3
    )
    page = PAGE.replace(b"<body>", b"<body>" + menu).replace(b"</article>", more + b"</article>")
    snapshot = snapshots.upload(source=s.source, content=page, file_name="a.html", by=s.by)
    assert "Home" not in snapshot.main_text
    assert snapshot.main_text.startswith("Toll rises")
    assert "Weather tomorrow: rain" in snapshot.rest
    assert snapshot.text[snapshot.rest_start :] == snapshot.rest

    start, end = evidence.find(snapshot=snapshot, passage="Weather tomorrow: rain")
    quoted = evidence.quote(snapshot=snapshot, start=start, end=end, by=s.by)
    assert quoted.exact == "Weather tomorrow: rain"


def test_a_fetch_says_whether_the_text_changed_since_the_fetch_before(
    s: SimpleNamespace, server: Loopback
) -> None:
    source = asked(s, server)
    changes = []
    for page in (PAGE, PAGE, PAGE.replace(b"31", b"32")):
        server.answers["/"] = answer(page, content_type="text/html")
        sources.request_fetch(source=source, by=s.by)
        snapshot = snapshots.fetch(source_id=source.pk, limits=server.limits())
        assert snapshot
        changes.append(snapshot.change)
    assert changes == ["", "unchanged", "changed"]


def test_two_addresses_that_lead_to_one_page_are_told(s: SimpleNamespace, server: Loopback) -> None:
    moved, there = asked(s, server, "/moved"), asked(s, server, "/")
    snapshot = snapshots.fetch(source_id=moved.pk, limits=server.limits())
    assert snapshot
    assert snapshots.twins(snapshot=snapshot) == [there]


# The library


@pytest.mark.parametrize(
    "url", ["no address", "ftp://news.example/a", "https://user:secret@news.example/", "javascript:x"]
)
def test_what_is_no_address_of_the_web_is_refused(s: SimpleNamespace, url: str) -> None:
    with pytest.raises(ValidationError):
        sources.add(desk=s.desk, title="A", url=url, by=s.by)
    assert jobs() == []


def test_an_address_is_in_the_library_once_however_it_is_spelled_and_once_in_every_desks(
    s: SimpleNamespace,
) -> None:
    sources.add(desk=s.desk, title="A page", url="https://news.example/a?utm_source=x#top", by=s.by)
    with pytest.raises(ValidationError, match="as “A page”"):
        sources.add(desk=s.desk, title="Again", url="HTTPS://NEWS.example:443/a", by=s.by)
    other = factories.desk()
    sources.add(desk=other, title="Theirs", url="https://news.example/a", by=factories.administrator(other))


def test_the_details_of_a_source_are_changed_and_the_ledger_keeps_what_was(s: SimpleNamespace) -> None:
    sources.describe(source=s.source, by=s.by, publisher="Courier", has_stake=True)
    sources.describe(source=s.source, by=s.by, publisher="Courier")
    entry = Entry.objects.get(object_id=s.source.pk, verb="source.described")
    assert entry.data == {
        "before": {"publisher": "", "has_stake": "False"},
        "after": {"publisher": "Courier", "has_stake": "True"},
    }
    with pytest.raises(ValidationError):
        sources.describe(source=s.source, by=s.by, title="")
