"""What begins behind a comma or a dash."""

from claims.splitting.clauses.appositions import is_described, last_of_list, tells
from claims.splitting.clauses.clause_verbs import at_relative, verb_of_clause
from claims.splitting.clauses.figure_tails import is_figure_tail
from claims.splitting.clauses.fronting import stands_beside_date
from claims.splitting.clauses.gaps import names_a_term, restated_figure
from claims.splitting.clauses.hanging import goes_on, hangs, is_gapped
from claims.splitting.clauses.infinitives import governing, infinitives_from, is_bare
from claims.splitting.clauses.left_out import counted_subject
from claims.splitting.clauses.listed_clauses import another_clause
from claims.splitting.clauses.nouns import noun_before, subject
from claims.splitting.clauses.parts import (
    AGAIN,
    CLAUSE,
    MAIN,
    RELATIVE,
    RESUMED,
    SHARED,
    TAIL,
    Piece,
    Sentence,
)
from claims.splitting.clauses.relative_clauses import (
    final_relative,
    is_final_relative,
    of_whom,
    only_tells_which,
    relative,
    tells_which,
)
from claims.splitting.clauses.second_verbs import lists_deeds
from claims.splitting.clauses.spliced_clauses import adds_by_dash, goes_on_as_it_began, is_spliced
from claims.splitting.clauses.tails import is_superlative_tail, ranks, tail_end
from claims.splitting.words.forms import is_adverb


def after_comma(s: Sentence, current: Piece, at: int, last: int, *, verbless: bool) -> Piece | None:
    """The piece that begins behind a comma or a dash, if one does."""
    pack = s.pack
    if pack.restating and (restated := restated_figure(s, at, last)) > 0:
        return Piece(restated, last, TAIL)
    if at + 2 >= last or s.low[at + 1] in pack.coordinators or s.low[at + 1] in pack.contrast:
        return None  # the conjunction itself decides
    if current.rule == TAIL and not s.has_figure(current.first, at) and names_a_term(s, at, last):
        return None  # "y la empresaria, | a dos"
    closing = tail_end(s, at + 1, last)
    if s.low[closing - 2] in pack.promised_with and s.finite(at + 1, closing) < 0:
        return None  # "Der Kanzler kündigte an, bis 2030 eine Million Wohnungen zu bauen"
    whom = of_whom(s, at, last)
    if whom > 0:
        noun = noun_before(s, current.first, at)
        return Piece(at + 1, last, RELATIVE, subject=noun, link=s.low[whom])
    if is_final_relative(s, at, closing):
        return final_relative(s, current, at, closing, last)
    # "dont l'épicentre se situait à 12 km"
    told = s.low[at + 1] in pack.relatives and s.finite(at + 2, closing) >= 0
    told = told or not is_figure_tail(s, at + 1, last)
    inserted = pack.elisions and s.finite(at + 2, closing) < 0 <= s.finite(closing, last)
    if inserted and s.low[at + 1] in pack.relatives & pack.tail_openers and s.finite(current.first, at) < 0:
        return None  # "Deux personnes, dont un mineur, ont été arrêtées"
    if at_relative(s, at + 1, last) and told and not _again_that(s, at, last):
        return relative(s, current, at, last)
    if _takes_up(s, current, at, last, verbless=verbless):
        return Piece(at + 1, last, RESUMED)
    if current.rule == RELATIVE and verbless and s.finite(current.first, at) >= 0:
        aside = closing + 1 < last and s.is_finite[closing + 1] and is_figure_tail(s, at + 1, last)
        if aside:
            return Piece(at + 1, last, TAIL)  # "which drew 90 in May, up from 40 in April, will close"
        return Piece(at + 1, last, CLAUSE) if verb_of_clause(s, at + 1, last) >= 0 else None
    found = _another_verb(s, current, at, last)
    if found:
        return found
    if s.finite(current.first, at) < 0 and not s.is_nominal(current.first, at):
        return _behind_no_verb(s, current, at, closing, last)
    return _behind_verb(s, current, at, closing, last)


