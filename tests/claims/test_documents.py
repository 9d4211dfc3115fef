"""Taking in a document, of each format, and correcting what is said of it."""

import hashlib
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import progress
from claims.actions import claims, documents, intake, passages
from claims.coverage import ClaimSpan, PassageSpan, cover
from claims.models import Claim, Document, Occurrence, Passage, Revision
from newsroom.conflicts import Outdated
from newsroom.models import Entry
from newsroom.roles import Role
from sources.extraction import reading
from sources.extraction.kinds import DOCX
from sources.storage import content_store
from tests import factories
from tests.sources.extraction import files

SAID = "At least 31 people have died in the valley, the office said."
PAGE = f"<!doctype html><html lang=en><title>Toll</title><body><article><h1>Toll</h1><p>{SAID}</p></article></body>"


def scene() -> SimpleNamespace:
    desk = factories.desk()
    return SimpleNamespace(desk=desk, by=factories.member(desk), reader=factories.member(desk, Role.READER))


def counts() -> list[int]:
    return [model.objects.count() for model in (Document, Revision, Passage, Claim, Occurrence, Entry)]


@pytest.mark.parametrize(
    ("content", "name", "media_type"),
    [
        (SAID.encode(), "a.txt", "text/plain"),
        (SAID.encode("utf-16"), "a.txt", "text/plain"),
        (f"# Toll\n\n{SAID}\n".encode(), "a.md", "text/markdown"),
        (PAGE.encode(), "a.html", "text/html"),
        (files.pdf([SAID]), "a.pdf", "application/pdf"),
        (files.word(SAID, title="Toll"), "a.docx", DOCX),
    ],
    ids=["text", "utf-16", "markdown", "html", "pdf", "docx"],
)
def test_a_file_is_kept_byte_for_byte_and_read(
    s: SimpleNamespace, content: bytes, name: str, media_type: str
) -> None:
    document = documents.take_in(desk=s.desk, content=content, file_name=name, language="en", by=s.by)
    revision = document.revision
    assert SAID in revision.text.replace("\n", " ")
    assert revision.sha256 == hashlib.sha256(revision.text.encode()).hexdigest()
    assert content_store().get(revision.original_sha256) == content
    assert (revision.number, revision.media_type, revision.file_name) == (1, media_type, name)
    assert revision.passages.exists()
    assert revision.occurrences.filter(claim__status="proposed", claim__kind="casualties").exists()
    entry = Entry.objects.get(object_id=document.pk)
    assert (entry.verb, entry.actor) == ("document.taken_in", s.by)
    assert entry.data["original_sha256"] == revision.original_sha256
    assert entry.data["proposed"] == Claim.objects.filter(desk=s.desk).count()


@pytest.mark.parametrize(
    "offered",
    [
        {},
        {"text": " \n\u200b\ufeff "},
        {"content": b" "},
        {"content": b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "file_name": "a.png"},
        {"content": files.encrypted_pdf(), "file_name": "a.pdf"},
        {"content": files.pdf([]), "file_name": "scan.pdf"},
        {"content": files.pdf([SAID])[:200], "file_name": "cut.pdf"},
        {"content": files.word(SAID)[:200], "file_name": "cut.docx"},
        {"text": SAID, "url": "no address"},
        {"text": SAID, "direction": "up"},
        {"text": SAID, "publisher": "x" * 201},
    ],
    ids=[
        "nothing",
        "blank text",
        "blank file",
        "a picture",
        "locked pdf",
        "pdf without text",
        "cut pdf",
        "cut docx",
        "no address",
        "no direction",
        "long publisher",
    ],
)
def test_what_is_refused_leaves_nothing_behind(s: SimpleNamespace, offered: dict[str, Any]) -> None:
    before = counts()
    with pytest.raises(ValidationError) as refused:
        documents.take_in(desk=s.desk, by=s.by, **offered)
    assert refused.value.messages[0]
    assert counts() == before


def test_a_file_that_is_too_large_is_refused(s: SimpleNamespace, settings: Any) -> None:
    settings.UPLOAD_MAX_BYTES = len(SAID) - 1
    with pytest.raises(ValidationError, match="the limit is"):
        documents.take_in(desk=s.desk, by=s.by, content=SAID.encode(), file_name="a.txt")
    settings.UPLOAD_MAX_BYTES += 1
    documents.take_in(desk=s.desk, by=s.by, content=SAID.encode(), file_name="a.txt")


