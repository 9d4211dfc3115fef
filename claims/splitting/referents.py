"""Whom "he" means, which city "the city" is: told only where the sentences before leave one answer.

A wrong name in a statement is worse than none: with two people or two towns in reach, the words stay as they are.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from claims.splitting.clauses.nouns import subject
from claims.splitting.clauses.parts import Range, Sentence
from claims.splitting.facts.in_text import Facts
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack
from claims.splitting.patterns.sought import any_of
from claims.splitting.words.vocabulary import ORGANISATION_NOUN, PAIR, PLACE_NOUN, THAT_YEAR, Told

REACH: Final = 2  # sentences: further back, too much has been said since
_KEPT: Final = 8  # sentences, of which some may name nothing
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


@dataclass(slots=True)
class Mentions:
    """What one sentence names."""

    number: int  # of the sentence
    names: dict[str, list[str]] = field(default_factory=dict)  # type of fact: names, in order
    years: list[str] = field(default_factory=list)
    clauses: list[tuple[Sentence, int, int]] = field(default_factory=list)  # not yet asked for their subject
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
    earlier: list[Mentions] = field(default_factory=list)
    now: Mentions = field(default_factory=lambda: Mentions(0))
    full: dict[str, tuple[str, int]] = field(default_factory=dict)  # last name: in full, and the sentence

    def next_sentence(self) -> None:
        if self.now.names or self.now.years or self.now.clauses:
            self.earlier.append(self.now)
            if len(self.earlier) > _KEPT:
                self.earlier = self._before()
        self.now = Mentions(self.now.number + 1)

    def read(self, start: int, end: int) -> None:
        """What text[start:end], a sentence, names."""
        for fact in self.facts.facts_within(start, end):
            if "name" in fact:
                name = self._full(fact["name"]) if fact["type"] == PERSON else fact["name"]
                self.now.names.setdefault(fact["type"], []).append(name)
            elif fact["type"] == "date" and fact["date"][:4].isdigit():
                self.now.years.append(fact["date"][:4])

    def _full(self, name: str) -> str:
        return self.full.setdefault(name.split()[-1].lower(), (name, self.now.number))[0]

    def _known(self, last_name: str, number: int) -> str:
        """The name in full, if it was given by that sentence."""
        name, given = self.full.get(last_name, ("", 0))
        return name if given <= number else ""

    def note_clause(self, s: Sentence, first: int, last: int) -> None:
        """A main clause, whose subject may be meant by "he", "they" and "it" in the next sentences."""
        self.now.clauses.append((s, first, last))

    def _before(self) -> list[Mentions]:
        """The sentences in reach that name something, in order."""
        near: list[Mentions] = []
        for mentions in reversed(self.earlier):
            if mentions.names or mentions.years or self._subject(mentions):
                near.insert(0, mentions)
            if len(near) == REACH:
                break
        return near

    def _subject(self, mentions: Mentions) -> Subject | None:
        """The subject of the sentence, which is worked out when it is asked for: few are."""
        clauses, mentions.clauses = mentions.clauses, []
        for s, first, last in clauses:
            found = subject(s, first, last) if mentions.subject is None else None
            if found:
                self._note_subject(mentions, s, found)
        return mentions.subject

    def _note_subject(self, mentions: Mentions, s: Sentence, found: Range) -> None:
        words = s.quoted(*found).strip(" ,").split(", ")[0]
        mentions.of_his = s.low[found[0]] in self.pack.possessives
        if self.pack.verb_last or self.pack.verb_first:
            return  # what stands before the verb is more than its subject, or less
        if 0 < len(words) <= LONGEST:
            kind = self._kind(s, found, words, mentions.number)
            if kind == PERSON:
                words = self._person_in(s, found) or self._known(words.lower(), mentions.number) or words
            last_word = words.lower().split()[-1]
            generic = last_word in self.pack.place_nouns or last_word in self.pack.organisation_nouns
            mentions.subject = Subject(words, kind) if kind and not generic else None

    def _person_in(self, s: Sentence, found: Range) -> str:
        """The person's name in "A third defendant, the contractor Piet Lorrimer"."""
        named = s.facts.facts_within(s.starts[found[0]], s.ends[found[1] - 1])
        return next((self._full(fact["name"]) for fact in named if fact["type"] == PERSON), "")

    def _kind(self, s: Sentence, found: Range, words: str, number: int) -> str:
        places = [k for k in range(*found) if not s.nested[k]]
        low = [s.low[k] for k in places]
        if not low or low[0] in self.pack.vague_subjects or words.lower() in self.pack.pronouns:
            return ""
        facts = s.facts.facts_within(s.starts[places[0]], s.ends[places[-1]])
        named = sum([fact["type"] == PERSON for fact in facts])
        if named == 1 and self.pack.coordinators.isdisjoint(low):
            return PERSON
        if self._known(words.lower(), number):
            return PERSON
        head = next((k for k, w in enumerate(low) if k and w in self.pack.prepositions), len(low)) - 1
        counted = any(fact["type"] == "quantity" and fact["value"] > 1 for fact in facts)
        many = low[head] in self.pack.people or counted or low[0] in self.pack.plural_determiners
        if many or (
            self.pack.adjectives_first
            and low[head].endswith(self.pack.plural_endings)
            and (head == 0 or not s.is_capital[places[head]])
        ):
            return PEOPLE if not low[head].endswith(self.pack.singular_endings) else THING
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
        before = self._before()
        subjects = [self._subject(mentions) for mentions in before]
        last = next((told for told in reversed(subjects) if told), None)
        if pronoun in self.pack.he_or_she:
            people = self._around(PERSON, at)
            if before and before[-1].of_his:
                return ""
            near = before[-1].names.get(PERSON, []) if before else []
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
        own = self._subject(self.now)
        latest = subjects[-1] if subjects else None
        found = own if own and own.kind == wanted else latest
        return found.words if found and found.kind == wanted else ""

    def _around(self, kind: str, at: int) -> list[str]:
        """Distinct names in reach, before a place in the text."""
        here = [f["name"] for _, _, f in self.facts.within(max(0, at - 400), at) if f["type"] == kind]
        known = [n for m in self._before() for n in m.names.get(kind, [])]
        return _distinct(
            self._full(n) if kind == PERSON else n
            for n in [*known, *(n for n in here if n in self.now.names.get(kind, []))]
        )

    def _named(self, kind: str, noun: str, statement: str, at: int) -> str:
        if kind == _YEAR:
            years = _distinct(y for m in self._before()[-1:] for y in m.years)
            return years[0] if len(years) == 1 else ""
        if kind == _TWO:
            people = _distinct(n for m in self._before() for n in m.names.get(PERSON, []))
            return f"{people[0]} {self.pack.and_} {people[1]}" if len(people) == 2 else ""
        names = _distinct(n for m in self._before() for n in m.names.get(kind, []))
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
