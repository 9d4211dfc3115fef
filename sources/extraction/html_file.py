"""Web pages: the main text where one stands out, all that is visible, and what the page says of itself."""

from .blocks import text_of
from .extracted import Unreadable
from .html_blocks import blocks_of, tree_of
from .html_metadata import Metadata, metadata_of
from .main_text import main_blocks


def read(markup: str) -> tuple[str, str, Metadata]:
    """Main text, the rest of what is visible, metadata. Raises Unreadable ("empty")."""
    tree = tree_of(markup)
    blocks = [] if tree is None else blocks_of(tree)
    if tree is None or not blocks:
        raise Unreadable("empty")
    metadata = metadata_of(tree)
    main = main_blocks(blocks, markup, metadata.title)
    if main is None:
        return text_of(blocks), "", metadata
    taken = set(map(id, main))
    return text_of(main), text_of(block for block in blocks if id(block) not in taken), metadata
