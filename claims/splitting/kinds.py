"""What kind of claim a statement is, by its words and its facts."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from claims.splitting.characters import plain, without_marks
from claims.splitting.facts import FIGURES
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.records import Fact

CASUALTIES: Final = "casualties"
QUANTITY: Final = "quantity"
TREND: Final = "trend"
LEGAL: Final = "legal"
EVENT: Final = "event"
ROLE: Final = "role"
QUOTE: Final = "quote"
CAUSE: Final = "cause"
FORECAST: Final = "forecast"
LIST_ITEM: Final = "list_item"
OTHER: Final = "other"

_WORD: Final = re.compile(r"[^\W\d_][\w'\u200c-]*|\d+")


@cache
def _phrases(code: str) -> re.Pattern[str] | None:
    """Cues of several words; single words are looked up in the table."""
    phrases = sorted((c for c in pack_of(code).cues if " " in c), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)") if phrases else None


@cache
def _comparisons(code: str) -> re.Pattern[str] | None:
    patterns = pack_of(code).trend_patterns
    return re.compile("|".join(f"(?:{p})" for p in patterns)) if patterns else None


def cues(statement: str, language: str, *, figures: bool) -> dict[str, int]:
    """Kinds that the words of a statement point to, each with the place of its first cue."""
    pack = pack_of(language)
    readable = without_marks(plain(statement))
    low = readable.lower()
    measured = figures or any(word in pack.measured for word in _WORD.findall(low))
    found: dict[str, int] = {}
    for word in _WORD.finditer(low):
        kind = pack.cues.get(word.group()) or (pack.soft_cues.get(word.group()) if measured else None)
        for clitic in pack.clitics if not kind else ():
            kind = kind or pack.cues.get(word.group().removeprefix(clitic))
        if not kind and len(word.group()) > 4 and word.group().endswith(pack.future_endings or ("\0",)):
            named = readable[word.start() : word.start() + 1].isupper() and word.start()
            kind = FORECAST if word.group() not in pack.not_verbs and not named else None
        if not kind and pack.superlative_endings and word.group().endswith(pack.superlative_endings):
            kind = TREND
        if kind:
            found.setdefault(kind, word.start())
    comparisons = _comparisons(pack.code)
    compared = comparisons.search(low) if comparisons else None
    if compared:
        found[TREND] = min(found.get(TREND, compared.start()), compared.start())
    phrases = _phrases(pack.code)
    for phrase in phrases.finditer(low) if phrases else ():
        kind = pack.cues[phrase.group()]
        found[kind] = min(found.get(kind, phrase.start()), phrase.start())
    return found


def kind(statement: str, facts: Sequence[Fact], language: str) -> str:
    """The kind of a statement. The order is that of what a checker must look at first."""
    figures = any(fact["type"] in FIGURES for fact in facts)
    found = cues(statement, language, figures=figures)
    if any(fact["type"] == "sentence" and fact["stage"] != "executed" for fact in facts):
        return LEGAL
    if CASUALTIES in found and (figures or TREND not in found):
        return TREND if TREND in found and found[TREND] < found[CASUALTIES] and not figures else CASUALTIES
    if FORECAST in found:
        return FORECAST
    if CAUSE in found and not figures and found[CAUSE] < found.get(TREND, 0):
        return CAUSE
    if TREND in found or any(fact["type"] == "rank" for fact in facts):
        return TREND
    if any(fact["type"] == "share" for fact in facts) and not pack_of(language).share_cues.isdisjoint(
        _WORD.findall(plain(statement).lower())
    ):
        return TREND  # "lost a fifth of its jobs"
    if LEGAL in found:
        return LEGAL
    if CAUSE in found:
        return CAUSE
    if figures:
        return QUANTITY
    if ROLE in found:
        return ROLE
    if any(fact["type"] in ("date", "place", "organisation", "person", "age") for fact in facts):
        return EVENT
    words = _WORD.findall(plain(statement).lower())
    return EVENT if tells_of_the_past(words, pack_of(language)) else OTHER


def tells_of_the_past(words: Iterable[str], pack: Pack) -> bool:
    """Whether a word, in lower case, is a verb in the past."""
    return any(word in pack.past or is_participle(word, pack) for word in words)


def is_participle(low: str, pack: Pack) -> bool:
    """Whether a word, in lower case, is a participle by its table or its ending: "built", "closed"."""
    if low in pack.past_or_participle or low in pack.describing:
        return True
    endings = pack.participle_endings or pack.describing_endings
    ended = bool(endings) and low.endswith(endings) and len(low) > 3
    return ended and low not in pack.not_verbs
