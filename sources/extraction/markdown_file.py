"""Markdown, as text without its signs: what a reader of the rendered page would read."""

import itertools
import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from .blocks import BULLET, CELL, Block, text_of
from .html_blocks import blocks_of, tree_of
from .html_metadata import Metadata, date_of, primary_language

LONGEST_PARAGRAPH = 20_000
"""In code points. The time that the parser takes grows with the square of it."""

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n((?:[^\n]*\n){0,100}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"^([A-Za-z_]+):[ \t]+[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_PARSER = MarkdownIt("commonmark").enable("table")


def read(source: str) -> tuple[str, Metadata]:
    """The text and what its front matter says. The source has "\\n" line ends."""
    fields: dict[str, str] = {}
    if front := _FRONT_MATTER.match(source):
        fields = {name.lower(): value for name, value in _FIELD.findall(front[1])}
        if fields:
            source = source[front.end() :]
    tokens = _PARSER.parse(source)
    title = fields.get("title", "")
    for heading, inline in itertools.pairwise(tokens):
        if not title and heading.type == "heading_open":
            title = _inline(inline)
    return text_of(_blocks(tokens)), Metadata(
        title=" ".join(title.split()),
        author=fields.get("author", ""),
        publisher=fields.get("publisher", ""),
        published_on=date_of(fields.get("date", "")),
        language=primary_language(fields.get("lang") or fields.get("language") or ""),
    )


def is_readable(source: str) -> bool:
    """Whether the parser can be trusted with it; what it cannot is read as plain text."""
    return all(len(paragraph) <= LONGEST_PARAGRAPH for paragraph in source.split("\n\n"))


def _blocks(tokens: list[Token]) -> list[Block]:
    blocks: list[Block] = []
    lists: list[int | None] = []
    prefix = ""
    row: list[str] | None = None
    for token in tokens:
        kind = token.type
        if kind == "bullet_list_open":
            lists.append(None)
        elif kind == "ordered_list_open":
            lists.append(int(token.attrGet("start") or 1))
        elif kind in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif kind == "list_item_open":
            number = lists[-1]
            prefix = BULLET if number is None else f"{number}. "
            lists[-1] = None if number is None else number + 1
        elif kind == "tr_open":
            row = []
        elif kind == "tr_close" and row is not None:
            blocks.append(Block(CELL.join(row), run="table"))
            row = None
        elif kind == "inline" and row is not None:
            row.append(_inline(token))
        elif text := _text(token).strip(" \n"):
            blocks.append(Block(text, prefix, "list" if lists else ""))
            prefix = ""
    return blocks


def _text(token: Token) -> str:
    """The text of a token that has any; "" of all others."""
    if token.type == "inline":
        return _inline(token)
    if token.type == "html_block":
        tree = tree_of(token.content)
        return "" if tree is None else text_of(blocks_of(tree))
    return token.content if token.type in ("code_block", "fence") else ""


def _inline(token: Token) -> str:
    """The words of a line: links and emphasis without their signs, pictures by their description."""
    pieces: list[str] = []
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            pieces.append(" " if child.type == "softbreak" else "\n")
        elif child.type in ("text", "code_inline", "image"):
            pieces.append(child.content)
    return "".join(pieces)
