"""Names in a script without capitals, by the words that begin or hold them.

A person is told by a title or a given name, a place by a table, an organisation by its noun: "وزارة الصحة". A name
without any of them is left to the reviewer.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, compress
from typing import Final, NamedTuple

from claims.splitting.facts.spans import Found, Spans
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack, Words
from claims.splitting.words.forms import is_listed, parts

PERSON: Final = "person"
PLACE: Final = "place"
ORGANISATION: Final = "organisation"
_TITLE: Final = "title"
_WORD_TOO: Final = "given, and a word"
_REGION: Final = "region"  # city of, province of: before a place

_WORD: Final = re.compile(r"([^\W\d_]+(?:\u200c[^\W\d_]+)*)")
_MOST: Final = 20_000  # words kept of a language
_LONGEST: Final = 4  # words of a name


class _Opening(NamedTuple):
    what: str
    clitic: int  # letters of a preposition or conjunction that is written together with it


class _Openings(dict[str, _Opening | None]):
    """What name begins with a word, None where none does, for each that was met."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        tables = (
            (_REGION, pack.place_words),
            (PLACE, frozenset(name.split()[0] for name in pack.places)),
            (ORGANISATION, pack.organisation_words),
            (_WORD_TOO, pack.given_too),
            (PERSON, pack.given_names),
            (_TITLE, frozenset(title.split()[-1] for title in pack.titles)),
        )
        self._what = {word: what for what, words in tables for word in words}
        self._clitics = ("", *pack.name_clitics)
        self.places: dict[str, list[str]] = {}  # by their first word, the longest first
        for name in sorted(pack.places, key=len, reverse=True):
            self.places.setdefault(name.split()[0], []).append(name)

    def __missing__(self, word: str) -> _Opening | None:
        heads = (
            (clitic, self._what.get(word[len(clitic) :]))
            for clitic in self._clitics
            if word.startswith(clitic)
        )
        found = next((_Opening(what, len(clitic)) for clitic, what in heads if what), None)
        if len(self) < _MOST:
            self[word] = found
        return found


