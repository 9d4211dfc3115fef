# ruff: noqa: E501  (word tables and patterns)
"""French."""

from typing import Final

from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Pack,
    each,
    numbered,
    words,
)

PACK: Final = Pack(
    code="fr",
    numerals=numbered(
        "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
        0,
    )
    | numbered(
        "vingt trente quarante cinquante soixante soixante-dix/septante quatre-vingt/quatre-vingts/huitante quatre-vingt-dix/nonante",
        20,
        10,
    ),
    magnitudes={
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
    },
    indefinite={
        "dizaines": 10,
        "vingtaine": 20,
        "trentaine": 30,
        "cinquantaine": 50,
        "centaine": 100,
        "centaines": 100,
        "milliers": 1000,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "millier": 1000,
    },
    fractions={
        "la moitié de": 0.5,
        "la moitié des": 0.5,
        "un tiers de": 1 / 3,
        "un tiers des": 1 / 3,
        "deux tiers des": 2 / 3,
        "un quart de": 0.25,
        "un quart des": 0.25,
        "trois quarts des": 0.75,
    },
    number_joiners=words("et de"),
    ambiguous_numerals=words("un une neuf"),
    ordinals=numbered("premier/première deuxième/seconde/second troisième quatrième cinquième sixième"),
    ranked=words("plus place rang sujet ville pays"),
    comparators=each(MORE_THAN, "plus de|plus d'|au-delà de|supérieur à")
    | each(AT_LEAST, "au moins|au minimum|pas moins de")
    | each(LESS_THAN, "moins de|moins d'|inférieur à")
    | each(AT_MOST, "jusqu'à|au plus|au maximum")
    | each(ABOUT, "environ|quelque|autour de|à peu près|près de quelque")
    | each(NEARLY, "près de|presque"),
    comparators_after=each(AT_LEAST, "ou plus"),
    decimal_comma=True,
    percent=words("pour cent|"),
    points=words("points|points de pourcentage"),
    currencies={
        "euros": "EUR",
        "euro": "EUR",
        "dollars": "USD",
        "dollar": "USD",
        "livres": "GBP",
        "francs": "CHF",
        "dirhams": "MAD",
    },
    measures=each("km", "km|kilomètres|kilomètre")
    | each("m", "mètres|mètre")
    | each("mm", "mm|millimètres")
    | each("kg", "kg|kilos|kilogrammes")
    | each("t", "tonnes|tonne")
    | each("ha", "hectares|hectare")
    | each("l", "litres")
    | each("barrel", "barils")
    | each("MW", "mw|mégawatts"),
    labels=words("article route autoroute vol numéro page loi salle ligne chapitre résolution"),
    people=words(
        """
        personnes personne morts mortes blessés victimes civils soldats manifestants prisonniers femmes hommes enfants habitants
        élèves étudiants migrants réfugiés patients policiers détenus disparus salariés
        """
    ),
    ages=(r"(?:âgée?s? de |, |\bde )(?P<n>\d{1,3}) ans\b(?! de (?:prison|réclusion))",),
    counted_after=words("sont étaient ont restent ont été"),
    months=numbered("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ambiguous_months=frozenset(),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    month_before=words("en de depuis jusqu'en fin début mi courant d'ici"),
    year_before=words("en de depuis entre et l'année année fin début jusqu'en à"),
    relative_days={"hier": -1, "aujourd'hui": 0, "demain": 1, "avant-hier": -2},
    relative_spans={
        "l'année dernière": ("year", -1),
        "l'an dernier": ("year", -1),
        "cette année": ("year", 0),
        "l'année prochaine": ("year", 1),
        "le mois dernier": ("month", -1),
        "ce mois-ci": ("month", 0),
        "la semaine dernière": ("week", -1),
        "cette semaine": ("week", 0),
    },
    ago=(
        r"\bil y a (?P<n>\d{1,4}|un|une|deux|trois|quatre|cinq|dix) (?P<unit>ans?|mois|semaines?|jours?)\b",
    ),
    time_units={
        "an": "year",
        "ans": "year",
        "mois": "month",
        "semaine": "week",
        "semaines": "week",
        "jour": "day",
        "jours": "day",
    },
    decades=(r"\bannées (?P<n>19\d0|20\d0)\b",),
    between=(
        r"\bentre (?P<a>1\d{3}|20\d\d) et (?P<b>1\d{3}|20\d\d)\b",
        r"\bde (?P<a>1\d{3}|20\d\d) à (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words("jusqu prochain prochaine d'ici sera"),
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
    trend_patterns=(
        r"\b(?:de plus|de moins|plus \w+|moins \w+) (?:qu'|que|depuis)",
        r"\ble (?:\w+ )?(?:plus|moins) \w+ (?:de|du|des|depuis)\b",
    ),
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
    cues=each(
        "casualties",
        "morts|mortes|mort|morte|tué|tués|tuée|tuées|tue|tuer|blessé|blessés|blessées|blessée|massacre|victimes|assassiné|assassinés|assassinat"
        "|disparus|décès|décédé|décédés|noyés|exécutés|exécuté|exécutions|meurtre|meurtres|féminicides",
    )
    | each(
        "legal",
        "condamné|condamnée|condamnés|condamnées|arrêtées|interpellée|interpellées|inculpés|accusés|acquittée|acquittés|relaxée|relaxés|juges|jugé|jugés|procureure|avocat|avocate|appel|incarcéré|incarcérés|incarcérée|écroués|garde à vue|placé en|poursuivi|poursuivis|lois|condamnation|tribunal|cour|juge|procès|procureur|parquet|arrêté|arrêtés|arrêtée|interpellé|interpellés"
        "|prison|inculpé|inculpée|accusé|accusée|loi|peine|amende|acquitté|relaxé|détention|écroué|mis en examen|plainte|illégal|décret",
    )
    | each(
        "trend",
        "augmenté|augmentation|augmente|hausse|baisse|baissé|diminué|recul|reculé|record|doublé|triplé|plus élevé|plus élevée|plus haut|plus bas"
        "|plus grand|plus grande|croissance|chute|chuté|grimpé|tendance|par rapport à|plus partagé|comparé|meilleur|pire|dépassé",
    )
    | each(
        "forecast",
        "sera|seront|prévoit|prévu|prévue|devrait|devraient|coûtera|coûteront|durera|va|vont|pourrait|d'ici",
    )
    | each(
        "cause", "car|parce que|à cause de|en raison de|provoqué|causé|grâce à|entraîné|à la suite de|dû à"
    )
    | each(
        "role",
        "nommé|nommée|élu|élue|président de|présidente de|directeur de|directrice de|maire de|chef de|chef du",
    ),
    superlatives=words("plus premier première meilleur pire dernier dernière"),
    opinion=words(
        "terrible honteux merveilleux inoubliable incroyable horrible magnifique triste excellent regrettable scandaleux"
    ),
    hedges=words("peut-être probablement apparemment possiblement pourrait serait"),
    wishes=words("doit doivent devrait devraient faut veut voulons pourrait"),
    rhetoric=(
        r"\b(?:personne|nul) (?:\S+ ){0,5}(?:oubliera|sait)",
        r"\breste à (?:voir|savoir)\b",
        r"^(?:voici|lire aussi|à lire)\b",
        r"\b(?:je|nous) (?:pense|crois|espère|pensons|croyons|espérons)\b",
    ),
    first_person=words("je nous mon ma notre nos j'ai"),
    negations=words("ne pas jamais personne rien ni sans aucun aucune"),
    question_words=words("comment pourquoi quand où qui quoi"),
    roles=words(
        "président présidente ministre maire directeur directrice chef porte-parole secrétaire juge avocat avocate procureur professeur gouverneur "
        "ingénieur fondateur candidat candidate"
    ),
    is_="est",
    one_of="est l’une de",
    quotes=("« ", " »"),
    attributed="{statement}, selon {speaker}",
    list_lead=r"^(?:voici)\s+(?:(?:quelques-unes|quelques-uns) des\s+)?",
    vague_subjects=words("il elle ils elles ce cela celui ceci ces"),
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
    sentences={
        "sentenced": r"\bcondamnée?s?\b(?:[^.;]{0,40}?) à (?P<term>mort|perpétuité|(?:\w+ ){1,3}(?:ans?|mois) de (?:prison|réclusion)(?: ferme| avec sursis)?)(?: pour (?P<charge>[^,.;]{3,60}))?",
        "charged": r"\b(?:inculpée?s?|accusée?s?|mise?s? en examen) (?:de|pour) (?P<charge>[^,.;]{3,60})",
        "arrested": r"\b(?:arrêtée?s?|interpellée?s?)\b(?: pour (?P<charge>[^,.;]{3,60}))?",
        "acquitted": r"\b(?:acquittée?s?|relaxée?s?)\b",
    },
)
