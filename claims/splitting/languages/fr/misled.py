# ruff: noqa: E501  (word tables and patterns)
"""Beside which other words a cue points to no kind in French: "monte" to no rise beside "col"."""

from typing import Final

from claims.splitting.languages.pack import words

_ABOUT_VICTIMS: Final = words(
    "familles famille proches harcèlement vol vols escroquerie escroqueries arnaque arnaques discrimination discriminations fraude racket cyberattaque piratage malaise aide aider avocat avocate avocats association associations indemnisation indemniser indemnisés parents hommage mémoire"
)
_BUILT: Final = words(
    "viaduc viaducs pont ponts passerelle immeuble immeubles toit toiture tribune balcon plafond mur murs mine bâtiment bâtiments plancher façade échafaudage grue tunnel tour arbre arbres digue box barre"
)
_WEATHER: Final = words("eau pluie pluies neige millimètres mm")
_FALLING: Final = words(
    "effondré effondrée effondrés effondrées effondre effondrent effondrement écroulé écroulement chute chutes chuté"
)
_SPORT: Final = words(
    "genou genoux cheville épaule cuisse mollet ischio ischio-jambiers adducteurs gardien joueur joueuse joueurs match matches matchs forfait entraîneur "
    "entraîneuse sélectionneur sélectionneuse club saison attaquant attaquante défenseur milieu capitaine ligue tournoi"
)
_PROVIDING: Final = words(
    "loi texte article décret amende amendes peine peines code accord contrat convention règlement statuts"
)
_RACE: Final = words("col kilomètres ascension coureur coureurs peloton étape arrivée marches podium sommet")
MISLED: Final = dict.fromkeys(words("montée monte montent monté"), _RACE) | (
    dict.fromkeys(words("prévoit prévoient"), _PROVIDING)
    | {"cour": words("comptes")}
    | dict.fromkeys(words("blessé blessée blessés blessées blessure blessures"), _SPORT)
    | (
        dict.fromkeys(_FALLING, _BUILT)
        | dict.fromkeys(words("victimes victime"), _ABOUT_VICTIMS)
        | dict.fromkeys(words("mort morte"), words("peine point angle pacte"))
    )
    | dict.fromkeys(
        words("entraîné entraînés entraînée"),
        words("abeilles chien chiens joueurs joueuses équipe équipes club athlètes soldats pilotes"),
    )
)
