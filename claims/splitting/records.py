"""What the splitter gives back."""

from dataclasses import dataclass
from typing import Any, Final

ENGINE_VERSION: Final = "9"
"""Same text, language, date and version: same passages and claims."""

PROPOSER: Final = f"rules/{ENGINE_VERSION}"

Fact = dict[str, Any]
"""A typed, JSON-able fact of a statement. `type` is one of quantity, share, money, rank, age, date, place,
person, organisation, sentence; `text` is the wording it was read from. docs/splitting.md lists the keys."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text that one reads at a glance. Passages are in order and do not overlap; with the white
    space between them they make up the whole text."""

    start: int
    end: int
    kind: str  # heading | sentence | list_item | quotation | byline | verse


@dataclass(frozen=True, slots=True)
class ProposedClaim:
    """One checkable statement, found at `text[start:end] == quote`."""

    start: int
    end: int
    quote: str
    statement: str  # stands alone: subject filled in, attribution and hedges kept
    kind: str
    facts: list[Fact]
    checkworthiness: float  # 0 to 1: a help for ordering, never a filter
    reasons: list[str]  # why it scored so; the phrases of claims.splitting.weighing.worth
    claimant: str  # who says so, in the words of the text; "" where the text itself does
    flags: list[str]  # what a reviewer should look at; the phrases of claims.splitting.statements


@dataclass(frozen=True, slots=True)
class Splitting:
    passages: list[Passage]
    claims: list[ProposedClaim]
