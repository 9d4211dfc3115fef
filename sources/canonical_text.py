"""The one form of text that offsets are counted over.

Canonical text is decoded, in Unicode NFC, its lines end in "\\n", and it has no byte order mark, no control
character and no lone surrogate. ZWNJ, ZWJ and the bidirectional marks stay: they are part of how words are
written. White space at the end of lines goes, at most two blank lines follow each other, and none stand at
the beginning or the end.

Offsets are Unicode code points, half-open. The browser counts UTF-16 code units, and converts what it sends:
static/js/offsets.js is the only place where one becomes the other.
"""

import re
import unicodedata

# What text files use as a line end: CR LF, CR, vertical tab, form feed, NEL, and the two of Unicode.
_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")

# Control characters (a tab became a space before), byte order marks anywhere, and code points that Unicode
# promises never to give a character.
_NO_TEXT = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE_AT_LINE_END = re.compile(r"[^\S\n]+(?=\n|\Z)")
_MANY_BLANK_LINES = re.compile(r"\n{4,}")


def canonical(text: str) -> str:
    """The canonical form of a text; `canonical(canonical(text)) == canonical(text)`.

    A tab becomes one space, never none and never several: words stay apart, and a column of tabs keeps its
    length. Two halves of a surrogate pair become the character that they stand for, a lone half disappears.
    """
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _LINE_END.sub("\n", text).replace("\t", " ")
    # Removing comes before composing: a control character may stand between a letter and its accent.
    text = unicodedata.normalize("NFC", _NO_TEXT.sub("", text))
    text = _SPACE_AT_LINE_END.sub("", text)
    return _MANY_BLANK_LINES.sub("\n\n\n", text).strip("\n")
