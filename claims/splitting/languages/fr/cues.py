# ruff: noqa: E501  (word tables and patterns)
"""Words that point to a kind of claim, in French: verbs by their infinitives and participles, nouns and phrases."""

from typing import Final

from claims.splitting.languages.conjugation import forms
from claims.splitting.languages.fr.verbs import stressed
from claims.splitting.languages.pack import Words, each, phrases, words


def _inflected(participles: str) -> Words:
    """Every participle in its four forms: blessé, blessée, blessés, blessées."""
    return frozenset(
        word + ending for word in participles.split() for ending in ("", "e", "s", "es") if word + ending
    )


def _told(infinitives: str) -> Words:
    """Of verbs in -er what a report would use: augmente, augmentent, augmenté, augmentait, augmentaient, augmenter."""
    participles = _inflected(" ".join(forms(infinitives, {"er": "é"})))
    past = forms(infinitives, {"ger": "gea geait geaient", "cer": "ça çait çaient", "er": "a ait aient"})
    present = forms(" ".join(stressed(verb)[0] for verb in infinitives.split()), {"er": "e ent"})
    return participles | past | present | frozenset(infinitives.split())


_CASUALTIES: Final = (
    _inflected(
        "tué blessé noyé péri décédé intoxiqué hospitalisé électrocuté égorgé poignardé étranglé lynché décapité enseveli"
    )
    | _inflected("asphyxié assassiné amputé rescapé")
    | words(
        """
        tue tuent tuait tuaient noie noient périt périssent périrent blesse blessent blessait meurt meurent mourut moururent mourait
        survivant survivants survivante survivantes survécu succombé succombe décès mortel mortelle mortels mortelles mortellement
        tuerie tueries carnage homicide homicides blessures meurtrier meurtrière meurtriers meurtrières indemne indemnes décombres
        """
    )
    | phrases(
        "perd la vie|perdu la vie|coûté la vie|coûte la vie|coûtant la vie|sans vie|urgence absolue|urgence relative|pronostic vital|perdu un bras"
        "|perdu une jambe|perdu un œil|perdu deux doigts|perdu un doigt|porté disparu|portée disparue|portés disparus|trouvé la mort"
        "|a disparu en mer|blessés graves|blessés légers|bilan humain|par balle|par balles"
    )
)

_LEGAL: Final = (
    _inflected(
        "écroué incarcéré inculpé verbalisé acquitté relaxé gracié amnistié extradé expulsé perquisitionné interdit prohibé légalisé dépénalisé"
    )
    | words(
        """
        requis requise requiert requièrent réquisitions réquisitoire amendement amendements illégale illégaux illégales illégalement
        illicite illicites interdictions interpellation interpellations inculpation plaignant plaignante plaignants plaignantes délit délits crime
        crimes viol viols stupéfiants blanchiment corruption recel contrefaçon diffamation usurpation juridique judiciaire judiciaires pénal pénale
        pénales pénaux prud'hommes prud'homal prud'homale infraction infractions contravention contraventions reproché reprochés suspect suspects suspecte
        braquage braquages cambriolage cambriolages jugement jugements assignation écope écopent écopé délibéré non-lieu perpétuité
        législation réglementation jurisprudence constitutionnelle abrogé abrogée abroge promulgué promulguée promulgue sanctions
        extorsion proxénétisme séquestration pénalement rejugé rejugée
        """
    )
    | phrases(
        "contrôle judiciaire|bracelet électronique|mandat d'arrêt|mandat de dépôt|mandats d'arrêt|mise en examen|mises en examen|mis en cause|mise en cause"
        "|garde à vue|gardes à vue|gardé à vue|gardée à vue|conseil d'état|conseil constitutionnel|cour de justice|partie civile|parties civiles|abus de confiance"
        "|abus de biens sociaux|dommages et intérêts|assigné à résidence|assignée à résidence|remis en liberté|remise en liberté|liberté conditionnelle|arrêté municipal"
        "|arrêté préfectoral|arrêtés municipaux|règlement européen|directive européenne|dispositif législatif|travaux d'intérêt général|travail d'intérêt général"
        "|fait appel|faire appel|fera appel|ferait appel|font appel|en appel|cour d'appel|interjeté appel|interjeter appel|interjette appel|procès en appel"
        "|en justice|la justice|agression sexuelle|agressions sexuelles|mise en demeure|mis en demeure|porté plainte|porte plainte|déposé plainte|dépôt de plainte"
        "|détention provisoire|liquidation judiciaire|redressement judiciaire|proposition de loi|projet de loi|texte de loi|vote de la loi|entre en vigueur|entrée en vigueur"
        "|entré en vigueur|arme blanche|violences conjugales|violences volontaires|faux et usage de faux|ordonnance de non-lieu"
    )
)

