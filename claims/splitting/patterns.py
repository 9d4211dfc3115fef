"""Patterns made of the words of a language pack."""

import re
from collections.abc import Collection, Iterable


def any_of(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in sorted(phrases, key=lambda p: (-len(p), p)))


def maybe(pattern: str, *, of: Collection[str]) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if of else None
