"""What stands between a subject and its verb, and whether it states something of its own."""

from claims.splitting.clauses.clause_verbs import past_pronouns
from claims.splitting.clauses.infinitives import is_bare
from claims.splitting.clauses.parts import CLAUSE, MAIN, Piece, Sentence
from claims.splitting.clauses.tails import is_superlative_tail, ranks
from claims.splitting.facts.in_text import FIGURES
from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle, opens_reduced_relative


def last_of_list(s: Sentence, first: int, last: int, *, bare: bool = False) -> bool:
    """Whether "and" and another verb, or another bare infinitive, follow: the comma stands for "and"."""
    for k in range(first + 1, min(last - 1, first + 20)):
        if s.low[k] not in s.pack.coordinators or s.nested[k]:
            continue
        verb = past_pronouns(s, k + 1, last) if s.pack.elisions and not bare else k + 1
        if is_bare(s.low[verb], s.pack) if bare else s.is_finite[verb]:
            return True  # "…, fonde une société en 2001 puis la revend"
    return False


def is_described(s: Sentence, current: Piece, at: int, closing: int, last: int) -> bool:
    """Whether what stands between a comma and the next tells something of the subject, whose verb is still to come."""
    pack = s.pack
    low = s.low[at + 1]
    told = s.has_fact(at + 1, closing) or (not pack.participle_endings and tells(s, at + 1, closing))
    if at == current.first:
        return False
    verb_follows = verb_behind(s, closing, last)
    if verb_follows and current.rule in (MAIN, CLAUSE) and _held_a_post(s, at, closing, last):
        return True
    if verb_follows and is_superlative_tail(s, at + 1, closing):
        return True
    if verb_follows and current.rule in (MAIN, CLAUSE) and _done_before(s, at + 1, closing):
        return True
    if not told or current.rule not in (MAIN, CLAUSE):
        return False
    if opens_reduced_relative(s, at + 1, pack) and low not in pack.say:
        return True  # but not "A man, believed to be a teacher, is missing"
    if not verb_follows:
        return False
    if pack.participle_endings and is_gerund(low, pack):
        return True  # "Stephens, making her debut in Halden, won"
    participle = is_participle(low, pack) and not s.is_finite[at + 1] and low not in pack.say
    dated = participle and (tells(s, at + 1, closing) or _gives_day(s, current.first, at + 1, closing))
    return dated or _is_measured(s, current, at, closing)


def _done_before(s: Sentence, first: int, closing: int) -> bool:
    """As in "Moss, already booked for dissent, was sent off", "The bridge, first built in 1902, was closed"."""
    pack, low = s.pack, s.low[first + 1]
    before = s.low[first] in pack.before_verbs and bool(pack.participle_endings)
    done = low.endswith(pack.participle_endings) or low in pack.past_or_participle
    opens = done and (before or ranks(s.low[first], pack)) and closing - first > 3
    if not opens or low in pack.say or low in pack.naming:
        return False
    return s.has_fact(first + 1, closing) or (before and s.low[first + 2] in pack.reproaching)


def _gives_day(s: Sentence, subject: int, first: int, closing: int) -> bool:
    """As in "Le vaccin, homologué en juillet, …"; not as in "Le conseil, réuni hier, …"."""
    if not s.pack.describing_endings or s.low[subject] in s.pack.prepositions:
        return False
    found = s.facts.within(s.starts[first], s.ends[closing - 1])
    dates = [fact for _, _, fact in found if fact["type"] == "date"]
    return any(fact["precision"] == "month" or any(map(str.isdigit, fact["text"])) for fact in dates)


def _held_a_post(s: Sentence, at: int, closing: int, last: int) -> bool:
    """As in "Lee, a former economist, took over in 2020": who somebody was, beside a deed with its year or figure."""
    pack = s.pack
    named = s.is_capital[at - 1] and s.low[at + 1] in pack.articles and bool(pack.participle_endings)
    return named and not pack.roles.isdisjoint(s.low[at + 2 : closing]) and tells(s, closing + 1, last)


def _is_measured(s: Sentence, current: Piece, at: int, closing: int) -> bool:
    """As in "Karsa, a town of 40,000 people, …", "Ann Lee, the engineer who designed the bridge, …"."""
    pack, low = s.pack, s.low[at + 1]
    if _is_titled(s, at + 1, closing) or _gives_level(s, at + 1, closing) or _sizes(s, at + 1, closing):
        return True
    if s.figure_at(current.first, at):
        return False  # "Six million people, a quarter of the population, have fled"
    return (
        _has_lasted(s, at + 1, closing)
        or _is_worth(s, at + 1, closing)
        or (low in pack.articles and closing > at + 1 and _tells_or_ranks(s, at + 1, closing))
        or (low in pack.determiners and _holds_relative(s, at + 2, closing))
        or (is_adverb(low, pack) and _counts(s, at + 2, closing))
        or (closing - at > 5 and s.figure_at(at + 1, closing) is not None)
    )


def _has_lasted(s: Sentence, first: int, closing: int) -> bool:
    """As in "Selby, unbeaten at home since May, …", "Lee, mayor since 2019, …"."""
    pack = s.pack
    begun = next((k for k in range(first + 1, closing) if s.low[k] in pack.since), -1)
    return bool(pack.participle_endings) and begun > 0 and s.has_date(begun, closing)


