"""Word files (DOCX): mammoth reads them, our own walk of its HTML takes the text."""

import io
import zipfile
import zlib

import mammoth
from lxml import etree

from sources.sentences import gettext_noop

from .blocks import text_of
from .extracted import MAX_UNPACKED_BYTES, Unreadable
from .html_blocks import blocks_of, tree_of
from .html_metadata import Metadata, primary_language

_PURL = "{http://purl.org/dc/elements/1.1/}"
_A_DTD = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))


def read(content: bytes) -> tuple[str, Metadata]:
    """The text, and what the file says of itself. Raises Unreadable ("bomb", "encrypted", "broken", "empty").

    Tracked deletions are left out and insertions are in, as if all changes had been accepted.
    """
    core = _inspect(content)
    try:
        # Pictures are not opened: the converter is asked for nothing that is inside them.
        markup = mammoth.convert_to_html(io.BytesIO(content), convert_image=_no_picture).value
    except (
        Exception
    ) as error:  # mammoth trusts its input: a wrong part can raise anything, even RecursionError
        raise Unreadable("broken", kind=gettext_noop("a DOCX file")) from error
    tree = tree_of(markup) if markup.strip() else None
    text = "" if tree is None else text_of(blocks_of(tree))
    if not text:
        raise Unreadable("empty")
    return text, core


def _no_picture(_: object) -> list[object]:
    return []


def _inspect(content: bytes) -> Metadata:
    """Refuse what mammoth must not see, and read the properties of the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            # zipfile never unpacks more than the size that is written here, and checks the sum at the end.
            if sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES or len(parts) > 10_000:
                raise Unreadable("bomb", limit=MAX_UNPACKED_BYTES // 2**20)
            if any(part.flag_bits & 1 for part in parts):
                raise Unreadable("encrypted")
            xml = {
                part.filename: archive.read(part)
                for part in parts
                if part.filename.endswith((".xml", ".rels"))
            }
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise Unreadable("broken", kind=gettext_noop("a DOCX file")) from error
    # A document type is where entities are declared that grow a thousandfold; Word never writes one.
    if any(mark in part for part in xml.values() for mark in _A_DTD):
        raise Unreadable("broken", kind=gettext_noop("a DOCX file"))
    return _properties(xml.get("docProps/core.xml", b""))


def _properties(core: bytes) -> Metadata:
    """Title, author and language. The dates are those of the file, not of a publication: left alone."""
    try:
        root = etree.fromstring(core, etree.XMLParser(resolve_entities=False)) if core else None
    except (etree.XMLSyntaxError, ValueError):
        root = None

    def said(name: str) -> str:
        return " ".join((root.findtext(_PURL + name) or "").split())[:500] if root is not None else ""

    return Metadata(
        title=said("title"),
        author=said("creator"),
        publisher="",
        published_on=None,
        language=primary_language(said("language")),
    )
