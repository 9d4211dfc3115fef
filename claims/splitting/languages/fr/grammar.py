# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of French."""

from typing import Final

from claims.splitting.languages.pack import (
    Grammar,
    words,
)

GRAMMAR: Final = Grammar(
    auxiliaries=words(
        """
        est sont était étaient a ont avait avaient sera seront serait fut furent peut peuvent doit doivent fait font va vont
        aura auront pourrait n'a n'ont n'est n'était qu'il
        """
    ),
    past=words("dit mit prit vint tint fit connut reçut mourut"),
    present=words(
        "dit disent affirme affirment demande demandent reste restent veut veulent vit vivent travaille travaillent coûte coûtent emploie "
        "compte comptent représente atteint dépasse augmente baisse encourt risque"
    ),
    finite_endings=("èrent", "aient", "era", "eront", "irent"),
    not_verbs=words("opéra"),
    future_endings=("era", "eront", "ira", "iront", "dra", "dront"),
    articles=words("un une"),
    multiples=words("double triple moitié"),
    determiners=words(
        "le la les un une des l' ce cette ces son sa ses leur leurs deux trois quatre cinq chaque plusieurs quelques"
    ),
    prepositions=words(
        "de en à par pour avec sans sur entre depuis jusqu'à contre après pendant selon devant sous vers du au aux dans chez des"
    ),
    pronouns=words("il elle ils elles on nous je ce cela"),
    he_or_she=words("il elle"),
    they=words("ils elles"),
    coordinators=words("et ou"),
    contrast=words("mais tandis alors pendant"),
    subordinators=words("lorsque quand où après"),
    causal=words("car parce puisque"),
    conditionals=words("si"),
    relatives=words("qui dont où lequel laquelle"),
    that=words("que qu'"),
    adverbs=words("aussi déjà ne pas jamais encore ensuite puis seulement toujours hier aujourd'hui"),
    adverb_endings=("ement", "amment"),
    gerund_endings=(),
    tail_openers=words("contre dont depuis parmi de soit y"),
    with_=words("avec"),
    with_figure=words("plus près environ"),
    relative_subjects=words("qui"),
    verb_after=words("qui"),
    negators=words("ne n' se s' y en l' le la les"),
    infinitive_endings=("er", "ir", "re"),
    modals=words("doit doivent peut peuvent va vont devrait devraient veut veulent"),
    say=words(
        """
        dit disent déclaré déclare affirmé affirme affirment annoncé annonce annoncent indiqué indique indiquent expliqué explique
        ajouté ajoute précisé précise assuré assure estimé estime estiment confirmé confirme démenti dément nié nie reconnu admis
        écrit averti avertit prévenu rapporté rapporte rapportent souligné souligne prévoit prévoient promis
        """
    ),
    perfect=words("a ont avait avaient"),
    deny=words("démenti dément nié nie rejette rejeté conteste contesté"),
    according_to=words("selon|d'après"),
)
