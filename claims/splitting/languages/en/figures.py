# ruff: noqa: E501  (word tables and patterns)
"""Numbers, money and dates of English."""

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

_MONTHS: Final = numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept "
    "october/oct november/nov december/dec"
)

_PARTS: Final = {
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_NUMBERS: Final = "one|two|three|four|five|six|seven|eight|nine|ten"
_TEENS: Final = "(?:thir|four|fif|six|seven|eigh|nine)teen"
_FRACTIONS: Final = (
    {
        "half of": 0.5,
        "half the": 0.5,
        "by half": 0.5,
        "by a half": 0.5,
        "in half": 0.5,
        "half its": 0.5,
        "half their": 0.5,
    }
    | {
        f"{lead}{d}{behind}": 1 / n
        for d, n in _PARTS.items()
        for lead, behind in (
            ("a ", " of"),
            ("one ", " of"),
            ("one-", " of"),
            ("by a ", ""),
            ("by one ", ""),
            ("a ", " since"),
            *(
                ("a ", f" {than}")
                for than in ("more", "less", "fewer", "higher", "lower", "larger", "smaller")
            ),
        )
    }
    | {
        f"{many}{gap}{d}s{of}": count / n
        for d, n in _PARTS.items()
        for many, count in (("two", 2), ("three", 3), ("four", 4), ("five", 5), ("seven", 7), ("nine", 9))
        for gap in (" ", "-")
        for of in ("", " of")
        if count < n and (gap, of, d) != (" ", "", "quarter")  # "in the past three quarters"
    }
    | {"by three quarters": 0.75}
)

_ORDINALS: Final = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_DECADES: Final = numbered("twenties thirties forties fifties sixties seventies eighties nineties", 20, 10)
_TENS: Final = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2)

_FOLDS: Final = {
    word: size
    for size, several in (
        (2, "twice twofold double doubles doubled doubling"),
        (3, "thrice threefold triple triples tripled tripling treble trebles trebled trebling"),
        (4, "fourfold quadruple quadruples quadrupled quadrupling"),
        (5, "fivefold quintupled"),
        (6, "sixfold"),
        (7, "sevenfold"),
        (8, "eightfold"),
        (9, "ninefold"),
        (10, "tenfold"),
        (20, "twentyfold"),
        (100, "hundredfold"),
        (0.5, "halve halves halved halving"),
    )
    for word in several.split()
}

