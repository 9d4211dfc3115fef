"""Sentence vectors: what a text means as a row of numbers, made by an embedding model where one is configured.

No Django. Nothing needs them: where there are none, earlier checks are found by words alone. A vector is of length 1,
so that the likeness of two is the sum of their products: 1 for the same, about 0 for what has nothing in common.
"""

import json
import math
from array import array
from collections.abc import Sequence
from typing import Any, Final, Protocol

from claims.asking import NoAnswer

MALFORMED: Final = "malformed"
MOST_AT_ONCE: Final = 32  # texts in one question
LARGEST_ANSWER: Final = 16 << 20  # bytes; 32 vectors of 4,096 numbers have some 3 million
LONGEST: Final = 2_000  # characters of a text that are sent


class Embedder(Protocol):
    @property
    def model(self) -> str: ...

    def embed(self, texts: Sequence[str]) -> "list[array[float]]":
        """A vector for each of the texts, at most MOST_AT_ONCE. Raises NoAnswer."""


def read(body: str, number: int) -> "list[array[float]]":
    """The vectors in the body of an answer, in the order of the texts. Raises NoAnswer where it has not that form."""
    try:
        rows = sorted(json.loads(body)["data"], key=lambda row: row["index"])
        found = [_of_length_one(row["embedding"]) for row in rows]
    except (ValueError, LookupError, TypeError, RecursionError, ZeroDivisionError, OverflowError):
        raise NoAnswer(MALFORMED, "no vectors") from None
    if len(found) != number or len({len(vector) for vector in found}) != 1:
        raise NoAnswer(MALFORMED, f"{len(found)} vectors for {number} texts")
    return found


def likeness(one: "array[float]", other: "array[float]") -> float:
    """From -1 to 1; 0 where the two are of different models and so cannot be compared."""
    return sum(a * b for a, b in zip(one, other, strict=True)) if len(one) == len(other) else 0.0


def packed(vector: "array[float]") -> bytes:
    return vector.tobytes()


def unpacked(content: bytes) -> "array[float]":
    vector = array("f")
    vector.frombytes(content)
    return vector


def signs(vector: "array[float]") -> str:
    """Which of the numbers are above zero, as bits: two texts that mean much the same have most of them in common."""
    return "".join("1" if value > 0 else "0" for value in vector)


def _of_length_one(values: Any) -> "array[float]":
    vector = array("f", values)
    length = math.sqrt(sum(value * value for value in vector))
    if not math.isfinite(length):
        raise ValueError("not a vector")
    return array("f", (value / length for value in vector))
