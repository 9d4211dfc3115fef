# ruff: noqa: E501  (patterns)
"""Stages of a case at law, and courts, in Spanish."""

from typing import Final

from claims.splitting.languages.pack import Law, words

LAW: Final = Law(
    stages={
        "sentenced": (
            r"\b(?:condenad[oa]s?|sentenciad[oa]s?|condenó|condenaron|sentenció)\b(?:[^.;]{0,60}?) a (?P<term>muerte|cadena perpetua|prisión permanente|(?:\S+ ){1,4}?(?:años?|meses)(?: y (?:\S+ )?(?:medio|meses))?(?: de (?:cárcel|prisión|reclusión|arresto))?|(?:una )?multa de [^,.;]{3,30})(?: por (?P<charge>[^,.;]{3,60}))?",
        ),
        "convicted": (
            r"\b(?:declarad[oa]s?|hallad[oa]s?|encontrad[oa]s?) culpables?(?: de (?P<charge>[^,.;]{3,60}))?",
            r"\bcondenad[oa]s? por (?P<charge>[^,.;]{3,60})",
        ),
        "charged": (
            r"\b(?:acusad[oa]s?|imputad[oa]s?|procesad[oa]s?)(?: (?:de|por) (?P<charge>[^,.;]{3,60}))",
            r"(?<!nos )(?<!me )\b(?:acusó|imputó|acusa|imputa)\b(?! (?:al?|a las?|a los|a sus?) (?:gobierno|ejecutivo|oposición|partid\w+|rival\w*|ministr\w+|president\w+) )[^.;]{0,60}? (?:de|por) (?P<charge>[^,.;]{3,60})",
            r"\binvestiga\w*\b[^.;]{0,80}? por (?:un |el )?(?:presunto )?(?P<charge>delito[^,.;]{0,60})",
        ),
        "arrested": (
            r"\b(?:detenid[oa]s?|arrestad[oa]s?|detuv(?:o|ieron)(?! (?:(?:un|el|dos|tres|varios|su) )?(?:penal|disparo|balón|remate|lanzamiento|tiro|partido|juego|encuentro|golpe))|arrestó|arrestaron)\b(?:[^.;]{0,40}? por (?P<charge>[^,.;]{3,60}))?",
        ),
        "acquitted": (
            r"\b(?:absuelt[oa]s?|absolvió|absolvieron)\b(?:[^.;]{0,40}? (?:de|del) (?P<charge>[^,.;]{3,60}))?",
        ),
        "remanded": (r"\bprisión (?:preventiva|provisional)\b",),
        "fined": (
            r"\b(?:multa de|multad[oa]s? con|multó con) (?P<term>[\d][\d.,]*(?: (?:mil|millones))?(?: de)? (?:euros|dólares|pesos|soles|reales))",
        ),
        "faces": (
            r"\b(?:enfrenta|enfrentan|afronta|afrontan|podría recibir) (?:a )?(?:una pena de )?(?:hasta )?(?P<term>(?:\S+ ){1,3}?años de (?:cárcel|prisión)|cadena perpetua)",
        ),
        "appeal": (
            r"\b(?:apeló|apelaron|apelará|apelarán|recurrió|recurrirá|recurrirán|apelar|recurrir)\b",
            r"\b(?:presentó|interpuso|presentará|interpondrá) (?:un |una )?(?:recurso|apelación)\b",
        ),
        "tried": (r"\b(?:juzgad[oa]s?|será juzgad[oa]|comparecerá)\b(?: por (?P<charge>[^,.;]{3,60}))?",),
        "released": (r"\b(?:puest[oa]s? en libertad|liberad[oa]s?|libertad condicional)\b",),
        "pardoned": (r"\b(?:indultad[oa]s?|indultó|amnistiad[oa]s?)\b",),
        "executed": (r"\bejecutad[oa]s?(?: por (?P<charge>[^,.;]{3,60}))?",),
    },
    courts=(
        r"\b(?:[Tt]ribunal|[Cc]orte|[Jj]uzgado|[Aa]udiencia)(?: (?:[Ss]uprem[oa]|[Pp]enal|[Pp]rovincial|[Nn]acional|[Cc]onstitucional|de [Aa]pelaciones|[Ss]uperior|de [Jj]usticia|[Mm]ilitar)){0,3}(?: (?:de|del) (?:la )?[A-ZÁÉÍÓÚÑ]\w+)?",
    ),
    charge_ends=words("tras después en el la durante por pero y fue ha según"),
)
