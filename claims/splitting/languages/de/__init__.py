"""German."""

from typing import Final

from claims.splitting.languages.de.dates import DATES
from claims.splitting.languages.de.figures import FIGURES
from claims.splitting.languages.de.grammar import GRAMMAR
from claims.splitting.languages.de.kinds import KINDS
from claims.splitting.languages.de.law import LAW
from claims.splitting.languages.de.names import NAMES
from claims.splitting.languages.de.referents import REFERENTS
from claims.splitting.languages.de.rhetoric import RHETORIC
from claims.splitting.languages.de.speech import SPEECH
from claims.splitting.languages.de.statements import STATEMENTS
from claims.splitting.languages.de.units import UNITS
from claims.splitting.languages.pack import joined

PACK: Final = joined(
    "de", FIGURES, UNITS, DATES, GRAMMAR, SPEECH, KINDS, RHETORIC, REFERENTS, STATEMENTS, NAMES, LAW
)
