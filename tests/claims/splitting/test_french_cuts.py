"""Where a French sentence is cut ("|" parts the pieces of a marked one), where not, and of what kind its parts are."""

import pytest

from tests.claims.splitting.quoting import claims, pieces, quotes

MARKED = [
    # verbs in the first person, the conditional and the future
    "J'ai tenu ce café pendant neuf ans et | j'y ai servi 300 repas par jour.",
    "Nous avons rouvert 12 gares depuis 2021 et | recruté 140 agents.",
    "Nous louons 40 chambres en été et | nous n'en gardons que dix en hiver.",
    "La société aurait caché 3 millions d'euros de dettes et | versé 200 000 euros à un élu.",
    "L'usine notifie 40 retards en mars et | capitule devant ses créanciers en juin.",
    # "que" behind a comma
    "La chapelle, que la commune a vendue en 2018, | abrite un hôtel de 14 chambres.",
    "Le canal, que financent deux régions, | ouvrira en 2029.",
    "Le maire a annoncé la fermeture du gué, | que les bergers empruntaient depuis 1910.",
    # what came of it, and why
    "Une pelleteuse a sectionné un câble, | ce qui a privé 300 foyers d'électricité.",
    "Les ventes ont augmenté de 4 %, | grâce à deux contrats signés au Chili.",
    "La fréquentation a chuté de 30 %, | passant de 9 000 à 6 300 visiteurs.",
    # two clauses with only a comma between
    "Le procureur demandait deux ans ferme, | le jury accorde le sursis.",
    "La chanteuse a enregistré neuf albums, | elle vivait à Gand depuis 1995.",
    # a participle and its date behind the subject
    "Le remède, autorisé le 4 mai, | réduit de 40 % les rechutes.",
    "Le voilier, parti de Brest le 3 juin, | n'est jamais arrivé.",
    "Le fonds, créé en 2011 et | fermé en 2020, | renaît avec 40 donateurs.",
    # how big it is, and how it stands to what was before
    "Le séisme, d'une magnitude de 6,8, | a fait 212 morts.",
    "Les naissances ont reculé de 34 % en dix ans, | pour tomber à 287 en 2022.",
    "Le taux a atteint 4 % en mai, | en deçà du seuil de 5 % fixé par la loi.",
    "Le groupe versera un dividende de 2 euros, | inchangé sur un an.",
    "Le bénéfice atteint 9 millions d'euros, | en forte baisse par rapport à 2023.",
    "Il a fait 41 degrés à Nîmes, | un record pour un mois de juin.",
    # verbs that are nouns too
    "Un éleveur gagne moins de 900 euros par mois et | la région compte neuf abattoirs.",
    "La ville a acheté le cinéma pour 300 000 euros et | compte y installer une médiathèque.",
    "Le parti a perdu neuf sièges et | n'en conserve que quatorze.",
    "La firme possède un site | qui n'emploie que 30 ouvriers.",
    "Le braconnier risque trois ans de prison et | 150 000 euros d'amende.",
    "Lancé en 1977, | l'engin se trouve à 24 milliards de kilomètres.",
    # what is left out the second time
    "Les admissions ont augmenté de 14 %, et | les naissances de 9 %.",
    "La vitrine a été brisée et | la caisse vidée.",
    "Des grévistes ont bloqué la route et | brûlé des pneus.",
    # the figure of before
    "Le fils a eu le bras cassé et | s'est vu prescrire 30 jours d'arrêt.",
    "La cour a prononcé une amende de 9 000 euros et | une interdiction définitive d'exercer.",
    "Il a organisé une course | au cours de laquelle deux coureurs sont morts.",
    "Le prix augmentera de 4 %, | soit la plus forte hausse depuis 2007.",
    "Brancas table sur une hausse de 3 % et | prévoit d'ouvrir 20 magasins.",
    "Le taux n'a jamais été aussi haut, | avec 21 élèves par maître.",
    "Il n'a rien contrôlé depuis 2018, mais | la loi en impose un tous les trois ans.",
    "L'investissement, d'un montant de 13 millions d'euros, | permettra de créer 120 emplois.",
    "La cour a confirmé la peine de l'élu, reconnu coupable de fraude, mais | a réduit l'amende de moitié.",
    "Elle a en revanche maintenu la peine de cinq ans et | porté l'amende à 30 000 euros.",
    "Les pompiers ont lutté contre un feu | qui a parcouru 1 800 hectares dans l'Aude.",
    "Elle décroche un diplôme, | fonde une société en 2001 puis | la revend sept ans plus tard.",
    "Cent maisons ont été fissurées et | le clocher de l'église menace de tomber.",
    "Mon frère, qui est infirmier, | en gagne 2 300.",
    "Le revenu a progressé de 0,7 % en 2025 | après 2,5 % en 2024.",
    "Le taux s'établit à 1,2 % | contre 1,4 % en mai.",
    "Vingt personnes ont été interpellées, | deux policiers blessés.",
    "La dette est revenue à 2,1 milliards d'euros, | après 2,6 milliards fin 2023.",
    "Les commandes ont reculé de 4 % en mars, | après une hausse de 2 % en février.",
]


