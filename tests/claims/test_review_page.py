"""The review page by its forms: each deed with and without HTMX, and what comes back when one is refused."""

import re
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.actions import citations, claims, reports, reshaping
from newsroom.actions import people
from newsroom.models import Entry
from newsroom.roles import Role
from sources.actions import snapshots, sources
from sources.models import Source
from tests import factories
from tests.claims.test_access import TABLE, address
from tests.claims.test_access import scene as everything


def scene() -> SimpleNamespace:
    s = everything()
    s.editor = s.people[Role.EDITOR]
    return s


@pytest.fixture
def web(s: SimpleNamespace) -> Client:
    client = Client()
    client.force_login(s.editor)
    return client


PANEL_DEEDS = sorted(
    cell
    for cell in TABLE
    if cell[0] == "post"
    and cell[1].startswith(("claim-", "citation-", "passage-"))
    and cell[1] != "claim-cite"
)
HTMX = {"HX-Request": "true"}


def deed(s: SimpleNamespace, name: str, **kwargs: Any) -> str:
    return reverse(name, kwargs={"slug": s.desk.slug, **kwargs})


@pytest.mark.parametrize("cell", PANEL_DEEDS, ids=lambda cell: cell[1])
def test_a_deed_leads_back_to_the_page_or_gives_htmx_the_parts_that_changed(
    s: SimpleNamespace, web: Client, cell: tuple[str, str]
) -> None:
    body = TABLE[cell].body
    assert body
    before = Entry.objects.filter(desk=s.desk).count()
    where = address(s, cell, s.desk.slug)

    answer = web.post(where, body(s), headers=HTMX)

    text = answer.content.decode()
    assert answer.status_code == 200
    assert "<html" not in text
    assert 'id="panel"' in text
    assert "hx-swap-oob" in text
    assert "HX-Request" in answer["Vary"]
    if cell[1] != "passage-mark":
        assert Entry.objects.filter(desk=s.desk).count() > before
        assert answer["HX-Push-Url"].startswith(deed(s, "document", document_id=s.document.pk) + "?claim=")


@pytest.mark.parametrize("cell", PANEL_DEEDS, ids=lambda cell: cell[1])
def test_a_deed_without_javascript_leads_back_to_the_page_that_shows_it(
    s: SimpleNamespace, web: Client, cell: tuple[str, str]
) -> None:
    body = TABLE[cell].body
    assert body
    answer = web.post(address(s, cell, s.desk.slug), body(s), follow=True)
    assert [status for _, status in answer.redirect_chain] == [302]
    assert answer.redirect_chain[0][0].startswith(deed(s, "document", document_id=s.document.pk))
    assert "<html" in answer.content.decode()


@pytest.mark.parametrize("header", ["HX-Current-URL", "Referer"])
def test_a_claim_that_stands_in_two_documents_is_worked_on_in_the_one_that_is_open(
    s: SimpleNamespace, web: Client, header: str
) -> None:
    other = factories.document(s.desk, s.editor)
    reshaping.merge(into=s.open, other=factories.claim(other, s.editor), by=s.editor)
    for document in (s.document, other):
        here = "http://testserver" + deed(s, "document", document_id=document.pk) + f"?claim={s.open.pk}"
        answer = web.post(deed(s, "claim-note", claim_id=s.open.pk), {"text": "Ask."}, headers={header: here})
        assert answer["Location"] == deed(s, "document", document_id=document.pk) + f"?claim={s.open.pk}"


@pytest.mark.parametrize("query", ["", "?claim={claim}", "?passage=0"])
def test_the_text_is_read_once(s: SimpleNamespace, web: Client, query: str) -> None:
    where = deed(s, "document", document_id=s.document.pk) + query.format(claim=s.open.pk)
    with CaptureQueriesContext(connection) as captured:
        assert web.get(where).status_code == 200
    assert sum('"claims_revision"."text"' in each["sql"] for each in captured) == 1


HOSTILE = "<script>alert(1)</script> <img src=x onerror=alert(1)> \u202egnp.exe\u2066 {{ 7|add:7 }} {% now 'Y' %} &amp;"


