# ruff: noqa: E501  (word tables and patterns)
"""Words that point to a kind of claim beside others alone, in English."""

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
        words("people passengers pupils children workers residents guests students others"),
    ),
    ("casualties", words("rescued recovered returned"), words("alive")),
    ("casualties", words("bullet bullets shrapnel"), _BODY),
    (
        "casualties",
        words("buried buries burying engulfed swallowed"),
        words("avalanche landslide mudslide rubble debris collapse mud landslip rockfall"),
    ),
    (
        "casualties",
        words("crushed buried swept burned burnt"),
        words(
            "pedestrians pensioners passengers spectators villagers tourists migrants worshippers fans cyclists alive to death"
        ),
    ),
    ("casualties", words("fell fallen taken"), words("ill")),
    ("legal", words("deny denies denied admit admits admitted admitting accused suspected guilty"), CRIMES),
    (
        "legal",
        words("searched raided questioned questioning interrogated"),
        words("police detectives officers agents investigators gendarmes"),
    ),
    (
        "legal",
        words("investigating holding"),
        words("suspicion suspect suspects connection man woman men women brothers teenager teenagers boy"),
    ),
    (
        "legal",
        words("booked"),
        words(
            "police officers cops constable section sections offence offences complaint negligence cheating murder "
            "assault rash driving homicide case owner contractor"
        ),
    ),
    (
        "legal",
        words("approved authorised authorized cleared"),
        words(
            "regulator regulators drug drugs pill pills vaccine vaccines medicine medicines jab antibiotic tablet tablets "
            "injection hypertension"
        ),
    ),
    ("legal", words("accused suspected"), words("wrongdoing offence offences crime crimes abuse plotting")),
    (
        "legal",
        words("constitution charter convention treaty treaties covenant"),
        words("guarantees provides requires protects entitles permits bars obliges binds commits"),
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
        "result",
        words(
            "headed curled slotted volleyed drilled netted scored equalised equalized levelled halved doubled converted tapped slid "
            "poked rifled lashed prodded bundled nodded saved chipped"
        ),
        words(
            "minute stoppage yards corner cross penalty header winner equaliser equalizer spot free-kick crossbar"
        ),
    ),
    ("forecast", words("faces face"), words("scan scans surgery")),
    ("result", words("struck hit"), words("crossbar woodwork equaliser equalizer winner stoppage")),
    (
        "legal",
        words("disqualified disqualifies disqualifying"),
        words("director directors trustee driving office years months acting holding"),
    ),
    ("legal", words("suspended"), words("match matches game games licence license")),
    (
        "trend",
        words("row succession trot bounce straight consecutive successive"),
        words("won lost win wins loss losses defeat defeats victory victories draws titles sheets"),
    ),
    (
        "trend",
        words(
            "collapsed crashed recovered swelled swollen retreated softened firmed tightened rallied exploded ballooned mushroomed snowballed expanded thinned"
        ),
        words(
            "number numbers share proportion rate rates level levels price prices cost costs sales demand output population stocks supply supplies permits applications bookings orders membership attendance support wages rent rents yield yields debt debts deficit workforce"
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
    ("trend", words("closed closing"), words("gap gaps")),
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
