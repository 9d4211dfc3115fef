"""The second of two counts of one verb: "is 6.4 per cent in June and 7.1 per cent in May"."""

from claims.splitting.clauses.left_out import moves_too, sentences_again, shared_out
from claims.splitting.clauses.parts import Range, Sentence
from claims.splitting.clauses.verb_groups import behind_verb
from claims.splitting.facts.in_text import FIGURES
from claims.splitting.words.participles import is_gerund


def figure_again(s: Sentence, first: int, left: int, at: int, k: int, end: int) -> Range | None:
    """What goes before the second of two figures of one verb: "was carrying | 34 people and a crew of six"."""
    pack = s.pack
    if s.low[k] in pack.articles:
        doing = is_gerund(s.low[left + 1], pack)
        return first, behind_verb(
            s, left, at
        ) if pack.elisions else left + 1 + doing  # "a prononcé une amende …"
    if _placed_again(s, left, at, k, end):
        return first, left + 1
    if pack.describing_endings and moves_too(s, left, at, k, end):
        return left, behind_verb(s, left, at)
    return None


def count_again(s: Sentence, first: int, left: int, at: int, k: int, end: int, last: int) -> Range | None:
    """What goes before a second count, told of the subject of the clause that begins at `first` or of another one."""
    pack, low = s.pack, s.low[k]
    if pack.describing_endings and _both_counted(s, left, at, k, end):
        begin = shared_out(s, left, at, k, end)
        if begin > 0:
            return first, begin
    if low in pack.determiners and _two_counts_of(s, left, at, k, end):
        return first, left + 1
    if low in pack.prepositions and s.has_figure(first, at) and _gapped_date(s, k, end, last):
        return left, left + 1
    if two_counts(s, left, at, k, end) or (pack.verb_first and two_counts(s, left, at, k + 1, end)):
        begin = _behind_preposition(s, left, at, k) if pack.verb_first else -1
        return first, begin if begin > 0 else behind_verb(s, left, at)
    if pack.verb_first and _both_counted(s, left, at, k, end) and sentences_again(s, first, at, k, end):
        return first, left + 1
    return None


def hurts_more(s: Sentence, first: int, at: int, k: int, end: int, last: int) -> bool:
    """As in "killed 12 people and | 30 injured": further victims, behind a figure."""
    victims = s.points_to(k, end, "casualties") and s.has_figure(k, min(k + 3, last))
    return victims and s.has_figure(first, at)


def _both_counted(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    return s.has_figure(left, at) and s.has_figure(k, end) and s.finite(k, end) < 0


def _two_counts_of(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "a fleet of 12 ships and | a crew of 300": the second count stands behind its noun."""
    of = s.pack.of
    counted = (j for j in range(k + 1, min(end, k + 6)) if s.low[j - 1] in of and s.figure_at(j, end))
    return two_counts(s, left, at, next(counted, end), end)


def two_counts(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "is 6.4 per cent in June and 7.1 per cent in May", "four years in prison and a fine of 3,000 euros"."""
    if (s.finite(k, end) >= 0 and not s.pack.verb_last) or not s.figure_at(k, end):
        return False
    if not s.pack.each_to_each.isdisjoint(s.low[k:end]):
        return False  # "will pay €61 million and €22 million respectively"
    near = max(left, at - 5) if s.pack.verb_first else left  # not "برج من سبعة طوابق إلى 19 قتيلا و26 مصابا"
    paired = (j for j in range(near, at) if s.low[j] in s.pack.pairing or s.low[j] in s.pack.from_)
    # "بين 5 و9 سنوات", but not "شجار بين تجار", "trois ans de prison"
    if any(not (s.pack.verb_first or s.pack.elisions) or s.figure_at(j + 1, at) for j in paired):
        return False
    before = [f for _, _, f in s.facts.within(s.ends[left], s.ends[at - 1]) if f["type"] in FIGURES]
    behind = [f for _, _, f in s.facts.within(s.starts[k], s.ends[end - 1]) if f["type"] in FIGURES]
    before = list({fact["unit"]: fact for fact in before}.values())  # "ten to fourteen days"
    counted_on = not s.pack.further_counts.isdisjoint(
        s.low[k + 1 : k + 4]
    )  # "and around 900 more at suppliers"
    if len(before) != 1 or not before[0]["unit"] or not (behind[0]["unit"] or counted_on):
        return False
    if any(s.written[k] == "," and not s.nested[k] for k in range(left, at - 1)):
        return False  # "two sons, a daughter and six grandchildren"
    return not (s.lasts(before[0]) and s.lasts(behind[0]))  # "four years and six months"


def _placed_again(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "puts its magnitude at 6.4 and its depth at 11 km": a noun, the same preposition and its figure."""
    pack = s.pack
    place = next((j for j in range(k + 1, min(end, k + 5)) if s.low[j] in pack.prepositions), -1)
    if place < 0 or s.low[place] in pack.of or not s.figure_at(place + 1, end) or s.figure_at(k, end):
        return False
    return any(s.low[j] == s.low[place] and s.figure_at(j + 1, at) for j in range(left + 2, at))


def _gapped_date(s: Sentence, k: int, end: int, last: int) -> bool:
    """As in "fue de 182.200 en 2015 y | en 2014, de 151.000": a day or a year, and its figure."""
    dated = [b for _, b, fact in s.facts.within(s.starts[k], s.ends[end - 1]) if fact["type"] == "date"]
    if not dated or dated[0] > s.ends[min(k + 2, last - 1)] or s.finite(k, last) >= 0:
        return False
    behind = next((j for j in range(k, last) if s.starts[j] >= dated[0]), last)
    while behind < last and (s.low[behind] in s.pack.of or s.is_comma[behind]):
        behind += 1
    return s.figure_at(behind, last) is not None


def _behind_preposition(s: Sentence, left: int, at: int, k: int) -> int:
    """Where the first count begins in "أسفرت المواجهات عن | إصابة 12 شخصا وتوقيف سبعة", or -1."""
    counted = next((j for j in range(left + 1, at) if s.figure_at(j, at)), -1)
    begin = counted - (s.figure_at(k, s.size) is None)
    return begin if counted > 0 and s.low[begin - 1] in s.pack.prepositions else -1


def behind_cause(s: Sentence, left: int, at: int, k: int, end: int) -> int:
    """Where the first of two outcomes begins in "أسفرت السيول عن | مصرع 40 شخصا ونزوح ثلاثة آلاف أسرة", or -1."""
    if not s.pack.verb_first or not s.points_to(left, left + 1, "cause") or s.figure_at(k + 1, end) is None:
        return -1
    small = s.pack.prepositions
    found = (j + 1 for j in range(at - 2, left, -1) if s.low[j] in small and s.figure_at(j + 2, at))
    return next(found, -1)
