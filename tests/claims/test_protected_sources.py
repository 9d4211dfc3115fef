"""A marker stands in everything that tells who a protected source is, and nobody but those who may know it finds it.

Every address of the pages and of the API is tried, by the tables of the access tests: a new one is searched with them.
"""

import gzip
import io
import json
import logging
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from types import SimpleNamespace
from typing import Any

import pypdfium2
import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from claims.actions import (
    citations,
    claims,
    drifts,
    notes,
    notices,
    printings,
    public_faces,
    publications,
    reports,
    verdicts,
)
from claims.models import Document, Drift
from claims.reporting import FORMS, FULL, Variant, render
from newsroom.actions import desks
from newsroom.models import Desk, Entry, User
from newsroom.roles import Role
from sources.actions import assessments, derivations, evidence, protecting, snapshots, sources
from tests import factories
from tests.claims import test_access as pages
from tests.claims.api import test_access as api
from tests.claims.api.conftest import Caller
from tests.claims.scene import Scene
from tests.sources.fetching.loopback import Loopback, answer, serving

MARK = "zqvxmarker"
DAY = date(1987, 3, 9)
TOLD = "At least 31 people have died"
COUNTED = "7,331,842,906"  # so long that no digest has it by chance
KEPT_BACK = f"The {MARK} register has {COUNTED} names of people who have died"
PAGE = f"""<!doctype html><title>{MARK} in the title</title><meta name="author" content="Ann {MARK}"><body>
<p>{MARK} before it. {TOLD}, says somebody. {MARK} after it: I am {MARK}. {KEPT_BACK}, I am told.</p></body>""".encode()


WORDS = pytest.mark.parametrize(
    "withheld", [False, True], ids=["its words are open", "its words are withheld"]
)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving({f"/{MARK}": answer(PAGE, content_type="text/html")}) as found:
        yield found


def lived(desk: Desk, document: Document, server: Loopback, *, withheld: bool = False) -> SimpleNamespace:
    """The desk's life with a protected source: added, fetched, quoted, graded, cited, drifted, signed and reported.

    Where its words are `withheld`, what is quoted from it has the marker too, and a figure that nothing else has.
    """
    words = KEPT_BACK if withheld else TOLD
    owner, friend = factories.member(desk, name="Olga Owner"), factories.member(desk, name="Fred Friend")
    editor = factories.member(desk, Role.EDITOR)
    desks.set_policy(desk=desk, by=factories.administrator(desk), independent_sources=1)
    source = sources.add(
        desk=desk, title=f"A {MARK} letter", url=server.url(f"/{MARK}"), publisher=f"{MARK} press",
        author=f"Ann {MARK}", published_on=DAY, kind="person", protected=True, words_withheld=withheld,
        by=owner,
    )  # fmt: skip
    first = snapshots.fetch(source_id=source.pk, limits=server.limits())
    assert first
    assert first.is_good
    snapshots.upload(source=source, content=PAGE, file_name=f"{MARK}.html", by=owner)
    pictured = factories.source(desk, owner, f"{MARK} picture", protected=True)
    factories.picture(pictured, owner, f"{MARK} words")
    sources.describe(source=source, by=owner, author=f"Bea {MARK}", publisher=f"{MARK} & sons")
    origin = factories.source(desk, owner, "A ministry")
    edge = derivations.draw(source=source, origin=origin, how="quotes", why=f"{MARK} told me.", by=owner)
    later = factories.source(desk, owner, "An article")
    derivations.draw(source=later, origin=source, how="based_on", why=f"It is all from {MARK}.", by=owner)
    assessments.give(source=source, grade="B", reason=f"{MARK} was right before.", by=owner)
    confidant = protecting.name(source=source, person=friend, by=owner)

    claim = factories.claim(document, owner, TOLD)
    start, end = evidence.find(snapshot=first, passage=words)
    exhibit = evidence.quote(snapshot=first, start=start, end=end, locator=f"{MARK} 7", by=owner)
    citation = citations.cite(
        claim=claim, evidence=exhibit, stance="supports", note=f"I met {MARK}.", by=owner
    )
    notes.write(claim=claim, text="@Fred Friend, is Protected source 1 right?", by=owner)
    verdict = verdicts.give(claim=claim, rating=factories.rating(desk), explanation="It says so.", by=owner)
    waiting = factories.claim(document, owner, "over 84,000 posts")
    other = evidence.quote(snapshot=first, start=start, end=end - 1, by=owner)
    citations.cite(
        claim=waiting,
        evidence=other,
        stance="supports",
        note=MARK,
        figure=COUNTED if withheld else "31",
        by=owner,
    )
    verdicts.give(claim=waiting, rating=factories.rating(desk), explanation="It says so.", by=owner)
    verdicts.confirm(claim=claim, by=friend)
    report = reports.issue(document=document, by=editor)
    face = public_faces.change(desk=desk, by=factories.administrator(desk), on=True, name="The Gazette")
    publications.publish(report=report, with_text=True, by=editor)
    server.answers[f"/{MARK}"] = answer(
        b"<p>" + MARK.encode() + b" says nothing now.</p>", content_type="text/html"
    )
    sources.request_fetch(source=source, by=owner)
    second = snapshots.fetch(source_id=source.pk, limits=server.limits())
    assert second
    drifts.compare(snapshot_id=second.pk)
    return SimpleNamespace(**locals())


