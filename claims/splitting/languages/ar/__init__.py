"""Arabic. `characters.plain` writes yeh and kaf in their Persian forms; the tables are folded the same way."""

from typing import Final

from claims.splitting.languages.ar.figures import FIGURES
from claims.splitting.languages.ar.grammar import GRAMMAR
from claims.splitting.languages.ar.law import LAW
from claims.splitting.languages.ar.names import NAMES
from claims.splitting.languages.ar.topics import TOPICS
from claims.splitting.languages.pack import joined

PACK: Final = joined("ar", FIGURES, GRAMMAR, TOPICS, NAMES, LAW)