FIGURES: Final = Figures(
    numerals=numbered(
        "zero/nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen",
        0,
    )
    | numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
    | {"couple of": 2},
    magnitudes={
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "m": 10**6,
        "mn": 10**6,
        "bn": 10**9,
        "b": 10**9,
        "tn": 10**12,
        "t": 10**12,
        "k": 1000,
        "lakh": 10**5,
        "lakhs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
    },
    indefinite={
        "tens": 10,
        "dozens": 12,
        "scores": 20,
        "hundreds": 100,
        "thousands": 1000,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
    },
    halves={
        "half": 0.5,
        "quarter": 0.25,
        "quarter of": 0.25,
        "three quarters of": 0.75,
        "three-quarters of": 0.75,
    },
    fractions=_FRACTIONS,
    loose_fractions={f"{one}{d}": 1 / n for d, n in _PARTS.items() for one in ("a ", "one ", "one-")}
    | {"half": 0.5, "a half": 0.5, "three quarters": 0.75},
    not_shared=phrases(
        "of a second|of an hour|of a mile|of an inch|an hour|a second|a mile|an inch|a century|a kilometre|a metre"
    ),
    part_orders=words("first second other latter final last opening"),
    compounds=(r"\b(?P<n>half|quarter)(?:-| a | of a )(?P<unit>point)\b",),
    folds=_FOLDS,
    loose_folds=words("double triple treble quadruple"),
    fold_objects=words("the its their his her that what as in by since from last"),
    of_every=(
        rf"(?<![\d.,–-])\b(?P<n>\d{{1,3}}|{_NUMBERS}) (?:in|out of)(?: every| an?)? (?P<of>\d{{1,6}}|{_NUMBERS}|twenty|fifty|hundred)\b(?! (?:the|a|years?|months?|days?|hours?|weeks?)\b)",
        rf"\b(?<!last )(?<!first )(?<!this )(?<!that )(?<!previous )(?<!other )(?P<n>one|two|three) [a-z]+ in (?P<of>\d{{1,3}}|{_NUMBERS}|twenty|fifty)(?=[,.;]|$| (?:is|are|was|were|has|have|had|will|would|do|does|did|can|cannot|could|now|still|never|also|already|said|says|lives|speaks|goes|lacks|owns|uses|suffers|dies|fails|lives|leaves|works|reports|reported|nationwide|worldwide)\b)",
    ),
    range_openers=words("between"),
    number_joiners=words("and a"),
    ambiguous_numerals=words("one"),
    no_counted_ones=words(
        "winner way thing question answer direction word reason problem option choice team result"
    ),
    before_one=words("only just least exactly"),
    ordinals=_ORDINALS
    | {f"{ten}-{one}": 10 * n + m for ten, n in _TENS.items() for one, m in _ORDINALS.items() if m < 10},
    ranked=words(
        "trending most largest biggest highest lowest smallest tallest longest busiest deadliest worst best richest place "
        "time straight consecutive successive such leading ranked since row running increase rise fall drop decline defeat win victory title attempt goal "
        "spot seed seeded placed position on against"
    ),
    ranked_over=(
        r"(?:\w+\s){1,2}(?:to|since|in a row|in as many|in \w+ (?:years|months|weeks|days))",
        r"since|in an? (?:row|year|month|week|day|decade|century|generation|season)",
        r"in \w+ (?:years|months|weeks|days|hours|games|matches|seasons)",
        r"this (?:year|month|week|season|summer|winter|decade|century)",
        r"of the (?:year|season|campaign|decade|century)",
    ),
    in_order=words(
        "time quarter quarters half term season month year week day night round set game match goal birthday"
    ),
    range_joiners=words("to or"),
    unranked=words("century centuries floor avenue street amendment division grade parallel arrondissement"),
    ranked_after=words("came comes come coming finished finishes finish finishing placed ranked ranks"),
    comparators=each(
        MORE_THAN,
        "more than|over|above|in excess of|exceeding|upwards of|greater than|well over|just over|topped|just above|well above|"
        "slightly over|slightly above|slightly more than|a little over|a little more than",
    )
    | each(AT_LEAST, "at least|no fewer than|no less than|not less than|a minimum of")
    | each(LESS_THAN, "less than|under|below|fewer than|well below|well under")
    | each(AT_MOST, "at most|up to|as many as|as much as|no more than|not more than|a maximum of")
    | each(
        ABOUT,
        "about|around|barely|approximately|roughly|some|an estimated|estimated|circa|or so|an average of|~",
    )
    | each(
        NEARLY,
        "nearly|almost|close to|just under|not quite|just below|just short of|a little under|slightly less than|slightly under|approaching",
    )
    | each(EXACTLY, "exactly|precisely|plus or minus|plus-or-minus"),
    comparators_after=each(AT_LEAST, "or more|or higher|or older|plus")
    | each(AT_MOST, "or less|or fewer|or under")
    | each(ABOUT, "or so|or thereabouts"),
    adjectives_first=True,
    percent=phrases("percent|per cent|per-cent|pct"),
    points=phrases("percentage points|percentage point|percentage-point|percent points|pct points|ppts|ppt"),
    currencies=each("USD", "dollars|dollar|us dollars|american dollars")
    | each("EUR", "euros|euro")
    | each("GBP", "pounds|pounds sterling|british pounds")
    | each("JPY", "yen")
    | each("CNY", "yuan|renminbi")
    | each("INR", "rupees|indian rupees")
    | each("IRR", "rials")
    | each("IRT", "tomans")
    | each("RUB", "roubles|rubles")
    | each("CHF", "francs|swiss francs")
    | each("CAD", "canadian dollars|canadian dollar")
    | each("AUD", "australian dollars|australian dollar")
    | each("NZD", "new zealand dollars|new zealand dollar")
    | each("HKD", "hong kong dollars|hong kong dollar")
    | each("SGD", "singapore dollars|singapore dollar")
    | each("peso", "pesos|peso")
    | each("BRL", "reais")
    | each("TRY", "lira|liras")
    | each("krone", "kroner|krone")
    | each("SEK", "kronor|krona")
    | each("crown", "crowns")
    | each("PLN", "zlotys|zloty")
    | each("HUF", "forints|forint")
    | each("UAH", "hryvnias|hryvnia")
    | each("ILS", "shekels|shekel")
    | each("ZAR", "rand")
    | each("NGN", "naira")
    | each("shilling", "shillings")
    | each("dirham", "dirhams")
    | each("dinar", "dinars")
    | each("riyal", "riyals")
    | each("THB", "baht")
    | each("MYR", "ringgit")
    | each("IDR", "rupiah")
    | each("cent", "cents|cent")
    | each("pence", "pence|penny|p"),
    measures=each("km", "km|kilometres|kilometers|kilometre|kilometer")
    | each("m", "metres|meters|metre|meter|m")
    | each("mm", "mm|millimetres|millimeters|millimetre|millimeter")
    | each("cm", "cm|centimetres|centimeters|centimetre|centimeter")
    | each("mile", "miles|mile|mi")
    | each("foot", "feet|foot|ft")
    | each("inch", "inches|inch|ins")
    | each("yard", "yards|yard")
    | each("kg", "kg|kilograms|kilos|kilogram|kilo")
    | each("g", "grams|gram|grammes")
    | each("mg", "mg|milligrams|milligram|milligrammes")
    | each("µg", "mcg|µg|micrograms|microgram")
    | each("t", "tonnes|tons|tonne|ton")
    | each("ounce", "ounces|ounce|oz")
    | each("l", "litres|liters|litre|liter")
    | each("ml", "ml|millilitres|milliliters")
    | each("gallon", "gallons|gallon")
    | each("ha", "hectares|hectare|ha")
    | each("acre", "acres|acre")
    | each(
        "km/h", "km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour"
    )
    | each("mph", "mph|miles per hour|miles an hour")
    | each("knot", "knots|knot")
    | each("°C", "°c|c|degrees celsius|degrees centigrade|degrees|degree|° c")
    | each("°F", "°f|f|degrees fahrenheit|° f")
    | each("W", "watts|watt")
    | each("kW", "kw|kilowatts|kilowatt")
    | each("MW", "mw|megawatts|megawatt")
    | each("GW", "gw|gigawatts|gigawatt")
    | each("kWh", "kwh|kilowatt hours|kilowatt-hours")
    | each("MWh", "mwh|megawatt hours|megawatt-hours")
    | each("GWh", "gwh|gigawatt hours|gigawatt-hours")
    | each("TWh", "twh|terawatt hours|terawatt-hours")
    | each("kB", "kb|kilobytes")
    | each("MB", "mb|megabytes|megabyte")
    | each("GB", "gb|gigabytes|gigabyte")
    | each("TB", "tb|terabytes|terabyte")
    | each("kbit/s", "kbps")
    | each("Mbit/s", "mbps")
    | each("Gbit/s", "gbps")
    | each("MHz", "mhz|megahertz")
    | each("GHz", "ghz|gigahertz")
    | each("dB", "db|decibels")
    | each("km²", "square kilometres|square kilometers|sq km")
    | each("m²", "square metres|square meters|sq m")
    | each("square mile", "square miles|sq miles")
    | each("square foot", "square feet|sq ft")
    | each("m³", "cubic metres|cubic meters")
    | each("basis point", "basis points|basis point|bps|bp")
    | each("barrel", "barrels|barrel")
    | each("hours", "hrs|hr")
    | each("minutes", "mins|min")
    | each("seconds", "secs|sec")
    | each("pound", "lb|lbs")
    | each("times", "x"),
    races=words("60 100 110 200 300 400 800 1500 3000 5000 10000"),
    minus=words("minus"),
    below_zero=phrases("below zero|below freezing|degrees below zero|degrees below freezing"),
    metres_before=phrases(
        "men's|women's|ladies'|boys'|girls'|jumped|leapt|cleared|threw|landed|a height of|a depth of|a distance of"
    ),
    metres_behind=phrases(
        "tall|long|wide|deep|high|above|below|away|hurdles|race|final|semi-final|heat|heats|sprint|sprints|dash|relay|freestyle|"
        "backstroke|breaststroke|butterfly|medley|steeplechase|champion|champions|title|titles|medallist|silver|gold|bronze|event|"
        "run|hope|specialist|runner|runners|sprinter|track|swim|from the|into the|off the|out to sea|world|olympic"
    ),
    clock_behind=(
        " o'clock",
        " in the morning",
        " in the afternoon",
        " in the evening",
        " at night",
        " sharp",
    ),
    labels=words(
        "ftse dax cac nikkei s&p article section room flight route highway motorway resolution no number nos chapter page pages p boeing airbus "
        "channel act paragraph clause form gate line bus unit apollo covid vitamin version windows iphone radio group "
        "stage heat matchday lap level type class grade formula junction exit platform rule annex protocol directive title ward block sector zone"
    ),
    people=words(
        "people persons person men man women woman children child dead victims civilians soldiers protesters prisoners residents workers "
        "students migrants refugees passengers patients voters officers police deaths casualties dissidents soldiers "
        "firefighters seafarers sailors fishermen miners pilots drivers riders cyclists climbers rescuers guards teachers "
        "nurses doctors journalists reporters tourists villagers farmers policemen policewomen constables stewards "
        "crewmen inmates detainees hostages suspects gunmen militants rebels troops demonstrators bystanders pedestrians "
        "pensioners pupils teenagers toddlers babies boys girls girl boy mothers fathers widows widow orphans survivors"
    ),
    ages=(
        r"(?P<n>\d{1,3}|(?<![\w-])[a-z]{1,20})-year-olds?\b",
        r"\b(?:aged?(?: of)?|ages)(?: just| only| over| under| about| around| at least| between)? (?P<n>\d{1,3}|[a-z]+(?=[,.;)]| and\b))\b(?! per)",
        r"\b(?P<n>\d{1,3}) years? old\b",
        r"\b(?:turned|turns|turning) (?P<n>\d{2})(?=[,.;)]|$| (?:on|in|this|last|next|yesterday|today|tomorrow|during|and)\b)",
        rf"\bin (?:his|her|their) (?:early |mid-|mid |late )?(?P<n>[1-9]0(?=s\b)|{'|'.join(_DECADES)})s?\b",
        r"\b(?:he|she|who)(?: is| was|'s) (?P<n>\d{2,3})(?=[.,;]| when\b)",
        r"(?:^|[.;] )at (?:just |only )?(?P<n>\d{2}), (?=(?:he|she|his|her)\b|(?:the|\w+(?: \w+)?) (?:is|was|became|has become|remains) (?:now |still )?(?:the|one of)\b)",
        r"(?<=[a-z]), (?P<n>\d{2})(?=,(?!\d)| and\b|\.$)",
        r"\b(?:school|home|away|work|navy|army|marines|force|guards|university|college|married|died|widowed|orphaned|retired|graduated|enlisted|emigrated|debut|apprenticed|blind|mother|father) at (?:just |only |barely )?(?P<n>\d{1,2}|[a-z]+)(?=[,.;)]|$| (?:and|to|for|in|with|from|when|after|of) )",
    ),
    further_age=rf"(?:,? (?:to|and|or) |, |[–-])(?P<n>\d{{1,3}}|{_NUMBERS}|eleven|twelve|{_TEENS})(?=[,.;)]|$| (?:and|or|who|were|was|is|are|years)\b|(?:(?<=[–-]\d\d)|(?<= to \d\d))(?!\w)(?! (?:months|weeks|days)))",
    counted_after=words("are were is was have had remain remained"),
    months=_MONTHS,
    ambiguous_months=words("may august march mar jan sep dec"),
    weekdays=numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
    weekday_names=phrases(
        "times|telegraph|mirror|mail|express|herald|post|sun|star|business|world|school|league|roast"
    ),
    month_before=words(
        "in during from since until by of last this next early late mid through between before after to throughout "
        "and every for"
    ),
    year_before=words(
        "in since of from until by before after during year between and the early late mid to through than for "
        "spring summer autumn fall winter around circa season election crisis"
    ),
    relative_days={
        "yesterday": -1,
        "today": 0,
        "tomorrow": 1,
        "tonight": 0,
        "last night": -1,
        "this morning": 0,
        "this evening": 0,
        "the day before yesterday": -2,
    },
    relative_spans={
        "last year": ("year", -1),
        "this year": ("year", 0),
        "next year": ("year", 1),
        "last month": ("month", -1),
        "this month": ("month", 0),
        "next month": ("month", 1),
        "last week": ("week", -1),
        "this week": ("week", 0),
        "the previous year": ("year", -1),
    },
    ago=(
        r"\b(?P<n>\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) (?P<unit>decades?|years?|months?|weeks?|days?) (?:ago|earlier(?! than))\b",
    ),
    time_units={
        "decade": "decade",
        "decades": "decade",
        "year": "year",
        "years": "year",
        "month": "month",
        "months": "month",
        "week": "week",
        "weeks": "week",
        "day": "day",
        "days": "day",
        "hour": "hour",
        "hours": "hour",
        "minute": "minute",
        "minutes": "minute",
        "seconds": "second",
    },
    decades=(
        r"\b(?P<n>1[5-9]\d0|20\d0)'?s\b",
        rf"\bthe (?:early |late |mid-|mid )?'?(?P<n>[3-9]0(?='?s\b)|{'|'.join(_DECADES)})(?:'?s)?\b",
    ),
    decade_words=_DECADES,
    between=(
        r"\bbetween (?P<a>1[5-9]\d\d|20\d\d) and (?P<b>1[5-9]\d\d|20\d\d)\b",
        r"\bfrom (?P<a>1[5-9]\d\d|20\d\d) (?:to|until|through) (?P<b>1[5-9]\d\d|20\d\d)\b",
        r"\b(?P<a>1[5-9]\d\d|20\d\d)[–-](?P<b>1[5-9]\d\d|20\d\d)\b",
    ),
    future=words(
        "will expected plans aims set upcoming next scheduled forthcoming due until by boycott planned"
    ),
)
