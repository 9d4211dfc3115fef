"""Taking in a document: bytes are kept, text is extracted, passages and proposed claims are written. All or nothing."""

import hashlib
from datetime import date
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.actions import proposals
from claims.language import direction_of, guess_language
from claims.models import Document, Revision
from claims.splitting import ENGINE_VERSION
from claims.verbs import Verb
from newsroom.conflicts import require_version
from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.canonical_text import canonical
from sources.extraction import MAX_CHARACTERS, Extracted, Unreadable, extract
from sources.storage import content_store
from sources.wording import refusal


@transaction.atomic
def take_in(
    *,
    desk: Desk,
    by: User,
    text: str = "",
    content: bytes = b"",
    file_name: str = "",
    title: str = "",
    publisher: str = "",
    author: str = "",
    url: str = "",
    published_on: date | None = None,
    language: str = "",
    direction: str = "",
    rules_only: bool = False,
) -> Document:
    """Take in pasted `text`, or the `content` of an uploaded file, as the first revision of a new document.

    What is not given (title, language, direction, author …) is taken from the file or guessed; it can be changed
    later. Where a language model is configured, the worker asks it for claims afterwards; `rules_only` keeps the text
    in the house. Raises ValidationError where there is nothing to read, with what would mend it.
    """
    require(by, Deed.CHECK, desk)
    read = _read(text, content, file_name)
    language = language or read.language or guess_language(read.text)
    document = Document(
        desk=desk,
        title=(title or read.title or _first_line(read.text))[:300],
        publisher=publisher or read.publisher[:200],
        author=author or read.author[:200],
        url=url,
        published_on=published_on or read.published_on,
        language=language,
        direction=direction or direction_of(language),
        created_by=by,
    )
    document.full_clean()
    document.save()
    revision = Revision.objects.create(
        desk=desk,
        document=document,
        number=1,
        text=read.text,
        sha256=hashlib.sha256(read.text.encode()).hexdigest(),
        media_type=read.media_type,
        file_name=file_name[-255:],
        original_sha256=content_store().put(content or text.encode("utf-8", "surrogatepass")),
        extraction_note=read.note[:300],
        engine=ENGINE_VERSION,
        made_by=by,
    )
    begun = proposals.begin(revision, by=by, rules_only=rules_only)
    record(
        Verb.DOCUMENT_TAKEN_IN,
        on=document,
        by=by,
        title=document.title,
        revision=1,
        sha256=revision.sha256,
        original_sha256=revision.original_sha256,
        **begun,
    )
    return document


@transaction.atomic
def describe(*, document: Document, version: int | None, by: User, **details: Any) -> Document:
    """Change a document's title, publisher, author, address, date, language or direction.

    Raises Outdated where somebody else changed the document after `version`.
    """
    require(by, Deed.CHECK, document.desk)
    document = (
        Document.objects.select_for_update(of=("self",), no_key=True)
        .select_related("desk")
        .get(pk=document.pk)
    )
    require_version(document, version)
    before = {name: getattr(document, name) for name in details}
    for name, value in details.items():
        setattr(document, name, value)
    document.full_clean()
    changed = [name for name in details if before[name] != details[name]]
    if changed:
        document.version += 1
        document.save(update_fields=[*changed, "version"])
        record(
            Verb.DOCUMENT_DESCRIBED,
            on=document,
            by=by,
            before={name: str(before[name] or "") for name in changed},
            after={name: str(details[name] or "") for name in changed},
        )
    return document


def _read(text: str, content: bytes, file_name: str) -> Extracted:
    """The text of what was given, or a refusal that says why there is none."""
    if not content:
        if len(text) > MAX_CHARACTERS:
            words = _("The text is too long to check as one document.")
            raise ValidationError({"text": ValidationError(words, code="too_large")})
        text = canonical(text)
        if not any(character.isalnum() for character in text):  # white space, or marks that nobody sees
            words = _("Paste the text to check, or choose a file.")
            raise ValidationError({"text": ValidationError(words, code="empty")})
        return Extracted(text=text, media_type="text/plain")
    try:
        return extract(content, file_name=file_name, limit=settings.UPLOAD_MAX_BYTES)
    except Unreadable as error:
        raise ValidationError({"file": ValidationError(refusal(error), code=error.reason)}) from None


def _first_line(text: str) -> str:
    line = text.strip().split("\n", 1)[0]
    return line if len(line) <= 120 else line[:117].rsplit(" ", 1)[0] + "…"
