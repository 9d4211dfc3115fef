"""The question to a language model behind an OpenAI-compatible endpoint. Imported only where one is configured."""

import json
from dataclasses import dataclass
from typing import Any, Final

from claims.asking import NoAnswer
from claims.asking.endpoint import Endpoint
from claims.proposers import EMPTY, MALFORMED, NoProposals
from claims.proposers.prompt import Message

LARGEST_ANSWER: Final = 1 << 20  # bytes; an answer to one piece of text has some thousand


@dataclass(frozen=True)
class OpenAIEndpoint:
    url: str
    key: str
    model: str
    timeout: float
    """Seconds for one answer, from the question to its last byte."""

    def ask(self, messages: list[Message], form: dict[str, Any]) -> str:
        """The words of the model's answer. Raises NoProposals with what went wrong."""
        form = {"type": "json_schema", "json_schema": {"name": "claims", "strict": True, "schema": form}}
        body = {"model": self.model, "messages": messages, "response_format": form}
        try:
            return _words(
                Endpoint(self.url, self.key, self.timeout, LARGEST_ANSWER).post("/chat/completions", body)
            )
        except NoAnswer as error:
            raise NoProposals(error.reason, error.detail) from error


def _words(body: str) -> str:
    """What the model said, out of the response around it."""
    try:
        words = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise NoProposals(MALFORMED, "no completion") from None
    if not isinstance(words, str) or not words.strip():
        raise NoProposals(EMPTY)
    return words
