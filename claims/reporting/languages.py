"""The languages in which the frame of a report can be printed. What was checked stays in its own."""

from typing import Final
from unicodedata import bidirectional

LANGUAGES: Final = {
    "en": "English",
    "fa": "فارسی",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
}
"""Each by its own name. The pages of the program may come in fewer."""

RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"})


def direction(language: str) -> str:
    """ "rtl" or "ltr"."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def written(text: str) -> str:
    """The direction in which a text runs, by its first letter that has one (UAX 9, P2); "ltr" where none has."""
    for character in text:
        found = bidirectional(character)
        if found == "L":
            return "ltr"
        if found in ("R", "AL"):
            return "rtl"
    return "ltr"
