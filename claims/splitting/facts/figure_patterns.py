"""The patterns of figures in a language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.anchors import openings
from claims.splitting.patterns.sought import NOTHING, Sought, any_of

_DIGITS: Final = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])"
    r"|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?![\d])"
    r"|\d+(?:[.,]\d+)?"
)
_SPACED: Final = r"\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d])|"


@dataclass(frozen=True)
class Patterns:
    """Patterns for texts in lower case, and the words that what they look for begins with or holds."""

    openers: frozenset[str]  # of a number in words
    core: re.Pattern[str]
    words: re.Pattern[str]
    comparator: re.Pattern[str]
    comparator_ends: tuple[str, ...]
    comparator_after: re.Pattern[str]
    unit: re.Pattern[str]
    rank: re.Pattern[str]
    ages: tuple[Sought, ...]
    further_age: re.Pattern[str]  # at the end of another
    rank_openers: frozenset[str]
    parts: frozenset[str]  # half, third
    fractions: re.Pattern[str]
    fold: re.Pattern[str]
    fold_openers: frozenset[str]
    of_a_point: re.Pattern[str]  # behind a fraction
    of_every: tuple[Sought, ...]
    weekday_ends: re.Pattern[str]  # behind a number that is half a weekday: Persian "سه شنبه"
    more: re.Pattern[str]
    and_half: re.Pattern[str]
    added: re.Pattern[str]  # a magnitude and "and", before a fraction
    hundreds: re.Pattern[str]  # behind a thousand: Spanish "3 mil 400 millones"
    compounds: tuple[Sought, ...]
    and_a_half: tuple[Sought, ...]
    further: re.Pattern[str]  # behind a number, the end of a range with a magnitude that is meant for both
    paired: re.Pattern[str]  # the same behind "between": and 4 million
    range_gap: re.Pattern[str]  # between the ends of a range
    minus: re.Pattern[str]  # before a figure
    below_zero: re.Pattern[str]  # behind its unit
    metres_before: re.Pattern[str]  # "m" between them is no million
    metres_behind: re.Pattern[str]

    @property
    def sought(self) -> frozenset[str]:
        """All words that are looked for."""
        return self.openers | self.rank_openers | self.parts | self.fold_openers


@cache
def patterns_of(code: str) -> Patterns:
    pack = pack_of(code)
    long_magnitudes = [m for m in pack.magnitudes if len(m) > 2]
    magnitude = any_of(pack.magnitudes)
    digits = (_SPACED if pack.decimal_comma else "") + _DIGITS
    fractions = any_of(pack.fractions)
    after_comparator = any_of([*pack.loose_fractions, *pack.fractions])
    number_words = {**pack.numerals, **pack.halves, **pack.indefinite}
    word = any_of([*number_words, *long_magnitudes])
    gap = r"\s*" if pack.conjunction_clitics else r"[\s-]+"
    joiner = rf"(?:[\s\u200c-]+(?:(?:{any_of(pack.number_joiners)}){gap}){{0,2}})"
    nth = rf"(?:({any_of(pack.ordinals)})|(\d{{1,3}})(?:{any_of(pack.ordinal_endings)}))"
    behind = any_of(pack.ordinals_behind)
    came = "|".join(rf"(?<=\b{word} )" for word in sorted(pack.ranked_after)) or NOTHING
    joined = rf"\s+(?:{any_of(pack.number_joiners)}){gap}"
    and_half = rf"{joined}(?:{any_of(pack.halves)})(?![\w\u200c])"
    and_part = rf"{joined}(?:{any_of([*pack.halves, *pack.tenths])})(?![\w\u200c])"
    halved = {day.split()[1] for day in pack.weekdays if day.split()[0] in pack.numerals and " " in day}
    ordinal_ends = {low.partition("-")[2] for low in pack.ordinals if "-" in low} if pack.elisions else set()
    no_ordinal = rf"(?!-(?:{any_of(ordinal_ends)})\b)"  # "son dix-septième jour"
    core = (
        rf"(?:(?<![\w,.])|(?<=\b[a-z]{{3}})|(?<=\b(?:rs|sh)))(?P<digits>{digits})(?P<half>{and_part})?(?:(?P<gap>[\s\u00a0-]?)(?P<magnitude>{magnitude})(?![\w])(?:(?<=mio|mrd)\.)?)?"
        rf"|(?<![\w\u200c'-])(?P<words>(?:{word})(?:{joiner}(?:of\s+|de\s+)?(?:{word}))*)(?![\w\u200c]){no_ordinal}"
    )
    ranked = rf"{any_of(pack.ranked | pack.in_order)}|\w+(?:{any_of(pack.ranked_endings)})"
    ranked = r"[^\W\d_]+" if pack.always_ranks else ranked
    if pack.unranked:  # "in the 94th minute", "the fourth strike day", not "the 19th century"
        ranked += (
            rf"|(?!(?:{any_of(pack.unranked)})\b)(?:(?<=th[\s-])|(?<=\d(?:st|nd|rd)[\s-]))[^\W\d_]{{3,}}"
        )
    ranked += rf"|\w+\s+(?:{any_of(pack.in_a_row)})"
    to = any_of(pack.range_joiners)
    great = any_of(long_magnitudes)
    close = any_of(m for m in pack.magnitudes if len(m) <= 2)
    magnified = rf"[$€£¥]?\d[\d.,]*(?:[\s-](?P<apart>{great})|(?P<close>{close}))(?!\w)"
    whole = "".join(rf"(?<!{word} )" for word in sorted(pack.part_orders))  # the first half of the year
    units = [*pack.percent, *pack.points, *pack.currencies, *pack.measures]
    return Patterns(
        openers=openings([*number_words, *long_magnitudes]),
        core=re.compile(core),
        words=re.compile(rf"(?:{word})(?!\w|\u200c(?!و\s))"),
        comparator=re.compile(rf"(?:^|[\W_])({any_of(pack.comparators)})(?:(?<=')|\s+)(?:an?\s+)?$"),
        comparator_ends=tuple({phrase.split()[-1] for phrase in pack.comparators}),
        comparator_after=re.compile(rf"\s+({any_of(pack.comparators_after)})\b"),
        unit=re.compile(rf"[\s\u00a0-]?(?:de\s+|d'|of\s+an?\s+)?({any_of(units)})(?![\w])"),
        rank=re.compile(
            rf"(?<!\w){nth}(?=[\s-]+(?:{ranked}|{'|'.join(pack.ranked_over) or NOTHING})\b)"
            rf"|(?:{came})(?:{nth}|({behind}))(?!\w)",
        ),
        rank_openers=openings([*pack.ordinals, *pack.ordinals_behind]),
        ages=tuple(Sought.of(p, re.MULTILINE) for p in pack.ages),
        further_age=re.compile(pack.further_age or NOTHING),
        parts=frozenset(
            max(re.findall(r"\w+", phrase), key=len) for phrase in [*pack.fractions, *pack.loose_fractions]
        ),
        fractions=re.compile(
            rf"(?<!\w)(?:(?:{any_of(pack.comparators)})\s+(?P<after>{after_comparator})"
            rf"|{whole}(?P<bare>{fractions}))\b(?!\s+(?:{any_of(pack.not_shared)})(?!\w))"
            rf"(?!\s+(?:\w{{1,3}}\s+)?(?:{great})\b)",
        ),
        fold=re.compile(
            rf"(?<!\w)({any_of(pack.folds.keys() - pack.loose_folds)}"
            rf"|(?:{any_of(pack.loose_folds)})(?=\s+(?:{any_of(pack.fold_objects)})\b))(?!\w)",
        ),
        fold_openers=openings(pack.folds),
        of_a_point=re.compile(rf"(?: of)?(?: a)? ({any_of(pack.points)})\b"),
        of_every=tuple(Sought.of(plain(p)) for p in pack.of_every),
        hundreds=re.compile(
            rf"\s(\d{{3}})(?![\d.,]\d|\w)(?:\s+({great})(?!\w))?" if pack.hundreds_apart else NOTHING
        ),
        compounds=tuple(map(Sought.of, pack.compounds)),
        and_a_half=tuple(map(Sought.of, _and_a_half(pack))),
        weekday_ends=re.compile(rf"\s+(?:{any_of(halved)})(?!\w)"),
        and_half=re.compile(and_half),
        added=re.compile(
            rf"(?:(?<!\w)(?:{any_of([*pack.magnitudes, *pack.time_units])})|[0-9]){joined}\Z"
            rf"|\w\s(?:{any_of(pack.number_joiners)})\s(?:{any_of(pack.number_joiners)})\s\Z"
        ),
        further=re.compile(rf"(?:\s?[–-]\s?|\s(?:{to})\s){magnified}"),
        paired=re.compile(rf"\s(?:{any_of(pack.number_joiners)})\s{magnified}"),
        range_gap=re.compile(
            rf"\s?(?P<dash>[–-])\s?|\s(?:{to})\s|\s(?P<and>{any_of(pack.number_joiners)})\s"
        ),
        minus=re.compile(rf"(?<!\w)({any_of(pack.minus)})\s$"),
        below_zero=re.compile(rf"\s+(?:{any_of(pack.below_zero)})(?!\w)"),
        metres_before=re.compile(rf"(?:{any_of(pack.metres_before)})\s$"),
        metres_behind=re.compile(rf"\s+(?:{any_of(pack.metres_behind)})(?!\w)"),
        more=re.compile(
            rf"\s+(?:(?:{any_of(pack.number_joiners)}){gap}|(?=\d+\s+(?:{magnitude})(?!\w)))"
            rf"(\d{{1,3}})(?:\s+({magnitude})(?!\w)|(?![\w%]|[.,:/]\d|\s?-\d))"
        ),
    )


def _and_a_half(pack: Pack) -> Iterator[str]:
    """As "un an et demi", "año y medio", where the half stands behind what is counted."""
    halves = [half for half in pack.halves if pack.decimal_comma]
    if halves and pack.number_joiners:
        whole = any_of(n for n in pack.numerals if pack.numerals[n] < 21)
        behind = rf"(?:{any_of(pack.number_joiners)}) (?:{any_of(halves)})\b"
        yield rf"\b(?:(?P<n>\d{{1,3}}|{whole}) )?(?P<unit>{any_of(pack.time_units)}) {behind}"
