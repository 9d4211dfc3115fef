"""Figures in a text: quantities, shares, money, ranks and ages. Years and identifiers (A14, STS-135) are none."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import AT_LEAST, EXACTLY, Pack
from claims.splitting.numerals import numerals, tidy, value_of_digits
from claims.splitting.records import Fact

Found = tuple[int, int, Fact]
"""A fact and where it stands."""

CURRENCY_SIGNS: Final = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "﷼": "IRR",
}
_SIGN: Final = re.compile(r"(?:US|C|A|NZ|HK)?[$€£¥₹₽₺﷼]\s?$")
_DIGITS: Final = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])"
    r"|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?![\d])"
    r"|\d+(?:[.,]\d+)?"
)
_SPACED: Final = r"\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d])|"
_NOT_A_FIGURE: Final = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|(?<!\d)\d+(?:[-/]\d+){2,}|\b\d{1,2}:\d{2}(?::\d{2})?\b"
    r"|\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?|^[ \t]*\(?\d{1,3}[.)][ \t]",
    re.IGNORECASE | re.MULTILINE,
)
_LETTERS: Final = re.compile(r"[^\W\d_]{1,5}(?!\w)")
_ANY_LETTER: Final = re.compile(r"[^\W\d_]")
_ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th", "er", "re", "ème", "e", "º", "ª", "o", "a"})
_WORD: Final = re.compile(r"[\s\u00a0]+([^\W\d_][\w'\u200c-]*)")
_HYPHENED: Final = re.compile(r"-([^\W\d_]+)")
_TALL: Final = re.compile(r"\s+(?:tall|long|wide|deep|high|above|below|away)\b")
_AGED: Final = re.compile(r"\s+\d{1,3}-year-old(?=\s)")
_RANGE: Final = re.compile(r"\s?(?:[-–]|to|and|bis|à|a|y|et|und|تا|و|e)\s?$")


@dataclass(frozen=True)
class _Patterns:
    core: re.Pattern[str]
    words: re.Pattern[str] | None
    comparator: re.Pattern[str] | None
    comparator_after: re.Pattern[str] | None
    unit: re.Pattern[str] | None
    rank: re.Pattern[str] | None
    ages: tuple[re.Pattern[str], ...]
    fractions: re.Pattern[str] | None
    more: re.Pattern[str] | None


def _any(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in sorted(phrases, key=lambda p: (-len(p), p)))


def _maybe(pattern: str, *, of: Collection[str]) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if of else None


@cache
def _patterns(code: str) -> _Patterns:
    pack = pack_of(code)
    long_magnitudes = [m for m in pack.magnitudes if len(m) > 2]
    magnitude = _any(pack.magnitudes) or "(?!)"
    digits = (_SPACED if pack.decimal_comma else "") + _DIGITS
    number_words = {**pack.numerals, **pack.halves, **pack.indefinite}
    word = _any([*number_words, *long_magnitudes]) or "(?!)"
    joiner = (
        rf"(?:[\s\u200c-]+(?:(?:{_any(pack.number_joiners)})\s+){{0,2}})"
        if pack.number_joiners
        else r"[\s-]+"
    )
    core = (
        rf"(?<![\w,.])(?P<digits>{digits})(?:(?P<gap>[\s\u00a0-]?)(?P<magnitude>{magnitude})(?![\w]))?"
        rf"|(?<![\w\u200c'-])(?P<words>(?:{word})(?:{joiner}(?:of\s+|de\s+)?(?:{word}))*)(?![\w\u200c])"
    )
    units = [*pack.percent, *pack.points, *pack.currencies, *pack.measures]
    return _Patterns(
        core=re.compile(core, re.IGNORECASE),
        words=_maybe(rf"(?:{word})(?![\w\u200c])", of=number_words),
        comparator=_maybe(rf"(?:^|[\W_])({_any(pack.comparators)})\s+(?:an?\s+)?$", of=pack.comparators),
        comparator_after=_maybe(rf"\s+({_any(pack.comparators_after)})\b", of=pack.comparators_after),
        unit=_maybe(rf"[\s\u00a0-]?(?:de\s+|d')?({_any(units)})(?![\w])", of=units),
        rank=_maybe(
            rf"(?<!\w)(?:({_any(pack.ordinals)})|(\d{{1,3}})(?:st|nd|rd|th))(?=[\s-]+(?:{_any(pack.ranked)}|\w+est)\b)",
            of=pack.ordinals,
        ),
        ages=tuple(re.compile(p, re.IGNORECASE | re.MULTILINE) for p in pack.ages),
        fractions=_maybe(
            rf"(?<!\w)(?:(?:{_any(pack.comparators) or '(?!)'})\s+)?(?P<bare>{_any(pack.fractions)})\b",
            of=pack.fractions,
        ),
        more=_maybe(
            rf"\s+(?:{_any(pack.number_joiners)})\s+(\d{{1,3}})\s+({magnitude})(?!\w)", of=pack.number_joiners
        ),
    )


def figures(text: str, language: str, taken: "Spans") -> Iterator[Found]:
    """Figures of a plain text (`characters.plain`), but not where dates stand, in no promised order."""
    pack = pack_of(language)
    patterns = _patterns(pack.code)
    for span in _NOT_A_FIGURE.finditer(text):
        taken.add(*span.span())
    for pattern in patterns.ages:
        for age in pattern.finditer(text):
            years = int(age["n"]) if age["n"].isdigit() else pack.numerals.get(age["n"].lower(), 0)
            if taken.free(*age.span()) and 0 < years < 125:
                taken.add(*age.span())
                yield (
                    *_stripped(age),
                    {"type": "age", "value": years, "unit": "years", "text": age.group().strip(" ,")},
                )
    if patterns.rank:
        for rank in patterns.rank.finditer(text):
            value = pack.ordinals[rank[1].lower()] if rank[1] else int(rank[2])
            if taken.free(*rank.span()) and not text.startswith(" time", rank.end()):
                taken.add(*rank.span())
                yield (*rank.span(), {"type": "rank", "value": value, "text": rank.group()})
    if patterns.fractions:
        for share in patterns.fractions.finditer(text):
            if taken.free(*share.span()):
                taken.add(*share.span())
                value_of = pack.fractions[" ".join(share["bare"].lower().split())]
                yield (
                    *share.span(),
                    {
                        "type": "share",
                        "value": round(value_of * 100, 2),
                        "unit": "%",
                        "comparator": _comparator(text, share.start("bare"), patterns, pack)[0],
                        "text": share.group(),
                    },
                )
    yield from _cardinals(text, pack, patterns, taken)


def _stripped(match: re.Match[str]) -> tuple[int, int]:
    lead = len(match.group()) - len(match.group().lstrip(" ,"))
    return match.start() + lead, match.end()


@dataclass(slots=True)
class _Core:
    """The digits or words of a figure, before its unit and comparator are known."""

    start: int
    end: int
    value: float
    written: bool  # in digits
    indefinite: bool = False


def _cores(text: str, pack: Pack, patterns: _Patterns) -> Iterator[_Core]:
    for match in patterns.core.finditer(text):
        if match["digits"]:
            if len(match["digits"]) > 24:
                continue
            core = _Core(
                match.start(), match.end("digits"), value_of_digits(match["digits"], pack), written=True
            )
            if _is_identifier(text, core.start, match["digits"], pack):
                continue
            if match["magnitude"] and _magnifies(text, match):
                core.value *= pack.magnitudes[match["magnitude"].lower()]
                core.value, core.end = _and_more(text, core.value, match.end(), patterns, pack)
                core.written = False
            yield core
        elif patterns.words and not _is_idle(text, match, pack):
            for n in numerals(match["words"], patterns.words, pack):
                yield _Core(match.start() + n.start, match.start() + n.end, n.value, False, n.indefinite)


def _cardinals(text: str, pack: Pack, patterns: _Patterns, taken: "Spans") -> Iterator[Found]:
    last_unit, last_end = "", -1
    for core in _cores(text, pack, patterns):
        end = core.end
        if not taken.free(core.start, end) or _runs_on(text, core, pack):
            continue
        sign = _SIGN.search(text[max(0, core.start - 5) : core.start])
        begin = core.start - len(sign.group()) if sign else core.start
        kind, unit, unit_end = _unit(text, end, sign.group().strip() if sign else "", patterns, pack)
        comparator, begin = _comparator(text, begin, patterns, pack)
        if comparator == EXACTLY:
            comparator = _trailing_comparator(text, unit_end, patterns, pack)
        if comparator == EXACTLY and core.indefinite:
            comparator = AT_LEAST
        if not unit and last_unit and "." not in text[last_end:begin] and _noun_left_out(text, end, pack):
            unit = last_unit
        stop = end if kind == "quantity" else max(end, unit_end)
        taken.add(begin, stop)
        yield (
            begin,
            stop,
            {
                "type": kind,
                "value": tidy(core.value),
                "unit": unit,
                "comparator": comparator,
                "text": text[begin:stop],
            },
        )
        if kind == "quantity" and unit:
            last_unit, last_end = unit, end


def _runs_on(text: str, core: _Core, pack: Pack) -> bool:
    """Whether letters follow at once that are no unit: "5th", "7pm", "737s"."""
    after = _LETTERS.match(text, core.end)
    if after and core.written:
        low = after.group().lower()
        return low in _ORDINAL_ENDINGS or low not in pack.measures
    return bool(_ANY_LETTER.match(text, core.end))


def _trailing_comparator(text: str, end: int, patterns: _Patterns, pack: Pack) -> str:
    found = patterns.comparator_after.match(text, end) if patterns.comparator_after else None
    return pack.comparators_after[" ".join(found[1].lower().split())] if found else EXACTLY


def _magnifies(text: str, match: re.Match[str]) -> bool:
    """Whether "m" after a number is a million and not metres."""
    letters = match["magnitude"].lower()
    if len(letters) > 2:
        return True
    if match["gap"]:
        return letters in {"bn", "mn", "tn"}
    sign = _SIGN.search(text[max(0, match.start() - 5) : match.start()])
    return bool(sign) or letters != "m" or not _TALL.match(text, match.end())


def _and_more(text: str, value: float, end: int, patterns: _Patterns, pack: Pack) -> tuple[float, int]:
    """۵ میلیون و ۲۰۰ هزار: the smaller part is added."""
    more = patterns.more.match(text, end) if patterns.more else None
    if more and pack.magnitudes[more[2].lower()] < value:
        return value + int(more[1]) * pack.magnitudes[more[2].lower()], more.end()
    return value, end


_IDLE_AFTER: Final = frozenset({"of", "another", "or", "by", "day", "who", "hand", "thing"})


def _is_idle(text: str, match: re.Match[str], pack: Pack) -> bool:
    """Words that count nothing here: "no one", "one of the officers", "a quarter past"."""
    words = match["words"].lower()
    following = _WORD.match(text, match.end())
    word = following[1].lower() if following else ""
    if words in pack.halves:
        return True
    if words in pack.ambiguous_numerals:
        number_follows = re.match(r"\s+(?:in|out of)\s+(?:\w+)", text[match.end() : match.end() + 30])
        if number_follows and patterns_number(number_follows.group().split()[-1], pack):
            return False
        return word not in pack.people and word not in pack.measures and word.rstrip("s") not in pack.people
    if words in pack.magnitudes and pack.code != "fa" and pack.code != "ar":
        before = text[max(0, match.start() - 3) : match.start()].lower()
        return not before.endswith(("a ", "an ")) and word in _IDLE_AFTER
    return False


def patterns_number(word: str, pack: Pack) -> bool:
    """Whether a single word is a number."""
    return word.isdigit() or word.lower() in pack.numerals or word.lower() in pack.magnitudes


def _is_identifier(text: str, start: int, digits: str, pack: Pack) -> bool:
    before = text[max(0, start - 24) : start]
    if before.endswith(("#", "@", "_", "/")) or re.search(r"[^\W\d_][-–/.]$", before):
        return True
    if not digits.isdigit() or before.endswith(("\n", ".")):
        return False
    words = before.replace(".", " ").split()
    return bool(words) and before[-1:].isspace() and words[-1].lower().strip("(\"'") in pack.labels


def _comparator(text: str, start: int, patterns: _Patterns, pack: Pack) -> tuple[str, int]:
    """The comparator before a figure, and where the figure with it begins."""
    if not patterns.comparator:
        return EXACTLY, start
    offset = max(0, start - 40)
    found = patterns.comparator.search(text[offset:start])
    if not found:
        return EXACTLY, start
    return pack.comparators[" ".join(found[1].lower().split())], offset + found.start(1)


def _unit(text: str, end: int, sign: str, patterns: _Patterns, pack: Pack) -> tuple[str, str, int]:
    """Type of the fact, its unit, and where the unit ends."""
    if sign:
        return "money", CURRENCY_SIGNS[sign[-1]], end
    rest = text[end : end + 2].lstrip(" \u00a0\u202f")
    if rest.startswith("%"):
        stop = text.index("%", end) + 1
        if patterns.unit and (known := patterns.unit.match(text, stop)) and known[1].lower() in pack.points:
            return "quantity", "percentage points", known.end()
        return "share", "%", stop
    if rest[:1] in CURRENCY_SIGNS:
        return "money", CURRENCY_SIGNS[rest[0]], text.index(rest[0], end) + 1
    if patterns.unit and (known := patterns.unit.match(text, end)):
        word = " ".join(known[1].lower().split())
        if word in pack.points:
            return "quantity", "percentage points", known.end()
        if word in pack.percent:
            return "share", "%", known.end()
        if word in pack.currencies:
            return "money", pack.currencies[word], known.end()
        return "quantity", pack.measures[word], known.end()
    if hyphened := _HYPHENED.match(text, end):
        return "quantity", hyphened[1], hyphened.end()
    return _noun(text, end, pack)


def _noun(text: str, end: int, pack: Pack) -> tuple[str, str, int]:
    taken: list[str] = []
    at = end
    limit = 3 if pack.adjectives_first else 1
    aged = _AGED.match(text, at)
    if aged:
        at = aged.end()
    while len(taken) < limit and (found := _WORD.match(text, at)):
        word = found[1]
        low = word.lower()
        if not taken and low in pack.prepositions and low in {"de", "d'", "von", "of"} and at == end:
            at = found.end()
            continue
        if (
            low in pack.prepositions
            or low in pack.auxiliaries
            or low in pack.determiners
            or low in pack.pronouns
        ):
            break
        if low in pack.coordinators or low in pack.subordinators or low in pack.past or low in pack.adverbs:
            break
        if (
            low in pack.past_or_participle
            or low in pack.present
            or low in pack.say
            or low in pack.relatives
            or low in pack.that
        ):
            break
        if taken and low.endswith(pack.participle_endings or ("\0",)) and low not in pack.not_verbs:
            break
        if patterns_number(word, pack):
            break
        taken.append(word)
        at = found.end()
        if low in pack.people and pack.adjectives_first:
            break
    if not taken:
        return "quantity", "", end
    return "quantity", " ".join(taken), at


def _noun_left_out(text: str, end: int, pack: Pack) -> bool:
    following = _WORD.match(text, end)
    return bool(following) and following[1].lower() in pack.counted_after  # type: ignore[index]


class Spans:
    """Stretches of a text that are spoken for."""

    def __init__(self) -> None:
        self._cells: dict[int, list[tuple[int, int]]] = {}

    def add(self, start: int, end: int) -> None:
        for cell in range(start >> 6, (end >> 6) + 1):
            self._cells.setdefault(cell, []).append((start, end))

    def free(self, start: int, end: int) -> bool:
        return not any(
            a < end and start < b
            for cell in range(start >> 6, (end >> 6) + 1)
            for a, b in self._cells.get(cell, ())
        )
