"""What a conjunction adds to a clause whose verb stands before it: "was sold in May and | closed in June"."""

from claims.splitting.clauses.clause_verbs import (
    in_final_clause,
    past_adverbs,
    stands_for_noun,
    verb_of_clause,
)
from claims.splitting.clauses.infinitives import is_parallel, is_plain_verb
from claims.splitting.clauses.joined_clauses import joins_clauses
from claims.splitting.clauses.parts import (
    AGAIN,
    CLAUSE,
    SHARED,
    TAIL,
    Piece,
    Sentence,
)
from claims.splitting.clauses.relative_clauses import another_relative
from claims.splitting.clauses.second_objects import again
from claims.splitting.clauses.shared_subjects import shares_subject
from claims.splitting.clauses.subordination import subordinate, tells_of_now
from claims.splitting.clauses.tails import begins_rank, closes_clause, is_superlative_tail, ranks, tail_end
from claims.splitting.clauses.verb_groups import behind_verb


def joined_to_verb(s: Sentence, current: Piece, left: int, at: int, last: int) -> Piece | None:
    """What a conjunction adds to a clause whose verb stands at `left`."""
    pack = s.pack
    k = _past_aside(s, at, last)
    if k >= last:
        return None
    begin = at + 1
    that = s.low[k] in pack.that and not stands_for_noun(s, k, last)
    if that and s.low[at] in pack.contrast and k + 1 < last:
        begin = k = k + 1  # "tandis que"
        that = s.low[k] in pack.that
    if that and s.finite(k + 1, last) > k + 1:
        return Piece(k + 1, last, CLAUSE)  # "found that … and that …"
    if that and s.low[k] in pack.relative_subjects and _tells(s, k + 1, last):
        return another_relative(s, current, left, at, k, last)
    if (s.low[k] in pack.conditionals and not s.is_finite[k]) or s.low[k] in pack.relatives:
        return None
    if s.low[k] in pack.contracted and last - k > 3:
        return Piece(begin, last, CLAUSE)  # "and it's 40 metres long"
    found = again(s, current, left, at, k, last)
    if found and not (pack.verb_first and s.is_finite[k]):
        return found
    named = _behind_first_rank(s, left, at, k, last)
    if named > 0:
        return Piece(at + 1, last, AGAIN, subject=(current.first, named))
    if _is_second_verb(s, left, at, k, last):
        s.take_as_finite(k)
    if s.is_finite[k]:
        return _of_same_subject(s, left, at, k, last)
    if s.low[at] in pack.contrast and s.low[at] in pack.subordinators and s.written[at - 1] != ",":
        figures = s.has_figure(at, tail_end(s, at + 1, last)) or s.has_figure(current.first, at)
        return subordinate(s, current, at, last) if figures or tells_of_now(s, left, at, last) else None
    if _stands_open(s, left, at, tail_end(s, at, last)) or in_final_clause(s, left, at):
        return None
    verb = verb_of_clause(s, k, last)
    if verb < 0 and current.rule == TAIL and s.written[at - 1] == ",":
        return joined_to_tail(s, current, at, last)
    return Piece(begin, last, CLAUSE) if joins_clauses(s, current, left, at, k, verb, last) else None


def _past_aside(s: Sentence, at: int, last: int) -> int:
    """Where what is joined begins, as "96" in "and, at its narrowest point, 96 metres wide"."""
    k = past_adverbs(s, at + 1, last)
    if k >= last or k != at + 2 or not s.is_comma[at + 1]:
        return k
    reach = min(last, k + 10)
    closing = tail_end(s, k, reach)
    aside = closing < reach and s.finite(k, closing) < 0
    return past_adverbs(s, closing, last) if aside else k


def _behind_first_rank(s: Sentence, left: int, at: int, k: int, last: int) -> int:
    """Where the first of two ranks begins, or -1: "was | widest in Selby and smallest in …".

    As in "is | the country's youngest minister and the second woman in the post".
    """
    pack = s.pack
    if s.low[k] in pack.determiners and last - k > 2 and is_superlative_tail(s, k, last):
        named = behind_verb(s, left, at)
        if is_superlative_tail(s, named, at) or begins_rank(s, named + 1, at):  # "Lee's fourth win"
            return named
    both = s.low[left] in pack.being and ranks(s.low[left + 1], pack) and ranks(s.low[k], pack)
    return left + 1 if both else -1


def _is_second_verb(s: Sentence, left: int, at: int, k: int, last: int) -> bool:
    """As in "have lodged an appeal and need to raise £15,000", "grew by $7 billion and now stand at $112 billion"."""
    pack, first = s.pack, s.low[left]
    many = first in pack.plural_auxiliaries or first in pack.plain_present or first in pack.plain_or_noun
    many = many or (k > at + 1 and not pack.verb_first)
    return (many and is_plain_verb(s, k, last)) or is_parallel(s, left, at, k, last)


def _of_same_subject(s: Sentence, left: int, at: int, k: int, last: int) -> Piece | None:
    """A verb behind the conjunction, with the subject of the first or its own: "vino una vez y ahora lo contratamos".

    In "بينما ارتفعت الأسعار" the subject follows, unless the conjunction holds it: "لكنها ارتفعت".
    """
    if not shares_subject(s, left, at, k, last):
        return None
    pack, low = s.pack, s.low[at]
    own = pack.verb_first and low in pack.contrast and not low.endswith(pack.possessive_endings)
    return Piece(at + 1, last, CLAUSE if own or s.low[k].endswith(pack.own_endings) else SHARED)


def _tells(s: Sentence, k: int, last: int) -> bool:
    """Whether a verb stands here, or behind a small word."""
    while k < last and s.low[k] in s.pack.negators:
        k += 1
    return k + 2 < last and s.is_finite[k]


def _stands_open(s: Sentence, left: int, at: int, last: int) -> bool:
    """Whether what "und" joins are nouns within "hatte … alarmiert", "sollen … abgebaut werden"."""
    pack = s.pack
    if not pack.final_relatives or s.low[left] not in pack.auxiliaries or s.low[left] in pack.being:
        return False
    closed = any(closes_clause(s, k) for k in range(max(left + 1, at - 2), at))
    return not closed and at < last - 1 and closes_clause(s, last - 1)


def joined_to_tail(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """What "and" adds to the statement that a tail hangs on: "…, cutting 640 jobs, and take a charge of 75 million"."""
    pack = s.pack
    if current.rule != TAIL or not current.context or pack.verb_last:
        return None
    k = past_adverbs(s, at + 1, last)
    if k + 2 >= last:
        return None
    if s.is_finite[k] and s.low[k] not in pack.say:
        return Piece(at + 1, last, SHARED)
    verb = s.finite(*current.context)
    plain = s.low[k] in pack.plain_present and s.has_fact(k, last)
    if verb >= 0 and s.low[verb] in pack.modals and plain:
        return Piece(at + 1, last, AGAIN, subject=(current.context[0], verb + 1))
    return None
