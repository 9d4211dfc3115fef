# ruff: noqa: E501  (word tables and patterns)
"""Numbers, and what they count, in French."""

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
    phrases,
    words,
)

_TENS: Final = (("vingt", 21), ("trente", 31), ("quarante", 41), ("cinquante", 51), ("soixante", 61))
_UNITS_IN_ORDER: Final = (
    "-et-unième",
    *(f"-{unit}ième" for unit in ("deux", "trois", "quatr", "cinqu", "six", "sept", "huit", "neuv")),
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
        "m": 10**6,
        "md": 10**9,
        "mds": 10**9,
        "k": 1000,
    },
    halves={"demi": 0.5, "demie": 0.5},
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
        "une quarantaine": 40,
        "soixantaine": 60,
        "demi-douzaine": 6,
    },
    fractions={
        f"{part}{of}": value
        for part, value in (
            ("la moitié", 1 / 2),
            ("le tiers", 1 / 3),
            ("les deux tiers", 2 / 3),
            ("le quart", 1 / 4),
            ("les trois quarts", 3 / 4),
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
        for of in (" de", " des", " du", " de la", " de l'", " d'entre", "")
        if (
            part.startswith(("deux", "trois", "quatre", "les", "la"))
            or not part.endswith("quart")
            or of != " de"
        )
        and (of or part.startswith(("deux", "trois", "quatre", "les", "la")))
    }
    | {
        f"du {part}{of}": value
        for part, value in (("tiers", 1 / 3), ("quart", 1 / 4))
        for of in (" des", " du", " de la", " de l'")
    },
    loose_fractions={"un tiers": 1 / 3, "un quart": 1 / 4, "un cinquième": 1 / 5, "un dixième": 1 / 10},
    of_every=(
        r"(?<![\d,.])\b(?P<n>un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,3}) (?:[^\W\d_]+ )?sur (?P<of>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|\d{1,4})\b",
        # "deux trains à grande vitesse sur cinq", not "une étude menée sur cinq ans"
        r"(?<![\d,.])\b(?P<n>un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,3}) (?:(?!(?:et|ou|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf)\b)[^\W\d_]+ ){2,4}sur (?P<of>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|\d{1,4})(?= (?:et|ou|en|dans|au|aux|chez|est|sont|a|ont|sera|seront|n'|ne|qui|selon|[^\W\d_]+(?:ront|aient|èrent))\b|\W*$|[.,;:!?)»])",
    ),
    compounds=(r"\b(?P<n>demi)-(?P<unit>point)\b",),
    range_joiners=words("à au"),
    part_orders=words("première deuxième seconde autre dernière premier dernier second"),
    folds=dict.fromkeys(words("doublé doublée doublées doublés doubler"), 2)
    | dict.fromkeys(words("triplé triplée triplés tripler"), 3)
    | dict.fromkeys(words("quadruplé quadruplée"), 4)
    | dict.fromkeys(words("décuplé"), 10),
    range_openers=words("entre"),
    number_joiners=words("et de"),
    ambiguous_numerals=words("un une neuf"),
    ordinals=numbered(
        "premier/première deuxième/seconde/second troisième quatrième cinquième sixième septième huitième neuvième dixième onzième "
        "douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième"
    )
    | {f"{tens}{unit}": value + one for tens, value in _TENS for one, unit in enumerate(_UNITS_IN_ORDER)}
    | {"trentième": 30, "quarantième": 40, "cinquantième": 50, "soixantième": 60, "centième": 100},
    ordinal_endings=words("er ère re e ème è"),
    in_a_row=phrases("consécutif|consécutive|consécutifs|consécutives|d'affilée|de suite|de rang"),
    ranked_after=phrases("arrivé|arrivée|arrive|termine|terminé|terminée|classé|classée|finit|fini"),
    ranked=words(
        "fois buteur meilleure pire édition titre trophée but essai marche position plus place rang sujet ville pays médaille victoire défaite sacre producteur exportateur constructeur parti force meilleur "
    ),
    comparators=each(MORE_THAN, "plus de|plus d'|au-delà de|supérieur à")
    | each(AT_LEAST, "au moins|au minimum|pas moins de")
    | each(LESS_THAN, "moins de|moins d'|inférieur à")
    | each(AT_MOST, "jusqu'à|au plus|au maximum")
    | each(ABOUT, "environ|quelque|autour de|à peu près|près de quelque")
    | each(NEARLY, "près de|presque"),
    comparators_after=each(AT_LEAST, "ou plus|et plus"),
    decimal_comma=True,
    labels=words(
        "article route autoroute vol numéro page loi salle ligne chapitre résolution kilomètre cac sbf dax ftse stoxx nasdaq nikkei"
    ),
    people=words(
        """
        personnes personne morts mortes blessés victimes civils soldats manifestants prisonniers femmes hommes enfants habitants
        élèves étudiants migrants réfugiés patients policiers détenus disparus salariés
        """
    ),
    ages=(
        r"(?:âgée?s? de |, |(?<!plus )(?<!moins )(?<!près )\bde )(?P<n>\d{1,3}) ans\b(?! de (?:prison|réclusion|détention|carrière|règne|guerre|travail|mariage)| d'(?:emprisonnement|existence|expérience))",
        r"\bâgée?s? de (?P<n>[a-zé-]{2,12}) ans\b",
        r"\b(?:(?:il|elle|qui|on) (?:a|avait|aura|aurait)|j'(?:ai|avais|aurai)) (?P<n>\d{1,3}) ans(?=[.,;]|$| lorsqu| quand)",
        r"(?<=[a-zéèïüç]), (?P<n>\d{2}) ans\b",
        r"(?<=\()(?P<n>\d{2}) ans(?=\))",
        r"(?<=\bà )(?<!jusqu'à )(?<!condamné à )(?<!condamnée à )(?<!condamnés à )(?P<n>\d{1,2}|[a-zé-]{3,12}) ans\b(?! (?:de|d'|près|ferme|avec)\b)",
    ),
    counted_after=words("sont étaient ont restent été"),
)
