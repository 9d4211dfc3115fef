# ruff: noqa: E501  (word tables and patterns)
"""Patterns that point to a kind of claim in English."""

from typing import Final

SUPERLATIVE: Final = (
    r"(?!(?:request|protest|arrest|interest|forest|harvest|contest|invest|west|northwest|southwest|test|guest|rest|"
    r"priest|suggest|conquest|quest|honest|modest|inquest|manifest|digest|unrest|east|least|chest|nest|vest|pest|crest|attest|latest)\b)\w{2,}est"
)
_CHANGE: Final = "(?:growth|rise|fall|drop|increase|decrease|decline|surge|slump|slowdown|improvement|gains?|jump|shift|change)"
_PLACED: Final = "(?:stays?|stayed|remains?|remained|sits?|sat|lies?|lay|stands?|stood|finish|finished|moves?|moved|climbs?|climbed|rises?|rose|slips?|slipped|drops?|dropped|jumps?|jumped|goes|go|went|are|is|was|were|been)"
_BEHIND_PLACE: Final = r"(?=$|[.,;]| (?:in|of|overall|behind|from|place|spot|position|on goal|with)\b)"
PEOPLE: Final = "(?:voters|respondents|people|members|adults|pupils|patients|participants|volunteers|workers|residents|households|women|men|users|readers|viewers|those)"
DUTY: Final = r"\b(?:drivers|landlords|tenants|owners|firms|companies|employers|visitors|travellers|passengers|applicants|residents|pupils|students|shops|schools|buyers|sellers|users|voters|candidates|customers|cyclists|farmers|banks|operators|airlines|shopkeepers|retailers|importers|exporters|manufacturers|suppliers|teachers|nurses|patients) must (?:now |also )?(?:register|apply|pay|wear|carry|hold|obtain|show|prove|submit|file|keep|declare|publish|fit|install|be (?:registered|licensed|insured|vaccinated|tested|aged|at least))\b"
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
        r"\b(?:is|are|was|were|been|came in|proved|turned out|remains?|remained|looks?|looked) (?:\w+ ){0,2}?(?:weaker|stronger|slower|softer|firmer|milder|dearer|heavier|lighter|warmer|colder|hotter|cooler|wetter|drier|busier|quieter|richer|poorer|worse|better|deeper|wider|narrower|healthier|safer|deadlier|tighter|steeper|sharper|bleaker|rarer|longer|shorter|bigger) than\b",
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
TREND_PATTERNS: Final = (
    r"\b(?:\w{3,}est|worst|best|most \w+) (?:\w+ ){0,3}ever\b",
    r"\b(?:above|below) (?:its|their|the|his|her) (?:[\w-]+ ){0,2}(?:level|levels|average|peak|target|norm|high|low|forecast)\b",
    r"\b(?:rose|fell|dropped|grew|declined|climbed|risen|fallen|rising|falling|dropping|increased|slowed|improved) (?!only|early|nearly|roughly)\w+ly\b",
    r"\b(?:more|fewer|less) (?!than\b)\w+\b[^,;.]{0,50}\bthan\b(?! \d)",
    r"\bonly (?:\w+ ){1,3}(?:has|have|had) (?:an? )?(?:more|fewer|higher|lower|larger|worse|better|bigger)\b",
    r"\bthe (?:first|second|third|fourth|fifth|only) (?:\w+ ){1,3}to \w+",
    r"\bthe only (?:[\w'’.-]+ ){1,8}(?:who|that|which) ",
    r"\b\w{2,}est-ever\b",
    r"\b(?:is|was|were|be|been|being|set|sets|setting|broke|breaks|breaking|broken|beat|beats|equalled|holds?|held) (?:an?|the|its|their|his|her|another) (?:[\w-]+ ){0,2}records?\b(?! (?:of|label|shop|store|player|company|producer|deal|keeper))",
    r"\bno other\b.{1,60}\b(?:as|more|better|higher|larger|longer|greater|bigger|faster)\b",
    r"\b(?:is|are|was|were) (?:down|up|down to|now down to) (?:by )?(?:about |nearly |almost |over |some )?[$€£]?\d",
    r"\b(?:have|has|had) (?:risen|fallen|grown|dropped|declined|climbed)\b(?! in\b| short\b| the (?!rank|chart|table))",
    r"\bfrom [$€£]?(?!(?:1[5-9]|20)\d\d\b)\d[\d.,]*(?! ?(?:am|pm|a\.m|p\.m)\b)(?: (?!to\b)\w+){0,4} to [$€£]?\d[\d.,]*\b(?! (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    r"\b(?:is|was|were|are|become|becomes|becoming|became|marks?|marked) (?:his|her|its|their|(?:the )?[\w.-]+'s|the) (?:\w+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b",
    r"\b(?:is|was|were|are|became|marks?|marked) (?:his|her|its|their|the) (?:\w+ )?\d+(?:st|nd|rd|th)\b",
    r"\bthe (?:\w+ )?most (?!of\b|people\b|recent|part\b)\w+",
    r"\b(?:more|fewer|less|lower|higher|greater|larger|bigger|smaller|better|worse)\b[^,;.]{1,60}\bthan (?:in|any|at|ever|before|on|most|expected|planned|forecast|last)\b",
    r"\b(?:(?:twice|double|triple) (?:the|its|their|his|her)|(?:twice|double|triple|(?<!first )(?<!second )half) (?:that of|what|as|(?:the|its|their|his|her) (?:\w+ )?(?:price|cost|size|number|rate|level|amount|length|weight|speed|average|value|total|distance|height)))\b(?! of\b)",
    r"\bby (?:(?:an?|about|only|just|roughly|around|over|more|than|nearly|almost|some|another|at|least) ){0,3}\d[\d.,]*\s?(?:%|per ?cent|percentage)(?! to \d)"
    rf"(?! of (?:[\w-]+ ){{0,2}}{PEOPLE})",
    r"\b(?:is|are|was|were) (?:up|down)\b(?! and running\b| to\b| for\b| before\b| against\b)",
    r"\b\w{3,}er than (?:most|any|all|many|some|other|the others|the rest)\b",
    r"\b(?:\w+|\d+) times (?:as|more|less|higher|lower|the|larger|bigger)\b",
    r"\b(?:more|fewer|less|higher|lower|greater|larger|smaller|faster|slower|cheaper|older|younger) than (?:in|any|planned|expected|forecast|thought|budgeted|previously|most|many|some|a(?! (?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|dozen|hundred|thousand|million|billion|year|month|week|decade|century)\b)|the|its|their|those|last|at|people|men|women|that)\b",
    rf"\b(?:first|{SUPERLATIVE}|(?<!at )(?:most|least)|worst|best)\b[^,;.]{{1,50}}\b(?:in|for|since)\b (?:(?:the|more|over|nearly|than|last|past|at|least|almost|about) ){{0,3}}(?:\w+[ -]){{1,3}}(?:years?|months?|weeks?|decades?|history)\b",
    rf"\b(?:first|{SUPERLATIVE}|(?<!at )(?:most|least)|worst|best)\b[^,;.]{{0,50}}\bsince\b",
)
