"""From a text to its passages and proposed claims."""

from datetime import date

from claims.splitting.facts import Facts
from claims.splitting.passages import readings
from claims.splitting.records import Fact, ProposedClaim, Splitting


def split(text: str, *, language: str = "en", published: date | None = None) -> Splitting:
    """Passages of the text and the claims in it, in order."""
    facts = Facts(text, language, published)
    found = readings(text, language)
    claims = []
    for reading in found:
        if reading.kind in ("sentence", "quotation", "list_item"):
            inner = [fact for _, _, fact in facts.within(reading.body, reading.end)]
            quote = text[reading.body : reading.end]
            kind = "list_item" if reading.kind == "list_item" else "other"
            claims.append(
                ProposedClaim(reading.body, reading.end, quote, quote, kind, inner, 0.5, [], "", [])
            )
    return Splitting([reading.passage for reading in found], claims)


def facts_of(text: str, *, language: str, published: date | None) -> list[Fact]:
    """Facts of a statement, however it came to be: used when a person edits or adds a claim."""
    return [fact for _, _, fact in Facts(text, language, published).within(0, len(text))]


def kind_of(statement: str, language: str) -> str:
    """The kind of claim that a statement reads like."""
    return "other"
