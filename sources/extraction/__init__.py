"""Bytes in, canonical text out: TXT, Markdown, HTML, DOCX, and PDF with a text layer.

`extract` is the whole interface. It never runs what is in a file, never fetches, and for any bytes at all it
either returns an Extracted or raises Unreadable.
"""

from sources.canonical_text import canonical

from . import docx_file, html_file, markdown_file, pdf_file
from .charsets import Decoded, decode
from .extracted import BETWEEN, MAX_BYTES, MAX_CHARACTERS, MESSAGES, NOTES, Extracted, Unreadable, noted
from .html_metadata import Metadata
from .kinds import DOCX, HTML, MARKDOWN, PDF, TEXT, kind_of, kind_of_text, picture_type

__all__ = [
    "BETWEEN",
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "MESSAGES",
    "NOTES",
    "Extracted",
    "Unreadable",
    "extract",
    "picture_type",
    "typed",
]


def extract(
    content: bytes, *, file_name: str = "", media_type: str = "", limit: int = MAX_BYTES
) -> Extracted:
    """The text of a file. Raises Unreadable, whose message is for the person who sent it.

    The kind is told by content. `file_name` and `media_type` (a Content-Type, with its charset) decide only
    what content cannot: whether plain letters are meant as Markdown or as text. `limit` is in bytes.
    """
    if len(content) > limit:
        raise Unreadable("too_large", size=f"{len(content) / 2**20:.1f}", limit=f"{limit / 2**20:.1f}")
    if not content.strip():
        raise Unreadable("empty")
    kind = kind_of(content)
    if kind == PDF:
        return _checked(pdf_file.read(content))
    if kind == DOCX:
        text, said = docx_file.read(content)
        return _checked(_extracted(DOCX, text, said))
    return _checked(_from_letters(decode(content, media_type), file_name, media_type))


def typed(content: bytes, words: str, *, limit: int = MAX_BYTES) -> Extracted:
    """The text of a picture, as a person typed it. Raises Unreadable where it is too large, or nothing was typed."""
    if len(content) > limit:
        raise Unreadable("too_large", size=f"{len(content) / 2**20:.1f}", limit=f"{limit / 2**20:.1f}")
    text = canonical(words).strip()
    if not text:
        raise Unreadable("picture")
    note, code, details = noted("typed")
    return _checked(Extracted(text, picture_type(content), note=note, note_code=code, note_details=details))


def _from_letters(decoded: Decoded, file_name: str, media_type: str) -> Extracted:
    kind = kind_of_text(decoded.text, file_name, media_type)
    guessed = noted("guessed", encoding=decoded.guessed) if decoded.guessed else None
    if kind == HTML:
        page = html_file.read(decoded.text)
        return _extracted(HTML, page.text, page.said, guessed or noted(page.note), page.rest)
    if kind == MARKDOWN and markdown_file.is_readable(source := canonical(decoded.text)):
        text, said = markdown_file.read(source)
        return _extracted(MARKDOWN, text, said, guessed)
    return _extracted(TEXT, decoded.text, Metadata("", "", "", None, ""), guessed)


def _extracted(
    media_type: str,
    text: str,
    said: Metadata,
    note: tuple[str, str, dict[str, object]] | None = None,
    rest: str = "",
) -> Extracted:
    words, code, details = note or ("", "", {})
    return Extracted(
        text=canonical(text),
        media_type=media_type,
        title=canonical(said.title),
        author=canonical(said.author),
        publisher=canonical(said.publisher),
        published_on=said.published_on,
        language=said.language,
        note=words,
        note_code=code,
        note_details=details,
        rest=canonical(rest).strip(),
    )


def _checked(extracted: Extracted) -> Extracted:
    if not extracted.text.strip():
        raise Unreadable("empty")
    length = len(extracted.full_text)
    if length > MAX_CHARACTERS:
        raise Unreadable("too_long", length=length, limit=MAX_CHARACTERS)
    return extracted
