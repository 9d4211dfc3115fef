"""Check-worthiness by weights that an owner has fitted to their own decisions (`manage.py train_scorer`).

A linear model: words and pairs of words by TF-IDF, and the features of `worth`. None is shipped.
"""

import itertools
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from pathlib import Path
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.records import Fact
from claims.splitting.weighing import worth
from claims.splitting.words.wording import Wording

VERSION: Final = 1
_WORD: Final = re.compile(r"[^\W_][\w'-]*")


@dataclass(frozen=True)
class Scorer:
    """Weights of terms and features. A term that is not in `terms` counts for nothing."""

    terms: Mapping[str, tuple[float, float]]  # inverse document frequency, weight
    features: Mapping[str, float]
    bias: float

    @staticmethod
    def load(path: Path) -> "Scorer":
        """Weights as `dump` wrote them. Raises OSError, or ValueError where the file is none of ours."""
        stored = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(stored, dict) or stored.get("version") != VERSION:
            raise ValueError(f"{path} holds no weights of version {VERSION}.")
        terms = {term: (float(idf), float(weight)) for term, (idf, weight) in stored["terms"].items()}
        return Scorer(terms, stored["features"], stored["bias"])

    def dump(self, path: Path) -> None:
        stored = {"version": VERSION, "bias": self.bias, "features": self.features, "terms": self.terms}
        path.write_text(json.dumps(stored, ensure_ascii=False, sort_keys=True), encoding="utf-8")

    def score(
        self, said: Wording, kind: str, facts: Sequence[Fact], sentence: str = ""
    ) -> tuple[float, list[str]]:
        """As `worth.score`. The words are those of the whole sentence, which tell more than those of a part of it."""
        found = worth.features(said, kind, facts)
        own = sum(self.features.get(name, 0.0) * value for name, value in found.items())
        return worth.share(self.bias + own + self._wording(sentence or said.text)), worth.reasons(found)

    def _wording(self, text: str) -> float:
        return _wording(self, text)

    def __hash__(self) -> int:
        return id(self)


@lru_cache(maxsize=64)
def _wording(scorer: Scorer, text: str) -> float:
    return sum(share * scorer.terms[term][1] for term, share in weighed(text, scorer.terms))


def terms(text: str) -> Iterator[str]:
    """Words in lower case, and each pair of neighbours."""
    found = _WORD.findall(plain(text).lower())
    yield from found
    yield from (f"{a} {b}" for a, b in itertools.pairwise(found))


def weighed(text: str, known: Mapping[str, tuple[float, float]]) -> list[tuple[str, float]]:
    """Known terms of the text by TF-IDF, as a vector of length 1."""
    counted = Counter(term for term in terms(text) if term in known)
    values = [(term, count * known[term][0]) for term, count in counted.items()]
    norm = sqrt(sum(value * value for _, value in values)) or 1.0
    return [(term, value / norm) for term, value in values]
