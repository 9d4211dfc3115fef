"""The annotated script of the frozen content, and the strip that shows how far the reading got."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from claims.reporting.content import Content
from claims.reporting.dossier import Entry
from claims.script import Paragraph, Placed, annotate


@dataclass
class FrozenPassage:
    position: int
    start: int
    end: int
    kind: str
    disposition: str


@dataclass(frozen=True)
class Note:
    """A claim in the margin. `is_first` in one note of each claim, which the dossier leads back to."""

    entry: Entry
    is_first: bool


@dataclass(frozen=True)
class Block:
    """A paragraph with the notes of the claims that begin in it."""

    paragraph: Paragraph
    mark: str
    """What stands before the paragraph's first passage on its line: a bullet, for example."""
    notes: list[Note]


@dataclass(frozen=True)
class Stretch:
    """Neighbouring passages in one state; `x` and `width` in units of a passage."""

    state: str
    x: int
    width: int


def blocks(content: Content, entries: list[Entry]) -> list[Block]:
    """The document's text, paragraph by paragraph. Dismissed claims are not marked in it."""
    passages = [_passage(passage) for passage in content["passages"]]
    placed = [
        Placed(entry.claim["id"], place["start"], place["end"], entry.claim["status"], entry)
        for entry in entries
        for place in entry.claim["places"]
    ]
    found: list[Block] = []
    seen: set[str] = set()
    for paragraph in annotate(content["revision"]["text"], passages, placed).paragraphs:
        begun = _begun(paragraph)
        notes = [Note(entry, id_ not in seen) for id_, entry in begun.items()]
        seen |= set(begun)
        found.append(Block(paragraph, paragraph.passages[0].gap.rpartition("\n")[2], notes))
    return found


def strip(content: Content) -> list[Stretch]:
    """The states of all passages in order, neighbours of one state drawn as one."""
    found: list[Stretch] = []
    x = 0
    for state, alike in groupby(passage["state"] for passage in content["passages"]):
        width = len(list(alike))
        found.append(Stretch(state, x, width))
        x += width
    return found


def _passage(passage: dict[str, Any]) -> FrozenPassage:
    read = "nothing_to_check" if passage["state"] == "nothing_to_check" else "unread"
    return FrozenPassage(passage["position"], passage["start"], passage["end"], passage["kind"], read)


def _begun(paragraph: Paragraph) -> dict[str, Entry]:
    return {
        entry.claim["id"]: entry
        for passage in paragraph.passages
        for piece in passage.pieces
        for entry in piece.opens
    }
