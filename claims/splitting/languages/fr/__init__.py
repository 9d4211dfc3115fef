"""French."""

from typing import Final

from claims.splitting.languages.fr.figures import FIGURES
from claims.splitting.languages.fr.grammar import GRAMMAR
from claims.splitting.languages.fr.law import LAW
from claims.splitting.languages.fr.names import NAMES
from claims.splitting.languages.fr.topics import TOPICS
from claims.splitting.languages.pack import joined

PACK: Final = joined("fr", FIGURES, GRAMMAR, TOPICS, NAMES, LAW)
