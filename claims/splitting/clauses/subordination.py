"""Clauses behind "after", "when" and the like that state a fact of their own."""

from claims.splitting.clauses.clause_verbs import in_final_clause, verb_of_clause
from claims.splitting.clauses.nouns import noun_before
from claims.splitting.clauses.parts import MAIN, RELATIVE, SUBORDINATE, TAIL, Piece, Sentence
from claims.splitting.clauses.tails import is_span, tail_end
from claims.splitting.words.participles import is_gerund, is_participle


def subordinate(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "… after the river burst its banks": a fact of its own, if it has a subject of its own."""
    pack = s.pack
    low = s.low[at]
    if at == current.first or at + 1 >= last:
        return None
    verb = s.finite(current.first, at)
    if verb < 0:
        return _cause_behind_tail(s, current, at, last)
    if in_final_clause(s, verb, at) or _belongs_before(s, at):
        return None  # "in einer Schicht, die bislang als fundleer galt"
    done = _done_before(s, at, last)
    if done > 0:
        return Piece(done, last, SUBORDINATE, link=low)
    if _opens_no_clause(s, current, at, last):
        return None
    if low in pack.scenes:
        return _scene(s, current, at, last)
    if pack.verb_first and low in pack.prepositions:
        at += 1
        if s.points_to(at, at + 1, "casualties") and at - current.first > 3:
            counted = s.has_figure(at + 1, min(last, at + 4))  # "بعد مقتل سائقين اثنين"
            return Piece(at, last, SUBORDINATE, link=low) if counted else None
        if s.low[at] not in pack.that or at + 1 >= last:
            return None  # "بعد ثماني ساعات", unlike "بعد أن"
    verb = verb_of_clause(s, at + 1, last)
    if verb < 0 and pack.subject_may_follow and s.is_finite[at + 1] and s.has_figure(at + 1, last):
        verb = at + 1  # "quando estavam orçamentados 90 milhões"
    if verb < 0 or (pack.describing_endings and s.low[at + 1] in pack.of and tail_end(s, at, verb) < verb):
        return None  # "se entregó horas después del crimen, alegó que …"
    if low in pack.sequence and _is_only_a_date(s, at + 1, verb):
        return None  # "homes sold before 2010 were excluded"
    if low in pack.awaiting and not s.has_fact(at + 1, last) and not _came_first(s, current, at, verb):
        return None  # "will not concede before every vote is counted"
    if s.low[at + 1] in pack.pronouns and not s.has_fact(at + 1, last):
        return None
    if low in pack.causal:
        return _reason(s, current, at, verb, last)
    return Piece(at + 1, last, SUBORDINATE, link=low)


def _belongs_before(s: Sentence, at: int) -> bool:
    """As in "largely because", "looks after 60 children", "came hours after the minister resigned"."""
    pack = s.pack
    low, before, behind = s.low[at], s.low[at - 1], s.low[at + 1]
    if low in pack.causal and (before in pack.adverbs or before in pack.comparing):
        return True
    goes_on = behind in pack.subordinators or behind in pack.prepositions
    often = behind in pack.articles and s.low[min(at + 2, s.size - 1)] in pack.time_units
    if low in pack.adverbs and pack.participle_endings and (before in pack.adverbs or goes_on or often):
        return True  # "lost just once as they …", "is taken once a week"
    return low in pack.sequence and (before in pack.takes_after or is_span(s, at - 1))


def _opens_no_clause(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """Whether what follows is a phrase, or a clause that only belongs to the word before."""
    pack = s.pack
    low, before, behind = s.low[at], s.low[at - 1], s.low[at + 1]
    second = s.low[min(at + 2, last - 1)]
    if behind in pack.of and second.endswith(pack.infinitive_endings):
        return True  # "foi detido depois de atirar uma urna ao rio, e a votação será repetida"
    if behind in pack.coordinators or (low in pack.scenes and is_gerund(behind, pack)):
        return True  # "was hit once and survived", "fell when crossing the road"
    if low in pack.as_ and behind in pack.articles and _awaits_verb(s, current.first, at):
        return True  # "showed the number of people waiting as an inpatient has fallen"
    if low in pack.as_ and (behind in pack.comparing or is_participle(behind, pack)):
        return True  # "as well as", "as planned after the vote"
    small = second in pack.prepositions or second in pack.determiners or second in pack.pronouns
    if low in pack.sequence and is_gerund(behind, pack) and small:
        return True  # "before voting in the election", unlike "before fighting broke out"
    if low in pack.scenes and before in pack.prepositions and pack.participle_endings:
        return True  # "lied about where he had been"
    if low in pack.than and before.endswith(pack.comparative_endings):
        return True  # "länger als zwei Stunden"
    # "was 21 when he took it"
    return low in pack.scenes and s.low[at - 2] in pack.being and before[0].isdigit()


def _scene(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "the square where 12 people died", "was speaking when a bomb went off"."""
    if verb_of_clause(s, at + 1, last) <= 0:
        return None
    if _happens_meanwhile(s, current, at, last):
        return Piece(at + 1, last, SUBORDINATE, link=s.low[at])
    noun = noun_before(s, current.first, at)
    return Piece(at, last, RELATIVE, subject=noun, link=s.low[at]) if s.has_fact(at, last) else None


def _reason(s: Sentence, current: Piece, at: int, verb: int, last: int) -> Piece | None:
    """What "because" and "as" tell is cut off where both sides give a figure, or the other is an opinion."""
    pack, low = s.pack, s.low[at]
    piece = Piece(at + 1, last, SUBORDINATE, link=low)
    comma = s.written[at - 1] == ","
    plainly = low not in pack.as_ and low not in pack.since and s.has_fact(current.first, at)
    if plainly and (comma or s.has_figure(at + 1, last)):
        return Piece(at, last, SUBORDINATE)  # "Rations were halved because donors had paid only 31 %"
    both = low in pack.as_ or s.has_figure(current.first, at)
    if both and comma and s.has_figure(at + 1, last):
        return piece  # ", as they beat the holders 3-2"
    if low in pack.as_:
        plain = pack.conditionals.isdisjoint(s.low[at + 1 : verb]) and s.low[at - 1] not in pack.measured
        if plain and _counts_beside(s, current, at, verb, last):
            return piece  # "fell by 41 per cent as demand collapsed"
        if comma and _gives_reason(s, at, verb):
            return piece  # ", as hospitals were ordered to close"
    return piece if any(word in pack.opinion for word in s.low[current.first : at]) else None


def _counts_beside(s: Sentence, current: Piece, at: int, verb: int, last: int) -> bool:
    """Whether a figure stands on either side of "as"."""
    happens = s.low[s.finite(current.first, at)] in s.pack.happening or is_gerund(s.low[at + 1], s.pack)
    counted = not happens and s.has_figure(verb, min(tail_end(s, verb, last), verb + 8))
    return counted or s.has_figure(current.first, at) or _tells_of_most_or_another(s, current, at, verb)


def _is_only_a_date(s: Sentence, first: int, verb: int) -> bool:
    """Whether all that stands before a verb is a day or a year."""
    found = s.facts.within(s.starts[first], s.ends[verb - 1]) if first < verb else []
    return any(
        fact["type"] == "date" and begin == s.starts[first] and end == s.ends[verb - 1]
        for begin, end, fact in found
    )


def _gives_reason(s: Sentence, at: int, verb: int) -> bool:
    """Whether a noun and its verb follow "as", and nobody says something: not in ", as the minister put it"."""
    pack = s.pack
    named = s.low[at + 1] in pack.pronouns or s.low[verb] in pack.say or s.low[verb] in pack.naming
    goes_on = verb + 3 < s.size and s.low[verb + 1] not in pack.pronouns
    return bool(pack.participle_endings) and goes_on and not named


def _tells_of_most_or_another(s: Sentence, current: Piece, at: int, verb: int) -> bool:
    """As in "were closed as most of the nurses were ill", "scored twice as Halden won the cup"."""
    pack = s.pack
    if not _gives_reason(s, at, verb) or not pack.as_.isdisjoint(s.low[at + 1 : verb]):
        return False
    first = s.finite(current.first, at)
    if s.low[first] in pack.happening or s.low[first] in pack.causing:
        return False
    many = s.low[at + 1] in pack.standing_alone and s.low[at + 1] not in pack.articles
    return many or (
        s.is_capital[at + 1] and pack.capitals and is_past_form(s, first) and is_past_form(s, verb)
    )


def is_past_form(s: Sentence, at: int) -> bool:
    """Whether a verb tells of the past: "was", "won", "closed"."""
    low, pack = s.low[at], s.pack
    if low in pack.auxiliaries:
        return low not in pack.present_auxiliaries and low not in pack.modals
    return low in pack.past or low in pack.past_or_participle or low.endswith(pack.participle_endings)


def tells_of_now(s: Sentence, first: int, at: int, last: int) -> bool:
    """As in "was arrested | while his brother is still at large": a deed that is over, and what is so now."""
    if not s.pack.present_auxiliaries or not is_past_form(s, first):
        return False
    verb = verb_of_clause(s, at + 1, last)
    return verb > 0 and s.low[verb] in s.pack.present_auxiliaries and s.low[at + 1] not in s.pack.pronouns


def _came_first(s: Sentence, current: Piece, at: int, verb: int) -> bool:
    """As in "leaked for six days before engineers closed the valve": both are over, and the first is told at length."""
    pack = s.pack
    first = s.finite(current.first, at)
    past = is_past_form(s, first) and is_past_form(s, verb)
    return bool(pack.participle_endings) and past and s.has_fact(first, at)


def _cause_behind_tail(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "rose 5 per cent, the slowest pace in 28 months, as fuel became cheaper", ", before Lee levelled"."""
    pack, low = s.pack, s.low[at]
    hangs = current.rule == TAIL and s.is_comma[at - 1]
    hangs = hangs and (low in (pack.causal & pack.as_) or (low in pack.sequence and bool(pack.as_)))
    if not hangs or s.low[at + 1] in pack.pronouns or verb_of_clause(s, at + 1, last) < 0:
        return None
    return Piece(at + 1, last, SUBORDINATE, link=low)


def _happens_meanwhile(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "was 8 km from its berth when flames broke out": a state with its figure, and what happened then."""
    pack = s.pack
    verb = s.finite(current.first, at)
    state = s.low[verb] in pack.being and s.has_figure(verb, at - 1) and at - verb > 4
    named = s.low[at + 1] not in pack.pronouns and last - at > 3
    return (
        bool(pack.participle_endings)
        and current.rule == MAIN
        and state
        and named
        and not s.has_date(verb, at)
    )


def _done_before(s: Sentence, at: int, last: int) -> int:
    """Where "concluída" stands in "depois de concluída, em abril, a compra por 145 milhões", or -1.

    The participle of Romance languages, what it is said of behind it, and a fact.
    """
    pack = s.pack
    done = at + 1 + (s.low[at + 1] in pack.of)
    absolute = bool(pack.describing_endings) and not pack.final_relatives and done + 2 < last
    if not absolute or not is_participle(s.low[done], pack) or s.is_finite[done]:
        return -1
    near = range(done + 1, min(last - 1, done + 6))
    subject = any(s.low[k] in pack.determiners and s.low[k - 1] not in pack.prepositions for k in near)
    return (
        done if subject and s.finite(done, tail_end(s, near[-1], last)) < 0 and s.has_fact(done, last) else -1
    )


def _awaits_verb(s: Sentence, first: int, at: int) -> bool:
    """Whether what stands before is only a verb of saying and the subject of what is said."""
    verb = s.finite(first, at)
    return verb >= 0 and s.low[verb] in s.pack.say and s.finite(verb + 1, at) < 0 and at - verb > 4


def is_subject_behind_clause(s: Sentence, first: int, left: int, at: int) -> bool:
    """Whether the only verb so far is that of a clause in front, so that "and" joins two nouns of the subject."""
    pack = s.pack
    opener = s.low[first]
    if not (opener in pack.subordinators or opener in pack.since) or pack.verb_last or pack.verb_first:
        return False
    comma = next((k for k in range(at - 1, left, -1) if s.written[k] == "," and not s.nested[k]), -1)
    return comma > left and comma < at - 1 and s.finite(comma, at) < 0