def _tells_or_ranks(s: Sentence, first: int, closing: int) -> bool:
    """As in ", a town of 40,000 people,", ", a 17-year-old on his third start,"."""
    return tells(s, first, closing) or _counts(s, first, closing)


def _counts(s: Sentence, first: int, closing: int) -> bool:
    """As in ", now in the fourth tier,", ", only four pages long,"; not as in ", later in 2020,"."""
    found = s.facts.within(s.starts[first], s.ends[closing - 1]) if first < closing else []
    return any(fact["type"] in FIGURES or fact["type"] == "rank" for _, _, fact in found)


def _gives_level(s: Sentence, first: int, closing: int) -> bool:
    """As in "Unemployment, at 3.9 per cent, is close to a record low"."""
    pack = s.pack
    if s.low[first] not in pack.circumstances or not pack.participle_endings:
        return False
    begin = first + 1 + (s.low[first + 1] in pack.with_figure)
    figure = s.figure_at(begin, closing)
    return figure is not None and not s.lasts(figure)


def _sizes(s: Sentence, first: int, closing: int) -> bool:
    """As in "Le séisme, d'une magnitude de 6,8, a fait 12 morts"."""
    of = s.pack.describing_endings and s.low[first] in s.pack.of and s.low[first + 1] in s.pack.articles
    counted = (k for k in range(first + 3, min(closing, first + 6)) if s.low[k - 1] in s.pack.of)
    return bool(of) and any(s.figure_at(k, closing) for k in counted)


def _is_worth(s: Sentence, first: int, closing: int) -> bool:
    """As in ", worth $9.4bn in 2023,", ", up 4 per cent on the year,", ", of 3 million euros,", ", 4 metres long,"."""
    pack = s.pack
    sized, counted = s.figure_at(first, closing), s.figure_at(first + 1, closing)
    if sized:
        return (
            bool(pack.participle_endings) and sized["unit"] in pack.measures.values() and closing - first > 2
        )
    if not pack.participle_endings or s.low[first] in pack.articles or s.low[first] in pack.including:
        return False
    if s.low[first] in pack.of:
        return counted is not None and counted["type"] == "money"
    return s.low[first] in pack.tail_openers and counted is not None


def _is_titled(s: Sentence, first: int, closing: int) -> bool:
    """As in "Elin Sarova, winner of the 2009 Halden Prize, …"."""
    noun = s.is_word[first] and not (s.is_capital[first] or s.is_finite[first])
    small = s.low[first] in s.pack.prepositions or s.low[first] in s.pack.determiners
    counted = s.figure_at(first, closing)  # "cerca de 400"
    return noun and not small and not counted and s.low[first + 1] in s.pack.of and tells(s, first, closing)


def tells(s: Sentence, first: int, last: int) -> bool:
    """Whether a stretch gives a figure, a year, or tells of a death: ", décédée en 2021"."""
    found = s.facts.within(s.starts[first], s.ends[last - 1])
    years = ("year", "span") if s.pack.describing_endings else ("year",)
    dated = any(fact["type"] == "date" and fact["precision"] in years for _, _, fact in found)
    dated = dated or _names_agent(s, first, last)
    dated = dated or (not s.pack.participle_endings and any(ranks(low, s.pack) for low in s.low[first:last]))
    return dated or s.has_figure(first, last) or s.points_to(first, first + 1, "casualties")


def _names_agent(s: Sentence, first: int, last: int) -> bool:
    """As in ", dirigée par la biologiste Anouk Lestrade,": by whom, with a name."""
    pack = s.pack
    by = pack.describing_endings and first + 2 < last and s.low[first + 1] in pack.agents - pack.of
    return bool(by) and any(s.is_capital[first + 2 : last])


def _holds_relative(s: Sentence, first: int, last: int) -> bool:
    """As in ", the engineer who designed the bridge,"."""
    return any(
        s.low[k] in s.pack.relative_subjects and not s.nested[k] for k in range(first, min(last, first + 6))
    )


def verb_behind(s: Sentence, closing: int, last: int) -> bool:
    """Whether the main verb follows an apposition: "Karsa, a town of 40,000 people, has changed hands"."""
    k = closing + 1
    while k < last and (
        is_adverb(s.low[k], s.pack) or (s.low[k] in s.pack.negators and s.low[k] not in s.pack.determiners)
    ):
        k += 1
    if k + 1 >= last or not s.is_word[k]:
        return False
    if not s.is_finite[k] and s.finite(0, last) < 0 and not s.is_capital[k] and may_be_verb(s.low[k], s.pack):
        s.take_as_finite(k)  # no other word of the sentence is a verb
    return s.is_finite[k]


def may_be_verb(low: str, pack: Pack) -> bool:
    never = (
        pack.determiners | pack.prepositions | pack.coordinators | pack.contrast | pack.relatives | pack.that
    )
    return (
        low.isalpha()
        and low not in never | pack.pronouns | pack.subordinators
        and not is_participle(low, pack)
    )
