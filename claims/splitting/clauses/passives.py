"""The helpers that a second participle shares with the first: "has been sued twice and | [has been] fined"."""

from claims.splitting.clauses.parts import AGAIN, RELATIVE, SHARED, TAIL, Piece, Range, Sentence
from claims.splitting.clauses.second_objects import is_active
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_participle


def share_helpers(s: Sentence, pieces: list[Piece]) -> None:
    """Gives pieces that lack them the helpers of the verb before: without, "fined £300" would tell who fines."""
    whole: Piece | None = None  # the clause, with its helpers, that a second participle would share them with
    lent: Piece | None = None
    for piece in pieces:
        if piece.rule == AGAIN:
            _take_all(s, piece)
        elif piece.rule == SHARED and not _has_its_own(s, piece):
            helpers = _of_participle(s, whole) if whole and _undergoes(s, piece) else None
            if helpers is None:
                whole = None
            elif piece.subject and not piece.head:
                piece.head, piece.subject = piece.subject, helpers
                lent = piece
        elif piece.rule != TAIL:
            whole = piece
        elif lent and piece.context and piece.context[0] == lent.first:
            piece.head, piece.subject = lent.head, lent.subject  # ", after a hearing of 20 minutes"


def _has_its_own(s: Sentence, piece: Piece) -> bool:
    return s.low[_verb(s, piece)] in s.pack.auxiliaries


def _verb(s: Sentence, piece: Piece) -> int:
    """The first word that is no adverb and no negation."""
    small = s.pack.negators | s.pack.negations
    found = (
        k for k in range(piece.first, piece.last) if not is_adverb(s.low[k], s.pack) and s.low[k] not in small
    )
    return next(found, piece.first)


def _of_participle(s: Sentence, piece: Piece) -> Range | None:
    """As in "was arrested", "has since been sued", "will be repealed": all before the participle.

    Of a participle that may be a verb in the past as well only with a form of be, since "has closed 12 shops and sacked
    300 workers" needs none."""
    pack = s.pack
    verb = s.finite(piece.first, piece.last)
    if verb < 0 or s.low[verb] not in pack.auxiliaries:
        return None
    if (
        verb > piece.first
        and piece.rule != RELATIVE
        and s.low[verb - 1] in pack.that | pack.relative_subjects
    ):
        return None  # "The firm that was founded in 2001 closed …"
    end = at = verb
    while at < piece.last and (_helps(s, at) or is_adverb(s.low[at], pack) or s.low[at] in pack.negators):
        end = at if _helps(s, at) else end
        at += 1
    passive = s.low[end] in pack.being or s.low[end] in pack.been or not pack.participle_endings
    done = at < piece.last and (is_participle(s.low[at], pack) or s.low[at] in pack.past_or_participle)
    return (verb, end + 1) if passive and done and s.low[end] not in pack.modals else None


def _helps(s: Sentence, at: int) -> bool:
    return any(s.low[at] in table for table in (s.pack.helpers, s.pack.auxiliaries, s.pack.been))


def _take_all(s: Sentence, piece: Piece) -> None:
    """Puts before "inculpé" all of "a été", of which the first word stands there."""
    verb = _verb(s, piece)
    if piece.subject is None or not is_participle(s.low[verb], s.pack) or s.low[verb] in s.pack.been:
        return
    first, at = piece.subject
    helped = s.low[at - 1] in s.pack.auxiliaries
    while helped and at < piece.first and (s.low[at] in s.pack.been or is_adverb(s.low[at], s.pack)):
        at += 1
        if s.low[at - 1] in s.pack.been:
            piece.subject = first, at


def _undergoes(s: Sentence, piece: Piece) -> bool:
    """Whether something is done to the subject: "sentenced to death", "fined £300", unlike "fled", "lost his job"."""
    pack, verb = s.pack, _verb(s, piece)
    low = s.low[verb]
    if low in pack.intransitive or not (is_participle(low, pack) or low in pack.past_or_participle):
        return False
    if verb + 1 < piece.last and s.low[verb + 1] in pack.agents - pack.of:
        return True
    if not pack.participle_endings:
        return True
    fined = s.points_to(verb, verb + 1, "legal") and s.figure_at(verb + 1, piece.last) is not None
    return fined or not is_active(s, verb, piece.last)
