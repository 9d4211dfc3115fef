"""Who is meant by an "@" in a note. Pure: it takes names and gives keys."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final, TypeVar

Key = TypeVar("Key")
_LONGEST: Final = 100


def mentioned(text: str, names: Mapping[Key, str]) -> list[Key]:
    """The keys of the names that stand after an "@", in their order, each once.

    A whole name is meant by itself, a first name where only one person has it; letter case does not matter. An "@"
    within a word, as in an e-mail address, means nobody.
    """
    first = {key: name.split()[0] for key, name in names.items() if name.split()}
    shared = Counter(name.casefold() for name in first.values())
    calls: dict[str, Key] = {
        name.casefold(): key for key, name in first.items() if shared[name.casefold()] == 1
    }
    calls |= {" ".join(name.split()).casefold(): key for key, name in names.items() if name.strip()}
    if not calls:
        return []
    found: dict[Key, None] = {}
    longest_first = sorted((call for call in calls if len(call) <= _LONGEST), key=len, reverse=True)
    pattern = (
        r"(?<!\w)@(" + "|".join(re.escape(call).replace(r"\ ", r"\s+") for call in longest_first) + r")(?!\w)"
    )
    for match in re.finditer(pattern, text.casefold()):
        found[calls[" ".join(match[1].split())]] = None
    return list(found)
