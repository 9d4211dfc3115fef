"""Portuguese."""

from typing import Final

from claims.splitting.languages.pack import joined
from claims.splitting.languages.pt.figures import FIGURES
from claims.splitting.languages.pt.grammar import GRAMMAR
from claims.splitting.languages.pt.law import LAW
from claims.splitting.languages.pt.names import NAMES
from claims.splitting.languages.pt.topics import TOPICS

PACK: Final = joined("pt", FIGURES, GRAMMAR, TOPICS, NAMES, LAW)
