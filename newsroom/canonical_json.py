"""Canonical JSON (RFC 8785): one value, one sequence of bytes, so that a hash over it can be computed again
anywhere.

Numbers are restricted to integers that a double holds exactly. RFC 8785 writes other numbers as ECMAScript
does, which Python's own formatting does not match in every case; what is not an integer is stored as text.
"""

import json
from json.encoder import encode_basestring
from typing import Any

LARGEST = 2**53 - 1


def canonical_json(value: Any) -> bytes:
    """Return the canonical UTF-8 form of a JSON value.

    Raises TypeError for what JSON has not, or for a float; ValueError for an integer beyond ±(2^53 − 1) or a
    lone surrogate.
    """
    return "".join(_pieces(value)).encode("utf-8")


def without_floats(value: Any) -> Any:
    """The value with each number that canonical JSON does not hold as text: 1.5 becomes "1.5"."""
    if isinstance(value, float) or (isinstance(value, int) and abs(value) > LARGEST):
        return repr(value)
    if isinstance(value, list):
        return [without_floats(item) for item in value]
    if isinstance(value, dict):
        return {key: without_floats(item) for key, item in value.items()}
    return value


def _pieces(value: Any) -> list[str]:
    if isinstance(value, str):
        return [encode_basestring(value)]
    if value is None or isinstance(value, bool):
        return [json.dumps(value)]
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise ValueError(f"{value} is beyond what every JSON reader holds exactly: store it as text.")
        return [str(value)]
    if isinstance(value, list | tuple):
        return ["[", *_joined([_pieces(item) for item in value]), "]"]
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise TypeError("Keys of a JSON object are text.")
        # RFC 8785 §3.2.3 sorts by UTF-16 code units, not by code points: "\ud83d…" comes before "\uff21".
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return ["{", *_joined([[*_pieces(key), ":", *_pieces(value[key])] for key in keys]), "}"]
    raise TypeError(f"{type(value).__name__} has no canonical JSON form.")


def _joined(items: list[list[str]]) -> list[str]:
    return [piece for number, item in enumerate(items) for piece in ([","] if number else []) + item]
