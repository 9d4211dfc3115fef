"""What hangs on a finished statement and gives a figure: ", including 17 teenagers", ", up from 12 in 2020"."""

from claims.splitting.clauses.changes import follows_figure, is_distance, names_a_change
from claims.splitting.clauses.parts import Sentence
from claims.splitting.clauses.tails import tail_end
from claims.splitting.facts.in_text import FIGURES
from claims.splitting.records import Fact


def is_figure_tail(s: Sentence, first: int, last: int) -> bool:
    """As in ", from €210 million to €130 million", ", including 17 teenagers", ", up from 12 in 2020"."""
    pack, low = s.pack, s.low[first]
    counts_them = _counts_them(s, first, last) if first + 2 < last else None
    if counts_them is not None:
        return counts_them
    if s.written[first + 1 : first + 2] == ("-",) and s.written[first][0].isdigit():
        return False  # "won 6-4, 6-2 over two hours"
    if pack.verb_first and _tells_of_them(s, first, last):
        return s.finite(first, min(last, first + 4)) < 0
    if names_a_change(s, first, last) or _tells_the_vote(s, first, last) or _follows(s, first, last):
        return True
    if pack.bounds and not pack.bounds.isdisjoint(s.low[first : first + 2]):
        return _passes_bound(s, first, last)
    if low in pack.change_to and (reached := s.figure_at(first + 1, last)):
        # "Net profit doubled, to €97 million", not "jailed the mayor, Ann Mark, to two years"
        punished = s.lasts(reached) and s.points_to(max(0, first - 20), first, "legal")
        return not (punished or is_distance(s, reached, first) or _comes_from(s, first))
    counted = s.figure_at(first + (low in pack.articles), last)
    compares = _compares(s, counted, first, last) if counted else None
    if compares is not None:
        return compares
    if first + 3 < last and s.low[first + 1] in pack.amounts:
        return s.figure_at(first + 2, last) is not None or s.figure_at(first + 3, last) is not None
    if pack.verb_first and first + 2 < last and low in pack.of and s.low[first + 1] in pack.plural_pronouns:
        first += 1  # "من بينهم 24 طفلا"
    return _is_opened(s, first, last)


def _counts_them(s: Sentence, first: int, last: int) -> bool | None:
    """Whether it counts those named before, where a pronoun takes them up: ", three of them children"; else None."""
    pack, low, following = s.pack, s.low[first], s.low[first + 1]
    of_what = s.low[first + 2] if following in pack.of else ""
    if of_what in pack.plural_pronouns or of_what in pack.it:
        told = low in pack.determiners or low in pack.numerals or low in pack.none
        return told or s.figure_at(first, last) is not None
    if following not in pack.plural_pronouns:
        return None
    if s.has_figure(first, first + 1):
        return True  # ", três delas da mesma família"
    if first + 3 >= last:
        return None
    if low in pack.of:
        return s.figure_at(first + 2, last) is not None  # ", dos quais 14 em Lisboa"
    among = low in pack.pairing and not pack.roles.isdisjoint(s.low[first + 2 : first + 5])
    return True if among else None  # ", entre elas um vereador"


def _tells_of_them(s: Sentence, first: int, last: int) -> bool:
    """As in "، حالة اثنين منهم حرجة"."""
    of_them = not s.pack.plural_pronouns.isdisjoint(s.low[first + 1 : first + 4])
    return of_them and s.has_figure(first, min(first + 3, last))


def _follows(s: Sentence, first: int, last: int) -> bool:
    """As in ", depois de um recuo de 2,1%", ", après 2,6 milliards fin 2023"."""
    pack, low = s.pack, s.low[first]
    later = first + 2 < last and low in pack.subordinators and s.low[first + 1] in pack.of
    if later and names_a_change(s, first + 2, last):
        return True
    if low not in pack.sequence or not pack.describing_endings:
        return False
    return follows_figure(s, first, last, tail_end(s, first, last))


def _passes_bound(s: Sentence, first: int, last: int) -> bool:
    """As in ", en deçà du seuil de 300", ", por debajo de los 310 que pedían"."""
    end = tail_end(s, first, last)
    if not s.has_figure(first + 2, end):
        return False
    near = min(first + 5, end)
    return s.finite(first, near if s.has_figure(first + 2, near) else end) < 0


