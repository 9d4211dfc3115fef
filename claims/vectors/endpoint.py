"""Vectors from an OpenAI-compatible endpoint. Imported only where one is configured."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from claims.asking.endpoint import Endpoint
from claims.vectors import LARGEST_ANSWER, LONGEST, read


@dataclass(frozen=True)
class EmbeddingEndpoint:
    url: str
    key: str
    model: str
    timeout: float
    """Seconds for one answer."""

    def embed(self, texts: Sequence[str]) -> "list[array[float]]":
        body = {"model": self.model, "input": [text[:LONGEST] for text in texts]}
        endpoint = Endpoint(self.url, self.key, self.timeout, LARGEST_ANSWER)
        return read(endpoint.post("/embeddings", body), len(texts))
