"""What stands between a subject and its verb, and whether it states something of its own."""

from claims.splitting.languages.pack import Pack
from claims.splitting.participles import is_participle
from claims.splitting.sentence_parts import Sentence
from claims.splitting.tails import is_adverb


def last_of_list(s: Sentence, first: int, last: int, *, bare: bool = False) -> bool:
    """Whether "and" and another verb, or another bare infinitive, follow: the comma stands for "and"."""
    for k in range(first + 1, min(last - 1, first + 20)):
        if s.low[k] not in s.pack.coordinators or s.nested[k]:
            continue
        if s.low[k + 1] in s.pack.infinitives if bare else s.is_finite[k + 1]:
            return True
    return False


def holds_relative(s: Sentence, first: int, last: int) -> bool:
    """As in ", the engineer who designed the bridge,"."""
    return any(
        s.low[k] in s.pack.relative_subjects and not s.nested[k] for k in range(first, min(last, first + 6))
    )


def verb_behind(s: Sentence, closing: int, last: int) -> bool:
    """Whether the main verb follows an apposition: "Karsa, a town of 40,000 people, has changed hands"."""
    k = closing + 1
    while k < last and (
        is_adverb(s.low[k], s.pack) or (s.low[k] in s.pack.negators and s.low[k] not in s.pack.determiners)
    ):
        k += 1
    if k + 1 >= last or not s.is_word[k]:
        return False
    if not s.is_finite[k] and s.finite(0, last) < 0 and not s.is_capital[k] and may_be_verb(s.low[k], s.pack):
        s.take_as_finite(k)  # no other word of the sentence is a verb
    return s.is_finite[k]


def may_be_verb(low: str, pack: Pack) -> bool:
    never = (
        pack.determiners | pack.prepositions | pack.coordinators | pack.contrast | pack.relatives | pack.that
    )
    return (
        low.isalpha()
        and low not in never | pack.pronouns | pack.subordinators
        and not is_participle(low, pack)
    )
