"""Money and measures, of any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Units:
    """Money and measures."""

    percent: Words = frozenset()
    points: Words = frozenset()  # percentage points
    currencies: Mapping[str, str] = field(default_factory=dict)
    great_sums: Mapping[str, tuple[str, int]] = field(
        default_factory=dict
    )  # a currency with its magnitude in one word: Persian همت
    measures: Mapping[str, str] = field(default_factory=dict)  # km, tonnes: to the unit's name
    tonnes: Words = frozenset()  # that count persons too: Persian تن
    minus: Words = frozenset()  # before a figure
    below_zero: Words = frozenset()  # behind it
    metres_before: Words = frozenset()  # the women's (800m): where "m" may be a million too
    races: Words = frozenset()  # lengths of races: the (800)m
    metres_behind: Words = frozenset()  # (60m) hurdles
