"""Arabic. `characters.plain` writes yeh and kaf in their Persian forms; the tables are folded the same way."""

from typing import Final

from claims.splitting.languages.ar.dates import DATES
from claims.splitting.languages.ar.figures import FIGURES
from claims.splitting.languages.ar.grammar import GRAMMAR
from claims.splitting.languages.ar.kinds import KINDS
from claims.splitting.languages.ar.law import LAW
from claims.splitting.languages.ar.names import NAMES
from claims.splitting.languages.ar.referents import REFERENTS
from claims.splitting.languages.ar.rhetoric import RHETORIC
from claims.splitting.languages.ar.speech import SPEECH
from claims.splitting.languages.ar.statements import STATEMENTS
from claims.splitting.languages.ar.units import UNITS
from claims.splitting.languages.pack import joined

PACK: Final = joined(
    "ar", FIGURES, UNITS, DATES, GRAMMAR, SPEECH, KINDS, RHETORIC, REFERENTS, STATEMENTS, NAMES, LAW
)
