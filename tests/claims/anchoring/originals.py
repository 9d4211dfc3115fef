"""Texts with known claims, and an edit of one with what must come of it."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from claims.anchoring import Anchor, Text
from claims.splitting import split

GOLD: Final = Path(__file__).resolve().parent.parent / "splitting" / "gold"


@dataclass(frozen=True)
class Original:
    """A text and its claims: a span each, and the statement, which says what "she" means."""

    text: Text
    claims: list[tuple[int, int, str]]

    @property
    def anchors(self) -> list[Anchor]:
        return [
            Anchor(number, start, end, self.text.text[start:end], depends_on=statement)
            for number, (start, end, statement) in enumerate(self.claims)
        ]


@dataclass(frozen=True)
class Splice:
    """`text[start:end]` became `words`."""

    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Edit:
    """`moved`: what was taken out at a splice, and where in the new text it was put in again.

    `states`: what a claim that an edit touches may become; `names`: what must be said to differ, one of them.
    `turned`: claims that mean something else now, though their own words stand.
    """

    kind: str
    splices: list[Splice]
    states: frozenset[str] = frozenset({"changed"})
    names: frozenset[str] = frozenset()
    moved: tuple[int, int, int] | None = None
    harmless: bool = False
    turned: tuple[tuple[int, int], ...] = ()

    def apply(self, text: str) -> str:
        parts, reached = [], 0
        for splice in self.splices:
            parts += [text[reached : splice.start], splice.words]
            reached = splice.end
        return "".join([*parts, text[reached:]])

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the old text stands in the new; None: the edit touched it."""
        if self.moved and self.moved[0] <= start and end <= self.moved[1]:
            return start - self.moved[0] + self.moved[2], end - self.moved[0] + self.moved[2]
        shift = 0
        for splice in self.splices:
            if splice.end <= start:
                shift += len(splice.words) - (splice.end - splice.start)
            elif splice.start < end:
                return None
        return start + shift, end + shift


@cache
def originals() -> list[Original]:
    found = []
    for path in sorted(GOLD.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        published = date.fromisoformat(gold["published"])
        splitting = split(gold["text"], language=gold["language"], published=published)
        passages = [(passage.start, passage.end) for passage in splitting.passages]
        claims = [(claim.start, claim.end, claim.statement) for claim in splitting.claims]
        found.append(Original(Text(gold["text"], passages, gold["language"], published), claims))
    return found


def revised(original: Original, text: str) -> Text:
    splitting = split(text, language=original.text.language, published=original.text.published)
    passages = [(passage.start, passage.end) for passage in splitting.passages]
    return Text(text, passages, original.text.language, original.text.published)


KEPT: Final = frozenset({"exact", "moved"})
