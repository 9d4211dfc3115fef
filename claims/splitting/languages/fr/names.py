# ruff: noqa: E501  (word tables and patterns)
"""Names, and words of the law of French."""

from typing import Final

from claims.splitting.languages.pack import Names, words

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
        "trois quatre cinq personne aussi hier ensuite entre sans sur pendant il elle ils elles on nous je c'est d'après environ quelque près "
        "j'ai j'avais j'étais j'aurais j'y j'en qu'il qu'elle n'est n'a s'il d'un d'une l'un l'une celui celle ceux celles celui-ci celle-ci ceux-ci certains certaines plusieurs "
        "français française françaises allemand allemande allemands italien italienne italiens espagnol espagnole espagnols britannique britanniques anglais anglaise américain "
        "américaine américains belge belges suisse suissesse portugais portugaise russe russes chinois chinoise japonais japonaise autrichien autrichienne serbe polonais polonaise "
        "néerlandais néerlandaise canadien canadienne brésilien brésilienne algérien algérienne marocain marocaine tunisien tunisienne ukrainien ukrainienne bleus bleues "
        "aucun aucune tous toutes chaque notre nos votre vos leur leurs cet six sept huit neuf dix onze douze vingt trente cent mille lundi mardi mercredi jeudi vendredi samedi dimanche"
    ),
)
