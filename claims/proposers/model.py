"""A language model as a proposer: asked piece by piece, believed only where the text bears it out."""

from dataclasses import dataclass
from typing import Any, Protocol

from claims.proposers import EMPTY, TOO_LONG, Matter, NoProposals, Proposals
from claims.proposers.answers import Reader
from claims.proposers.prompt import ANSWER, VERSION, Message, questions


class Endpoint(Protocol):
    """Where a model answers."""

    def ask(self, messages: list[Message], form: dict[str, Any]) -> str:
        """The words of the model's answer to one question. `form` is a JSON Schema. Raises NoProposals."""


@dataclass(frozen=True)
class Model:
    endpoint: Endpoint
    model: str
    longest: int
    """Characters; a longer text is not sent anywhere."""

    @property
    def name(self) -> str:
        return f"model/{VERSION}/{self.model}"

    def propose(self, matter: Matter) -> Proposals:
        """Claims of the whole text. One piece without an answer, and there are none: who reads half a list takes it
        for the whole.
        """
        if len(matter.text) > self.longest:
            raise NoProposals(TOO_LONG, str(len(matter.text)))
        reader = Reader(matter)
        try:
            for question in questions(matter.text, matter.passages):
                reader.take(self.endpoint.ask(question.messages, ANSWER))
        except NoProposals as error:
            raise NoProposals(error.reason, error.detail, reader.dropped) from error
        if not reader.claims:
            raise NoProposals(EMPTY, dropped=reader.dropped)
        return Proposals(reader.claims, reader.dropped)
