"""How much a statement asks to be checked, from 0 to 1, and why.

The weights were set by hand and fitted to no corpus. They order a reviewer's list; no claim is hidden for them.
"""

import re
from collections.abc import Sequence
from functools import cache
from math import exp
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.facts import NUMERIC
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.records import Fact

FIGURE: Final = "gives a figure"
DATE: Final = "gives a date"
NAME: Final = "names a person, place or organisation"
RANK: Final = "gives a rank"
OF_KIND: Final = {
    "casualties": "speaks of people killed, hurt or missing",
    "legal": "speaks of arrests, trials or laws",
    "trend": "compares or ranks",
    "quantity": "rests on a quantity",
    "forecast": "looks ahead",
    "cause": "says what caused something",
    "role": "says who someone is",
    "quote": "reports what someone said",
    "list_item": "is one of a list",
}
HEDGED: Final = "is hedged"
OPINION: Final = "is worded as opinion"
PERSONAL: Final = "is about the speaker's own view"
QUESTION: Final = "is a question"
SHORT: Final = "is very short"

_KIND_WEIGHTS: Final = {
    "casualties": 1.4,
    "legal": 1.2,
    "quantity": 0.6,
    "trend": 0.6,
    "role": -0.3,
    "forecast": -0.5,
    "cause": 0.3,
    "quote": -0.4,
    "list_item": -0.4,
}


def score(statement: str, kind: str, facts: Sequence[Fact], language: str) -> tuple[float, list[str]]:
    """Check-worthiness of a statement with the reasons for it, strongest first."""
    types = [fact["type"] for fact in facts]
    numbers = sum(t in NUMERIC and t != "rank" for t in types)
    named = sum(t in ("person", "place", "organisation") for t in types)
    parts = [
        (1.3 * min(2, numbers), FIGURE),
        (0.7 * min(2, types.count("date")), DATE),
        (0.4 * min(3, named), NAME),
        (0.6 * (types.count("rank") > 0), RANK),
        (_KIND_WEIGHTS.get(kind, 0.0), OF_KIND.get(kind, "")),
        *_wording(statement, language),
    ]
    total = -1.4 + sum(weight for weight, _ in parts)
    reasons = [reason for weight, reason in sorted(parts, key=lambda p: -abs(p[0])) if weight and reason]
    return round(1 / (1 + exp(-total)), 3), reasons


def _wording(statement: str, language: str) -> list[tuple[float, str]]:
    pack = pack_of(language)
    low = set(_words(statement))
    return [
        (-0.5 * bool(low & pack.hedges), HEDGED),
        (-1.6 * bool(low & pack.opinion), OPINION),
        (-0.5 * bool(low & pack.first_person), PERSONAL),
        (-1.2 * statement.rstrip("”\"’'» .").endswith(("?", "؟")), QUESTION),
        (-0.8 * (len(statement.split()) < 4), SHORT),
    ]


_WORD: Final = re.compile(r"[^\W\d_][\w'\u200c-]*")


def _words(statement: str) -> list[str]:
    return _WORD.findall(plain(statement).lower())


@cache
def _rhetoric(code: str) -> re.Pattern[str] | None:
    patterns = pack_of(code).rhetoric
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE) if patterns else None


_CHECKABLE: Final = frozenset({"casualties", "legal", "trend", "quantity", "forecast", "cause", "role"})


def states_a_fact(statement: str, kind: str, facts: Sequence[Fact], language: str) -> bool:
    """Whether there is anything to check: no question, no mere opinion, no turn of phrase."""
    pack = pack_of(language)
    words = _words(statement)
    bare = plain(statement).strip().rstrip("”\"’'»")
    if not words or (len(words) < 2 and not facts) or bare.endswith(("?", "؟")):
        return False
    figures = any(fact["type"] in NUMERIC for fact in facts)
    rhetoric = _rhetoric(pack.code)
    if rhetoric and not figures and rhetoric.search(bare):
        return False
    known = set(words)
    if figures:
        return True
    if known & pack.opinion and kind not in ("casualties", "legal"):
        return False
    if words[0] in pack.question_words and kind == "other":
        return False
    if kind in ("other", "event") and not facts and known & pack.seeming:
        return False
    if kind == "other" and not facts:
        mute = known & pack.first_person or words[0] in pack.vague_subjects
        return not mute and not _merely_describes(words, pack)
    return True


def _merely_describes(words: list[str], pack: Pack) -> bool:
    """As in "The wounds are still fresh": a verb of being, and nothing that could be looked up."""
    verbs = [word for word in words if word in pack.auxiliaries]
    return bool(verbs) and verbs[0] in pack.being and not set(words) & pack.negations


def is_substantial(kind: str, facts: Sequence[Fact]) -> bool:
    """Whether a statement from inside a quotation is worth a claim beside "that it was said"."""
    return kind in _CHECKABLE or any(fact["type"] in NUMERIC or fact["type"] == "date" for fact in facts)
