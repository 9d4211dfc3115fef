"""What stands at the top of a report: who checked, and the verdicts as a chart."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from claims.choices import Status
from claims.reporting import glyphs, words
from claims.reporting.content import Content
from newsroom.scale import shown


@dataclass(frozen=True)
class Row:
    """A line of the chart. `width` is its bar's, in per cent of the longest."""

    word: str
    glyph: str
    tone: str
    count: int
    width: int


def chart(content: Content) -> list[Row]:
    """How many claims there are of each rating, in the scale's order, and then those without a verdict."""
    by_rating, by_status = content["summary"]["by_rating"], content["summary"]["by_status"]
    bars = [
        (
            shown(rating["name"]),
            glyphs.of_rating(rating["code"]),
            rating["code"],
            by_rating.get(rating["code"], 0),
        )
        for rating in content["scale"]
    ]
    bars += [
        (_("No verdict yet"), "status-open", "open", by_status["open"]),
        (_("Not yet accepted"), "status-proposed", "proposed", by_status["proposed"]),
    ]
    longest = max(count for *_rest, count in bars) or 1
    return [
        Row(word, glyph, tone, count, 100 * count // longest) for word, glyph, tone, count in bars if count
    ]


def checkers(content: Content) -> str:
    return words.listed([claim["verdict"]["by"] for claim in content["claims"] if claim["verdict"]])


def second_readers(content: Content) -> str:
    return words.listed([claim["verdict"]["confirmed_by"] for claim in content["claims"] if claim["verdict"]])


def live(content: Content) -> int:
    """Claims that are neither merely proposed nor put aside."""
    by_status = content["summary"]["by_status"]
    return sum(by_status[status] for status in (Status.OPEN, Status.CHECKED, Status.CONFIRMED))
