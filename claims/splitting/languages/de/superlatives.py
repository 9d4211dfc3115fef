"""Superlatives of German, in all their endings, also "zweitgrößte"."""

from typing import Final

from claims.splitting.languages.pack import Words

_STEMS: Final = """
    größt höchst niedrigst tiefst stärkst schwächst schlechtest schwerst längst kürzest ältest jüngst teuerst billigst
    schnellst langsamst heißest kältest wärmst trockenst nassest sonnigst kleinst reichst ärmst häufigst heftigst
    beliebtest erfolgreichst bevölkerungsreichst mitgliederstärkst umsatzstärkst auflagenstärkst
    meistgelesen meistgenutzt meistverkauft meistbesucht dichtest breitest frühest spätest geringst günstigst sicherst
"""
_OTHERS: Final = """
    best schönst wichtigst schlimmst nächst neuest neust meist engst weitest bekanntest härtest klügst ehest mindest
"""
_ENDINGS: Final = ("e", "en", "es", "er", "em")
_ORDERED: Final = ("zweit", "dritt", "viert", "fünft")

SUPERLATIVES: Final[Words] = frozenset(
    order + stem + ending for stem in _STEMS.split() for ending in _ENDINGS for order in ("", *_ORDERED)
)

# What looks like a verb in the past: "die schnellste", "die wichtigsten".
NO_VERBS: Final[Words] = SUPERLATIVES | {stem + ending for stem in _OTHERS.split() for ending in _ENDINGS}
