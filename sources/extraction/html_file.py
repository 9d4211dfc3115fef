"""Web pages: the main text where one stands out, all that is visible, and what the page says of itself."""

import re
from collections import Counter
from typing import Final, NamedTuple

from .blocks import Block, text_of
from .extracted import Unreadable
from .html_blocks import blocks_of, letters_in, tree_of
from .html_metadata import Metadata, metadata_of
from .main_text import SHORT_PAGE, main_blocks

_WORD: Final = re.compile(r"\w+")


class Page(NamedTuple):
    text: str
    rest: str
    """What else is visible."""
    said: Metadata
    note: str
    """The code of what the reader of the text should know."""


def read(markup: str) -> Page:
    """Main text, the rest of what is visible, metadata. Raises Unreadable ("empty")."""
    tree = tree_of(markup)
    if tree is None:
        raise Unreadable("empty")
    blocks, said = blocks_of(tree), metadata_of(tree)
    main = main_blocks(blocks, markup, said.title)
    if said.is_free and _is_missing(said.body, main or blocks):
        return Page("\n\n".join(filter(None, (said.title, said.body))), text_of(blocks), said, "structured")
    if not blocks:
        raise Unreadable("empty")
    if main is None:
        return Page(text_of(blocks), "", said, "whole_page" if said.is_free else "stub")
    taken = set(map(id, main))
    rest = text_of(block for block in blocks if id(block) not in taken)
    return Page(
        text_of(main), rest, said, ("main_text" if rest else "whole_page") if said.is_free else "stub"
    )


def _is_missing(body: str, blocks: list[Block]) -> bool:
    """Whether there is an article that the page says it has and does not show without JavaScript.

    What is behind a paywall is not looked for here: its reader does not see it either.
    """
    if letters_in(body) < SHORT_PAGE:
        return False
    wanted = Counter(_WORD.findall(body))
    shown = Counter(word for block in blocks for word in _WORD.findall(block.text))
    return (wanted & shown).total() * 2 < wanted.total()
