"""What a figure is about: its unit, the span of time it is counted in, and what befell those whom it counts.

Two figures are compared only where they measure the same: 31 dead are not contradicted by 84 injured, nor is a rise
of 20 % borne out by a fall of 20 %. The words below tell such things apart in the languages of the splitter. Where
they say nothing, figures may be taken for comparable only when other words of the sentence agree.
"""

import re
from functools import cache
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack

FATES: Final = {
    "dead": r"""
        kill\w*|dead|died?|dies|dying|deaths?|fatalit\w+|death\s+toll|bodies|executed?|executions?
        |کشته\w*|کشتار|جان\W?باخت\w*|جان\sخود|مرگ|درگذشت\w*|تلفات|اعدام\w*|اجساد
        |قتل\w*|قتیل|قتلی|مقتل|وفاة|وفیات|توفی\w*|شهید|شهداء|لقوا
        |muert[eoa]s?|murier\w*|murió|fallec\w*|asesinad\w*|mortos?|mortas?|mortes?|morrer\w*|morreu|óbitos?
        |morts?|mortes?|tuée?s?|décès|décédée?s?|tote[nr]?|tot|getötet\w*|starb\w*|gestorben|ums\sleben""",
    "hurt": r"""
        injur\w*|wound\w*|hurt|مجروح\w*|زخمی\w*|مصدوم\w*|أصیب\w*|إصاب\w*|جریح|جرحی|مصاب\w*
        |herid\w*|lesionad\w*|ferid\w*|blessée?s?|verletz\w*|verwundet\w*""",
    "missing": r"""
        missing|disappear\w*|unaccounted|مفقود\w*|ناپدید\w*|desaparecid\w*|disparue?s?|vermiss\w*""",
    "held": r"""
        arrest\w*|detain\w*|detention\w*|imprison\w*|بازداشت\w*|دستگیر\w*|زندانی\w*|اعتقل\w*|اعتقال\w*|معتقل\w*
        |detenid\w*|arrestad\w*|detid[oa]s?|pres[oa]s|arrêtée?s?|interpellée?s?|festgenommen\w*|verhaftet\w*""",
    "driven out": r"""
        fled|flee\w*|displac\w*|evacuat\w*|homeless|آواره\w*|گریخت\w*|تخلیه|نزح\w*|نازح\w*
        |desplazad\w*|evacuad\w*|huyer\w*|desalojad\w*|déplacée?s?|évacuée?s?|geflohen|flüchte\w*|evakuiert\w*""",
    "rescued": r"""
        rescu\w*|saved|survivors?|surviv\w*|نجات|بازمانده\w*|إنقاذ|ناجین|rescatad\w*|resgatad\w*|secourue?s?|gerettet\w*""",
}
WAYS: Final = {
    "up": r"""
        rose|rise[ns]?|rising|increas\w*|grew|grow\w*|climb\w*|jump\w*|soar\w*|افزایش|رشد|بالا\sرفت\w*|ارتفع\w*|ارتفاع|زیاد\w*
        |sub[ie]\w*|aument\w*|crec\w*|cresc\w*|hausse|augment\w*|stieg\w*|gestiegen|zugenommen|anstieg""",
    "down": r"""
        fell|fall(?:s|en|ing)?|decreas\w*|declin\w*|drop\w*|shr[aiu]nk\w*|کاهش|افت|پایین\sآمد\w*|انخفض\w*|انخفاض|تراجع\w*
        |baj[aóoe]\w*|disminu\w*|cai\w*|cay\w*|redu[czç]\w*|baisse\w*|diminu\w*|sank\w*|gesunken|abgenommen|rückgang""",
}
PERIODS: Final = {
    "day": r"""
        (?:an?|per|each|every)\s+day{ago}|daily|روزانه|(?:در|هر)\sروز|یومیا|فی\sالیوم|al\sdía|por\sdía|diari[oa]s?
        |par\sjour|quotidien\w*|pro\stag|am\stag|täglich\w*|por\sdia""",
    "week": r"""
        (?:an?|per|each|every)\s+week{ago}|weekly|هفتگی|(?:در|هر)\sهفته|اسبوعیا|أسبوعیا|فی\sالأسبوع|(?:a\sla|por)\ssemana
        |semanal\w*|par\ssemaine|hebdomadaire\w*|pro\swoche|wöchentlich\w*""",
    "month": r"""
        (?:an?|per|each|every)\s+month{ago}|monthly|ماهانه|ماهیانه|(?:در|هر)\sماه|شهریا|فی\sالشهر|(?:al|por)\smes|mensua\w*
        |par\smois|mensuel\w*|pro\smonat|im\smonat|monatlich\w*|(?:por|ao)\smês|mensa\w*""",
    "year": r"""
        (?:an?|per|each|every)\s+year{ago}|yearly|annual\w*|سالانه|سالیانه|(?:در|هر)\sسال|سنویا|فی\sالسنة|(?:al|por)\saño
        |anua\w*|par\san|annuel\w*|pro\sjahr|im\sjahr(?!\s\d)|jährlich\w*|(?:por|ao)\sano""",
}
"""Each of these tables tells apart what it counts; a figure may have one of each."""

