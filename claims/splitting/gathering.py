"""The claims of a text as they are found, each brought to a statement that stands alone and weighed."""

from dataclasses import dataclass, field

from claims.splitting import statements
from claims.splitting.facts.in_text import Facts
from claims.splitting.languages.pack import Pack
from claims.splitting.records import Fact, ProposedClaim
from claims.splitting.referents.filling import fill
from claims.splitting.referents.mentions import Mentioned
from claims.splitting.weighing import kinds, worth
from claims.splitting.weighing.scorer import Scorer
from claims.splitting.words.wording import Wording, wording


@dataclass(slots=True)
class Gathered:
    """The claims of one text."""

    text: str
    pack: Pack
    facts: Facts
    scorer: Scorer | None
    mentioned: Mentioned
    sentence: str = ""  # that is being read
    claims: list[ProposedClaim] = field(default_factory=list)

    def read(self, start: int, end: int) -> None:
        """Go on to the sentence text[start:end]."""
        self.sentence = self.text[start:end]
        self.mentioned.next_sentence()
        self.mentioned.read(start, end)

    def add(
        self,
        start: int,
        end: int,
        statement: str,
        kind: str,
        claimant: str,
        facts: list[Fact] | None = None,
        own: Wording | None = None,
    ) -> None:
        """A claim at [start, end). `own` is the wording of the claim itself, from which the statement may differ."""
        if facts is None:
            facts = self.facts.facts_within(start, end)
        flags = []
        pronoun = "" if kind == kinds.QUOTE else statements.opens_with_pronoun(statement, self.pack)
        filled = False
        said = own.restated(statement) if own else wording(statement, self.pack)
        if "[" not in statement and kind != kinds.QUOTE:
            statement, filled = fill(self.mentioned, statement, said.told, start, claimant)
        if filled:
            said = wording(statement, self.pack)
            flags.append(statements.FILLED)
        elif pronoun:
            flags.append(statements.PRONOUN)
        if len(statement) > statements.LONG_STATEMENT:
            flags.append(statements.LONG)
        if self.scorer:
            value, reasons = self.scorer.score(said, kind, facts, self.sentence)
        else:
            value, reasons = worth.score(said, kind, facts)
        quote = self.text[start:end]
        self.claims.append(
            ProposedClaim(start, end, quote, statement, kind, facts, value, reasons, claimant, flags)
        )

    def in_order(self) -> list[ProposedClaim]:
        """The claims in the order of the text; of several at one place the first that was found."""
        unique = {(c.start, c.end): c for c in reversed(self.claims)}
        return sorted(unique.values(), key=lambda c: (c.start, -c.end))
