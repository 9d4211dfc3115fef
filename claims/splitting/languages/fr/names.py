# ruff: noqa: E501  (word tables and patterns)
"""Names, and words of the law of French."""

from typing import Final

from claims.splitting.languages.pack import (
    Names,
    words,
)

NAMES: Final = Names(
    titles=words(
        "m mme monsieur madame président présidente ministre maire juge général docteur professeur pape roi reine"
    ),
    name_joiners=words("de la du des le"),
    place_before=words("à en"),
    organisation_words=words(
        "ministère université institut banque parti conseil commission fédération association police gendarmerie gouvernement parlement sénat "
        "tribunal hôpital agence croix-rouge organisation société fondation syndicat armée assemblée"
    ),
    place_words=words("rue avenue place ville province région île mer nord sud lac mont"),
    never_names=words(
        "le la les l' un une des en de à par pour avec et ou mais si ne au du ce cette ces son sa ses selon après quand lorsque depuis plus deux "
        "trois quatre cinq personne aussi hier ensuite entre sans sur pendant il elle ils elles on nous je c'est d'après environ quelque près"
    ),
)
