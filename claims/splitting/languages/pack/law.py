"""Cases at law, of any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.splitting.languages.pack.tables import Words


@dataclass(frozen=True, kw_only=True)
class Law:
    """Cases at law. Patterns are matched without regard to capitals, but those of courts with it."""

    stages: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # arrested, charged …: groups "charge", "term"
    courts: tuple[str, ...] = ()
    charge_ends: Words = frozenset()  # words that a charge does not go beyond: after, at, on
