"""What is compared, and what comes of it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

EXACT: Final = "exact"  # the same words at the place that the comparison of both texts calls for
MOVED: Final = "moved"  # the same words, and one place only, elsewhere
CHANGED: Final = "changed"  # alike, with other words in it, or with other words that it depends on
AMBIGUOUS: Final = "ambiguous"  # two places are about as good
LOST: Final = "lost"  # nothing alike

State = Literal["exact", "moved", "changed", "ambiguous", "lost"]


@dataclass(frozen=True)
class Text:
    """A revision's text, the passages by which it is read, and what the language packs need to read it."""

    text: str
    passages: Sequence[tuple[int, int]]
    language: str = "en"
    published: date | None = None


@dataclass(frozen=True)
class Anchor:
    """A stretch `text[start:end] == exact` of the old text.

    `start` is None where the old text has lost it already: then it is looked for by its words and their context.
    `depends_on` is what is said of it in words that may stand elsewhere in the text, as a claim's statement says whom
    "she" means: where these words stand otherwise in the new text, the anchor is never exact nor moved.
    """

    id: Hashable
    start: int | None
    end: int | None
    exact: str
    prefix: str = ""
    suffix: str = ""
    depends_on: str = ""


@dataclass(frozen=True)
class Rival:
    """The second best place."""

    start: int
    end: int
    score: float


@dataclass(frozen=True)
class Anchored:
    """Where an anchor stands in the new text. `start` and `end` are None for what is lost.

    `score` is 0 to 1. `differs` names what is not the same: number, date, name, unit, comparator, negation, words,
    context.
    """

    id: Hashable
    state: State
    start: int | None = None
    end: int | None = None
    score: float = 0.0
    rival: Rival | None = None
    differs: tuple[str, ...] = ()

    @property
    def is_kept(self) -> bool:
        """Whether nobody has to look."""
        return self.state in (EXACT, MOVED)
