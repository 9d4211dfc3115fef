"""What was found in a text and where, and which stretches of it are spoken for."""

from claims.splitting.records import Fact

Found = tuple[int, int, Fact]
"""A fact and where it stands."""


class Spans:
    """Stretches of a text that are spoken for."""

    def __init__(self) -> None:
        self._cells: dict[int, list[tuple[int, int]]] = {}

    def add(self, start: int, end: int) -> None:
        for cell in range(start >> 6, (end >> 6) + 1):
            self._cells.setdefault(cell, []).append((start, end))

    def free(self, start: int, end: int) -> bool:
        for cell in range(start >> 6, (end >> 6) + 1):
            for a, b in self._cells.get(cell, ()):
                if a < end and start < b:
                    return False
        return True
