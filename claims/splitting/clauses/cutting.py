"""A sentence cut into stretches that each state one thing.

Every piece is one contiguous stretch of the sentence. What it lacks to stand alone (its subject, the clause that it
hangs on) is kept beside it as further stretches, so that nothing is ever invented.
"""

from functools import cache
from itertools import compress
from typing import Final

from claims.splitting.clauses.adjuncts import compared_figure, figure_adjunct, gerund_adjunct, part_of_whole
from claims.splitting.clauses.commas import after_comma
from claims.splitting.clauses.coordination import coordinated
from claims.splitting.clauses.fronting import behind_label, fronted
from claims.splitting.clauses.hanging import gives_cause
from claims.splitting.clauses.infinitives import followed_by_infinitive
from claims.splitting.clauses.inserted import inserted, told_within
from claims.splitting.clauses.joined_tails import two_gerunds
from claims.splitting.clauses.nested import nested_claims
from claims.splitting.clauses.no_joints import joins_no_clauses
from claims.splitting.clauses.nouns import noun_before, opens_with_time, subject
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
from claims.splitting.clauses.relative_clauses import is_part, states_what
from claims.splitting.clauses.restrictive import accusation, restrictive, within_phrase
from claims.splitting.clauses.shared_subjects import is_of_many
from claims.splitting.clauses.subordination import subordinate
from claims.splitting.clauses.tails import (
    is_figure_tail,
    is_superlative_tail,
    ranks,
    tail_end,
    with_tail,
)
from claims.splitting.clauses.verb_groups import behind_that, lend_head, only_says, speaker_again
from claims.splitting.languages import pack as pack_of
from claims.splitting.words.participles import is_gerund

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
    found: list[Piece] = []
    first = behind_label(s, first, last)
    current = Piece(first, last, MAIN)
    head: Range | None = None  # the subject of the clause that stands open
    relative = False  # whether what is read belongs to a relative clause
    verbless = False  # whether the clause that stands open still lacks its verb
    for piece in fronted(s, first, last):
        found.append(piece)
        current.first = piece.last + s.is_comma[piece.last]
    between = (s.pack.verb_first and inserted(s, first, last)) or (last, last)
    for at in compress(range(current.first, last), s.may_open[current.first : last]):
        if (
            between[0] <= at <= between[1]
            or at < current.first
            or s.nested[at]
            or (at == current.first and current.rule != MAIN)
        ):
            continue
        following = _break(s, current, at, last, verbless=verbless)
        if following is None:
            continue
        end = min(at, following.first)
        while end > current.first + 1 and _opens_nothing(s, end - 1):
            end -= 1
        if current.rule == CLAUSE and head and opens_with_time(s, current.first, end):
            current.rule, current.subject = SHARED, head
        if current.rule in (MAIN, CLAUSE):
            head = subject(s, current.first, end) or head
            verbless = s.finite(current.first, end) < 0
        elif current.rule == SHARED and following.rule == RELATIVE and only_says(s, current, end):
            head, verbless = subject(s, behind_that(s, current.first), end) or head, True
        if end > current.first:
            current.last = end
            found.append(current)
        relative = current.rule == RELATIVE or (current.rule == SHARED and relative)
        if following.rule == SHARED and head and is_of_many(s, head, following.first, last):
            following.rule = CLAUSE
        if following.rule in (SHARED, RESUMED):
            closed = s.is_comma[at - 1]  # "un préstamo, que vence en mayo, y ha pactado …"
            inner = relative and (
                not closed if following.rule == SHARED else _is_reported(s, current.subject)
            )
            following.subject = speaker_again(s, following, first) or (current.subject if inner else head)
        elif following.rule == AGAIN:
            lend_head(s, current, following)
        elif following.rule == TAIL:
            whole = current.rule == TAIL and current.context
            following.context = whole or (current.first, end)
            following.subject, following.head = current.subject, current.head
        current = following
    current.last = last
    if current.rule == CLAUSE and head and opens_with_time(s, current.first, last):
        current.rule, current.subject = SHARED, head
    if current.first < last:
        found.append(current)
    return _settled(s, found)


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


