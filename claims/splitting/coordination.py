"""Where a conjunction begins a new statement, and where it only joins two words."""

from claims.splitting.clause_verbs import verb_of_clause
from claims.splitting.infinitives import (
    governing,
    infinitives_from,
    is_parallel,
    is_plain_verb,
)
from claims.splitting.participles import is_gerund
from claims.splitting.second_objects import again, behind_verb, two_counts
from claims.splitting.sentence_parts import (
    AGAIN,
    CLAUSE,
    MAIN,
    RELATIVE,
    SHARED,
    SUBORDINATE,
    TAIL,
    Piece,
    Sentence,
)
from claims.splitting.subordination import is_subject_behind_clause, subordinate
from claims.splitting.tails import (
    closes_clause,
    is_adverb,
    is_superlative_tail,
    lists_sums,
    names_a_figure,
    tail_end,
)


def coordinated(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    found = _coordinated(s, current, at, last)
    opens = found and found.first == at + 1 and s.low[at] in s.pack.contrast and s.low[at + 1] in s.pack.that
    if found and opens and found.rule != RELATIVE:
        found.first += 1  # "alors que le bilan est de 70 morts"
    while found and found.first + 1 < last and s.is_comma[found.first]:
        found.first += 1  # "and, at its narrowest point, 96 metres wide"
    return found


def _coordinated(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    pack = s.pack
    low = s.low[at]
    if _joins_words(s, at, last):
        return None
    if low in pack.contrast and low in pack.prepositions:
        needed = bool(pack.elisions) and (at + 1 >= last or s.low[at + 1] not in pack.that)
        if needed or s.finite(at, tail_end(s, at, last)) < 0:
            return None  # "pendant trois semaines", unlike "pendant que"
    if (
        current.rule == TAIL
        and at + 2 < last
        and pack.consequence
        and s.low[current.first] in pack.consequence
    ):
        hurt = pack.cues.get(s.low[at + 1]) == "casualties"
        return Piece(at + 1, last, TAIL) if hurt else None  # "… إلى مقتل شرطي وإصابة ثلاثة آخرين"
    again_in = at + 1 + (at + 2 < last and s.low[at + 1] in pack.gerund_openers)
    if current.rule == TAIL and again_in < last and is_gerund(s.low[again_in], pack):
        both = s.has_figure(current.first, at) or pack.cues.get(s.low[current.first]) == "casualties"
        both = both and s.has_figure(at + 1, last)
        return Piece(at + 1, last, TAIL) if both and is_gerund(s.low[current.first], pack) else None
    if current.rule == TAIL and is_superlative_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)  # ", up 22% on the year and the highest in its history"
    gapped = current.rule == TAIL and (s.written[at - 1] == "," or names_a_figure(s, current.first, at))
    if gapped and names_a_figure(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    if current.rule == TAIL and s.has_figure(at + 1, last) and lists_sums(s, at + 1, last, current.first):
        return Piece(at + 1, last, TAIL)
    left = s.finite(current.first, at)
    behind_infinitive = left < 0 and current.rule == SUBORDINATE and bool(pack.describing_endings)
    if behind_infinitive and last - at > 3 and s.is_finite[at + 1]:
        return Piece(at + 1, last, SHARED)  # "tras perder 0-2 y despidió a su técnico"
    if pack.verb_first and at + 2 < last and s.low[at + 1] in pack.that and at - current.first > 1:
        return Piece(at + 2, last, CLAUSE) if s.finite(at + 2, last) >= 0 else None  # "مسيسة وإنه سيطعن"
    if pack.verb_first and low in pack.comment_openers and at + 1 < last and s.low[at + 1] in pack.say:
        return None  # "كما أعلنت الوزارة"
    if left >= 0 and is_subject_behind_clause(s, current.first, left, at):
        return None  # "Since the vaccine was introduced, 20 million cases and 4,500 deaths have been averted"
    if (
        pack.verb_last
        and left < 0
        and current.rule in (MAIN, CLAUSE)
        and two_counts(s, current.first, at, at + 1, last)
    ):
        return Piece(at + 1, last, CLAUSE)  # "۱۶ زن و سه نوجوان … دیده می‌شوند"
    if pack.verb_first and left >= 0 and _attends(s, at + 1, last):
        return Piece(at + 1, last, TAIL, context=(current.first, at))
    if (
        pack.verb_last
        and left < 0
        and (s.low[at - 1] in pack.cues or _lends_its_verb(s, current.first, at, last))
    ):
        left = at - 1
    if (
        current.rule == TAIL
        and (low in pack.coordinators or low in pack.contrast)
        and s.written[at - 1] in ",،"
    ):
        left = left if left >= 0 else max(current.first - 3, 0)
    if current.rule == AGAIN and left < 0 and s.written[at - 1] == ",":
        left = current.first
    if low in pack.alternatives:
        counted = s.written[at - 1] == "," and s.figure_at(at + 1, last) and s.has_figure(current.first, at)
        return Piece(at + 1, last, TAIL) if counted else None  # "3,100 jobs, or 11 per cent of its workforce"
    if (
        current.rule == AGAIN
        and low in pack.coordinators
        and s.low[min(at + 1, last - 1)] in pack.infinitives
    ):
        begin = infinitives_from(s, current, at)
        if begin > 0 and last - at > 3:
            return Piece(at + 1, last, AGAIN, subject=(governing(current), begin))
    if left < 0:
        return _behind_tail(s, current, at, last)
    k = _past_adverbs(s, at + 1, last)
    if k < last and k == at + 2 and s.is_comma[at + 1]:
        closing = tail_end(s, k, min(last, k + 10))
        aside = closing < min(last, k + 10) and s.finite(k, closing) < 0
        k = _past_adverbs(s, closing, last) if aside else k  # "and, at its narrowest point, 96 metres wide"
    if k >= last:
        return None
    begin = at + 1
    if low in pack.contrast and s.low[k] in pack.that and k + 1 < last:
        k += 1  # "tandis que"
        begin = k
    if s.low[k] in pack.that and s.finite(k + 1, last) > k + 1:
        return Piece(k + 1, last, CLAUSE)  # "found that … and that …"
    if s.low[k] in pack.that and s.low[k] in pack.relative_subjects and _tells(s, k + 1, last):
        return Piece(at + 1, last, SHARED)  # "se solicitaron … y que fueron aprobadas"
    if (s.low[k] in pack.conditionals and not s.is_finite[k]) or s.low[k] in pack.relatives:
        return None
    found = again(s, current, left, at, k, last)
    if found:
        return found
    if s.low[k] in pack.determiners and is_superlative_tail(s, k, last):
        # "is the country's youngest minister and the second woman in the post"
        named = behind_verb(s, left, at)
        if is_superlative_tail(s, named, at):
            return Piece(at + 1, last, AGAIN, subject=(current.first, named))
    many = s.low[left] in pack.plural_auxiliaries or s.low[left] in pack.plain_present
    many = many or k > at + 1  # "grew by $7 billion and now stand at $112 billion"
    if many and not s.is_finite[k] and is_plain_verb(s, k, last):
        s.take_as_finite(k)  # "have lodged an appeal and need to raise £15,000"
    if is_parallel(s, left, k, last):
        s.take_as_finite(k)
    if s.is_finite[k]:
        said = not pack.verb_last and s.low[left] in pack.say and s.finite(left + 1, at) >= 0
        said = said and not (pack.verb_first and pack.that.isdisjoint(s.low[left:at]))
        long_enough = last - k > 2 or (last - k == 2 and (s.has_figure(k, last) or at - left > 3))
        phrase = not pack.participle_endings and last - k > 3  # "fizeram greve e bloquearam a entrada"
        long_enough = long_enough or pack.cues.get(s.low[k]) == "legal"
        says = s.low[k] in pack.say
        reports = says and k + 1 < last and s.low[k + 1] in pack.that
        helped = s.low[k] in pack.auxiliaries and last - k > 3  # "swam ashore and is being treated for …"
        apart = (
            at - left > 2
            or pack.verb_last
            or (
                at - left == 2 and (says or helped or low in pack.contrast or phrase or s.has_figure(k, last))
            )
            or reports
        )
        return Piece(at + 1, last, SHARED) if apart and long_enough and not said else None
    if low in pack.contrast and low in pack.subordinators and s.written[at - 1] != ",":
        figures = s.has_figure(at, tail_end(s, at + 1, last)) or s.has_figure(current.first, at)
        return subordinate(s, current, at, last) if figures else None
    if _stands_open(s, left, at, tail_end(s, at, last)) or _in_final_clause(s, left, at):
        return None
    verb = verb_of_clause(s, k, last)
    if verb < 0 and current.rule == TAIL and s.written[at - 1] == ",":
        return _behind_tail(s, current, at, last)
    if verb < 0 or (pack.verb_last and not _verb_ends(s, current.first, at, last)):
        return None
    if pack.verb_first and s.written[at - 1] not in ",،" and verb > at + 3 and low in pack.coordinators:
        return None  # "السجن المؤبد والمشدد بحق 18 متهما": the verb behind belongs to what is joined
    if pack.pairing and not pack.verb_last and _joined_again(s, k, verb):
        return None  # "threw mud and bottles at the hall and two officers were hurt": cut at the second
    opener = next((j for j in range(at - 1, current.first, -1) if _opens_clause(s, j)), -1)
    if opener > left and s.finite(opener, at) < 0:
        return None  # "because members and supporters risk arrest": the noun is what is joined
    whole = current.rule in (MAIN, CLAUSE) and s.written[at - 1] != ","
    if whole and _describes_subject(s, current.first, left):
        return None  # "members who make planes and other goods voted"
    said = s.low[left] in pack.say and s.finite(left + 1, at) < 0 and not pack.verb_last
    # "reported two, but the army has said …", "admet le meurtre mais il a contesté …"
    opposed = low in pack.contrast and (s.written[at - 1] == "," or bool(pack.describing_endings))
    if (said and not opposed) or any(s.low[j] in pack.pairing for j in range(max(left, at - 6), at)):
        return None
    return Piece(begin, last, CLAUSE)


def _joined_again(s: Sentence, k: int, verb: int) -> bool:
    """Whether what stands before this verb ends with a circumstance before another conjunction joins it."""
    joint = next((j for j in range(k + 1, verb) if s.low[j] in s.pack.coordinators and not s.nested[j]), -1)
    between = s.low[k + 1 : joint] if joint > 0 else ()
    if not s.pack.pairing.isdisjoint(between):
        return False  # "and traffic between Oxford and Didcot was halted"
    return any(low in s.pack.prepositions and low not in s.pack.of for low in between)


def _describes_subject(s: Sentence, first: int, left: int) -> bool:
    """Whether the only verb so far is that of "who" or "that" behind the subject, without a comma."""
    k = left - 1
    while k > first and is_adverb(s.low[k], s.pack):
        k -= 1
    opened = k > first and s.low[k] in s.pack.relative_subjects and s.is_word[k - 1]
    return opened and bool(s.pack.participle_endings) and s.low[first] not in s.pack.vague_subjects


def _joins_words(s: Sentence, at: int, last: int) -> bool:
    """As in "is legally and commercially responsible", "until a clear and lasting fall in prices is seen"."""
    pack = s.pack
    if at < 2 or at + 2 >= last or s.low[at] not in pack.coordinators:
        return False
    before, behind = s.low[at - 1], s.low[at + 1]
    if before.endswith(pack.adverb_endings or ("\0",)) and behind.endswith(pack.adverb_endings or ("\0",)):
        return s.is_finite[at - 2]
    adjective = s.low[at - 2] in pack.articles and before.endswith(pack.adjective_endings or ("\0",))
    small = behind in pack.determiners or behind in pack.pronouns or behind in pack.prepositions
    return adjective and not small and s.written[at + 1].islower() and not s.is_finite[at + 1]


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


def _in_final_clause(s: Sentence, left: int, at: int) -> bool:
    """Whether a German clause that ends with its verb stands open: "…, das Kürzungen für Landwirte und … vorsieht"."""
    pack = s.pack
    comma = next((k for k in range(at - 1, left, -1) if s.is_comma[k] and not s.nested[k]), -1)
    return comma > left and s.low[comma + 1] in pack.final_relatives and s.finite(comma + 2, at) < 0


def _attends(s: Sentence, first: int, last: int) -> bool:
    """As in "وعلى متنه 85 راكبا": with it, without a verb, the figure."""
    if first + 2 >= last or s.low[first] not in s.pack.prepositions:
        return False
    counted = next((k for k in range(first + 2, min(last, first + 5)) if s.figure_at(k, last)), -1)
    owned = s.low[first + 1].endswith(s.pack.possessive_endings or ("\0",))
    return counted > 0 and owned and s.finite(first, counted) < 0


def _past_adverbs(s: Sentence, k: int, last: int) -> int:
    while k < last and (is_adverb(s.low[k], s.pack) or s.written[k] in ",،"):
        k += 1
    return k


def _behind_tail(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """What "and" adds to the statement that a tail hangs on: "…, cutting 640 jobs, and take a charge of 75 million"."""
    pack = s.pack
    if current.rule != TAIL or not current.context or pack.verb_last:
        return None
    k = _past_adverbs(s, at + 1, last)
    if k + 2 >= last:
        return None
    if s.is_finite[k] and s.low[k] not in pack.say:
        return Piece(at + 1, last, SHARED)
    verb = s.finite(*current.context)
    plain = s.low[k] in pack.plain_present and s.has_fact(k, last)
    if verb >= 0 and s.low[verb] in pack.modals and plain:
        return Piece(at + 1, last, AGAIN, subject=(current.context[0], verb + 1))
    return None


def _verb_ends(s: Sentence, first: int, at: int, last: int) -> bool:
    """In Persian a conjunction joins clauses only after a verb, or after "۴۷ نفر کشته" where the verb comes later."""
    end = at - 1
    while end > first and (s.written[end] in ",،" or s.low[end] in s.pack.prepositions):
        end -= 1
    return (
        s.is_finite[end]
        or (s.low[end] in s.pack.cues and s.has_figure(first, at) and s.has_figure(at, last))
        or _lends_its_verb(s, first, at, last)
    )


def _lends_its_verb(s: Sentence, first: int, at: int, last: int) -> bool:
    """As in "حکم را نقض و پرونده را به شعبه دیگر ارجاع کرد": two objects, and the verb of both at the end."""
    pack = s.pack
    objects = all(not pack.object_markers.isdisjoint(s.low[a:b]) for a, b in ((first, at), (at, last)))
    return s.low[at - 1] in pack.light_nouns and objects


def _opens_clause(s: Sentence, at: int) -> bool:
    low = s.low[at]
    pack = s.pack
    opens = low in pack.subordinators or low in pack.causal or low in pack.relatives or low in pack.that
    return opens and not s.nested[at] and (low not in pack.prepositions or low in pack.as_)
