"""Trusted time: a stamp by an authority made with openssl, and each way in which there is none."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from newsroom import ledger
from newsroom.models import Entry
from newsroom.roles import Role
from sources.actions import snapshots, stamps
from sources.models import Snapshot, Stamp
from sources.storage import content_store
from sources.tasks import StampMissing, stamp_snapshot
from tests import factories
from tests.sources.authority import TimeStampAuthority

pytestmark = pytest.mark.needs("openssl")
CONTENT = b"At least 31 people have died, the office said."


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    source = factories.source(desk, by)
    snapshot = snapshots.upload(source=source, content=CONTENT, file_name="page.txt", by=by)
    return SimpleNamespace(
        desk=desk, by=by, reader=factories.member(desk, Role.READER), source=source, snapshot=snapshot
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> TimeStampAuthority:
    return TimeStampAuthority(tmp_path_factory.mktemp("tsa") / "one")


@pytest.fixture
def authority(made: TimeStampAuthority, settings: Any) -> Iterator[TimeStampAuthority]:
    made.answer_with, made.asked = None, 0
    with made.running() as url:
        settings.TSA_URL, settings.TSA_CERTIFICATE = url, str(made.chain)
        yield made


def jobs() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select args ->> 'snapshot_id' from procrastinate_jobs where task_name = 'sources.stamp'"
        )
        return [row[0] for row in cursor.fetchall()]


def page_of(s: SimpleNamespace) -> str:
    client = Client()
    client.force_login(s.by)
    return client.get(reverse("source", args=[s.desk.slug, s.source.pk])).content.decode()


def test_a_copy_is_stamped_with_the_time_and_the_raw_reply_verifies_with_openssl_too(
    s: SimpleNamespace, authority: TimeStampAuthority
) -> None:
    before = timezone.now()
    stamp = stamps.take(snapshot_id=s.snapshot.pk)
    assert stamp
    assert (stamp.state, stamp.reason) == ("good", "")
    assert stamp.time
    assert abs((stamp.time - before).total_seconds()) < 60
    assert authority.verifies(CONTENT, content_store().get(stamp.reply_sha256))
    assert not authority.verifies(CONTENT + b"!", content_store().get(stamp.reply_sha256))

    entry = Entry.objects.get(object_id=s.source.pk, verb="snapshot.stamped")
    assert (entry.actor, entry.data["state"], entry.data["number"]) == (None, "good", 1)
    assert ledger.verify(s.desk).broken_at is None
    assert str(stamp.authority) in page_of(s)


def test_a_copy_is_stamped_once(s: SimpleNamespace, authority: TimeStampAuthority) -> None:
    assert stamps.take(snapshot_id=s.snapshot.pk)
    assert stamps.take(snapshot_id=s.snapshot.pk) is None
    assert authority.asked == 1
    assert Stamp.objects.filter(snapshot=s.snapshot).count() == 1


def test_every_new_copy_is_given_to_the_worker_where_an_authority_is_configured(
    s: SimpleNamespace, authority: TimeStampAuthority, settings: Any
) -> None:
    assert jobs() == []
    new = snapshots.upload(source=s.source, content=b"Ten people died.", file_name="a.txt", by=s.by)
    assert jobs() == [str(new.pk)]
    assert "none yet" in page_of(s)
    settings.TSA_URL = ""
    snapshots.upload(source=s.source, content=b"Nine people died.", file_name="a.txt", by=s.by)
    assert jobs() == [str(new.pk)]
    assert "no time stamp authority is configured" in page_of(s)


def test_an_authority_that_does_not_answer_leaves_the_stamp_missing_and_is_tried_again(
    s: SimpleNamespace, authority: TimeStampAuthority
) -> None:
    authority.answer_with = 503
    for _ in range(2):
        with pytest.raises(StampMissing, match="status 503"):
            stamp_snapshot(str(s.snapshot.pk))
    assert [stamp.state for stamp in s.snapshot.stamps.all()] == ["missing"]
    assert "missing" in page_of(s)
    authority.answer_with = None
    stamp_snapshot(str(s.snapshot.pk))
    assert sorted(stamp.state for stamp in s.snapshot.stamps.all()) == ["good", "missing"]
    assert Snapshot.objects.get(pk=s.snapshot.pk).stamp.state == "good"  # type: ignore[union-attr]


def test_an_authority_that_is_not_there_leaves_the_reason(
    s: SimpleNamespace, made: TimeStampAuthority, settings: Any
) -> None:
    with made.running() as url:
        settings.TSA_URL, settings.TSA_CERTIFICATE = url, str(made.chain)
    stamp = stamps.take(snapshot_id=s.snapshot.pk)
    assert stamp
    assert (stamp.state, stamp.reply_sha256) == ("missing", "")
    assert "did not answer" in stamp.reason


def test_what_is_no_time_stamp_is_unreadable_and_kept(
    s: SimpleNamespace, authority: TimeStampAuthority
) -> None:
    authority.answer_with = b"<html>Welcome to this hotel</html>"
    stamp = stamps.take(snapshot_id=s.snapshot.pk)
    assert stamp
    assert (stamp.state, stamp.time) == ("unreadable", None)
    assert content_store().get(stamp.reply_sha256) == authority.answer_with
    assert "unreadable" in page_of(s)


def test_a_stamp_of_other_bytes_is_not_genuine(s: SimpleNamespace, authority: TimeStampAuthority) -> None:
    stamps.take(snapshot_id=s.snapshot.pk)
    other = snapshots.upload(source=s.source, content=b"Ten people died.", file_name="a.txt", by=s.by)
    authority.answer_with = (authority.folder / "reply").read_bytes()
    stamp = stamps.take(snapshot_id=other.pk)
    assert stamp
    assert stamp.state == "not_genuine"
    assert stamp.reason == "The time stamp is one of other bytes."
    assert "not genuine" in page_of(s)


def test_an_old_stamp_of_the_same_bytes_that_is_played_again_is_not_genuine(
    s: SimpleNamespace, authority: TimeStampAuthority
) -> None:
    """It would tell the time of another request: the nonce in it is not the one that was sent."""
    stamps.take(snapshot_id=s.snapshot.pk)
    again = snapshots.upload(source=s.source, content=CONTENT, file_name="page.txt", by=s.by)
    authority.answer_with = (authority.folder / "reply").read_bytes()
    stamp = stamps.take(snapshot_id=again.pk)
    assert stamp
    assert (stamp.state, stamp.time) == ("not_genuine", None)
    assert stamp.reason == "The time stamp answers another request than the one that was sent."


def test_a_stamp_with_a_bit_turned_is_not_genuine(s: SimpleNamespace, authority: TimeStampAuthority) -> None:
    stamps.take(snapshot_id=s.snapshot.pk)
    again = snapshots.upload(source=s.source, content=CONTENT, file_name="page.txt", by=s.by)
    reply = bytearray((authority.folder / "reply").read_bytes())
    reply[-4] ^= 1
    authority.answer_with = bytes(reply)
    stamp = stamps.take(snapshot_id=again.pk)
    assert stamp
    assert stamp.state == "not_genuine"


def test_a_stamp_by_anybody_but_the_pinned_authority_is_not_genuine(
    s: SimpleNamespace, authority: TimeStampAuthority, tmp_path: Path, settings: Any
) -> None:
    """Another authority of the same name under the same root, and one of another root: neither is the pinned one."""
    other = TimeStampAuthority(tmp_path / "other")
    for pinned in (
        other.chain.read_bytes(),
        (other.folder / "own.pem").read_bytes() + (authority.folder / "root.pem").read_bytes(),
    ):
        (tmp_path / "pinned.pem").write_bytes(pinned)
        settings.TSA_CERTIFICATE = str(tmp_path / "pinned.pem")
        stamp = stamps.take(snapshot_id=s.snapshot.pk)
        assert stamp
        assert stamp.state == "not_genuine"
    settings.TSA_CERTIFICATE = str(authority.chain)
    good = stamps.take(snapshot_id=s.snapshot.pk)
    assert good
    assert good.is_good


def test_a_stamp_can_be_asked_for_later_by_somebody_who_checks(
    s: SimpleNamespace, authority: TimeStampAuthority, settings: Any
) -> None:
    with pytest.raises(PermissionDenied):
        stamps.request_stamp(snapshot=s.snapshot, by=s.reader)
    stamps.request_stamp(snapshot=s.snapshot, by=s.by)
    assert jobs() == [str(s.snapshot.pk)]
    stamps.take(snapshot_id=s.snapshot.pk)
    with pytest.raises(ValidationError, match="nothing to stamp"):
        stamps.request_stamp(snapshot=s.snapshot, by=s.by)
    settings.TSA_URL = ""
    with pytest.raises(ValidationError, match="TICKMARK_TSA_URL"):
        stamps.request_stamp(snapshot=s.snapshot, by=s.by)
