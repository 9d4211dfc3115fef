"""What begins behind a comma or a dash."""

from claims.splitting.appositions import holds_relative, last_of_list, verb_behind
from claims.splitting.clause_verbs import at_relative, verb_of_clause
from claims.splitting.infinitives import governing, infinitives_from
from claims.splitting.nouns import noun_before, person_before, subject
from claims.splitting.participles import is_gerund, is_participle, opens_reduced_relative
from claims.splitting.sentence_parts import (
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
from claims.splitting.tails import (
    is_adverb,
    is_figure_tail,
    is_superlative_tail,
    lists_sums,
    names_a_figure,
    ranks,
    tail_end,
)


def after_comma(s: Sentence, current: Piece, at: int, last: int, *, verbless: bool) -> Piece | None:
    pack = s.pack
    if at + 2 >= last:
        return None
    low = s.low[at + 1]
    if low in pack.coordinators or low in pack.contrast:
        return None  # the conjunction itself decides
    of = at + 2 + (low in pack.determiners and at + 3 < last and s.low[at + 3] in pack.of)
    of_whom = of + 2 < last and (s.low[of + 1] in pack.relative_subjects or s.low[of + 1] in pack.relatives)
    if of_whom and s.low[of] in pack.prepositions and s.finite(of + 2, last) >= 0:
        noun = noun_before(s, current.first, at)
        return Piece(at + 1, last, RELATIVE, subject=noun, link=s.low[of + 1])
    closing = tail_end(s, at + 1, last)
    if (
        low in pack.final_relatives
        and closing - at > 3
        and s.is_finite[closing - 1]
        and not s.is_finite[at + 2]
    ):
        noun = (
            subject(s, current.first, at)
            if s.finite(current.first, at) < 0
            else noun_before(s, current.first, at)
        )
        told = s.has_fact(at + 1, closing) or (s.low[closing - 1] in pack.modals and closing - at > 4)
        return Piece(at + 1, last, RELATIVE, subject=noun, link=low) if told else None
    told = low in pack.relatives and s.finite(at + 2, closing) >= 0  # "dont l'épicentre se situait à 12 km"
    if at_relative(s, at + 1, last) and (told or not is_figure_tail(s, at + 1, last)):
        if s.finite(at + 2, last) >= 0 and at > current.first:
            stands_open = s.finite(current.first, at) < 0 and current.rule in (MAIN, CLAUSE)
            named = person_before(s, current.first, at) if low in pack.personal_relatives else None
            noun = (
                named or subject(s, current.first, at) if stands_open else noun_before(s, current.first, at)
            )
            return Piece(at + 1, last, RELATIVE, subject=noun, link=low)
        return None
    if current.rule == RELATIVE and _resumes(s, current, at, last):
        return Piece(at + 1, last, RESUMED)
    behind_tail = current.rule == TAIL and low in pack.auxiliaries and not pack.verb_last
    if behind_tail and s.is_finite[at + 1] and current.context:
        return Piece(at + 1, last, RESUMED)  # "Bedran, who was freed after serving two years, had been …"
    if current.rule in (SHARED, CLAUSE) and verbless and s.is_finite[at + 1]:
        return Piece(at + 1, last, RESUMED)  # "X, which opened in May and is used by …, remained closed"
    if current.rule == RELATIVE and verbless and s.finite(current.first, at) >= 0:
        return Piece(at + 1, last, CLAUSE) if verb_of_clause(s, at + 1, last) >= 0 else None
    if current.rule == AGAIN and is_superlative_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    if low in pack.infinitives and not s.is_finite[at + 1] and current.rule in (MAIN, CLAUSE, SHARED, AGAIN):
        begin = infinitives_from(s, current, at)
        if begin > 0 and last_of_list(s, at + 1, last, bare=True):
            return Piece(at + 1, last, AGAIN, subject=(governing(current), begin))
    if pack.verb_first and s.finite(current.first, at) >= 0 and low not in pack.say and last - at > 3:
        lacking = s.low[s.finite(current.first, at)] in pack.auxiliaries or current.rule == SHARED
        if lacking and low in pack.verb_after and low not in pack.relatives:
            return Piece(at + 1, last, RESUMED)  # "كان الملعب، الذي شيد … ويتسع لـ…، قد أغلق"
        if low.startswith(pack.gerund_beginnings) and low.endswith("ة") and s.figure_at(at + 2, last):
            return Piece(at + 1, last, TAIL)  # "، متقدمة ست مراتب"
        if s.is_finite[at + 1] and _tells(s, at + 1, closing) and not low.startswith(pack.outcome_beginnings):
            return Piece(at + 1, last, SHARED)  # "شهدت أعمال شغب، أسفرت عن إصابة 37 شخصا"
    turned = not pack.contrast.isdisjoint(s.low[at + 2 : at + 5])
    if s.is_finite[at + 1] and turned and low not in pack.say and s.finite(current.first, at) >= 0:
        return Piece(at + 1, last, SHARED)  # "…, ging ihnen aber nicht nach"
    says = low in pack.say and (s.low[at + 2] in pack.that or s.low[at + 2] in pack.determiners)
    if low in pack.sequels and s.is_finite[at + 2] and s.finite(current.first, at) >= 0:
        return Piece(at + 1, last, SHARED)  # ", then set fire to a car"
    if low in pack.further and s.is_finite[at + 2] and s.finite(current.first, at) >= 0:
        return Piece(at + 1, last, CLAUSE)  # "One was hit, another was robbed and a third fled"
    listed = s.is_finite[at + 1] and not says and current.rule in (MAIN, CLAUSE, SHARED)
    if listed and s.finite(current.first, at) >= 0 and last_of_list(s, at + 1, last):
        return Piece(at + 1, last, SHARED)  # "was bottom of the table, had debts of £6 million and drew …"
    if pack.verb_last and _ends_one_of_several(s, current, at, last):
        return Piece(at + 1, last, CLAUSE)  # "… اعدام کرد، … زد، … انجام داد و …"
    if low in pack.that and _again_that(s, at, last):
        return Piece(at + 2, last, CLAUSE)  # "found that …, that … and that …"
    if s.finite(current.first, at) < 0:
        described = opens_reduced_relative(s, at + 1, pack) and current.rule in (MAIN, CLAUSE)
        described = described and low not in pack.say  # "A man, believed to be a teacher, is missing"
        if verb_behind(s, closing, last) and current.rule in (MAIN, CLAUSE):
            if pack.participle_endings and is_gerund(low, pack):
                described = True  # "Stephens, making her debut in Halden, won"
            told = is_participle(low, pack) and not s.is_finite[at + 1] and low not in pack.say
            described = described or (told and _tells(s, at + 1, closing))
        closing = tail_end(s, at + 1, last)
        measured = low in pack.articles and closing > at + 1 and _tells(s, at + 1, closing)
        measured = measured or (low in pack.determiners and holds_relative(s, at + 2, closing))
        counted = s.figure_at(
            current.first, at
        )  # "Six million people, a quarter of the population, have fled"
        measured = measured or (closing - at > 5 and s.figure_at(at + 1, closing) is not None)
        measured = measured and not counted
        measured = measured or _is_titled(s, at + 1, closing)
        measured = measured and verb_behind(s, closing, last)
        described = described or (measured and current.rule in (MAIN, CLAUSE))
        ranked = is_superlative_tail(s, at + 1, closing) and verb_behind(s, closing, last)
        told = s.has_fact(at + 1, closing) or (not pack.participle_endings and _tells(s, at + 1, closing))
        if (described and at > current.first and told) or (ranked and at > current.first):
            return Piece(at + 1, last, RELATIVE, subject=subject(s, current.first, at), link="")
        if current.rule in (AGAIN, TAIL, SUBORDINATE) and (
            is_figure_tail(s, at + 1, last)
            or is_superlative_tail(s, at + 1, last)
            or (is_gerund(low, pack) and s.has_figure(at + 1, last))
            or (s.has_figure(at + 1, closing) and lists_sums(s, at + 1, last, current.first))
            or (s.is_capital[at + 1] and names_a_figure(s, at + 1, last))
        ):
            return Piece(at + 1, last, TAIL)  # "… and 22 attempts on goal, compared with seven"
        return None
    if s.is_finite[at + 1] and low.startswith(pack.outcome_beginnings or ("\0",)):
        told = s.has_figure(at + 2, closing) or any(ranks(low, pack) for low in s.low[at + 2 : closing])
        return Piece(at + 1, last, SHARED) if told else None  # "، ليصبح الأكثر تداولا"
    if _is_gapped(s, current, at + 1, last):
        return Piece(at + 1, last, TAIL)  # "…, China 9 per cent and the United States 15 per cent"
    if low in pack.therefore and s.low[at + 2] not in pack.that and verb_of_clause(s, at + 2, last) >= 0:
        return Piece(at + 2, last, CLAUSE)
    if _lists_clauses(s, current, at, last) or _counts_again(s, current, at, last):
        return Piece(at + 1, last, CLAUSE)
    if low in pack.saying and s.low[at + 2] in pack.that and s.finite(at + 3, last) >= 0:
        return Piece(at + 3, last, CLAUSE)
    described = is_adverb(low, pack) and at + 4 < last and is_gerund(s.low[at + 2], pack)
    if described and not s.is_comma[at + 3]:
        return Piece(at + 1, last, TAIL)  # ", effectively ending the strike"
    if (
        is_gerund(low, pack)
        and last - at > 3
        and not (s.is_comma[at + 2] or s.low[at + 2] in pack.coordinators)
    ):
        return Piece(at + 1, last, TAIL)  # but not ", planning, and development"
    spliced = bool(pack.final_relatives) and (low in pack.articles or low in pack.numerals)
    spliced = spliced or (bool(pack.final_relatives) and low in pack.determiners)
    spliced = spliced or (bool(pack.final_relatives) and s.written[at + 1][0].isdigit())
    stated = bool(pack.final_relatives) and s.is_capital[at + 1] and s.is_finite[at + 2]
    stated = stated or (bool(pack.final_relatives) and low in pack.prepositions and _fronted(s, at + 2, last))
    if stated or (spliced and 0 <= verb_of_clause(s, at + 1, last) <= at + 4):
        return Piece(
            at + 1, last, CLAUSE
        )  # "…, ein Ingenieur sitzt in Haft": German joins clauses by a comma
    if low in pack.with_ and _attends(s, at + 1, closing):
        return Piece(at + 1, last, TAIL)
    if low in pack.most_of_them and s.finite(current.first, at) >= 0:
        return Piece(at + 1, last, TAIL)
    if low in pack.consequence and (s.is_finite[at + 2] or s.low[at + 2] in pack.that):
        return Piece(at + 1, last, TAIL)
    if low in pack.articles and _is_clause_noun(s, at + 2, last):
        return Piece(at + 1, last, TAIL)  # ", a decision the group has appealed"
    if low in pack.prepositions and s.low[at + 2] in pack.question_words:
        return Piece(at + 1, last, TAIL)  # ", in what organisers called the biggest day of action"
    if is_figure_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    if is_superlative_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    if s.has_figure(at + 1, closing) and lists_sums(s, at + 1, last, current.first):
        return Piece(at + 1, last, TAIL)
    verb = s.finite(current.first, at)
    if s.low[verb] in pack.helpers and s.is_comma[verb + 1]:
        return None  # "ils ont, en effet, grimpé de 2 %"
    by_whom = closing == last and last - at > 3 and s.low[at + 2] in pack.agents - pack.of
    told = _tells(s, at + 1, closing) or (by_whom and bool(pack.describing_endings))
    if not s.is_finite[at + 1] and is_participle(low, pack) and told:
        return Piece(at + 1, last, TAIL)  # ", dragged down by a slump of 9 per cent"
    return None


def _attends(s: Sentence, first: int, closing: int) -> bool:
    """As in ", with the ice projected to vanish by 2040"."""
    if not s.pack.gerund_endings or s.low[first + 1] in s.pack.pronouns:
        return False
    return any(
        s.is_word[k - 1] and (is_gerund(s.low[k], s.pack) or is_participle(s.low[k], s.pack))
        for k in range(first + 2, min(closing - 1, first + 10))
    )


def _fronted(s: Sentence, noun: int, last: int) -> bool:
    """As in "…, am Vortag waren es 12.000": the verb behind one noun, and the clause goes on."""
    return s.is_capital[noun] and noun + 2 < last and s.is_finite[noun + 1] and s.has_fact(noun, last)


def _ends_one_of_several(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """Whether a Persian clause ends with its verb before a comma and another follows that ends with its own."""
    pack = s.pack
    opens = pack.that | pack.conditionals | pack.causal | pack.subordinators | pack.before_main
    if current.rule not in (MAIN, CLAUSE) or not s.is_finite[at - 1] or s.low[at + 1] in opens:
        return False
    verb = s.finite(at + 1, last)
    return (
        verb > at + 3
        and opens.isdisjoint(s.low[current.first : at])
        and opens.isdisjoint(s.low[at + 1 : verb])
    )


def _again_that(s: Sentence, at: int, last: int) -> bool:
    """Whether the "that" behind a comma takes up an earlier one, behind a verb of saying."""
    that = s.low[at + 1]
    earlier = any(
        s.low[k] == that and not s.pack.say.isdisjoint(s.low[max(0, k - 4) : k]) for k in range(1, at)
    )
    return earlier and s.finite(at + 2, last) > at + 2


def _is_clause_noun(s: Sentence, noun: int, last: int) -> bool:
    behind = s.low[noun + 1] if noun + 1 < last else ""
    opens = behind in s.pack.determiners or behind in s.pack.pronouns or behind in s.pack.that
    return opens and s.is_word[noun] and noun < s.finite(noun, last) <= noun + 5


def _lists_clauses(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "Libraries are to close, street lights will be dimmed, and 600 jobs are to go"."""
    pack = s.pack
    if (
        current.rule not in (MAIN, CLAUSE)
        or pack.verb_last
        or pack.verb_first
        or s.low[current.first] in pack.subordinators
    ):
        return False
    near = s.finite(at + 2, min(last, at + 6)) >= 0 and s.low[at + 1] not in pack.prepositions
    if not near or verb_of_clause(s, at + 1, last) > at + 5 or verb_of_clause(s, at + 1, last) < 0:
        return False
    following = (
        k
        for k in range(at + 3, min(last - 2, at + 24))
        if s.low[k] in pack.coordinators and s.written[k - 1] == ","
    )
    return any(verb_of_clause(s, k + 1, last) > k + 1 for k in following)


def _counts_again(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "ERC logra 9 escaños, el PNV reúne 6, …": another subject, its verb and its figure."""
    pack = s.pack
    named = s.is_capital[at + 1] or s.low[at + 1] in pack.determiners
    if not (named and pack.describing_endings) or pack.final_relatives or current.rule not in (MAIN, CLAUSE):
        return False
    verb = verb_of_clause(s, at + 1, min(last, at + 7))
    counted = any(s.figure_at(k, last) for k in range(verb + 1, min(last, verb + 4)))
    return verb > at + 1 and counted and s.has_figure(current.first, at) and all(s.is_word[at + 1 : verb])


def _is_gapped(s: Sentence, current: Piece, first: int, last: int) -> bool:
    """Whether a name and its figure stand behind a comma, as another with its verb stood before."""
    if not s.is_capital[first] or not s.has_figure(max(s.finite(current.first, first), current.first), first):
        return False
    return names_a_figure(s, first, last)


def _is_titled(s: Sentence, first: int, closing: int) -> bool:
    """As in "Elin Sarova, winner of the 2009 Halden Prize, …"."""
    noun = s.is_word[first] and not (s.is_capital[first] or s.is_finite[first])
    small = s.low[first] in s.pack.prepositions or s.low[first] in s.pack.determiners
    return noun and not small and s.low[first + 1] in s.pack.of and _tells(s, first, closing)


def _tells(s: Sentence, first: int, last: int) -> bool:
    """Whether a stretch gives a figure, a year, or tells of a death: ", décédée en 2021"."""
    found = s.facts.within(s.starts[first], s.ends[last - 1])
    dated = any(fact["type"] == "date" and fact["precision"] == "year" for _, _, fact in found)
    dated = dated or _names_agent(s, first, last)
    dated = dated or (not s.pack.participle_endings and any(ranks(low, s.pack) for low in s.low[first:last]))
    return dated or s.has_figure(first, last) or s.pack.cues.get(s.low[first]) == "casualties"


def _names_agent(s: Sentence, first: int, last: int) -> bool:
    """As in ", dirigée par la biologiste Anouk Lestrade,": by whom, with a name."""
    pack = s.pack
    by = pack.describing_endings and first + 2 < last and s.low[first + 1] in pack.agents - pack.of
    return bool(by) and any(s.is_capital[first + 2 : last])


def _resumes(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """After "X, who was arrested in May," the main verb follows."""
    if s.finite(current.first, at) < 0 and current.link:
        return False
    if s.pack.verb_first:  # "عينت X، التي عملت …، رئيسة لـ…"
        return bool(current.link) or s.is_finite[at + 1]
    if current.link in s.pack.final_relatives or current.link in s.pack.final_openers:
        return True
    k = at + 1
    while k < last and (is_adverb(s.low[k], s.pack) or s.low[k] in s.pack.negators):
        k += 1
    return k < last and (s.is_finite[k] or s.low[k] in s.pack.plain_present)
