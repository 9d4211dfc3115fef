"""The house's drawings of statuses, ratings and stances, as one block of symbols that a page refers to."""

import re
from functools import cache
from pathlib import Path

ICONS = Path(__file__).resolve().parents[2] / "static" / "icons"
DRAWN = tuple(sorted([*ICONS.glob("rating-*.svg"), *ICONS.glob("stance-*.svg"), *ICONS.glob("status-*.svg")]))
OWN = "rating-own"
"""A desk's own rating has no drawing: a dot in a ring."""

_DOT = (
    '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5"/>'
    '<circle cx="8" cy="8" r="2.2" fill="currentColor"/>'
)


@cache
def symbols() -> str:
    """`<symbol>` elements for a hidden `<svg>`. They take the colour of the text around their use."""
    drawn = {file.stem: _inside(file.read_text()) for file in DRAWN} | {OWN: _DOT}
    return "".join(
        f'<symbol id="{name}" viewBox="0 0 16 16" fill="currentColor">{drawing}</symbol>'
        for name, drawing in drawn.items()
    )


def of_rating(code: str) -> str:
    """The name of the symbol of a rating."""
    name = f"rating-{code.replace('_', '-')}"
    return name if any(file.stem == name for file in DRAWN) else OWN


def _inside(svg: str) -> str:
    return re.sub(r"</?svg[^>]*>", "", svg).strip().replace("#000", "currentColor")
