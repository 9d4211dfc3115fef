"""What stands between a subject and its verb, and whether it states something of its own."""

from claims.splitting.languages.pack import Pack
from claims.splitting.participles import is_participle
from claims.splitting.sentence_parts import Sentence
from claims.splitting.tails import is_adverb


def last_of_list(s: Sentence, first: int, last: int) -> bool:
    """Whether "and" and another verb follow: the comma stands for "and"."""
    for k in range(first + 1, min(last - 1, first + 20)):
        if s.tokens[k].low in s.pack.coordinators and not s.tokens[k].nested and s.tokens[k + 1].finite:
            return True
    return False


def holds_relative(s: Sentence, first: int, last: int) -> bool:
    """As in ", the engineer who designed the bridge,"."""
    return any(
        t.low in s.pack.relative_subjects and not t.nested for t in s.tokens[first : min(last, first + 6)]
    )


def verb_behind(s: Sentence, closing: int, last: int) -> bool:
    """Whether the main verb follows an apposition: "Karsa, a town of 40,000 people, has changed hands"."""
    k = closing + 1
    while k < last and is_adverb(s.tokens[k].low, s.pack):
        k += 1
    if k + 1 >= last or not s.tokens[k].is_word:
        return False
    token = s.tokens[k]
    if not token.finite and s.finite(0, last) < 0 and not token.is_capital and may_be_verb(token.low, s.pack):
        s.take_as_finite(k)  # no other word of the sentence is a verb
    return token.finite


def may_be_verb(low: str, pack: Pack) -> bool:
    never = (
        pack.determiners | pack.prepositions | pack.coordinators | pack.contrast | pack.relatives | pack.that
    )
    return (
        low.isalpha()
        and low not in never | pack.pronouns | pack.subordinators
        and not is_participle(low, pack)
    )
