"""What the words of a language tell of a statement: worked out once for each word that is met, and kept.

The rules for kinds and worth ask some thirty tables and fifty patterns. A statement has few words that stand in any of
them, and the bits of its words say at once which these are.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, reduce
from itertools import count
from operator import or_
from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack, Words
from claims.splitting.patterns.anchors import RUN, openings
from claims.splitting.patterns.sought import Sought, any_of, letters_of
from claims.splitting.words.participles import is_participle

CUE: Final = 1  # points to a kind by itself
PHRASE: Final = 1 << 1  # is the telling word of a phrase that points to one
PAST: Final = 1 << 2  # is a verb in the past
PLACE_NOUN: Final = 1 << 3  # begins a noun that stands for a place after "the": city
HEDGE: Final = 1 << 4
OPINION: Final = 1 << 5
FIRST_PERSON: Final = 1 << 6
MEASURED: Final = 1 << 7
SUPERLATIVE: Final = 1 << 8
WISH: Final = 1 << 9
PUBLIC: Final = 1 << 10
COURTESY: Final = 1 << 11
SWEEPING: Final = 1 << 12
SEEMING: Final = 1 << 13
ORDINAL: Final = 1 << 14
NEGATION: Final = 1 << 15
ORGANISATION_NOUN: Final = 1 << 16
PAIR: Final = 1 << 17
THAT_YEAR: Final = 1 << 18
POST: Final = 1 << 19  # a role or a profession
_FIRST_OF_PATTERNS: Final = 20

WORTH: Final = (
    HEDGE | OPINION | FIRST_PERSON | MEASURED | PAST | SUPERLATIVE | WISH | PUBLIC | COURTESY | SWEEPING
)

_MOST: Final = 20_000  # words kept of a language

_WORD: Final = r"[^\W\d_][\w'\u200c-]*"

Told = int
"""Bits of a word, or of all words of a statement."""


class Several:
    """Patterns for texts in lower case of which few can match any one text; each takes a bit."""

    def __init__(self, sources: Iterable[str], bits: Iterator[int]) -> None:
        self._sought = [(1 << next(bits), Sought.of(source)) for source in sources]
        self._parts = [(bit, letters_of(part)) for bit, sought in self._sought for part in sought.first_need]
        silent = {bit for bit, part in self._parts if not part}
        self._always = sum(bit for bit, sought in self._sought if bit in silent or not sought.needs)
        self._all = sum(bit for bit, _ in self._sought)
        self._known: dict[Told, tuple[Sought, ...]] = {}

    def told_by(self, word: str) -> Told:
        """The patterns that need a word like this one."""
        told = 0
        for bit, part in self._parts:
            if part in word:
                told |= bit
        return told

    def possible(self, told: Told) -> tuple[Sought, ...]:
        """The patterns that may match a text; `told` by its words."""
        left = (told | self._always) & self._all
        found = self._known.get(left)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = self._known[left] = tuple([sought for bit, sought in self._sought if left & bit])
        return found

    def matches(self, low: str, told: Told) -> Sequence[re.Match[str]]:
        """The first match of each pattern that matches; `told` by the words of the text."""
        possible = self.possible(told)
        if not possible:
            return ()
        found = [s.pattern.search(low) for s in possible if s.can_match(low)]
        return [match for match in found if match]


class Vocabulary(dict[str, Told]):
    """The bits of each word, in lower case, of a language."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self.word = _word(pack)
        bits = count(_FIRST_OF_PATTERNS)
        self.kind_of = dict.fromkeys(pack.trend_patterns, "trend")
        self.kind_of |= {source: kind for kind, sources in pack.kind_patterns.items() for source in sources}
        self.pointing = Several(self.kind_of, bits)
        self.rhetoric = Several(pack.rhetoric, bits)
        self.advice = Several(pack.advice, bits)
        self.requiring = Several(pack.requiring, bits)
        self.nominal = Several(pack.nominal, bits)
        self.stages = {stage: Several(map(plain, sources), bits) for stage, sources in pack.stages.items()}
        self.phrases = _by_telling_word((cue for cue in pack.cues if " " in cue), pack)
        speaking = (self.pointing, self.rhetoric, self.advice, self.requiring, self.nominal)
        self._patterns = (*speaking, *self.stages.values())
        self.posts = pack.roles | pack.professions
        self.paired = _by_first_word(pack)
        self._pack = pack
        self._openings = (
            (PLACE_NOUN, openings(pack.place_nouns)),
            (ORGANISATION_NOUN, openings(pack.organisation_nouns)),
            (PAIR, openings(pack.pairs)),
            (THAT_YEAR, openings(pack.that_year)),
            (PHRASE, frozenset(self.phrases)),
        )
        self._tables = (
            (HEDGE, pack.hedges),
            (OPINION, pack.opinion),
            (FIRST_PERSON, pack.first_person),
            (MEASURED, pack.measured),
            (SUPERLATIVE, pack.superlatives),
            (WISH, pack.wishes),
            (PUBLIC, pack.public_matters),
            (COURTESY, pack.courtesies),
            (SWEEPING, pack.sweeping),
            (SEEMING, pack.seeming),
            (ORDINAL, pack.ordinals.keys()),
            (NEGATION, pack.negations),
            (POST, self.posts),
        )

    def __missing__(self, word: str) -> Told:
        told = 0
        for several in self._patterns:
            told |= several.told_by(word)
        for bit, table in self._tables:
            if word in table:
                told |= bit
        parts = RUN.findall(word)
        for bit, opening in self._openings:
            if not opening.isdisjoint(parts):
                told |= bit
        told |= PAST if self._is_past(word) else 0
        told |= CUE if self._is_cue(word) else 0
        if len(self) >= _MOST:
            self.clear()
        self[word] = told
        return told

    def tell(self, words: Iterable[str]) -> Told:
        """What all of the words tell together."""
        return reduce(or_, map(self.__getitem__, words), 0)

    def _is_past(self, word: str) -> bool:
        pack = self._pack
        verb, hyphen, pronoun = word.partition("-")
        word = verb if hyphen and pronoun in pack.enclitics else word  # "vendeu-os"
        joined = any(word.startswith(c) and word[len(c) :] in pack.past for c in pack.conjunction_clitics)
        ended = word.endswith(pack.past_endings) and len(word) > 4 and word not in pack.not_verbs
        joined = joined or (ended and word not in pack.say)
        return joined or word in pack.past or word in pack.starting or is_participle(word, pack)

    def _is_cue(self, word: str) -> bool:
        pack = self._pack
        bare = (word, *(word.removeprefix(clitic) for clitic in pack.clitics))
        ended = word.endswith((*pack.future_endings, *pack.superlative_endings))
        ended = ended or not pack.to_come.isdisjoint(bare)
        ended = ended or word in self.paired or word in pack.soft_cues
        return ended or any(form in pack.cues for form in bare)


