"""From bytes to text: which encoding, and when to give up."""

import codecs
import re
from typing import NamedTuple

from charset_normalizer import from_bytes

from sources.sentences import gettext_noop

from .extracted import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Python's names of the encodings in which newspapers and offices have really written. Anything else that
# calls itself a charset ("unicode_escape", "punycode", "zlib") is not believed.
_SINGLE_BYTE = [
    *(f"cp125{n}" for n in range(9)),
    *(f"iso8859-{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)),
    *(
        "koi8-r",
        "koi8-u",
        "mac-roman",
        "mac-cyrillic",
        "cp866",
        "cp874",
        "tis-620",
        "cp437",
        "cp850",
        "cp852",
    ),
]
_MANY_BYTE = [
    "gb18030",
    "gbk",
    "gb2312",
    "big5",
    "big5hkscs",
    "shift_jis",
    "cp932",
    "euc_jp",
    "euc_kr",
    "cp949",
]
_STATEFUL = ["iso2022_jp", "hz"]
_UNICODE = ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "ascii"]
_KNOWN = frozenset(codecs.lookup(name).name for name in _SINGLE_BYTE + _MANY_BYTE + _STATEFUL + _UNICODE)
# What a machine may guess: the encodings that whole languages were written in, and none of the exotic ones
# that fit anything.
_GUESSES = [
    *("cp1252", "cp1251", "cp1256", "cp1250", "cp1254", "cp1253", "cp1255", "cp1257", "cp1258"),
    *("koi8_r", "koi8_u", "gb18030", "big5", "cp932", "euc_jp", "euc_kr"),
]

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_META = re.compile(
    rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 64 * 1024


class Decoded(NamedTuple):
    text: str
    guessed: str
    """The encoding, when nothing but the look of the letters speaks for it; otherwise ""."""


def decode(content: bytes, media_type: str = "") -> Decoded:
    """The text of these bytes. Raises Unreadable: "unknown_encoding", or "unsupported" for what is no text.

    The order: byte order mark; UTF-8, which other encodings practically never look like; what the header or
    the document says; UTF-16 without a mark; and only then a guess.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return Decoded(_checked(content[len(mark) :].decode(name, "replace")), "")
    declared = _declared(content, media_type)
    if (
        declared not in _STATEFUL_NAMES
        and (text := _strictly(content, "utf-8")) is not None
        and "\x00" not in text
    ):
        return Decoded(_checked(text), "")
    if declared and (text := _strictly(content, declared)) is not None and not _looks_binary(text):
        return Decoded(text, "")
    if (utf16 := _unmarked_utf16(content)) and (text := _strictly(content, utf16)) is not None:
        return Decoded(_checked(text), "")
    if b"\x00" in content:
        raise Unreadable("unsupported", kind=gettext_noop("a file without readable text"))
    return _guessed(content)


_STATEFUL_NAMES = frozenset(codecs.lookup(name).name for name in _STATEFUL)


def _declared(content: bytes, media_type: str) -> str:
    """Python's name of the encoding that the header, or else the document, names; "" if none is known."""
    names = [match[1] for match in _CHARSET.finditer(media_type)]
    names += [(match[1] or match[2]).decode("ascii", "ignore") for match in _META.finditer(content[:4096])]
    for name in names:
        try:
            known = codecs.lookup(name).name
        except (LookupError, ValueError):
            continue
        if known in ("iso8859-1", "ascii"):
            return "cp1252"  # as every browser does: the pages that say Latin-1 hold Windows quotation marks
        if known in _KNOWN:
            return known
    return ""


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeError:
        return None


def _unmarked_utf16(content: bytes) -> str:
    """UTF-16 without a mark shows by its spaces, line ends and Latin letters: every second byte is NUL."""
    sample = content[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 20 * even and odd * 50 > len(sample):
        return "utf-16-le"
    if even > 20 * odd and even * 50 > len(sample):
        return "utf-16-be"
    return ""


def _guessed(content: bytes) -> Decoded:
    # The usual threshold of 0.2 refuses short Persian and Arabic: how likely the language is makes up for it.
    matches = from_bytes(content[:_SAMPLE], cp_isolation=_GUESSES, threshold=0.35)
    likely = [match for match in matches if match.chaos <= 0.1 or match.coherence >= 0.5]
    for match in sorted(likely, key=lambda match: (match.chaos - match.coherence, _rank(match.encoding))):
        text = _strictly(content, match.encoding)
        if text is not None and not _looks_binary(text):
            return Decoded(text, match.encoding)
    raise Unreadable("unknown_encoding")


def _rank(encoding: str) -> int:
    """Of two encodings that fit alike, the one that more files are written in goes first."""
    return _GUESSES.index(encoding) if encoding in _GUESSES else len(_GUESSES)


def _checked(text: str) -> str:
    if _looks_binary(text):
        raise Unreadable("unsupported", kind=gettext_noop("a file without readable text"))
    return text


def _looks_binary(text: str) -> bool:
    """One control character in a hundred, or a replacement in ten: no newsroom ever wrote such a text."""
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) * 100 > len(sample) or sample.count("\ufffd") * 10 > len(sample)
