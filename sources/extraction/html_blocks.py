"""From a tree of HTML to blocks of the text that a reader would see.

Nothing is executed and nothing is fetched. The tree is walked without recursion: hostile pages nest deeply.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from lxml import etree, html

from .blocks import BULLET, CELL, Block
from .html_elements import CELLS, HEADINGS, IN_A_LIST, ON_OWN_LINES, UNSEEN
from .page_parts import Surroundings

_HIDDEN_BY_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
# White space that HTML collapses. A no-break space is not among it, nor is any mark of Persian or Arabic.
_SPACE = re.compile(r"[ \t\n\r\f]+")
_SPACE_AT_LINE = re.compile(r" *\n *")

# "47<sup>1</sup>" must not become 471, nor "10<sup>6</sup>" 106.
_RAISED = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")

_NO_LETTER_OR_DIGIT = re.compile(r"[\W_]+")

# A table whose cells hold such things is a way to lay out a page, not a table; so is one with a cell of this length.
_LAYOUT = ("table", "div", "ul", "ol", "h1", "h2", "h3")
_LONGEST_CELL = 300
_MOST_IN_A_LINK = 5


def tree_of(markup: str) -> Any | None:
    """The tree of a page as a browser would repair it; None where there is no element at all."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(markup.replace("\x00", "").encode("utf-8", "ignore"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def blocks_of(tree: Any) -> list[Block]:
    """The visible text of a tree, block by block, in the order of the document."""
    walk = _Walk(Surroundings(tree))
    events = etree.iterwalk(tree, events=("start", "end"))
    for event, element in events:
        if not isinstance(element.tag, str):
            continue
        unseen = _is_unseen(element)
        if event == "start" and unseen:
            events.skip_subtree()
        elif event == "start":
            walk.enter(element)
        else:
            if not unseen:
                walk.leave(element)
            if element is not tree:
                walk.add(element.tail)
    walk.close_block()
    return walk.blocks


def _is_unseen(element: Any) -> bool:
    if element.tag in UNSEEN or element.get("hidden") is not None:
        return True
    return bool(_HIDDEN_BY_STYLE.search(element.get("style") or ""))


def _is_on_own_lines(element: Any) -> bool:
    """Of an element that HTML does not know, "amp-sidebar", only what it holds can tell."""
    return element.tag in ON_OWN_LINES or (
        "-" in element.tag and any(child.tag in ON_OWN_LINES for child in element)
    )


def _is_layout(table: Any) -> bool:
    for cell in table.iter(*CELLS):
        own = len(cell.text or "") + sum(len(child.tail or "") for child in cell)
        if own > _LONGEST_CELL or sum(child.tag == "p" for child in cell) > 2:
            return True
    for element in table.iter(*_LAYOUT):
        while element is not table:
            element = element.getparent()
            if element.tag in CELLS and element is not table:
                return True
    return False