def _break(s: Sentence, current: Piece, at: int, last: int, *, verbless: bool) -> Piece | None:
    """The piece that begins at this token, if one does."""
    low = s.low[at]
    pack = s.pack
    joined = at + 1 < last and s.starts[at + 1] == s.ends[at]  # "C:\\temp"
    if low in ";؛" or (low == ":" and not joined and s.finite(current.first, at) >= 0):
        end = next((k for k in range(at + 1, last) if s.low[k] in ";؛" and not s.nested[k]), last)
        verbless = low in ";؛" and end < last and s.finite(at + 1, end) < 0
        if s.finite(at + 1, last) >= 0 and not (verbless and is_superlative_tail(s, at + 1, end)):
            return Piece(at + 1, last, CLAUSE)
        hangs = at + 2 < last and (is_figure_tail(s, at + 1, last) or is_superlative_tail(s, at + 1, last))
        hangs = hangs or (s.has_figure(current.first, at) and _counts_on(s, at + 1, last))
        return Piece(at + 1, last, TAIL) if hangs else None
    if s.written[at] in "–—" and at + 1 < last and (s.written[at - 1] + s.written[at + 1]).isdigit():
        return None  # "1 – 0"
    if s.written[at] in ",،–—":
        return after_comma(s, current, at, last, verbless=verbless)
    near = current.rule == TAIL and at - current.first < 3 and s.is_word[at - 1]
    if near and not two_gerunds(s, current.first, at, last):
        return None
    if low in pack.coordinators or low in pack.contrast:
        if joins_no_clauses(s, at, last):
            return None
        return _ranked(s, at, last) or coordinated(s, current, at, last)
    if low in pack.and_not:
        lasts = at + 3 < last and s.low[at + 1] in pack.lasting
        return Piece(at, last, SHARED) if lasts and s.finite(current.first, at) >= 0 else None
    if pack.verb_first and s.is_finite[at] and at > current.first and low not in pack.subordinators:
        return _without_relative(s, current, at, last)
    if low in pack.sequence and pack.infinitive_endings and 0 <= s.finite(current.first, at) < at - 1:
        after = followed_by_infinitive(s, at, last)
        if after:
            return after
    if pack.verb_first and low in pack.saying and s.is_word[at - 1] and s.finite(current.first, at) >= 0:
        return Piece(at, last, TAIL) if s.has_figure(at + 1, tail_end(s, at, last)) else None  # "داعيا إلى …"
    if low in pack.accusing:
        return accusation(s, current, at, last)
    if low in pack.gerund_openers:
        return gerund_adjunct(s, current, at, last)
    if low in pack.subordinators:
        found = subordinate(s, current, at, last) or figure_adjunct(s, current, at, last)
        found = found or gerund_adjunct(s, current, at, last) or part_of_whole(s, current, at, last)
        return found or compared_figure(s, current, at, last)
    ended = at > 1 and (s.is_finite[at - 1] or s.low[at - 1] in pack.clause_ends)  # "به ۴۱۲ مورد رسیده که …"
    if low in pack.final_openers and ended and states_what(s, at, last):
        reported = any(low in pack.say or low in pack.naming for low in s.low[max(0, at - 3) : at])
        if not reported and s.finite(at + 1, last) >= 0:
            noun = None if is_part(s, at + 1, last) else subject(s, current.first, at)
            return Piece(at, last, RELATIVE, subject=noun, link=low)
    ends_tail = current.rule == TAIL and at - current.first > 3
    ends_tail = ends_tail and (is_gerund(s.low[current.first], pack) or gives_cause(s, current.first, at))
    if low in pack.relative_subjects and (ends_tail or s.finite(current.first, at) >= 0):
        return restrictive(s, current, at, last)
    if low in pack.final_openers and current.rule == MAIN and s.finite(current.first, at) < 0:
        closing = tail_end(s, at + 1, last)
        if at > current.first and closing < last and s.is_finite[closing - 1] and states_what(s, at, closing):
            return Piece(at, last, RELATIVE, subject=subject(s, current.first, at), link=low)
    if low in pack.far_relatives and current.rule != RELATIVE:
        return within_phrase(s, current, at, last)
    described = current.rule == RELATIVE and not current.link
    if low in pack.prepositions and at + 2 < last and s.finite(current.first, at) >= 0 and not described:
        if s.low[at + 1] in pack.prepositional_relatives and s.finite(at + 2, last) >= 0:
            told = s.has_fact(at, tail_end(s, at, last))
            noun = noun_before(s, current.first, at)
            return Piece(at, last, RELATIVE, subject=noun, link=s.low[at + 1]) if told else None
        tail = with_tail(s, current, at, last) if low in pack.with_ else None
        return tail or figure_adjunct(s, current, at, last)
    return None


