"""Preserving a source by upload: files, pictures with their words, and bytes that are kept already."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from sources.actions import snapshots
from sources.extraction.kinds import DOCX
from sources.storage import content_store
from tests import factories
from tests.sources.extraction import files
from tests.sources.test_snapshots import PAGE, scene, verbs

__all__ = ["scene"]  # taken from there by the fixtures


# Upload


@pytest.mark.parametrize(
    ("content", "name", "media_type"),
    [
        (b"Ten people died.", "a.txt", "text/plain"),
        (b"# Toll\n\nTen people died.", "a.md", "text/markdown"),
        (PAGE, "a.html", "text/html"),
        (files.pdf(["Ten people died on Monday."]), "a.pdf", "application/pdf"),
        (files.word("Ten people died."), "a.docx", DOCX),
    ],
    ids=["text", "markdown", "html", "pdf", "docx"],
)
def test_an_upload_is_kept_byte_for_byte_with_its_text(
    s: SimpleNamespace, content: bytes, name: str, media_type: str
) -> None:
    snapshot = snapshots.upload(source=s.source, content=content, file_name=name, by=s.by)
    assert content_store().get(snapshot.sha256) == content
    assert (snapshot.number, snapshot.origin, snapshot.size) == (1, "uploaded", len(content))
    assert snapshot.media_type == media_type
    assert "people" in snapshot.text
    assert snapshots.upload(source=s.source, content=content, file_name=name, by=s.by).number == 2
    assert verbs(s.source) == ["source.added", "snapshot.taken", "snapshot.taken"]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "a.txt"),
        (b" \n ", "a.txt"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "a.png"),
        (files.encrypted_pdf(), "a.pdf"),
        (files.pdf([]), "scan.pdf"),
    ],
    ids=["empty", "blank", "picture", "encrypted", "scan"],
)
def test_what_cannot_be_read_is_refused_and_leaves_nothing(
    s: SimpleNamespace, content: bytes, name: str
) -> None:
    with pytest.raises(ValidationError):
        snapshots.upload(source=s.source, content=content, file_name=name, by=s.by)
    assert not s.source.snapshots.exists()
    assert verbs(s.source) == ["source.added"]


def test_an_upload_that_takes_too_long_to_read_is_refused(s: SimpleNamespace, settings: Any) -> None:
    settings.READING_SECONDS = 1

    with pytest.raises(ValidationError) as refused:
        snapshots.upload(source=s.source, content=files.nested_pdf(12, 10), file_name="a.pdf", by=s.by)

    assert refused.value.code == "too_slow"
    assert "more than 1 seconds" in refused.value.messages[0]


def test_an_upload_that_is_too_large_is_refused(s: SimpleNamespace, settings: Any) -> None:
    settings.UPLOAD_MAX_BYTES = 10
    with pytest.raises(ValidationError, match="the limit is"):
        snapshots.upload(source=s.source, content=b"Eleven byte", file_name="a.txt", by=s.by)
    snapshots.upload(source=s.source, content=b"Ten bytes.", file_name="a.txt", by=s.by)


# Pictures


def test_a_picture_is_kept_with_the_words_that_were_typed_from_it(s: SimpleNamespace) -> None:
    snapshot = factories.picture(s.source, s.by, "Ten people died.")
    assert (snapshot.media_type, snapshot.text) == ("image/png", "Ten people died.")
    assert snapshot.note == "These words were typed from the picture by a person: compare them with it."
    client = Client()
    client.force_login(s.by)
    answer = client.get(reverse("snapshot-picture", args=[s.desk.slug, s.source.pk, 1]))
    assert (answer.content, answer.headers["Content-Type"]) == (factories.A_POINT, "image/png")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_a_picture_without_its_words_is_refused_with_what_would_mend_it(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError, match="Type the words that it shows"):
        snapshots.upload(source=s.source, content=factories.A_POINT, file_name="a.png", by=s.by)


def test_what_is_no_picture_is_not_shown_as_one(s: SimpleNamespace) -> None:
    page = b"<!doctype html><script>alert(1)</script><p>Ten people died.</p>"
    snapshots.upload(source=s.source, content=page, file_name="a.png", by=s.by, transcription="Ten.")
    client = Client()
    client.force_login(s.by)
    assert client.get(reverse("snapshot-picture", args=[s.desk.slug, s.source.pk, 1])).status_code == 404


# The same bytes


def test_who_adds_bytes_that_are_kept_already_is_told_where_and_may_keep_them_all_the_same(
    s: SimpleNamespace,
) -> None:
    snapshots.upload(source=s.source, content=b"Ten people died.", file_name="a.txt", by=s.by)
    other = factories.source(s.desk, s.by)
    client = Client()
    client.force_login(s.by)
    for address, more in (
        (reverse("source-upload", args=[s.desk.slug, other.pk]), {}),
        (reverse("source-new", args=[s.desk.slug]), {"kind": "article"}),
    ):
        file = SimpleUploadedFile("b.txt", b"Ten people died.")
        refused = client.post(address, {"file": file, **more})
        assert refused.status_code == 422
        assert f"as copy 1 of “{s.source.title}”" in refused.content.decode()
        assert 'type="checkbox" name="anyway"' in refused.content.decode()
        file = SimpleUploadedFile("b.txt", b"Ten people died.")
        assert client.post(address, {"file": file, "anyway": "on", **more}).status_code == 302
    assert s.source.title in client.get(reverse("source", args=[s.desk.slug, other.pk])).content.decode()
    snapshots.require_new(desk=factories.desk(), content=b"Ten people died.")
