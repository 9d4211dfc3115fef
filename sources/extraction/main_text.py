"""Which blocks of a page are its main text, and which are menus, teasers and notices.

trafilatura says where the main text is; the words are taken from our own walk of the page. Its output cannot
be quoted from: it loses the ZWNJ of Persian, and makes one number of a figure and the footnote behind it.
"""

import re
import unicodedata
from collections import Counter

import trafilatura
from lxml import etree

from .blocks import Block

_NO_LETTER_OR_DIGIT = re.compile(r"[\W_]+")
_LONG = 20
"""From so many letters and digits on, a block that occurs anywhere in the main text is taken to be of it."""
_MOST_TAGS = 40_000
_LONGEST_PAGE = 2_000_000
"""A page of more tags or more letters of markup is no article either, and takes seconds to look through."""
_SHORT_PAGE = 140
"""A main text of fewer letters and digits is no article: the whole page is taken."""
_FOUND = 0.8
"""The share of the main text that has to be found again in the blocks of the page."""
_PIECES = ("p", "head", "item", "cell", "quote", "row")
_PARAGRAPHS = ("p", "li", "blockquote", "h2", "h3", "h4")


def main_blocks(blocks: list[Block], markup: str, title: str) -> list[Block] | None:
    """The blocks of the main text; None where no main text stands out, so that the whole page has to do."""
    if markup.count("<") > _MOST_TAGS or len(markup) > _LONGEST_PAGE:
        return None
    found = _main_text(markup)
    if found is None or len(found[0]) < _SHORT_PAGE:
        return None
    text, pieces = found
    keys = [_key(block.text) for block in blocks]
    chosen = [bool(key) and (key in pieces or (len(key) >= _LONG and key in text)) for key in keys]
    if sum(len(key) for key, taken in zip(keys, chosen, strict=True) if taken) < _FOUND * len(text):
        return None
    # trafilatura drops a paragraph here and there, and a correction notice is what we least want to lose:
    # what stands side by side with two paragraphs of the main text belongs to it.
    homes = [
        block.container for block, taken in zip(blocks, chosen, strict=True) if taken and block.tag == "p"
    ]
    shared = {home for home, count in Counter(homes).items() if count > 1}
    headline = _key(title)
    return [
        block
        for block, key, taken in zip(blocks, keys, chosen, strict=True)
        if taken
        or (block.container in shared and block.tag in _PARAGRAPHS)
        or (block.tag == "h1" and key and headline and (key in headline or headline in key))
    ]


def _main_text(markup: str) -> tuple[str, set[str]] | None:
    """The letters and digits of the main text, and of each of its pieces."""
    try:
        found = trafilatura.bare_extraction(
            markup, favor_recall=True, include_comments=False, with_metadata=False
        )
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
        return None  # it is written for pages as they ought to be; ours may be anything
    body = getattr(found, "body", None)
    if body is None:
        return None
    return _key("".join(body.itertext())), {_key("".join(piece.itertext())) for piece in body.iter(*_PIECES)}


def _key(text: str) -> str:
    return _NO_LETTER_OR_DIGIT.sub("", unicodedata.normalize("NFKC", text)).casefold()
