"""The one shape of a language pack."""

from dataclasses import dataclass

from claims.splitting.languages.pack.comparators import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
)
from claims.splitting.languages.pack.dates import Dates
from claims.splitting.languages.pack.figures import Figures
from claims.splitting.languages.pack.grammar import Grammar
from claims.splitting.languages.pack.kinds import Kinds
from claims.splitting.languages.pack.law import Law
from claims.splitting.languages.pack.names import Names
from claims.splitting.languages.pack.referents import Referents
from claims.splitting.languages.pack.rhetoric import Rhetoric
from claims.splitting.languages.pack.speech import Speech
from claims.splitting.languages.pack.statements import Statements
from claims.splitting.languages.pack.tables import Words, each, numbered, phrases, words
from claims.splitting.languages.pack.units import Units

__all__ = [
    "ABOUT",
    "AT_LEAST",
    "AT_MOST",
    "EXACTLY",
    "LESS_THAN",
    "MORE_THAN",
    "NEARLY",
    "Dates",
    "Figures",
    "Grammar",
    "Kinds",
    "Law",
    "Names",
    "Pack",
    "Referents",
    "Rhetoric",
    "Speech",
    "Statements",
    "Units",
    "Words",
    "each",
    "joined",
    "numbered",
    "phrases",
    "words",
]

Part = Figures | Units | Dates | Grammar | Speech | Kinds | Rhetoric | Referents | Statements | Names | Law


@dataclass(frozen=True, kw_only=True)
class Pack(Figures, Units, Dates, Grammar, Speech, Kinds, Rhetoric, Referents, Statements, Names, Law):
    """Everything the engine knows of a language. All words are in lower case, with plain apostrophes, and as
    `characters.plain` writes them (Persian letters for Arabic ones). An empty table switches its rules off."""

    code: str


def joined(code: str, *parts: Part) -> Pack:
    """The pack of a language from its parts."""
    return Pack(code=code, **{name: table for part in parts for name, table in vars(part).items()})
