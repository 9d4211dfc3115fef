"""What two wordings of a statement do not have in common, as a checker would name it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from claims.anchoring.words import words_of
from claims.splitting import facts_of
from claims.splitting.languages import pack

ORDER: Final = ("number", "date", "name", "unit", "comparator", "negation", "words", "context")
_FIGURES: Final = frozenset({"quantity", "share", "money", "rank", "age"})
_NAMES: Final = frozenset({"person", "place", "organisation"})
_SHORT: Final = 3  # a word of a phrase that is no longer ("in", "de") says nothing by itself

_MORE_NEGATIONS: Final = {
    "ar": "لا لم لن ليس ليست ليسوا ما غير دون بدون كلا",
    "de": "keinen keinem keiner keines niemals weder nirgends",
    "en": "hardly barely",
    "es": "ningún ninguno ninguna tampoco jamás",
    "fa": "نمی هرگز هیچکس",
    "fr": "n' nul nulle guère",
    "pt": "nenhum nenhuma jamais tampouco",
}  # what the packs do not list


def differences(old: str, new: str, language: str, published: date | None = None) -> tuple[str, ...]:
    """What differs, in the order of ORDER; "words" where nothing else is known to. Both wordings are not the same."""
    ours, theirs = (_senses(text, language, published) for text in (old, new))
    found = {name for name in ours if ours[name] != theirs[name]}
    if len(ours["number"]) != len(theirs["number"]) and _written(ours) == _written(theirs):
        found.discard("comparator")  # a figure came or went, and with it no "at least"
    found |= _of_words(words_of(old, language).keys, words_of(new, language).keys, language)
    return tuple(name for name in ORDER if name in found) or ("words",)


def _written(senses: dict[str, Any]) -> list[str]:
    return [comparator for comparator in senses["comparator"] if comparator != "exactly"]


def turning(keys: Iterable[str], language: str) -> Counter[str]:
    """The words that can turn what a sentence says of its own part: not, denied, may, if, said, over, ?"""
    return Counter(
        key for key in map(str.casefold, keys) if key in _turning(language) or _denies(key, language)
    )


def _denies(key: str, language: str) -> bool:
    """Whether a word, in lower case, says that something is not so. Persian and English write "not" into the verb."""
    return (
        key in _negations(language)
        or key.endswith("n't")
        or (key.startswith("ن") and key[1:] in pack(language).past)
    )


@cache
def _negations(language: str) -> frozenset[str]:
    known = pack(language)
    return _single([*known.negations, *_MORE_NEGATIONS.get(known.code, "").split()])


@cache
def _turning(language: str) -> frozenset[str]:
    known = pack(language)
    phrases = known.negations | known.negators | known.deny | known.hedges | known.conditionals | known.wishes
    phrases |= known.say | known.saying | known.contrast | known.comparators.keys() | {"?", "؟", "؛"}
    return _single(phrases)


@cache
def function_words(language: str) -> frozenset[str]:
    """Words that a text takes up again without meaning the same thing by them."""
    known = pack(language)
    return _single(
        known.determiners
        | known.prepositions
        | known.pronouns
        | known.auxiliaries
        | known.coordinators
        | known.contrast
        | known.relatives
        | known.that
        | known.adverbs
        | known.say
        | known.being
        | known.of
        | known.articles
        | known.name_joiners
        | known.according_to
        | known.number_joiners
    )


def _senses(text: str, language: str, published: date | None) -> dict[str, Any]:
    facts = facts_of(text, language=language, published=published)
    figures = [fact for fact in facts if fact["type"] in _FIGURES]
    return {
        "number": [fact.get("value") for fact in figures],
        "unit": [fact.get("unit", "") for fact in figures],
        "comparator": [fact.get("comparator", "") for fact in figures],
        "date": [fact["date"] for fact in facts if fact["type"] == "date"],
        "name": [fact.get("name", fact["text"]) for fact in facts if fact["type"] in _NAMES],
    }


def _of_words(old: Sequence[str], new: Sequence[str], language: str) -> set[str]:
    """What the words that only one of them has are known as: the facts of a part of a sentence are not all seen."""
    ours, theirs = Counter(old), Counter(new)
    only = [*(ours - theirs), *(theirs - ours)]
    known = _vocabulary(language)
    months = pack(language).ambiguous_months  # "may" is none, "May" is one
    telling = [key for key in only if key[0].isupper() or key not in months]
    found = {name for key in telling for name in (known.get(key.casefold()),) if name}
    if any(_denies(key.casefold(), language) for key in only):
        found.add("negation")
    if any(key[0].isdigit() for key in only):
        found.add("number")
    if pack(language).capitals and any(key[0].isupper() and key.casefold() not in known for key in only):
        found.add("name")
    return found


@cache
def _vocabulary(language: str) -> dict[str, str]:
    known = pack(language)
    found: dict[str, str] = {}
    for name, phrases in (
        ("negation", known.deny),
        ("comparator", known.comparators.keys() | known.comparators_after.keys()),
        ("date", known.months.keys() | known.foreign_months.keys() | known.weekdays.keys()),
        ("date", known.relative_days.keys() | known.relative_spans.keys()),
        ("unit", known.measures.keys() | known.currencies.keys() | known.percent | known.points),
        ("number", known.numerals.keys() | known.magnitudes.keys() | known.indefinite.keys()),
        ("number", known.halves.keys() | known.fractions.keys() | known.ordinals.keys()),
    ):
        for word in _single(phrases):
            found.setdefault(word, name)  # "less" is a comparator, also where "a third less" is a figure
    for word in function_words(language):
        found.setdefault(word, "")
    return found


def _single(phrases: Iterable[str]) -> frozenset[str]:
    """The words of these words and phrases; of a phrase, those that are long enough to tell."""
    found: set[str] = set()
    for phrase in phrases:
        parts = [key.casefold() for key in words_of(phrase, "").keys]
        found.update(part for part in parts if len(parts) == 1 or len(part) > _SHORT)
    return frozenset(found)
