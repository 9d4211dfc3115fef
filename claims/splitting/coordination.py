"""Where a conjunction begins a new statement, and where it only joins two words."""

from claims.splitting.clause_verbs import verb_of_clause
from claims.splitting.facts import FIGURES
from claims.splitting.infinitives import (
    governing,
    infinitives_from,
    is_infinitive,
    is_parallel,
    is_plain_verb,
)
from claims.splitting.participles import is_gerund, is_participle
from claims.splitting.sentence_parts import (
    AGAIN,
    CLAUSE,
    MAIN,
    SHARED,
    TAIL,
    Piece,
    Sentence,
)
from claims.splitting.subordination import is_subject_behind_clause, subordinate
from claims.splitting.tails import is_adverb, is_superlative_tail, names_a_figure, tail_end


def coordinated(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    found = _coordinated(s, current, at, last)
    while found and found.first + 1 < last and s.is_comma[found.first]:
        found.first += 1  # "and, at its narrowest point, 96 metres wide"
    return found


def _coordinated(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    pack = s.pack
    low = s.low[at]
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
    if current.rule == TAIL and at + 1 < last and is_gerund(s.low[at + 1], pack):
        both = s.has_figure(current.first, at) and s.has_figure(at + 1, last)
        return Piece(at + 1, last, TAIL) if both and is_gerund(s.low[current.first], pack) else None
    if current.rule == TAIL and is_superlative_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)  # ", up 22% on the year and the highest in its history"
    gapped = current.rule == TAIL and (s.written[at - 1] == "," or names_a_figure(s, current.first, at))
    if gapped and names_a_figure(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    left = s.finite(current.first, at)
    if pack.verb_first and low in pack.comment_openers and at + 1 < last and s.low[at + 1] in pack.say:
        return None  # "كما أعلنت الوزارة"
    if left >= 0 and is_subject_behind_clause(s, current.first, left, at):
        return None  # "Since the vaccine was introduced, 20 million cases and 4,500 deaths have been averted"
    if (
        pack.verb_last
        and left < 0
        and current.rule in (MAIN, CLAUSE)
        and _two_counts(s, current.first, at, at + 1, last)
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
    if s.low[k] in pack.conditionals or s.low[k] in pack.relatives:
        return None
    again = _again(s, current, left, at, k, last)
    if again:
        return again
    if s.low[k] in pack.determiners and is_superlative_tail(s, k, last):
        named = _behind_verb(
            s, left, at
        )  # "is the country's youngest minister and the second woman in the post"
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
        long_enough = last - k > 2 or (last - k == 2 and (s.has_figure(k, last) or at - left > 3))
        phrase = not pack.participle_endings and last - k > 3  # "fizeram greve e bloquearam a entrada"
        long_enough = long_enough or pack.cues.get(s.low[k]) == "legal"
        says = s.low[k] in pack.say
        reports = says and k + 1 < last and s.low[k + 1] in pack.that
        helped = s.low[k] in pack.auxiliaries and last - k > 3  # "swam ashore and is being treated for …"
        apart = (
            at - left > 2
            or pack.verb_last
            or (at - left == 2 and (says or helped or phrase or s.has_figure(k, last)))
            or reports
        )
        return Piece(at + 1, last, SHARED) if apart and long_enough and not said else None
    if low in pack.contrast and low in pack.subordinators and s.written[at - 1] != ",":
        figures = s.has_figure(at, tail_end(s, at + 1, last)) or s.has_figure(current.first, at)
        return subordinate(s, current, at, last) if figures else None
    verb = verb_of_clause(s, k, last)
    if verb < 0 and current.rule == TAIL and s.written[at - 1] == ",":
        return _behind_tail(s, current, at, last)
    if verb < 0 or (pack.verb_last and not _verb_ends(s, current.first, at, last)):
        return None
    opener = next((j for j in range(at - 1, current.first, -1) if _opens_clause(s, j)), -1)
    if opener > left and s.finite(opener, at) < 0:
        return None  # "because members and supporters risk arrest": the noun is what is joined
    said = s.low[left] in pack.say and s.finite(left + 1, at) < 0 and not pack.verb_last
    if said or any(s.low[j] in pack.pairing for j in range(max(left, at - 6), at)):
        return None
    return Piece(begin, last, CLAUSE)


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


def _again(s: Sentence, current: Piece, left: int, at: int, k: int, last: int) -> Piece | None:
    """The second of two objects of one verb: "voted against … in 2016 and against … in 2018", "deve … e terminar …"."""
    pack = s.pack
    low = s.low[k]
    end = tail_end(s, k, last)
    if _two_deeds(s, left, at, k, end):
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))
    if not s.has_fact(k, end):
        return None
    both = s.has_figure(left, at) and s.has_figure(k, end)
    if low in pack.articles and both and s.finite(k, end) < 0:
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))
    if _counted_subject(s, current.first, left, at, k, end):
        return Piece(at + 1, last, AGAIN)
    counted = next(
        (j for j in range(k + 1, min(end, k + 6)) if s.low[j - 1] in pack.of and s.figure_at(j, end)),
        -1,
    )
    if low in pack.determiners and counted > 0 and _two_counts(s, left, at, counted, end):
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))
    if _two_counts(s, left, at, k, end) or (pack.verb_first and _two_counts(s, left, at, k + 1, end)):
        return Piece(at + 1, last, AGAIN, subject=(current.first, _behind_verb(s, left, at)))
    victims = any(pack.cues.get(s.low[j]) == "casualties" for j in range(k, end))
    if (
        victims
        and s.has_figure(k, min(k + 3, last))
        and s.has_figure(current.first, at)
        and s.finite(k, end) < 0
    ):
        return Piece(at + 1, last, AGAIN)
    if (
        both
        and low.endswith(pack.plain_endings or ("\0",))
        and (low not in pack.prepositions and low not in pack.adverbs)
    ):
        return Piece(at + 1, last, SHARED) if s.written[k].islower() else None
    if not (s.has_fact(left, at) and s.has_fact(k, tail_end(s, k, last))):
        return None
    perfect = s.low[left] in pack.perfect or (s.low[left] in pack.helpers and s.low[left] not in pack.modals)
    helped = (perfect or s.low[left] in pack.being) and is_participle(s.low[left + 1], pack)
    behind = s.low[k + 1] if k + 1 < last else ""
    governs = behind in pack.determiners or s.figure_at(
        k + 1, last
    )  # "was born in Leith and played 58 times"
    active = s.low[left] in pack.being and governs
    if helped and is_participle(low, pack) and low not in pack.intransitive and not active:
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))  # "a tué … et détruit …"
    marker = next((j for j in range(left + 1, at) if _marks_infinitive(s, j)), -1)
    if low in pack.infinitive_markers and marker > 0:
        return Piece(at + 1, last, AGAIN, subject=(current.first, marker))
    governed = s.low[left] in pack.modals or is_infinitive(s.low[left + 1], pack)
    if governed and is_infinitive(low, pack):
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))
    last_word = s.low[last - 1]
    final = bool(pack.final_relatives) and s.low[left] in pack.modals and s.has_fact(k, last)
    if final and s.low[at - 1].endswith("en") and last_word.endswith("en") and s.finite(k, last) < 0:
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))  # "soll … gehen und … versorgen"
    plain = low in pack.plain_present and left + 1 < at and low not in pack.determiners
    if plain and (s.low[left] in pack.modals or s.low[left + 1] in pack.modals):
        end = left + 1 + (s.low[left + 1] in pack.modals)
        return Piece(at + 1, last, AGAIN, subject=(current.first, end))
    if low in pack.prepositions and s.low[left + 1] == low and left + 1 < at:
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))
    return None


