"""A guess at the language a text is written in, and the direction it runs."""

import functools

from claims.choices import Direction

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "ps", "sd", "ug", "ur", "yi"})
ENOUGH = 4000  # characters that settle the question; more only cost time


@functools.cache
def _identifier() -> object:
    from py3langid.langid import (
        MODEL_FILE,
        LanguageIdentifier,
    )  # half a second to load: only when first asked

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def guess_language(text: str) -> str:
    """The ISO 639-1 code that fits best; "en" where there is nothing to go by."""
    if not any(character.isalpha() for character in text[:ENOUGH]):
        return "en"
    return str(_identifier().classify(text[:ENOUGH])[0])  # type: ignore[attr-defined]  # ships no types


def direction_of(language: str) -> Direction:
    return Direction.RTL if language.lower().split("-")[0] in RIGHT_TO_LEFT else Direction.LTR
