"""Persian. Bare years and the months of its own are those of the Solar Hijri calendar."""

from typing import Final

from claims.splitting.languages.fa.figures import FIGURES
from claims.splitting.languages.fa.grammar import GRAMMAR
from claims.splitting.languages.fa.law import LAW
from claims.splitting.languages.fa.names import NAMES
from claims.splitting.languages.fa.topics import TOPICS
from claims.splitting.languages.pack import joined

PACK: Final = joined("fa", FIGURES, GRAMMAR, TOPICS, NAMES, LAW)
