"""Whom "he" means, which city "the city" is: told only where the sentences before leave one answer.

A wrong name in a statement is worse than none: with two people or two towns in reach, the words stay as they are.
"""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from claims.splitting.facts import Facts
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns import any_of
from claims.splitting.sentence_parts import Range, Sentence
from claims.splitting.vocabulary import ORGANISATION_NOUN, PAIR, PLACE_NOUN, THAT_YEAR, Told

REACH: Final = 2  # sentences: further back, too much has been said since
LONGEST: Final = 60  # characters; a longer subject is not repeated

PERSON: Final = "person"
PEOPLE: Final = "people"
THING: Final = "thing"
_YEAR: Final = "year"
_TOLD_BY_PHRASES: Final = PLACE_NOUN | ORGANISATION_NOUN | PAIR | THAT_YEAR
_TWO: Final = "two"


@dataclass(frozen=True, slots=True)
class Subject:
    words: str
    kind: str  # PERSON, PEOPLE or THING


@dataclass
class Mentions:
    """What one sentence names."""

    names: dict[str, list[str]] = field(default_factory=dict)  # type of fact: names, in order
    years: list[str] = field(default_factory=list)
    subject: Subject | None = None
    of_his: bool = False  # "His wife died": he who is spoken of is not she


@cache
def _phrases(code: str) -> list[tuple[Told, str, re.Pattern[str]]]:
    """ "The city", "that year", "the two men": what tells of their nouns, what they stand for, and the phrase."""
    pack = pack_of(code)
    the = rf"(?:{any_of(pack.definite)})"
    groups = (
        (PLACE_NOUN, "place", the, pack.place_nouns),
        (ORGANISATION_NOUN, "organisation", the, pack.organisation_nouns),
        (PAIR, _TWO, the, pack.pairs),
        (THAT_YEAR, _YEAR, "", pack.that_year),
    )
    return [
        (bit, kind, re.compile(rf"(?<!\w){before}(?P<noun>{any_of(nouns)})(?![\w-])", re.IGNORECASE))
        for bit, kind, before, nouns in groups
        if nouns
    ]


