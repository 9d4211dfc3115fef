"""Two people saving the same thing: the second is told, and nothing is lost."""

from typing import Protocol

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


class Versioned(Protocol):
    version: int


class Outdated(ValidationError):  # noqa: N818  # a state of things, not an error of the program
    """Somebody else changed this since you opened it."""

    def __init__(self, current: Versioned) -> None:
        super().__init__(
            _(
                "Somebody else changed this while you worked on it. Compare it with what you typed, and save again."
            ),
            code="outdated",
        )
        self.current = current


def require_version(row: Versioned, version: int | None) -> None:
    """Raise Outdated unless the row is still at the version that the person saw. None: they saw none (first save)."""
    if version is not None and row.version != version:
        raise Outdated(row)
