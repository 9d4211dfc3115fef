"""What hangs on a finished statement and states a figure of its own: ", making it …", ", the highest since …"."""

from itertools import compress, pairwise

from claims.splitting.clauses.changes import happens_again
from claims.splitting.clauses.parts import TAIL, Piece, Sentence
from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_participle


def ranks(low: str, pack: Pack) -> bool:
    """Whether a word, also with its article, says that something is the most: أكثر, الأكثر."""
    return low in pack.superlatives or any(
        low.removeprefix(article) in pack.superlatives for article in pack.definite_beginnings
    )


def is_span(s: Sentence, at: int) -> bool:
    """Whether a time without a number stands here: "hours" in "hours after he left", not in "two hours after"."""
    pack = s.pack
    if s.low[at] not in pack.time_units or not pack.participle_endings or not at:
        return False
    if s.low[max(s.finite(0, at), 0)] in pack.happening:
        return True  # "The visit came two days after …"
    before = s.low[at - 1]
    counted = before in pack.numerals or before in pack.halves or before[0].isdigit()
    # "cuts of four hours a day after demand had risen"
    counted = counted or (before in pack.articles and at > 1 and s.low[at - 2] in pack.time_units)
    return not counted and (s.low[at].endswith(pack.plural_endings) or before in pack.determiners)


def tail_end(s: Sentence, first: int, last: int) -> int:
    for k in compress(range(first, last), s.is_comma[first:last]):
        if not s.nested[k]:
            return k
    return last


def is_superlative_tail(s: Sentence, first: int, last: int) -> bool:
    """As in ", the highest since records began in 1951"."""
    if first >= last:
        return False
    if happens_again(s, first, last):
        return True
    hardly = is_adverb(s.low[first], s.pack) and s.low[min(first + 1, last - 1)] in s.pack.halves
    first += hardly
    window = [s.low[k] for k in range(first, min(last, first + 5))]
    if len(window) > 2 and window[0] in s.pack.halves:
        of_what = window[1] in s.pack.of and (hardly or window[2] in s.pack.question_words)
        if of_what or window[1] in s.pack.as_:
            return True  # ", half of what it was in May", ", half as much again as in 2024"
    if any(word in s.pack.multiples for word in window[:3]) and s.finite(first, min(last, first + 3)) < 0:
        return True
    compared = any(w in s.pack.than for w in window[1:2]) and window[0] not in s.pack.coordinators
    if compared and (not s.pack.verb_first or ranks(window[0], s.pack)):
        return True  # ", more than any of its predecessors"
    beside = any(word in s.pack.beside and word in s.pack.comparators for word in window[:2])
    if beside and len(window) > 2:  # not ", under control"
        return s.finite(first, min(last, first + 3)) < 0  # ", well below that of the last election"
    if window and window[0] in s.pack.articles and any(w in s.pack.than for w in window[2:]):
        return True  # "and a bigger one than expected"
    equal = window and window[0] in s.pack.equally and s.pack.comparing.isdisjoint(window[1:2])
    if equal and any(w in s.pack.as_ for w in window[2:]):
        return True  # ", so viel wie in keiner anderen Stadt"
    if (
        window
        and (window[0] in s.pack.superlatives or window[0] in s.pack.as_)
        and s.pack.verb_last | (window[0] in s.pack.as_)
    ):
        return s.pack.verb_last or any(w in s.pack.superlatives for w in window[1:3])
    hangs = window and window[0] in s.pack.tail_openers and s.pack.elisions  # ", soit le taux le plus bas"
    for word, following in pairwise(window):
        if (
            word in s.pack.determiners
            and following in s.pack.superlatives
            and (window[0] in s.pack.prepositions or (hangs and word == window[1]))
            and not (following in s.pack.ordinals and not s.pack.time_units.keys().isdisjoint(window))
        ):
            return s.finite(first, min(last, first + 5)) < 0  # ", na época a maior transferência"
    if (
        len(window) > 2
        and window[0] in s.pack.prepositions
        and s.pack.verb_first
        and window[1] in s.pack.superlatives
    ):
        return s.finite(first, min(last, first + 3)) < 0  # "، في أكبر تحرك منذ عام 2011"
    if len(window) > 2 and window[0] in s.pack.bare_ranks and window[1] not in s.pack.prepositions:
        return s.finite(first, min(last, first + 4)) < 0  # ", primeira mulher a dirigir o instituto"
    if not window or window[0] not in s.pack.determiners:
        return False
    reach = 4 if len(window) > 3 and window[2] in s.pack.determiners else 3  # ", le taux le plus élevé"
    ranked = any(w in s.pack.superlatives or w in s.pack.ordinals for w in window[1:reach])
    return (ranked or begins_rank(s, first + 1, last)) and s.finite(first, min(last, first + 3)) < 0