def secrets(life: SimpleNamespace) -> list[bytes]:
    """What must be found nowhere: the marker, the day, and the digests of the copies."""
    taken = list(life.source.snapshots.all())
    digests = {digest for each in taken for digest in (each.sha256, each.warc_sha256) if digest}
    assert len(digests) == 4
    return [
        MARK.encode(),
        b"1987-03",
        b"March 9, 1987",
        b"9 March 1987",
        COUNTED.encode(),
        COUNTED.replace(",", "").encode(),
        *(each.encode() for each in digests),
    ]


def unpacked(content: bytes) -> bytes:
    """Everything that stands in a file: what is packed, and the text of a PDF."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            members = [name.encode() + b"\n" + unpacked(package.read(name)) for name in package.namelist()]
        return b"\n".join(members)
    if content.startswith(b"\x1f\x8b"):
        return unpacked(gzip.decompress(content))
    if content.startswith(b"%PDF"):
        document = pypdfium2.PdfDocument(content)
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
        return content + text.encode() + json.dumps(document.get_metadata_dict()).encode()
    return content


def found_in(content: bytes, life: SimpleNamespace) -> list[bytes]:
    whole = unpacked(content).lower()
    return [secret for secret in secrets(life) if secret.lower() in whole]


def others(desk: Desk) -> dict[str, User]:
    return {
        "another reviewer": factories.member(desk),
        "an administrator": factories.administrator(desk),
        "a service": factories.member(desk, Role.SERVICE),
    }


# What a caller who has all rights but was not named may do is tried by an administrator; what may be read, by each.
def of_the_pages(server: Loopback, *, withheld: bool = False) -> tuple[SimpleNamespace, SimpleNamespace]:
    s = pages.scene()
    life = put_in(s, server, withheld=withheld)
    s.web_page, s.pictured = life.source, life.pictured
    return s, life


def of_the_api(server: Loopback, *, withheld: bool = False) -> tuple[Scene, SimpleNamespace]:
    scene = Scene()
    return scene, put_in(scene, server, withheld=withheld)


def put_in(scene: Scene | SimpleNamespace, server: Loopback, *, withheld: bool) -> SimpleNamespace:
    """Let the rows of a scene be those of a protected source's life."""
    life = lived(scene.desk, scene.document, server, withheld=withheld)
    scene.open, scene.checked, scene.verdict = life.claim, life.waiting, life.waiting.verdicts.get()
    scene.source = scene.hidden = life.source
    scene.origin, scene.derivation, scene.confidant = life.origin, life.edge, life.confidant
    scene.citation, scene.report, scene.snapshot = life.citation, life.report, life.first
    scene.evidence = scene.uncited = life.exhibit
    scene.drift = Drift.objects.get(citation=life.citation)
    return life


