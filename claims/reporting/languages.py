"""The languages in which the frame of a report can be printed. What was checked stays in its own."""

from typing import Final

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