PEOPLE, THING = "people", "thing"
LENGTH, MASS, AREA, TIME = "length", "mass", "area", "time"
SCALES: Final = {
    "mm": (LENGTH, 0.001), "cm": (LENGTH, 0.01), "m": (LENGTH, 1.0), "km": (LENGTH, 1000.0),
    "mile": (LENGTH, 1609.344), "foot": (LENGTH, 0.3048), "kg": (MASS, 1.0), "t": (MASS, 1000.0),
    "ha": (AREA, 1.0), "acre": (AREA, 0.40469), "hours": (TIME, 1 / 24), "days": (TIME, 1.0),
    "weeks": (TIME, 7.0), "months": (TIME, 30.4375), "years": (TIME, 365.25),
}  # fmt: skip
"""Measures that can be turned into each other, by the names that the language packs give them."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:[\u200c'-][^\W\d_]+)*")
_STEM: Final = 5


def _compiled(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    joined = {name: "".join(line.strip() for line in pattern.splitlines()) for name, pattern in table.items()}
    return {name: re.compile(rf"(?<!\w)(?:{one})(?!\w)", re.IGNORECASE) for name, one in joined.items()}


_FATES: Final = _compiled(FATES)
_WAYS: Final = _compiled(WAYS)
_PERIODS: Final = _compiled(
    {
        name: one.replace("{ago}", r"(?!\s+(?:ago|after|before|earlier|later|old))")
        for name, one in PERIODS.items()
    }
)


def fates(clause: str, around: str) -> frozenset[str]:
    """What the words of a figure's own clause say befell those counted; where they say nothing, the sentence's."""
    return _spoken(_FATES, clause) or _spoken(_FATES, around)


def ways(clause: str, around: str) -> frozenset[str]:
    return _spoken(_WAYS, clause) or _spoken(_WAYS, around)


def periods(sentence: str) -> frozenset[str]:
    """What span of time the figures of a sentence are counted in: 7,500 a month are not 90,000 a year."""
    return _spoken(_PERIODS, sentence)


def _spoken(table: dict[str, re.Pattern[str]], text: str) -> frozenset[str]:
    readable = plain(text)
    return frozenset(name for name, pattern in table.items() if pattern.search(readable))


def agree(these: frozenset[str], those: frozenset[str]) -> bool:
    """Whether nothing tells the two apart: one of them says nothing, or both say one same thing."""
    return not these or not those or bool(these & those)


@cache
def _idle(code: str) -> frozenset[str]:
    """Words that make no two sentences speak of the same."""
    pack = pack_of(code)
    tables = (
        pack.determiners, pack.prepositions, pack.pronouns, pack.auxiliaries, pack.coordinators, pack.contrast,
        pack.subordinators, pack.causal, pack.relatives, pack.that, pack.adverbs, pack.say, pack.being, pack.than,
        pack.modals, pack.numerals, pack.magnitudes, pack.indefinite, pack.months, pack.foreign_months,
        pack.weekdays, pack.percent, pack.people,
    )  # fmt: skip
    return frozenset(word for table in tables for word in table)


def stems(text: str, language: str) -> frozenset[str]:
    """The words of a text that say what it is about, cut to their first letters: "reported" and "reports" are one."""
    idle = _idle(pack_of(language).code)
    words = (found.group().lower().replace("\u200c", "") for found in _WORD.finditer(plain(text)))
    return frozenset(word[:_STEM] for word in words if len(word) > 3 and word not in idle)


def same_unit(one: str, one_language: str, other: str, other_language: str) -> bool | None:
    """Whether two units count the same; None where one of them is not named, or they cannot be compared."""
    if not one or not other:
        return None
    if one.lower() == other.lower():
        return True
    first, second = _sort(one, pack_of(one_language)), _sort(other, pack_of(other_language))
    if first == second == PEOPLE:
        return None  # officers are people, but not the people who came
    if first == second != THING:
        return True
    if first != second:
        return False
    if one_language.split("-")[0] != other_language.split("-")[0]:
        return None
    return bool(stems(one, one_language) & stems(other, other_language))


def _sort(unit: str, pack: Pack) -> str:
    if unit in SCALES:
        return SCALES[unit][0]
    words = [word.group().lower() for word in _WORD.finditer(plain(unit))]
    if any(word in pack.people or word.rstrip("s") in pack.people for word in words):
        return PEOPLE
    if any(pattern.fullmatch(word) for word in words for pattern in _FATES.values()):
        return PEOPLE  # "31 dead", "31 died": the noun is left out
    return THING
