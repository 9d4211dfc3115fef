"""From what somebody hands in to a revision: the text is read, the bytes are kept."""

import hashlib

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.models import Document, Revision
from claims.splitting import ENGINE_VERSION
from newsroom.models import User
from sources import reading
from sources.canonical_text import canonical
from sources.extraction import MAX_CHARACTERS, Extracted, Unreadable
from sources.storage import content_store
from sources.wording import refusal


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


def write(
    document: Document, extracted: Extracted, *, number: int, original: bytes, file_name: str, by: User
) -> Revision:
    """The next revision of a document, without passages and claims."""
    return Revision.objects.create(
        desk_id=document.desk_id,
        document=document,
        number=number,
        text=extracted.text,
        sha256=hashlib.sha256(extracted.text.encode()).hexdigest(),
        media_type=extracted.media_type,
        file_name=file_name[-255:],
        original_sha256=content_store().put(original),
        extraction_note=extracted.note[:300],
        engine=ENGINE_VERSION,
        made_by=by,
    )
