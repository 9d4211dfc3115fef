"""A sentence cut into stretches that each state one thing.

Every piece is one contiguous stretch of the sentence. What it lacks to stand alone (its subject, the clause that it
hangs on) is kept beside it as further stretches, so that nothing is ever invented.
"""

from itertools import compress
from typing import Final

from claims.splitting.clauses.beginnings import piece_from
from claims.splitting.clauses.fronting import behind_label, fronted
from claims.splitting.clauses.inserted import inserted, told_within
from claims.splitting.clauses.nested import nested_claims
from claims.splitting.clauses.nouns import opens_with_time, subject
from claims.splitting.clauses.parts import (
    AGAIN,
    CLAUSE,
    LONGEST_SENTENCE,
    MAIN,
    RELATIVE,
    RESUMED,
    SHARED,
    SUBORDINATE,
    TAIL,
    Piece,
    Range,
    Sentence,
)
from claims.splitting.clauses.passives import share_helpers
from claims.splitting.clauses.shared_subjects import is_of_many
from claims.splitting.clauses.verb_groups import behind_that, lend_head, only_says, speaker_again

MOST_PIECES: Final = 40


def pieces(sentence: Sentence, first: int, last: int) -> list[Piece]:
    """Pieces of tokens[first:last], in order of the text."""
    if last - first > LONGEST_SENTENCE:
        return [Piece(first, last, MAIN)]
    found = _cut(sentence, first, last)
    share_helpers(sentence, found)
    found += [inner for piece in found for inner in nested_claims(sentence, piece)]
    between = inserted(sentence, first, last) if sentence.pack.verb_first else None
    aside = told_within(sentence, first, between) if between else None
    found += [aside] if aside else []
    return found[:MOST_PIECES]


def _cut(s: Sentence, first: int, last: int) -> list[Piece]:
    first = behind_label(s, first, last)
    cut = _Cut(s, first, last)
    between = (s.pack.verb_first and inserted(s, first, last)) or (last, last)
    for at in compress(range(cut.current.first, last), s.may_open[cut.current.first : last]):
        current = cut.current
        if between[0] <= at <= between[1] or at < current.first or s.nested[at]:
            continue
        if at == current.first and current.rule != MAIN:
            continue
        following = piece_from(s, current, at, last, verbless=cut.verbless)
        if following:
            cut.before(following, at)
    return _settled(s, cut.ended())


class _Cut:
    """A stretch on its way to pieces, and what the clause that stands open lends to those that follow."""

    __slots__ = ("current", "first", "found", "head", "last", "relative", "s", "verbless")

    def __init__(self, s: Sentence, first: int, last: int) -> None:
        self.s, self.first, self.last = s, first, last
        self.found = list(fronted(s, first, last))
        self.head: Range | None = None  # the subject of the clause that stands open
        self.relative = False  # whether what is read belongs to a relative clause
        self.verbless = False  # whether the clause that stands open still lacks its verb
        if self.found:
            first = self.found[-1].last
            first += s.is_comma[first]
        self.current = Piece(first, last, MAIN)

    def before(self, following: Piece, at: int) -> None:
        """End the piece that stands open where another begins."""
        s, current = self.s, self.current
        end = min(at, following.first)
        while end > current.first + 1 and _opens_nothing(s, end - 1):
            end -= 1
        self._share_head(end)
        self._note_head(end, following)
        if end > current.first:
            current.last = end
            self.found.append(current)
        self.relative = current.rule == RELATIVE or (current.rule == SHARED and self.relative)
        self._lend(at, end, following)
        self.current = following

    def ended(self) -> list[Piece]:
        self.current.last = self.last
        self._share_head(self.last)
        if self.current.first < self.last:
            self.found.append(self.current)
        return self.found

    def _share_head(self, end: int) -> None:
        """A clause that opens with a time, "… and in 2020 beat him", has no subject of its own."""
        current = self.current
        if current.rule == CLAUSE and self.head and opens_with_time(self.s, current.first, end):
            current.rule, current.subject = SHARED, self.head

    def _note_head(self, end: int, following: Piece) -> None:
        s, current = self.s, self.current
        if current.rule in (MAIN, CLAUSE):
            self.head = subject(s, current.first, end) or self.head
            self.verbless = s.finite(current.first, end) < 0
        elif current.rule == SHARED and following.rule == RELATIVE and only_says(s, current, end):
            self.head = subject(s, behind_that(s, current.first), end) or self.head
            self.verbless = True

    def _lend(self, at: int, end: int, following: Piece) -> None:
        """Put beside a piece what it lacks: its subject, or the clause that it hangs on."""
        s, current, head = self.s, self.current, self.head
        if following.rule == SHARED and head and is_of_many(s, head, following.first, self.last):
            following.rule = CLAUSE
        if following.rule in (SHARED, RESUMED):
            closed = s.is_comma[at - 1]  # "un préstamo, que vence en mayo, y ha pactado …"
            inner = self.relative and (
                not closed if following.rule == SHARED else _is_reported(s, current.subject)
            )
            following.subject = speaker_again(s, following, self.first) or (
                current.subject if inner else head
            )
        elif following.rule == AGAIN:
            lend_head(s, current, following)
        elif following.rule == TAIL:
            whole = current.rule == TAIL and current.context
            following.context = whole or (current.first, end)
            following.subject, following.head = current.subject, current.head