def test_hostile_text_is_shown_as_text_on_every_page(s: SimpleNamespace, web: Client) -> None:
    document = factories.document(
        s.desk, s.editor, text=f"At least 31 people died. {HOSTILE}", title=HOSTILE, author=HOSTILE
    )
    claim = factories.claim(document, s.editor, HOSTILE[:25])
    claims.edit(claim=claim, version=None, by=s.editor, statement=HOSTILE, claimant=HOSTILE)
    source = factories.source(s.desk, s.editor, title=HOSTILE, publisher=HOSTILE)
    exhibit = factories.exhibit(source, s.editor, text=HOSTILE)
    cited = citations.cite(
        claim=claim, evidence=exhibit, stance="context", note=HOSTILE, figure=HOSTILE, by=s.editor
    )
    citations.withdraw(citation=cited, reason=HOSTILE, by=s.editor)
    claims.dismiss(claim=claim, reason="opinion", note=HOSTILE, by=s.editor)

    shown = 0
    for where in (
        deed(s, "desk"),
        deed(s, "document", document_id=document.pk),
        deed(s, "document", document_id=document.pk) + f"?claim={claim.pk}",
        deed(s, "document", document_id=document.pk) + "?passage=1",
        deed(s, "document-details", document_id=document.pk),
        deed(s, "sources"),
        deed(s, "sources") + "?q=%3Cscript%3E",
        deed(s, "source", source_id=source.pk),
        deed(s, "source-claims", source_id=source.pk),
        deed(s, "source-details", source_id=source.pk),
        deed(s, "claim-sources", claim_id=claim.pk),
        deed(s, "claim-cite", claim_id=claim.pk, source_id=source.pk),
        deed(s, "document-reports", document_id=document.pk),
        deed(s, "ledger"),
    ):
        answer = web.get(where)
        text = answer.content.decode()
        assert answer.status_code == 200, where
        assert "<script>alert" not in text, where
        assert "<img src=x" not in text, where
        assert "script-src 'self'" in answer["Content-Security-Policy"]
        shown += "&lt;script&gt;" in text
    assert shown >= 12


def test_what_a_person_writes_stands_apart_from_the_direction_of_the_page(
    s: SimpleNamespace, web: Client
) -> None:
    """A right-to-left override in a title ends where the title ends."""
    factories.document(s.desk, s.editor, title="\u202eevil")
    text = web.get(deed(s, "desk")).content.decode()
    assert re.search(r'(?:<bdi>|dir="auto">)\u202eevil</', text)


def test_a_share_in_words_is_not_followed_by_its_sign(s: SimpleNamespace, web: Client) -> None:
    document = factories.document(s.desk, s.editor, "Sales fell by 12 per cent in June.")
    claim = factories.claim(document, s.editor, "Sales fell by 12 per cent in June")
    page = web.get(deed(s, "document", document_id=document.pk), {"claim": str(claim.pk)}).content.decode()
    assert "<bdi>12 per cent</bdi>" in page


def test_the_preserved_original_is_only_ever_a_download_in_a_sandbox(s: SimpleNamespace, web: Client) -> None:
    source = factories.source(s.desk, s.editor)
    content = b"<!doctype html><title>x</title><p>Ten people died.</p><script>alert(1)</script>"
    snapshot = snapshots.upload(source=source, content=content, file_name='a".html\r\nX-Evil: 1', by=s.editor)
    answer = web.get(deed(s, "snapshot-original", source_id=source.pk, number=snapshot.number))

    assert answer.content == content
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"].startswith("sandbox")
    assert "X-Evil" not in answer
    page_of_it = web.get(deed(s, "source", source_id=source.pk)).content.decode()
    assert "<script>alert" not in page_of_it


@pytest.mark.parametrize("name", ["desk", "sources", "claim-sources", "ledger"])
@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=a%00b",
        "q=%25_%5C",
        "before=x",
        "before=%00",
        f"before={'9' * 5000}",
        "before=-1",
        "tab=%00",
        "q=%FF",
    ],
)
def test_no_address_that_somebody_makes_up_breaks_a_list(
    s: SimpleNamespace, web: Client, name: str, query: str
) -> None:
    kwargs = {"claim_id": s.open.pk} if name == "claim-sources" else {}
    assert web.get(f"{deed(s, name, **kwargs)}?{query}").status_code == 200


