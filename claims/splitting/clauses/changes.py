"""A change, the figure of before and a distance behind a comma: ", en baisse de 2 %", ", après 2,6 milliards"."""

from claims.splitting.clauses.parts import Sentence
from claims.splitting.records import Fact
from claims.splitting.words.objects import is_change


def is_distance(s: Sentence, reached: Fact, first: int) -> bool:
    """As in "à Cresson, à 68 kilomètres", "à Cresson, à deux heures de route": how far off a place is."""
    placed = s.pack.describing_endings and first > 1 and s.is_capital[first - 2]
    return bool(placed) and (reached["unit"] in ("km", "m") or s.lasts(reached))


def follows_figure(s: Sentence, first: int, last: int, end: int) -> bool:
    """As in ", après 2,6 milliards fin 2023", not as in ", après deux ans de travaux"."""
    before = s.figure_at(first + 1, last)
    told = before is not None and not s.lasts(before)
    return told and s.finite(first, end) < 0


def names_a_change(s: Sentence, first: int, last: int) -> bool:
    """As in ", alta de 5% sobre abril", ", en baisse de 2,3 %": a noun of change with its figure, and no verb."""
    at = first + (s.low[first] in s.pack.prepositions)
    at += at + 3 < last and s.low[at] in s.pack.articles
    if not s.pack.describing_endings or at + 2 >= last or s.low[at + 1] not in s.pack.of:
        return False
    return (
        is_change(s.low[at], s.pack) and s.figure_at(at + 2, last) is not None and s.finite(first, at + 2) < 0
    )


def happens_again(s: Sentence, first: int, last: int) -> bool:
    """As in ", pela primeira vez desde 2020", ", por segunda vez en tres años", at the end of a clause."""
    pack = s.pack
    counted = first + 4 < last and s.low[first + 1] in pack.ordinals and s.low[first] in pack.prepositions
    if not counted or not pack.describing_endings or s.low[first + 3] not in pack.prepositions:
        return False
    end = next((k for k in range(first + 4, last) if s.is_comma[k]), last)
    closes = end + 1 >= last or s.low[end + 1] in pack.coordinators or s.low[end + 1] in pack.contrast
    return (
        closes and s.finite(first, end) < 0 and (s.has_date(first + 3, end) or s.has_figure(first + 3, end))
    )
