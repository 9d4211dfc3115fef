"""Taking in a document: bytes are kept, text is extracted, passages and proposed claims are written. All or nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Model

from claims import splitter
from claims.actions import intake, proposals
from claims.language import direction_of, guess_language
from claims.models import Claim, Document
from claims.splitter import Ahead, Text
from claims.splitting import Splitting
from claims.verbs import Verb
from newsroom.conflicts import require_version
from newsroom.copying import copy_in
from newsroom.ledger import record, record_all
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed


@dataclass(frozen=True, kw_only=True)
class Given:
    """What is handed in for one document: pasted `text`, or the `content` of an uploaded file.

    What is not given (title, language, direction, author …) is taken from the file or guessed; it can be changed
    later. Where a language model is configured, the worker asks it for claims afterwards; `rules_only` keeps the text
    in the house.
    """

    text: str = ""
    content: bytes = b""
    file_name: str = ""
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    published_on: date | None = None
    language: str = ""
    direction: str = ""
    rules_only: bool = False


@transaction.atomic
def take_in(*, desk: Desk, by: User, **given: Any) -> Document:
    """Take in what is `Given`, by the names there, as the first revision of a new document. Raises ValidationError
    where there is nothing to read, with what would mend it.
    """
    [document] = take_in_all(given=[Given(**given)], desk=desk, by=by)
    return document


@transaction.atomic
def take_in_all(*, given: Sequence[Given], desk: Desk, by: User) -> list[Document]:
    """Take in many documents: all of them, each with its line in the ledger, or none."""
    require(by, Deed.CHECK, desk)
    return finish(begun=begin(taken=[read(given=each, desk=desk, by=by) for each in given]), desk=desk, by=by)


@dataclass(frozen=True)
class Begun:
    """Documents that were read: what is still done elsewhere for them is waited for when they are written."""

    taken: Sequence[intake.Taken]
    kept: Callable[[], list[str]]
    found: Callable[[], list[Splitting]] | None
    """None: a language model is asked."""


def begin(*, taken: Sequence[intake.Taken], ahead: Ahead | None = None) -> Begun:
    """Begin to keep the originals of some documents and, `ahead`, to split their texts; else that is done when they are
    written.
    """
    texts = [Text(each.extracted.text, each.document.language, each.document.published_on) for each in taken]
    found: Callable[[], list[Splitting]] | None = None
    if not settings.MODEL_URL:
        found = ahead.find(texts) if ahead else partial(splitter.find, texts, proposals.scorer())
    return Begun(taken, intake.keep(taken), found)


@transaction.atomic
def finish(*, begun: Begun, desk: Desk, by: User) -> list[Document]:
    """Write documents that were begun: all of them, each with its line in the ledger, or none."""
    require(by, Deed.CHECK, desk)
    taken, found = begun.taken, begun.found and begun.found()
    kept = begun.kept()
    copy_in([each.document for each in taken])
    revisions = intake.write_first(taken, kept, by=by)
    begun_by = proposals.begin_all(
        revisions, by=by, rules_only=[each.rules_only for each in taken], found=found
    )
    done: list[tuple[Model, dict[str, Any]]] = [
        (
            revision.document,
            {
                "title": revision.document.title,
                "revision": 1,
                "sha256": revision.sha256,
                "original_sha256": revision.original_sha256,
                **told,
            },
        )
        for revision, told in zip(revisions, begun_by, strict=True)
    ]
    record_all(Verb.DOCUMENT_TAKEN_IN, done, by=by, desk_id=desk.pk)
    return [each.document for each in taken]


def read(*, given: Given, desk: Desk, by: User) -> intake.Taken:
    """Read what is given for a document. Raises ValidationError where there is nothing to read."""
    read = intake.read(given.text, given.content, given.file_name)
    language = given.language or read.language or guess_language(read.text)
    document = Document(
        desk=desk,
        title=(given.title or read.title or _first_line(read.text))[:300],
        publisher=given.publisher or read.publisher[:200],
        author=given.author or read.author[:200],
        url=given.url,
        published_on=given.published_on or read.published_on,
        language=language,
        direction=given.direction or direction_of(language),
        created_by=by,
    )
    document.clean_fields(
        exclude={"desk", "created_by"}
    )  # these are there; the rest the database holds itself
    original = given.content or given.text.encode("utf-8", "surrogatepass")
    return intake.Taken(document, read, original, given.file_name, given.rules_only)


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
        if {"published_on", "language"} & set(changed):  # when its figures were stated, and how they are read
            Claim.objects.filter(pk__in=Claim.objects.in_document(document).values("pk")).update(
                compared_version=None
            )
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
