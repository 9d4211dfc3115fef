"""What lacks its verb, which stands before: "15 were hurt, two in Nice", "Hart in June", "China 9 per cent"."""

from itertools import pairwise

from claims.splitting.clauses.parts import MAIN, Piece, Sentence
from claims.splitting.facts.in_text import FIGURES


def counts(s: Sentence, at: int, last: int) -> bool:
    """Whether a number stands here, also a one that counts no noun: "one died", "15 were hurt", "the rest fled"."""
    low = s.low[at]
    if low in s.pack.determiners and at + 1 < last and s.low[at + 1] in s.pack.remainders:
        return True
    if low in s.pack.numerals:
        return True
    return (low in s.pack.with_figure or not s.written[at][0].isalpha()) and s.figure_at(at, last) is not None


def counts_without_verb(s: Sentence, first: int, end: int, before: int) -> bool:
    """As in "two died in Lyon, one in Nice and | nine others from their burns": the verb of the count before."""
    pack = s.pack
    if not counts(s, first, end) or not counts(s, before, first) or s.finite(first, end) >= 0:
        return False
    behind = (
        first
        + 1
        + (s.low[first] in pack.determiners - pack.numerals.keys() and s.low[first + 1] in pack.remainders)
    )
    if behind < end and s.low[behind] in pack.further:
        return end - behind > 2
    return (
        behind + 1 < end
        and s.low[behind] in pack.prepositions - pack.of - pack.than - pack.infinitive_markers
    )


def counts_others(s: Sentence, first: int, at: int, closing: int) -> bool:
    """As in "از آنان ۹ نفر بیمار بودند، | سه نفر پرستار": another count of people, and the verb stands before."""
    counted = s.figure_at(at + 1, closing)
    if not counted or not s.is_finite[at - 1] or s.finite(at + 1, closing) >= 0 or closing - at < 4:
        return False
    found = s.facts.within(s.starts[first], s.ends[at - 1])
    return any(fact["type"] == "quantity" and fact["unit"] == counted["unit"] for _, _, fact in found)


def objects_counted(s: Sentence, first: int, at: int, last: int) -> bool:
    """As in "قیمت بنزین را ۳۰ درصد و | قیمت گاز را ۱۵ درصد افزایش داد": each object has its figure, all one verb."""
    marker = next((k for k in range(first + 1, at) if s.low[k] in s.pack.object_markers), -1)
    again = next((k for k in range(at + 2, min(last, at + 9)) if s.low[k] in s.pack.object_markers), -1)
    if marker < 0 or again < 0 or s.finite(at + 1, again) >= 0:
        return False
    return s.has_figure(marker + 1, at) and any(s.figure_at(k, last) for k in (again + 1, again + 2))


def gapped_name(s: Sentence, first: int, end: int, verb: int) -> bool:
    """As in "Police held Lee in May, | Hart in June and | Moon in July", "Bo Hart for four": the verb stands before."""
    name = first + (s.low[first] in s.pack.determiners)  # "die Gewerkschaft von 14.000"
    at = next((k for k in range(name, min(end, name + 4)) if not s.is_capital[k]), end)
    if verb < 0 or not name < at < end - 1 or s.low[at] not in s.pack.prepositions:
        return False
    if s.low[at] in s.pack.of and s.low[verb] not in s.pack.naming:
        return False
    if s.finite(first, end) >= 0 or not _dates_or_counts(s, at + 1, end):
        return False
    # not "a tower in Augusta, Georgia in 2015"
    return any(s.low[k] == s.low[at] and _dates_or_counts(s, k + 1, first) for k in range(verb, first - 1))


def gapped_figure(s: Sentence, first: int, last: int, verb: int) -> bool:
    """As in "Halden charges 2.9 per cent and | Selby 3.1": a figure of the same sort stands behind the verb."""
    if verb < 0 or not names_a_figure(s, first, last):
        return False
    before = s.facts.within(s.starts[verb], s.ends[first - 1])
    behind = s.facts.within(s.starts[first], s.ends[min(last, first + 6) - 1])
    figures = [[fact for _, _, fact in found if fact["type"] in FIGURES] for found in (before, behind)]
    if not all(figures):
        return False
    first_sort, second = figures[0][-1]["type"], figures[1][0]
    return second["type"] == first_sort or not second["unit"]


def bracketed_again(s: Sentence, at: int, last: int) -> bool:
    """As in "headache (11% against 9%) and | nausea (7% against 4%)": each noun of a list with its figure."""
    if at < 2 or s.written[at - 1 - s.is_comma[at - 1]] != ")" or s.finite(at, last) >= 0:
        return False
    opening = next((k for k in range(at + 2, min(last - 2, at + 6)) if s.written[k] == "("), -1)
    return opening > 0 and all(s.is_word[at + 1 : opening]) and s.has_figure(opening, min(last, opening + 6))