@WORDS
@pytest.mark.django_db
def test_no_page_says_who_it_is_to_whoever_was_not_named(
    server: Loopback, caplog: pytest.LogCaptureFixture, withheld: bool
) -> None:
    s, life = of_the_pages(server, withheld=withheld)
    caplog.set_level(logging.DEBUG)
    caplog.clear()
    told = {
        (who, *cell): secrets
        for who, person in others(s.desk).items()
        for cell in sorted(pages.TABLE)
        if cell[0] == "get" or who == "an administrator"
        if (secrets := found_in(_all_of(pages.attempt(s, cell, person)), life))
    }
    assert told == {}
    assert MARK not in caplog.text


def _all_of(answer: Any) -> bytes:
    return bytes(answer.whole) + json.dumps(dict(answer.headers)).encode() + str(answer.cookies).encode()


@WORDS
@pytest.mark.django_db
def test_no_answer_of_the_api_says_who_it_is_to_the_token_of_another(
    server: Loopback, withheld: bool
) -> None:
    scene, life = of_the_api(server, withheld=withheld)
    callers = {
        who: Caller(factories.token(person, scene.desk), person) for who, person in others(scene.desk).items()
    }
    told = {
        (who, *cell): secrets
        for who, by in callers.items()
        for cell in sorted(api.TABLE)
        if cell[0] == "get" or who == "an administrator"
        if (secrets := found_in(_all_of(api.answer_to(by, cell, scene)), life))
    }
    assert told == {}
    stranger = callers["another reviewer"]
    assert stranger.get(f"/sources/{life.source.pk}").json()["title"] == str(life.source)
    for path in (f"/snapshots/{life.first.pk}", f"/evidence/{life.exhibit.pk}"):
        assert stranger.get(path).status_code == 404


@pytest.mark.django_db
def test_its_owner_and_whoever_was_named_find_it_where_it_is(server: Loopback) -> None:
    s, life = of_the_pages(server)
    for person in (life.owner, life.friend):
        client = Client()
        client.force_login(person)
        by = Caller(factories.token(person, s.desk), person)
        places = {
            client.get(reverse(name, kwargs={"slug": s.desk.slug} | which))
            for name, which in (
                ("source", {"source_id": life.source.pk}),
                ("source-details", {"source_id": life.source.pk}),
                ("sources", {}),
                ("claim-sources", {"claim_id": life.claim.pk}),
                ("claim-cite", {"claim_id": life.claim.pk, "source_id": life.source.pk}),
                ("snapshot-original", {"source_id": life.source.pk, "number": 1}),
            )
        } | {
            client.get(reverse("document", args=[s.desk.slug, s.document.pk]) + f"?claim={life.claim.pk}"),
            by.get(f"/sources/{life.source.pk}"),
            by.get("/sources"),
            by.get(f"/snapshots/{life.first.pk}"),
            by.get(f"/evidence/{life.exhibit.pk}"),
            by.get(f"/claims/{life.claim.pk}/evidence"),
            by.get(f"/sources/{life.source.pk}/assessments"),
            by.get(f"/sources/{life.source.pk}/derivations"),
        }
        assert [each.request["PATH_INFO"] for each in places if MARK.encode() not in each.getvalue()] == []


