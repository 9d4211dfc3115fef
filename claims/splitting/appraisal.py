"""What our own modules say of a claim that another proposer found: facts, kind, who says it, and what it is worth."""

from dataclasses import dataclass, field
from datetime import date

from claims.splitting import statements
from claims.splitting.clauses.parts import Sentence
from claims.splitting.facts.in_text import Facts
from claims.splitting.languages import pack as pack_of
from claims.splitting.records import Passage, ProposedClaim
from claims.splitting.speakers.attribution import around
from claims.splitting.weighing import kinds, worth
from claims.splitting.weighing.scorer import Scorer
from claims.splitting.words.wording import wording


@dataclass
class Appraiser:
    """One text, with its facts."""

    text: str
    language: str
    published: date | None
    scorer: Scorer | None = None
    facts: Facts = field(init=False)

    def __post_init__(self) -> None:
        self.facts = Facts(self.text, self.language, self.published)

    def claim(
        self, start: int, end: int, within: Passage, statement: str = "", kind: str = ""
    ) -> ProposedClaim:
        """The claim at [start, end), which begins in the passage `within`.

        Without a statement the quoted words are taken; without a kind it is guessed.
        """
        quote = self.text[start:end]
        statement = statement or statements.sentence(quote)
        facts = self.facts.facts_within(start, end)
        pack = pack_of(self.language)
        kind = kind or kinds.kind(wording(quote, pack), facts)
        said = wording(statement, pack)
        if self.scorer:
            sentence = self.text[within.start : within.end]
            value, reasons = self.scorer.score(said, kind, facts, sentence)
        else:
            value, reasons = worth.score(said, kind, facts)
        claimant = self._claimant(start, end, within)
        return ProposedClaim(start, end, quote, statement, kind, facts, value, reasons, claimant, [])

    def _claimant(self, start: int, end: int, within: Passage) -> str:
        """Who says it, where the sentence says so and the claim is not the mere saying."""
        pack = pack_of(self.language)
        s = Sentence(self.text, within.start, within.end, pack, self.facts)
        if not s.size:
            return ""
        content = around(s)
        if not content.speaker or content.first >= content.last:
            return ""
        said = s.starts[content.first], s.ends[content.last - 1]
        return content.speaker if start < said[1] and said[0] < end else ""
