"""How many of the claims that a person wrote down does the splitter propose, and how many besides?

A gold claim is found when the quote of a proposal holds every string of `must` and none of `not`. Each proposal
counts for one gold claim at most. Proposals inside a `neutral` stretch, and a quotation around a found claim, count
neither for nor against. `not_claims` must not be proposed.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from claims.splitting import ProposedClaim, split

GOLD = Path(__file__).parent / "gold"


@dataclass
class Score:
    wanted: int = 0
    found: int = 0
    counted: int = 0
    right_kind: int = 0
    facts_wanted: int = 0
    facts_found: int = 0
    not_claims: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.found / (self.wanted + self.counted)

    @property
    def kind(self) -> float:
        return self.right_kind / self.found

    @property
    def facts(self) -> float:
        return self.facts_found / self.facts_wanted if self.facts_wanted else 1.0


def score(paths: Iterable[Path]) -> Score:
    total = Score()
    for path in paths:
        _add(total, json.loads(path.read_text(encoding="utf-8")))
    return total


def _add(total: Score, gold: dict[str, Any]) -> None:
    text = gold["text"]
    proposed = split(text, language=gold["language"], published=date.fromisoformat(gold["published"])).claims
    fits = [sorted(_fitting(want, proposed), key=lambda p: len(proposed[p].quote)) for want in gold["claims"]]
    pairs = _paired(fits)
    around = {p for row in fits for p in row if proposed[p].kind == "quote"}
    neutral = [(text.index(s), text.index(s) + len(s)) for s in gold["neutral"]]
    uncounted = {
        p
        for p, claim in enumerate(proposed)
        if p in around or any(a <= claim.start and claim.end <= b for a, b in neutral)
    }
    total.wanted += len(gold["claims"])
    total.found += len(pairs)
    total.counted += len(pairs) + len(set(range(len(proposed))) - uncounted - set(pairs.values()))
    for wanted, p in pairs.items():
        total.right_kind += proposed[p].kind in gold["claims"][wanted]["kinds"]
        known = _numbers(proposed[p])
        total.facts_found += sum(float(v) in known for v in gold["claims"][wanted]["facts"])
    total.facts_wanted += sum(len(want["facts"]) for want in gold["claims"])
    total.not_claims += [
        s for s in gold["not_claims"] if any(_covers(claim, text.index(s), len(s)) for claim in proposed)
    ]


def _fitting(want: dict[str, Any], proposed: list[ProposedClaim]) -> list[int]:
    return [
        p
        for p, claim in enumerate(proposed)
        if all(m in claim.quote for m in want["must"]) and not any(n in claim.quote for n in want["not"])
    ]


def _paired(fits: list[list[int]]) -> dict[int, int]:
    """A largest pairing of gold claims with proposals, one to one."""
    owner: dict[int, int] = {}

    def place(wanted: int, seen: set[int]) -> bool:
        for p in fits[wanted]:
            if p not in seen:
                seen.add(p)
                if p not in owner or place(owner[p], seen):
                    owner[p] = wanted
                    return True
        return False

    for wanted in range(len(fits)):
        place(wanted, set())
    return {wanted: p for p, wanted in owner.items()}


def _numbers(claim: ProposedClaim) -> set[float]:
    values = {float(fact["value"]) for fact in claim.facts if "value" in fact}
    years = {
        float(fact["date"][:4])
        for fact in claim.facts
        if fact["type"] == "date" and fact["date"][:4].isdigit()
    }
    terms = {
        float(word) for fact in claim.facts for word in str(fact.get("term", "")).split() if word.isdigit()
    }
    return values | years | terms


def _covers(claim: ProposedClaim, start: int, length: int) -> bool:
    shared = min(start + length, claim.end) - max(start, claim.start)
    return shared > length / 2 and claim.end - claim.start < 2 * length
