"""Whether a name or a noun may be what "he", "she" or "it" stands for."""

import re
from typing import Final

from claims.splitting.languages.given_names import MEN, WOMEN
from claims.splitting.languages.pack import Pack
from claims.splitting.words.participles import is_participle

_LONGEST_NAME: Final = 4  # words
_SEES: Final = 4  # words behind "it is" in which "that" or "to" shows that it stands for nothing


def _is_woman(name: str, pack: Pack) -> bool | None:
    """By title, noun or given name; None where none of them tells."""
    for word in name.lower().split():
        bare = word.strip(".,’'\"“”")
        if bare in pack.women or bare in WOMEN:
            return True
        if bare in pack.men or bare in MEN:
            return False
    return None


def _wants_woman(pronoun: str, pack: Pack) -> bool | None:
    return pronoun in pack.she if pronoun in pack.she or pronoun in pack.he else None


def may_be(pronoun: str, name: str, pack: Pack) -> bool:
    """Whether nothing speaks against it: "he" is not Ann Lee."""
    wanted, found = _wants_woman(pronoun, pack), _is_woman(name, pack)
    return wanted is None or found is None or wanted == found


def is_surely(pronoun: str, name: str, pack: Pack) -> bool:
    """Whether the name tells that the pronoun fits; of a pronoun for men and women alike, any name does."""
    wanted = _wants_woman(pronoun, pack)
    return wanted is None or _is_woman(name, pack) == wanted


def stands_for_nothing(rest: str, pack: Pack) -> bool:
    """ "It is the deadliest accident", "It was not until May that …", "It is true that …": what follows the pronoun."""
    words = rest.lower().split()
    if not words or words[0] not in pack.being:
        return False
    behind = [word.strip(",.;:") for word in words[1 : _SEES + 1]]
    return bool(behind) and bool(
        behind[0] in pack.determiners
        or behind[0] in pack.negations
        or not pack.that.isdisjoint(behind)
        or (behind[1:2] and behind[1] in pack.infinitive_markers and not is_participle(behind[0], pack))
    )


def decides(rest: str, pack: Pack) -> bool:
    """Whether what follows the pronoun is done by somebody only: "It plans to close", "It also said"."""
    words = rest.lower().split()[:4]
    verb = next((w for w in words if w not in pack.auxiliaries and w not in pack.adverbs), "")
    return verb in pack.deciding_verbs or verb in pack.say


def is_body(noun: str, text: str, pack: Pack) -> bool:
    """Whether a noun phrase of the text names what can decide and say: "The board", "Meridia", "the FSA"."""
    words = noun.split()
    if words[-1].lower() in pack.bodies:
        return True
    if (
        not words[-1][0].isupper()
        or len(words) > _LONGEST_NAME
        or any(w.endswith(("'s", "’s")) for w in words)
    ):
        return False
    # "Revenue doubled" begins with a capital too
    return len(words) > 1 or bool(re.search(rf"[\w,;] {re.escape(noun)}\b", text))
