"""A statement as the rules read it: its words, and what they tell."""

from dataclasses import dataclass

from claims.splitting.characters import bare
from claims.splitting.languages.pack import Pack
from claims.splitting.words.vocabulary import Told, Vocabulary, vocabulary


@dataclass(slots=True)
class Wording:
    text: str
    readable: str  # with plain characters and without vowel signs
    low: str  # the same in lower case
    words: list[str]  # in lower case
    told: Told  # by all words together
    pack: Pack
    known: Vocabulary

    def restated(self, statement: str) -> "Wording":
        """A statement, which is often this one as a sentence: then its words are known."""
        text = self.text
        end = len(text)
        same = statement[1:end] == text[1:] and statement[end:] in ("", ".")
        if same and statement[:1].lower() == text[:1].lower():
            return Wording(statement, self.readable, self.low, self.words, self.told, self.pack, self.known)
        return wording(statement, self.pack)

    def words_before(self, place: int) -> int:
        """How many words begin before a place in `low`."""
        return len(self.known.word.findall(self.low, 0, place))

    def is_named(self, at: int) -> bool:
        """Whether a word is written with a capital, and not because the statement begins with it."""
        start = 0
        for word in self.words[:at]:
            start = self.low.index(word, start) + len(word)
        start = self.low.index(self.words[at], start)
        return start > 0 and self.readable[start].isupper()


def wording(text: str, pack: Pack) -> Wording:
    readable = bare(text)
    low = readable.lower()
    known = vocabulary(pack.code)
    words = known.word.findall(low)
    return Wording(text, readable, low, words, known.tell(words), pack, known)
