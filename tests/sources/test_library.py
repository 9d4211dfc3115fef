"""Adding a source by its page: the address, the file, and what is said where one of them is refused."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.datastructures import MultiValueDict

from claims.forms.documents import NewDocumentForm
from sources.actions import snapshots, sources
from sources.extraction import Extracted
from sources.forms import NewSourceForm, UploadForm
from sources.models import Source
from tests import factories


def scene() -> SimpleNamespace:
    desk = factories.desk()
    return SimpleNamespace(desk=desk, by=factories.member(desk))


@pytest.fixture
def web(s: SimpleNamespace) -> Client:
    client = Client()
    client.force_login(s.by)
    return client


def add(s: SimpleNamespace, web: Client, content: bytes, **typed: str) -> Any:
    file = SimpleUploadedFile("page.txt", content)
    return web.post(reverse("source-new", args=[s.desk.slug]), {"kind": "article", "file": file, **typed})


def test_a_file_that_cannot_be_read_is_refused_beside_the_file_and_leaves_no_source(
    s: SimpleNamespace, web: Client
) -> None:
    for typed in ({}, {"url": ""}, {"url": "https://news.example/page"}):
        answer = add(s, web, b"  \n ", **typed)
        assert answer.status_code == 422
        assert list(answer.context["form"].errors) == ["file"]
    assert not Source.objects.exists()
    assert add(s, web, b"Ten people died.").status_code == 302
    assert Source.objects.get().title == "page.txt"


def test_an_address_that_the_library_has_is_refused_beside_the_address(
    s: SimpleNamespace, web: Client
) -> None:
    first = factories.source(s.desk, s.by, url="https://news.example/page")
    answer = add(s, web, b"Ten people died.", url="https://NEWS.example/page#top")
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["url"]
    assert answer.context["twin"] == first


def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    settings: Any,
) -> None:
    settings.UPLOAD_MAX_BYTES = 10
    for form, more in ((NewSourceForm, {"kind": "article"}), (UploadForm, {}), (NewDocumentForm, {})):
        fits, over = (SimpleUploadedFile("page.txt", content) for content in (b"Ten bytes.", b"Eleven byte"))
        assert form(more, MultiValueDict({"file": [fits]})).is_valid()
        assert "larger than" in form(more, MultiValueDict({"file": [over]})).errors["file"][0]


def test_a_long_address_without_a_title_is_called_by_its_beginning_until_its_page_says_better(
    s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = "https://news.example/" + "x" * 400
    source = factories.source(s.desk, s.by, title=" ", url=url)
    assert (source.title, source.url) == (url[:300], url)

    page = Extracted(text="Ten people died.", media_type="text/html", title="The toll")
    monkeypatch.setattr(
        snapshots, "bring", lambda *_: (None, page, ("The server did not answer.", "connect"))
    )
    snapshots.fetch(source_id=source.pk)
    source.refresh_from_db()
    assert source.title == "The toll"


def test_of_two_who_add_an_address_at_once_the_second_waits_and_looks_again(s: SimpleNamespace) -> None:
    with CaptureQueriesContext(connection) as captured:
        factories.source(s.desk, s.by, url="https://news.example/page")
    asked = [query["sql"] for query in captured]
    held = next(n for n, sql in enumerate(asked) if "newsroom_desk" in sql and "FOR NO KEY UPDATE" in sql)
    looked = next(n for n, sql in enumerate(asked) if '"canonical_url" =' in sql)
    assert held < looked


@pytest.mark.django_db(transaction=True)
def test_a_database_lost_while_twins_are_looked_for_is_no_refusal_of_the_address() -> None:
    by = factories.member(desk := factories.desk())

    def lose(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if "_check" in sql:
            execute("SELECT pg_terminate_backend(pg_backend_pid())", None, False, context)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(lose), pytest.raises(DatabaseError):
        sources.add(desk=desk, title="A press release", by=by)
    connection.close()
    assert not Source.objects.exists()
    added = sources.add(desk=desk, title="A press release", by=by)
    assert list(Source.objects.all()) == [added]
