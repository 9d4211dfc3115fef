"""Number words that count nothing: "no one", "one of the officers", "BBC Two", "twenty-first"."""

import re
from typing import Final

from claims.splitting.facts.figure_patterns import Patterns
from claims.splitting.facts.units import WORD, is_number
from claims.splitting.languages.pack import Pack

_OUT_OF: Final = re.compile(r"\s+(?:in|out of)\s+(?:\w+)")
_IDLE_AFTER: Final = frozenset({"of", "another", "or", "by", "day", "who", "hand", "thing"})
_HOURS: Final = frozenset({"hour", "minute", "week", "month", "year"})  # "one hour", but "one day"
_NAME_BEFORE: Final = re.compile(r"[^\W\d_a-z][\w&']* $")
_NAME_REACH: Final = 16
_LEAD: Final = 24


def is_idle(text: str, low: str, match: re.Match[str], patterns: Patterns, pack: Pack) -> bool:
    """Words that count nothing here: "no one", "one of the officers", "a quarter past", "BBC Two", "twenty-first"."""
    words, end = match["words"], match.end()
    if patterns.weekday_ends.match(low, end):
        return True  # "سه شنبه"
    if low.startswith(pack.clock_behind, end) or _is_labelled(low, match, pack):
        return True
    one, _, half = words.rpartition(" ")
    if words in pack.halves or (half in pack.halves and one in pack.ambiguous_numerals):
        behind = WORD.match(low, end)
        return not behind or behind[1] not in pack.percent  # "نیم درصد"
    if low[end : end + 1] == "-" and _opens_ordinal(low, words, end, pack):
        return True
    if text[match.start()].isupper() and _ends_name(text, match.start()):
        return True
    if words in pack.ambiguous_numerals:
        return not _counts(text, low, match, patterns, pack)
    if words in pack.magnitudes and pack.code not in ("fa", "ar"):
        before = low[max(0, match.start() - 3) : match.start()]
        return not before.endswith(("a ", "an ")) and _following(low, end) in _IDLE_AFTER
    return False


def _opens_ordinal(low: str, words: str, end: int, pack: Pack) -> bool:
    """As in "twenty-first"."""
    return pack.numerals.get(words, 0) >= 20 and _word_at(low, end + 1) in pack.ordinals


def _ends_name(text: str, start: int) -> bool:
    """As in "BBC Two"."""
    titled = text[start + 1 : start + 2].islower()
    return titled and _NAME_BEFORE.search(text, max(0, start - _NAME_REACH), start) is not None


def _counts(text: str, low: str, match: re.Match[str], patterns: Patterns, pack: Pack) -> bool:
    """Whether a word that is also a pronoun, an article or an adjective counts: "one officer", "neuf communes"."""
    start, end = match.span()
    following = WORD.match(low, end)
    word = following[1] if following else ""
    number_follows = _OUT_OF.match(low, end, end + 30)
    if number_follows and _is_base(number_follows.group().split()[-1], pack):
        return True
    lead = low[max(0, start - _LEAD) : start].split()[-3:]
    if _is_only_one(lead, word, pack) or _is_compared(lead, word, pack):
        return True
    if pack.numerals[match["words"]] > 1:
        return _is_no_adjective(text, start, word, pack)
    counted = pack.describing_endings and (word in pack.time_units or word in pack.currencies)
    if counted and patterns.comparator.search(low, max(0, start - _LEAD), start):
        return True  # "plus d'une heure", "menos de un euro"
    if (
        word in pack.people
        or word in pack.measures
        or word in pack.percent
        or word.rstrip("s") in pack.people
    ):
        return True
    if not pack.adjectives_first or not following:
        return False
    if pack.time_units.get(word) in _HOURS:
        return True
    # "one officer", but "one worker in nine"
    return f"{word}s" in pack.people and not low.startswith(" in ", following.end(1))


def _is_only_one(lead: list[str], word: str, pack: Pack) -> bool:
    """As in "only one drug", not "the only one"; "by six votes to one"."""
    alone = not pack.before_one.isdisjoint(lead[-1:]) and pack.determiners.isdisjoint(lead[-2:-1])
    if alone and word not in pack.no_counted_ones:
        return True
    return bool(lead) and lead[-1] in pack.range_joiners and any(is_number(each, pack) for each in lead[:-1])


def _is_compared(lead: list[str], word: str, pack: Pack) -> bool:
    """As in "menos de uno en 2018"."""
    compared = len(lead) > 1 and lead[-1] in pack.of and lead[-2] in pack.beside
    return compared and (not word or word in pack.prepositions)


def _is_no_adjective(text: str, start: int, word: str, pack: Pack) -> bool:
    """As in "ils étaient neuf", not "un bâtiment neuf"."""
    known = not word or word in pack.prepositions or word in pack.coordinators
    return not (
        known and text[max(0, start - 2) : start].rstrip()[-1:].isalpha() and word not in ("des", "de")
    )


def _following(low: str, end: int) -> str:
    found = WORD.match(low, end)
    return found[1] if found else ""


def _is_labelled(low: str, match: re.Match[str], pack: Pack) -> bool:
    """As in "near gate four", "in Section Two of the bill"."""
    start, end = match.span()
    before = low[max(0, start - _LEAD) : start].rsplit(None, 1)
    if not before or before[-1] not in pack.labels or before[-1] in pack.determiners:
        return False
    following = WORD.match(low, end)
    alone = not following or following[1] in pack.prepositions or following[1] in pack.auxiliaries
    return alone and match["words"] in pack.numerals


def _is_base(word: str, pack: Pack) -> bool:
    """Whether one is counted in so many: "one in nine", not "tested one in 2006"."""
    return is_number(word, pack) and not (len(word) == 4 and word.isdigit())


def _word_at(low: str, at: int) -> str:
    end = at
    while end < len(low) and low[end].isalpha():
        end += 1
    return low[at:end]