def _compares(s: Sentence, counted: Fact, first: int, last: int) -> bool | None:
    """Whether a count is a part, a multiple or more or less than another; None where nothing tells."""
    pack = s.pack
    if counted["type"] == "share" and not (pack.plural_pronouns | pack.it).isdisjoint(
        s.low[first : first + 4]
    ):
        return True  # ", two thirds of them because of the heat", ", half of it from donors"
    if _measures(s, counted, first, last):
        return True
    compared = range(first, min(tail_end(s, first, last), first + 7))
    than = next((k for k in compared if s.low[k] in pack.than or s.low[k] in pack.beside), -1)
    # ", 114,000 fewer than in May", ", 5 million more than it received"
    return s.finite(first, than) < 0 if than >= 0 else None


def _is_opened(s: Sentence, first: int, last: int) -> bool:
    """Whether the word that it begins with opens a tail: ", including 17 teenagers", ", its home since 2017"."""
    pack, low = s.pack, s.low[first]
    end = tail_end(s, first, last)
    if low in pack.possessives and not pack.since.isdisjoint(s.low[first + 2 : end]):
        return s.finite(first, end) < 0 and s.has_date(first, end)
    if _follows_soon(s, first, last):
        return True
    if low not in pack.tail_openers:
        return False
    if low in pack.of and pack.change_to.isdisjoint(s.low[first + 1 : end]):
        return False  # "al conductor, de 54 años,"
    if low in pack.articles:
        if _sums_up(s, first, end):
            return True
        if pack.cues.keys().isdisjoint(s.low[first : min(end, first + 4)]):
            return False
    return s.has_figure(first, min(end + 1, last)) or _tells_an_age(s, first, end)


def _follows_soon(s: Sentence, first: int, last: int) -> bool:
    """As in ", hours after the two sides had agreed to extend it", not as in ", hours after the blast"."""
    pack = s.pack
    spans = s.low[first] in pack.time_units and s.low[first].endswith(pack.plural_endings)
    if not (spans and pack.participle_endings) or first + 4 >= last or s.low[first + 1] not in pack.sequence:
        return False
    verb = s.finite(first + 2, tail_end(s, first, last))
    return verb > first + 3 or (verb > first + 2 and s.low[verb - 1] in pack.pronouns)


def _tells_the_vote(s: Sentence, first: int, last: int) -> bool:
    """As in ", by 118 votes to 97", ", by a margin of 12 points", ", 188 to 161"."""
    if first + 3 == last and s.low[first + 1] in s.pack.range_joiners:
        return bool(s.figure_at(first, last) and s.figure_at(first + 2, last))
    if s.low[first] not in s.pack.agents - s.pack.of:
        return False
    end = tail_end(s, first, last)
    if first + 4 < end and s.low[first + 1] in s.pack.articles and s.low[first + 3] in s.pack.of:
        return s.figure_at(first + 4, end) is not None
    against = next((k for k in range(first + 2, end - 1) if s.low[k] in s.pack.range_joiners), -1)
    both = s.figure_at(first + 1, end) and s.figure_at(against + 1, end) if against > 0 else None
    return both is not None and s.finite(against, end) < 0


def _comes_from(s: Sentence, first: int) -> bool:
    """As in "saltou de 800, em 2019, para 4.500": the figure that it came from stands before."""
    opened = (k for k in range(max(0, first - 12), first - 2) if s.low[k] in s.pack.from_)
    return any(s.is_finite[k - 1] and s.figure_at(k + 1, first) for k in opened if k)


def _measures(s: Sentence, counted: Fact, first: int, last: int) -> bool:
    """As in ", 14 months after its first flight", ", four times as much as in 1990", ", four times the average"."""
    if first + 3 >= last:
        return False
    if s.lasts(counted) and s.low[first + 2] in s.pack.sequence:
        end = tail_end(s, first, last)
        return end == last or s.finite(first, end) >= 0
    times = s.low[first + 1] in s.pack.measured
    behind = s.pack.equally | s.pack.determiners | s.pack.question_words
    return times and s.low[first + 2] in behind


def _sums_up(s: Sentence, first: int, end: int) -> bool:
    """As in ", a total of 340 cases", ", a charity set up in 2004"; not as in ", a bus and two cars"."""
    dated = any(
        fact["type"] in FIGURES or (fact["type"] == "date" and fact["precision"] == "year")
        for _, _, fact in s.facts.within(s.starts[first], s.ends[end - 1])
    )
    return dated and s.pack.coordinators.isdisjoint(s.low[first:end])


def _tells_an_age(s: Sentence, first: int, end: int) -> bool:
    """As in ", among them a nine-year-old girl"."""
    found = s.facts.within(s.starts[first], s.ends[end - 1]) if first < end else []
    return any(fact["type"] == "age" for _, _, fact in found)