class _Inside(dict[str, bool]):
    """Whether a word can stand in a name: no verb, no small word, none that counts, dates or tells a role."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        self._never: Words = frozenset().union(
            *(
                pack.prepositions,
                pack.determiners,
                pack.pronouns,
                pack.coordinators,
                pack.contrast,
                pack.that,
            ),
            *(pack.relatives, pack.adverbs, pack.conditionals, pack.subordinators, pack.negators),
            *(
                pack.verb_after,
                pack.clause_ends,
                pack.object_markers,
                pack.vague_subjects,
                pack.question_words,
            ),
            *(pack.roles, pack.people, pack.cues, pack.light_nouns, pack.titles, pack.occasions),
            *(pack.months, pack.weekdays, pack.relative_days, pack.time_units),
            *(pack.numerals, pack.magnitudes, pack.currencies, pack.measures, pack.never_names),
        )

    def __missing__(self, word: str) -> bool:
        pack = self._pack
        known = parts(pack.code)
        joined = word.startswith(pack.conjunction_clitics[:1]) and word not in pack.unjoined
        joined = joined or (known is not None and len(known[word]) > 1)
        inside = len(word) > 1 and word not in self._never and not joined
        inside = inside and not word.startswith(pack.definite_joined)
        inside = inside and (word in _given(pack.code) or not is_listed(word, pack))
        if len(self) < _MOST:
            self[word] = inside
        return inside


@cache
def _tables(code: str) -> tuple[_Openings, _Inside]:
    pack = pack_of(code)
    return _Openings(pack), _Inside(pack)


@cache
def _given(code: str) -> Words:
    """What another name may follow."""
    pack = pack_of(code)
    return pack.given_names | pack.given_too | pack.name_joiners


def uncased_names(text: str, language: str, taken: Spans) -> Iterator[Found]:
    """Names of a plain text (`characters.plain`), in order; each takes its span."""
    pack = pack_of(language)
    openings, inside = _tables(pack.code)
    pieces = _WORD.split(text)  # what stands between, a word, what stands between …
    starts = list(accumulate(map(len, pieces), initial=0))
    free = 0
    for k in compress(range(1, len(pieces), 2), map(openings.__getitem__, pieces[1::2])):
        opening = openings[pieces[k]]
        if opening is None or starts[k] < free:
            continue
        start = end = starts[k] + opening.clitic
        if opening.what == PLACE:
            kind = PLACE
            end = _end_of_place(text, start, openings.places[pieces[k][opening.clitic :]])
        else:
            run = _run(pieces, k, inside)
            run[0] = run[0][opening.clitic :]
            kind, first, last = _named(opening.what, run, pack)
            if last > first:
                start = starts[k + 2 * first] if first else start
                end = starts[k + 2 * last - 1]
        if start < end and taken.free(start, end):
            free = end
            taken.add(start, end)
            yield start, end, {"type": kind}


def _run(pieces: list[str], k: int, inside: _Inside) -> list[str]:
    """The word and those behind it that can stand in a name with it."""
    run = [pieces[k]]
    for n in range(k + 2, min(k + 2 * _LONGEST + 4, len(pieces)), 2):
        if pieces[n - 1] != " " or not inside[pieces[n]]:
            break
        run.append(pieces[n])
    return run


def _end_of_place(text: str, start: int, names: list[str]) -> int:
    """Behind the longest of these names that stands here, or where it would begin."""
    ends = (start + len(name) for name in names if text.startswith(name, start))
    return next((end for end in ends if not text[end : end + 1].isalpha()), start)


def _named(what: str, words: list[str], pack: Pack) -> tuple[str, int, int]:
    """The kind of the name in a run, and which words of the run it is, none where it is no name."""
    if what == _REGION:
        return PLACE, 1, 2 if len(words) > 1 and words[1] not in pack.name_describers else 1
    if what == ORGANISATION:
        last = _end_of_organisation(words, pack)
        return ORGANISATION, 0, last if last > 1 else 0
    if what == _TITLE:
        first = _behind_title(words, pack)
        last = max(_end_of_person(words, first, pack), min(first + 2, len(words)))
        last -= last > first + 1 and words[last - 1] in pack.places
        return PERSON, first, last
    last = _end_of_person(words, 0, pack)
    joined = what == PERSON or not (pack.given_names | pack.name_joiners).isdisjoint(words[1:2])
    return PERSON, 0, last if last > 1 and joined else 0


def _behind_title(words: list[str], pack: Pack) -> int:
    """Where the name begins: not with "the former", nor, before a given name, with another adjective."""
    first = 1
    while first < len(words) and words[first] in pack.name_describers:
        first += 1
    given = next((k for k in range(first, len(words)) if words[k] in pack.given_names), first)
    if all(word.startswith(pack.definite_beginnings) for word in words[first:given]):
        first = given
    adjectives = (
        pack.verb_first and len(words) > first + 1 and words[first].startswith(pack.definite_beginnings)
    )
    return len(words) if adjectives else first


def _end_of_organisation(words: list[str], pack: Pack) -> int:
    """Behind "وزارة الصحة العالمية", where every word has the article, or "سازمان ملل متحد"."""
    if not pack.verb_first:
        if len(words) < 2 or words[1] in pack.name_describers:
            return 1
        return next((n for n in range(2, len(words)) if words[n] not in pack.name_tails), len(words))
    last = 1
    agreeing: tuple[str, ...]
    if (
        not words[0].startswith(pack.definite_beginnings)
        and len(words) > 1
        and words[1].startswith(pack.definite_beginnings)
    ):
        last = 2
        agreeing = ("ی", "ة", "ا", "ین")
    else:  # "البنك المركزي", "الأمم المتحدة": adjectives, which agree with it
        agreeing = ("ة", "ا") if words[0].endswith(("ة", "أمم")) else ("ی",)
    while (
        last < len(words)
        and words[last].startswith(pack.definite_beginnings)
        and words[last].endswith(agreeing)
    ):
        last += 1
    return last


def _end_of_person(words: list[str], first: int, pack: Pack) -> int:
    """Behind a given name, what joins it with others, and one more name: "محمد بن سلمان", "علی اکبر صالحی"."""
    names = _given(pack.code)
    last = first
    while last < min(len(words), first + _LONGEST):
        word, before = words[last], words[last - 1] if last > first else ""
        given = word in names or before in pack.name_joiners
        family = not before or before in names or word.startswith(pack.definite_beginnings)
        if word in pack.places or not (given or family):
            break
        last += 1
        if before and not given:
            break
    return last - (last > first and words[last - 1] in pack.name_joiners)
