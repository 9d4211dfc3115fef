"""Names in a text by their capitals and the words around them: persons, places, organisations.

Scripts without capitals give names only after a title ("آقای", "الرئيس"); the rest is left to the reviewer.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from claims.splitting.anchors import Anchors
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.spans import Found, Spans

_CAP: Final = r"[^\W\d_a-zà-öø-ÿ\u0600-\u06ff\u0750-\u077f][\w'.&/-]*"
_CAPITALS: Final = re.compile(rf"\s+{_CAP}\s+{_CAP}")
_HASHTAG: Final = re.compile(r"(?<![\w&])[#@][^\W_][\w]{1,60}")
_BEFORE: Final = re.compile(r"([\w'.]+)\s+$")
_SENTENCE_START: Final = re.compile(r"(?:^|[\n.!?:•“\"‘«(]\s*)$")


@cache
def _runs(code: str) -> re.Pattern[str]:
    joiners = "|".join(sorted(map(re.escape, pack_of(code).name_joiners))) or "(?!)"
    return re.compile(rf"(?<![\w#@]){_CAP}(?:[ \u00a0](?:(?:{joiners})[ ]){{0,2}}{_CAP}){{0,7}}")


@cache
def _titled(code: str) -> re.Pattern[str]:
    titles = "|".join(sorted(map(re.escape, pack_of(code).titles), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{titles})\s+(?P<name>[^\W\d_]{{2,}}(?:\s[^\W\d_]{{3,}})?)")


def _is_common(name: str, pack: Pack) -> bool:
    first = name.split()[0]
    return first in pack.prepositions or first in pack.say or first in pack.past or first in pack.that


@cache
def _placed(code: str) -> re.Pattern[str]:
    nouns = "|".join(sorted(map(re.escape, pack_of(code).place_words), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{nouns})\s+(?P<name>[^\W\d_]{{3,}})")


def names(text: str, anchors: Anchors, language: str, taken: Spans) -> Iterator[Found]:
    """Names of a plain text (`characters.plain`), in no promised order."""
    pack = pack_of(language)
    for tag in _HASHTAG.finditer(text):
        taken.add(*tag.span())
    if not pack.capitals:
        for kind, pattern in (("person", _titled(pack.code)), ("place", _placed(pack.code))):
            for found in pattern.finditer(text):
                if taken.free(*found.span("name")) and not _is_common(found["name"], pack):
                    taken.add(*found.span("name"))
                    yield (*found.span("name"), {"type": kind, "name": found["name"], "text": found["name"]})
        return
    for run in _runs(pack.code).finditer(text):
        for start, end in _parts(text, *run.span(), pack):
            name = text[start:end]
            digit = not name.isalpha() and any(c.isdigit() for c in name)
            if end - start > 1 and not digit and taken.free(start, end):
                kind = _kind(text, start, end, pack)
                if kind:
                    yield start, end, {"type": kind, "name": name, "text": name}


def _parts(text: str, start: int, end: int, pack: Pack) -> Iterator[tuple[int, int]]:
    """The names of a run, which a sentence's end parts: "… on Friday. Daniel Krol"."""
    words: list[tuple[int, int]] = []
    for found in re.finditer(r"\S+", text[start:end]):
        word = found.group()
        if word in pack.coordinators and len(words) > 1 and _CAPITALS.match(text[found.end() + start : end]):
            yield from _part(text, words, pack)  # "Ann Lee and Piet Moor", not "Massoud and Maryam Rajavi"
            words = []
            continue
        words.append((found.start() + start, found.end() + start))
        if (
            word.endswith(".")
            and len(word) > 4
            and word[1:-1].islower()
            and word[:-1].lower() not in pack.titles
        ):
            yield from _part(text, words, pack)
            words = []
    yield from _part(text, words, pack)


def _part(text: str, words: list[tuple[int, int]], pack: Pack) -> Iterator[tuple[int, int]]:
    """A name without what only looks like one at its ends."""
    while words and text[words[0][0] : words[0][1]].lower().rstrip(".") in pack.never_names:
        words.pop(0)
    gerund = bool(words) and text[slice(*words[0])].endswith(pack.gerund_endings or ("\0",))
    if gerund and len(words) > 1 and _starts_sentence(text, words[0][0]):
        words.pop(0)  # "Beating Marchester away from home"
    while words and text[words[-1][0] : words[-1][1]].lower() in pack.name_joiners:
        words.pop()
    while words and text[words[0][0] : words[0][1]].lower() in pack.name_joiners:
        words.pop(0)
    if not words:
        return
    first = text[words[0][0] : words[0][1]].lower()
    if first in pack.months or first in pack.weekdays:
        return
    if (
        len(words) == 1
        and first.isascii()
        and _starts_sentence(text, words[0][0])
        and _plain_word(first, pack)
    ):
        return
    a, b = words[0][0], words[-1][1]
    while b > a and text[b - 1] in ".'/&-":
        b -= 1
    if text[a:b].endswith("'s"):
        b -= 2
    yield a, b


def _starts_sentence(text: str, start: int) -> bool:
    return bool(_SENTENCE_START.search(text[max(0, start - 4) : start]))


def _plain_word(word: str, pack: Pack) -> bool:
    return (
        word in pack.roles
        or word in pack.speakers
        or word in pack.people
        or word in pack.cues
        or word in pack.adverbs
        or word.endswith((*pack.adverb_endings, *pack.gerund_endings) or ("\0",))
        or word in pack.plain_present
    )


def _kind(text: str, start: int, end: int, pack: Pack) -> str:
    words = [w.strip(".,'").lower() for w in text[start:end].split()]
    before = _BEFORE.search(text[max(0, start - 24) : start])
    previous = before[1].lower().rstrip(".") if before else ""
    if words[0] in pack.titles and len(words) > 1:
        return "person"
    if any(w.removesuffix("'s") in pack.organisation_words for w in words):
        return "organisation"
    if words[-1] in pack.place_words or (words[0] in pack.place_words and len(words) > 1):
        return "place"
    if previous in pack.titles:
        return "person"
    following = text[end : end + 30].lower().split()
    if following and following[0].strip(",.") in pack.place_words:
        return "place"
    if previous in pack.place_before:
        return "place"
    if text[start:end].isupper() and 2 <= end - start <= 6 and len(words) == 1:
        return "organisation"
    if len(words) >= 2 and len(words[0]) > 4 and words[0].endswith(pack.nationality_endings):
        return "organisation"
    if len(words) >= 2 and all(text[start:end].split()[i][:1].isupper() for i in range(len(words))):
        return "person"
    if (previous in pack.of and not pack.final_relatives) or text[max(0, start - 2) : start] == ", ":
        return "place"
    if following and following[0].strip(",.") in pack.say:
        return "person"
    return "organisation" if len(words) > 3 else ""
