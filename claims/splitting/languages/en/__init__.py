"""English."""

from typing import Final

from claims.splitting.languages.en.figures import FIGURES
from claims.splitting.languages.en.grammar import GRAMMAR
from claims.splitting.languages.en.law import LAW
from claims.splitting.languages.en.names import NAMES
from claims.splitting.languages.en.topics import TOPICS
from claims.splitting.languages.pack import joined

PACK: Final = joined("en", FIGURES, GRAMMAR, TOPICS, NAMES, LAW)
