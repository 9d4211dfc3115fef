# ruff: noqa: E501  (word tables and patterns)
"""French participles that have no ending of their own."""

from typing import Final

from claims.splitting.languages.pack import Words, words

_STEMS: Final = """
    apparu réapparu comparu paru remis permis admis transmis compromis commis soumis démis pris repris appris surpris entrepris compris acquis
    conquis conclu exclu rompu interrompu vaincu convaincu devenu revenu parvenu intervenu survenu maintenu contenu entretenu résolu couru
    parcouru secouru accru revu déçu perçu aperçu tendu étendu prétendu mordu tordu fondu répondu descendu défendu suspendu pendu combattu
    débattu enfui poursuivi servi desservi senti ressenti consenti menti dormi accueilli recueilli fini puni réuni banni défini saisi choisi
    réussi trahi envahi guéri péri nourri atterri subi agi réagi élargi surgi établi rétabli aboli démoli affaibli rempli accompli assoupli
    ralenti garanti converti investi bâti abouti sorti décrit circonscrit souscrit transcrit né élu lu déduit reconduit prescrit prédit traduit
    introduit séduit instruit découvert souffert craint contraint atteint éteint rejoint joint agrandi embelli enrichi franchi rafraîchi rajeuni
    blanchi noirci durci endurci adouci éclairci raccourci rétréci grossi grandi vieilli jailli brandi anéanti englouti amorti diverti perverti
    réparti assailli enseveli affranchi réfléchi fléchi infléchi régi ébloui évanoui réjoui enfoui épanoui cueilli requis cuit reconstruit
    rouvert recouvert peint repeint dépeint restreint fendu pourvu valu survécu réélu relu reclus méconnu confondu répandu corrompu abstenu
    prévenu convenu redevenu soustrait réinscrit proscrit cousu ému promu démuni muni terni désuni dessaisi ressaisi assujetti assagi ressorti
    épaissi amaigri attendri enlaidi enhardi refroidi alourdi assourdi engourdi approfondi arrondi applaudi rebondi resurgi réinvesti travesti
    reconverti démenti averti fourni nanti aguerri tari enfreint astreint déchu échu détenu rougi mûri moisi pourri tiédi vomi assaini appauvri
    aplani aplati assorti assouvi bouilli dégarni dépéri désobéi endormi étourdi faibli fleuri frémi garni gémi jauni maigri obscurci pétri
    raffermi ravi retenti rugi sali serti verni pâli fui rebâti bruni aminci parti reparti départi imparti pressenti failli resservi sailli nui
    assis enquis omis émis retransmis épris satisfait refait défait réécrit récrit contredit confit recuit induit enduit éconduit entrevu voulu
    fallu eu vêtu revêtu tondu revendu détendu dépendu redescendu correspondu pondu rabattu accouru concouru recouru appartenu souvenu subvenu
    advenu décru déplu feint disjoint interdit écrit promis prévu reçu conçu offert ouvert couvert rendu vendu entendu attendu battu abattu tenu
    obtenu soutenu retenu venu produit construit conduit réduit perdu mis
"""
PARTICIPLES: Final[Words] = frozenset(
    stem + ending for stem in _STEMS.split() for ending in ("", "e", "s", "es")
) | words(
    """
    blessé connu connue détruit détruite détruits détruites disparu disparus inscrit inscrite mort morts morte mortes nommé
    reconnu reconnue suivi suivie touché tué vécu dissous dissoute dissoutes absous absoute fait
    """
)
