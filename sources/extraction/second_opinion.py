"""What trafilatura takes for the main text of a page.

The words are taken from our own walk of the page all the same. Its output cannot be quoted from: it loses the ZWNJ of
Persian, and makes one number of a figure and the footnote behind it.
"""

import re
import unicodedata
from typing import Final

import trafilatura
from lxml import etree

from .blocks import Block

_NO_LETTER_OR_DIGIT: Final = re.compile(r"[\W_]+")
_LONG: Final = 20
"""From so many letters and digits on, a block that occurs anywhere in the main text is taken to be of it."""
_MOST_TAGS: Final = 40_000
_LONGEST_PAGE: Final = 2_000_000
"""A page of more tags or more letters of markup is no article, and takes seconds to look through."""
_PIECES: Final = ("p", "head", "item", "cell", "quote", "row")


def seconded(blocks: list[Block], markup: str) -> list[bool]:
    """Of each block, whether trafilatura takes it for main text."""
    text, pieces = _main_text(markup)
    keys = [key(block.text) for block in blocks]
    return [bool(each) and (each in pieces or (len(each) >= _LONG and each in text)) for each in keys]


def key(text: str) -> str:
    """The letters and digits of a text, by which two ways of writing it are compared."""
    return _NO_LETTER_OR_DIGIT.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _main_text(markup: str) -> tuple[str, set[str]]:
    """The letters and digits of the main text, and of each of its pieces."""
    if markup.count("<") > _MOST_TAGS or len(markup) > _LONGEST_PAGE:
        return "", set()
    try:
        found = trafilatura.bare_extraction(markup, include_comments=False, with_metadata=False)
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
        return "", set()  # it is written for pages as they ought to be; ours may be anything
    body = getattr(found, "body", None)
    if body is None:
        return "", set()
    return key("".join(body.itertext())), {key("".join(piece.itertext())) for piece in body.iter(*_PIECES)}
