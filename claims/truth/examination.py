"""What becomes of a claim when it is held against the passage that is cited for it.

Nothing here decides: the tests say what stands in the passage and what does not, a person says what it means.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from claims.splitting.characters import quotations
from claims.splitting.records import Fact
from claims.truth import days, figures, names
from claims.truth.figures import FIGURES, Note
from claims.truth.reading import Read, read, read_claim
from sources.quoting import How, Piece, Standing, look_for

NAMES: Final = frozenset({"person", "place", "organisation"})
LEAST_QUOTED: Final = 2  # words; one word in quotation marks is more often a term than a quotation
MOST_SHOWN: Final = 3


class Outcome(StrEnum):
    FOUND = "found"
    OTHER_VALUE = "other_value"  # the same is measured, and it is another figure
    OTHER_MEASURE = "other_measure"  # the same number, for something else
    NOT_FOUND = "not_found"
    NOT_COMPARED = "not_compared"  # a name of one script, a text of another


class Order(StrEnum):
    OLDER = "older"
    SAME_DAY = "same_day"
    NEWER = "newer"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FactTest:
    """A figure, date or name of the claim, and what the source has of it."""

    type: str
    text: str
    outcome: Outcome
    there: tuple[tuple[str, int, int], ...] = ()
    """The words of the source, and where they stand in the passage, or around it where `beyond`."""
    notes: tuple[Note, ...] = ()
    beyond: bool = False
    """It stands near the passage and not in it."""


@dataclass(frozen=True, slots=True)
class QuotationTest:
    """Words that the claim has in quotation marks, and how they stand in the source."""

    words: str
    how: How
    difference: tuple[tuple[Piece, str], ...] = ()
    beyond: bool = False


@dataclass(frozen=True, slots=True)
class Timing:
    """When the source was published, counted from the claim."""

    order: Order
    days: int = 0
    claim: date | None = None
    source: date | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """What has to be known of a claim."""

    statement: str
    facts: Sequence[Fact]
    language: str
    made_on: date | None
    """The day the claim was made or, where nobody knows, that its document was published."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """What has to be known of the evidence."""

    passage: str
    around: str
    """The preserved text that the passage stands in, or a stretch of it."""
    language: str
    published_on: date | None


@dataclass(frozen=True, slots=True)
class Examination:
    passage: How
    """How the passage stands in the preserved text."""
    quotations: tuple[QuotationTest, ...]
    facts: tuple[FactTest, ...]
    timing: Timing

    def as_json(self) -> dict[str, Any]:
        """For the API and for reports: strings, whole numbers, lists."""
        whole = asdict(self)
        for name in ("claim", "source"):
            day = whole["timing"][name]
            whole["timing"][name] = day.isoformat() if day else None
        return {name: _listed(value) for name, value in whole.items()}


def _listed(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return str(value.value)
    if isinstance(value, tuple | list):
        return [_listed(item) for item in value]
    return {name: _listed(item) for name, item in value.items()} if isinstance(value, Mapping) else value


def examine(claim: Claimed, exhibit: Exhibit) -> Examination:
    """Hold the claim against the passage; what is not in it is looked for around it."""
    ours = read_claim(claim.statement, claim.facts, claim.language)
    seen: dict[tuple[str, str], FactTest] = {}
    for one in ours:
        if one.type in TESTS and (one.type, one.text) not in seen:
            seen[one.type, one.text] = _fact(one, ours, claim, exhibit)
    return Examination(
        passage=look_for(exhibit.passage, exhibit.around).how,
        quotations=tuple(_quotation(words, exhibit) for words in quoted(claim.statement)),
        facts=tuple(seen.values()),
        timing=timing(claim.made_on, exhibit.published_on),
    )


def quoted(statement: str) -> list[str]:
    """What stands in quotation marks, without them."""
    spans = quotations(statement, 0, len(statement))
    inside = [statement[start + 1 : end - 1].strip() for start, end in spans]
    return [words for words in inside if len(words.split()) >= LEAST_QUOTED]


def timing(claim: date | None, source: date | None) -> Timing:
    if claim is None or source is None:
        return Timing(Order.UNKNOWN, 0, claim, source)
    apart = (source - claim).days
    order = Order.SAME_DAY if not apart else Order.NEWER if apart > 0 else Order.OLDER
    return Timing(order, abs(apart), claim, source)


def _quotation(words: str, exhibit: Exhibit) -> QuotationTest:
    within, around = look_for(words, exhibit.passage), Standing(How.NOT_AT_ALL)
    if not within.is_found:
        around = look_for(words, exhibit.around)
    rank = list(How)
    best = around if rank.index(around.how) < rank.index(within.how) else within
    return QuotationTest(words, best.how, best.difference, beyond=best is around)


def _fact(one: Read, ours: Sequence[Read], claim: Claimed, exhibit: Exhibit) -> FactTest:
    def tested(text: str) -> FactTest:
        return TESTS[one.type](
            one, ours, claim.language, text, read(text, exhibit.language, exhibit.published_on), exhibit
        )

    within = tested(exhibit.passage)
    if within.outcome == Outcome.FOUND or exhibit.around == exhibit.passage:
        return within
    around = tested(exhibit.around)
    if around.outcome != Outcome.FOUND:
        return within  # another value beside the passage may well be about something else
    return FactTest(one.type, one.text, around.outcome, around.there, around.notes, beyond=True)


def _figure(
    one: Read, ours: Sequence[Read], language: str, text: str, theirs: Sequence[Read], exhibit: Exhibit
) -> FactTest:
    found: list[tuple[int, Read, tuple[Note, ...]]] = []
    other: list[Read] = []
    elsewhere: list[Read] = []
    for each in theirs:
        if each.type not in FIGURES:
            continue
        like = figures.comparable(one, each, language, exhibit.language)
        notes = figures.bears_out(one, each) if one.type == each.type else None
        if notes is not None:
            if like is False:
                elsewhere.append(each)
            else:
                found.append((len(notes), each, notes))
        elif _contradicts(one, ours, like, each, theirs, language, exhibit):
            other.append(each)
    if found:
        _, best, notes = min(found, key=lambda each: each[0])
        return _test(one, Outcome.FOUND, [best], notes)
    if other:
        return _test(one, Outcome.OTHER_VALUE, other)
    return _test(one, Outcome.OTHER_MEASURE if elsewhere else Outcome.NOT_FOUND, elsewhere)


def _contradicts(
    one: Read,
    ours: Sequence[Read],
    like: bool | None,
    each: Read,
    theirs: Sequence[Read],
    language: str,
    exhibit: Exhibit,
) -> bool:
    """Whether the other figure is another value of the same: same measure, same subject, no other time or place."""
    if like is False or each.type != one.type:
        return False
    if like is None and not (one.fates & each.fates):
        return False
    if not figures.of_one_subject(one, each, language, exhibit.language):
        return False
    near = [other for other in theirs if other.sentence == each.sentence]
    dates, named = _of(ours, {"date"}), _of(near, {"date"})
    if dates and named and all(days.rules_out(_date(a), _date(b)) for a in dates for b in named):
        return False
    places, others = _of(ours, {"place"}), _of(near, {"place"})
    return (
        not (places and others)
        or any(names.stands(place.text, "place", each.sentence) for place in places)
        or not names.can_be_compared(places[0].text, each.sentence)
    )


def _day(
    one: Read, ours: Sequence[Read], language: str, text: str, theirs: Sequence[Read], exhibit: Exhibit
) -> FactTest:
    when = _date(one)
    found = [
        (len(notes), each, notes)
        for each in _of(theirs, {"date"})
        if (notes := days.agrees(when, _date(each))) is not None
    ]
    if found:
        _, best, notes = min(found, key=lambda each: each[0])
        return _test(one, Outcome.FOUND, [best], notes)
    others = [
        each
        for each in _of(theirs, {"date"})
        if each.fact.get("precision") == one.fact.get("precision")
        and not each.fact.get("inferred")  # "in the past three months" names no other month
        and figures.of_one_subject(one, each, language, exhibit.language)
    ]
    return _test(one, Outcome.OTHER_VALUE if others else Outcome.NOT_FOUND, others)


def _name(
    one: Read, ours: Sequence[Read], language: str, text: str, theirs: Sequence[Read], exhibit: Exhibit
) -> FactTest:
    if found := names.stands(one.text, one.type, text):
        notes, start, end = found
        return FactTest(one.type, one.text, Outcome.FOUND, ((text[start:end], start, end),), notes)
    compared = names.can_be_compared(one.text, text)
    return FactTest(one.type, one.text, Outcome.NOT_FOUND if compared else Outcome.NOT_COMPARED)


def _stage(
    one: Read, ours: Sequence[Read], language: str, text: str, theirs: Sequence[Read], exhibit: Exhibit
) -> FactTest:
    """How far a matter of law has come: whoever was charged was not convicted."""
    stages = _of(theirs, {"sentence"})
    same = [each for each in stages if each.fact.get("stage") == one.fact.get("stage")]
    if same:
        return _test(one, Outcome.FOUND, same[:1])
    return _test(one, Outcome.OTHER_VALUE if stages else Outcome.NOT_FOUND, stages)


_Test = Callable[[Read, Sequence[Read], str, str, Sequence[Read], Exhibit], FactTest]
TESTS: Final[dict[str, _Test]] = {
    **dict.fromkeys(FIGURES, _figure),
    **dict.fromkeys(NAMES, _name),
    "date": _day,
    "sentence": _stage,
}


def _of(reads: Sequence[Read], types: set[str]) -> list[Read]:
    return [one for one in reads if one.type in types]


def _date(one: Read) -> str:
    return str(one.fact.get("date", ""))


def _test(one: Read, outcome: Outcome, there: Sequence[Read], notes: tuple[Note, ...] = ()) -> FactTest:
    places = tuple((each.text, each.start, each.end) for each in there[:MOST_SHOWN])
    return FactTest(one.type, one.text, outcome, places, notes)
