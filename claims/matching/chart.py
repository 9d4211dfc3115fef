"""Where the points of a series stand in a small chart. Units are those of the drawing's view box."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

WIDTH, HEIGHT = 640, 240
LEFT, RIGHT, TOP, BOTTOM = 72, 24, 16, 36
NICE: Final = (1, 2, 5, 10)


@dataclass(frozen=True)
class Point:
    x: int
    y: int


@dataclass(frozen=True)
class Chart:
    points: tuple[Point | None, ...]  # one for each value that was given; None: it has no day
    levels: tuple[tuple[int, float], ...]  # height and value of each line across
    days: tuple[tuple[int, date], ...]  # first and last


def draw(values: Sequence[tuple[date | None, float]]) -> Chart | None:
    """A chart of values by their day; None where fewer than two of them have one."""
    dated = [(day, value) for day, value in values if day]
    if len(dated) < 2:
        return None
    first, last = min(day for day, _ in dated), max(day for day, _ in dated)
    span = max(1, (last - first).days)
    levels = _levels(min(value for _, value in dated), max(value for _, value in dated))
    low, high = levels[0], levels[-1]

    def x(day: date) -> int:
        middle = (LEFT + WIDTH - RIGHT) // 2
        return middle if first == last else LEFT + round((WIDTH - LEFT - RIGHT) * (day - first).days / span)

    def y(value: float) -> int:
        return HEIGHT - BOTTOM - round((HEIGHT - TOP - BOTTOM) * (value - low) / (high - low))

    return Chart(
        points=tuple(Point(x(day), y(value)) if day else None for day, value in values),
        levels=tuple((y(value), value) for value in levels),
        days=tuple((x(day), day) for day in sorted({first, last})),
    )


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
