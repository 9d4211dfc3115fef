# ruff: noqa: E501  (word tables and patterns)
"""German."""

from typing import Final

from claims.splitting.languages.pack import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Pack,
    each,
    numbered,
    words,
)

_ONES: Final = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TENS: Final = numbered("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
_COMPOUNDS: Final = {
    f"{one}und{ten}": value + place for ten, value in _TENS.items() for place, one in enumerate(_ONES, 1)
}
_HUNDREDS: Final = {f"{one}hundert": 100 * place for place, one in enumerate(_ONES, 1)}

PACK: Final = Pack(
    code="de",
    numerals=numbered(
        "null ein/eine/eins/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn",
        0,
    )
    | _TENS
    | _COMPOUNDS
    | _HUNDREDS
    | {"hundert": 100},
    magnitudes={
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
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
    },
    halves={"halbe": 0.5},
    fractions={
        "die hälfte": 0.5,
        "ein drittel": 1 / 3,
        "zwei drittel": 2 / 3,
        "ein viertel": 0.25,
        "drei viertel": 0.75,
        "ein fünftel": 0.2,
    },
    number_joiners=words("und"),
    ambiguous_numerals=words("ein eine eins einen einem einer acht"),
    ordinals=numbered(
        "erste/ersten/erster zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten fünfte/fünften"
    ),
    ranked=words("größte größten höchste höchsten meistgenutzte platz stelle mal"),
    comparators=each(MORE_THAN, "mehr als|über")
    | each(AT_LEAST, "mindestens|wenigstens|nicht weniger als")
    | each(LESS_THAN, "weniger als|unter")
    | each(AT_MOST, "höchstens|maximal|bis zu")
    | each(ABOUT, "etwa|rund|ungefähr|circa|ca.|zirka")
    | each(NEARLY, "fast|knapp|beinahe|nahezu")
    | each(EXACTLY, "genau"),
    decimal_comma=True,
    adjectives_first=True,
    percent=words("prozent"),
    points=words("prozentpunkte prozentpunkten"),
    currencies={
        "euro": "EUR",
        "dollar": "USD",
        "pfund": "GBP",
        "franken": "CHF",
        "rubel": "RUB",
        "yen": "JPY",
    },
    measures=each("km", "km|kilometer|kilometern")
    | each("m", "meter|metern|m")
    | each("mm", "mm|millimeter")
    | each("kg", "kg|kilo|kilogramm")
    | each("t", "tonnen|tonne")
    | each("ha", "hektar")
    | each("l", "liter")
    | each("barrel", "barrel")
    | each("MW", "mw|megawatt"),
    labels=words(
        "artikel paragraf paragraph straße flug nummer nr seite linie bundesstraße autobahn raum kapitel zimmer"
    ),
    people=words(
        """
        menschen personen tote toten verletzte verletzten opfer zivilisten soldaten demonstranten gefangene häftlinge frauen männer kinder
        einwohner schüler studenten geflüchtete patienten polizisten vermisste beschäftigte mitarbeiter bewohner
        """
    ),
    ages=(
        r"\b(?P<n>\d{1,3})[ -]?jährige\w*",
        r"\b(?P<n>\d{1,3}) jahre alt\b",
        r"(?<=[a-zäöüß]), (?P<n>\d{2})(?=,)",
        r"(?<=\()(?P<n>\d{2})(?=\))",
    ),
    counted_after=words("werden sind wurden waren gelten bleiben"),
    months=numbered(
        "januar/jänner februar märz april mai juni juli august september oktober november dezember"
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 0),
    month_before=words("im seit bis ab ende anfang mitte von vergangenen letzten"),
    year_before=words(
        "seit bis ab von zwischen und jahr jahre jahres im in ende anfang mitte sommer winter herbst frühjahr vor nach"
    ),
    year_word="Jahr",
    relative_days={"gestern": -1, "heute": 0, "morgen": 1, "vorgestern": -2},
    relative_spans={
        "vergangenes jahr": ("year", -1),
        "im vergangenen jahr": ("year", -1),
        "letztes jahr": ("year", -1),
        "im vorjahr": ("year", -1),
        "dieses jahr": ("year", 0),
        "in diesem jahr": ("year", 0),
        "nächstes jahr": ("year", 1),
        "im kommenden jahr": ("year", 1),
        "im vergangenen monat": ("month", -1),
        "vergangene woche": ("week", -1),
        "diese woche": ("week", 0),
    },
    ago=(
        r"\bvor (?P<n>\d{1,4}|einem|einer|zwei|drei|vier|fünf|sechs|zehn) (?P<unit>jahr(?:en)?|monat(?:en)?|wochen?|tag(?:en)?)\b",
    ),
    time_units={
        "jahr": "year",
        "jahren": "year",
        "monat": "month",
        "monaten": "month",
        "woche": "week",
        "wochen": "week",
        "tag": "day",
        "tagen": "day",
    },
    decades=(r"\b(?P<n>19\d0|20\d0)er\b",),
    between=(
        r"\bzwischen (?P<a>1\d{3}|20\d\d) und (?P<b>1\d{3}|20\d\d)\b",
        r"\bvon (?P<a>1\d{3}|20\d\d) bis (?P<b>1\d{3}|20\d\d)\b",
    ),
    future=words("kommenden nächsten bis soll wird"),
    auxiliaries=words(
        """
        ist sind war waren hat haben hatte hatten wird werden wurde wurden würde würden kann können könnte könnten muss müssen soll
        sollen sollte will wollen wollte darf dürfen sei seien habe
        """
    ),
    past=words(
        """
        starb starben kam kamen ging gingen nahm nahmen gab gaben fand fanden ließ ließen stand standen hielt hielten fiel fielen stieg
        stiegen sank sanken verlor verloren traf trafen brach brachen schrieb schrieben sprach sprachen zog zogen lag lagen begann
        begannen fuhr fuhren schloss schlossen trat traten wuchs wuchsen ging erhielt erhielten entschied lief liefen riss
        """
    ),
    present=words(
        """
        ermittelt ermitteln sitzt sitzen beschäftigt beschäftigen fördert fördern produziert produzieren betreibt betreiben plant planen
        besitzt besitzen verkauft verkaufen zahlt zahlen erhält erhalten verdient verdienen gehört gehören umfasst sucht suchen
        untersucht untersuchen prüft prüfen vertritt stellt stellen baut bauen liefert liefern erwartet erwarten rechnet rechnen braucht
        sagt sagen kostet kosten gilt gelten steht stehen liegt liegen bleibt bleiben fordert fordern zeigt zeigen droht drohen lebt leben
        arbeitet arbeiten beschäftigt plant planen sieht sehen geht gehen kommt kommen gibt fehlt fehlen steigt steigen sinkt sinken
        erwartet erwarten
        """
    ),
    finite_endings=(
        "te",
        "ten",
        "ließ",
        "ließen",
        "nahm",
        "nahmen",
        "gab",
        "gaben",
        "ging",
        "gingen",
        "kam",
        "kamen",
        "fand",
        "fanden",
        "hielt",
        "hielten",
        "fiel",
        "fielen",
        "stieg",
        "stiegen",
        "traf",
        "trafen",
        "brach",
        "brachen",
        "schrieb",
        "schrieben",
        "sprach",
        "sprachen",
        "zog",
        "zogen",
        "trat",
        "traten",
        "schied",
        "schieden",
        "schloss",
        "schlossen",
        "lief",
        "liefen",
        "starb",
        "starben",
        "bot",
        "boten",
        "hob",
        "hoben",
        "lud",
        "luden",
        "wies",
        "wiesen",
        "floss",
        "flossen",
        "stand",
        "standen",
    ),
    not_verbs=words(
        """
        heute erste ersten letzte letzten zweite zweiten dritte dritten vierte rechte rechten schlechte beste besten größte größten höchste
        höchsten weite weiten breite alte alten kalte echte bekannte bekannten gesamte gesamten bitte sollten älteste ältesten meiste
        meisten unten hinten mitten geplante geplanten verletzten leichte privaten private bevorstehenden nächsten kosten halbe hälfte
        schwerste tiefste niedrigste niedrigsten stärkste jüngste beschäftigte gefährdete
        """
    ),
    articles=words("ein eine einen"),
    multiples=words("doppelt dreimal"),
    final_relatives=words("der die das den dem deren dessen denen welche welcher welches"),
    plain_endings=("t",),
    trend_patterns=(
        r"\b(?:der|die|das|den|dem) \w{3,}ste[nrs]?\b.*\bseit\b",
        r"\bso \w+ wie\b",
        r"\bmal so \w+",
    ),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses seine seiner ihre ihrer kein keine zwei drei vier alle viele"
    ),
    prepositions=words(
        "in im an am auf aus bei mit nach von vom vor zu zum zur über unter zwischen seit bis durch für gegen ohne um während wegen"
    ),
    pronouns=words("er sie es wir ich man"),
    he_or_she=words("er"),
    they=words("sie"),
    coordinators=words("und oder"),
    contrast=words("aber während obwohl sondern doch"),
    subordinators=words("nachdem als wo während"),
    causal=words("weil da denn"),
    conditionals=words("wenn falls ob"),
    relatives=frozenset(),
    that=words("dass"),
    adverbs=words("auch schon nicht nie noch danach dann außerdem nur sich zudem inzwischen jedoch"),
    tail_openers=words("darunter davon von gegenüber nach mehr das ein eine"),
    with_=words("mit"),
    with_figure=words("mehr rund etwa über fast"),
    say=words(
        """
        sagte sagten sagt sagen erklärte erklärten erklärt teilte teilten mitteilte mitteilten meldete meldeten berichtete berichteten
        betonte behauptete behaupteten behauptet warnte warnten warnt bestätigte bestätigten bestritt bestritten bestreitet dementierte
        schrieb schrieben kündigte kündigten räumte gab meinte fügte schätzte schätzen prognostiziert zeigen versprach heißt hieß
        """
    ),
    perfect=words("hat haben hatte"),
    deny=words(
        "bestritt bestritten bestreitet bestreiten dementierte dementierten dementiert leugnet leugnete zurückgewiesen"
    ),
    according_to=words("laut|nach angaben|zufolge|nach angaben von|nach angaben der|nach angaben des"),
    cues=each(
        "casualties",
        """
        tote|toten|tot|getötet|tötete|töteten|starb|starben|gestorben|todesopfer|verletzt|verletzte|verletzten|opfer|ermordet|mord|morde|massaker
        |vermisst|vermisste|ums leben|leichen|hingerichtet|hinrichtung|hinrichtungen|ertrunken|ertranken|erschossen|todesfälle|umgekommen
        """,
    )
    | each(
        "legal",
        """
        verurteilt|verurteilte|verurteilten|verhaftete|verhafteten|verhaftung|angeklagte|angeklagten|anklagte|staatsanwältin|bewährung|berufung|revision|haftbefehl|gesetze|bußgeld|freispruch|festnahme|festnahmen|beschuldigt|beschuldigte|oberlandesgericht|bundesgerichtshof|verwaltungsgericht|jahre haft|urteil|gericht|landgericht|amtsgericht|richter|richterin|prozess|staatsanwalt|staatsanwaltschaft|festgenommen
        |verhaftet|haft|untersuchungshaft|gefängnis|angeklagt|anklage|gesetz|freigesprochen|geldstrafe|strafe|freiheitsstrafe|klage|illegal
        |bundesverfassungsgericht|verdacht|ermittlungen|beschlagnahmt
        """,
    )
    | each(
        "trend",
        """
        gestiegen|stieg|stiegen|anstieg|zunahme|zugenommen|gesunken|sank|sanken|rückgang|gefallen|fiel|fielen|rekord|verdoppelt|verdoppelte
        |verdreifacht|höher|niedriger|wachstum|wuchs|gewachsen|höchste|höchsten|niedrigste|niedrigsten|größte|größten|meiste|vergleich|trend
        |so viel wie nie|meistgeteilte|meistgenutzte|schlechter|besser|mehr als doppelt|doppelt so|überholt
        """,
    )
    | each(
        "forecast",
        "wird voraussichtlich|voraussichtlich|erwartet|prognose|prognostiziert|werde|werden soll|soll bis|sollen bis|dürfte|dürften|geplant|bis ende|könnte",
    )
    | each(
        "cause",
        "weil|wegen|aufgrund|verursacht|verursachte|auslöste|ausgelöst|führte zu|dank|infolge|deshalb|grund dafür",
    )
    | each(
        "role",
        "ernannt|gewählt|präsident der|vorsitzender|vorsitzende|chef der|leiter der|leiterin der|bürgermeister von|bürgermeisterin von|sprecher der",
    ),
    superlatives=words(
        "höchste höchsten niedrigste größte größten erste ersten stärkste schwerste meiste letzte"
    ),
    opinion=words(
        "schrecklich furchtbar schön wunderbar unvergesslich unglaublich schändlich traurig großartig mutig leider hoffentlich"
    ),
    hedges=words("vielleicht möglicherweise wahrscheinlich mutmaßlich offenbar angeblich vermutlich könnte"),
    wishes=words("muss müssen soll sollen sollte sollten will wollen werden würde könnte"),
    rhetoric=(
        r"\bniemand (?:\w+ ){0,6}(?:vergessen|weiß)",
        r"\bbleibt (?:abzuwarten|unklar|offen)\b",
        r"^(?:hier sind|lesen sie|das sind)\b",
        r"\b(?:ich|wir) (?:glaube|denke|hoffe|glauben|denken|hoffen)\b",
        r"\bsteht in den sternen\b",
    ),
    first_person=words("ich wir mein meine unser unsere uns mich"),
    negations=words("nicht kein keine nie niemand nichts ohne"),
    question_words=words("was wie warum wer wo wann"),
    roles=words(
        """
        präsident präsidentin minister ministerin bürgermeister bürgermeisterin direktor direktorin chef chefin sprecher sprecherin leiter
        leiterin richter richterin anwalt anwältin staatsanwalt professor professorin ministerpräsident kanzler kanzlerin ingenieur gründer
        """
    ),
    is_="ist",
    quotes=("„", "“"),
    attributed="{statement}, so {speaker}",
    list_lead=r"^(?:hier sind|das sind|folgende)\s+(?:(?:einige|ein paar) (?:der|von)\s+)?",
    vague_subjects=words("er sie es dies diese dieser dieses das wir ich"),
    titles=words(
        """
        herr frau präsident präsidentin minister ministerin bürgermeister bürgermeisterin richter richterin general doktor dr prof kanzler kanzlerin
        papst könig königin ministerpräsident ministerpräsidentin sprecher sprecherin
        """
    ),
    name_joiners=words("von der zu van"),
    place_before=words("in aus nach bei"),
    organisation_words=words(
        """
        ministerium universität institut bank partei rat kommission verband polizei regierung parlament bundestag bundesrat gericht landgericht
        krankenhaus agentur organisation stiftung gewerkschaft armee bundeswehr bundesregierung staatsanwaltschaft innenministerium kreuz
        """
    ),
    place_words=words("straße platz stadt region insel see berg"),
    never_names=words(
        """
        der die das den dem des ein eine einen einem einer in im an am auf aus bei mit nach von vom vor zu zum zur und oder aber wenn als laut
        zwei drei vier mehr rund etwa mindestens niemand auch gestern heute dann seit bis für gegen ohne während wegen er sie es wir ich man
        diese dieser dieses was wie
        """
    ),
    sentences={
        "sentenced": r"\bzu (?P<term>(?:einer )?(?:\w+ ){0,3}(?:jahren?|monaten?)(?: haft| gefängnis)?|lebenslanger haft|(?:einer )?(?:geld|freiheits)strafe[^,.;]{0,40}?) verurteilt",
        "charged": r"\bwegen (?P<charge>[^,.;]{3,60}?) angeklagt",
        "convicted": r"\bwegen (?P<charge>[^,.;]{3,60}?) (?:verurteilt|schuldig)",
        "arrested": r"\b(?:festgenommen|verhaftet)\b",
        "acquitted": r"\bfreigesprochen\b",
        "remanded": r"\bin (?:untersuchungs)?haft\b",
    },
)