def begins_rank(s: Sentence, at: int, last: int) -> bool:
    """Whether a rank begins here, or behind an owner: "13th increase in a row", "world's second-largest"."""
    end = s.ends[min(at + 3, last) - 1] if at < last else 0
    found = s.facts.within(s.starts[at], end) if end else []
    return any(fact["type"] == "rank" for _, _, fact in found)


def with_tail(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "… with over 130,000 tweets", "… with chants of “…”"."""
    end = tail_end(s, at + 1, last)
    if end - at < 3 or current.rule == TAIL or at - s.finite(current.first, at) < 3:
        return None  # "came third with 16 per cent" is one statement
    verb = s.finite(current.first, at)
    if (
        verb >= 0
        and s.low[verb] in s.pack.say
        and s.is_capital[at - 1]
        and s.pack.that.isdisjoint(s.low[verb:at])
    ):
        return None  # "The poll showed the Greens with 14 per cent"
    if s.pack.verb_first and s.low[at - 1] in s.pack.measuring:
        return None  # "الخسائر المقدرة بأكثر من 70 مليار دولار"
    if s.low[at - 1] in s.pack.takes_with or (verb >= 0 and s.low[verb] in s.pack.takes_with):
        return None  # "is based on interviews with 119 people", "supplied Halden with 300 buses"
    if not is_free(s, current, at, end) or (s.figure_at(at + 1, last) and _describes_object(s, verb, at)):
        return None
    alone = not s.pack.participle_endings and not s.has_figure(current.first, at)
    ranking = any(
        ranks(s.low[k], s.pack) or (s.pack.cues.get(s.low[k]) == "trend" and not s.is_finite[k])
        for k in range(current.first, at - s.pack.verb_first)  # not "أعلى بنحو 1.3 مرة"
    )
    if alone and not ranking and not (s.is_comma[at - 1] and s.pack.elisions):
        return None  # "تقدر الخسائر بنحو 60 مليونا"
    figure = s.figure_at(at + 1, last)
    if figure and (s.lasts(figure) or not s.pack.companions.isdisjoint(s.low[at + 2 : min(end, at + 5)])):
        return None  # "with 20 minutes left", "was held with 30 other men"
    spelt = s.pack.elisions and figure is not None  # "avec cinq points d'avance"
    if spelt or s.written[at + 1][0].isdigit() or s.low[at + 1] in s.pack.with_figure:
        return Piece(at, last, TAIL) if s.has_figure(at, min(at + 5, last)) else None
    nested = next((k for k in range(at + 1, min(end, at + 8)) if s.nested[k]), -1)
    return Piece(at, last, TAIL) if nested > 0 and s.low[nested - 1] in s.pack.of else None


def _describes_object(s: Sentence, verb: int, at: int) -> bool:
    """As in "opened a cancer centre in Selby with 96 beds": of something named for the first time."""
    if verb < 0 or not s.is_word[at - 1]:
        return False
    begin = next((k for k in range(verb + 1, min(at, verb + 4)) if s.low[k] in s.pack.articles), -1)
    return begin > 0 and all(s.is_word[begin:at]) and at - begin < 8


def closes_clause(s: Sentence, at: int) -> bool:
    """Whether a participle or an infinitive stands here, as it ends a German clause."""
    low, pack = s.low[at], s.pack
    infinitive = low.endswith("en") and len(low) > 4
    return not s.is_capital[at] and (
        is_participle(low, pack) or low in pack.present_or_participle or infinitive
    )


def is_free(s: Sentence, current: Piece, at: int, end: int) -> bool:
    """Whether German "mit" hangs on a finished clause, not as in "hatte mit zehn Prozent gerechnet"."""
    if not s.pack.final_relatives:
        return True
    verb = s.finite(current.first, at)
    helped = verb >= 0 and s.low[verb] in s.pack.auxiliaries - s.pack.being
    counted = next((k for k in range(at + 1, end) if s.figure_at(k, end)), end)
    return not (helped and closes_clause(s, end - 1)) and end - counted < 5