_CHANGING: Final = """
    augmenter diminuer baisser reculer progresser chuter grimper monter plonger dégringoler envoler flamber effondrer effriter
    tasser refluer contracter creuser gonfler exploser doubler tripler quadrupler décupler
    plafonner replier redresser stabiliser améliorer dégrader détériorer resserrer
    apprécier déprécier raréfier surpasser devancer distancer talonner ramener abaisser remonter repasser retomber éroder inverser
    multiplier diviser
"""
_ALWAYS_CHANGING: Final = (
    "augmenter diminuer progresser accélérer décélérer stagner tripler quadrupler refluer"
)
_TREND: Final = (
    frozenset(word for word in _told(_CHANGING) if word not in ("tasse", "tassent"))
    | _inflected(
        "alourdi allégé réduit accru rebondi fléchi infléchi redescendu élargi ralenti rétréci agrandi grossi enflé renchéri bondi plongé"
    )
    | words(
        """
        montée alourdit alourdissent accroît accroissent réduit réduisent réduisait bondit bondissent bondissait fléchit fléchissent rebondit
        rebondissent rebondissait ralentit ralentissent élargit élargissent double doublent triple triplent fond fondent fondu
        renchérit renchérissent chute chutes recul reculs bond bonds plongeon envolée envol flambée effondrement repli rebond reprise
        dégradation amélioration contraction accélération décélération stagnation érosion doublement triplement raréfaction
        monte montent plonge plongent réduction diminution diminutions redescend redescendent
        """
    )
)

_CAUSES: Final = _told("provoquer causer entraîner occasionner engendrer déclencher imputer") - words(
    "imputer"
) | phrases(
    "parce qu'|puisque|puisqu'|dû à|dû au|dû aux|due à|due au|due aux|dus à|dus au|dus aux|dues à|dues au|dues aux|lié au|lié aux|liée au|liée aux|liés au|liés aux"
    "|liées à|liées au|liées aux|plombé par|plombée par|plombés par|plombées par|porté par|portée par|portés par|portées par|tiré par|tirée par|tirés par|tirées par"
    "|dopé par|dopée par|dopés par|dopées par|pénalisé par|pénalisée par|pénalisés par|freiné par|freinée par|freinés par|soutenu par la hausse|pour cause de|conséquence de"
    "|résulte de|résultent de|résulte d'|résultant de|découle de|découlent de|s'expliquait par|imputable à|imputables à|imputable au|imputable aux|attribuée à|attribués à"
    "|attribué au|a conduit à|ont conduit à|conduisant à|a mené à|a abouti à|sous le coup de|suite à|suite au|suite aux|suite à la|à la suite des|a forcé|a poussé"
    "|ont forcé|ont poussé|compte tenu de|compte tenu du|compte tenu des|à force de|par crainte de|par crainte d'|de crainte de|faute de|faute d'|à cause d'|grâce au|grâce aux"
    "|a permis d'|ont permis d'|s'explique par|s'expliquent par|est à l'origine|sont à l'origine|en cause|imposé par|imposée par|contrainte à|contraints à|contraints de|contraint de"
    "|contrainte de|obligé de|obligés de|obligeant|forçant|contraignant"
)

