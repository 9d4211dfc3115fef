"""The annotated script: a document's text with its claims marked in place, as checkers do on paper.

Pure: it takes rows as they are read and gives a page what to print, paragraph by paragraph.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from claims.coverage import ClaimSpan, Coverage, PassageSpan, State, cover
from claims.marking import Span, runs_of_each


class PassageRow(Protocol):
    position: int
    start: int
    end: int
    kind: Any
    disposition: Any


@dataclass(frozen=True)
class Placed:
    """A claim at one place of the text."""

    id: str
    start: int
    end: int
    status: str
    claim: Any
    """Whatever the page prints of it."""
    in_doubt: bool = False


@dataclass(frozen=True)
class Piece:
    """Text that the same claims cover: `claims`, outermost first, and `opens`, those of them that begin here."""

    text: str
    start: int
    claims: tuple[Any, ...] = ()
    opens: tuple[Any, ...] = ()

    @property
    def claim(self) -> Any:
        """The innermost of them, which the mark shows; None outside every claim."""
        return self.claims[-1] if self.claims else None


@dataclass(frozen=True)
class ScriptPassage:
    position: int
    kind: str
    state: State
    disposition: str
    gap: str
    """The white space before it."""
    pieces: list[Piece]
    claims: tuple[Any, ...]


@dataclass(frozen=True)
class Paragraph:
    kind: str
    passages: list[ScriptPassage] = field(default_factory=list)


@dataclass(frozen=True)
class Script:
    paragraphs: list[Paragraph]
    coverage: Coverage

    @property
    def passages(self) -> Iterator[ScriptPassage]:
        return (passage for paragraph in self.paragraphs for passage in paragraph.passages)

    def next_unread(self, after: int = -1) -> int | None:
        """The position of the first passage after this one that nobody dealt with; from the top once more at the
        end."""
        waiting = self.coverage.unread
        return next((position for position in waiting if position > after), waiting[0] if waiting else None)


def annotate(text: str, passages: Sequence[PassageRow], placed: Sequence[Placed]) -> Script:
    """Mark claims in a text. Dismissed claims count for coverage and are not marked."""
    coverage = cover(
        [PassageSpan(row.position, row.start, row.end, row.disposition) for row in passages],
        [ClaimSpan(place.start, place.end, place.status, place.in_doubt) for place in placed],
    )
    marked = [place for place in placed if place.status != "dismissed"]
    claims = {place.id: place.claim for place in marked}
    cut = runs_of_each(
        [(row.start, row.end) for row in passages],
        [Span(place.id, place.start, place.end) for place in marked],
    )
    paragraphs: list[Paragraph] = []
    reached = 0
    for row, stretches in zip(passages, cut, strict=True):
        gap = text[reached : row.start]
        if not paragraphs or "\n" in gap:
            paragraphs.append(Paragraph(str(row.kind)))
        pieces = [_piece(text, run.start, run.end, run.ids, run.opens, claims) for run in stretches]
        inside = dict.fromkeys(id_ for run in stretches for id_ in run.ids)
        paragraphs[-1].passages.append(
            ScriptPassage(
                row.position,
                str(row.kind),
                coverage.states[row.position],
                str(row.disposition),
                gap,
                pieces,
                tuple(claims[id_] for id_ in inside),
            )
        )
        reached = row.end
    return Script(paragraphs, coverage)


def _piece(
    text: str, start: int, end: int, ids: tuple[str, ...], opens: tuple[str, ...], claims: Mapping[str, Any]
) -> Piece:
    return Piece(
        text[start:end], start, tuple(claims[id_] for id_ in ids), tuple(claims[id_] for id_ in opens)
    )