@cache
def _no_nouns(code: str) -> frozenset[str]:
    pack = pack_of(code)
    joining = pack.that | pack.coordinators | pack.contrast | pack.subordinators | pack.conditionals
    relating = pack.verb_after | pack.relatives | pack.consequence | pack.scenes
    others = pack.pronouns | pack.negators | pack.auxiliaries | pack.determiners | pack.adverbs
    return pack.prepositions | joining | relating | others


def _without_relative(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "في غارة استهدفت منزلين": behind an indefinite noun Arabic leaves the relative out."""
    pack = s.pack
    before, low = s.low[at - 1], s.low[at]
    unfit = low in pack.auxiliaries or low in pack.say or low in pack.measuring
    if unfit or not s.is_word[at - 1] or s.is_finite[at - 1] or before in _no_nouns(pack.code):
        return None
    described = before.startswith(pack.definite_beginnings + pack.definite_joined)
    described = described or before.endswith(pack.possessive_endings)
    verb = s.finite(current.first, at)
    if described or verb < 0 or s.low[verb] in pack.auxiliaries or at - verb < 3:
        return None
    if any(s.low[k] in pack.that for k in range(verb, at) if s.finite(k, at) < 0):
        return None  # "أن زلزالا ضرب …": the verb of the reported clause
    closing = tail_end(s, at + 1, last)
    told = s.has_figure(at + 1, closing) and s.has_fact(verb, at)
    if not told or closing - at < 3:
        return None
    return Piece(at, last, RELATIVE, subject=noun_before(s, current.first, at))


def _counts_on(s: Sentence, first: int, last: int) -> bool:
    """As in "PP, 136 escaños; PSOE, 122; Vox, 33": no verb, but a figure before the next semicolon."""
    end = next((k for k in range(first, last) if s.low[k] in ";؛" and not s.nested[k]), last)
    return first < end and s.has_figure(first, end) and s.finite(first, end) < 0


def _ranked(s: Sentence, at: int, last: int) -> Piece | None:
    """As in "وهو أعلى مستوى منذ ١٩٩٤", "وهو ما يكفي": a ranking after "and it", or "which" with its verb."""
    pack = s.pack
    if not pack.verb_first or at + 3 >= last or s.low[at + 1] not in pack.pronouns:
        return None
    low = s.low[at + 2]
    ranked = ranks(low, pack) or low in pack.multiples or low in pack.ordinals
    told = low in pack.consequence and s.is_finite[at + 3]
    told = told or (s.is_comma[at - 1] and s.is_finite[at + 2])  # "، وهو يظهر للمرة الأولى"
    told = told or (s.is_comma[at - 1] and s.has_figure(at + 2, min(last, at + 5)))  # "، وهو أب لثلاث بنات"
    return Piece(at + 1, last, TAIL) if ranked or told else None