@WORDS
@pytest.mark.django_db
def test_no_form_of_a_report_says_who_it_is(server: Loopback, tmp_path: Any, withheld: bool) -> None:
    s, life = of_the_pages(server, withheld=withheld)
    for variant in (FULL, Variant(redacted=True)):
        printing = printings.make(
            printing_id=printings.ask(report=life.report, language="en", variant=variant, by=life.owner).pk
        )
        for form in (*FORMS, "manifest"):
            file = printings.kept(life.report, form, "en", variant)
            assert file
            assert found_in(file, life) == [], (variant, form)
        assert printing.printed_at
    content = json.loads(render(life.report.content, "json", "en", FULL))["content"]
    cited = next(each for each in content["claims"] if each["id"] == str(life.claim.pk))["citations"][0]
    assert (cited["source"]["title"], cited["evidence"]["exact"]) == (
        str(life.source),
        "[…]" if withheld else TOLD,
    )
    assert f"Protected source {life.source.pseudonym}" in unpacked(
        render(life.report.content, "pdf", "en", FULL)
    ).decode("utf-8", "ignore")
    call_command("report", str(s.document.pk), "--format", "json", "--output", str(tmp_path / "r"))
    assert found_in((tmp_path / "r").read_bytes(), life) == []


@WORDS
@pytest.mark.django_db
def test_nothing_that_is_published_says_who_it_is(server: Loopback, withheld: bool) -> None:
    desk = factories.desk()
    life = lived(desk, factories.document(desk), server, withheld=withheld)
    parts = {"slug": life.face.slug, "claim_id": life.claim.pk, "document_id": life.document.pk}
    seen = 0
    for name in sorted(pages.FOR_EVERYBODY):
        named = {part: value for part, value in parts.items() if f":{part}>" in pages.URL_MAP[name]}
        answer = Client().get(reverse(name, kwargs=named), {"query": "people have died"})
        assert answer.status_code == 200, name
        assert found_in(answer.getvalue(), life) == [], name
        seen += TOLD.encode() in answer.getvalue()
    assert withheld or seen >= 4


@WORDS
@pytest.mark.django_db
def test_neither_the_ledger_nor_a_job_nor_a_mail_says_who_it_is(
    server: Loopback, settings: Any, caplog: pytest.LogCaptureFixture, withheld: bool
) -> None:
    settings.MAIL_NOTICES, settings.TSA_URL = True, "http://127.0.0.1:9/"
    caplog.set_level(logging.DEBUG)
    desk = factories.desk()
    life = lived(desk, factories.document(desk), server, withheld=withheld)
    notices.mail()
    with connection.cursor() as cursor:
        cursor.execute("select to_jsonb(j)::text from procrastinate_jobs j")
        jobs = "\n".join(row[0] for row in cursor.fetchall())
    lines = json.dumps([entry.data for entry in Entry.objects.filter(desk=desk)])
    mails = "\n".join(f"{each.subject} {each.body}" for each in mail.outbox)
    assert len(mail.outbox) == 2
    for whole in (jobs, lines, mails, caplog.text):
        assert found_in(whole.encode(), life) == []
    assert str(server.port) not in jobs + lines
    assert "sources.stamp" not in jobs


@pytest.mark.django_db
def test_no_reason_and_no_note_that_all_can_read_names_it(server: Loopback) -> None:
    desk = factories.desk()
    life = lived(desk, factories.document(desk), server)
    article, ministry = factories.source(desk, life.owner, "A report"), life.origin
    exhibit = factories.exhibit(article, life.owner)
    text = f"Bea {MARK} told me so."
    deeds: dict[str, Callable[[], object]] = {
        "a note on another source": lambda: citations.cite(
            claim=life.claim, evidence=exhibit, stance="supports", note=text, by=life.owner
        ),
        "a figure": lambda: citations.cite(
            claim=life.claim, evidence=life.other, stance="supports", figure=text, by=life.owner
        ),
        "a dismissal": lambda: claims.dismiss(claim=life.claim, reason="opinion", note=text, by=life.owner),
        "a grade of another": lambda: assessments.give(source=article, grade="A", reason=text, by=life.owner),
        "where another has it from": lambda: derivations.draw(
            source=article, origin=ministry, how="quotes", why=text, by=life.owner
        ),
    }
    for deed, do in deeds.items():
        with pytest.raises(ValidationError, match="write “Protected source 1”"):
            do()
        life.claim.refresh_from_db()
        assert life.claim.status == "open", deed  # its source drifted
    assert assessments.give(source=life.source, grade="A", reason=text, by=life.owner).reason == text
