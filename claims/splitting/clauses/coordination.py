"""Where a conjunction begins a new statement, and where it only joins two words."""

from claims.splitting.clauses.appositions import tells
from claims.splitting.clauses.clause_verbs import (
    in_final_clause,
    past_adverbs,
    stands_for_noun,
    verb_of_clause,
)
from claims.splitting.clauses.gaps import (
    answers_with_count,
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
    is_parallel,
    is_plain_verb,
)
from claims.splitting.clauses.joined_clauses import joins_clauses, joins_words, lends_its_verb
from claims.splitting.clauses.joined_tails import (
    adds_to_tail,
    are_two_outcomes,
    attends_too,
    counted_past_aside,
)
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
from claims.splitting.clauses.relative_clauses import another_relative
from claims.splitting.clauses.second_objects import again, two_counts
from claims.splitting.clauses.second_verbs import another_deed
from claims.splitting.clauses.shared_subjects import shares_subject
from claims.splitting.clauses.subordination import is_subject_behind_clause, subordinate, tells_of_now
from claims.splitting.clauses.tails import (
    begins_rank,
    closes_clause,
    is_superlative_tail,
    ranks,
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
    pack = s.pack
    low = s.low[at]
    if joins_words(s, at, last) or _is_preposition(s, at, last):
        return None
    if at + 1 < last and f"{s.low[at - 1]} {low} {s.low[at + 1]}" in pack.cues:
        return None  # "shot and killed"
    if low in pack.contrast & pack.subordinators and at + 1 < last and is_participle(s.low[at + 1], pack):
        return None  # "admitted driving while disqualified"
    if current.rule == RELATIVE and not current.link and is_participle(s.low[at + 1], pack):
        closing = tail_end(s, at + 1, last)
        both = is_participle(s.low[current.first], pack) and tells(s, current.first, at)
        if both and tells(s, at + 1, closing):
            return Piece(
                at + 1, last, RELATIVE, subject=current.subject
            )  # ", made in 1341 and set with 12 stones,"
    if current.rule == TAIL and at + 2 < last and s.low[current.first] in pack.consequence:
        hurt = s.points_to(at + 1, at + 2, "casualties")
        return Piece(at + 1, last, TAIL) if hurt else None  # "… إلى مقتل شرطي وإصابة ثلاثة آخرين"
    again_in = at + 1 + (at + 2 < last and s.low[at + 1] in pack.gerund_openers)
    if current.rule == TAIL and again_in < last and is_gerund(s.low[again_in], pack):
        return Piece(at + 1, last, TAIL) if are_two_outcomes(s, current.first, at, last) else None
    if current.rule == TAIL and attends_too(s, current.first, at, last):
        return Piece(at + 1, last, TAIL, context=current.context)
    if current.rule == TAIL and adds_to_tail(s, current, at, last):
        return Piece(at + 1, last, TAIL)
    if counted_past_aside(s, current, at, last):
        verb = s.finite(0, current.first)
        return Piece(at + 1, last, AGAIN, subject=(0, behind_verb(s, verb, current.first)))
    left = verb_of(s, current, at)
    behind_infinitive = left < 0 and current.rule == SUBORDINATE and bool(pack.describing_endings)
    if behind_infinitive and last - at > 3 and s.is_finite[at + 1]:
        return Piece(at + 1, last, SHARED)  # "tras perder 0-2 y despidió a su técnico"
    if pack.verb_first and at + 2 < last and s.low[at + 1] in pack.that and at - current.first > 1:
        # "مسيسة وإنه سيطعن", and without a verb "غير أن نصفهم في آسيا"
        # and behind a comma "، وأن الفتيات أكثر تأثرا من الفتيان"
        states = s.finite(at + 2, last) >= 0 or (low in pack.contrast and s.has_figure(at + 2, last))
        states = states or (s.is_comma[at - 1] and tail_end(s, at, last) - at > 4)
        return Piece(at + 2, last, CLAUSE) if states else None
    if pack.verb_first and low in pack.comment_openers and at + 1 < last and s.low[at + 1] in pack.say:
        return None  # "كما أعلنت الوزارة"
    if left >= 0 and _within_condition(s, current, at, last):
        return None
    if left >= 0 and is_subject_behind_clause(s, current.first, left, at):
        return None  # "Since the vaccine was introduced, 20 million cases and 4,500 deaths have been averted"
    if pack.verb_first and left >= 0 and _attends(s, at + 1, last):
        return Piece(at + 1, last, TAIL, context=(current.first, at))
    if pack.object_markers and left < 0 and objects_counted(s, current.first, at, last):
        return Piece(at + 1, last, CLAUSE)
    if pack.verb_last and left < 0:
        if current.rule in (MAIN, CLAUSE) and two_counts(s, current.first, at, at + 1, last):
            return Piece(at + 1, last, CLAUSE)  # "۱۶ زن و سه نوجوان … دیده می‌شوند"
        term = pack.cues.get(s.low[at - 1]) == "legal" and s.low[at - 1] not in pack.light_nouns
        # "۴۷ نفر کشته و …", but "به پنج سال حبس و دو سال تبعید محکوم کرد"
        if (s.low[at - 1] in pack.cues and not term) or lends_its_verb(s, current.first, at, last):
            left = at - 1
    if at + 2 < last and low not in pack.alternatives and _lacks_its_verb(s, current, at, last):
        return Piece(at + 1, last, TAIL, context=current.context or (current.first, at))
    nominal = low in pack.contrast and s.is_nominal(current.first, at)
    if left < 0 and pack.verb_first and (current.rule == RESUMED or nominal):
        left = current.first
    hanging = current.rule == TAIL or (pack.verb_first and current.rule == SUBORDINATE)
    if left < 0 and hanging and s.written[at - 1] in ",،":
        left = max(current.first - 3, 0)
    if left < 0 and current.rule == AGAIN and s.written[at - 1] in ",،":
        left = current.first
    if left < 0 and low in pack.contrast and answers_with_count(s, current, at, last):
        return Piece(at + 1, last, CLAUSE)
    if low in pack.alternatives:
        if s.written[at - 1] != "," or not s.figure_at(at + 1, last) or not s.has_figure(current.first, at):
            return None
        closing = tail_end(s, at + 1, last)
        goes_on = closing + 1 < last and s.low[closing + 1] in pack.prepositions - pack.sequence
        inserted = goes_on or (left < 0 and closing + 1 < last and s.is_finite[closing + 1])
        # "3,100 jobs, or 11 per cent of its workforce", not "3,100 jobs, or 11 per cent, in two years" or ", went"
        return None if inserted else Piece(at + 1, last, TAIL)
    listed = current.rule == AGAIN and is_bare(s.low[min(at + 1, last - 1)], pack) and last - at > 3
    if listed and low in pack.coordinators and (begin := infinitives_from(s, current, at)) > 0:
        return Piece(at + 1, last, AGAIN, subject=(governing(current), begin))
    if left < 0 and pack.final_relatives and current.rule == AGAIN and another_deed(s, at, last):
        return Piece(at + 1, last, AGAIN, subject=current.subject)
    if left < 0:
        return _behind_tail(s, current, at, last)
    return _behind_verb(s, current, left, at, last)


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


def _behind_verb(s: Sentence, current: Piece, left: int, at: int, last: int) -> Piece | None:
    """What a conjunction adds to a clause whose verb stands at `left`."""
    pack = s.pack
    low = s.low[at]
    k = past_adverbs(s, at + 1, last)
    if k < last and k == at + 2 and s.is_comma[at + 1]:
        closing = tail_end(s, k, min(last, k + 10))
        aside = closing < min(last, k + 10) and s.finite(k, closing) < 0
        k = past_adverbs(s, closing, last) if aside else k  # "and, at its narrowest point, 96 metres wide"
    if k >= last:
        return None
    begin = at + 1
    that = s.low[k] in pack.that and not stands_for_noun(s, k, last)
    if low in pack.contrast and that and k + 1 < last:
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
    if s.low[k] in pack.determiners and last - k > 2 and is_superlative_tail(s, k, last):
        # "is the country's youngest minister and the second woman in the post"
        named = behind_verb(s, left, at)
        if is_superlative_tail(s, named, at) or begins_rank(s, named + 1, at):  # "Lee's fourth win"
            return Piece(at + 1, last, AGAIN, subject=(current.first, named))
    if s.low[left] in pack.being and ranks(s.low[left + 1], pack) and ranks(s.low[k], pack):
        return Piece(
            at + 1, last, AGAIN, subject=(current.first, left + 1)
        )  # "was widest in Selby and smallest in …"
    many = any(
        s.low[left] in table for table in (pack.plural_auxiliaries, pack.plain_present, pack.plain_or_noun)
    )
    many = many or (k > at + 1 and not pack.verb_first)  # "grew by $7 billion and now stand at $112 billion"
    if (many and is_plain_verb(s, k, last)) or is_parallel(s, left, at, k, last):
        s.take_as_finite(k)  # "have lodged an appeal and need to raise £15,000"
    if s.is_finite[k]:
        # "بينما ارتفعت الأسعار": the subject follows, unless the conjunction holds it: "لكنها ارتفعت"
        own = pack.verb_first and low in pack.contrast and not low.endswith(pack.possessive_endings)
        own = own or s.low[k].endswith(pack.own_endings)  # "vino una vez y ahora lo contratamos"
        return (
            Piece(at + 1, last, CLAUSE if own else SHARED) if shares_subject(s, left, at, k, last) else None
        )
    if low in pack.contrast and low in pack.subordinators and s.written[at - 1] != ",":
        figures = s.has_figure(at, tail_end(s, at + 1, last)) or s.has_figure(current.first, at)
        return subordinate(s, current, at, last) if figures or tells_of_now(s, left, at, last) else None
    if _stands_open(s, left, at, tail_end(s, at, last)) or in_final_clause(s, left, at):
        return None
    verb = verb_of_clause(s, k, last)
    if verb < 0 and current.rule == TAIL and s.written[at - 1] == ",":
        return _behind_tail(s, current, at, last)
    return Piece(begin, last, CLAUSE) if joins_clauses(s, current, left, at, k, verb, last) else None


def _lacks_its_verb(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "Bo Hart for four and | Cy Moon for two", "and | three in Bork": the verb stands before."""
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


def _attends(s: Sentence, first: int, last: int) -> bool:
    """As in "وعلى متنه 85 راكبا": with it, without a verb, the figure."""
    if first + 2 >= last or s.low[first] not in s.pack.prepositions:
        return False
    counted = next((k for k in range(first + 2, min(last, first + 5)) if s.figure_at(k, last)), -1)
    owned = s.low[first + 1].endswith(s.pack.possessive_endings)
    return counted > 0 and owned and s.finite(first, counted) < 0


def _behind_tail(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
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
