"""How much a statement asks to be checked, from 0 to 1, and why.

The weights were set by hand, with an eye on debates whose checked sentences are
known, and fitted to none. They order a reviewer's list; no claim is hidden for them.
`scorer` can put weights in their place that an owner has fitted to their own decisions.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, log
from typing import Final

from claims.splitting.characters import plain, without_marks
from claims.splitting.facts import NUMERIC
from claims.splitting.kinds import is_participle, tells_of_the_past
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns import Several
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
MEASURED: Final = "speaks of something that is counted"
PAST: Final = "says what has happened"
EXTREME: Final = "says that something is the most or the least"
WISH: Final = "says what ought to be or might be"
AMOUNT: Final = "gives a sum of money or a share"
MATTERS: Final = "is about a public matter"
COURTESY: Final = "is said to the audience"
SWEEPING: Final = "admits of no exception"

LENGTH: Final = "length"  # no reason to give, but what is said at length is easier to check
BIAS: Final = -2.2
WEIGHTS: Final[Mapping[str, float]] = {
    FIGURE: 0.9,
    DATE: 0.7,
    NAME: 0.25,
    RANK: 0.6,
    OF_KIND["casualties"]: 1.2,
    OF_KIND["legal"]: 1.0,
    OF_KIND["quantity"]: 0.6,
    OF_KIND["trend"]: 1.0,
    OF_KIND["role"]: -0.3,
    OF_KIND["forecast"]: -0.5,
    OF_KIND["cause"]: 0.3,
    OF_KIND["quote"]: -0.4,
    OF_KIND["list_item"]: -0.4,
    HEDGED: -0.5,
    OPINION: -1.6,
    PERSONAL: -0.5,
    QUESTION: -1.2,
    SHORT: -0.8,
    MEASURED: 0.4,
    PAST: 0.4,
    EXTREME: 0.7,
    WISH: -0.7,
    AMOUNT: 0.5,
    MATTERS: 0.7,
    COURTESY: -0.8,
    SWEEPING: 0.2,
    LENGTH: 1.4,
}


def score(statement: str, kind: str, facts: Sequence[Fact], language: str) -> tuple[float, list[str]]:
    """Check-worthiness of a statement with the reasons for it, strongest first."""
    found = features(statement, kind, facts, language)
    total = BIAS + sum(WEIGHTS.get(name, 0.0) * value for name, value in found.items())
    return share(total), reasons(found)


def reasons(found: Mapping[str, float]) -> list[str]:
    """What counts for or against a statement, strongest first, in words for a person."""
    known = [
        (abs(WEIGHTS[name] * value), name)
        for name, value in found.items()
        if name in WEIGHTS and name != LENGTH
    ]
    return [name for weight, name in sorted(known, key=lambda part: -part[0]) if weight]


def share(total: float) -> float:
    """The logistic function, kept from overflowing."""
    return round(1 / (1 + exp(-max(-30.0, min(30.0, total)))), 3)


@cache
def _telling(language: str) -> frozenset[str]:
    """Words that count for or against a statement: few stand in it, so that each table is asked for few."""
    pack = pack_of(language)
    told = pack.hedges | pack.opinion | pack.first_person | pack.measured | pack.superlatives
    return told | pack.wishes | pack.public_matters | pack.courtesies | pack.sweeping


def features(statement: str, kind: str, facts: Sequence[Fact], language: str) -> dict[str, float]:
    """What can be counted about a statement. The names are the reasons that a person reads."""
    types = [fact["type"] for fact in facts]
    pack = pack_of(language)
    low = _words(statement)
    known = _telling(language).intersection(low)
    length = len(statement.split())
    found = {
        FIGURE: min(2, sum(t in NUMERIC and t != "rank" for t in types)),
        DATE: min(2, types.count("date")),
        NAME: min(3, sum(t in ("person", "place", "organisation") for t in types)),
        RANK: types.count("rank") > 0,
        OF_KIND.get(kind, kind): True,
        HEDGED: not known.isdisjoint(pack.hedges),
        OPINION: not known.isdisjoint(pack.opinion),
        PERSONAL: not known.isdisjoint(pack.first_person),
        QUESTION: statement.rstrip("”\"’'» .").endswith(("?", "؟")),
        SHORT: length < 4,
        MEASURED: min(2, len(known & pack.measured)),
        PAST: tells_of_the_past(low, pack),
        EXTREME: not known.isdisjoint(pack.superlatives),
        WISH: not known.isdisjoint(pack.wishes),
        AMOUNT: any(t in ("money", "share") for t in types),
        MATTERS: min(2, len(known & pack.public_matters)),
        COURTESY: not known.isdisjoint(pack.courtesies),
        SWEEPING: not known.isdisjoint(pack.sweeping),
        LENGTH: log(1 + length) / 4,
    }
    return {name: float(value) for name, value in found.items() if value}


_WORD: Final = re.compile(r"[^\W\d_][\w'\u200c-]*")


def _words(statement: str) -> list[str]:
    return _WORD.findall(without_marks(plain(statement)).lower())


@cache
def _rhetoric(code: str) -> Several:
    return Several(pack_of(code).rhetoric)


_CHECKABLE: Final = frozenset({"casualties", "legal", "trend", "quantity", "forecast", "cause", "role"})


def is_opinion(statement: str, language: str) -> bool:
    """Whether it is worded as opinion."""
    return not pack_of(language).opinion.isdisjoint(_words(statement))


def states_a_fact(statement: str, kind: str, facts: Sequence[Fact], language: str) -> bool:
    """Whether there is anything to check: no question, no mere opinion, no turn of phrase."""
    pack = pack_of(language)
    words = _words(statement)
    bare = without_marks(plain(statement)).strip().rstrip("”\"’'»")
    if not words or (len(words) < 2 and not facts) or bare.endswith(("?", "؟")):
        return False
    figures = any(fact["type"] in NUMERIC for fact in facts)
    if figures:
        return True
    if any(_rhetoric(pack.code).found_in(bare.lower())):
        return False
    known = set(words)
    dated = any(fact["type"] == "date" for fact in facts)
    speaks = not pack.first_person.isdisjoint(set(words[:4]) & pack.pronouns)
    if speaks and known & pack.courtesies and not dated:
        return False  # "I have listened to the Minister"
    bare_of_facts = not facts and not any(
        c.isdigit() for c in bare
    )  # "entgleiste gegen 12.15 Uhr" gives a time
    if kind == "other" and bare_of_facts and len(words) <= 3 and not tells_of_the_past(words, pack):
        return False
    if known & pack.opinion and kind not in ("casualties", "legal"):
        return False
    if words[0] in pack.question_words and kind == "other":
        return False
    if kind in ("other", "event") and not facts and known & pack.seeming:
        return False
    if kind == "other" and not facts and known.isdisjoint(pack.ordinals):
        mute = known & pack.first_person or words[0] in pack.vague_subjects
        return not mute and not _merely_describes(words, pack)
    return True


def _merely_describes(words: list[str], pack: Pack) -> bool:
    """As in "The wounds are still fresh": a verb of being, and nothing that could be looked up."""
    at = next((k for k, word in enumerate(words) if word in pack.auxiliaries), -1)
    known = set(words)
    if at < 0 or words[at] not in pack.being or (known & pack.negations and not known & pack.sweeping):
        return False
    done = any(is_participle(word, pack) for word in words[at + 1 : at + 4])
    return not done  # "The bridge was closed", unlike "The wounds are fresh", tells of a deed


def is_substantial(kind: str, facts: Sequence[Fact]) -> bool:
    """Whether a statement from inside a quotation is worth a claim beside "that it was said"."""
    return kind in _CHECKABLE or any(fact["type"] in NUMERIC or fact["type"] == "date" for fact in facts)
