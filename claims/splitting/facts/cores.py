"""The digits or words of figures, before their units and comparators are known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from claims.splitting.facts.currencies import sign_before
from claims.splitting.facts.figure_patterns import Patterns
from claims.splitting.facts.idle_numbers import is_idle
from claims.splitting.facts.numerals import numerals, value_of_digits
from claims.splitting.facts.units import WORD
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.anchors import Anchors

_LONGEST: Final = 24  # digits
_APART: Final = frozenset({"bn", "mn", "tn"})  # short magnitudes that may stand apart from their number
_WITH_SIGN: Final = frozenset({"b", "t"})  # and those that need a currency: "$2b", but flat 2b
_NAME_BEFORE: Final = re.compile(r"[^\W\d_a-z][\w&']* $")
_NAME_REACH: Final = 16
_LEAD: Final = 24
_THOUSAND: Final = 1000


@dataclass(slots=True)
class Core:
    """The digits or words of a figure."""

    start: int
    end: int
    value: float
    written: bool  # in digits, without a magnitude
    indefinite: bool = False


def cores(text: str, anchors: Anchors, pack: Pack, patterns: Patterns) -> Iterator[Core]:
    """The numbers of a plain text, in order, without those that name what they stand beside."""
    low = anchors.low
    coded = [at for at, _ in anchors.numbers if low[at - 1 : at].isalpha() and sign_before(text, at)]  # EUR5m
    starts = sorted([*coded, *anchors.digits, *anchors.of(patterns.openers)])
    for match in anchors.matches(patterns.core, starts):
        if match["digits"]:
            if len(match["digits"]) > _LONGEST or _is_identifier(low, match.start(), match["digits"], pack):
                continue
            if len(match["digits"]) == 1 and not match["magnitude"] and _is_named(text, low, match, pack):
                continue
            if pack.before_order and _is_in_order(text, low, match.span("digits"), pack):
                continue
            core = Core(match.start(), match.end("digits"), value_of_digits(match["digits"], pack), True)
            if match["magnitude"] and _magnifies(text, low, match, patterns, pack):
                size = pack.magnitudes[" ".join(match["magnitude"].split())]
                core.value = (core.value + _part(match["half"], pack)) * size
                core.value, core.end = _and_more(low, core.value, size, match.end(), patterns, pack)
                core.written = False
            elif match["half"]:
                core.value, core.end = core.value + _part(match["half"], pack), match.end("half")
            elif further := _end_of_range(low, core, patterns, pack):
                magnitude = further["apart"] or further["close"]
                if magnitude != "m" or sign_before(text, core.start):
                    core.value *= pack.magnitudes[magnitude]
            yield core
        elif not is_idle(text, low, match, patterns, pack):
            for n in numerals(match["words"], patterns.words, pack):
                if n.value < 1 and n.end < len(match["words"]):
                    continue  # "por meio de duas leis"
                value, end = n.value, match.start() + n.end
                if n.size > 1 and not n.current:  # "ستة ملايين و253 ألفا"
                    value, end = _and_more(low, value, int(n.size), end, patterns, pack)
                yield Core(match.start() + n.start, end, value, False, n.indefinite)


def _is_in_order(text: str, low: str, digits: tuple[int, int], pack: Pack) -> bool:
    """As in "in der 12. Minute": the German dot that makes a number in order."""
    start, end = digits
    before = low[max(0, start - _LEAD) : start].rstrip().rpartition(" ")[2]
    nouns = text[end : end + 2] == ". " and text[end + 2 : end + 3].isupper()
    return nouns and end - start < 4 and before in pack.before_order


def _end_of_range(low: str, core: Core, patterns: Patterns, pack: Pack) -> re.Match[str] | None:
    """As in "3 to 4 million", "between 0.9 and 1.3 billion": the magnitude behind it is meant for both.

    Not as in "from £640,000 to £1.9 million".
    """
    if core.value >= _THOUSAND:
        return None
    before = low[max(0, core.start - _LEAD) : core.start].rstrip("$€£¥ ").rpartition(" ")[2]
    pattern = patterns.paired if before in pack.range_openers else patterns.further
    return pattern.match(low, core.end)


def _magnifies(text: str, low: str, match: re.Match[str], patterns: Patterns, pack: Pack) -> bool:
    """Whether letters after a number are a magnitude: "12 M€", "R$ 3 mi"; "m" may be metres, "b" a flat."""
    letters = match["magnitude"]
    if len(letters) > 2 or low[match.end() : match.end() + 1] in ("€", "$", "£"):
        return True
    if pack.decimal_comma:
        return bool(sign_before(text, match.start())) or letters == "md"
    if match["gap"]:
        return letters in _APART
    if letters in _WITH_SIGN:
        return bool(sign_before(text, match.start()))
    return (
        letters != "m"
        or bool(sign_before(text, match.start()))
        or not _are_metres(low, match, patterns, pack)
    )


def _are_metres(low: str, match: re.Match[str], patterns: Patterns, pack: Pack) -> bool:
    """6.63m of a long jump, the 800m, the women's 5,000m, 30m tall; not 1.25m homes."""
    digits = match["digits"]
    if "," in digits or patterns.metres_behind.match(low, match.end()):
        return True
    before = low[max(0, match.start() - _NAME_REACH) : match.start()]
    if patterns.metres_before.search(before):
        return True
    if digits in pack.races and before.endswith("the "):
        behind = WORD.match(low, match.end())
        return behind is None or behind[1] in pack.prepositions or behind[1] in pack.coordinators
    return "." in digits and digits.endswith("0")  # 17.30