_AHEAD: Final = words(
    """
    pourraient devraient prochainement promet promettent ambitionne ambitionnent escompte escomptent anticipe anticipent
    seront feront iront projette projettent
    """
) | phrases(
    "entrera en vigueur|entreront en vigueur|s'engage à|s'engagent à|s'est engagé à|s'est engagée à|se sont engagés à|vise à|visent à|table sur|tablent sur|tablait sur|tablaient sur"
    "|s'attend à|s'attendent à|à l'horizon|l'an prochain|l'année prochaine|la semaine prochaine|le mois prochain|est programmé|est programmée|sont programmés"
    "|sont programmées|est prévu|est prévue|prévoit d'|prévoient d'|prévoient de|prévoit de|d'ici à|d'ici fin|d'ici la fin|appelé à|appelée à|appelés à|sur le point de|est attendu|est attendue|sont attendus"
    "|sont attendues|devra être|devront être|compte ouvrir|compte investir|s'apprête à|s'apprêtent à|prévus pour|prévue pour|prévues pour|prévu pour|reporté à|reportée à|reporté au|reportée au"
)

_FORMED: Final = (
    dict.fromkeys(_CASUALTIES, "casualties")
    | dict.fromkeys(_LEGAL, "legal")
    | dict.fromkeys(_CAUSES, "cause")
    | dict.fromkeys(_AHEAD, "forecast")
    | dict.fromkeys(_told(_ALWAYS_CHANGING) - frozenset(_ALWAYS_CHANGING.split()), "trend")
    | each(
        "trend",
        "en retrait|sous la barre des|sous la barre de|la barre des|du jamais-vu|du jamais vu|jamais atteint|jamais aussi|jamais été aussi|jamais été si|moins que|plus que l'an|tombent à|tombait à|tombé sous|tombée sous|tombés sous|nouveau plus haut"
        "|plus haut historique|plus bas historique|plus haute|plus basse|plus élevés|plus élevées|plus nombreux|plus nombreuses|moins nombreux|moins nombreuses|en augmentation|en hausse"
        "|en baisse|en recul|en progression|en repli|en chute|en légère hausse|par rapport au|par rapport aux|par rapport à|comparativement|comparé au|comparé aux|niveau inédit|de mieux"
        "|autant que|autant qu'|davantage que|davantage qu'",
    )
)

