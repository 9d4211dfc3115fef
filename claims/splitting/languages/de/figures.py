# ruff: noqa: E501  (word tables and patterns)
"""Numbers, and what they count, in German."""

from typing import Final

from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Figures,
    each,
    numbered,
    phrases,
    words,
)

_ONES: Final = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TENS: Final = numbered("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
_COMPOUNDS: Final = {
    f"{one}und{ten}": value + place for ten, value in _TENS.items() for place, one in enumerate(_ONES, 1)
}
_HUNDREDS: Final = {f"{one}hundert": 100 * place for place, one in enumerate(_ONES, 1)}
_HUNDREDS_AND: Final = {
    f"{hundred}{rest}": value + more
    for hundred, value in _HUNDREDS.items()
    for rest, more in (_TENS | _COMPOUNDS | {"zwölf": 12, "fünfzehn": 15}).items()
}
_TEENS: Final = numbered("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10)
_UNITS: Final = {one: place for place, one in enumerate(_ONES, 1)}
_THOUSANDS: Final = {
    f"{many}tausend": 1000 * value
    for many, value in (_UNITS | _TEENS | _TENS | _HUNDREDS | {"fünfundzwanzig": 25, "hundert": 100}).items()
}
_THOUSANDS_AND: Final = {
    f"{thousand}{hundred}": value + more
    for thousand, value in _THOUSANDS.items()
    if value < 10_000
    for hundred, more in _HUNDREDS.items()
}
_AND_A_HALF: Final = {"anderthalb": 1.5} | {
    f"{one}einhalb": place + 0.5 for place, one in enumerate(_ONES, 1)
}
_SMALL: Final = "|".join([*_ONES[1:], *_TEENS, *_TENS, *_COMPOUNDS, *_AND_A_HALF])
_NTH: Final = [  # of these "te", "ten" … is the rest
    *("zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt"),
    *(f"{teen}t" for teen in _TEENS),
]

FIGURES: Final = Figures(
    numerals=numbered(
        "null ein/eine/eins/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn",
        0,
    )
    | _TENS
    | _COMPOUNDS
    | _HUNDREDS
    | _HUNDREDS_AND
    | _THOUSANDS
    | _THOUSANDS_AND
    | _AND_A_HALF
    | {"hundert": 100},
    magnitudes={
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "billion": 10**12,
        "billionen": 10**12,
        "mio": 10**6,
        "mrd": 10**9,
        "dutzend": 12,
    },
    indefinite={
        "dutzende": 12,
        "hunderte": 100,
        "hunderten": 100,
        "tausende": 1000,
        "tausenden": 1000,
        "zehntausende": 10_000,
        "zehntausenden": 10_000,
        "hunderttausende": 100_000,
        "hunderttausenden": 100_000,
        "dutzenden": 12,
    },
    halves={"halbe": 0.5, "halben": 0.5, "halbes": 0.5, "halber": 0.5},
    compounds=(
        rf"\b(?P<n>{_SMALL}|\d{{1,3}})-?(?P<unit>tägig|stündig|monatig|wöchig|köpfig|minütig|stöckig|prozentig|spurig)(?:e[nrsm]?)?\b",
        rf"\b(?P<n>{_SMALL})(?P<unit>mal|fach)(?:e[nrsm]?)?\b",
        r"\b(?P<n>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?P<rank>größt|höchst|best|stärkst|meist|ältest|jüngst|längst|häufigst|wichtigst|schlechtest|niedrigst|teuerst|schnellst|schwerst|kleinst|beliebtest)e[nrsm]?\b",
        r"\b(?P<n>halbe[nr]?) (?P<unit>prozentpunkt)\b",
    ),
    fractions={
        "die hälfte": 1 / 2,
        "der hälfte": 1 / 2,
        "ein drittel": 1 / 3,
        "einem drittel": 1 / 3,
        "zwei drittel": 2 / 3,
        "ein viertel": 1 / 4,
        "einem viertel": 1 / 4,
        "drei viertel": 3 / 4,
        "ein fünftel": 1 / 5,
        "einem fünftel": 1 / 5,
        "zwei fünftel": 2 / 5,
        "drei fünftel": 3 / 5,
        "ein sechstel": 1 / 6,
        "ein achtel": 1 / 8,
        "ein zehntel": 1 / 10,
        "das drittel": 1 / 3,
        "eines drittels": 1 / 3,
        "dreiviertel der": 3 / 4,
        "vier fünftel": 4 / 5,
        "einem zehntel": 1 / 10,
    },
    of_every=(
        r"\b(?P<n>ein|eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d{1,3}) von (?P<of>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|hundert|\d{1,6})\b",
        r"\bjede[rsnm]? (?P<of>zweite|zweiten|dritte|dritten|dritter|vierte|vierten|vierter|fünfte|fünften|fünfter|sechste|sechsten|siebte|siebten|achte|achten|neunte|neunten|zehnte|zehnten|zehnter)\b(?! tag| jahr| monat| woche)",
    ),
    range_joiners=words("bis"),
    part_orders=words("erste ersten zweite zweiten andere anderen letzte letzten"),
    folds=dict.fromkeys(words("verdoppelt verdoppelte verdoppelten verdoppeln doppelt"), 2)
    | dict.fromkeys(words("verdreifacht verdreifachte verdreifachten dreifach"), 3)
    | dict.fromkeys(words("vervierfacht vervierfachte vierfach"), 4)
    | dict.fromkeys(words("verfünffacht verfünffachte"), 5)
    | dict.fromkeys(words("verzehnfacht verzehnfachte"), 10)
    | dict.fromkeys(words("halbiert halbierte halbierten halbieren"), 0.5),
    range_openers=words("zwischen"),
    number_joiners=words("und"),
    ambiguous_numerals=words("ein eine eins einen einem einer"),
    ordinals=numbered(
        "/".join(f"erste{e}" for e in ("", "n", "r", "s", "m"))
        + " "
        + " ".join("/".join(f"{stem}e{e}" for e in ("", "n", "r", "s", "m")) for stem in _NTH)
        + " "
        + "/".join(f"zwanzigste{e}" for e in ("", "n", "r", "s", "m"))
    ),
    before_order=words(
        "der die das dem den des im am zum vom zur beim ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner"
    ),
    ordinal_endings=words("."),
    in_a_row=phrases("in folge|nacheinander|hintereinander"),
    ranked_after=phrases("wurde|wurden|als"),
    ranked=words(
        "platz rang tabellenplatz saisonsieg treffer tor auflage größte größten höchste höchsten meistgenutzte stelle mal titel sieg medaille niederlage kraft erfolg"
    ),
    comparators=each(MORE_THAN, "mehr als|über")
    | each(AT_LEAST, "mindestens|wenigstens|nicht weniger als")
    | each(LESS_THAN, "weniger als|unter")
    | each(AT_MOST, "höchstens|maximal|bis zu")
    | each(ABOUT, "etwa|rund|ungefähr|circa|ca.|zirka")
    | each(NEARLY, "fast|knapp|beinahe|nahezu")
    | each(EXACTLY, "genau"),
    decimal_comma=True,
    adjectives_first=True,
    labels=words(
        "a b artikel paragraf paragraph straße flug nummer nr seite linie bundesstraße autobahn raum kapitel zimmer"
    ),
    people=words(
        """
        mensch person menschen personen tote toten verletzte verletzten opfer zivilisten soldaten demonstranten gefangene häftlinge frauen männer kinder
        einwohner schüler studenten geflüchtete patienten polizisten vermisste beschäftigte mitarbeiter bewohner einwohnern schülern polizist mitarbeitern mitarbeiterinnen beschäftigten bewohnern teilnehmer teilnehmern teilnehmerinnen besucher besuchern zuschauer zuschauern gäste gästen mitglieder mitgliedern arbeiter arbeitern arbeiterinnen angestellte angestellten flüchtlinge flüchtlingen einsatzkräfte einsatzkräften anwohner anwohnern feuerwehrleute helfer helfern kindern jugendliche jugendlichen demonstrierende protestierende streikende studierende
        """
    ),
    ages=(
        r"\b(?P<n>\d{1,3})[ -]?jährige\w*",
        rf"\b(?P<n>{_SMALL})jährige\w*",
        r"\b(?P<n>\d{1,3}|[a-zäöüß]{3,16}) jahre alte?[nrsm]?\b",
        r"\bmit (?P<n>\d{1,2}|[a-zäöüß]{4,12}) jahren\b(?! (?:haft|gefängnis|freiheitsstrafe|verspätung|bewährung|laufzeit|verzögerung))",
        r"\bim alter von (?P<n>\d{1,3}|[a-zäöüß]{3,16}) jahren\b",
        r"(?<=[a-zäöüß]), (?P<n>\d{2})(?=,(?!\d))",
        r"(?<=\()(?P<n>\d{2})(?=\))",
    ),
    counted_after=words("werden sind wurden waren gelten bleiben"),
)