def _two_deeds(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "a été mis en examen et remis en liberté", "hatte auf Totschlag plädiert und Revision angekündigt"."""
    pack = s.pack
    helps = s.low[left] in pack.perfect or s.low[left] in pack.auxiliaries - pack.modals
    if not helps or pack.participle_endings or pack.verb_last or s.finite(k, end) >= 0:
        return False
    last = min(s.size, end + 3)
    if last - k < 3:
        return False
    if pack.final_relatives:
        first, second, third = (
            is_participle(low, pack) or low in pack.present_or_participle
            for low in (s.low[at - 1], s.low[k], s.low[end - 1])
        )
        return at - left > 3 and first and (second or third)
    first = at - left > 3 and any(is_participle(low, pack) for low in s.low[left + 1 : left + 3])
    return first and is_participle(s.low[k], pack) and s.has_fact(left, end)


def _marks_infinitive(s: Sentence, at: int) -> bool:
    """The "to" of "voted to close", not that of "9 to 4"."""
    return s.low[at] in s.pack.infinitive_markers and not s.written[at - 1][0].isdigit()


def _behind_verb(s: Sentence, left: int, at: int) -> int:
    """Where the object begins behind "is survived by" and "has killed"."""
    k = left + 1
    while k < at and (
        is_adverb(s.low[k], s.pack) or is_participle(s.low[k], s.pack) or s.low[k] in s.pack.helpers
    ):
        k += 1
    return k + 1 if k + 1 < at and k > left + 1 and s.low[k] in s.pack.agents else k


def _counted_subject(s: Sentence, first: int, left: int, at: int, k: int, end: int) -> bool:
    """As in "17 operations have been put off and 43 patients moved": the auxiliary is left out."""
    helped = s.low[left] in s.pack.auxiliaries and any(
        is_participle(low, s.pack) for low in s.low[left + 1 : left + 4]
    )
    if not helped or s.finite(k, end) >= 0 or not s.figure_at(k, end) or not s.has_figure(first, left):
        return False
    return any(is_participle(low, s.pack) for low in s.low[k + 1 : min(end, k + 6)])


def _two_counts(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "is 6.4 per cent in June and 7.1 per cent in May", "four years in prison and a fine of 3,000 euros"."""
    if (s.finite(k, end) >= 0 and not s.pack.verb_last) or not s.figure_at(k, end):
        return False
    if any((low in s.pack.pairing or low in s.pack.from_) for low in s.low[left:at]):
        return False
    before = [f for _, _, f in s.facts.within(s.ends[left], s.ends[at - 1]) if f["type"] in FIGURES]
    behind = [f for _, _, f in s.facts.within(s.starts[k], s.ends[end - 1]) if f["type"] in FIGURES]
    before = [fact for fact in before if fact["unit"]] or before  # "ten to fourteen days"
    if len(before) != 1 or not before[0]["unit"] or not behind[0]["unit"]:
        return False
    if any(s.written[k] == "," and not s.nested[k] for k in range(left, at - 1)):
        return False  # "two sons, a daughter and six grandchildren"
    spans = s.pack.time_units.keys()
    units = [str(fact["unit"]).lower().split()[0] for fact in (before[0], behind[0])]
    return not all(unit in spans for unit in units)  # "four years and six months"


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
    return opens and not s.nested[at] and low not in pack.prepositions
