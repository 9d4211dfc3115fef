"""Persian. Bare years and the months of its own are those of the Solar Hijri calendar."""

from typing import Final

from claims.splitting.languages.fa.dates import DATES
from claims.splitting.languages.fa.figures import FIGURES
from claims.splitting.languages.fa.grammar import GRAMMAR
from claims.splitting.languages.fa.kinds import KINDS
from claims.splitting.languages.fa.law import LAW
from claims.splitting.languages.fa.names import NAMES
from claims.splitting.languages.fa.referents import REFERENTS
from claims.splitting.languages.fa.rhetoric import RHETORIC
from claims.splitting.languages.fa.speech import SPEECH
from claims.splitting.languages.fa.statements import STATEMENTS
from claims.splitting.languages.fa.units import UNITS
from claims.splitting.languages.pack import joined

PACK: Final = joined(
    "fa", FIGURES, UNITS, DATES, GRAMMAR, SPEECH, KINDS, RHETORIC, REFERENTS, STATEMENTS, NAMES, LAW
)
