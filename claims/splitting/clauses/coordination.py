"""Where a conjunction begins a new statement, and where it only joins two words."""

from claims.splitting.clauses.appositions import tells
from claims.splitting.clauses.clause_verbs import stands_for_noun
from claims.splitting.clauses.gaps import (
    answers_with_count,
    bracketed_again,
    counts_without_verb,
    gapped_figure,
    gapped_name,
    objects_counted,
    repeats_term,
)
from claims.splitting.clauses.infinitives import (
    governing,
    infinitives_from,
    is_bare,
)
from claims.splitting.clauses.joined_clauses import joins_words, lends_its_verb
from claims.splitting.clauses.joined_tails import (
    adds_to_tail,
    are_two_outcomes,
    attends_too,
    counted_past_aside,
)
from claims.splitting.clauses.joined_to_verb import joined_to_tail, joined_to_verb
from claims.splitting.clauses.parts import (
    AGAIN,
    CLAUSE,
    MAIN,
    RELATIVE,
    RESUMED,
    SHARED,
    SUBORDINATE,
    TAIL,
    Piece,
    Sentence,
)
from claims.splitting.clauses.second_counts import two_counts
from claims.splitting.clauses.second_verbs import another_deed
from claims.splitting.clauses.subordination import is_subject_behind_clause
from claims.splitting.clauses.tails import (
    tail_end,
)
from claims.splitting.clauses.verb_groups import behind_verb, verb_of
from claims.splitting.words.participles import is_gerund, is_participle


