"""The verb of a clause, and where its subject cannot reach."""

from claims.splitting.sentence_parts import Sentence
from claims.splitting.tails import is_adverb, tail_end


def verb_of_clause(s: Sentence, first: int, last: int) -> int:
    """Position of the finite verb of a clause whose subject begins at `first`, or -1 where none begins there."""
    pack = s.pack
    if pack.verb_last:
        return s.finite(first, last)
    after_sequence = first > 0 and s.tokens[first - 1].low in pack.sequence
    relative = False
    for k in range(first, min(last, first + 14)):
        token = s.tokens[k]
        if token.nested:
            continue
        if token.finite and relative:
            relative = False  # "86 per cent of the people who answered were against it"
            continue
        if token.finite:
            return k if k > first or pack.verb_first else -1
        if (
            k > first
            and token.low in pack.relative_subjects
            and s.tokens[k - 1].is_word
            and not pack.final_relatives
        ):
            relative = True
            continue
        if _ends_subject(s, first, k, last, sequence=after_sequence):
            return -1
        if token.text == "," and k > first:
            described = k + 1 < last and (
                s.tokens[k + 1].low in pack.determiners
                or s.tokens[k + 1].low in pack.articles
                or is_adverb(s.tokens[k + 1].low, pack)  # "the lake, once the fourth largest, has lost …"
            )
            if described or at_relative(s, k + 1, last):
                verb = _behind_relative(s, k + 1, last, described=described)
                if verb >= 0 or not described:
                    return verb
        fronted = s.tokens[first].low in pack.prepositions or s.tokens[first].low in pack.subordinators
        if token.text == "," and not fronted:
            return -1
    return -1


def _ends_subject(s: Sentence, first: int, at: int, last: int, *, sequence: bool) -> bool:
    """Whether the subject of a clause cannot reach beyond this token: a verb behind it is that of another clause."""
    pack = s.pack
    token = s.tokens[at]
    if (token.low in pack.relatives or token.low in pack.that) or token.text in ";:":
        return True
    if at > first and token.low in pack.contrast and token.low not in pack.subordinators:
        return True
    if at > first and token.low in pack.coordinators and at + 1 < last and s.tokens[at + 1].finite:
        return True  # "studied in Kyoto and Zurich and holds 23 patents"
    if at > first and token.low in pack.coordinators and sequence and s.figure_at(at + 1, last):
        return True  # "after a pitch invasion and two stewards were hurt"
    # "water cannon after a group tried …"
    return at > first + 1 and (
        token.low in pack.scenes or token.low in pack.contrast or token.low in pack.sequence
    )


def at_relative(s: Sentence, at: int, last: int) -> bool:
    """Whether a relative clause begins here: "which …", "of which …"."""
    if at >= last:
        return False
    low = s.tokens[at].low
    if low in s.pack.relatives:
        return True
    if low not in s.pack.prepositions or at + 1 >= last:
        return False
    following = s.tokens[at + 1].low
    article = following in s.pack.determiners and at + 2 < last and s.tokens[at + 2].low in s.pack.relatives
    return article or following in s.pack.prepositional_relatives  # "con el que", "of which"


def _behind_relative(s: Sentence, first: int, last: int, *, described: bool) -> int:
    """The verb after "…, which was to cost 90 million," or, where described, after ", a woman of 61,"; or -1."""
    closing = tail_end(s, first, min(last, first + 40))
    if closing + 1 >= last or (s.finite(first, closing) < 0) != described:
        return -1
    k = closing + 1
    while k < last - 1 and not s.tokens[k].finite and is_adverb(s.tokens[k].low, s.pack):
        k += 1
    return k if s.tokens[k].finite else -1
