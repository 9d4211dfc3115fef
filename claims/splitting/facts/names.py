"""Names in a text by their capitals and the words around them: persons, places, organisations.

Those of scripts without capitals are found by `uncased_names`.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from claims.splitting.facts.spans import Found, Spans
from claims.splitting.facts.uncased_names import uncased_names
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.sought import any_of

_CAP: Final = r"[^\W\d_a-zà-öø-ÿ\u0600-\u06ff\u0750-\u077f][\w'.&/-]*"
_CAPITALS: Final = re.compile(rf"\s+{_CAP}\s+{_CAP}")
_HASHTAG: Final = re.compile(r"(?<![\w&])[#@][^\W_][\w]{1,60}")
_LAST: Final = re.compile(r"[\w'.]*$")
_SENTENCE_START: Final = re.compile(r"(?:^|[\n.!?:•“\"‘«(]\s*)$")


@cache
def _runs(code: str) -> re.Pattern[str]:
    joiners = any_of(pack_of(code).name_joiners)
    return re.compile(rf"(?<![\w#@]){_CAP}(?:[ \u00a0](?:(?:{joiners})[ ]){{0,2}}{_CAP}){{0,7}}")


def names(text: str, language: str, taken: Spans) -> Iterator[Found]:
    """Names of a plain text (`characters.plain`), in no promised order."""
    pack = pack_of(language)
    for tag in _HASHTAG.finditer(text):
        taken.add(*tag.span())
    if not pack.capitals:
        yield from uncased_names(text, language, taken)
        return
    never = pack.never_names
    for run in _runs(pack.code).finditer(text):
        written = run.group()
        if written.lower() in never:
            continue  # "The", and most of what begins a sentence
        alone = written.isalpha()
        parts = [_part(text, [(written, *run.span())], pack)] if alone else _parts(text, *run.span(), pack)
        for part in parts:
            if part is None or part[1] - part[0] < 2:
                continue
            name = text[part[0] : part[1]]
            if (alone or not any(map(str.isdigit, name))) and taken.free(*part):
                kind = _kind(text, *part, pack)
                if kind:
                    yield *part, {"type": kind}


Word = tuple[str, int, int]
"""As written, and where it stands."""


def _parts(text: str, start: int, end: int, pack: Pack) -> list[tuple[int, int] | None]:
    """The names of a run, which a sentence's end parts: "… on Friday. Daniel Krol"."""
    found: list[tuple[int, int] | None] = []
    words: list[Word] = []
    at = start
    for word in text[start:end].split():
        at = text.index(word, at)
        stop = at + len(word)
        if len(words) > 1 and word in pack.coordinators and _CAPITALS.match(text, stop, end):
            found.append(_part(text, words, pack))  # "Ann Lee and Piet Moor", not "Massoud and Maryam Rajavi"
            words = []
        else:
            words.append((word, at, stop))
            if _ends_sentence(word, pack):
                found.append(_part(text, words, pack))
                words = []
        at = stop
    if words:
        found.append(_part(text, words, pack))
    return found


def _ends_sentence(word: str, pack: Pack) -> bool:
    ended = word.endswith(".") and len(word) > 4 and word[1:-1].islower()
    return ended and word[:-1].lower() not in pack.titles


def _part(text: str, words: list[Word], pack: Pack) -> tuple[int, int] | None:
    """A name without what only looks like one at its ends."""
    low = [word.lower() for word, _, _ in words]
    first, last = 0, len(words)
    while first < last and low[first].rstrip(".") in pack.never_names:
        first += 1
    while pack.elisions and first < last and _is_elided(words[first][0]):
        first += 1
    gerund = last - first > 1 and words[first][0].endswith(pack.gerund_endings)
    if gerund and _starts_sentence(text, words[first][1]):
        first += 1  # "Beating Marchester away from home"
    while first < last and low[last - 1] in pack.name_joiners:
        last -= 1
    while first < last and low[first] in pack.name_joiners:
        first += 1
    if first == last or low[first] in pack.months or low[first] in pack.weekdays:
        return None
    a, b = words[first][1], words[last - 1][2]
    plain = last - first == 1 and low[first].isascii() and _plain_word(low[first], pack)
    if plain and _starts_sentence(text, a):
        return None
    while b > a and text[b - 1] in ".'/&-":
        b -= 1
    return a, b - 2 if text.endswith("'s", a, b) else b


def _is_elided(word: str) -> bool:
    """As in "L'opposition dénonce …", not in "L'Oréal": no capital but that of the article."""
    article, mark, noun = word.replace("’", "'").partition("'")
    return bool(mark) and len(article) <= 2 and noun[:1].islower()


def _starts_sentence(text: str, start: int) -> bool:
    return bool(_SENTENCE_START.search(text[max(0, start - 4) : start]))


def _plain_word(word: str, pack: Pack) -> bool:
    return (
        word in pack.roles
        or word in pack.speakers
        or word in pack.people
        or word in pack.cues
        or word in pack.adverbs
        or word.endswith((*pack.adverb_endings, *pack.gerund_endings))
        or word in pack.plain_present
    )


def _is_titled_body(words: list[str], pack: Pack) -> bool:
    """As in "Premier League", "General Motors"."""
    return len(words) == 2 and len(words[0]) > 4 and words[1] in pack.organisation_words


def _kind(text: str, start: int, end: int, pack: Pack) -> str:
    name = text[start:end]
    written = name.split()
    words = [w.strip(".,'").lower() for w in written]
    previous = _word_before(text, start)
    if words[0] in pack.titles and len(words) > 1 and not _is_titled_body(words, pack):
        return "person"
    if not pack.organisation_words.isdisjoint([w.removesuffix("'s") for w in words]):
        return "organisation"
    if len(words) == 2 and pack.organisation_endings and words[0].endswith(pack.organisation_endings):
        return "organisation"  # "der Fahrradhersteller Nordwind"
    if pack.final_relatives and len(words) == 1 and words[0] in pack.place_words:
        return ""  # "die Stadt"
    if words[-1] in pack.place_words or (words[0] in pack.place_words and len(words) > 1):
        return "place"
    if previous in pack.titles:
        return "person"
    behind = text[end : end + 30].lower().split(maxsplit=1)
    following = behind[0].strip(",.") if behind else ""
    if following in pack.place_words or previous in pack.place_before:
        return "place"
    if len(words) == 1 and len(name) <= 6 and name.isupper() and len(name) > 1:
        return "organisation"
    if len(words) > 1 and len(words[0]) > 4 and words[0].endswith(pack.nationality_endings):
        return "organisation"
    if len(words) > 1 and all(w[0].isupper() for w in written):
        return "person"
    beside = text.endswith(", ", 0, start)
    if beside and pack.participle_endings and (following in pack.auxiliaries or following in pack.past):
        return ""  # "In May, Lee had …", unlike "in Halden, Norway, …"
    if (previous in pack.of and not pack.final_relatives) or beside:
        return "place"
    if pack.final_relatives and previous in pack.determiners:
        return ""  # "der Anwalt sagte"
    if following in pack.say:
        return "person"
    return "organisation" if len(words) > 3 else ""


def _word_before(text: str, start: int) -> str:
    """The word before a place, in lower case, if white space parts them."""
    words = text[max(0, start - 24) : start].rsplit(None, 1) if text[start - 1 : start].isspace() else ()
    if not words:
        return ""
    word = words[-1]
    bare = word if word.isalpha() else _LAST.findall(word)[0]
    return bare.lower().rstrip(".")
