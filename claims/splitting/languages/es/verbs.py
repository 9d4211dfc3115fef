# ruff: noqa: E501  (word tables)
"""Finite forms of Spanish verbs, formed from their infinitives: the present, the imperfect of those in -er and -ir, and
the first person, but for that in -o, which most often is a noun too.

What is told by its ending (-ó, -aron, -aba, -ará) is formed only where the stem changes: puso."""

import re
from typing import Final

from claims.splitting.languages.conjugation import forms
from claims.splitting.languages.es.infinitives import (
    E_TO_I,
    E_TO_IE,
    I_ACCENTED,
    O_TO_UE,
    REGULAR,
    U_ACCENTED,
)

_IRREGULAR: Final = """
    prohíbe prohíben reúne reúnen aísla aíslan rehúsa rehúsan huele huelen ríe ríen sonríe sonríen adquiere concierne difiere fríe predice prevé
    rehúye va ve ven oye da dan yerra yerran nieva truena irá irán dará darán verá verán hará harán dirá dirán juega juegan quiere quieren dice dicen
    contradice iba iban daba veía preveía oía oían oyen urge adquieren maldice bendice bendicen maldicen predicen contradicen deviene devienen
    concernía aúna aúnan aúlla apetece
"""

# Forms that are nouns, adjectives or adverbs too: "la lucha", "una larga".
_NOUN_TOO: Final = """
    activa alarma alza ama anexa apuesta arma ayuda baja bota calumnia carga cartografía casa causa caza cena censura charla chupa cifra cita cola
    colecta combate completa compra condena contraria copia corona corta cosecha cría cuenta culpa cupo cura danza data demanda demora denuncia
    derrota descarga disculpa disputa doma droga duda encuesta entrega entrevista escala escolta escucha espera espía estafa estima estrella evidencia
    excusa externa extraña extrema falla falta ficha fija firma flota forja forma fotografía fractura fuerza fuga gira guarda guía harta hipoteca idea
    influencia interna junta larga libra liga limpia lista llama llena lucha maniobra marca marcha media mejora mezcla mina monta muda muestra multa
    norma nota obra obvia oferta orilla orquesta parte pasta patrulla pausa pauta pelea pena pesca planta precisa pregunta prensa prima programa
    propicia protesta prueba pugna puja purga queja quema quiebra raja raya rebaja receta recompensa referencia reforma rellena renta renuncia reserva
    reseña resta rifa rima ronda rota rueda seca secreta seda sentencia sobra sospecha subasta suelta sujeta suma tala talla tapa tasa tensa tercia
    testa tira toma trama vacía vacuna vara vela venda visa visita
"""

# The first person of irregular verbs.
_WE: Final = """
    tuvimos hicimos dijimos pusimos vinimos quisimos supimos trajimos dimos fuimos vimos estuvimos anduvimos condujimos redujimos propusimos
    obtuvimos mantuvimos haremos diremos tendremos pondremos vendremos querremos sabremos saldremos haríamos diríamos tendríamos pondríamos
    íbamos éramos damos vemos veíamos oímos caímos leímos creímos construimos destruimos
"""
_I: Final = "tuve hice dije puse vine quise supe fui vi di estuve anduve haré diré tendré pondré vendré querré sabré saldré obtuve mantuve propuse"
_I_DO: Final = """
    tengo hago digo vengo pongo salgo doy sé debo puedo quiero creo llevo conozco siento recuerdo entiendo sigo pierdo vuelvo dirijo atiendo reconozco
    obtengo mantengo propongo
"""
_I_DO_OR_NOUN: Final = "cobro pago trabajo juego gasto gano recibo vivo paso entreno cuento estudio canto abro vendo compro cultivo crío aprendo"

_ADJECTIVES_IN_O: Final = "activo completo seco lleno limpio suelto sujeto vacío corto contento quieto falso templo bajo junto largo"


def _stressed(infinitives: str, old: str, new: str) -> str:
    """Stems as they are where the stress falls on them: pensar gives piensar, of which piensa is formed."""
    return re.sub(rf"{old}((?:[^aeiouáéíóú\s]+|gu)[aei]r\b)", rf"{new}\1", infinitives)