@dataclass
class _Walk:
    """Where the walk stands, and the pieces of the block that is not closed yet."""

    around: Surroundings
    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    # Of each open block element: number, tag, and tag and class (its number where it has no class).
    open: list[tuple[int, str, str]] = field(default_factory=list)
    count: int = 0
    lists: list[int | None] = field(default_factory=list)  # the last number of an <ol>, None for a <ul>
    prefix: str = ""
    grids: list[bool] = field(default_factory=list)  # for each open table: are its cells to stand in rows?
    raised: list[int] = field(default_factory=list)  # where the open <sup> and <sub> begin in `pieces`
    # Of each open <a>: how many blocks there were where it began, and whether it stays on the page.
    links: list[tuple[int, bool]] = field(default_factory=list)
    linked: int = 0  # how many letters of `pieces` stand in them

    def enter(self, element: Any) -> None:
        tag = element.tag
        if _is_on_own_lines(element):
            if self._in_cell() and tag not in ("table", "tr"):
                self.pieces.append(" ")
            else:
                self.close_block()
                self.around.enter(element)
            self._open(element)
        if tag == "table":
            self.grids.append(not _is_layout(element))
        elif tag in ("ul", "menu", "dir"):
            self.lists.append(None)
        elif tag == "ol":
            self.lists.append(_number(element.get("start"), 1) - 1)
        elif tag == "li":
            self.prefix = self._next_bullet(element)
        elif tag in CELLS:
            self._next_cell(element)
        elif tag == "a" and element.get("href") is not None:
            self.links.append((len(self.blocks), element.get("href").startswith("#")))
        elif tag == "br":
            self.pieces.append("\n")
        elif tag == "q":
            self.pieces.append("“")
        elif tag in ("sup", "sub"):
            self.raised.append(len(self.pieces))
        self.add(element.text)

    def leave(self, element: Any) -> None:
        tag = element.tag
        if tag == "q":
            self.pieces.append("”")
        elif tag in ("sup", "sub") and self.raised:
            self._shift(self.raised.pop(), _RAISED if tag == "sup" else _LOWERED)
        if tag == "a" and element.get("href") is not None:
            self._leave_link(self.links.pop()[0])
        if _is_on_own_lines(element):
            if self._in_cell() and tag not in ("table", "tr"):
                self.pieces.append(" ")
            else:
                self.close_block()
            if self.open:
                self.open.pop()
        if tag in ("ul", "ol", "menu", "dir") and self.lists:
            self.lists.pop()
        elif tag == "li":
            self.prefix = ""
        elif tag == "table" and self.grids:
            self.grids.pop()
        elif tag in CELLS and not self._in_a_grid():
            self.close_block()
            self.open.pop()
        self.around.leave(element)

    def add(self, text: str | None) -> None:
        if text:
            verbatim = any(name == "pre" for _, name, _ in self.open)
            self.pieces.append(text if verbatim else _SPACE.sub(" ", text))
            # A heading that links to itself leads nowhere: it is how a page lets others link to it.
            if self.links and not (self.links[-1][1] and self.open and self.open[-1][1] in HEADINGS):
                self.linked += letters_in(text)

    def close_block(self) -> None:
        text = _SPACE_AT_LINE.sub("\n", re.sub("[ \t]+", " ", "".join(self.pieces))).strip(" \n")
        text = text.replace(
            "\u00ad", ""
        )  # a soft hyphen says where a word may break; it is no part of the word
        linked, self.linked = self.linked, 0
        self.pieces.clear()
        self.raised.clear()
        if not text.strip(CELL):
            return
        tags = [tag for _, tag, _ in self.open]
        inner = tags[-1] if tags else ""
        run = "list" if self.lists or inner in IN_A_LIST else "table" if inner == "tr" else ""
        container, _, look = self.open[-2] if len(self.open) > 1 else (0, "", "")
        self.blocks.append(
            Block(
                text=text,
                prefix=self.prefix,
                run=run,
                tag=inner,
                container=container,
                look=look,
                linked=linked / (letters_in(text) or 1),
                article=self.around.article,
                beside=self.around.beside,
            )
        )
        self.prefix = ""

    def _leave_link(self, first: int) -> None:
        """A link around a row of paragraphs is one that somebody forgot to close."""
        if len(self.blocks) - first > _MOST_IN_A_LINK:
            self.blocks[first:] = [replace(block, linked=0) for block in self.blocks[first:]]

    def _in_cell(self) -> bool:
        return self._in_a_grid() and any(tag == "tr" for _, tag, _ in self.open)

    def _in_a_grid(self) -> bool:
        return bool(self.grids and self.grids[-1])

    def _open(self, element: Any) -> None:
        self.count += 1
        name = element.get("class")
        self.open.append((self.count, element.tag, f"{element.tag} {name}" if name else str(self.count)))

    def _next_cell(self, element: Any) -> None:
        if not self._in_a_grid():
            self.close_block()
            self.around.enter(element)
            self._open(element)
        elif any(piece.strip() for piece in self.pieces):
            self.pieces.append(CELL)

    def _next_bullet(self, element: Any) -> str:
        if not self.lists or (number := self.lists[-1]) is None:
            return BULLET
        self.lists[-1] = _number(element.get("value"), number + 1)
        return f"{self.lists[-1]}. "

    def _shift(self, start: int, table: dict[int, int]) -> None:
        text = "".join(self.pieces[start:])
        if all(ord(character) in table for character in text.strip()):
            self.pieces[start:] = [text.translate(table)]


def letters_in(text: str) -> int:
    """How many letters and digits a text has."""
    return len(_NO_LETTER_OR_DIGIT.sub("", text))


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"-?[0-9]{1,6}", text) else otherwise
