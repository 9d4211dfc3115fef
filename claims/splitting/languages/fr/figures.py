# ruff: noqa: E501  (word tables and patterns)
"""Numbers, money and dates of French."""

from typing import Final

from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Figures,
    each,
    numbered,
    words,
)

FIGURES: Final = Figures(
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
        f"{part}{of}": value
        for part, value in (
            ("la moitié", 1 / 2),
            ("un tiers", 1 / 3),
            ("deux tiers", 2 / 3),
            ("un quart", 1 / 4),
            ("trois quarts", 3 / 4),
            ("un cinquième", 1 / 5),
            ("deux cinquièmes", 2 / 5),
            ("trois cinquièmes", 3 / 5),
            ("quatre cinquièmes", 4 / 5),
            ("un sixième", 1 / 6),
            ("un dixième", 1 / 10),
        )
        for of in (" de", " des", " du", "")
        if of or part.startswith(("deux", "trois", "quatre", "la"))
    },
    loose_fractions={"un tiers": 1 / 3, "un quart": 1 / 4, "un cinquième": 1 / 5, "un dixième": 1 / 10},
    of_every=(
        r"\b(?P<n>un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,3}) (?:[^\W\d_]+ )?sur (?P<of>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|\d{1,4})\b",
    ),
    number_joiners=words("et de"),
    ambiguous_numerals=words("un une neuf"),
    ordinals=numbered("premier/première deuxième/seconde/second troisième quatrième cinquième sixième"),
    ranked=words(
        "plus place rang sujet ville pays titre médaille victoire défaite sacre producteur exportateur constructeur parti force meilleur meilleure"
    ),
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
    measures=each("km²", "km²|kilomètres carrés")
    | each("km", "km|kilomètres|kilomètre")
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
)
