# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of Portuguese."""

from typing import Final

from claims.splitting.languages.pack import (
    Grammar,
    words,
)

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        "é são foi foram era eram está estão estava estavam tem têm tinha tinham há houve será serão pode podem deve devem "
        "vai vão seria teria"
    ),
    past=words(
        "disse fez fizeram deu deram teve tiveram veio pôs caiu caíram subiu subiram cresceu morreu morreram matou"
    ),
    present=words("diz dizem faz fazem deixa quer querem vive vivem custa custam emprega cresce cai sobe"),
    finite_endings=(
        "ou",
        "eu",
        "iu",
        "aram",
        "eram",
        "iram",
        "avam",
        "ava",
        "ará",
        "erá",
        "irá",
        "arão",
        "erão",
        "irão",
    ),
    not_verbs=words("alvará museu europeu judeu ateu céu chapéu"),
    future_endings=("rá", "rão"),
    articles=words("um uma"),
    multiples=words("dobro triplo metade"),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas seu sua seus suas dois duas três cada outros outras"
    ),
    prepositions=words(
        "de em a por para com sem sobre entre desde até contra após durante segundo do da dos das no na nos nas ao à pelo pela"
    ),
    pronouns=words("ele ela eles elas eu nós isso isto"),
    he_or_she=words("ele ela"),
    they=words("eles elas"),
    coordinators=words("e ou"),
    contrast=words("mas enquanto embora"),
    subordinators=words("quando enquanto embora onde depois"),
    causal=words("porque pois"),
    conditionals=words("se"),
    relatives=words("quem cujo cuja onde qual que"),
    that=words("que"),
    adverbs=words("também já não nunca ainda depois além só hoje ontem se"),
    adverb_endings=("mente",),
    gerund_endings=("ando", "endo", "indo"),
    not_gerunds=words("quando fernando comando bando"),
    tail_openers=words("contra incluindo entre de até mais menos um uma"),
    with_=words("com"),
    with_figure=words("mais cerca quase"),
    relative_subjects=words("que quem"),
    infinitive_endings=("ar", "er", "ir"),
    modals=words("deve devem pode podem vai vão deverá deverão poderá quer querem precisa precisam"),
    say=words(
        """
        disse disseram diz dizem afirmou afirmaram afirma declarou declararam informou informaram anunciou anunciaram explicou
        acrescentou alertou alertaram indicou confirmou confirmaram negou negaram nega admitiu reconheceu escreveu estimou
        estima prevê prometeu insistiu destacou revelou contou garantiu avisou
        """
    ),
    deny=words("negou negaram nega rejeitou desmentiu"),
    according_to=words("segundo|de acordo com|conforme"),
)
