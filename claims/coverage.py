"""How much of a text has been dealt with: no sentence may be left unread.

A passage is judged by the claims that cover any of its characters, and where there are none, by what a reader
said of the passage itself. A claim that is merely proposed was read by a machine only: its passage waits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from claims.marking import reaching

State = Literal["unread", "undecided", "nothing_to_check", "claims"]
"""undecided: a claim in it is still only proposed, or in doubt since the text was revised. claims: all are decided,
and at least one is taken on."""


@dataclass(frozen=True)
class PassageSpan:
    position: int
    start: int
    end: int
    disposition: str


@dataclass(frozen=True)
class ClaimSpan:
    start: int
    end: int
    status: str
    in_doubt: bool = False
    """Nobody has said yet whether the claim still stands here."""


@dataclass(frozen=True)
class Coverage:
    """The state of each passage, by its position."""

    states: dict[int, State]

    @property
    def total(self) -> int:
        return len(self.states)

    @property
    def unread(self) -> list[int]:
        return self._in("unread")

    @property
    def undecided(self) -> list[int]:
        return self._in("undecided")

    @property
    def dealt_with(self) -> int:
        return self.total - len(self.unread) - len(self.undecided)

    @property
    def is_complete(self) -> bool:
        return self.dealt_with == self.total

    @property
    def percent(self) -> int:
        """Rounded down, so that 100 is said only of a text without a gap."""
        return 100 * self.dealt_with // self.total if self.total else 100

    def _in(self, state: State) -> list[int]:
        return [position for position, found in self.states.items() if found == state]


def cover(passages: Sequence[PassageSpan], claims: Sequence[ClaimSpan]) -> Coverage:
    """What has been done with each passage. Passages do not overlap; claims may, and may span several."""
    ordered = sorted(passages, key=lambda passage: passage.start)
    reached = reaching([(passage.start, passage.end) for passage in ordered], claims)
    states = {
        passage.position: _state(passage.disposition, {_decision(claim) for claim in here})
        for passage, here in zip(ordered, reached, strict=True)
    }
    return Coverage(dict(sorted(states.items())))


def _decision(claim: ClaimSpan) -> str:
    return "proposed" if claim.in_doubt and claim.status != "dismissed" else claim.status


def _state(disposition: str, statuses: set[str]) -> State:
    if "proposed" in statuses:
        return "undecided"
    if statuses - {"dismissed"}:
        return "claims"
    # Whoever dismissed all of a passage's claims has read it and found nothing to check.
    return "nothing_to_check" if statuses or disposition == "nothing_to_check" else "unread"