def _behind_no_verb(s: Sentence, current: Piece, at: int, closing: int, last: int) -> Piece | None:
    """What a comma adds to words that are no clause of their own."""
    if s.pack.final_relatives and current.rule in (TAIL, AGAIN) and is_spliced(s, at + 1, last):
        return Piece(at + 1, last, CLAUSE)  # ", darunter ein Kind, Dutzende wurden verletzt"
    if is_described(s, current, at, closing, last):
        return Piece(at + 1, last, RELATIVE, subject=subject(s, current.first, at), link="")
    return Piece(at + 1, last, TAIL) if goes_on(s, current, at, closing, last) else None


def _behind_verb(s: Sentence, current: Piece, at: int, closing: int, last: int) -> Piece | None:
    """What a comma adds to a clause that has its verb."""
    pack = s.pack
    if current.rule == MAIN and s.finite(at + 1, closing) >= 0 and only_tells_which(s, current.first, at):
        return None  # "Of those who smoke, almost 20 per cent fall ill"
    if s.is_finite[at + 1] and s.low[at + 1].startswith(pack.outcome_beginnings):
        told = s.has_figure(at + 2, closing) or any(ranks(low, pack) for low in s.low[at + 2 : closing])
        return Piece(at + 1, last, SHARED) if told else None  # "، ليصبح الأكثر تداولا"
    if stands_beside_date(s, current.first, at):
        return None  # "In 2003, when I was a doctor here, | an outbreak …"
    left = s.finite(current.first, at)
    if pack.elisions and counted_subject(s, current, left, at + 1, closing):
        return Piece(at + 1, last, AGAIN)  # "Vingt personnes ont été arrêtées, deux policiers blessés"
    if is_gapped(s, current, at + 1, last):
        return Piece(at + 1, last, TAIL)  # "…, China 9 per cent and the United States 15 per cent"
    spliced = adds_by_dash(s, current, at, last) or goes_on_as_it_began(s, current, at, last)
    begin = at + 1 if spliced else another_clause(s, current, at, last)
    if begin > 0:
        return Piece(begin, last, CLAUSE)
    return Piece(at + 1, last, TAIL) if hangs(s, current, at, closing, last) else None


def _takes_up(s: Sentence, current: Piece, at: int, last: int, *, verbless: bool) -> bool:
    """Whether the verb of a subject that stands open follows."""
    pack = s.pack
    if current.rule == RELATIVE:
        return _resumes(s, current, at, last)
    if current.rule == TAIL and s.is_finite[at + 1] and current.context and not pack.verb_last:
        # "Bedran, who was freed after serving two years, had been …"
        return verbless or s.low[at + 1] in pack.auxiliaries
    # "X, which opened in May and is used by …, remained closed"
    return current.rule in (SHARED, CLAUSE, AGAIN) and verbless and s.is_finite[at + 1]


