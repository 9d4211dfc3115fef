"""Figures written together with what they count, or around it: "dreitägig", "un an et demi"."""

from collections.abc import Iterator

from claims.splitting.facts.figure_patterns import Patterns
from claims.splitting.facts.numerals import tidy
from claims.splitting.facts.spans import Found, Spans
from claims.splitting.languages.pack import EXACTLY, Pack
from claims.splitting.patterns.anchors import Anchors


def joined_figures(anchors: Anchors, pack: Pack, patterns: Patterns, taken: Spans) -> Iterator[Found]:
    for pattern in (*patterns.compounds, *patterns.and_a_half):
        for found in pattern.found_in(anchors):
            if not taken.free(*found.span()):
                continue
            taken.add(*found.span())
            if "rank" in found.groupdict():
                place = pack.ordinals[f"{found['n']}e"]
                yield *found.span(), {"type": "rank", "value": place}
                continue
            many = found["n"] or "1"
            value = int(many) if many.isdigit() else pack.numerals.get(many) or pack.halves.get(many, 1)
            value += 0.5 * (pattern in patterns.and_a_half)
            fact = {"type": "quantity", "value": tidy(value), "unit": found["unit"], "comparator": EXACTLY}
            yield *found.span(), fact
