"""What kind of claim a statement is, by its words and its facts."""

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import Final

from claims.splitting.anchors import RUN, openings
from claims.splitting.characters import plain, without_marks
from claims.splitting.facts import FIGURES
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns import Several
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
def _phrases(code: str) -> dict[str, tuple[str, ...]]:
    """Cues of several words by their first word; single words are looked up in the table."""
    phrases: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(c for c in pack_of(code).cues if " " in c):
        for opener in openings([phrase]):
            phrases[opener] = (*phrases.get(opener, ()), phrase)
    return phrases


@cache
def _phrase(code: str) -> re.Pattern[str]:
    phrases = sorted((c for c in pack_of(code).cues if " " in c), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases)) or '(?!)'})(?!\w)")


def _holds_phrase(low: str, code: str) -> bool:
    phrases = _phrases(code)
    openers = phrases.keys() & RUN.findall(low) if phrases else ()
    return any(phrase in low for opener in openers for phrase in phrases[opener])


@cache
def _comparisons(code: str) -> Several:
    return Several(pack_of(code).trend_patterns)


@cache
def _hearsay(code: str) -> list[re.Pattern[str]]:
    return [re.compile(p) for p in pack_of(code).hearsay]


@cache
def _pointing(code: str) -> frozenset[str]:
    """Words that point to a kind."""
    pack = pack_of(code)
    return frozenset(pack.cues) | frozenset(pack.soft_cues)


def cues(statement: str, language: str, *, figures: bool) -> dict[str, int]:
    """Kinds that the words of a statement point to, each with the place of its first cue."""
    pack = pack_of(language)
    readable = without_marks(plain(statement))
    low = readable.lower()
    words = frozenset(_WORD.findall(low))
    found: dict[str, int] = {}
    endings = (*pack.future_endings, *pack.superlative_endings)
    pointing = pack.clitics or words & _pointing(pack.code) or any(ending in low for ending in endings)
    if pointing:
        measured = figures or not pack.measured.isdisjoint(words)
        for match in _WORD.finditer(low):
            word = match.group()
            kind = pack.cues.get(word) or (pack.soft_cues.get(word) if measured else None)
            for clitic in pack.clitics if not kind else ():
                kind = kind or pack.cues.get(word.removeprefix(clitic))
            if not kind and endings and word.endswith(endings):
                kind = _by_ending(word, pack, named=bool(match.start()) and readable[match.start()].isupper())
            if kind:
                found.setdefault(kind, match.start())
    for compared in _comparisons(pack.code).found_in(low):
        found[TREND] = min(found.get(TREND, compared.start()), compared.start())
    for phrase in _phrase(pack.code).finditer(low) if _holds_phrase(low, pack.code) else ():
        kind = pack.cues[phrase.group()]
        found[kind] = min(found.get(kind, phrase.start()), phrase.start())
    if FORECAST in found and any(pattern.search(low) for pattern in _hearsay(pack.code)):
        del found[FORECAST]
    return found


def _by_ending(word: str, pack: Pack, *, named: bool) -> str | None:
    ahead = len(word) > 4 and word.endswith(pack.future_endings or ("\0",))
    if ahead and not named and word not in pack.not_verbs:
        return FORECAST
    return TREND if word.endswith(pack.superlative_endings or ("\0",)) else None


def kind(statement: str, facts: Sequence[Fact], language: str) -> str:
    """The kind of a statement. The order is that of what a checker must look at first."""
    figures = any(fact["type"] in FIGURES for fact in facts)
    found = cues(statement, language, figures=figures)
    if any(fact["type"] == "sentence" and fact["stage"] != "executed" for fact in facts):
        return LEGAL
    shares = figures and all(fact["type"] == "share" for fact in facts if fact["type"] in FIGURES)
    if CASUALTIES in found and TREND in found and shares:
        return TREND  # "murders have fallen by half"
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
    if figures and not _only_lasts(statement, facts, pack_of(language)):
        return QUANTITY
    if ROLE in found:
        return ROLE
    if any(fact["type"] in ("date", "place", "organisation", "person", "age") for fact in facts):
        return EVENT
    words = _WORD.findall(plain(statement).lower())
    return EVENT if tells_of_the_past(words, pack_of(language)) else OTHER


def _only_lasts(statement: str, facts: Sequence[Fact], pack: Pack) -> bool:
    """Whether all that is counted is time, and something happened: "was dismissed three weeks later"."""
    counted = [fact for fact in facts if fact["type"] in FIGURES]
    spans = all(str(fact.get("unit", "")).lower().split(" ")[0] in pack.time_units for fact in counted)
    return spans and tells_of_the_past(_WORD.findall(plain(statement).lower()), pack)


def tells_of_the_past(words: Collection[str], pack: Pack) -> bool:
    """Whether a word, in lower case, is a verb in the past."""
    for listed in (pack.past, pack.past_or_participle, pack.describing):
        if not listed.isdisjoint(words):
            return True
    endings = pack.participle_endings or pack.describing_endings
    return bool(endings) and any(is_participle(word, pack) for word in words if word.endswith(endings))


def is_participle(low: str, pack: Pack) -> bool:
    """Whether a word, in lower case, is a participle by its table or its ending: "built", "closed"."""
    if low in pack.past_or_participle or low in pack.describing:
        return True
    endings = pack.participle_endings or pack.describing_endings
    ended = bool(endings) and low.endswith(endings) and len(low) > 3
    return ended and low not in pack.not_verbs
