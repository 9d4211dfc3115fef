"""Paragraphs, headings, list items and rows: what stands on lines of its own, whatever the format."""

from collections.abc import Iterable
from dataclasses import dataclass

BULLET = "• "
CELL = " | "
"""Between the cells of a row of a table."""


@dataclass(frozen=True, slots=True)
class Block:
    text: str
    prefix: str = ""
    """The bullet or number of a list item."""
    run: str = ""
    """"list" or "table" for an item or a row: no blank line stands between it and the next of its kind."""
    tag: str = "p"
    container: int = 0
    """The same number for blocks that stand side by side in one element."""
    look: str = ""
    """The same for blocks whose containers look alike, as the entries of a live blog do."""
    linked: float = 0
    """The share of the text that is links, of a web page."""
    article: int = 0
    """The same number for blocks of one outermost <article>; 0: of none."""
    beside: int = 0
    """Whether an element around it is no part of an article: 2, it says so (a menu); 1, it hints so; 0, no."""


def text_of(blocks: Iterable[Block]) -> str:
    """The blocks as text: a blank line between paragraphs, none between the items of a list."""
    pieces: list[str] = []
    run = ""
    for block in blocks:
        if pieces:
            pieces.append("\n" if run and block.run == run else "\n\n")
        pieces.append(block.prefix + block.text)
        run = block.run
    return "".join(pieces)
