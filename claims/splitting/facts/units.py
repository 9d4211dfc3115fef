"""What a figure counts: its unit, currency or noun."""

import re
from functools import cache
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.facts.currencies import SIGNS, code_behind, currency
from claims.splitting.facts.figure_patterns import Patterns
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.words.participles import is_gerund

WORD: Final = re.compile(r"[\s\u00a0]+([^\W\d_][\w'\u200c-]*)")
_HYPHENED: Final = re.compile(r"-([^\W\d_]+)")
_SHARE: Final = re.compile(r"\s\(\d[\d.,]*\s?%\)(?=\s)")  # "366 (4.5%) patients"


_PERCENT_REACH: Final = 150  # characters before and behind points
_AGED: Final = re.compile(r"\s+\d{1,3}-year-old(?=\s)")


def unit_of(text: str, low: str, end: int, sign: str, patterns: Patterns, pack: Pack) -> tuple[str, str, int]:
    """Type of the fact, its unit, and where the unit ends."""
    if sign:
        return "money", currency(sign), end
    rest = text[end : end + 2].lstrip(" \u00a0\u202f")
    if rest.startswith("%"):
        stop = text.index("%", end) + 1
        if (known := patterns.unit.match(low, stop)) and known[1] in pack.points:
            return "quantity", "percentage points", known.end()
        return "share", "%", stop
    if rest[:1] in SIGNS:
        return "money", SIGNS[rest[0]], text.index(rest[0], end) + 1
    if rest[:1].isupper() and (behind := code_behind(text, end))[0]:
        return "money", *behind
    if known := patterns.unit.match(low, end):
        word = " ".join(known[1].split())
        if word in pack.points and (" " in word or _near_percent(low, end, pack)):
            return "quantity", "percentage points", known.end()
        if word in pack.points:
            return _noun(text, end, pack)
        if word in pack.percent:
            return "share", "%", known.end()
        if word in pack.currencies:
            return "money", pack.currencies[word], known.end()
        return "quantity", pack.measures[word], known.end()
    if hyphened := _HYPHENED.match(text, end):
        return "quantity", hyphened[1], hyphened.end()
    return _noun(text, end, pack)


def _near_percent(low: str, at: int, pack: Pack) -> bool:
    """Whether points are those of a percentage: not so in "leads with 31 points"."""
    around = low[max(0, at - _PERCENT_REACH) : at + _PERCENT_REACH]
    return "%" in around or not pack.percent.isdisjoint(around.split())


@cache
def _ends(code: str) -> frozenset[str]:
    """Words that belong to no noun."""
    pack = pack_of(code)
    small = pack.prepositions | pack.determiners | pack.pronouns | pack.coordinators | pack.subordinators
    verbs = pack.auxiliaries | pack.past | pack.past_or_participle | pack.present | pack.say
    more = pack.beside if pack.describing_endings else frozenset()  # "seis más resultaron heridas"
    sources = {phrase.split()[0] for phrase in pack.according_to}  # "lobbied 250 MPs according to the group"
    return small | verbs | pack.adverbs | pack.relatives | pack.that | pack.plural_pronouns | more | sources


def _noun(text: str, end: int, pack: Pack) -> tuple[str, str, int]:
    taken: list[str] = []
    ends = _ends(pack.code)
    at = end
    limit = 3 if pack.adjectives_first else 1
    beside = _AGED.match(text, at) or _SHARE.match(text, at)
    if beside:
        at = beside.end()
    while len(taken) < limit and (found := WORD.match(text, at)):
        word = found[1]
        low = word.lower()
        if not taken and low in pack.prepositions and low in {"de", "d'", "von", "of"} and at == end:
            at = found.end()
            continue
        joined = low.startswith(pack.conjunction_clitics[:1]) and low not in pack.unjoined
        elided = bool(pack.elisions) and low[: low.find("'") + 1] in pack.elisions  # "287 l'an dernier"
        several = not taken and pack.adjectives_first and _is_plural(low, pack)
        several = several and (low in pack.present or low in pack.say)  # "in nine states"
        if (low in ends and not several) or joined or elided or low.endswith("'s"):
            break
        if low.endswith(pack.adverb_endings) and (taken or not WORD.match(text, found.end())):
            break  # "down from 48 previously", but "48 elderly men"
        if taken and low.endswith(pack.participle_endings) and low not in pack.not_verbs:
            break
        if not pack.verb_last and low not in pack.not_verbs and low.endswith(pack.finite_endings):
            break  # "a los 17 debutó"
        if is_number(word, pack) or (not taken and _is_led(text, low, found.end(), pack)):
            break
        taken.append(word)
        at = found.end()
        if pack.adjectives_first and (low in pack.people or low in pack.time_units or _is_plural(low, pack)):
            break  # "33 months plans to"
    if not taken:
        return "quantity", "", end
    return "quantity", " ".join(taken), at


def _is_led(text: str, low: str, end: int, pack: Pack) -> bool:
    """As in "the other 40 going to Selby": a form in -ing before a preposition is no noun."""
    behind = WORD.match(text, end) if pack.participle_endings and is_gerund(low, pack) else None
    return behind is not None and behind[1] in pack.prepositions


def _is_plural(low: str, pack: Pack) -> bool:
    ends = len(low) > 3 and low.endswith(pack.plural_endings)
    return ends and not low.endswith(pack.singular_endings)


def noun_left_out(text: str, end: int, pack: Pack) -> bool:
    following = WORD.match(text, end)
    return bool(following) and following[1] in pack.counted_after  # type: ignore[index]


def is_time(unit: str, pack: Pack) -> bool:
    """Whether a unit is one of time, also with a word behind it: "weeks", "years old"."""
    return plain(unit.lower()).split(" ")[0] in pack.time_units


def is_number(word: str, pack: Pack) -> bool:
    """Whether a single word is a number."""
    return word.isdigit() or word.lower() in pack.numerals or word.lower() in pack.magnitudes