@dataclass
class Referents:
    """What has been named so far in a text."""

    pack: Pack
    facts: Facts
    before: deque[Mentions] = field(default_factory=lambda: deque(maxlen=REACH))
    now: Mentions = field(default_factory=Mentions)
    full: dict[str, str] = field(default_factory=dict)  # last name: name as first given

    def next_sentence(self) -> None:
        if self.now.names or self.now.years or self.now.subject:
            self.before.append(self.now)
        self.now = Mentions()

    def read(self, start: int, end: int) -> None:
        """What text[start:end], a sentence, names."""
        for fact in self.facts.facts_within(start, end):
            if "name" in fact:
                name = self._full(fact["name"]) if fact["type"] == PERSON else fact["name"]
                self.now.names.setdefault(fact["type"], []).append(name)
            elif fact["type"] == "date" and fact["date"][:4].isdigit():
                self.now.years.append(fact["date"][:4])

    def _full(self, name: str) -> str:
        return self.full.setdefault(name.split()[-1].lower(), name)

    def note_subject(self, s: Sentence, found: Range | None) -> None:
        """The subject of the sentence's main clause, for "he", "they" and "it" in the next."""
        if found is None or self.now.subject is not None:
            return
        words = s.quoted(*found).strip(" ,").split(", ")[0]
        self.now.of_his = s.low[found[0]] in self.pack.possessives
        if self.pack.verb_last or self.pack.verb_first:
            return  # what stands before the verb is more than its subject, or less
        if 0 < len(words) <= LONGEST:
            kind = self._kind(s, found, words)
            if kind == PERSON:
                words = self._person_in(s, found) or self.full.get(words.lower(), words)
            last = words.lower().split()[-1]
            generic = last in self.pack.place_nouns or last in self.pack.organisation_nouns
            self.now.subject = Subject(words, kind) if kind and not generic else None

    def _person_in(self, s: Sentence, found: Range) -> str:
        """The person's name in "A third defendant, the contractor Piet Lorrimer"."""
        named = s.facts.facts_within(s.starts[found[0]], s.ends[found[1] - 1])
        return next((self._full(fact["name"]) for fact in named if fact["type"] == PERSON), "")

    def _kind(self, s: Sentence, found: Range, words: str) -> str:
        places = [k for k in range(*found) if not s.nested[k]]
        low = [s.low[k] for k in places]
        if not low or low[0] in self.pack.vague_subjects or words.lower() in self.pack.pronouns:
            return ""
        facts = s.facts.facts_within(s.starts[places[0]], s.ends[places[-1]])
        named = sum([fact["type"] == PERSON for fact in facts])
        if named == 1 and self.pack.coordinators.isdisjoint(low):
            return PERSON
        if words.lower() in self.full:
            return PERSON
        head = next((k for k, w in enumerate(low) if k and w in self.pack.prepositions), len(low)) - 1
        counted = any(fact["type"] == "quantity" and fact["value"] > 1 for fact in facts)
        many = low[head] in self.pack.people or counted or low[0] in self.pack.plural_determiners
        if many or (
            self.pack.adjectives_first
            and low[head].endswith(self.pack.plural_endings or ("\0",))
            and (head == 0 or not s.is_capital[places[head]])
        ):
            return PEOPLE if not low[head].endswith(self.pack.singular_endings or ("\0",)) else THING
        return THING

    def fill(self, statement: str, told: Told, at: int) -> tuple[str, bool]:
        """The statement with [what is meant] beside what stands for it, and whether anything was filled in.

        `told` is what its words tell."""
        pronoun, _, rest = statement.partition(" ")
        low = pronoun.lower().strip(",.“\"'")
        if low in self.pack.he_or_she or low in self.pack.they or low in self.pack.it:
            meant = self._meant(low, rest, at)
            fits = bool(meant and rest) and meant.lower() not in rest.lower()
            return (f"{pronoun} [{meant}] {rest}", True) if fits else (statement, False)
        for bit, kind, pattern in _phrases(self.pack.code) if told & _TOLD_BY_PHRASES else ():
            found = pattern.search(statement) if told & bit else None
            if not found or self._is_named_here(statement[found.end() :]):
                continue
            meant = self._named(kind, found["noun"].lower(), statement, at)
            if meant:
                return f"{statement[: found.end()]} [{meant}]{statement[found.end() :]}", True
        return statement, False

    def _is_named_here(self, behind: str) -> bool:
        """As in "the city of Lenz", "the hospital in Qarun", "das Ministerium Nord"."""
        words = behind.split(maxsplit=2)[:2]
        if not words or not behind[0].isspace():
            return False
        bare = words[0].strip(".,;:").lower()
        return (
            words[0][0].isupper()
            or bare in self.pack.of
            or (bare in self.pack.prepositions and words[-1][0].isupper())
        )

    def _meant(self, pronoun: str, rest: str, at: int) -> str:
        last = next((m.subject for m in reversed(self.before) if m.subject), None)
        if pronoun in self.pack.he_or_she:
            people = self._around(PERSON, at)
            if self.before and self.before[-1].of_his:
                return ""
            near = self.before[-1].names.get(PERSON, []) if self.before else []
            if last and last.kind == PERSON and len(_distinct(near)) <= 1:
                return last.words
            thing = last is not None and last.kind == THING and not self.pack.it
            return people[0] if len(people) == 1 and not thing else ""
        verb, _, behind = rest.lower().partition(" ")
        if (
            pronoun in self.pack.it
            and verb in self.pack.being
            and behind.split(" ", 1)[0] in self.pack.determiners
        ):
            return ""  # "It is the deadliest accident": the event, and not what the sentence before spoke of
        wanted = PEOPLE if pronoun in self.pack.they else THING
        own = self.now.subject if self.now.subject and self.now.subject.kind == wanted else None
        latest = self.before[-1].subject if self.before else None
        found = own or latest
        return found.words if found and found.kind == wanted else ""

    def _around(self, kind: str, at: int) -> list[str]:
        """Distinct names in reach, before a place in the text."""
        here = [f["name"] for _, _, f in self.facts.within(max(0, at - 400), at) if f["type"] == kind]
        known = [n for m in self.before for n in m.names.get(kind, [])]
        return _distinct(
            self._full(n) if kind == PERSON else n
            for n in [*known, *(n for n in here if n in self.now.names.get(kind, []))]
        )

    def _named(self, kind: str, noun: str, statement: str, at: int) -> str:
        if kind == _YEAR:
            years = _distinct(y for m in list(self.before)[-1:] for y in m.years)
            return years[0] if len(years) == 1 else ""
        if kind == _TWO:
            people = _distinct(n for m in self.before for n in m.names.get(PERSON, []))
            return f"{people[0]} {self.pack.and_} {people[1]}" if len(people) == 2 else ""
        names = _distinct(n for m in self.before for n in m.names.get(kind, []))
        if len(names) != 1 or names[0] in statement:
            return ""
        return names[0] if self._is_called(names[0], kind, noun, at) else ""

    def _is_called(self, name: str, kind: str, noun: str, at: int) -> bool:
        """Whether the name is of this noun: the agency is the Environment Agency, the only town so far is the town."""
        low = name.lower()
        if kind == "organisation":
            known = not self.pack.organisation_words.isdisjoint(low.split())
            return noun in low.split() or (noun in self.pack.company_nouns and not known)
        before = self.facts.text[max(0, at - 2000) : at].lower()
        if any(f"{noun} {of}{low}" in before for of in ("", *(f"{o} " for o in self.pack.of))):
            return True
        places = {f["name"] for _, _, f in self.facts.within(max(0, at - 4000), at) if f["type"] == "place"}
        return len(places) == 1


def _distinct(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
