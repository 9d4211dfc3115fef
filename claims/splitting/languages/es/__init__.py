"""Spanish."""

from typing import Final

from claims.splitting.languages.es.figures import FIGURES
from claims.splitting.languages.es.grammar import GRAMMAR
from claims.splitting.languages.es.law import LAW
from claims.splitting.languages.es.names import NAMES
from claims.splitting.languages.es.topics import TOPICS
from claims.splitting.languages.pack import joined

PACK: Final = joined("es", FIGURES, GRAMMAR, TOPICS, NAMES, LAW)
