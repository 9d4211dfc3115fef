# ruff: noqa: E501  (patterns)
"""Stages of a case at law, and courts, in Portuguese."""

from typing import Final

from claims.splitting.languages.pack import Law, words

LAW: Final = Law(
    stages={
        "sentenced": (
            r"\b(?:condenad[oa]s?|condenou|condenaram|sentenciad[oa]s?)\b(?:[^.;]{0,60}?) a (?P<term>(?:\S+ ){1,4}?(?:anos?|meses)(?: e \S+ meses)?(?: de (?:prisão|reclusão|detenção))?|prisão perpétua|morte|(?:uma )?multa de [^,.;]{3,30})(?:[^.;]{0,20}? por (?P<charge>[^,.;]{3,60}))?",
        ),
        "convicted": (
            r"\b(?:considerad[oa]s?|declarad[oa]s?|julgad[oa]s?) culpad[oa]s?(?: (?:de|por) (?P<charge>[^,.;]{3,60}))?",
            r"\bcondenad[oa]s? por (?P<charge>[^,.;]{3,60})",
        ),
        "charged": (
            r"\b(?:acusad[oa]s?|indiciad[oa]s?|denunciad[oa]s?)(?: (?:de|por) (?P<charge>[^,.;]{3,60}))",
            r"\bconstituíd[oa]s? arguid[oa]s?\b",
        ),
        "arrested": (
            r"\b(?:detid[oa]s?|pres[oa]s(?! (?:às|nas|em|a|ao|aos|sob|no|nos|na|entre|dentro) )|deteve|detiveram|prendeu|prenderam)\b(?:[^.;]{0,60}? por (?:suspeita de |suspeitas de )?(?P<charge>[^,.;]{3,60}))?",
            r"\b(?:foi|está|estava|sido) pres[oa]\b(?! (?:às|nas|a|ao|aos|sob|entre|dentro) )(?:[^.;]{0,60}? por (?P<charge>[^,.;]{3,60}))?",
        ),
        "acquitted": (
            r"\b(?:absolvid[oa]s?|absolveu|absolveram)\b(?: (?:de|da|do) (?P<charge>[^,.;]{3,60}))?",
        ),
        "remanded": (r"\bprisão (?:preventiva|temporária)\b",),
        "fined": (
            r"\b(?:multa de|multad[oa]s? em|multou em) (?P<term>(?:R\$ ?)?[\d][\d.,]*(?: (?:mil|milhões))?(?: de)?(?: (?:euros|reais|dólares))?)",
        ),
        "faces": (
            r"\b(?:enfrenta|enfrentam|arrisca|arriscam|incorre|incorrem) (?:em )?(?:numa pena (?:de )?|uma pena (?:de )?)?(?:até )?(?P<term>(?:\S+ ){1,3}?anos de (?:prisão|cadeia|reclusão)|prisão perpétua)",
        ),
        "appeal": (
            r"\b(?:recorreu|recorreram|recorrerá|vai recorrer|vão recorrer|recorrer)\b",
            r"\b(?:interpôs|apresentou|apresentará) (?:um )?recurso\b",
        ),
        "tried": (r"\b(?:será julgad[oa]|serão julgad[oa]s|foi julgad[oa]|julgad[oa]s? por)\b",),
        "released": (r"\b(?:libertad[oa]s?|post[oa]s? em liberdade|liberdade condicional)\b",),
        "pardoned": (r"\b(?:indultad[oa]s?|amnistiad[oa]s?|anistiad[oa]s?|perdoad[oa]s?)\b",),
        "executed": (r"\bexecutad[oa]s?(?: por (?P<charge>[^,.;]{3,60}))?",),
    },
    courts=(
        r"\b(?:[Tt]ribunal|[Cc]orte|[Ss]upremo|[Rr]elação)(?: (?:[Ss]upremo|[Ff]ederal|[Ss]uperior|[Cc]riminal|[Cc]onstitucional|[Jj]udicial|de [Jj]ustiça|da [Rr]elação|[Mm]ilitar)){0,3}(?: (?:de|do|da) [A-ZÁÉÍÓÚÂÊÔÃÕ]\w+)?",
    ),
    charge_ends=words("após depois em no na durante por mas e foi segundo pelo pela"),
)
