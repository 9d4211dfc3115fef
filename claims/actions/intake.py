"""From what somebody hands in to a revision: the text is read, the bytes are kept."""

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.models import Document, Revision
from claims.splitting import ENGINE_VERSION
from newsroom.copying import copy_in
from newsroom.models import User
from sources import reading
from sources.canonical_text import canonical
from sources.extraction import MAX_CHARACTERS, Extracted, Unreadable
from sources.storage import content_store
from sources.wording import refusal

AT_ONCE: Final = 8  # originals that are being kept at the same time


def read(text: str, content: bytes, file_name: str) -> Extracted:
    """The text of what was given, or a ValidationError that says why there is none."""
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
        return reading.read(content, file_name=file_name, limit=settings.UPLOAD_MAX_BYTES)
    except Unreadable as error:
        raise ValidationError({"file": ValidationError(refusal(error), code=error.reason)}) from None


@dataclass(frozen=True)
class Taken:
    """What was handed in for a document, and what was read from it."""

    document: Document
    extracted: Extracted
    original: bytes
    file_name: str
    rules_only: bool = False


def write(
    document: Document, extracted: Extracted, *, number: int, original: bytes, file_name: str, by: User
) -> Revision:
    """The next revision of a document, without passages and claims."""
    revision = _revision(
        Taken(document, extracted, original, file_name), number, content_store().put(original), by
    )
    revision.save(force_insert=True)
    return revision


def keep(taken: Sequence[Taken]) -> Callable[[], list[str]]:
    """Begin to keep the originals. What is returned waits until they are kept, and gives their digests."""
    keepers = ThreadPoolExecutor(min(AT_ONCE, len(taken)))  # each waits for the disk
    kept = keepers.map(content_store().put, [each.original for each in taken])
    keepers.shutdown(wait=False)
    return lambda: list(kept)


def write_first(taken: Sequence[Taken], kept: Sequence[str], *, by: User) -> list[Revision]:
    """The first revisions of new documents, without passages and claims. `kept` are the digests of their originals."""
    revisions = [_revision(each, 1, digest, by) for each, digest in zip(taken, kept, strict=True)]
    copy_in(revisions)
    return revisions


def _revision(taken: Taken, number: int, original_sha256: str, by: User) -> Revision:
    text = taken.extracted.text
    return Revision(
        desk_id=taken.document.desk_id,
        document=taken.document,
        number=number,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        media_type=taken.extracted.media_type,
        file_name=taken.file_name[-255:],
        original_sha256=original_sha256,
        extraction_note=taken.extracted.note[:300],
        engine=ENGINE_VERSION,
        made_by=by,
    )
