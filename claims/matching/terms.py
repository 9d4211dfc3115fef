"""From a text to the terms that it is found by, and what each weighs.

BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) over stems. Claims are
short and of much the same length, so that the length of the average text is a constant here and not a figure of the
desk: what a term weighs in a text never changes once the text is written, and is stored with it.
"""

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
from typing import Final

import snowballstemmer

from claims.splitting.characters import plain
from claims.splitting.languages import pack
from claims.splitting.languages.pack import words

SATURATION: Final = 1.2  # k1: how soon another mention of a term adds nothing
LENGTH: Final = 0.5  # b: how much a long text is held against it
AVERAGE_LENGTH: Final = 20.0  # terms in a claim with its headline
LONGEST_TERM: Final = 60
MOST_TERMS: Final = 64  # of a query: more only cost time
DATE_WEIGHT: Final = 0.3  # a day in a text says less about what it claims than its other words

STEMMERS: Final = {
    "ar": "arabic", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "fi": "finnish",
    "fr": "french", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "nl": "dutch",
    "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip

_ADDRESS: Final = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+")
_TAG: Final = re.compile(r"[#@](\w+)")
_WORDS_OF_A_TAG: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|_+")
_WORD: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['\u200c][^\W\d_]+)*")
_GROUPS: Final = re.compile(r"[.,](?=\d{3}(?!\d))")
_NO_SPACES: Final = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_MARKS: Final = re.compile("[\u064b-\u065f\u0670\u0640]")  # Arabic vowel signs and the stretching mark

# Written apart from their noun by a half-space, or not: the plural, comparison and possession say nothing here.
_PERSIAN_ENDINGS: Final = ("ترین", "هایی", "های", "ها", "تر", "ان", "ات", "ام", "اش", "ای")
_ARABIC_ARTICLE: Final = ("وال", "بال", "كال", "فال", "ال", "لل")


def impacts(text: str, language: str) -> dict[str, float]:
    """What each term of a text weighs in it, apart from how rare the term is (BM25's saturated frequency)."""
    counted = Counter(terms(text, language))
    length = 1 - LENGTH + LENGTH * counted.total() / AVERAGE_LENGTH
    return {term: n * (SATURATION + 1) / (n + SATURATION * length) for term, n in counted.items()}


def query_weights(text: str, language: str) -> dict[str, float]:
    """What each term weighs in a text that one searches with: 1, or less where it only tells a day."""
    text = without_addresses(text)
    weights: dict[str, float] = {}
    at = 0
    for day in _days(language).finditer(text):
        weights |= dict.fromkeys(terms(text[at : day.start()], language), 1.0)
        for term in terms(day.group(), language):
            weights.setdefault(term, DATE_WEIGHT)
        at = day.end()
    weights |= dict.fromkeys(terms(text[at:], language), 1.0)
    return dict(list(weights.items())[:MOST_TERMS])


def terms(text: str, language: str) -> list[str]:
    """The stems of a text's words in their order, without the words that every text has. Hashtags and handles are
    taken whole and by their words; figures without the marks that group their digits.
    """
    code = language.replace("_", "-").split("-")[0].lower()
    text = _TAG.sub(_opened, without_addresses(text))
    if not text.isascii():
        text = plain(_MARKS.sub("", unicodedata.normalize("NFKC", text)))
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        if word[0].isdigit():
            found.append(_GROUPS.sub("", word)[:LONGEST_TERM])
        elif _NO_SPACES.fullmatch(word):
            found += [word[at : at + 2] for at in range(max(1, len(word) - 1))]
        elif word not in _common(code):
            found.append(_stem(word, code)[:LONGEST_TERM])
    return found


def without_addresses(text: str) -> str:
    return _ADDRESS.sub(" ", text)


def _opened(tag: re.Match[str]) -> str:
    """The words of "#TavushFloods", and the tag as it stands."""
    words = _WORDS_OF_A_TAG.split(tag[1])
    return f" {tag[1]} " if len(words) == 1 else f" {' '.join(words)} {tag[1]} "


@lru_cache(maxsize=1 << 16)
def _stem(word: str, code: str) -> str:
    if code == "fa":
        return _persian(word)
    if code == "ar":
        word = next(
            (
                word[len(start) :]
                for start in _ARABIC_ARTICLE
                if word.startswith(start) and len(word) > len(start) + 2
            ),
            word,
        )
    if code == "en":
        word = word.removesuffix("'s")
    stemmer = _stemmer(code)
    return stemmer.stemWord(word) if stemmer else word.replace("\u200c", "")


def _persian(word: str) -> str:
    parts = [
        part for part in word.split("\u200c") if part not in _PERSIAN_ENDINGS and part not in ("می", "نمی")
    ]
    word = "".join(parts) or word
    for ending in _PERSIAN_ENDINGS[:4]:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word


@cache
def _stemmer(code: str) -> snowballstemmer.basestemmer.BaseStemmer | None:
    return snowballstemmer.stemmer(STEMMERS[code]) if code in STEMMERS else None


@cache
def _common(code: str) -> frozenset[str]:
    """The function words of a language, taken from its pack; none where there is no pack."""
    own = pack(code)
    return frozenset(
        word
        for table in (
            own.determiners, own.prepositions, own.pronouns, own.coordinators, own.auxiliaries, own.being, own.that,
            own.of, own.relatives, own.than, own.helpers, own.he_or_she, own.they, own.it, own.alternatives,
            own.articles, own.conditionals, own.question_words, own.infinitive_markers, own.plural_pronouns, own.with_,
            own.causal,
        )
        for word in table
        if " " not in word
    ) | COMMON.get(code, frozenset())  # fmt: skip


# What the packs have no table for.
COMMON: Final = {
    "en": words("his her its their our your my not no so also just there here then only same such s t")
}


@cache
def _days(language: str) -> re.Pattern[str]:
    """Days as texts give them: "14 February 2018", "February 14, 2018"."""
    own = pack(language)
    months = "|".join(sorted(map(re.escape, {*own.months, *own.foreign_months}), key=len, reverse=True))
    if not months:
        return re.compile(r"(?!)")
    month, day, year = rf"(?:{months})\b\.?", r"\d{1,2}(?:st|nd|rd|th)?", r"(?:,?\s+\d{4})?"
    return re.compile(rf"\b(?:{day}\.?\s+(?:de\s+)?{month}{year}|{month}\s+{day}\b{year})", re.IGNORECASE)
