"""Portuguese."""

from typing import Final

from claims.splitting.languages.pack import joined
from claims.splitting.languages.pt.dates import DATES
from claims.splitting.languages.pt.figures import FIGURES
from claims.splitting.languages.pt.grammar import GRAMMAR
from claims.splitting.languages.pt.kinds import KINDS
from claims.splitting.languages.pt.law import LAW
from claims.splitting.languages.pt.names import NAMES
from claims.splitting.languages.pt.referents import REFERENTS
from claims.splitting.languages.pt.rhetoric import RHETORIC
from claims.splitting.languages.pt.speech import SPEECH
from claims.splitting.languages.pt.statements import STATEMENTS
from claims.splitting.languages.pt.units import UNITS

PACK: Final = joined(
    "pt", FIGURES, UNITS, DATES, GRAMMAR, SPEECH, KINDS, RHETORIC, REFERENTS, STATEMENTS, NAMES, LAW
)
