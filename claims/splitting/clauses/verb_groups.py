"""Where a verb ends with what belongs to it: "is survived by", "avaient déjà été volées"."""

from claims.splitting.clauses.parts import RELATIVE, RESUMED, SHARED, Piece, Range, Sentence
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle


def behind_verb(s: Sentence, left: int, at: int) -> int:
    """Where the object begins behind "is survived by" and "has killed"."""
    k = left + 1
    k += (
        k + 1 < at and s.low[left] in s.pack.being and is_gerund(s.low[k], s.pack)
    )  # "was carrying 187 people"
    while k < at and (
        is_adverb(s.low[k], s.pack) or is_participle(s.low[k], s.pack) or s.low[k] in s.pack.helpers
    ):
        k += 1
    behind = _past_interjected(s, k, at)
    k = behind + (behind > k and is_participle(s.low[behind], s.pack))
    k += (
        k + 1 < at and s.low[left] in s.pack.modals and s.low[k] in s.pack.infinitives
    )  # "can carry 120 cars"
    return k + 1 if k + 1 < at and k > left + 1 and s.low[k] in s.pack.agents else k


def behind_helpers(s: Sentence, left: int, at: int) -> int:
    """Where "volées" stands in "avaient déjà été volées"."""
    k = left + 1
    while k < at - 1 and (is_adverb(s.low[k], s.pack) or s.low[k] in s.pack.helpers):
        k += 1
    return _past_interjected(s, k, at)


def _past_interjected(s: Sentence, k: int, at: int) -> int:
    """Past "en revanche" and what follows of the verb in "a en revanche maintenu"."""
    if not s.pack.interjected or k + 2 >= at or f"{s.low[k]} {s.low[k + 1]}" not in s.pack.interjected:
        return k
    k += 2
    while k < at - 1 and (is_adverb(s.low[k], s.pack) or s.low[k] in s.pack.helpers):
        k += 1
    return k


def only_says(s: Sentence, piece: Piece, last: int) -> bool:
    """As in "The ministry said a firm", "but insisted that passenger numbers": the verb of what is said is to come."""
    verb = s.finite(piece.first, last)
    behind = s.low[verb + 1] if 0 <= verb < s.size - 1 else ""
    shared = piece.rule == SHARED and verb == piece.first
    opens = shared and (behind in s.pack.that or behind in s.pack.determiners)
    says = s.low[verb] in s.pack.say or behind in s.pack.that
    return (verb > piece.first or opens) and says and s.finite(verb + 1, last) < 0


def behind_that(s: Sentence, first: int) -> int:
    """Where the clause begins that a verb of saying opens."""
    verb = s.finite(first, s.size)
    return verb + 1 + (s.low[verb + 1] in s.pack.that)


def verb_of(s: Sentence, current: Piece, at: int) -> int:
    """The verb of the clause before a conjunction, within what is said: "…, said she had hired 14 and fired six"."""
    verb = s.finite(current.first, at)
    if verb < 0 or current.rule not in (RESUMED, SHARED) or not s.pack.participle_endings:
        return verb
    said = s.finite(verb + 1, at) if s.low[verb] in s.pack.say else -1
    return said if said > verb + 1 else verb


def lend_head(s: Sentence, current: Piece, following: Piece) -> None:
    """The subject of the second count: "the firm, which …, | has 12 shops and | …", "which has 12 shops and | …"."""
    relates = current.rule == RELATIVE and s.low[current.first] in s.pack.relative_subjects
    if current.rule == RESUMED:
        following.head = current.subject
    elif relates and following.subject and following.subject[0] == current.first:
        following.head = current.subject
        following.subject = (current.first + 1, following.subject[1])


def speaker_again(s: Sentence, following: Piece, first: int) -> Range | None:
    """Who goes on in "The report found that nine were shut and | said that …", "…, but | insisted it was safe".

    What was said begins at `first`.
    """
    verb = s.finite(0, first) if s.pack.participle_endings else -1
    begin = following.first
    again = begin + 1 < s.size and s.low[begin + 1] in s.pack.that
    turned = s.low[begin] in s.pack.say and s.low[begin - 1] in s.pack.contrast and s.is_comma[begin - 2]
    again = again or (turned and s.finite(begin + 1, s.size) > begin + 1)
    return (0, verb) if again and verb > 0 and s.low[verb] in s.pack.say else None
