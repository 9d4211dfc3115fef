"""French."""

from typing import Final

from claims.splitting.languages.fr.dates import DATES
from claims.splitting.languages.fr.figures import FIGURES
from claims.splitting.languages.fr.grammar import GRAMMAR
from claims.splitting.languages.fr.kinds import KINDS
from claims.splitting.languages.fr.law import LAW
from claims.splitting.languages.fr.names import NAMES
from claims.splitting.languages.fr.referents import REFERENTS
from claims.splitting.languages.fr.rhetoric import RHETORIC
from claims.splitting.languages.fr.speech import SPEECH
from claims.splitting.languages.fr.statements import STATEMENTS
from claims.splitting.languages.fr.units import UNITS
from claims.splitting.languages.pack import joined

PACK: Final = joined(
    "fr", FIGURES, UNITS, DATES, GRAMMAR, SPEECH, KINDS, RHETORIC, REFERENTS, STATEMENTS, NAMES, LAW
)