def test_pasted_text_may_be_as_long_as_the_text_of_a_file_and_no_longer(
    s: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    for where in (reading, intake):
        monkeypatch.setattr(where, "MAX_CHARACTERS", len(SAID) - 1)
    for offered in ({"text": SAID}, {"content": SAID.encode(), "file_name": "a.txt"}):
        with pytest.raises(ValidationError, match=r"too long|the limit is"):
            documents.take_in(desk=s.desk, by=s.by, **offered)
    documents.take_in(desk=s.desk, by=s.by, text=SAID[:-1])


def test_a_reader_takes_nothing_in(s: SimpleNamespace) -> None:
    with pytest.raises(PermissionDenied):
        documents.take_in(desk=s.desk, by=s.reader, text=SAID)


def test_what_is_not_given_is_taken_from_the_text(s: SimpleNamespace) -> None:
    document = documents.take_in(desk=s.desk, by=s.by, text=f"The toll rises\n\n{SAID} " + SAID * 3)
    assert (document.title, document.language, document.direction) == ("The toll rises", "en", "ltr")
    persian = documents.take_in(
        desk=s.desk,
        by=s.by,
        text="دست‌کم ۳۱ نفر در این دره جان باختند. مقام‌ها این خبر را روز دوشنبه اعلام کردند.",
    )
    assert (persian.language, persian.direction) == ("fa", "rtl")
    assert "\u200c" in persian.revision.text
    given = documents.take_in(
        desk=s.desk,
        by=s.by,
        text=SAID,
        title="Mine",
        language="de",
        direction="rtl",
        published_on=date(2026, 3, 1),
    )
    assert (given.title, given.language, given.direction, given.published_on) == (
        "Mine",
        "de",
        "rtl",
        date(2026, 3, 1),
    )


def test_the_text_is_canonical_and_what_was_pasted_is_kept(s: SimpleNamespace) -> None:
    pasted = "\ufeffCafe\u0301 owners said\r\n31 people died.\x00\x07"
    revision = documents.take_in(desk=s.desk, by=s.by, text=pasted, language="en").revision
    assert revision.text.startswith("Café owners said\n31 people died.")
    assert not set("\ufeff\r\x00\x07") & set(revision.text)
    assert content_store().get(revision.original_sha256) == pasted.encode()


@pytest.mark.django_db
@settings(derandomize=True, deadline=None, max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_at_all_is_taken_in_or_refused_in_words(text: str) -> None:
    desk = factories.desk()
    try:
        document = documents.take_in(desk=desk, by=factories.administrator(desk), text=text)
    except ValidationError:
        assert not any(character.isalnum() for character in text)
        return
    for place in document.revision.occurrences.all():
        assert document.revision.text[place.start : place.end] == place.exact


def test_details_are_changed_by_whoever_saw_the_newest(s: SimpleNamespace) -> None:
    document = documents.take_in(desk=s.desk, by=s.by, text=SAID, title="One")
    documents.describe(document=document, version=1, by=s.by, title="Two", published_on=date(2026, 3, 1))
    with pytest.raises(Outdated) as refused:
        documents.describe(document=document, version=1, by=s.by, title="Three")
    assert isinstance(refused.value.current, Document)
    assert refused.value.current.title == "Two"
    described = documents.describe(document=document, version=2, by=s.by, title="Three")
    assert (described.title, described.version) == ("Three", 3)
    documents.describe(document=document, version=3, by=s.by, title="Three")
    data = (
        Entry.objects.filter(object_id=document.pk, verb="document.described")
        .order_by("seq")
        .values_list("data", flat=True)
    )
    assert list(data) == [
        {
            "before": {"title": "One", "published_on": ""},
            "after": {"title": "Two", "published_on": "2026-03-01"},
        },
        {"before": {"title": "Two"}, "after": {"title": "Three"}},
    ]


@pytest.mark.parametrize(
    "change", [{"title": ""}, {"url": "no address"}, {"direction": "up"}, {"language": "x" * 13}]
)
def test_details_that_make_no_sense_are_refused(s: SimpleNamespace, change: dict[str, str]) -> None:
    document = documents.take_in(desk=s.desk, by=s.by, text=SAID)
    with pytest.raises(ValidationError):
        documents.describe(document=document, version=None, by=s.by, **change)
    assert Document.objects.get(pk=document.pk).version == 1


def test_the_bars_of_a_list_say_what_the_coverage_of_each_document_says(s: SimpleNamespace) -> None:
    """The list counts in the database what the review page counts in Python."""
    made = [factories.document(s.desk, s.by) for _ in range(4)]
    for proposed in Claim.objects.in_document(made[1]):
        claims.dismiss(claim=proposed, reason="opinion", by=s.by)
    for proposed in Claim.objects.in_document(made[2])[:1]:
        claims.accept(claim=proposed, by=s.by)
    last = made[3].revision.passages.latest("position")
    passages.mark(passage=last, disposition="nothing_to_check", by=s.by)
    factories.verdict(factories.claim(made[3], s.by), s.by)

    lost = made[0].revision.occurrences.order_by("start").values("pk")[:1]
    Occurrence.objects.filter(pk__in=lost).update(anchoring="lost")

    found = progress.of_documents(made)
    for document in made:
        revision = document.revision
        places = list(revision.occurrences.exclude(anchoring="lost").select_related("claim"))
        coverage = cover(
            [PassageSpan(p.position, p.start, p.end, p.disposition) for p in revision.passages.all()],
            [ClaimSpan(o.start, o.end, o.claim.status) for o in places],
        )
        bars = found[document.pk]
        assert (bars.read, bars.passages) == (coverage.dealt_with, coverage.total)
        statuses = [o.claim.status for o in places]
        assert bars.statuses == {status: statuses.count(status) for status in set(statuses)}
    assert found[made[3].pk].ratings == {"true": 1}


def test_a_desk_without_documents_has_no_bars() -> None:
    assert progress.Progress().segments == []


def test_the_segments_of_a_bar_fill_it() -> None:
    bar = progress.Progress(statuses={"confirmed": 1, "open": 2, "dismissed": 9})
    assert bar.claims == 3
    assert [(status, count) for status, count, _, _ in bar.segments] == [("confirmed", 1), ("open", 2)]
    assert [(x, width) for _, _, x, width in bar.segments] == [("0.000%", "33.333%"), ("33.333%", "66.667%")]
