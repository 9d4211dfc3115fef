# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of Spanish."""

from typing import Final

from claims.splitting.languages.pack import (
    Grammar,
    words,
)

_SAY: Final = words(
    """
    dijo dijeron dice dicen afirmó afirmaron afirma afirman declaró declararon declara aseguró aseguraron asegura aseguran
    señaló señalaron señala señalan informó informaron informa informan anunció anunciaron anuncia explicó explicaron
    explica añadió añadieron añade agregó agregaron advirtió advirtieron advierte indicó indicaron indica indican confirmó
    confirmaron confirma negó negaron niega niegan denunció denunciaron denuncia reconoció admitió sostuvo sostiene
    manifestó comentó escribió reveló revelan estimó estima calcula calculan prevé prevén predijo prometió insistió
    insiste subrayó destacó precisó contó relató publicó muestran muestra
    """
)

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        """
        es son fue fueron era eran ha han había habían será serán sería está están estaba estaban estuvo puede pueden podría
        podrían debe deben tiene tienen tenía tuvo tuvieron hay hubo hace va van haya sea
        """
    ),
    past=words(
        """
        murió murieron causó mató mataron dejó dejaron hizo hicieron dio dieron pidió puso quiso vino vinieron supo obtuvo
        redujo condujo produjo detuvo detuvieron cayó cayeron subió subieron creció bajó
        """
    ),
    present=words(
        """
        hace dejan deja exige piden pide quiere quieren lleva llevan crece cae sube baja cuesta cuestan vive viven trabaja
        trabajan supone representa alcanza supera emplea perdió siguen sigue cumple enfrenta faltan recibe reciben
        """
    ),
    finite_endings=(
        "ó",
        "aron",
        "ieron",
        "aban",
        "aba",
        "arán",
        "erán",
        "irán",
        "ará",
        "erá",
        "irá",
        "aría",
        "ería",
        "arían",
    ),
    not_verbs=words("irán teherán sílaba alemán"),
    future_endings=("rá", "rán"),
    articles=words("un una"),
    multiples=words("doble triple mitad"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas su sus otro otra otros otras dos tres cada algunos"
    ),
    prepositions=words(
        "de en a por para con sin sobre entre desde hasta contra tras durante según ante bajo hacia del al"
    ),
    pronouns=words("él ella ellos ellas yo nosotros esto eso"),
    he_or_she=words("él ella"),
    they=words("ellos ellas"),
    coordinators=words("y e o"),
    contrast=words("pero mientras aunque"),
    subordinators=words("cuando mientras aunque donde después"),
    causal=words("porque pues"),
    conditionals=words("si"),
    relatives=words("quien quienes cuyo cuya donde cual cuales que"),
    that=words("que"),
    adverbs=words("también ya no nunca aún todavía después luego además solo sólo hoy ayer se"),
    adverb_endings=("mente",),
    gerund_endings=("ando", "iendo"),
    not_gerunds=words("cuando siendo fernando orlando bando mando"),
    tail_openers=words(
        "frente desde incluidos incluidas entre de hasta más menos un una comparado unos casi"
    ),
    with_=words("con"),
    with_figure=words("más unos casi al cerca"),
    relative_subjects=words("que quien quienes"),
    infinitive_endings=("ar", "er", "ir"),
    modals=words("debe deben puede pueden va van deberá deberán podrá quiere quieren prevé prevén"),
    say=_SAY,
    perfect=words("ha han había habían"),
    deny=words("negó negaron niega niegan rechazó rechazaron rechaza desmintió"),
    according_to=words("según|de acuerdo con"),
    speakers=words("informe gobierno policía autoridades datos expertos"),
)
