"""Which kind of file this is, told by its bytes: a name and a Content-Type can be anything."""

import io
import re
import zipfile
import zlib

from sources.sentences import gettext_noop

from .extracted import Unreadable

TEXT = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_PICTURE = gettext_noop("a picture")
_SOUND = gettext_noop("a sound recording")
_FILM = gettext_noop("a film")
_ARCHIVE = gettext_noop("a packed archive")
_FONT = gettext_noop("a font")

PICTURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
}


def picture_type(content: bytes) -> str:
    """The type of a picture that every browser shows, told by its bytes; "" for anything else."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((name for start, name in PICTURES.items() if content.startswith(start)), "")


# First bytes → what we tell the person that it is.
_FOREIGN = (
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"BM", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"\x00\x00\x01\x00", _PICTURE),
    (b"8BPS", _PICTURE),
    (b"ID3", _SOUND),
    (b"\xff\xfb", _SOUND),
    (b"OggS", _SOUND),
    (b"fLaC", _SOUND),
    (b"\x1aE\xdf\xa3", _FILM),
    (b"\x1f\x8b", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"\xfd7zXZ\x00", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"Rar!\x1a\x07", _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (b"{\\rtf", gettext_noop("a rich text (RTF) file")),
    (b"%!PS", gettext_noop("a PostScript file")),
    (b"\x7fELF", gettext_noop("a program")),
    (b"MZ", gettext_noop("a program")),
    (b"SQLite format 3\x00", gettext_noop("a database")),
    (b"wOF", _FONT),
    (b"\x00\x01\x00\x00", _FONT),
    (b"OTTO", _FONT),
)
_RIFF = {b"WEBP": _PICTURE, b"WAVE": _SOUND, b"AVI ": _FILM}
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAIN_PART_OF_WORD = b"wordprocessingml.document.main+xml"


def kind_of(content: bytes) -> str:
    """PDF or DOCX, or TEXT for all that may be text. Raises Unreadable for what we know and cannot read."""
    head = content[:1024]
    if b"%PDF-" in head:
        return PDF
    if head.startswith(_ZIP):
        return _kind_of_zip(content)
    if head.startswith(_OLE):
        # A DOCX with a password is such a container too, and the stream inside has this name in UTF-16.
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise Unreadable("encrypted")
        raise Unreadable("unsupported", kind=gettext_noop("an old Office file (.doc, .xls or .ppt)"))
    if foreign := _foreign(head):
        raise Unreadable("unsupported", kind=foreign)
    return TEXT


def _foreign(head: bytes) -> str:
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        return _PICTURE if head[8:12] in (b"heic", b"heix", b"mif1", b"avif") else _FILM
    for start, name in _FOREIGN:
        # "BM" and "MZ" begin words as well: text has no NUL so near the beginning, these files always do.
        if head.startswith(start) and (len(start) > 2 or not start.isalpha() or b"\x00" in head[:64]):
            return name
    return ""


def _kind_of_zip(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            if "[Content_Types].xml" in names:
                with archive.open("[Content_Types].xml") as types:
                    if _MAIN_PART_OF_WORD in types.read(2**20):
                        return DOCX
                raise Unreadable("unsupported", kind=gettext_noop("an Office file other than DOCX"))
            if "mimetype" in names:
                raise Unreadable("unsupported", kind=gettext_noop("an OpenDocument file or an e-book"))
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable("broken", kind=gettext_noop("a DOCX file or an archive")) from error
    raise Unreadable("unsupported", kind=_ARCHIVE)


# Atomic: a comment ends where it ends, and a row of comments must not be tried in every way.
_HTML_START = re.compile(
    r"(?>\s+|<\?xml[^>]*>|<!--.*?-->)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_ANY_TAG = re.compile(
    r"<(?:p|div|br|h[1-6]|ul|ol|li|a|span|table|article|section|title|b|i|em|strong)\b[^<>]*>", re.IGNORECASE
)


def kind_of_text(text: str, file_name: str = "", media_type: str = "") -> str:
    """HTML, MARKDOWN or TEXT. A page is told by its beginning; names decide only where the letters cannot."""
    if _HTML_START.match(text[:20_000]):
        return HTML
    name, declared = file_name.lower(), media_type.partition(";")[0].strip().lower()
    says_html = declared in (HTML, "application/xhtml+xml") or name.endswith((".html", ".htm", ".xhtml"))
    if says_html and _ANY_TAG.search(text):
        return HTML
    if declared in (MARKDOWN, "text/x-markdown") or name.endswith((".md", ".markdown")):
        return MARKDOWN
    return TEXT