SOFT_CUES: Final = dict.fromkeys(_TREND | frozenset(_ALWAYS_CHANGING.split()), "trend")
CUES: Final = (
    each("legal", "information judiciaire|homicide involontaire|homicides involontaires")
    | each(
        "cause",
        "obligé à|contraint à|a obligé|ont obligé|a contraint|ont contraint|oblige à|obligent à",
    )
    | each(
        "casualties",
        "brûlure|brûlures|enseveli|ensevelie|ensevelis|ensevelies|perd la vie|perdent la vie|perdu la vie",
    )
    | each(
        "trend",
        "inchangé|inchangée|inchangés|inchangées|devancé par|devancée par|devancés par|devancées par|dépassé par|dépassée par|dépassés par|dépassées par|surpassé par|surpassée par",
    )
    | _FORMED
    | each("event", "prix du jury|prix spécial du jury")
    | each(
        "casualties",
        "morts|mortes|mort|morte|tué|tués|tuée|tuées|tue|tuer|blessé|blessés|blessées|blessée|massacre|victimes|assassiné|assassinés|assassinat"
        "|disparus|décès|décédé|décédés|noyés|exécutés|exécuté|exécutions|meurtre|meurtres|féminicides",
    )
    | each(
        "legal",
        "condamné|condamnée|condamnés|condamnées|arrêtées|interpellée|interpellées|inculpés|accusés|acquittée|acquittés|relaxée|relaxés|juges|jugé|jugés|procureure|avocat|avocate|incarcéré|incarcérés|incarcérée|écroués|garde à vue|placé en|poursuivi|poursuivis|lois|condamnation|tribunal|cour|le juge|la juge|un juge|une juge|du juge|juge d'instruction|juge des référés|juge aux affaires|procès|procureur|parquet|arrêté|arrêtés|arrêtée|interpellé|interpellés"
        "|prison|inculpé|inculpée|accusé|accusée|loi|peine|amende|acquitté|relaxé|détention|écroué|mis en examen|plainte|illégal|décret",
    )
    | each(
        "trend",
        "augmenté|augmentation|augmente|hausse|baisse|baissé|diminué|record|doublé|triplé|plus élevé|plus élevée|plus haut|plus bas"
        "|plus grand|plus grande|croissance|tendance|par rapport à|plus partagé|comparé à|comparée à|meilleur|pire|dépassé",
    )
    | each(
        "forecast",
        "sera|seront|prévoit|devrait|devraient|coûtera|coûteront|durera|va|vont|pourrait|d'ici",
    )
    | each(
        "cause",
        "à cause du|à cause des|en raison du|en raison des|en raison d'|grâce au|grâce aux|faute d'|du fait de|du fait d'|sous l'effet de|sous l'effet d'|sous l'effet du|par manque de|à la suite d'|à la suite du|parce que|à cause de|en raison de|provoqué|causé|grâce à|entraîné|à la suite de|dû à|dus à|due à|dues à|attribué à|attribue|attribuent|s'explique par|s'expliquent par",
    )
    | each(
        "role",
        "nommé|nommée|élu|élue|président de|présidente de|directeur de|directrice de|maire de|chef de|chef du",
    )
    | each(
        "casualties",
        """
        décédée|décédées|meurt|meurent|mourir|hospitalisé|hospitalisés|hospitalisée|hospitalisées|noyade|noyé|noyée
        |fusillade|tuant|blessant|tuent|perdu la vie|trouvé la mort|suicide|suicides|cadavre|cadavres
        |grièvement|décède|décèdent|décédé|décédés|succombe|succombé|asphyxie|asphyxié|asphyxiés|noyades
        """,
    )
    | each(
        "legal",
        """
        réclusion|perquisition|perquisitions|assises|correctionnel|correctionnelle|sursis|avocats|plaidé|verdict|jury
        |arrestation|arrestations|expulsé|expulsés|expulsion|interdiction|amendes|sanction|sanctions|sanctionné|enquête
        |enquêtes|saisi|saisie|saisies|comparaîtra|comparaître|comparution|plaintes|poursuites|coupable|coupables
        |magistrat|magistrate|projet de loi|constitutionnel|fraude|escroquerie|détournement|soupçonné
        |soupçonnés|soupçonnée|relaxe|acquittement|tribunaux|cassation|amnistie|extradition|extradé
        """,
    )
    | each(
        "trend",
        """
        regain|hausses|baisses|augmentent|progressé|progression|progresse|ralentissement|quadruplé|multiplié|multipliée
        |multipliés|multipliées|fois plus|fois moins|divisé par|deux fois plus|deux fois moins|deux fois supérieur|deux fois supérieure|points de pourcentage
        |le plus|la plus|les plus|jamais vu|plus bas niveau|plus haut niveau|inédit|doublement|stable|dépasse le|tombé à|tombée à|tombés à|tombe à
        """,
    )
    | each(
        "forecast",
        """
        fera|feront|ira|iront|devra|devront|pourra|pourront|est prévu|est prévue|sont prévus|sont prévues|prévoient|prévoit de|entend
        |envisage|envisagent|ambitionne|d'ici à|auront|aura
        """,
    )
    | each(
        "cause",
        """
        provoquant|provoque|provoquent|causant|cause|aggravent|aggrave|aggravé|conséquence|conséquences|à l'origine
        |responsable de|lié à|liée à|liés à|imputé|a permis de|ont permis de|permet de|permettent de|faute de|entraîne|entraînent|raison
        """,
    )
    | each(
        "role",
        """
        dirige|dirigé|dirigeait|à la tête|succède|succédera|préside|présidait|membre de|en fonction|nomination
        |réélu|réélue|chef|nommée à|élu à|occupe le poste
        """,
    )
)
