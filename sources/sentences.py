"""Sentences for a person in modules that know no Django: marked where they stand, translated where they are shown.

What is stored and logged is the English sentence, so that the record does not depend on who was looking.
`taken_apart` finds the sentence's template again, and what stood in its braces.
"""

import re
from collections.abc import Iterable
from functools import cache


def gettext_noop(sentence: str) -> str:
    """The sentence itself. Its name is what the collector of translatable strings looks for."""
    return sentence


def taken_apart(sentence: str, templates: Iterable[str]) -> tuple[str, dict[str, str]] | None:
    """The template that this sentence was made from, and the words in its braces; None where there is none.

    Where several fit, the one that says most itself: "This is {kind}." fits nearly everything.
    """
    for template in sorted(templates, key=lambda each: -len(_BRACES.sub("", each))):
        if found := _pattern(template).fullmatch(sentence):
            return template, found.groupdict()
    return None


_BRACES = re.compile(r"\{(\w+)\}")


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """What a sentence of this template looks like. A name that stands twice holds the same words twice."""
    pieces, seen = [], set()
    for number, piece in enumerate(_BRACES.split(template)):
        if number % 2 == 0:
            pieces.append(re.escape(piece))
        elif piece in seen:
            pieces.append(f"(?P={piece})")
        else:
            seen.add(piece)
            pieces.append(f"(?P<{piece}>.*?)")
    return re.compile("".join(pieces), re.DOTALL)