@pytest.mark.parametrize(
    "query", ["claim=x", "claim=%00", "passage=-1", "passage=x", "passage=999999", "snapshot=99"]
)
def test_a_claim_or_passage_that_is_not_there_is_not_found(
    s: SimpleNamespace, web: Client, query: str
) -> None:
    name, row = (
        ("source", {"source_id": s.source.pk})
        if "snapshot" in query
        else ("document", {"document_id": s.document.pk})
    )
    assert web.get(f"{deed(s, name, **row)}?{query}").status_code == (200 if "snapshot" in query else 404)


def test_going_on_after_adding_a_source_never_leaves_the_host(s: SimpleNamespace, web: Client) -> None:
    made_up = (
        "https://evil.example/",
        "//evil.example",
        "javascript:alert(1)",
        "/\\evil.example",
        "https:evil.example",
    )
    for number, following in enumerate(made_up):
        given = {"url": f"https://news.example/{number}", "kind": "article", "next": following}
        answer = web.post(deed(s, "source-new"), given)
        assert answer["Location"].startswith(f"/d/{s.desk.slug}/sources/"), following
    answer = web.post(
        deed(s, "source-new"),
        {"url": "https://news.example/last", "kind": "article", "next": "/d/x/{source}/"},
    )
    assert answer["Location"] == f"/d/x/{Source.objects.get(url='https://news.example/last').pk}/"


def queries(web: Client, where: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert web.get(where).status_code == 200
    return len(captured)


def more(s: SimpleNamespace, name: str) -> None:
    """One more row of what the list shows."""
    if name in ("desk", "ledger"):
        factories.document(s.desk, s.editor)
    elif name in ("sources", "claim-sources"):
        factories.exhibit(factories.source(s.desk, s.editor), s.editor)
    elif name == "people":
        person = factories.person()
        people.add(
            desk=s.desk,
            email=person.email,
            name=person.name,
            role=Role.READER,
            by=s.people[Role.ADMINISTRATOR],
        )
    elif name == "tokens":
        factories.token(s.editor, s.desk)
    elif name == "document":
        factories.claim(s.document, s.editor, "sentenced two engineers to six")
    elif name == "claim":
        factories.citation(s.open, s.editor)
    elif name == "source":
        factories.exhibit(s.source, s.editor, text=f"Copy {Entry.objects.count()}")
    elif name == "source-claims":
        claim = factories.claim(s.document, s.editor, "six years in prison")
        exhibit = factories.exhibit(s.source, s.editor, text=f"Copy {Entry.objects.count()}")
        citations.cite(claim=claim, evidence=exhibit, stance="context", by=s.editor)
    elif name == "document-reports":
        reports.issue(document=s.document, by=s.editor)
    else:
        sources.add(
            desk=s.desk, title="A page", url=f"https://news.example/{Entry.objects.count()}", by=s.editor
        )


LISTS = {
    "desk": {},
    "ledger": {},
    "sources": {},
    "people": {},
    "tokens": {},
    "document": {"document_id": "document"},
    "document-reports": {"document_id": "document"},
    "claim-sources": {"claim_id": "open"},
    "source": {"source_id": "source"},
    "source-claims": {"source_id": "source"},
}


@pytest.mark.parametrize("name", [*LISTS, "claim"])
def test_a_list_of_three_costs_no_more_queries_than_a_list_of_one(
    s: SimpleNamespace, web: Client, name: str
) -> None:
    where = (
        f"{deed(s, 'document', document_id=s.document.pk)}?claim={s.open.pk}"
        if name == "claim"
        else deed(s, name, **{part: getattr(s, row).pk for part, row in LISTS[name].items()})
    )
    more(s, name)
    queries(web, where)  # what is remembered from the first time on
    before = queries(web, where)
    more(s, name)
    more(s, name)
    assert queries(web, where) == before
    assert before <= 45


def test_a_page_is_packed_for_browsers_that_take_it_so(s: SimpleNamespace, web: Client) -> None:
    where = deed(s, "document", document_id=s.document.pk)
    answer = web.get(where, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.content) < len(web.get(where).content)
