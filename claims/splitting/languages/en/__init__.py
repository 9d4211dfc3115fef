"""English."""

from typing import Final

from claims.splitting.languages.en.dates import DATES
from claims.splitting.languages.en.figures import FIGURES
from claims.splitting.languages.en.grammar import GRAMMAR
from claims.splitting.languages.en.kinds import KINDS
from claims.splitting.languages.en.law import LAW
from claims.splitting.languages.en.names import NAMES
from claims.splitting.languages.en.referents import REFERENTS
from claims.splitting.languages.en.rhetoric import RHETORIC
from claims.splitting.languages.en.speech import SPEECH
from claims.splitting.languages.en.statements import STATEMENTS
from claims.splitting.languages.en.units import UNITS
from claims.splitting.languages.pack import joined

PACK: Final = joined(
    "en", FIGURES, UNITS, DATES, GRAMMAR, SPEECH, KINDS, RHETORIC, REFERENTS, STATEMENTS, NAMES, LAW
)