def _another_verb(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """A further verb of the same subject, or a clause that the sentence lists beside it."""
    pack = s.pack
    low = s.low[at + 1]
    if current.rule == AGAIN and is_superlative_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    if current.rule == AGAIN and s.is_finite[at + 1] and last_of_list(s, at + 1, last):
        return Piece(at + 1, last, SHARED)  # "hired 90 nurses and 12 doctors, opened two wards and …"
    if is_bare(low, pack) and not s.is_finite[at + 1] and current.rule in (MAIN, CLAUSE, SHARED, AGAIN):
        begin = infinitives_from(s, current, at)
        if begin > 0 and last_of_list(s, at + 1, last, bare=True):
            return Piece(at + 1, last, AGAIN, subject=(governing(current), begin))
    if pack.final_relatives and (begin := lists_deeds(s, current.first, at, last)) > 0:
        return Piece(at + 1, last, AGAIN, subject=(current.first, begin))
    if s.finite(current.first, at) >= 0:
        found = _behind_leading_verb(s, current, at, last) if pack.verb_first else None
        if found:
            return found
        turned = s.is_finite[at + 1] and not pack.contrast.isdisjoint(s.low[at + 2 : at + 5])
        if turned and low not in pack.say:
            return Piece(at + 1, last, SHARED)  # "…, ging ihnen aber nicht nach"
        if low in pack.sequels and s.is_finite[at + 2]:
            return Piece(at + 1, last, SHARED)  # ", then set fire to a car"
        other = at + 1 + (low in pack.determiners and not pack.participle_endings)
        named = s.low[other] in pack.further or (other > at + 1 and s.low[other] in pack.ordinals)
        if named and other + 2 < last and s.is_finite[other + 1]:
            return Piece(at + 1, last, CLAUSE)  # "One was hit, another was robbed and a third fled"
        says = low in pack.say and (s.low[at + 2] in pack.that or s.low[at + 2] in pack.determiners)
        listed = s.is_finite[at + 1] and not says and current.rule in (MAIN, CLAUSE, SHARED, RESUMED)
        # "Wie die Polizei mitteilt, wurden …"
        listed = listed and s.low[current.first] not in pack.comment_openers
        # ", compared with May, but …"; "people who smoke, are overweight and drink"
        listed = listed and f"{low} {s.low[at + 2]}" not in pack.not_fronted
        listed = listed and not tells_which(s, current.first, at)
        if listed and last_of_list(s, at + 1, last):
            return Piece(
                at + 1, last, SHARED
            )  # "was bottom of the table, had debts of £6 million and drew …"
    if pack.verb_last and _ends_one_of_several(s, current, at, last):
        return Piece(at + 1, last, CLAUSE)  # "… اعدام کرد، … زد، … انجام داد و …"
    if _again_that(s, at, last):
        return Piece(at + 2, last, CLAUSE)  # "found that …, that … and that …"
    return None


def _behind_leading_verb(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """What goes on behind a comma in Arabic, whose clause has begun with its verb."""
    pack = s.pack
    low = s.low[at + 1]
    if low in pack.say or last - at <= 3:
        return None
    lacking = s.low[s.finite(current.first, at)] in pack.auxiliaries or current.rule == SHARED
    if lacking and low in pack.verb_after and low not in pack.relatives:
        return Piece(at + 1, last, RESUMED)  # "كان الملعب، الذي شيد … ويتسع لـ…، قد أغلق"
    grown = low.startswith(pack.gerund_beginnings) and low.endswith("ة") and low not in pack.saying
    if grown and any(s.figure_at(k, last) for k in range(at + 2, min(last, at + 5))):
        return Piece(at + 1, last, TAIL)  # "، متقدمة ست مراتب"
    terms = low in pack.prepositions - pack.of and s.low[at + 2] in pack.that and s.is_finite[at + 3]
    if terms and not any(s.is_comma[current.first : at]):
        return Piece(at + 3, last, CLAUSE)  # "، على أن تبدأ المفاوضات في مايو"
    verb = at + 1 + (low in pack.negators)  # "، لا يزال 12 منهم في المستشفى"
    told = s.is_finite[verb] and tells(s, at + 1, tail_end(s, at + 1, last))
    if told and not low.startswith(pack.outcome_beginnings):
        return Piece(at + 1, last, SHARED)  # "شهدت أعمال شغب، أسفرت عن إصابة 37 شخصا"
    return None


def _ends_one_of_several(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """Whether a Persian clause ends with its verb before a comma and another follows that ends with its own."""
    pack = s.pack
    opens = pack.that | pack.conditionals | pack.causal | pack.subordinators | pack.before_main
    if current.rule not in (MAIN, CLAUSE) or not s.is_finite[at - 1] or s.low[at + 1] in opens:
        return False
    verb, low = s.finite(at + 1, last), s.low
    if verb <= at + 3 or not opens.isdisjoint(low[at + 1 : verb]):
        return False
    return not any(low[k] in opens and low[k - 1] not in pack.time_units for k in range(current.first, at))


def _again_that(s: Sentence, at: int, last: int) -> bool:
    """Whether the "that" behind a comma takes up an earlier one, behind a verb of saying."""
    if s.low[at + 1] not in s.pack.that:
        return False
    earlier = any(
        s.low[k] in s.pack.that and not s.pack.say.isdisjoint(s.low[max(0, k - 4) : k]) for k in range(1, at)
    )
    return earlier and s.finite(at + 2, last) > at + 2


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
