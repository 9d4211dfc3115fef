"""Figures in a text: quantities, shares, money, ranks and ages. Years and identifiers (A14, STS-135) are none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from claims.splitting.anchors import Anchors
from claims.splitting.figure_patterns import Patterns, patterns_of
from claims.splitting.joined_figures import joined_figures
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import AT_LEAST, EXACTLY, Pack
from claims.splitting.numerals import numerals, tidy, value_of_digits
from claims.splitting.spans import Found, Spans
from claims.splitting.units import WORD, is_number, noun_left_out, unit_of

_SIGN: Final = re.compile(r"(?:US|C|A|NZ|HK|R|MX)?[$€£¥₹₽₺﷼]\s?$")
_ADDRESS: Final = re.compile(r"https?://\S+|www\.\S+")
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}")
_MAIL_REACH: Final = 200
_NOT_A_FIGURE: Final = re.compile(
    r"\d+(?:[-/]\d+){2,}|\b\d{1,2}h\d{2}\b|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?"
    r"|\b\d{1,2}(?:\.\d{2})?\s?uhr\b|\b\d{4}\s(?:utc|gmt)\b"
)
_NUMBERED: Final = re.compile(r"[ \t]*(?:\d{1,2}[.:]\d{2}\b(?=\s+\S)|\(?\d{1,3}[.)][ \t])")
_BELOW_ZERO: Final = ("minus ", " \u2212")
_LETTERS: Final = re.compile(r"[^\W\d_]{1,5}(?!\w)")
_ANY_LETTER: Final = re.compile(r"[^\W\d_]")
_ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th", "er", "re", "ème", "e", "º", "ª", "o", "a"})
_COMPARATOR_REACH: Final = 40
_FRACTION_REACH: Final = 60
_ADDED_REACH: Final = 12
_TALL: Final = re.compile(r"\s+(?:tall|long|wide|deep|high|above|below|away)\b")


def figures(text: str, anchors: Anchors, language: str, taken: Spans) -> Iterator[Found]:
    """Figures of a plain text (`characters.plain`), but not where dates stand, in no promised order."""
    pack = pack_of(language)
    patterns = patterns_of(pack.code)
    for span in _no_figures(anchors):
        taken.add(*span.span())
    for pattern in patterns.ages:
        for age in pattern.found_in(anchors):
            years = int(age["n"] if age["n"].isdigit() else pack.numerals.get(age["n"], 0))
            if taken.free(*age.span()) and 0 < years < 125:
                taken.add(*age.span())
                written = text[slice(*age.span())].strip(" ,")
                yield *_stripped(age), {"type": "age", "value": years, "unit": "years", "text": written}
    yield from joined_figures(text, anchors, pack, patterns, taken)
    yield from _of_every(text, anchors, patterns, pack, taken)
    if patterns.fractions:
        parts = [(at, at) for at in anchors.of(patterns.parts)]
        for share in anchors.near(patterns.fractions, parts, _FRACTION_REACH):
            if taken.free(*share.span()) and not _adds_to(anchors.low, share.start(), patterns):
                taken.add(*share.span())
                words = share["bare"] or share["after"]
                value_of = {**pack.loose_fractions, **pack.fractions}[" ".join(words.split())]
                fact = {
                    "type": "share",
                    "value": round(value_of * 100, 2),
                    "unit": "%",
                    "comparator": _comparator(anchors.low, share.end() - len(words), patterns, pack)[0],
                    "text": text[slice(*share.span())],
                }
                point = patterns.of_a_point and patterns.of_a_point.match(anchors.low, share.end())
                if point:  # "half a percentage point"
                    fact |= {"type": "quantity", "value": value_of, "unit": "percentage points"}
                yield *share.span(), fact
    if patterns.rank:
        starts = sorted([*anchors.digits, *anchors.of(patterns.rank_openers)])
        for rank in anchors.matches(patterns.rank, starts):
            written, digits = rank[1] or rank[3], rank[2] or rank[4]
            if rank[5]:
                value = pack.ordinals_behind[" ".join(rank[5].split())]
            else:
                value = pack.ordinals[written] if written else int(digits)
            if taken.free(max(0, rank.start() - 1), rank.end()) and (
                value > 1 or not text.startswith((" time", " بار"), rank.end())
            ):
                taken.add(*rank.span())
                yield *rank.span(), {"type": "rank", "value": value, "text": text[slice(*rank.span())]}
    yield from _cardinals(text, anchors, pack, patterns, taken)


def _adds_to(text: str, start: int, patterns: Patterns) -> bool:
    """Whether a fraction belongs to the number before it: "مليون ونصف المليون"."""
    return (
        bool(patterns.added) and patterns.added.search(text, max(0, start - _ADDED_REACH), start) is not None
    )


def _no_figures(anchors: Anchors) -> Iterator[re.Match[str]]:
    """Addresses, times of day and the numbers of list items, which count nothing."""
    low = anchors.low
    if "http" in low or "www." in low:
        yield from _ADDRESS.finditer(low)
    if "@" in low:
        yield from anchors.near(_MAIL, [(at, at) for at in anchors.of_parts("@")], _MAIL_REACH)
    yield from anchors.matches(_NOT_A_FIGURE, [start for start, _ in anchors.numbers])
    yield from anchors.matches(_NUMBERED, [0, *(at + 1 for at in anchors.of_parts("\n"))])


def _of_every(text: str, anchors: Anchors, patterns: Patterns, pack: Pack, taken: Spans) -> Iterator[Found]:
    """One in five, 4 von 10: a share that says how it was counted; `percent` is what it comes to."""
    for pattern in patterns.of_every:
        for found in pattern.found_in(anchors):
            many, every = (_whole(found.groupdict().get(key) or "1", pack) for key in ("n", "of"))
            if not 0 < many < every or not taken.free(*found.span()):
                continue
            comparator, begin = _comparator(anchors.low, found.start(), patterns, pack)
            end = found.start("of") if found.end("of") == found.end() else found.end()
            taken.add(begin, end)  # what it is counted by is a figure of its own: "five schools"
            share = {"type": "share", "value": many, "of": every, "percent": tidy(100 * many / every)}
            share |= {"unit": f"of {every}", "comparator": comparator, "text": text[begin : found.end()]}
            yield begin, end, share


def _whole(word: str, pack: Pack) -> int:
    named = int(pack.numerals.get(word, 0)) or pack.ordinals.get(word, 0)
    return int(word) if word.isdigit() else named or pack.magnitudes.get(word, 0)


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


def _cores(anchors: Anchors, pack: Pack, patterns: Patterns) -> Iterator[_Core]:
    text = anchors.low
    starts = sorted([*anchors.digits, *anchors.of(patterns.openers)])
    for match in anchors.matches(patterns.core, starts):
        if match["digits"]:
            if len(match["digits"]) > 24:
                continue
            core = _Core(
                match.start(), match.end("digits"), value_of_digits(match["digits"], pack), written=True
            )
            if _is_identifier(text, core.start, match["digits"], pack):
                continue
            if not match["magnitude"] and (further := patterns.further.match(text, core.end)):
                core.value *= pack.magnitudes[further[1]]  # "3 to 4 million"
            if match["magnitude"] and _magnifies(text, match, pack):
                size = pack.magnitudes[" ".join(match["magnitude"].split())]
                core.value = (core.value + (0.5 if match["half"] else 0)) * size
                core.value, core.end = _and_more(text, core.value, size, match.end(), patterns, pack)
                core.written = False
            elif match["half"]:
                core.value, core.end = core.value + 0.5, match.end("half")
            yield core
        elif patterns.words and not _is_idle(text, match, pack):
            for n in numerals(match["words"], patterns.words, pack):
                value, end = n.value, match.start() + n.end
                if n.size > 1 and not n.current and patterns.more:
                    value, end = _and_more(
                        text, value, int(n.size), end, patterns, pack
                    )  # "ستة ملايين و253 ألفا"
                yield _Core(match.start() + n.start, end, value, False, n.indefinite)


def _cardinals(text: str, anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> Iterator[Found]:
    low = anchors.low
    last_unit, last_end = "", -1
    for core in _cores(anchors, pack, patterns):
        end = core.end
        if not taken.free(core.start, end) or _runs_on(low, core, pack):
            continue
        sign = _sign(text, core.start)
        begin = core.start - len(sign.group()) if sign else core.start
        kind, unit, unit_end = unit_of(text, low, end, sign.group().strip() if sign else "", patterns, pack)
        below_zero = low.endswith(_BELOW_ZERO, 0, begin)
        comparator, begin = _comparator(low, begin, patterns, pack)
        if comparator == EXACTLY:
            comparator = _trailing_comparator(low, unit_end, patterns, pack)
        if comparator == EXACTLY and kind == "quantity" and unit in pack.comparators_after:
            comparator, unit = pack.comparators_after[unit], ""
        if comparator == EXACTLY and core.indefinite:
            comparator = AT_LEAST
        if not unit and last_unit and noun_left_out(low, end, pack):
            # Once a full stop stands between, no later figure takes this unit.
            last_unit = "" if low.find(".", last_end, begin) >= 0 else last_unit
            unit = last_unit
        stop = end if kind == "quantity" else max(end, unit_end)
        taken.add(begin, stop)
        yield (
            begin,
            stop,
            {
                "type": kind,
                "value": tidy(-core.value if below_zero else core.value),
                "unit": unit,
                "comparator": comparator,
                "text": text[begin:stop],
            },
        )
        if kind == "quantity" and unit:
            last_unit, last_end = unit, end


def _sign(text: str, start: int) -> re.Match[str] | None:
    """The sign of a currency before a figure."""
    before = text[max(0, start - 5) : start]
    return None if before.isalnum() or (before.isascii() and "$" not in before) else _SIGN.search(before)


def _runs_on(text: str, core: _Core, pack: Pack) -> bool:
    """Whether letters follow at once that are no unit: "5th", "7pm", "737s"."""
    if not text[core.end : core.end + 1].isalnum():
        return False
    after = _LETTERS.match(text, core.end)
    if after and core.written:
        return after.group() in _ORDINAL_ENDINGS or after.group() not in pack.measures
    return bool(_ANY_LETTER.match(text, core.end))


def _trailing_comparator(text: str, end: int, patterns: Patterns, pack: Pack) -> str:
    found = patterns.comparator_after.match(text, end) if patterns.comparator_after else None
    return pack.comparators_after[" ".join(found[1].split())] if found else EXACTLY


def _magnifies(text: str, match: re.Match[str], pack: Pack) -> bool:
    """Whether "m" after a number is a million and not metres: "12 M€", "R$ 3 mi"."""
    letters = match["magnitude"]
    if len(letters) > 2 or text[match.end() : match.end() + 1] in ("€", "$", "£"):
        return True
    if pack.decimal_comma:
        return bool(_sign(text, match.start())) or letters == "md"
    if match["gap"]:
        return letters in {"bn", "mn", "tn"}
    return bool(_sign(text, match.start())) or letters != "m" or not _TALL.match(text, match.end())


def _and_more(
    text: str, value: float, size: int, end: int, patterns: Patterns, pack: Pack
) -> tuple[float, int]:
    """۵ میلیون و ۲۰۰ هزار و ۳۵: each smaller part is added; `size` is that of the last one read."""
    hundreds = patterns.hundreds.match(text, end) if size == 1000 and patterns.hundreds else None
    if hundreds:
        great = pack.magnitudes[hundreds[2]] if hundreds[2] else 1
        return (value + int(hundreds[1])) * great, hundreds.end()
    if patterns.and_half and (half := patterns.and_half.match(text, end)):
        return value + size / 2, half.end()  # "3 ملايين ونصف"
    while patterns.more and (more := patterns.more.match(text, end)):
        smaller = pack.magnitudes[more[2]] if more[2] else 1
        if size == 1000 and smaller > size:
            return (value + int(more[1])) * smaller, more.end()  # "۳ هزار و ۲۰۰ میلیارد"
        if smaller >= size or size < 1000:
            break
        size = smaller
        value, end = value + int(more[1]) * smaller, more.end()
    return value, end


_OUT_OF: Final = re.compile(r"\s+(?:in|out of)\s+(?:\w+)")
_IDLE_AFTER: Final = frozenset({"of", "another", "or", "by", "day", "who", "hand", "thing"})


def _is_idle(text: str, match: re.Match[str], pack: Pack) -> bool:
    """Words that count nothing here: "no one", "one of the officers", "a quarter past"."""
    words = match["words"]
    one, _, half = words.rpartition(" ")
    if half in pack.halves and (not one or one in pack.ambiguous_numerals):
        behind = WORD.match(text, match.end())
        return not behind or behind[1] not in pack.percent  # "نیم درصد"
    if words not in pack.ambiguous_numerals and words not in pack.magnitudes:
        return False
    following = WORD.match(text, match.end())
    word = following[1] if following else ""
    if words in pack.ambiguous_numerals:
        number_follows = _OUT_OF.match(text, match.end(), match.end() + 30)
        if number_follows and is_number(number_follows.group().split()[-1], pack):
            return False
        if pack.numerals[words] > 1:  # "neuf communes", not "un bâtiment neuf"
            return (
                not word or word in pack.prepositions or word in pack.coordinators or word in pack.auxiliaries
            )
        return word not in pack.people and word not in pack.measures and word.rstrip("s") not in pack.people
    if words in pack.magnitudes and pack.code != "fa" and pack.code != "ar":
        before = text[max(0, match.start() - 3) : match.start()]
        return not before.endswith(("a ", "an ")) and word in _IDLE_AFTER
    return False


def _is_identifier(text: str, start: int, digits: str, pack: Pack) -> bool:
    before = text[start - 1 : start]
    if before in ("#", "@", "_", "/") or (
        before in ("-", "–", ".") and text[start - 2 : start - 1].isalpha()
    ):
        return True
    if not digits.isdigit() or not before.isspace() or before == "\n":
        return False
    words = text[max(0, start - 24) : start].replace(".", " ").rsplit(None, 1)
    return bool(words) and words[-1].strip("(\"'").rpartition("'")[2] in pack.labels


def _comparator(text: str, start: int, patterns: Patterns, pack: Pack) -> tuple[str, int]:
    """The comparator before a figure, and where the figure with it begins."""
    offset = max(0, start - _COMPARATOR_REACH)
    before = text[offset:start]
    if not patterns.comparator or not before[-1:].isspace():
        return EXACTLY, start
    words = before.rsplit(None, 2)[-2:]
    if words[1:] and words[-1] in ("a", "an") and words[0].endswith(patterns.comparator_ends):
        words.pop()
    if not words or not words[-1].endswith(patterns.comparator_ends):
        return EXACTLY, start
    found = patterns.comparator.search(before)
    if not found:
        return EXACTLY, start
    return pack.comparators[" ".join(found[1].split())], offset + found.start(1)