def repeats_term(s: Sentence, first: int, last: int, verb: int) -> bool:
    """As in "Fueron condenados el secretario, a dos años, y | el tesorero, a 14 meses": a term for each."""
    if verb < 0:
        return False
    comma = next((k for k in range(first + 1, min(last - 2, first + 8)) if s.is_comma[k]), -1)
    if comma < 0 or s.finite(first, comma) >= 0 or not names_a_term(s, comma, last):
        return False
    low = s.low[comma + 1]
    return any(
        s.is_comma[k] and s.low[k + 1] == low and names_a_term(s, k, first) for k in range(verb, first - 3)
    )


def names_a_term(s: Sentence, comma: int, last: int) -> bool:
    """As in ", a dos años"."""
    counted = s.low[comma + 2] in s.pack.numerals or s.figure_at(comma + 2, last) is not None
    return counted and s.low[comma + 1] in s.pack.prepositions - s.pack.of


def names_a_figure(s: Sentence, first: int, last: int) -> bool:
    """As in "China 9 per cent", "the United States 15 per cent"."""
    if first >= last:
        return False
    opener = s.low[first]
    if not (s.is_capital[first] or opener in s.pack.determiners or opener in s.pack.further):
        return False
    counted = next((k for k in range(first + 1, min(last, first + 6)) if s.figure_at(k, last)), -1)
    if counted < 0 or s.finite(first, min(last, counted + 4)) >= 0:
        return False
    if opener in s.pack.further and counted == first + 1:
        return True  # "and others 5"
    owned = counted - first > 2 and s.low[counted - 2].endswith("'s") and s.is_word[counted - 1]
    if _names_a_party(s, first, counted):
        return True
    named = range(first, counted - owned)
    return all(s.is_capital[k] or s.low[k] in s.pack.determiners for k in named) and (
        owned or s.is_capital[counted - 1]
    )


def _names_a_party(s: Sentence, first: int, counted: int) -> bool:
    """As in "the ruling Greens 12", "the nationalist Iron Oak party 14": an article, and a name with its kind."""
    pack = s.pack
    if s.low[first] not in pack.determiners or counted - first < 3 or not pack.participle_endings:
        return False
    small = pack.prepositions | pack.coordinators
    return any(s.is_capital[first + 1 : counted]) and small.isdisjoint(s.low[first + 1 : counted])


def lists_sums(s: Sentence, first: int, last: int, before: int) -> bool:
    """Whether a second or third sum begins here: "34% had the first type, 19% the second, and 7% none"."""
    found = _sums(s, before, first)
    if len(found) != 1 or s.finite(first, last) >= 0 or not s.pack.each_to_each.isdisjoint(s.low[first:last]):
        return False
    marks = [k for k in range(first, last) if s.written[k] == "," and not s.nested[k]]
    joined = [k for k in range(first, last) if s.low[k] in s.pack.coordinators and not s.nested[k]]
    if len(marks) > 6 or len(joined) > 1 or (marks and joined and joined[0] < marks[-1]):
        return False
    ends = [first - 1, *(k for k in marks if k + 1 not in joined), *joined, last]
    return all(_sums(s, a + 1, b) == found for a, b in pairwise(ends))


def _dates_or_counts(s: Sentence, at: int, last: int) -> bool:
    counted = s.low[at] in s.pack.numerals or s.figure_at(at, last) is not None
    return counted or s.has_date(at, min(last, at + 3))


def _sums(s: Sentence, first: int, last: int) -> list[str]:
    """The types of the sums of money and shares in a stretch."""
    found = s.facts.within(s.starts[first], s.ends[last - 1]) if first < last else []
    return [str(fact["type"]) for _, _, fact in found if fact["type"] in ("share", "money")]


def answers_with_count(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """As in "—Unas 2.800 familias, aunque antes eran 5.000": a count without a verb, as an answer begins."""
    romance = bool(s.pack.describing_endings) and not s.pack.final_relatives
    opens = romance and current.rule == MAIN and current.first == 0 and s.figure_at(0, at) is not None
    return opens and s.written[at - 1] == "," and s.finite(at, last) >= 0 and s.has_figure(at, last)


def restated_figure(s: Sentence, at: int, last: int) -> int:
    """Where the figure of ", ou seja, apenas 11% das vacinas" begins, or -1."""
    for phrase in s.pack.restating:
        words = tuple(phrase.split())
        if s.low[at + 1 : at + 1 + len(words)] == words and s.finite(0, at) >= 0:
            begin = at + 1 + len(words)
            begin += begin < last and s.is_comma[begin]
            near = range(begin, min(last - 1, begin + 3))
            return begin if any(s.figure_at(k, last) for k in near) else -1
    return -1
