"""Weights for `scorer` from texts whose check-worthy sentences are known, and how well a ranking finds them."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log
from pathlib import Path
from typing import Final

from claims.splitting.languages import pack
from claims.splitting.proposing import facts_of, split
from claims.splitting.weighing import kinds, worth
from claims.splitting.weighing.scorer import Scorer, terms, weighed
from claims.splitting.words.wording import wording

ROUNDS: Final = 10
LEAST_STEPS: Final = 20_000  # a few lines are read more often
STEP: Final = 1.0
LOOSENESS: Final = 3.0  # how far weights may go from nought to fit the lines: what others call C
RAREST: Final = 2  # a term in fewer lines is left out
FEATURE_SCALE: Final = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    chosen: bool  # whether somebody found it worth a check


def transcripts(directory: Path) -> list[tuple[str, list[Line]]]:
    """Files of line, speaker, text and 0 or 1, parted by tabs, by name. Raises ValueError for any other line."""
    found = []
    for path in sorted(directory.glob("*.tsv")) or sorted(p for p in directory.iterdir() if p.is_file()):
        lines = []
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            parts = row.split("\t")
            if len(parts) < 4 or parts[-1].strip() not in ("0", "1"):
                raise ValueError(
                    f"{path.name}, line {number}: not line, speaker, text and 0 or 1, parted by tabs."
                )
            lines.append(Line(parts[2].strip(), parts[-1].strip() == "1"))
        found.append((path.name, lines))
    return found


def train(lines: Sequence[Line], *, language: str) -> Scorer:
    """Logistic regression with an L2 penalty, by stochastic gradient, over TF-IDF terms and the features of `worth`."""
    counted = Counter(term for line in lines for term in set(terms(line.text)))
    known = {
        term: (1 + log((1 + len(lines)) / (1 + count)), 0.0)
        for term, count in counted.items()
        if count >= RAREST
    }
    examples = [
        ([*weighed(line.text, known), *_features(line.text, language)], line.chosen) for line in lines
    ]
    weights, bias = _fitted(examples)
    return Scorer(
        terms={t: (round(idf, 4), round(weights.get(t, 0.0), 4)) for t, (idf, _) in known.items()},
        features={
            name.removeprefix(_MARK): round(w * FEATURE_SCALE, 4)
            for name, w in sorted(weights.items())
            if name.startswith(_MARK)
        },
        bias=round(bias, 4),
    )


_MARK: Final = "\t"  # sets a feature apart from a term of the same words


def _features(text: str, language: str) -> list[tuple[str, float]]:
    facts = facts_of(text, language=language, published=None)
    said = wording(text, pack(language))
    found = worth.features(said, kinds.kind(said, facts), facts)
    return [(_MARK + name, value * FEATURE_SCALE) for name, value in found.items()]


def _fitted(examples: list[tuple[list[tuple[str, float]], bool]]) -> tuple[dict[str, float], float]:
    """Weights and bias. The weights are kept as `scale` times a number, so that to shrink all of them is one step."""
    weights: dict[str, float] = {}
    scale, bias = 1.0, -3.0
    order = list(range(len(examples)))
    chance = random.Random(1)  # the same lines give the same weights
    penalty = 1 / (LOOSENESS * len(examples))
    taken = 0
    for _ in range(max(ROUNDS, LEAST_STEPS // len(examples))):
        chance.shuffle(order)
        for index in order:
            found, chosen = examples[index]
            total = bias + scale * sum(weights.get(name, 0.0) * value for name, value in found)
            step = STEP / (1 + STEP * penalty * taken)
            miss = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - chosen
            taken += 1
            bias -= 0.1 * step * miss
            scale *= 1 - step * penalty
            for name, value in found:
                weights[name] = weights.get(name, 0.0) - step * miss * value / scale
    return {name: scale * weight for name, weight in weights.items()}, bias


UNCLAIMED: Final = 0.6  # of its own score, for a sentence in which no claim was found


def worth_of(text: str, scorer: Scorer | None, language: str = "en") -> tuple[float, float]:
    """What to rank a sentence by: the score of its best claim; where it has none, its own, lowered."""
    claims = split(text, language=language, scorer=scorer).claims
    if claims:
        return max(claim.checkworthiness for claim in claims), 0.0
    facts = facts_of(text, language=language, published=None)
    said = wording(text, pack(language))
    score = scorer.score if scorer else worth.score
    return UNCLAIMED * score(said, kinds.kind(said, facts), facts)[0], 0.0


def mean_average_precision(files: Iterable[Sequence[tuple[tuple[float, float], bool]]]) -> float:
    """Over files of (what to rank by, whether it was chosen); ties keep the order of the text."""
    values = []
    for lines in files:
        ranked = sorted(lines, key=lambda line: line[0], reverse=True)
        hits = 0
        precisions = []
        for place, (_, chosen) in enumerate(ranked, start=1):
            hits += chosen
            if chosen:
                precisions.append(hits / place)
        values.append(sum(precisions) / len(precisions) if precisions else 0.0)
    return sum(values) / len(values) if values else 0.0
