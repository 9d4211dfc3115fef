"""Spanish."""

from typing import Final

from claims.splitting.languages.es.dates import DATES
from claims.splitting.languages.es.figures import FIGURES
from claims.splitting.languages.es.grammar import GRAMMAR
from claims.splitting.languages.es.kinds import KINDS
from claims.splitting.languages.es.law import LAW
from claims.splitting.languages.es.names import NAMES
from claims.splitting.languages.es.referents import REFERENTS
from claims.splitting.languages.es.rhetoric import RHETORIC
from claims.splitting.languages.es.speech import SPEECH
from claims.splitting.languages.es.statements import STATEMENTS
from claims.splitting.languages.es.units import UNITS
from claims.splitting.languages.pack import joined

PACK: Final = joined(
    "es", FIGURES, UNITS, DATES, GRAMMAR, SPEECH, KINDS, RHETORIC, REFERENTS, STATEMENTS, NAMES, LAW
)
