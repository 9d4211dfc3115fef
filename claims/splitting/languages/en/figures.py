# ruff: noqa: E501  (word tables and patterns)
"""Numbers, and what they count, in English."""

from typing import Final

from claims.splitting.languages.en.dates import DECADES
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
    ranked_endings=("est",),
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
        "students migrants refugees passengers patients voters officers police deaths casualties dissidents "
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
        rf"\bin (?:his|her|their) (?:early |mid-|mid |late )?(?P<n>[1-9]0(?=s\b)|{'|'.join(DECADES)})s?\b",
        r"\b(?:he|she|who)(?: is| was|'s) (?P<n>\d{2,3})(?=[.,;]| when\b)",
        r"(?:^|[.;] )at (?:just |only )?(?P<n>\d{2}), (?=(?:he|she|his|her)\b|(?:the|\w+(?: \w+)?) (?:is|was|became|has become|remains) (?:now |still )?(?:the|one of)\b)",
        r"(?<=[a-z]), (?P<n>\d{2})(?=,(?!\d)| and\b|\.$)",
        r"\b(?:school|home|away|work|navy|army|marines|force|guards|university|college|married|died|widowed|orphaned|retired|graduated|enlisted|emigrated|debut|apprenticed|blind|mother|father) at (?:just |only |barely )?(?P<n>\d{1,2}|[a-z]+)(?=[,.;)]|$| (?:and|to|for|in|with|from|when|after|of) )",
    ),
    further_age=rf"(?:,? (?:to|and|or) |, |[–-])(?P<n>\d{{1,3}}|{_NUMBERS}|eleven|twelve|{_TEENS})(?=[,.;)]|$| (?:and|or|who|were|was|is|are|years)\b|(?:(?<=[–-]\d\d)|(?<= to \d\d))(?!\w)(?! (?:months|weeks|days)))",
    counted_after=words("are were is was have had remain remained"),
)