def coordinated(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    found = _coordinated(s, current, at, last)
    opens = found and found.first == at + 1 and s.low[at] in s.pack.contrast and s.low[at + 1] in s.pack.that
    if found and opens and found.rule != RELATIVE and not stands_for_noun(s, at + 1, last):
        found.first += 1  # "alors que le bilan est de 70 morts"
    while found and found.first + 1 < last and s.is_comma[found.first]:
        found.first += 1  # "and, at its narrowest point, 96 metres wide"
    return found


def _coordinated(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    if _joins_no_statements(s, at, last):
        return None
    if current.rule == RELATIVE and _describes_twice(s, current, at, last):
        return Piece(at + 1, last, RELATIVE, subject=current.subject)
    if current.rule == TAIL:
        if _tells_outcomes(s, current, at, last):
            return Piece(at + 1, last, TAIL) if _tells_another(s, current, at, last) else None
        if attends_too(s, current.first, at, last):
            return Piece(at + 1, last, TAIL, context=current.context)
        if adds_to_tail(s, current, at, last):
            return Piece(at + 1, last, TAIL)
    if counted_past_aside(s, current, at, last):
        verb = s.finite(0, current.first)
        return Piece(at + 1, last, AGAIN, subject=(0, behind_verb(s, verb, current.first)))
    left = verb_of(s, current, at)
    if left < 0 and _follows_infinitive(s, current, at, last):
        return Piece(at + 1, last, SHARED)
    if s.pack.verb_first:
        if at + 2 < last and s.low[at + 1] in s.pack.that and at - current.first > 1:
            return Piece(at + 2, last, CLAUSE) if _states_again(s, at, last) else None
        if s.low[at] in s.pack.comment_openers and at + 1 < last and s.low[at + 1] in s.pack.say:
            return None  # "كما أعلنت الوزارة"
    if left >= 0:
        if _is_within(s, current, left, at, last):
            return None
        if s.pack.verb_first and _attends(s, at + 1, last):
            return Piece(at + 1, last, TAIL, context=(current.first, at))
    elif _counts_again(s, current, at, last):
        return Piece(at + 1, last, CLAUSE)
    return _joined(s, current, left, at, last)


def _joined(s: Sentence, current: Piece, left: int, at: int, last: int) -> Piece | None:
    """What is joined to a clause whose verb stands at `left`, or is still to come or left out where that is -1."""
    pack, low = s.pack, s.low[at]
    if at + 2 < last and low not in pack.alternatives and _lacks_its_verb(s, current, at, last):
        return Piece(at + 1, last, TAIL, context=current.context or (current.first, at))
    if left < 0:
        left = _lending(s, current, at, last)
    if left < 0 and low in pack.contrast and answers_with_count(s, current, at, last):
        return Piece(at + 1, last, CLAUSE)
    if low in pack.alternatives:
        return Piece(at + 1, last, TAIL) if _counts_otherwise(s, current, left, at, last) else None
    listed = current.rule == AGAIN and is_bare(s.low[min(at + 1, last - 1)], pack) and last - at > 3
    if listed and low in pack.coordinators and (begin := infinitives_from(s, current, at)) > 0:
        return Piece(at + 1, last, AGAIN, subject=(governing(current), begin))
    if left >= 0:
        return joined_to_verb(s, current, left, at, last)
    if pack.final_relatives and current.rule == AGAIN and another_deed(s, at, last):
        return Piece(at + 1, last, AGAIN, subject=current.subject)
    return joined_to_tail(s, current, at, last)


def _joins_no_statements(s: Sentence, at: int, last: int) -> bool:
    """As in "shot and killed", "admitted driving while disqualified"."""
    pack, low = s.pack, s.low[at]
    if joins_words(s, at, last) or _is_preposition(s, at, last):
        return True
    if at + 1 >= last:
        return False
    if f"{s.low[at - 1]} {low} {s.low[at + 1]}" in pack.cues:
        return True
    return low in pack.contrast and low in pack.subordinators and is_participle(s.low[at + 1], pack)


def _describes_twice(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in ", made in 1341 and | set with 12 stones,"."""
    if current.link or not is_participle(s.low[at + 1], s.pack):
        return False
    first = is_participle(s.low[current.first], s.pack) and tells(s, current.first, at)
    return first and tells(s, at + 1, tail_end(s, at + 1, last))


def _tells_outcomes(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "… إلى مقتل شرطي وإصابة ثلاثة آخرين", ", killing five and wounding 21": whether it counts is still open."""
    pack = s.pack
    if at + 2 < last and s.low[current.first] in pack.consequence:
        return True
    again_in = at + 1 + (at + 2 < last and s.low[at + 1] in pack.gerund_openers)
    return again_in < last and is_gerund(s.low[again_in], pack)


def _tells_another(s: Sentence, current: Piece, at: int, last: int) -> bool:
    if at + 2 < last and s.low[current.first] in s.pack.consequence:
        return s.points_to(at + 1, at + 2, "casualties")
    return are_two_outcomes(s, current.first, at, last)


def _follows_infinitive(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "tras perder 0-2 y | despidió a su técnico"."""
    behind_infinitive = current.rule == SUBORDINATE and bool(s.pack.describing_endings)
    return behind_infinitive and last - at > 3 and s.is_finite[at + 1]


def _states_again(s: Sentence, at: int, last: int) -> bool:
    """As in "مسيسة وإنه سيطعن", without a verb "غير أن نصفهم في آسيا".

    Behind a comma also as in "، وأن الفتيات أكثر تأثرا من الفتيان".
    """
    if s.finite(at + 2, last) >= 0 or (s.low[at] in s.pack.contrast and s.has_figure(at + 2, last)):
        return True
    return s.is_comma[at - 1] and tail_end(s, at, last) - at > 4


def _is_within(s: Sentence, current: Piece, left: int, at: int, last: int) -> bool:
    """Whether what is joined is part of a condition, or of a subject that a clause stands before.

    As in "Since the vaccine was introduced, 20 million cases and 4,500 deaths have been averted".
    """
    return _within_condition(s, current, at, last) or is_subject_behind_clause(s, current.first, left, at)


def _counts_again(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """Whether a second count follows before any verb: "۱۶ زن و | سه نوجوان … دیده می‌شوند"."""
    if s.pack.object_markers and objects_counted(s, current.first, at, last):
        return True
    return (
        s.pack.verb_last and current.rule in (MAIN, CLAUSE) and two_counts(s, current.first, at, at + 1, last)
    )


def _lending(s: Sentence, current: Piece, at: int, last: int) -> int:
    """What is taken for the verb of a clause that has none of its own before the conjunction, or -1."""
    pack = s.pack
    if pack.verb_last and _lends_last_word(s, current, at, last):
        return at - 1
    if pack.verb_first:
        nominal = s.low[at] in pack.contrast and s.is_nominal(current.first, at)
        if nominal or current.rule == RESUMED:
            return current.first
    if s.written[at - 1] not in ",،":
        return -1
    if current.rule == TAIL or (pack.verb_first and current.rule == SUBORDINATE):
        return max(current.first - 3, 0)
    return current.first if current.rule == AGAIN else -1


def _lends_last_word(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "۴۷ نفر کشته و …", but not in "به پنج سال حبس و دو سال تبعید محکوم کرد"."""
    before = s.low[at - 1]
    term = s.pack.cues.get(before) == "legal" and before not in s.pack.light_nouns
    return (before in s.pack.cues and not term) or lends_its_verb(s, current.first, at, last)


def _counts_otherwise(s: Sentence, current: Piece, left: int, at: int, last: int) -> bool:
    """As in "3,100 jobs, or 11 per cent of its workforce".

    Not as in "3,100 jobs, or 11 per cent, in two years" or "3,100 jobs, or 11 per cent, went".
    """
    if s.written[at - 1] != "," or not s.figure_at(at + 1, last) or not s.has_figure(current.first, at):
        return False
    behind = tail_end(s, at + 1, last) + 1
    if behind >= last:
        return True
    goes_on = s.low[behind] in s.pack.prepositions - s.pack.sequence
    return not goes_on and not (left < 0 and s.is_finite[behind])


def _within_condition(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "If it goes on and costs 3 million, the firm will close": what is joined is part of the condition."""
    pack = s.pack
    if (
        current.rule != MAIN
        or s.low[current.first] not in pack.conditionals
        or pack.verb_last
        or pack.verb_first
    ):
        return False
    closing = tail_end(s, current.first, last)
    return at < closing < last - 1 and s.finite(closing, last) >= 0


def _is_preposition(s: Sentence, at: int, last: int) -> bool:
    """As in "pendant trois semaines", unlike "pendant que"."""
    pack = s.pack
    if s.low[at] not in pack.contrast or s.low[at] not in pack.prepositions:
        return False
    lacks_that = bool(pack.elisions) and (at + 1 >= last or s.low[at + 1] not in pack.that)
    return lacks_that or s.finite(at, tail_end(s, at, last)) < 0


def _lacks_its_verb(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "Bo Hart for four and | Cy Moon for two", "and | three in Bork": the verb stands before."""
    if bracketed_again(s, at, last):
        return s.finite(*(current.context or (current.first, at))) >= 0
    end = tail_end(s, at, last)
    named = s.is_capital[at + 1] or s.low[at + 1] in s.pack.further or s.is_capital[at + 2]
    if named and s.pack.capitals:
        verb = s.finite(*(current.context or (current.first, at)))
        return gapped_name(s, at + 1, end, verb) or gapped_figure(s, at + 1, last, verb)
    if counts_without_verb(s, at + 1, end, current.first):
        return True
    if s.pack.verb_last and current.rule == TAIL and s.finite(at + 1, last) < 0:
        counted, again = s.figure_at(current.first, at), s.figure_at(at + 1, last)
        return bool(counted and again and counted["unit"] == again["unit"])  # "سه نفر پرستار و دو نفر پزشک"
    if not s.pack.describing_endings:
        return False
    return repeats_term(s, at + 1, last, s.finite(*(current.context or (current.first, at))))


def _attends(s: Sentence, first: int, last: int) -> bool:
    """As in "وعلى متنه 85 راكبا": with it, without a verb, the figure."""
    if first + 2 >= last or s.low[first] not in s.pack.prepositions:
        return False
    counted = next((k for k in range(first + 2, min(last, first + 5)) if s.figure_at(k, last)), -1)
    owned = s.low[first + 1].endswith(s.pack.possessive_endings)
    return counted > 0 and owned and s.finite(first, counted) < 0
