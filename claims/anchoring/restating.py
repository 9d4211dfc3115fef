"""What a claim may say once the words of its sentence have changed: for a person to read before they take it."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from claims.anchoring.redline import Stretch, redline

_WORD = re.compile(r"\w+(?:[.,:/\u066b\u066c\u200c'’-]\w+)*")
SHORT = 3
"""Letters of a word that says too little by itself to be named as left over; a number is named however short."""


@dataclass(frozen=True)
class Restated:
    """`left_over` are words of the statement that its sentence has lost and that nothing took the place of."""

    statement: str
    left_over: list[str] = field(default_factory=list)


def restate(statement: str, exact: tuple[str, str], sentence: tuple[str, str], language: str) -> Restated:
    """Put the new words where the statement has the old ones.

    `exact` are the claim's own words before and now, `sentence` the whole sentence before and now: a statement stands
    alone, and takes words from around the claim. A word that the statement has more than once is left as it is.
    """
    said = statement.replace(exact[0], " ".join(exact[1].split()))
    stretches = redline(*sentence, language)
    for gone, come in pairwise(stretches):
        if (gone.kind, come.kind) == ("old", "new"):
            old = re.compile(rf"(?<!\w){re.escape(gone.text.strip())}(?!\w)")
            once = len(old.findall(statement)) == 1
            if once and (stands := old.search(said)):
                said = said[: stands.start()] + " ".join(come.text.split()) + said[stands.end() :]
    return Restated(said, _left_over(said, stretches))


def _left_over(said: str, stretches: list[Stretch]) -> list[str]:
    now = " ".join(each.text for each in stretches if each.kind != "old")
    gone = [word for each in stretches if each.kind == "old" for word in _WORD.findall(each.text)]
    missing = set(_WORD.findall(said)) - set(_WORD.findall(now))
    telling = [word for word in gone if len(word) > SHORT or any(letter.isdigit() for letter in word)]
    return [word for word in dict.fromkeys(telling) if word in missing]
