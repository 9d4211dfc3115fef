"""Who proposes claims: our rules, or a language model behind an OpenAI-compatible endpoint.

No Django. A proposer reads a text whose passages are known and gives back claims, each at `text[start:end] == quote`.
It proposes and decides nothing: people accept and dismiss, and a verdict is never a machine's.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from claims.splitting import PROPOSER, Passage, ProposedClaim, Scorer, split

MALFORMED: Final = "malformed"
EMPTY: Final = "empty"
TOO_LONG: Final = "too_long"
OFF: Final = "off"


@dataclass(frozen=True, slots=True)
class Proposals:
    """Claims in the order of the text, one for each span."""

    claims: list[ProposedClaim]
    dropped: int = 0
    """Proposals that were thrown away: a quotation that does not stand in the text, or not in the form asked for."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What a proposer reads."""

    text: str
    passages: list[Passage]
    language: str
    published: date | None = None
    scorer: Scorer | None = None


class NoProposals(Exception):  # noqa: N818  # a state of things, not an error of the program
    """A proposer could propose nothing; `reason` is one of the codes above or of claims.asking, `detail` a word or
    number for the log.
    """

    def __init__(self, reason: str, detail: str = "", dropped: int = 0) -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason, self.detail, self.dropped = reason, detail, dropped


class Proposer(Protocol):
    @property
    def name(self) -> str:
        """Stored with each claim: "rules/2", or "model/1/" and the model's name."""

    def propose(self, matter: Matter) -> Proposals:
        """Raises NoProposals."""


class Rules:
    """The splitter. It is always there, and never fails."""

    name = PROPOSER

    def propose(self, matter: Matter) -> Proposals:
        found = split(matter.text, language=matter.language, published=matter.published, scorer=matter.scorer)
        return Proposals(found.claims)
