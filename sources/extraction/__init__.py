"""Bytes in, canonical text out: TXT, Markdown, HTML, DOCX, and PDF with a text layer.

`extract` is the whole interface. It never runs what is in a file, never fetches, and for any bytes at all it
either returns an Extracted or raises Unreadable.
"""

from sources.canonical_text import canonical

from .apart import read_apart
from .extracted import (
    BETWEEN,
    MAX_BYTES,
    MAX_CHARACTERS,
    MESSAGES,
    NOTES,
    Bounds,
    Extracted,
    Unreadable,
    noted,
)
from .kinds import TEXT, kind_of, picture_type
from .reading import checked, read

__all__ = [
    "BETWEEN",
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "MESSAGES",
    "NOTES",
    "Bounds",
    "Extracted",
    "Unreadable",
    "extract",
    "picture_type",
    "typed",
]

READ_HERE = 2**20
"""Bytes: a text or a web page up to this size is read in this process, within seconds."""
MOST_TAGS = 30_000
LONGEST_TAG = 20_000
"""Bytes. Parsers of HTML take minutes over a tag of 100,000 attributes, and over a row of as many cells."""


def extract(
    content: bytes,
    *,
    file_name: str = "",
    media_type: str = "",
    limit: int = MAX_BYTES,
    bounds: Bounds = Bounds(),  # noqa: B008  # it cannot be changed
) -> Extracted:
    """The text of a file. Raises Unreadable, whose message is for the person who sent it.

    The kind is told by content. `file_name` and `media_type` (a Content-Type, with its charset) decide only
    what content cannot: whether plain letters are meant as Markdown or as text. `limit` is in bytes.

    A PDF, a DOCX, and whatever is larger than READ_HERE or has more and longer tags than a page needs, is read in a
    process of its own that is ended at `bounds`: such a file can keep the program that reads it busy for days.
    """
    if len(content) > limit:
        raise Unreadable("too_large", size=f"{len(content) / 2**20:.1f}", limit=f"{limit / 2**20:.1f}")
    if not content.strip():
        raise Unreadable("empty")
    kind = kind_of(content)
    if kind == TEXT and len(content) <= READ_HERE and _is_quick(content):
        return read(kind, content, file_name, media_type)
    return read_apart(kind, content, file_name, media_type, bounds)


def _is_quick(content: bytes) -> bool:
    tags = content.count(b"<")
    return tags == 0 or (tags <= MOST_TAGS and max(map(len, content.split(b">"))) <= LONGEST_TAG)


def typed(content: bytes, words: str, *, limit: int = MAX_BYTES) -> Extracted:
    """The text of a picture, as a person typed it. Raises Unreadable where it is too large, or nothing was typed."""
    if len(content) > limit:
        raise Unreadable("too_large", size=f"{len(content) / 2**20:.1f}", limit=f"{limit / 2**20:.1f}")
    text = canonical(words).strip()
    if not text:
        raise Unreadable("picture")
    note, code, details = noted("typed")
    return checked(Extracted(text, picture_type(content), note=note, note_code=code, note_details=details))
