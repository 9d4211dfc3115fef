"""From the bytes of one kind to canonical text. Raises Unreadable.

Each kind's library is loaded when the first such file comes: all of them take a second.
"""

from sources.canonical_text import canonical

from .charsets import Decoded, decode
from .extracted import MAX_CHARACTERS, Extracted, Unreadable, noted
from .html_metadata import Metadata
from .kinds import DOCX, HTML, MARKDOWN, PDF, TEXT, kind_of_text


def read(kind: str, content: bytes, file_name: str, media_type: str) -> Extracted:
    """The text of a PDF, of a DOCX, or of letters in some encoding. `kind` is what kind_of said."""
    if kind == PDF:
        from . import pdf_file

        return checked(pdf_file.read(content))
    if kind == DOCX:
        from . import docx_file

        text, said = docx_file.read(content)
        return checked(_extracted(DOCX, text, said))
    return checked(_from_letters(decode(content, media_type), file_name, media_type))


def checked(extracted: Extracted) -> Extracted:
    """What was read, where there is something and not too much."""
    if not extracted.text.strip():
        raise Unreadable("empty")
    length = len(extracted.full_text)
    if length > MAX_CHARACTERS:
        raise Unreadable("too_long", length=length, limit=MAX_CHARACTERS)
    return extracted


def _from_letters(decoded: Decoded, file_name: str, media_type: str) -> Extracted:
    kind = kind_of_text(decoded.text, file_name, media_type)
    guessed = noted("guessed", encoding=decoded.guessed) if decoded.guessed else None
    if kind == HTML:
        from . import html_file

        page = html_file.read(decoded.text)
        return _extracted(HTML, page.text, page.said, guessed or noted(page.note), page.rest)
    if kind == MARKDOWN:
        from . import markdown_file

        source = canonical(decoded.text)
        if not markdown_file.is_readable(source):
            return _extracted(TEXT, decoded.text, Metadata("", "", "", None, ""), guessed)
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
