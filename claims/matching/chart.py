"""Where the points of a series stand in a small chart: across in per cent of its width, so that words keep their size
on any screen, and down in pixels.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

HEIGHT, TOP, BOTTOM = 240, 24, 36
NICE: Final = (1, 2, 5, 10)
NARROWEST: Final = 220  # pixels across on a small telephone: what is legible there is so everywhere
LETTER, LINE, MARK = 8, 12, 6  # pixels: how wide and high a digit is, and half of a mark
BESIDE: Final = 9  # pixels from the middle of a mark to its number, which stands a little higher


@dataclass(frozen=True)
class Point:
    across: float  # per cent
    y: int
    label: str = ""
    """Its number in the series, or those of all that stand here, once; "" where there is no room for it."""
    before: bool = False
    """Whether the number stands to the left of it."""


@dataclass(frozen=True)
class Chart:
    points: tuple[Point | None, ...]  # one for each value that was given; None: it has no day
    levels: tuple[tuple[int, float], ...]  # height and value of each line across
    days: tuple[tuple[float, date], ...]  # first and last
    lowest: float
    highest: float

    @property
    def decimals(self) -> int:
        """How many decimals its levels need."""
        step = min(abs(high - low) for (_, low), (_, high) in pairwise(self.levels))
        return next((n for n in range(4) if abs(step * 10**n - round(step * 10**n)) < 1e-6), 4)

    @property
    def is_of_long_numbers(self) -> bool:
        return max(abs(value) for _, value in self.levels) >= 10_000_000


def draw(values: Sequence[tuple[date | None, float]], telling: Set[int] = frozenset()) -> Chart | None:
    """A chart of values by their day; None where fewer than two of them have one.

    `telling` are the places in `values` whose numbers are written before others'.
    """
    dated = [(day, value) for day, value in values if day]
    if len(dated) < 2:
        return None
    first, last = min(day for day, _ in dated), max(day for day, _ in dated)
    span = max(1, (last - first).days)
    lowest, highest = min(value for _, value in dated), max(value for _, value in dated)
    levels = _levels(lowest, highest)
    low, high = levels[0], levels[-1]

    def across(day: date) -> float:
        return 50.0 if first == last else round(100 * (day - first).days / span, 1)

    def y(value: float) -> int:
        return HEIGHT - BOTTOM - round((HEIGHT - TOP - BOTTOM) * (value - low) / (high - low))

    places = [(across(day), y(value)) if day else None for day, value in values]
    labels = _labels(places, telling)
    return Chart(
        points=tuple(
            Point(*at, *labels.get(number, ("", False))) if at else None for number, at in enumerate(places)
        ),
        levels=tuple((y(value), value) for value in levels),
        days=tuple((across(day), day) for day in sorted({first, last})),
        lowest=lowest,
        highest=highest,
    )


def _labels(places: Sequence[tuple[float, int] | None], telling: Set[int]) -> dict[int, tuple[str, bool]]:
    """Which points bear a number, and whether before them: none hides a mark or another, those that tell most first."""
    together: dict[tuple[float, int], list[int]] = {}
    for number, at in enumerate(places):
        if at:
            together.setdefault((at[0] * NARROWEST / 100, at[1]), []).append(number)
    taken = [(x - MARK, x + MARK, y - MARK, y + MARK) for x, y in together]
    written: dict[int, tuple[str, bool]] = {}
    in_turn = sorted(together.items(), key=lambda here: telling.isdisjoint(here[1]))
    for (x, y), numbers in in_turn:
        words = ", ".join(str(number + 1) for number in numbers[:3]) + (" …" if len(numbers) > 3 else "")
        wide = LETTER * len(words)
        for before in (False, True):
            start = x - BESIDE - wide if before else x + BESIDE
            box = (start, start + wide, y - BESIDE - LINE, y - BESIDE)
            if (not before or start >= 0) and not any(_meet(box, other) for other in taken):
                taken.append(box)
                written[numbers[-1]] = (words, before)
                break
    return written


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Whether two boxes (left, right, top, bottom) have anything in common."""
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


def _levels(low: float, high: float) -> list[float]:
    """Round values that enclose all of them: three to six, whole where the values are."""
    room = (high - low) or abs(high) or 1.0
    power = 1.0
    while power * 10 <= room / 3:
        power *= 10
    while power > room / 3:
        power /= 10
    step = next(power * each for each in NICE if power * each >= room / 4)
    at = step * (low // step)
    found = [at]
    while found[-1] < high:
        found.append(found[-1] + step)
    return found if len(found) > 1 else [at, at + step]
