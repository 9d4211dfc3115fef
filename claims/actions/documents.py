"""Taking in a document: bytes are kept, text is extracted, passages and proposed claims are written. All or nothing."""

from datetime import date
from typing import Any

from django.db import transaction

from claims.actions import intake, proposals
from claims.language import direction_of, guess_language
from claims.models import Document
from claims.verbs import Verb
from newsroom.conflicts import require_version
from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed


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
    read = intake.read(text, content, file_name)
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
    original = content or text.encode("utf-8", "surrogatepass")
    revision = intake.write(document, read, number=1, original=original, file_name=file_name, by=by)
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


def _first_line(text: str) -> str:
    line = text.strip().split("\n", 1)[0]
    return line if len(line) <= 120 else line[:117].rsplit(" ", 1)[0] + "…"