def _word(pack: Pack) -> re.Pattern[str]:
    """A word: of "l'inflation" the article too, but "aujourd'hui" is one."""
    if not pack.elisions:
        return re.compile(_WORD)
    elided, whole = (any_of(table) for table in (pack.elisions, pack.unelided))
    return re.compile(rf"(?:{whole})(?!\w)|(?:{elided})(?=[^\W\d_])|{_WORD}", re.IGNORECASE)


def _by_first_word(pack: Pack) -> dict[str, list[tuple[str, Words]]]:
    """Of cues of two words the kind and the others, by the first."""
    found: dict[str, list[tuple[str, Words]]] = {}
    for kind, words, others in pack.paired_cues:
        for word in words:
            found.setdefault(word, []).append((kind, others))
    return found


def _by_telling_word(phrases: Iterable[str], pack: Pack) -> dict[str, list[str]]:
    """Phrases by the word of theirs that is met most seldom: the longest that is no small word of the grammar."""
    small = pack.determiners | pack.prepositions | pack.auxiliaries
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases):
        telling = max(RUN.findall(phrase), key=lambda word: (word not in small, len(word)))
        found.setdefault(telling, []).append(phrase)
    return found


@cache
def vocabulary(code: str) -> Vocabulary:
    return Vocabulary(pack_of(code))
