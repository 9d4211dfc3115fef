"""How much a statement asks to be checked, from 0 to 1, and why.

The weights were set by hand, with an eye on debates whose checked sentences are
known, and fitted to none. They order a reviewer's list; no claim is hidden for them.
`scorer` can put weights in their place that an owner has fitted to their own decisions.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import exp, log
from operator import itemgetter
from typing import Final, NamedTuple

from claims.splitting.facts.in_text import NAMED, NUMERIC
from claims.splitting.records import Fact
from claims.splitting.weighing.deeds import acts, has_object, is_felt, merely_describes, only_agrees
from claims.splitting.weighing.opinions import is_opinion, praises_once, tells_a_deed
from claims.splitting.words import vocabulary as bits
from claims.splitting.words.vocabulary import Told
from claims.splitting.words.wording import Wording

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

_SHORT: Final = 4  # words
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
_REASONS: Final = {name: weight for name, weight in WEIGHTS.items() if name != LENGTH}


def score(said: Wording, kind: str, facts: Sequence[Fact]) -> tuple[float, list[str]]:
    """Check-worthiness of a statement with the reasons for it, strongest first."""
    seen, length = _seen(said, kind, facts), len(said.text.split())
    total, why = _weighed(seen, length < _SHORT)
    if length:
        total += WEIGHTS[LENGTH] * (log(1 + length) / 4)
    return share(BIAS + total), [*why]


def reasons(found: Mapping[str, float]) -> list[str]:
    """What counts for or against a statement, strongest first, in words for a person."""
    weighed = [(abs(_REASONS[name] * value), name) for name, value in found.items() if name in _REASONS]
    weighed.sort(key=itemgetter(0), reverse=True)
    return [name for _, name in weighed]


def share(total: float) -> float:
    """The logistic function, kept from overflowing."""
    return round(1 / (1 + exp(-total)), 3) if -30 < total < 30 else float(total > 0)


def features(said: Wording, kind: str, facts: Sequence[Fact]) -> dict[str, float]:
    """What can be counted about a statement. The names are the reasons that a person reads."""
    length = len(said.text.split())
    found = _features(_seen(said, kind, facts), length < _SHORT)
    if length:
        found[LENGTH] = log(1 + length) / 4
    return found


class _Seen(NamedTuple):
    """What is looked at in a statement, but for its length: few statements are alike, but many in this."""

    kind: str
    told: Told
    types: tuple[str, ...]  # of its facts
    asks: bool
    measured: int
    public: int


def _seen(said: Wording, kind: str, facts: Sequence[Fact]) -> _Seen:
    told, text = said.told & bits.WORTH, said.text
    if told & bits.HEDGE and not _is_hedged(said):
        told &= ~bits.HEDGE
    return _Seen(
        kind,
        told,
        tuple([fact["type"] for fact in facts]),
        ("?" in text or "؟" in text) and text.rstrip("”\"’'» .").endswith(("?", "؟")),
        min(2, len(said.pack.measured.intersection(said.words))) if told & bits.MEASURED else 0,
        min(2, len(said.pack.public_matters.intersection(said.words))) if told & bits.PUBLIC else 0,
    )


def _is_hedged(said: Wording) -> bool:
    """Whether a word hedges it: "may" does, the month of May does not."""
    hedges, months = said.pack.hedges, said.pack.months
    written = zip(said.words, said.known.word.findall(said.readable), strict=False)
    return any(low in hedges and not (low in months and word[0].isupper()) for low, word in written)


@lru_cache(maxsize=20_000)
def _weighed(seen: _Seen, short: bool) -> tuple[float, list[str]]:
    """What the features weigh together, and the reasons."""
    found = _features(seen, short)
    return sum([WEIGHTS.get(name, 0.0) * value for name, value in found.items()]), reasons(found)


def _features(seen: _Seen, short: bool) -> dict[str, float]:
    told, types = seen.told, seen.types
    found: dict[str, float] = _of_facts(types)
    found[OF_KIND.get(seen.kind, seen.kind)] = True
    found |= {name: True for bit, name in _MANNER if told & bit}
    if seen.asks:
        found[QUESTION] = True
    if short:
        found[SHORT] = True
    if seen.measured:
        found[MEASURED] = seen.measured
    found |= {name: True for bit, name in _MATTER if told & bit}
    if "money" in types or "share" in types:
        found[AMOUNT] = True
    if seen.public:
        found[MATTERS] = seen.public
    found |= {name: True for bit, name in _REACH if told & bit}
    return found


def _of_facts(types: Sequence[str]) -> dict[str, float]:
    dates = types.count("date")
    ranks = types.count("rank")
    names = sum([t in NAMED for t in types])
    figures = sum([t in _COUNTED for t in types])
    found: dict[str, float] = {}
    if figures:
        found[FIGURE] = 2 if figures > 1 else 1
    if dates:
        found[DATE] = 2 if dates > 1 else 1
    if names:
        found[NAME] = min(3, names)
    if ranks:
        found[RANK] = True
    return found


_MANNER: Final = ((bits.HEDGE, HEDGED), (bits.OPINION, OPINION), (bits.FIRST_PERSON, PERSONAL))
_MATTER: Final = ((bits.PAST, PAST), (bits.SUPERLATIVE, EXTREME), (bits.WISH, WISH))
_REACH: Final = ((bits.COURTESY, COURTESY), (bits.SWEEPING, SWEEPING))
_COUNTED: Final = NUMERIC - {"rank"}
_CHECKABLE: Final = frozenset({"casualties", "legal", "trend", "quantity", "forecast", "cause", "role"})


def states_a_fact(said: Wording, kind: str, facts: Sequence[Fact]) -> bool:
    """Whether there is anything to check: no question, no mere opinion, no turn of phrase."""
    pack, words, told = said.pack, said.words, said.told
    bare = said.low.strip().rstrip("”\"’'»")
    if not words or bare.endswith(("?", "؟")) or (not facts and (len(words) < 2 or only_agrees(said))):
        return False
    if said.known.advice.matches(bare, told):
        return False
    types = {fact["type"] for fact in facts}
    if not types.isdisjoint(NUMERIC):
        return True
    dated = any(fact["type"] == "date" and any(map(str.isdigit, str(fact["text"]))) for fact in facts)
    required = dated and not told & bits.FIRST_PERSON  # "must be held by January 2025"
    if (
        not required
        and said.known.rhetoric.matches(bare, told)
        and not said.known.requiring.matches(bare, told)
    ):
        return False
    speaks = told & bits.FIRST_PERSON and any(
        w in pack.first_person and w in pack.pronouns for w in words[:4]
    )
    if speaks and told & bits.COURTESY and "date" not in types:
        return False  # "I have listened to the Minister"
    # "entgleiste gegen 12.15 Uhr" gives a time
    mute = kind == "other" and not facts and len(words) <= 3 and not told & bits.PAST
    mute = mute and (len(words) < 3 or not has_object(said))
    if mute and not any(c.isdigit() for c in bare):
        return False
    deed = "person" in types and tells_a_deed(said) and (not pack.capitals or praises_once(said))
    judged = kind == "quote" and not told & bits.FIRST_PERSON and not pack.naming.isdisjoint(words)
    if kind not in ("casualties", "legal") and not deed and not judged and is_opinion(said):
        return False  # but "the bank called the claims absurd"
    if kind == "other" and words[0] in pack.question_words:
        return False
    if kind in ("other", "event") and not facts and told & bits.SEEMING and not is_felt(said):
        return False
    if kind == "other" and not facts and not told & bits.ORDINAL:
        article = pack.final_relatives and len(words) > 1 and said.is_named(1)  # "Das Schiff war …"
        meant = article or words[0] not in pack.vague_subjects
        vague = told & bits.FIRST_PERSON or not (meant or acts(said))
        return not vague and not merely_describes(said)
    return True


def is_substantial(kind: str, facts: Sequence[Fact]) -> bool:
    """Whether a statement from inside a quotation is worth a claim beside "that it was said"."""
    return kind in _CHECKABLE or any(fact["type"] in NUMERIC or fact["type"] == "date" for fact in facts)
