"""Which city "the city" is, which year "that year", and who "the two men" are."""

import re
from functools import cache
from typing import Final

from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.sought import any_of
from claims.splitting.referents.mentions import Mentioned, distinct
from claims.splitting.referents.subjects import PERSON
from claims.splitting.words.vocabulary import ORGANISATION_NOUN, PAIR, PLACE_NOUN, THAT_YEAR, Told

PLACE: Final = "place"
ORGANISATION: Final = "organisation"
_YEAR: Final = "year"
_TWO: Final = "two"
TOLD_BY_PHRASES: Final = PLACE_NOUN | ORGANISATION_NOUN | PAIR | THAT_YEAR


@cache
def phrases(code: str) -> list[tuple[Told, str, re.Pattern[str]]]:
    """ "The city", "that year", "the two men": what tells of their nouns, what they stand for, and the phrase."""
    pack = pack_of(code)
    the = rf"(?:{any_of(pack.definite)})"
    groups = (
        (PLACE_NOUN, PLACE, the, pack.place_nouns),
        (ORGANISATION_NOUN, ORGANISATION, the, pack.organisation_nouns),
        (PAIR, _TWO, the, pack.pairs),
        (THAT_YEAR, _YEAR, "", pack.that_year),
    )
    return [
        (bit, kind, re.compile(rf"(?<!\w){before}(?P<noun>{any_of(nouns)})(?![\w-])", re.IGNORECASE))
        for bit, kind, before, nouns in groups
        if nouns
    ]


def named(mentioned: Mentioned, kind: str, found: re.Match[str], at: int) -> str:
    """What the phrase found in a statement stands for, or ""."""
    pack, behind = mentioned.pack, found.string[found.end() :]
    if _is_named_here(behind, pack):
        return ""
    if kind == _YEAR:
        years = distinct(y for m in mentioned.before()[-1:] for y in m.years)
        return years[0] if len(years) == 1 else ""
    if kind == _TWO:
        people = distinct(n for m in mentioned.before() for n in m.names.get(PERSON, []))
        return f"{people[0]} {pack.and_} {people[1]}" if len(people) == 2 else ""
    names = distinct(n for m in mentioned.before() for n in m.names.get(kind, []))
    if len(names) != 1 or names[0] in found.string or _is_part(behind, pack):
        return ""
    return names[0] if _is_called(mentioned, names[0], kind, found["noun"].lower(), at) else ""


def _is_named_here(behind: str, pack: Pack) -> bool:
    """As in "the city of Lenz", "the hospital in Qarun", "das Ministerium Nord", "the capital, Drevna"."""
    words = behind.split(maxsplit=2)[:2]
    if behind.startswith(",") and len(words) > 1 and pack.capitals:
        return words[1][0].isupper()
    if not words or not behind[0].isspace():
        return False
    low = words[0].strip(".,;:").lower()
    return words[0][0].isupper() or low in pack.of or (low in pack.prepositions and words[-1][0].isupper())


def _is_part(behind: str, pack: Pack) -> bool:
    """As in "the city council", "the town hall": the noun describes the next one."""
    words = behind.split(maxsplit=1)
    if not words or not behind[0].isspace() or not words[0][0].isalpha() or not pack.adjectives_first:
        return False
    low = words[0].strip(".,;:").lower()
    verbs = (pack.past, pack.past_or_participle, pack.present, pack.say, pack.auxiliaries)
    small = (pack.prepositions, pack.coordinators, pack.adverbs, pack.contrast, pack.relatives, pack.that)
    endings = (*pack.participle_endings, *pack.past_endings, *pack.adverb_endings)
    return not (any(low in table for table in (*verbs, *small)) or low.endswith(endings))


def _is_called(mentioned: Mentioned, name: str, kind: str, noun: str, at: int) -> bool:
    """Whether the name is of this noun: the agency is the Environment Agency, the only town so far is the town."""
    pack, text, low = mentioned.pack, mentioned.facts.text, name.lower()
    if kind == ORGANISATION:
        known = not pack.organisation_words.isdisjoint(low.split())
        firm = noun in pack.company_nouns and not known and not name.isupper()
        return noun in low.split() or firm
    if pack.countries and (noun in pack.country_nouns) != (name in pack.countries):
        return False  # "the town" is not Sudan
    before = text[max(0, at - 2000) : at].lower()
    if any(f"{noun} {of}{low}" in before for of in ("", *(f"{o} " for o in pack.of))):
        return True
    if noun in pack.regions:
        return False
    places = {f["name"] for _, _, f in mentioned.facts.within(max(0, at - 4000), at) if f["type"] == PLACE}
    return len(places) == 1