@pytest.mark.parametrize("marked", MARKED)
def test_a_sentence_is_cut_where_a_mark_stands(marked: str) -> None:
    assert quotes(marked.replace("| ", ""), "fr") == pieces(marked, "et", "mais", "puis")


CUTS = [
    (
        "Tours (Indre), le 6 mai 2025 – L'usine a fermé au kilomètre 12.",
        ["L'usine a fermé au kilomètre 12"],
    ),
    (
        "Il a causé un accident à Vienne, au cours duquel deux passants et un livreur ont été blessés.",
        ["Il a causé un accident à Vienne", "au cours duquel deux passants et un livreur ont été blessés"],
    ),
    (
        "Le séisme, dont l'épicentre se situait à 12 km de la ville, a fait 14 morts.",
        ["Le séisme, dont l'épicentre se situait à 12 km de la ville", "a fait 14 morts"],
    ),
    (
        "Il a tiré sur la foule, tuant un agent et en blessant deux autres.",
        ["Il a tiré sur la foule", "tuant un agent", "en blessant deux autres"],
    ),
    (
        "Trois ou quatre personnes sont sous les décombres.",
        ["Trois ou quatre personnes sont sous les décombres"],
    ),
    (
        "Le bilan est de 275 morts au nord, alors que celui du sud est de 70 morts.",
        ["Le bilan est de 275 morts au nord", "celui du sud est de 70 morts"],
    ),
    (
        "« On n'a jamais cessé d'y croire », a confié la capitaine Lise Marot, dont le contrat expire en juin.",
        [
            "« On n'a jamais cessé d'y croire », a confié la capitaine Lise Marot",
            "dont le contrat expire en juin",
        ],
    ),
    (
        "Il a été condamné à 11 ans de réclusion, et l'autre accusé condamné à huit ans d'emprisonnement.",
        ["Il a été condamné à 11 ans de réclusion", "l'autre accusé condamné à huit ans d'emprisonnement"],
    ),
    (
        "Le bilan atteint 63 morts, dont 30 au nord ; neuf dans l'est ; douze à l'ouest.",
        ["Le bilan atteint 63 morts", "dont 30 au nord", "neuf dans l'est", "douze à l'ouest"],
    ),
    (
        "Les voisins reçurent une lettre en mars et vendirent leur maison en juin.",
        ["Les voisins reçurent une lettre en mars", "vendirent leur maison en juin"],
    ),
    (
        "La ville achète 40 bus et renouvelle 300 abris.",
        ["La ville achète 40 bus", "renouvelle 300 abris"],
    ),
    (
        "Née en 1957 à Vire, dans le Calvados, elle quitte l'école à quatorze ans.",
        ["Née en 1957 à Vire, dans le Calvados", "elle quitte l'école à quatorze ans"],
    ),
    (
        "Cinq occupants sont morts, le sixième a été blessé.",
        ["Cinq occupants sont morts", "le sixième a été blessé"],
    ),
    (
        "Le feu a pris vers 19 heures, les secours sont arrivés à 20 h 15.",
        ["Le feu a pris vers 19 heures", "les secours sont arrivés à 20 h 15"],
    ),
    (
        "Le maire a démissionné, a-t-on appris auprès de la préfecture.",
        ["Le maire a démissionné"],
    ),
    ("Elle suit un cursus aux Arts décoratifs.", ["Elle suit un cursus aux Arts décoratifs"]),
    (
        "Le bénéfice s'établit à 104 millions d'euros, en baisse de 2,3 % sur un an.",
        ["Le bénéfice s'établit à 104 millions d'euros", "en baisse de 2,3 % sur un an"],
    ),
    (
        "La fermeture, en mars 2021, avait duré six mois et privé d'emploi 80 ouvriers.",
        ["La fermeture, en mars 2021, avait duré six mois", "privé d'emploi 80 ouvriers"],
    ),
    (
        "Le phare a déjà été repeint en 1990 et agrandi dix ans plus tard.",
        ["Le phare a déjà été repeint en 1990", "agrandi dix ans plus tard"],
    ),
    (
        "La deuxième grève, en mai 2019, avait touché deux ports et coûté 4 millions d'euros.",
        ["La deuxième grève, en mai 2019, avait touché deux ports", "coûté 4 millions d'euros"],
    ),
    (
        "Elle a vendu 300 000 disques, seulement devancée par Lou Barsac.",
        ["Elle a vendu 300 000 disques", "seulement devancée par Lou Barsac"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS)
def test_a_sentence_is_cut_where_a_new_statement_begins(text: str, expected: list[str]) -> None:
    assert quotes(text, "fr") == expected


WHOLE = [
    "Le ministre a rappelé, lors d'un point presse, que 3 000 postes avaient été supprimés.",
    "Les enquêteurs pensent, sans pouvoir le prouver, que le suspect a fui en Espagne en 2019.",
    "Le groupe n'a vendu, au premier trimestre, que 1 200 voitures.",
    "Le conseil, réuni hier, a voté le budget.",
    "Le bac rouvrira le 3 avril, après deux ans de travaux.",
    "Il faudra se rendre à Cresson, à 68 kilomètres.",
    "Elle a vendu la maison, la grange et la ferme.",
    "Le trafic a repris à midi, après quatre heures d'interruption.",
    "Une nouvelle baisse de 3 % est attendue en mai.",
    "L'orchestre de la ville a donné 40 concerts.",
    "La prime ira aux familles qui gagnent moins de 2 000 euros.",
    "Ses complices ont écopé de trois et deux ans de prison.",
    "Il a gagné en trois heures et douze minutes.",
    "Deux personnes, dont un mineur, ont été interpellées.",
    "Il a été remis en liberté contre une caution de 500 000 euros.",
    "Le texte a été adopté par 58 voix contre 41.",
    "Il est tombé de 3 mètres et son chien de 5 mètres.",
]


NONE = [
    "Nous sommes très fiers du chemin parcouru.",
    "On ne peut pas continuer ainsi.",
    "L'avenir dira qui avait raison.",
    "Le club remercie ses bénévoles de leur engagement.",
    "Rejoignez-nous nombreux pour la fête.",
    "C'est une victoire pour la démocratie.",
    "Regardons les choses en face.",
    "Tout n'est pas parfait, loin de là.",
    "Dans la salle, le silence était pesant.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_single_statement_stays_whole(text: str) -> None:
    assert quotes(text, "fr") == [text.rstrip(".")]


@pytest.mark.parametrize("text", NONE)
def test_feelings_thanks_and_wishes_are_no_claims(text: str) -> None:
    assert claims(text, "fr") == []


def test_a_reflexive_verb_of_saying_names_the_speaker() -> None:
    found = claims("« Nous avons perdu 30 % de nos élèves », s'inquiète la rectrice.", "fr")
    assert [(claim.kind, claim.claimant) for claim in found] == [
        ("quote", "la rectrice"),
        ("trend", "la rectrice"),
    ]


def test_basis_points_and_an_hour_are_figures() -> None:
    (claim,) = claims("La banque a relevé son taux de 25 points de base.", "fr")
    assert [(fact["value"], fact["unit"]) for fact in claim.facts] == [(25, "basis point")]


KINDS = [
    ("L'avocate générale a réclamé une peine de principe.", "legal"),
    ("L'enquête a été confiée à la brigade de recherches.", "legal"),
    ("La cour d'appel a confirmé la décision.", "legal"),
    ("Le syndicat a défilé à l'appel de plusieurs associations.", "event"),
    ("La collision a coûté la vie à une cycliste.", "casualties"),
    ("Trois marins n'ont jamais été retrouvés.", "casualties"),
    ("Les familles des victimes recevront 4 000 euros.", "forecast"),
    ("Les loyers se sont envolés de 9 %.", "trend"),
    ("Le ballon s'est envolé.", "event"),
    ("Le toit du gymnase s'est effondré.", "event"),
    ("La part des femmes n'a jamais été aussi élevée.", "trend"),
    ("Le camp ne dispose plus que de 6 litres par personne.", "quantity"),
    ("La ligne doit rouvrir le 4 janvier.", "forecast"),
    ("L'espérance de vie atteint 85 ans.", "quantity"),
    ("La route est coupée en raison d'un éboulement.", "cause"),
    ("La réouverture est espérée pour l'été.", "forecast"),
    ("Un mois après l'effondrement du viaduc, 300 camions passent par le col.", "quantity"),
    ("Le Sénat a rejeté par 189 voix contre 143 la motion.", "legal"),
    ("C'est l'une des plus fortes secousses jamais enregistrées.", "trend"),
    ("C'est le quatrième accident de ce type dans la région depuis janvier.", "trend"),
    ("La panne a été provoquée par une erreur.", "cause"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_words_behind_an_elided_article_and_verbs_of_change_point_to_a_kind(text: str, kind: str) -> None:
    assert [claim.kind for claim in claims(text, "fr")] == [kind]


def test_an_ordinal_with_a_hyphen_is_one_number() -> None:
    (claim,) = claims("La grève en est à son dix-septième jour.", "fr")
    assert claim.facts == []
    (claim,) = claims("C'est la vingt-deuxième édition.", "fr")
    assert [fact["value"] for fact in claim.facts] == [22]
