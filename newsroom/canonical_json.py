"""Canonical JSON (RFC 8785): one value, one sequence of bytes, so that a hash over it can be computed again
anywhere.

Numbers are restricted to integers that a double holds exactly. RFC 8785 writes other numbers as ECMAScript
does, which Python's own formatting does not match in every case; what is not an integer is stored as text.
"""

import json
from collections.abc import Iterable
from typing import Any

LARGEST = 2**53 - 1


def canonical_json(value: Any) -> bytes:
    """Return the canonical UTF-8 form of a JSON value.

    Raises TypeError for what JSON has not, or for a float; ValueError for an integer beyond ±(2^53 − 1) or a
    lone surrogate.
    """
    return json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def without_floats(value: Any) -> Any:
    """The value with each number that canonical JSON does not hold as text: 1.5 becomes "1.5"."""
    if isinstance(value, float) or (isinstance(value, int) and abs(value) > LARGEST):
        return repr(value)
    if isinstance(value, list):
        return [without_floats(item) for item in value]
    if isinstance(value, dict):
        return {key: without_floats(item) for key, item in value.items()}
    return value


def _ordered(value: Any) -> Any:
    """The value with the keys of each object in their order, so that Python's own encoder, which escapes as RFC 8785
    does, can write it.
    """
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in _in_order(value)}
    if isinstance(value, list | tuple):
        return [_ordered(item) for item in value]
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise ValueError(f"{value} is beyond what every JSON reader holds exactly: store it as text.")
        return value
    raise TypeError(f"{type(value).__name__} has no canonical JSON form.")


def _in_order(keys: Iterable[Any]) -> list[str]:
    """RFC 8785 §3.2.3 sorts by UTF-16 code units, not by code points: U+D83D… comes before U+FF21."""
    names = list(keys)
    if not all(isinstance(name, str) for name in names):
        raise TypeError("Keys of a JSON object are text.")
    if all(map(str.isascii, names)):
        return sorted(names)
    return sorted(names, key=lambda name: name.encode("utf-16-be"))