_ENDINGS: Final = {
    "ar": "a an",
    "er": "e en ía",
    "ir": "e en ía",
    "uir": "uye uyen uía",
    "guir": "gue guen guía",
    "ír": "e en ía",
    "ducir": "duce ducen ducía",
    "poner": "pone ponen ponía",
    "tener": "tiene tienen tenía",
    "traer": "trae traen traía",
    "venir": "viene vienen venía",
}
_WE_ENDINGS: Final = {
    "ar": "amos ábamos aremos aríamos",
    "er": "emos imos íamos eremos eríamos",
    "ir": "imos íamos iremos iríamos",
    "ír": "ímos íamos iremos iríamos",
}
_I_ENDINGS: Final = {
    "ar": "é aré",
    "car": "qué caré",
    "gar": "gué garé",
    "zar": "cé zaré",
    "er": "í eré",
    "ir": "í iré",
    "ír": "í iré",
    "ducir": "duje duciré",
}
_PAST_ENDINGS: Final = {"ducir": "dujo", "poner": "puso", "tener": "tuvo", "traer": "trajo", "venir": "vino"}
_STEM_CHANGING: Final = f"{E_TO_IE} {O_TO_UE} {E_TO_I} {U_ACCENTED} {I_ACCENTED}"
_INFINITIVES: Final = f"{REGULAR} {_STEM_CHANGING}"
_WE_FOUND: Final = forms(_INFINITIVES, _WE_ENDINGS) | set(_WE.split())
_THEY_DID: Final = {
    "ar": "ó",
    "er": "ió",
    "ir": "ió",
    "uir": "uyó",
    "guir": "guió",
    "ír": "ió",
    "ducir": "",
    "aer": "ayó",
}
_I_FOUND: Final = (forms(_INFINITIVES, _I_ENDINGS) | set(_I.split())) - {"así", "allí"}
_I_DO_FOUND: Final = forms(
    " ".join(
        [
            REGULAR,
            _stressed(E_TO_IE, "e", "ie"),
            _stressed(O_TO_UE, "o", "ue"),
            _stressed(E_TO_I, "e", "i"),
        ]
    ),
    {
        "ar": "o",
        "er": "o",
        "cer": "zco",
        "ir": "o",
        "ír": "o",
        "ger": "jo",
        "gir": "jo",
        "guir": "go",
        "uir": "uyo",
        "ducir": "duzco",
    },
) - set(f"{_I_DO} {_I_DO_OR_NOUN} {_ADJECTIVES_IN_O}".split())
MINE_OR_NOUN: Final = frozenset(_I_DO_OR_NOUN.split())
FIRST_PERSON: Final = _WE_FOUND | _I_FOUND | set(_I_DO.split()) | _I_DO_FOUND
_FOUND: Final = (
    forms(REGULAR, _ENDINGS)
    | forms(_stressed(E_TO_IE, "e", "ie"), _ENDINGS)
    | forms(_stressed(O_TO_UE, "o", "ue"), _ENDINGS)
    | forms(_stressed(E_TO_I, "e", "i"), _ENDINGS)
    | forms(f"{E_TO_IE} {O_TO_UE} {E_TO_I}", {"ar": "", "er": "ía", "ir": "ía"})
    | forms(U_ACCENTED, {"uar": "úa úan"})
    | forms(I_ACCENTED, {"iar": "ía ían"})
    | _WE_FOUND
    | set(f"{_IRREGULAR} {_I_DO}".split())
)
NOUN_TOO: Final = frozenset(f"{_NOUN_TOO} {_I_DO_OR_NOUN}".split()) | _I_DO_FOUND
PRESENT: Final = _FOUND - NOUN_TOO - {"para", "cerca", "nada"}
PAST: Final = (
    forms(" ".join(verb for verb in REGULAR.split() if verb.endswith(tuple(_PAST_ENDINGS))), _PAST_ENDINGS)
    | forms(_INFINITIVES, _THEY_DID)
    | _I_FOUND
)