def _and_more(
    low: str, value: float, size: int, end: int, patterns: Patterns, pack: Pack
) -> tuple[float, int]:
    """۵ میلیون و ۲۰۰ هزار و ۳۵: each smaller part is added; `size` is that of the last one read."""
    hundreds = patterns.hundreds.match(low, end) if size == 1000 else None
    if hundreds:
        great = pack.magnitudes[hundreds[2]] if hundreds[2] else 1
        return (value + int(hundreds[1])) * great, hundreds.end()
    if half := patterns.and_half.match(low, end):
        return value + size / 2, half.end()  # "3 ملايين ونصف"
    while more := patterns.more.match(low, end):
        smaller = pack.magnitudes[more[2]] if more[2] else 1
        if size == 1000 and smaller > size:
            return (value + int(more[1])) * smaller, more.end()  # "۳ هزار و ۲۰۰ میلیارد"
        if smaller >= size or size < 1000:
            break
        size = smaller
        value, end = value + int(more[1]) * smaller, more.end()
    return value, end


def _part(words: str | None, pack: Pack) -> float:
    """What is behind "and" in "۲ و نیم", "۳۹ و سه دهم"."""
    found = words.split(None, 1)[1] if words else ""
    return {**pack.halves, **pack.tenths}.get(" ".join(found.split()), 0)


def _is_named(text: str, low: str, match: re.Match[str], pack: Pack) -> bool:
    """Whether a digit belongs to a name before a verb: "PlayStation 2 was", "Doom 3's"."""
    start, end = match.start(), match.end()
    following = WORD.match(low, end)
    owns = low.startswith("'s", end)
    if not owns and not (following and (following[1] in pack.auxiliaries or following[1] in pack.past)):
        return False
    before = _NAME_BEFORE.search(text, max(0, start - _NAME_REACH), start)
    return (
        before is not None and before.group().strip().lower() not in pack.months.keys() | pack.weekdays.keys()
    )


def _is_identifier(low: str, start: int, digits: str, pack: Pack) -> bool:
    """Whether digits name something: A-14, page 3, the number 0870."""
    before = low[start - 1 : start]
    if before in ("#", "@", "_", "/") or (before in ("-", "–", ".") and low[start - 2 : start - 1].isalpha()):
        return True
    if digits[0] == "0" and digits[1:2].isdigit():
        return True  # 0870, 03.40
    if not digits.isdigit():
        return False
    if not before.isspace() or before == "\n":
        return False
    words = low[max(0, start - 24) : start].replace(".", " ").rsplit(None, 1)
    return bool(words) and words[-1].strip("(\"'").rpartition("'")[2] in pack.labels
