# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about, in French: words and patterns that point to a kind."""

from typing import Final

from claims.splitting.languages.fr.cues import CUES, SOFT_CUES
from claims.splitting.languages.fr.kind_patterns import KIND_PATTERNS, TREND_PATTERNS
from claims.splitting.languages.fr.misled import MISLED
from claims.splitting.languages.pack import Kinds, words

KINDS: Final = Kinds(
    misled=MISLED,
    forenames=words("creuse"),
    kind_patterns=KIND_PATTERNS,
    scheduled=words(
        "doit doivent commence commencent débute débutent démarre démarrent reprend reprennent ouvre ouvrent rouvre rouvrent entre entrent expire expirent s'achève s'achèvent achève achèvent ferme ferment"
    ),
    trend_patterns=TREND_PATTERNS,
    cues=CUES,
    soft_cues=SOFT_CUES,
    measured=words(
        """
        prix taux nombre nombres ventes dépenses dépense chômage emploi emplois inflation population production exportations importations soutien morts cas température températures émissions participation abstention
        budget dette déficit inégalités écarts fossé âge espérance durée délai délais attente loyer loyers fréquentation natalité mortalité fécondité pouvoir endettement rendement récoltes récolte trafic audience part écart marge capitalisation cours commandes effectifs effectif fabrication croissance revenu revenus salaire salaires bénéfice bénéfices profit profits coût coûts demande actions action indice bourse popularité criminalité tourisme consommation investissement
        investissements niveau niveaux impôts tarif tarifs pib dollar pétrole essence valeur recettes chiffre
        """
    ),
    superlatives=words(
        "plus premier première meilleur meilleure meilleurs meilleures pire pires dernier dernière"
    ),
    bounds=words("deçà delà au-delà au-dessus au-dessous dessous loin"),
    pleas=words(
        "recours appel demande demandes requête requêtes pourvoi plainte plaintes motion motions amendement amendements texte projet proposition voix candidature"
    ),
    going=words("va vont"),
    share_cues=words(
        """
        perdu perdus perdue perd perdent gagné gagne amputé
        """
    ),
    beside=words(
        """
        dessus dessous plus moins
        """
    ),
    equally=words(
        """
        aussi autant
        """
    ),
    as_=words(
        """
        que
        """
    ),
)
