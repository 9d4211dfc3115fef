"""What kind of claim a statement is, by its words and its facts."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise, takewhile
from typing import Final

from claims.splitting.characters import bare
from claims.splitting.facts.in_text import FIGURES
from claims.splitting.facts.units import is_time
from claims.splitting.languages import pack as pack_of
from claims.splitting.patterns.anchors import RUN
from claims.splitting.records import Fact
from claims.splitting.words.participles import is_gerund
from claims.splitting.words.vocabulary import CUE, MEASURED, PAST, PHRASE, POST
from claims.splitting.words.wording import Wording

CASUALTIES: Final = "casualties"
QUANTITY: Final = "quantity"
TREND: Final = "trend"
LEGAL: Final = "legal"
EVENT: Final = "event"
ROLE: Final = "role"
QUOTE: Final = "quote"
CAUSE: Final = "cause"
FORECAST: Final = "forecast"
LIST_ITEM: Final = "list_item"
OTHER: Final = "other"
RESULT: Final = "result"  # "beat Selby 3-1": a cue alone, for an event whose figures count nothing

_FEW: Final = 12
_NEAR: Final = 6  # words
_OF_EVENTS: Final = frozenset({"date", "place", "organisation", "person", "age"})


@cache
def _hearsay(code: str) -> list[re.Pattern[str]]:
    return [re.compile(p) for p in pack_of(code).hearsay]


@cache
def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(phrase)}(?:(?!\w)|(?<='))")


def cues(said: Wording, *, figures: bool) -> dict[str, int]:
    """Kinds that the words of a statement point to, each with the number of words before its first cue."""
    found: dict[str, int] = {}
    covered: set[int] = set()  # words of a phrase, which points for them: "death" of "the death penalty"
    for start, phrase in _phrases(said) if said.told & PHRASE else ():
        told, at = said.pack.cues[phrase], said.words_before(start)
        if phrase not in said.pack.misled or said.pack.misled[phrase].isdisjoint(said.words):
            found[told] = min(found.get(told, at), at)  # not "an error of 3 percentage points"
        covered.update(range(at, at + len(phrase.split())))
    if said.told & CUE:
        measured = figures or bool(said.told & MEASURED)
        for at, word in enumerate(said.words):
            if at in covered:
                continue
            if said.known[word] & CUE and (kind := _pointed_to(said, at, measured=measured)):
                found[kind] = min(found.get(kind, at), at)
    for match in said.known.pointing.matches(said.low, said.told):
        told, at = said.known.kind_of[match.re.pattern], said.words_before(match.start())
        found[told] = min(found.get(told, at), at)
    if FORECAST in found and any(pattern.search(said.low) for pattern in _hearsay(said.pack.code)):
        del found[FORECAST]
    return found


def _pointed_to(said: Wording, at: int, *, measured: bool) -> str | None:
    """The kind that a word points to by itself, with a clitic before it, or by its ending."""
    pack, word = said.pack, said.words[at]
    if word in pack.misled and not pack.misled[word].isdisjoint(said.words):
        return _paired(said, at)  # "halved the deficit from the penalty spot"
    if word in pack.forenames and _is_forename(said, at):
        return None
    kind = pack.cues.get(word) or _paired(said, at)
    if not kind and measured and word in pack.soft_cues and not (pack.forenames and said.is_named(at)):
        kind = pack.soft_cues[word]  # but not "Lee, of Mill Rise, paid 300 euros"
    for clitic in pack.clitics if not kind else ():
        stem = word.removeprefix(clitic)
        if stem in pack.cues and pack.misled.get(stem, frozenset()).isdisjoint(said.words):
            return pack.cues[stem]
    if kind == FORECAST and word in pack.going:
        return kind if any(w.endswith(pack.infinitive_endings) for w in said.words[at + 1 : at + 3]) else None
    return kind or _by_ending(said, at)


def _paired(said: Wording, at: int) -> str | None:
    """As in "broke both legs", "denied three counts of fraud"."""
    for kind, others in said.known.paired.get(said.words[at], ()):
        if not others.isdisjoint(said.words[max(0, at - _NEAR) : at + _NEAR]):
            return kind
    return None


def _is_forename(said: Wording, at: int) -> bool:
    """As in "coach Bill Walsh", not in "the Finance Bill"."""
    written = said.known.word.findall(said.readable)[at : at + 2]
    return len(written) == 2 and all(word[0].isupper() for word in written)


def _phrases(said: Wording) -> list[tuple[int, str]]:
    """Phrases that point to a kind, with their places: of two that overlap the one that begins first or is longer."""
    words = [part for word in said.words if said.known[word] & PHRASE for part in RUN.findall(word)]
    known = said.known.phrases
    held = [phrase for word in known.keys() & words for phrase in known[word] if phrase in said.low]
    places = [found.span() for phrase in held for found in _whole(phrase).finditer(said.low)]
    free = 0
    kept: list[tuple[int, str]] = []
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= free:
            kept.append((start, said.low[start:end]))
            free = end
    return kept


def _by_ending(said: Wording, at: int) -> str | None:
    pack, word = said.pack, said.words[at]
    if word.endswith(pack.superlative_endings) and word not in pack.professions:
        return TREND
    ahead = len(word) > 4 and word.endswith(pack.future_endings) and word not in pack.not_verbs
    ahead = ahead or any(word.removeprefix(c) in pack.to_come for c in ("", *pack.conjunction_clitics))
    return FORECAST if ahead and not said.is_named(at) else None


def kind(said: Wording, facts: Sequence[Fact]) -> str:
    """The kind of a statement. The order is that of what a checker must look at first."""
    types = {fact["type"] for fact in facts}
    figures = not types.isdisjoint(FIGURES)
    found = cues(said, figures=figures)
    if "sentence" in types and any(f["type"] == "sentence" and f["stage"] != "executed" for f in facts):
        return LEGAL
    if figures and CASUALTIES not in found and _counts_dead(said, facts):
        found[CASUALTIES] = 0  # "the loss of 73 lives"
    if CASUALTIES in found and TREND in found and types & FIGURES == {"share"}:
        return TREND  # "murders have fallen by half"
    if CASUALTIES in found and LEGAL in found and figures and _only_times(said, facts):
        return LEGAL  # "15 ans de réclusion pour meurtre"
    if CASUALTIES in found and types & FIGURES == {"money"}:
        del found[CASUALTIES]  # "40,000 rupees to the families of the dead"
    if CASUALTIES in found and LEGAL in found and _answers_for(said, found[LEGAL], found[CASUALTIES]):
        return LEGAL  # "convicted two builders over the death of a guest"
    if CASUALTIES in found and figures:
        return CASUALTIES
    if CASUALTIES in found and (TREND not in found or _opens_with_death(said, found)):
        # "The defendant admitted killing his neighbour": what is told first
        return min((CASUALTIES, LEGAL), key=lambda told: found.get(told, len(said.words)))
    if FORECAST in found or ("date" in types and _is_scheduled(said)):
        return FORECAST
    if CAUSE in found and not figures and (said.pack.verb_last or found[CAUSE] <= found.get(TREND, -1)):
        return CAUSE  # "growth was driven by"; "را علت بحران می‌داند": in Persian what is caused stands before
    if TREND in found or ("rank" in types and _ranks(said, facts)):
        return TREND
    if "share" in types and not said.pack.share_cues.isdisjoint(said.words):
        return TREND  # "lost a fifth of its jobs"
    if LEGAL in found:
        role = not figures and found.get(ROLE, 0) < found[LEGAL] and (ROLE in found or _says_who(said))
        return ROLE if role else LEGAL
    if CAUSE in found:
        return CAUSE
    if RESULT in found:
        return EVENT
    says_who = _says_who(said)
    counted = figures and not _only_lasts(said, facts)
    counted = counted and not _only_known(said, facts, owned=ROLE in found)
    if counted and not (says_who and _only_times(said, facts)):
        return QUANTITY
    if QUOTE in found:
        return QUOTE
    if says_who or ROLE in found:
        return ROLE
    happened = said.told & PAST or not types.isdisjoint(_OF_EVENTS)
    return EVENT if happened or _goes_on(said) else OTHER


def _opens_with_death(said: Wording, found: Mapping[str, int]) -> bool:
    """As in "Murió Leonor Arteaga, la voz más leída del país": the verb stands before its subject."""
    first = said.words[:1]
    return said.pack.subject_may_follow and not found[CASUALTIES] and bool(said.known.tell(first) & PAST)


def _answers_for(said: Wording, legal: int, death: int) -> bool:
    """Whether a death is only what a case is about: "the trial of two men over the murder of a nun"."""
    pack, words = said.pack, said.words
    before = death - 1 - (words[death - 1] in pack.determiners)
    return legal < before and words[before] in pack.about_a_case


def _is_scheduled(said: Wording) -> bool:
    """As in "the ban takes effect on Friday", not in "records begin in 1951", "housing starts are …"."""
    pack, words = said.pack, said.words
    if said.told & PAST or pack.scheduled.isdisjoint(words[1:]) or not pack.records.isdisjoint(words):
        return False
    noun = any(a in pack.scheduled and b in pack.being for a, b in pairwise(words[1:]))
    return not noun and pack.sweeping.isdisjoint(words)


def _says_who(said: Wording) -> bool:
    """As in "was a captain in the army", "has been his deputy"."""
    if not said.told & POST:
        return False
    pack, words, posts = said.pack, said.words, said.known.posts
    if pack.verb_last:  # "پیش از آن استاد دانشگاه بود"
        is_it = len(words) > 3 and words[-1] in pack.being and words[-2] not in pack.clause_ends
        return is_it and not posts.isdisjoint(words[-5:-1])  # not "معلم بازداشت شده است"
    at = begin = next((k for k, word in enumerate(words) if word in pack.auxiliaries), len(words) - 1)
    while at + 1 < len(words) and words[at + 1] in pack.helpers:
        at += 1
    if at == begin and words[at] not in pack.being:
        return False
    phrase = list(takewhile(lambda word: word not in pack.prepositions, words[at + 1 : at + 6]))
    described = phrase and (phrase[0] in pack.determiners or phrase[0] in pack.possessives)
    return not posts.isdisjoint(phrase if described else phrase[:2])


def _counts_dead(said: Wording, facts: Sequence[Fact]) -> bool:
    nouns = said.pack.mortal.intersection(said.words)
    return any(f"{fact['text'].lower()} {noun}" in said.low for noun in nouns for fact in facts)


def _ranks(said: Wording, facts: Sequence[Fact]) -> bool:
    """Whether a number in order makes a ranking: "the second-largest", but not "in the 94th minute"."""
    pack = said.pack
    if not pack.unranked:
        return True
    behind = [
        said.low.partition(fact["text"].lower())[2].lstrip(" -") for fact in facts if fact["type"] == "rank"
    ]
    words = [found.group() for rest in behind if (found := said.known.word.match(rest))]
    return any(word in pack.ranked or word.endswith(pack.ranked_endings) for word in words) or len(
        words
    ) < len(behind)


def _goes_on(said: Wording) -> bool:
    """As in "flags are flying at half-mast"."""
    pack = said.pack
    told = len(said.words) > 3  # not "is asking"
    return told and any(a in pack.being and is_gerund(b, pack) for a, b in pairwise(said.words))


def _only_times(said: Wording, facts: Sequence[Fact]) -> bool:
    """Whether all that is counted is time."""
    return all(is_time(str(fact["unit"]), said.pack) for fact in facts if fact["type"] in FIGURES)


def _only_known(said: Wording, facts: Sequence[Fact], *, owned: bool) -> bool:
    """Whether all that is counted is a few who are known or who did it.

    As in "the two firms merged", "founded in 1988 by three nuns", "is owned by two cousins".
    """
    if not (said.pack.participle_endings or said.pack.elisions):
        return False
    counted = [fact for fact in facts if fact["type"] in FIGURES]
    for fact in counted:
        if not fact["unit"] or not fact["text"].isalpha() or fact["value"] > _FEW:
            return False
    pack = said.pack
    known = pack.possessives.union(map(str.strip, pack.definite))
    if owned or "date" in [fact["type"] for fact in facts]:
        known |= pack.agents - pack.of
    before = [said.low.partition(fact["text"].lower())[0].split()[-1:] for fact in counted]
    return not any(known.isdisjoint(words) for words in before)


def _only_lasts(said: Wording, facts: Sequence[Fact]) -> bool:
    """Whether all that is counted is time, and something happened: "was dismissed three weeks later", or
    only describes: "flattened a four-storey house"."""
    if not said.told & PAST or (said.told & MEASURED and said.pack.describing_endings):
        return False  # "L'âge moyen atteint 31 ans"
    counted = [fact for fact in facts if fact["type"] in FIGURES]
    units = [(fact["text"], str(fact.get("unit", "") or bare(fact["text"])).lower()) for fact in counted]
    return all(is_time(unit, said.pack) or f"{text.lower()}-{unit}" in said.low for text, unit in units)
