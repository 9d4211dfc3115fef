# ruff: noqa: E501  (word tables and patterns)
"""Words that point to a kind of claim beside others alone, and patterns that do, in English."""

from typing import Final

from claims.splitting.languages.pack import words

_DISASTERS: Final = words(
    "crash fire attack blast explosion shooting quake earthquake sinking accident collision fall massacre ambush avalanche "
    "landslide bombing shipwreck ordeal flood tsunami collapse derailment wreck stabbing being"
)
_BODY: Final = words(
    "leg legs arm arms wrist wrists rib ribs collarbone hip hips ankle ankles elbow jaw nose skull pelvis knee neck back "
    "thigh shin thumb finger fingers toe toes foot feet hand hands eye eyes sight eyesight hearing limb limbs"
)
CRIMES: Final = words(
    """
    murder murders manslaughter rape rapes theft thefts fraud bribery corruption perjury arson assault assaults robbery
    robberies burglary burglaries embezzling embezzlement smuggling trafficking espionage spying treason kidnapping
    blackmail extortion forgery forging laundering money-laundering evasion evading negligence conspiracy conspiring
    defrauding stealing killing murdering tampering poisoning blasphemy sedition sabotage terrorism harassment stalking
    misconduct bribes match-fixing misappropriation count counts charge charges
    """
)
_BUSINESSES: Final = words(
    """
    firm company business store farm ranch bakery restaurant cafe pub hotel factory mill school nursery clinic practice
    hospital hospice museum gallery theatre cinema orchestra choir agency bank charity foundation trust club team newspaper
    magazine journal studio publisher laboratory institute centre department ministry garage estate vineyard brewery
    shipyard zoo library association society network workshop consultancy orphanage side squad stall kiosk dairy chain hotels shops restaurants
    """
)
_CREW: Final = words("soldiers troops fighters crewmen sailors pilots policemen firefighters miners climbers")
_BY_LAW: Final = words(
    "act acts law laws rule rules regulation regulations directive code convention decree statute"
)
PAIRED_CUES: Final = (
    (
        "casualties",
        words("broke broken breaking fractured dislocated shattered lost lose loses losing"),
        _BODY,
    ),
    ("casualties", words("survived survives surviving"), _DISASTERS),
    ("casualties", words("lost lose loses losing"), _CREW),
    (
        "casualties",
        words("sliced chopped severed amputated"),
        _BODY,
    ),
    ("casualties", words("burns"), _BODY | words("face body cent")),
    ("casualties", words("heart"), words("attack attacks failure")),
    (
        "casualties",
        words("suffered suffers"),
        words("stroke strokes overdose concussion fracture fractures haemorrhage miscarriage"),
    ),
    (
        "casualties",
        words("treated infected poisoned sickened"),
        words("people passengers pupils children workers residents guests students patients others"),
    ),
    ("casualties", words("rescued recovered returned"), words("alive")),
    ("casualties", words("fell fallen taken"), words("ill")),
    ("legal", words("deny denies denied admit admits admitted admitting accused suspected guilty"), CRIMES),
    (
        "legal",
        words("searched raided questioned questioning interrogated"),
        words("police detectives officers agents investigators gendarmes"),
    ),
    (
        "legal",
        words("constitution charter convention"),
        words("guarantees provides requires protects entitles permits bars"),
    ),
    ("legal", words("force effect"), _BY_LAW),
    (
        "legal",
        words("expelled"),
        words("country diplomat diplomats ambassador ambassadors embassy parliament senate"),
    ),
    (
        "legal",
        words("imposed imposes slapped lifted scrapped reimposed"),
        words("curfew embargo moratorium blockade tariff tariffs"),
    ),
    (
        "legal",
        words("suspended excluded disqualified banned"),
        words("doping cheating match-fixing misconduct"),
    ),
    ("legal", words("docked deducted"), words("point points")),
    (
        "trend",
        words(
            "collapsed crashed recovered swelled swollen retreated softened firmed tightened rallied exploded ballooned mushroomed snowballed expanded thinned"
        ),
        words(
            "number numbers share proportion rate rates level levels price prices cost costs sales demand output population stocks supply supplies membership attendance support wages rent rents yield yields debt debts deficit workforce"
        ),
    ),
    (
        "trend",
        words("retreated receded advanced thinned"),
        words("glacier glaciers sea lake ice forest coastline desert shore beach"),
    ),
    (
        "role",
        words(
            "ran runs run running owned owns owning managed manages directed directs edited edits captained coached coaches led own"
        ),
        _BUSINESSES,
    ),
    (
        "role",
        words("belongs belonged"),
        words("fund group family trust state government conglomerate consortium church"),
    ),
    (
        "role",
        words("sits serves served serving"),
        words("council board committee bench senate commission panel"),
    ),
    ("trend", words("picked"), words("demand sales growth output traffic inflation trade activity")),
    ("trend", words("returned return returns"), words("level levels average averages peak norm trend")),
    ("role", words("served serves"), words("term terms")),
    (
        "cause",
        words("set sets setting"),
        words("blast alarm alarms riots explosion avalanche protests panic landslide"),
    ),
    ("cause", words("drove drives driven"), words("out")),
    ("cause", words("halt standstill"), words("brought bring brings")),
    ("cause", words("worse"), words("made makes make making")),
    ("cause", words("forced force forces"), words("from")),
)
KIND_PATTERNS: Final = {
    "legal": (
        r"\b(?:received|given|gets?|got|handed) (?:him |her |them |each )?(?:up to |at least |more than |nearly |almost )?[\w-]+(?: and a half)? (?:years?|months?)(?: each| apiece)?(?=$|[.,;]| for (?!the\b|its\b|her\b|his\b|their\b)| after (?:admitting|pleading|being|a trial)| in (?:prison|jail))",
        r"\b(?:received|given|gets?|got|handed|serving|faces?) (?:\w+ )?life(?=$|[.,;]| terms?\b| sentences?\b| for\b| in (?:prison|jail)\b| without parole\b| behind bars\b)",
        r"\bserving (?:[\w-]+ ){1,4}(?:years?|months?)\b(?! as\b)",
    ),
    "trend": (
        r"\b(?:hit|reached|set|touched|struck|at|to) (?:an? |its |their |another )?(?:\S+ )?(?:new |fresh |all-time |historic )(?:highs?|lows?|peak|record)\b",
        r"\b(?:is|are|keeps?|been) (?:still |again |now |steadily |slowly |rapidly |fast )?(?:rising|falling|slipping|growing|shrinking|dwindling|spiralling|booming|soaring|surging|mounting|waning|worsening|improving|deteriorating|declining|widening|narrowing)\b",
        r"\b(?:grew|grows?|growing|got|getting|becoming|became|become) (?:\w+ly |ever |much )?(?:longer|shorter|larger|smaller|weaker|stronger|rarer|scarcer|cheaper|dearer|hotter|colder|warmer|drier|wetter|poorer|richer|bigger|faster|slower|heavier|more (?:expensive|common|frequent)|worse)\b",
        r"\b(?:crept|crawled|inched|nudged|ticked|drifted|moved) (?:up|down|upwards?|downwards?|higher|lower)\b(?! in\b| the\b| at\b| and\b)",
        r"\b(?:remains?|remained|stayed) (?:\w+ly |very |too )?(?:high|low|strong|weak|elevated|subdued|sluggish|robust)\b",
        r"\bfewer (?!than\b|and\b|or\b)\w+ (?:\w+ ){0,3}(?:are|were|have|had|now|apply|chose|choose|came|come|voted|vote|go|went|marry|married|join|joined|own|buy|bought|work|worked|travel|use|used|visit|visited)\b",
    ),
    "forecast": (
        r"\bprojects (?:an?|the|growth|gdp|inflation|unemployment|sales|[$€£]?\d)",
        r"\b(?:sees?|foresees?|envisages?|anticipates?) (?:the |an? )?(?:\w+ ){1,3}(?:at|of|falling|rising|reaching|hitting|growing|slowing|dropping|climbing|shrinking|peaking) (?:to |by |about |around )?[$€£]?\d",
        r"\b(?:may|might|could) (?:\w+ ){1,6}(?:by 20\d\d|within (?:\w+ ){1,2}(?:years?|months?|weeks?|decades?))\b",
        r"\b(?:plans?|scheme|project|proposals?|bill|reform|deal|merger|measures?|expansion|takeover) would (?:not |also )?(?!have\b)\w+",
    ),
}
