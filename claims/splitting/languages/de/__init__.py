"""German."""

from typing import Final

from claims.splitting.languages.de.figures import FIGURES
from claims.splitting.languages.de.grammar import GRAMMAR
from claims.splitting.languages.de.law import LAW
from claims.splitting.languages.de.names import NAMES
from claims.splitting.languages.de.topics import TOPICS
from claims.splitting.languages.pack import joined

PACK: Final = joined("de", FIGURES, GRAMMAR, TOPICS, NAMES, LAW)
