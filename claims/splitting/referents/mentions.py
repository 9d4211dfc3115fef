"""What the sentences of a text name, and what each speaks of."""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from claims.splitting.clauses.nouns import subject as subject_of
from claims.splitting.clauses.parts import Range, Sentence
from claims.splitting.facts.in_text import Facts
from claims.splitting.languages.pack import Pack
from claims.splitting.referents import subjects
from claims.splitting.referents.subjects import PERSON, Subject

REACH: Final = 2  # sentences: further back, too much has been said since
_KEPT: Final = 8  # sentences, of which some may name nothing
LONGEST: Final = 60  # characters; a longer subject is not repeated
_WORD: Final = re.compile(r"[^\W\d_][\w-]*")


@dataclass(slots=True)
class Mentions:
    """What one sentence names."""

    number: int  # of the sentence
    start: int = 0
    text: str = ""
    names: dict[str, list[str]] = field(default_factory=dict)  # type of fact: names, in order
    years: list[str] = field(default_factory=list)
    clauses: list[tuple[Sentence, int, int]] = field(default_factory=list)  # not yet asked for their subject
    subject: Subject | None = None
    of_his: bool = False  # "His wife died": he who is spoken of is not she


@dataclass
class Mentioned:
    """What has been named so far in a text."""

    pack: Pack
    facts: Facts
    earlier: deque[Mentions] = field(default_factory=lambda: deque(maxlen=_KEPT))
    now: Mentions = field(default_factory=lambda: Mentions(0))
    full: dict[str, tuple[str, int]] = field(default_factory=dict)  # last name: in full, and the sentence

    def next_sentence(self) -> None:
        self.earlier.append(self.now)
        self.now = Mentions(self.now.number + 1)

    def read(self, start: int, end: int) -> None:
        """What text[start:end], a sentence, names."""
        self.now.start, self.now.text = start, self.facts.text[start:end]
        for fact in self.facts.facts_within(start, end):
            if "name" in fact:
                name = self.full_name(fact["name"]) if fact["type"] == PERSON else fact["name"]
                self.now.names.setdefault(fact["type"], []).append(name)
            elif fact["type"] == "date" and fact["date"][:4].isdigit():
                self.now.years.append(fact["date"][:4])

    def full_name(self, name: str) -> str:
        return self.full.setdefault(name.split()[-1].lower(), (name, self.now.number))[0]

    def known_name(self, last_name: str, number: int) -> str:
        """The name in full, if it was given by that sentence."""
        name, given = self.full.get(last_name, ("", 0))
        return name if given <= number else ""

    def note_clause(self, s: Sentence, first: int, last: int) -> None:
        """A main clause, whose subject may be meant by "he", "they" and "it" in the next sentences."""
        self.now.clauses.append((s, first, last))

    def before(self) -> list[Mentions]:
        """The sentences in reach that name something, in order."""
        near: list[Mentions] = []
        for mentions in reversed(self.earlier):
            if mentions.names or mentions.years or self.subject(mentions):
                near.insert(0, mentions)
            if len(near) == REACH:
                break
        return near

    def subject(self, mentions: Mentions) -> Subject | None:
        """The subject of the sentence, which is worked out when it is asked for: few are."""
        clauses, mentions.clauses = mentions.clauses, []
        for s, first, last in clauses:
            stated = mentions.subject is None and s.finite(first, last) >= 0
            found = subject_of(s, first, last) if stated else None
            if found:
                self._note_subject(mentions, s, found)
        return mentions.subject

    def _note_subject(self, mentions: Mentions, s: Sentence, found: Range) -> None:
        words = s.quoted(*found).strip(" ,").split(", ")[0]
        mentions.of_his = s.low[found[0]] in self.pack.possessives
        if self.pack.verb_last or self.pack.verb_first:
            return  # what stands before the verb is more than its subject, or less
        if 0 < len(words) <= LONGEST:
            known = bool(self.known_name(words.lower(), mentions.number))
            kind = subjects.kind(s, found, words, known=known)
            if kind == PERSON:
                words = self._person_in(s, found) or self.known_name(words.lower(), mentions.number) or words
            last_word = words.lower().split()[-1]
            generic = last_word in self.pack.place_nouns or last_word in self.pack.organisation_nouns
            mentions.subject = Subject(words, kind) if kind and not generic else None

    def _person_in(self, s: Sentence, found: Range) -> str:
        """The person's name in "A third defendant, the contractor Piet Lorrimer"."""
        named = s.facts.facts_within(s.starts[found[0]], s.ends[found[1] - 1])
        return next((self.full_name(fact["name"]) for fact in named if fact["type"] == PERSON), "")

    def people(self, mentions: Mentions) -> list[str]:
        """Those whom a sentence names, in full; by their last name too."""
        told = self.subject(mentions)
        found = [told.words] if told and told.kind == PERSON else []
        last_names = [w.lower() for w in _WORD.findall(mentions.text) if w[0].isupper()]
        by_last_name = [self.known_name(w, mentions.number) for w in last_names]
        return distinct([*found, *mentions.names.get(PERSON, []), *filter(None, by_last_name)])

    def people_here(self, at: int) -> list[str]:
        """Those whom the sentence itself has named before a place in the text."""
        named = self.now.names.get(PERSON, [])
        here = [f["name"] for _, _, f in self.facts.within(max(0, at - 400), at) if f["type"] == PERSON]
        return [name for name in map(self.full_name, here) if name in named]


def distinct(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
