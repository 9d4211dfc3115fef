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
SUPERLATIVE: Final = (
    r"(?!(?:request|protest|arrest|interest|forest|harvest|contest|invest|west|northwest|southwest|test|guest|rest|"
    r"priest|suggest|conquest|quest|honest|modest|inquest|manifest|digest|unrest|east|least|chest|nest|vest|pest|crest|attest|latest)\b)\w{2,}est"
)
_CHANGE: Final = "(?:growth|rise|fall|drop|increase|decrease|decline|surge|slump|slowdown|improvement|gains?|jump|shift|change)"
_PLACED: Final = "(?:stays?|stayed|remains?|remained|sits?|sat|lies?|lay|stands?|stood|finish|finished|moves?|moved|climbs?|climbed|rises?|rose|slips?|slipped|drops?|dropped|jumps?|jumped|goes|go|went|are|is|was|were|been)"
_BEHIND_PLACE: Final = r"(?=$|[.,;]| (?:in|of|overall|behind|from|place|spot|position|on goal|with)\b)"
PEOPLE: Final = "(?:voters|respondents|people|members|adults|pupils|patients|participants|volunteers|workers|residents|households|women|men|users|readers|viewers|those)"
DUTY: Final = r"\b(?:drivers|landlords|tenants|owners|firms|companies|employers|visitors|travellers|passengers|applicants|residents|pupils|students|shops|schools|buyers|sellers|users|voters|candidates|customers|cyclists|farmers|banks|operators|airlines|shopkeepers|retailers|importers|exporters|manufacturers|suppliers|teachers|nurses|patients) must (?:now |also )?(?:register|apply|pay|wear|carry|hold|obtain|show|prove|submit|file|keep|declare|publish|fit|install|be (?:registered|licensed|insured|vaccinated|tested|aged|at least))\b"
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
KIND_PATTERNS: Final = {
    "legal": (
        r"\b(?:charges?|offences?|crimes?|convictions?|counts?)\b[^,;]{0,30}\bcarr(?:y|ies) (?:an? |up to |the )",
        DUTY,
        r"\b(?:struck|strike|threw|thrown|throws?) out (?:the |an? |his |her |their |its )?(?:\w+ ){0,2}(?:claims?|cases?|appeals?|petitions?|lawsuits?|suits?|convictions?)\b",
        r"\bcharges (?:were|was|are|have been|had been|will be) (?:\w+ )?(?:dropped|brought|filed|laid|withdrawn|dismissed)\b",
        r"\b(?:press|pressed|bring|brought|filed|dropped|faces?|faced|facing) (?:the |all |any |no |criminal |similar |further |new )?charges\b(?! of [$£€]?\d)",
        r"\b(?:passed|passes|passing|approved|approves|backed|adopted|adopts|rejected|rejects|tabled|vetoed|signed|signs|debated|introduced) (?:\w+ ){0,3}bills?\b",
        r"\b(?:filed|registered|lodged|opened|brought) (?:an? |the |\w+ )?(?:criminal |civil |formal )?(?:cases?|complaints?|fir|suits?) against\b",
        r"\b(?:cases?|complaints?|fir) (?:has been |have been |was |were |is |are )?(?:registered|lodged|filed) against\b",
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|men|women|man|woman|suspects?|protesters?|students?|journalists?|activists?|others) (?:was|were|have been|has been) (?:later |soon )?released\b",
        r"\b(?:received|given|gets?|got|handed) (?:him |her |them |each )?(?:up to |at least |more than |nearly |almost )?[\w-]+(?: and a half)? (?:years?|months?)(?: each| apiece)?(?=$|[.,;]| for (?!the\b|its\b|her\b|his\b|their\b)| after (?:admitting|pleading|being|a trial)| in (?:prison|jail))",
        r"\b(?:received|given|gets?|got|handed|serving|faces?) (?:\w+ )?life(?=$|[.,;]| terms?\b| sentences?\b| for\b| in (?:prison|jail)\b| without parole\b| behind bars\b)",
        r"\bserving (?:[\w-]+ ){1,4}(?:years?|months?)\b(?! as\b)",
    ),
    "casualties": (
        r"\bbody (?:was|has been|had been) (?:later |since )?(?:found|recovered|discovered|pulled|identified|washed)\b",
        r"\b(?:army|military|rebels|militia|regiment|brigade|battalion|navy|forces|guerrillas|insurgents)\b.{0,30}\blost (?:\w+ ){0,3}?\d[\d,.]* (?:thousand |hundred )?(?:men|people)\b",
        r"\b(?:passengers|people|crew|children|sailors|miners|climbers|hikers|fishermen|tourists|men|women|residents|villagers|migrants|workers)\b[^.;]{0,40}\bnot (?:yet )?been (?:found|located|traced|accounted for)\b",
    ),
    "cause": (
        r"\b(?:helped|boosted|buoyed|lifted|hurt|aided|squeezed|dented|supported|dragged down|weighed down|held back|propped up|cushioned) by (?:an? |the )?(?:\w+ )?(?:lower|higher|weaker|weak|stronger|strong|rising|falling|cheaper|dearer|soaring|robust|sluggish|solid|brisk|mild|poor|fewer|surge|slump|drop|fall|jump|rise)\b",
        r"\b(?:is|are|was|were|been) (?:\w+ly )?linked to (?!(?:an? )?(?:\w+ )?(?:higher|lower|increased|greater|reduced|fewer|more|better|worse|less|rise|fall)\b)",
        rf"\b{_CHANGE}\b[^,;.]{{0,40}}? (?:is|are|was|were|been) (?:\w+ ){{0,2}}?(?:driven by|linked to|due to|caused by|blamed on|attributed to|down to|explained by|fuelled by|fueled by|put down to|the result of)\b",
        r"\b(?:is|are|was|were) (?:\w+ )?down to (?:the |its |their |his |her |poor |bad |better |cheaper |an? (?:lack|shortage|mix|mixture|combination|change|fault|failure|drop|fall|rise|shift|misunderstanding|mistake)\b)(?!last\b|bare\b)",
        r"\bput (?:\w+ ){0,3}?down to (?!the (?:floor|ground)\b)\w+",
    ),
    "trend": (
        r"\b(?:is|was|are|were|remains?) the only (?:[\w-]+ ){1,3}(?:in|with|of|on|without)\b",
        r"\b(?:more|less|fewer|higher|lower) than (?:it|they|he|she|we) (?:did|was|were|does|do|had|has)\b",
        r"\bonly\b.{1,50}\b(?:is|are|was|were|has|have) (?:\w+ )?(?:dearer|bigger|larger|higher|older|younger|longer|taller|richer|poorer|cheaper|faster|slower|worse|better|more)\b(?! than)",
        r"\b(?:nothing|no) (?:[\w-]+ ){0,4}(?:has|had|have) been (?:seen|recorded|found|measured|felt) (?:\w+ ){0,3}since\b",
        rf"\b(?:is|are|was|were|became|becomes|remains?|remained) (?:still |now |by far )?the (?:{SUPERLATIVE}|best|worst|least|most)-(?!known\b)\w+",
        rf"\b(?:stays?|stayed|remains?|remained|stands?|stood|finish|finished|moves?|moved|climbs?|climbed|rises?|rose|slips?|slipped|drops?|dropped|jumps?|jumped) (?:up |down |back )?(?:to |in |at )?\d+(?:st|nd|rd|th){_BEHIND_PLACE}",
        rf"\b{_PLACED} (?:up |down |back |now |still |just )?(?:to |in |at )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:rock |joint |dead )?(?:bottom|top)){_BEHIND_PLACE}",
        r"\b(?:top|bottom|foot|summit) of (?:the |their |its )?(?:[\w-]+ ){0,3}(?:table|league|standings|group|division|rankings|conference|charts?|lists?|polls|pool)\b",
        r"\bnumber (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:on|in) the\b",
        r"\b(?:leads?|led|leading|trails?|trailed|trailing|ahead of|behind)\b[^,;]{1,50}\bby (?:[\w.,-]+ ){1,3}(?:points?|percentage points|votes|goals?|seats|seconds|lengths|shots|strokes|runs)\b",
        rf"\bby (?:about |nearly |almost |over |more than |around |roughly |some |at least |well over )?(?:an? (?:third|quarter|fifth|sixth|tenth)|half|two[- ]thirds|three[- ]quarters)\b(?! of (?:[\w-]+ ){{0,2}}{PEOPLE})",
        r"\b(?:no|little) (?:\w+ )?difference\b",
        r"^with\b[^,;]{1,50}\b(?:up|down) (?:by |about |nearly |almost |more than )?[$€£]?\d",
        r"\bwithout (?:an? |any )?(?:wins?|defeats?|goals?|victory|loss|away win|home win|conceding)\b",
        r"\b(?:hit|reached|set|touched|struck|at|to) (?:an? |its |their |another )?(?:\S+ )?(?:new |fresh |all-time |historic )(?:highs?|lows?|peak|record)\b",
        r"\b(?:is|are|keeps?|been) (?:still |again |now |steadily |slowly |rapidly |fast )?(?:rising|falling|slipping|growing|shrinking|dwindling|spiralling|booming|soaring|surging|mounting|waning|worsening|improving|deteriorating|declining|widening|narrowing)\b",
        r"\b(?:grew|grows?|growing|got|getting|becoming|became|become) (?:\w+ly |ever |much )?(?:longer|shorter|larger|smaller|weaker|stronger|rarer|scarcer|cheaper|dearer|hotter|colder|warmer|drier|wetter|poorer|richer|bigger|faster|slower|heavier|more (?:expensive|common|frequent)|worse)\b",
        r"\b(?:crept|crawled|inched|nudged|ticked|drifted|moved) (?:up|down|upwards?|downwards?|higher|lower)\b(?! in\b| the\b| at\b| and\b)",
        r"\b(?:remains?|remained|stayed) (?:\w+ly |very |too )?(?:high|low|strong|weak|elevated|subdued|sluggish|robust)\b",
        r"\bfewer (?!than\b|and\b|or\b)\w+ (?:\w+ ){0,3}(?:are|were|have|had|now|apply|chose|choose|came|come|voted|vote|go|went|marry|married|join|joined|own|buy|bought|work|worked|travel|use|used|visit|visited)\b",
    ),
    "result": (
        r"\b(?:beat|beats|beating|beaten|defeated|defeats|thrashed|edged|overcame|drew|draws|lost|loses|won|wins|win|victory|draw|defeat)\b[^,;]{0,50} \d{1,3}-\d{1,3}\b(?! per| %)",
        r"\b(?:trailing|leading|trailed|ahead|behind|down|up) \d{1,3}-\d{1,3}\b",
        r"\b\d{1,3}-\d{1,3} (?:[\w-]+ ){0,2}(?:win|wins|victory|defeat|loss|draw|thrashing|drubbing)\b",
        r"\b(?:won|took|claimed|clinched) (?:\w+ ){0,2}(?:gold|silver|bronze)\b",
        r"\breduced to (?:ten|nine|10|9|14|13|fourteen|thirteen) (?:men|players)\b",
        r"\bfrom (?:\w+ ){1,2}(?:goals?|points?|sets?|runs|behind) (?:down |behind )?to (?:beat|win|draw|rescue|earn|snatch|stun)\b",
    ),
    "forecast": (
        r"\b(?:jobs|posts|schools|branches|shops|flights|services|plants?|stations|hospitals|clinics|libraries|routes) (?:could|may|might) (?:also |yet |now )?(?!not\b|have\b)\w+",
        r"\b(?:could|may|might) (?:be|stay|remain|last|take) (?:\w+ ){0,4}for (?:\w+ ){0,2}(?:weeks|months|years|decades)\b",
        r"\bprojects (?:an?|the|growth|gdp|inflation|unemployment|sales|[$€£]?\d)",
        r"\b(?:sees?|foresees?|envisages?|anticipates?) (?:the |an? )?(?:\w+ ){1,3}(?:at|of|falling|rising|reaching|hitting|growing|slowing|dropping|climbing|shrinking|peaking) (?:to |by |about |around )?[$€£]?\d",
        r"\b(?:may|might|could) (?:\w+ ){1,6}(?:by 20\d\d|within (?:\w+ ){1,2}(?:years?|months?|weeks?|decades?))\b",
        r"\b(?:plans?|scheme|project|proposals?|bill|reform|deal|merger|measures?|expansion|takeover) would (?:not |also )?(?!have\b)\w+",
    ),
}