def _opens_nothing(s: Sentence, at: int) -> bool:
    """A mark, or what is left of "، در حالی که" and "، في حين"."""
    left = (s.pack.verb_last or s.pack.verb_first) and s.low[at] in s.pack.prepositions
    left = left or s.low[at] in s.pack.coordinators  # "، والتي", ", and when they left"
    return s.written[at] in ",،;؛–—" or (left and s.written[at - 1] in ",،")


def _settled(s: Sentence, found: list[Piece]) -> list[Piece]:
    """Stubs without a verb are no pieces of their own: a subject before a relative clause, a stray end."""
    kept: list[Piece] = []
    for k, piece in enumerate(found):
        if (
            (piece.rule in (MAIN, SHARED, SUBORDINATE) or piece.link in s.pack.scenes)
            and k + 2 < len(found)
            and found[k + 2].rule == RESUMED
            and only_says(s, piece, piece.last)
        ):
            continue  # "The ministry said a firm, which …, had won": the firm is the subject of what follows
        if s.pack.verb_first and piece.rule in (MAIN, CLAUSE) and k + 2 < len(found):
            broken = found[k + 1].rule == RELATIVE and found[k + 2].rule == RESUMED
            broken = broken and found[k + 1].link not in s.pack.scenes
            if broken and not s.has_fact(piece.first, piece.last):
                continue  # "كان القطار، الذي …، يقل"
        resumed = s.pack.verb_first and piece.rule == RESUMED and s.low[piece.first] in s.pack.prepositions
        if resumed and not s.has_fact(piece.first, piece.last):
            continue  # "تشترط الحكومة موافقته، …، على أي دعم"
        if piece.rule in (MAIN, CLAUSE) and s.finite(piece.first, piece.last) < 0 and len(found) > 1:
            nominal = s.pack.verb_first and piece.first > 0 and s.low[piece.first - 1] in s.pack.that
            listed = piece.last < s.size and s.written[piece.last] in ";؛"  # "Mill Road: 12 dead; …"
            # "Second, a levy of 12 per cent, which …"
            listed = listed or (s.low[piece.first] in s.pack.ordinals and s.is_comma[piece.first + 1])
            listed = listed or (
                not k and s.low[found[1].first - 1] in s.pack.contrast
            )  # "800 familias, pero …"
            lent = s.low[piece.last - 1] in s.pack.light_nouns  # "ارکستر منحل و خانه او مصادره شد"
            told = s.has_figure(piece.first, piece.last)
            closed = piece.last < s.size and s.written[piece.last] in ";؛"
            closed = closed and s.has_fact(piece.first, piece.last)
            if nominal or lent or closed or (told and (s.pack.verb_last or listed)):
                kept.append(piece)
            continue
        kept.append(piece)
    return kept or found[:1]


def _is_reported(s: Sentence, noun: Range | None) -> bool:
    """As "the firm" in "noticed that the firm, which employs 60, was late": subject of what is reported."""
    return noun is not None and noun[0] > 0 and s.low[noun[0] - 1] in s.pack.that
