"""What is worded as opinion, and what only praises or blames a deed."""

from typing import Final

from claims.splitting.words import vocabulary as bits
from claims.splitting.words.wording import Wording

_NEARLY_ALL: Final = 0.8


def is_opinion(said: Wording) -> bool:
    """Whether it is worded as opinion: not so "great" in "Great Britain"."""
    if not said.told & bits.OPINION:
        return False
    opinion = said.pack.opinion
    names = said.pack.capitals
    return any(word in opinion and not (names and said.is_named(at)) for at, word in enumerate(said.words))


def tells_a_deed(said: Wording) -> bool:
    """As in "I heard the horn, then a terrible noise", not in "It was terrible", "We deserved to win"."""
    if not said.told & bits.PAST or not said.pack.auxiliaries.isdisjoint(said.words):
        return False
    return any(said.known[word] & bits.PAST and word not in said.pack.opinion for word in said.words)


def praises_once(said: Wording) -> bool:
    """As in "Ann Lee claimed a superb win", "سجل ياسين برأسية جميلة": one word of praise, and it describes a noun."""
    pack, words = said.pack, said.words
    praised = [at for at, word in enumerate(words) if word in pack.opinion]
    described = len(praised) == 1 and 1 < praised[0] < len(words) - 1
    return described and words[praised[0] - 1] in pack.articles and not said.told & bits.FIRST_PERSON


def is_turn_of_phrase(said: Wording) -> bool:
    """Whether nearly all of it is a turn of phrase: "It is what it is", not "He said that we should leave"."""
    low = said.low
    found = said.known.rhetoric.matches(low, said.told)
    return any(match.end() - match.start() >= _NEARLY_ALL * len(low) for match in found)


def is_mere(said: Wording) -> bool:
    """As in "This is a fantastic team", "It is what it is", "You should see a doctor"."""
    if is_opinion(said) and not tells_a_deed(said):
        return True
    return is_turn_of_phrase(said) or bool(said.known.advice.matches(said.low, said.told))


def asks(said: Wording) -> bool:
    """Whether it is one question: "Who will pay?"."""
    return said.low.endswith(("?", "؟")) and ". " not in said.low
