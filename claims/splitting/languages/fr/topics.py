# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about of French."""

from typing import Final

from claims.splitting.languages.fr.kinds import CUES, KIND_PATTERNS, MISLED, SOFT_CUES, TREND_PATTERNS
from claims.splitting.languages.pack import (
    Topics,
    each,
    phrases,
    words,
)

TOPICS: Final = Topics(
    misled=MISLED
    | dict.fromkeys(
        words("entraîné entraînés entraînée"),
        words("abeilles chien chiens joueurs joueuses équipe équipes club athlètes soldats pilotes"),
    ),
    forenames=words("creuse"),
    kind_patterns=KIND_PATTERNS,
    scheduled=words(
        "doit doivent commence commencent débute débutent démarre démarrent reprend reprennent ouvre ouvrent rouvre rouvrent entre entrent expire expirent s'achève s'achèvent achève achèvent ferme ferment"
    ),
    trend_patterns=(
        *TREND_PATTERNS,
        r"^jamais\b.*\bdepuis\b",
        r"(?<!âgés )(?<!âgées )\bde (?!(?:1[5-9]|20)\d\d\b)\d[\d.,]*(?: (?!à\b)\w+){0,3} à \d",
        r"\b(?:premi(?:er|ère)|pire|meilleure?)\b[^.,;]{0,40}\bdepuis\b",
        r"\bplus \w+ (?:\w+ ){0,6}depuis\b",
        r"\bl'une? des (?:plus|moins|meilleur|pire)",
        r"\bfois (?:plus|moins)\b",
        r"\b(?:c'est|est|était|devient|devenu|devenue) (?:le|la) (?:premi(?:er|ère)|deuxième|troisième|seconde?|derni(?:er|ère))\b",
        r"\bpour la première fois\b",
        r"\bpremi(?:er|ère) \w+ (?:à|qui)\b",
        r"\b(?:la|le|les|sa|son) (?:pires?|meilleure?s?)\b",
        r"\b(?:augment|baiss|recul|progress|chut|grimp|diminu|rédui|bondi)\w* de \d",
        r"\b(?:de plus|de moins|plus \w+|moins \w+) (?:qu'|que|depuis)",
        r"\b(?:le|la|les) (?:\w+ )?(?:plus|moins) \w+ (?:de|du|des|depuis)\b",
    ),
    cues=each("legal", "information judiciaire|homicide involontaire|homicides involontaires")
    | each(
        "cause",
        "obligé à|contraint à|a obligé|ont obligé|a contraint|ont contraint|oblige à|obligent à|contraint à",
    )
    | each(
        "casualties",
        "brûlure|brûlures|enseveli|ensevelie|ensevelis|ensevelies|perd la vie|perdent la vie|perdu la vie",
    )
    | each(
        "trend",
        "inchangé|inchangée|inchangés|inchangées|devancé par|devancée par|devancés par|devancées par|dépassé par|dépassée par|dépassés par|dépassées par|surpassé par|surpassée par",
    )
    | CUES
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
        |grièvement|décède|décèdent|décédé|décédée|décédés|décédées|succombe|succombé|asphyxie|asphyxié|asphyxiés|noyade|noyades
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
    ),
    soft_cues=SOFT_CUES,
    measured=words(
        """
        prix taux nombre nombres ventes dépenses dépense chômage emploi emplois inflation population production exportations importations soutien morts cas température températures émissions participation abstention
        budget dette déficit inégalités écarts fossé âge espérance durée délai délais attente loyer loyers fréquentation natalité mortalité fécondité pouvoir endettement rendement récoltes récolte trafic audience part écart marge capitalisation cours commandes effectifs effectif fabrication croissance revenu revenus salaire salaires bénéfice bénéfices profit profits coût coûts demande actions action indice bourse popularité criminalité trafic tourisme consommation investissement
        investissements niveau niveaux impôts tarif tarifs pib dollar pétrole essence valeur recettes chiffre
        """
    ),
    superlatives=words(
        "plus premier première meilleur meilleure meilleurs meilleures pire pires dernier dernière"
    ),
    opinion=words(
        " soulagement bonheur plaisir dommage merveille catastrophique désastreux désastreuse génial géniale fantastique exceptionnel exceptionnelle remarquable admirable honte fierté gâchis scandale  honteuse honteuses honteux merveilleuse inoubliables incroyables horribles tristes excellente scandaleuse scandaleux inacceptable indigne pitoyable formidable courageux courageuse absurde ridicule lamentable déplorable splendide sublime tragique cruel cruelle beau belle superbe hélas terrible merveilleux inoubliable incroyable horrible magnifique triste excellent regrettable "
    ),
    conditions=words(
        "inchangé inchangée inchangés inchangées stable stables identique identiques supérieur supérieure supérieurs inférieur inférieure inférieurs"
    ),
    bounds=words("deçà delà au-delà au-dessus au-dessous dessous loin"),
    hedges=words("peut-être probablement apparemment possiblement pourrait serait"),
    pleas=words(
        "recours appel demande demandes requête requêtes pourvoi plainte plaintes motion motions amendement amendements texte projet proposition voix candidature"
    ),
    wishes=words("doit doivent devrait devraient faut veut voulons pourrait"),
    advice=(r"^\w+(?:er|ir|re)\b[^.]*, c'est \w+(?:er|ir|re)\b",),
    rhetoric=(
        r"^(?:je viens|nous venons|je suis|nous sommes) (?:aujourd'hui |ici |devant vous )*(?:pour )?(?:vous )?(?:rendre compte|présenter|dire|demander|parler)\b",
        r"\b(?:je|nous) (?:veux|voudrais|voulons|souhaite|tiens à|tenons à) (?:d'abord |avant tout |tout d'abord |aussi |également )*(?:remercier|saluer|rendre hommage|commencer|conclure|dire|vous)\b",
        r"^\w+(?:er|ir|re)\b[^,.]*\b(?:est|sera) une? (?:acte|geste|devoir|signe|preuve|question) (?:de\b|d')",
        r"^comme (?:toujours|souvent|d'habitude|d'ordinaire|de coutume),? (?:ce |c'|ça|on |les? (?:plus|petits?|mêmes?|faibles?))",
        r"^(?:rien|personne) (?:ne|n') ?(?:pourra|peut|saurait|viendra) (?:\w+ ){0,2}(?:consoler|remplacer|effacer|réparer|rendre|compenser|combler)\b",
        r"\b(?:est|sont|sera|seront) (?:le|la|les) meilleure?s? (?:conseill|remède|défense|arme|réponse|ami|alli|vengeance|récompense)\w*$",
        r"^chaque .*\bde trop$",
        r"^espérons\b",
        r"^vivement\b",
        r"^chacun \w+ra\b",
        r"^qui \w+ [^,]*, ",
        r"^(?:bon )?courage\b",
        r"^tous ne sont pas \w+\.?$",
        r"^ensemble,? [^.]*ons\b",
        r"\bbien malin\b",
        r"^(?:ne |n')?(?!(?:mai|sai|bois|pri|rai|chan)sons|garçons|poissons|moutons|ballons|avons|savons|salons|patrons|leçons|façons|piétons|cantons)[a-zéèêçî]{2,}[^i]ons\b(?! (?:de|du|des|d'|et|ou)\b)",
        r"^tout(?:es|s)? (?:le monde )?n'est pas\b",
        r"\bloin de là\b",
        r"^permettez\b",
        r"^(?:je|nous) (?:vous )?(?:compte|comptons) sur\b",
        r"^(?:en|dans) un mot\b",
        r"^c'est (?:tout|ainsi|dommage|simple|clair|inacceptable|la vie)\b",
        r"\b(?:nous|va nous|vas nous) manquer(?:a|ez|as|ont)?\b",
        r"\bnous (?:remercions|tenons à remercier|saluons)\b",
        r"\bje (?:remercie|tiens à remercier|salue)\b",
        r"^(?:il est|il était) (?:encore )?trop tôt\b",
        r"^(?:pour en savoir plus|plus d'informations|pour plus)\b",
        r"\bl'avenir (?:nous )?(?:le )?dira\b",
        r"^rien n'est\b",
        r"^(?:la |le |l')\w+ n'est (?:pas|jamais) une? \w+\W*$",
        r"^(?:nous avons|on a|nous aurons) (?:tous |vraiment )*besoin d",
        r"^(?:c'est )?à (?:nous|vous|chacun) (?:de|d'|tous)\b",
        r"\b(?:une|nos|mes|notre|ma) pensées? (?:pour|vont|va|émues?|à)\b",
        r"^(?:venez|découvrez|retrouvez|rejoignez|participez|inscrivez|n'hésitez|soyez|ayez|sachez|abonnez|consultez|partagez|suivez|contactez|écoutez|regardez|imaginez)\b",
        r"^c'(?:est|était) une? (?:\w+ )?(?:victoire|défaite|étape|chance|signal|message|moment|jour|jour de|avancée|pas|combat|choix|honneur|signe|événement|erreur|faute|question) (?:pour|de|d'|en|important|historique|majeur|difficile)",
        r"^notre (?:pays|peuple|jeunesse|avenir|force|devoir|combat) (?:mérite|vaut|a besoin|est)\b",
        r"^(?:nous sommes|nous étions|je suis|j'étais|on est|on était) (?:tous |toutes |très |si |tellement |vraiment |extrêmement )*(?:fier|heureu|content|ravi|honoré|ému|émue|reconnaissant|désolé|déçu|soulagé|confiant|convaincu|sûr|certain|conscient|inquiet|choqué|bouleversé|triste|optimiste|impatient)",
        r"\b(?:remercie|remercient|saluons|félicitons|félicite|félicitent)\b",
        r"^(?:(?:et|mais|alors|donc) )?on (?:ne |n')?(?:peut|doit|va|veut|devrait|pourrait)\b",
        r"\b(?:je|nous) (?:vous|te) (?:souhait|remerci|félicit|pri|présent|demand|invit|encourag|adress)",
        r"^(?:c'est|c'était|ce fut|ce sera) (?:à|pour|avec) (?:nous|vous|chacun|eux|elle|lui)\b(?!.*\d)",
        r"^qu'(?:il|elle|ils|elles) repose",
        r"^quel(?:le)?s?\b",
        r"\bpas de mots\b",
        r"\bseul l'avenir\b",
        r"\bil faut\b",
        r"^(?:que de|comme (?:c'est|il))\b",
        r"\b(?:merci|bravo|félicitations|bienvenue)\b",
        r"\b(?:personne|nul) (?:\S+ ){0,5}(?:oubliera|sait)",
        r"\breste à (?:voir|savoir)\b",
        r"^(?:voici|lire aussi|à lire)\b",
        r"\b(?:je|nous) (?:pense|crois|espère|pensons|croyons|espérons)\b",
    ),
    first_person=words("je nous on mon ma mes notre nos j'ai j'avais j'étais j'aurai j'aurais"),
    negations=words("ne pas jamais personne rien ni sans aucun aucune"),
    question_words=words("comment pourquoi quand où qui quoi"),
    roles=words(
        "président présidente ministre maire directeur directrice chef porte-parole secrétaire juge avocat avocate procureur professeur gouverneur "
        "ingénieur fondateur candidat candidate"
    ),
    professions=words(
        """
        infirmier infirmière médecin médecins chirurgien chirurgienne aide-soignant aide-soignante pharmacien pharmacienne vétérinaire dentiste kinésithérapeute sage-femme
        psychologue psychiatre enseignant enseignante instituteur institutrice professeure étudiant étudiante chercheur chercheuse historien historienne économiste
        sociologue biologiste physicien physicienne ingénieure architecte journaliste écrivain écrivaine romancier romancière photographe cinéaste réalisateur réalisatrice
        acteur actrice comédien comédienne chanteur chanteuse musicien musicienne peintre sculpteur agriculteur agricultrice éleveur éleveuse viticulteur viticultrice
        maraîcher maraîchère apiculteur apicultrice boulanger boulangère boucher cuisinier cuisinière restaurateur restauratrice maçon plombier électricien menuisier
        charpentier ouvrier ouvrière technicien technicienne mécanicien chauffeur conducteur conductrice routier livreur caissière vendeur vendeuse commerçante coiffeuse
        employé employée cadre fonctionnaire retraité retraitée chômeur chômeuse policier policière pompier militaire soldat magistrat magistrate greffier notaire huissier
        comptable banquier entrepreneur entrepreneuse informaticien informaticienne pilote marin pêcheur skieur cycliste footballeur nageuse sénateur sénatrice député députée
        conseiller conseillère entraîneur entraîneuse capitaine gardien concierge bénévole prêtre évêque imam rabbin pasteur
        """
    ),
    is_="est",
    one_of="est l’une de",
    quotes=("« ", " »"),
    attributed="{statement}, selon {speaker}",
    list_lead=r"^(?:voici)\s+(?:(?:quelques-unes|quelques-uns) des\s+)?",
    vague_subjects=words("il elle ils elles ce cela celui ceci ces"),
    going=words("va vont"),
    share_cues=words(
        """
        perdu perdus perdue perd perdent gagné gagne amputé
        """
    ),
    definite=("la ", "le ", "cette ", "ce ", "l'", "les "),
    place_nouns=words("ville village commune région île pays province"),
    men=words("m monsieur roi frère père fils mari veuf"),
    women=words("mme madame reine présidente sœur mère fille veuve avocate ambassadrice"),
    organisation_nouns=words(
        "entreprise société banque agence université groupe parti association syndicat ministère"
    ),
    company_nouns=words("entreprise société groupe firme"),
    that_year=phrases("cette année-là|la même année"),
    pairs=phrases("deux hommes|deux femmes|deux frères|deux suspects|deux prévenus"),
    and_="et",
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
