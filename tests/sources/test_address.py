"""A wrong address is corrected and fetched; what was preserved stays."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError

from newsroom.models import Entry
from sources.actions import sources
from sources.models import Source
from tests import factories

OLD, NEW = "https://news.example/old", "https://news.example/new"


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    source = sources.add(desk=desk, title="Courier", url=OLD, by=by)
    factories.exhibit(source, by)
    return SimpleNamespace(desk=desk, by=by, source=source)


def fetched(source: Source) -> None:
    Source.objects.filter(pk=source.pk).update(fetch_requested_at=None, fetch_requested_by=None)


def test_the_new_address_is_fetched_and_the_old_copy_stays(s: SimpleNamespace) -> None:
    fetched(s.source)
    source = sources.readdress(source=s.source, url=NEW, by=s.by)

    assert (source.url, source.canonical_url, source.is_awaiting_fetch) == (NEW, NEW, True)
    assert source.snapshots.count() == 1
    told = Entry.objects.get(object_id=source.pk, verb="source.readdressed")
    assert told.data == {"before": OLD, "after": NEW}


def test_it_waits_for_a_fetch_of_the_old_address(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError, match="being fetched"):
        sources.readdress(source=s.source, url=NEW, by=s.by)


@pytest.mark.parametrize("url", ["", "ftp://news.example/x", "https://news.example/taken"])
def test_no_address_a_strange_one_and_one_that_another_source_has_are_refused(
    s: SimpleNamespace, url: str
) -> None:
    fetched(s.source)
    sources.add(desk=s.desk, title="Herald", url="https://news.example/taken", by=s.by)
    with pytest.raises(ValidationError):
        sources.readdress(source=s.source, url=url, by=s.by)
