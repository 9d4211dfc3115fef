"""Numbers written in words, and what digits with their marks amount to."""

import re
from dataclasses import dataclass
from typing import Final

from claims.splitting.languages.pack import Pack

_SPACES: Final = re.compile(r"[\s\u00a0\u202f\u2009]")
_COMMA_GROUPS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DOT_GROUPS: Final = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


def value_of_digits(digits: str, pack: Pack) -> float:
    """1,500 and 1.500 by the language's decimal mark, unless only one reading is possible."""
    if digits.isascii() and digits.isdigit():
        return float(digits)
    bare = _SPACES.sub("", digits)
    if _COMMA_GROUPS.fullmatch(bare) and (not pack.decimal_comma or bare.count(",") > 1 or "." in bare):
        return float(bare.replace(",", ""))
    if pack.decimal_comma and bare.endswith(",000") and _COMMA_GROUPS.fullmatch(bare):
        return float(bare.replace(",", ""))  # "150,000 pesos" in Mexico
    noughts = pack.letters_run_on and bare.endswith(".000")  # Arabic "200.000 لاجئ"
    if _DOT_GROUPS.fullmatch(bare) and (pack.decimal_comma or bare.count(".") > 1 or "," in bare or noughts):
        return float(bare.replace(".", "").replace(",", "."))
    return float(bare.replace(",", "."))


def tidy(value: float) -> int | float:
    """An int where the value is integral."""
    if value == int(value):
        return int(value)
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


@dataclass(slots=True)
class Numeral:
    """A number in words: where it stands in the string given, its value, and whether it is indefinite ("thousands")."""

    start: int
    end: int
    total: float = 0.0
    current: float = 0.0
    indefinite: bool = False
    size: float = 1.0  # the last of thousand, million …

    @property
    def value(self) -> float:
        return self.total + self.current

    def takes(self, number: float) -> bool:
        """Whether a number below a hundred can follow: "sixty" takes "two", "six" does not take "eight"."""
        left = self.current % 100
        if self.current == 0 or left == 0:
            return True
        return (
            (left % 10 == 0 and left >= 20 and number < 10)
            or (left == 60 and number < 20)
            or (left == 80 and number < 20)
        )

    def times(self, size: float) -> None:
        if self.indefinite or size < 1000:
            self.current = (self.current or 1) * size
        elif self.size < size and self.total:  # "dos mil quinientos millones", "سه هزار و دویست میلیارد"
            self.total = (self.total + self.current) * size
            self.current, self.size = 0.0, size
        else:
            self.total += (self.current or 1) * size
            self.current, self.size = 0.0, size


def numerals(words: str, word: re.Pattern[str], pack: Pack) -> list[Numeral]:
    """The numbers in a run of number words; `word` finds one of them. "six and eight" is two."""
    found: list[Numeral] = []
    for match in word.finditer(words):
        low = " ".join(match.group().lower().split())
        last = found[-1] if found else None
        number = pack.numerals.get(low)
        opens = last is None or (number is not None and not _joins(last, number, pack))
        if last and low in pack.indefinite and last.indefinite:
            between = words[last.end : match.start()].split()
            opens = not pack.number_joiners.isdisjoint(between)  # "tens of thousands" is one
        if opens or last is None:
            last = Numeral(match.start(), match.end())
            found.append(last)
        beside = last.end < match.start() and words[last.end : match.start()].isspace()
        last.end = match.end()
        if low in pack.indefinite:
            last.current = (last.current or 1) * pack.indefinite[low]
            last.indefinite = True
        elif low in pack.halves and last.size > 1 and not last.current:
            last.total += pack.halves[low] * last.size  # "un millón y medio"
        elif low in pack.halves and last.current == 1 and beside:
            last.current = pack.halves[low]  # "eine halbe Million", "une demi-heure"
        elif low in pack.halves:
            last.current += pack.halves[low]
        elif number is not None and number >= 1000:
            last.total += number  # Arabic "مليونين", two million
            last.size = 10.0 ** (len(str(int(number))) - 1)
        elif number is not None:
            last.current += number
        elif low in pack.magnitudes:
            last.times(pack.magnitudes[low])
    return found


def _joins(last: Numeral, number: float, pack: Pack) -> bool:
    if last.indefinite:
        return False
    if pack.ones_first and 0 < last.current % 100 < 10 and number % 10 == 0 and 20 <= number < 100:
        return True  # "خمسة وعشرون"
    return (number >= 100 and last.current == 0) or (number < 100 and last.takes(number))
