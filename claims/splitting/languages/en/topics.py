# ruff: noqa: E501  (word tables and patterns)
"""What a statement is about of English."""

from typing import Final

from claims.splitting.languages.en.countries import COUNTRIES
from claims.splitting.languages.en.kinds import CRIMES, DUTY, KIND_PATTERNS, PAIRED_CUES, PEOPLE, SUPERLATIVE
from claims.splitting.languages.pack import (
    Topics,
    each,
    phrases,
    words,
)

_SOFT_CUES: Final = each(
    "trend",
    "decline|declined|declines|declining|rose|rise|risen|rises|rising|fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|double|triple|higher|lower|grew|grown|grows|growing|climbed|climb|jumped|jump|jumps|climbs|soars|slumps|plunges|tumbles|tumbled|eased|weakens|strengthens|dips|creeps|weakened|strengthened|steadied|softened|eroded|deepened|swelled|record|improved|worsened|popular|popularity|gained|lead|widened|narrowed|slowed|trend|trends|reversed",
) | each("casualties", "victims|hurt|stitches")
_MEASURED: Final = words(
    """
    times waits price prices rate rates number numbers sales spending unemployment employment inflation population output exports
    imports support toll deaths cases temperature temperatures rainfall emissions turnout budget debt deficit growth
    income wages salaries profits profit revenue costs cost demand production shares share index approval popularity crime
    traffic tourism attendance membership hashtag topic search searches video post views followers audience more less
    most than very levels level tax taxes shipments deliveries orders bookings enrolment rents fares fees yields stocks bonds
    pound euro dollar yen peso rouble ruble rupee lira yuan krona franc currency losses gains gap inequality margin margins
    permits applications usage consumption readership circulation ratings poverty homelessness mortality fertility births marriages divorces
    arrivals earnings incomes catches reserves inventories harvests
    """
)
_ECONOMY: Final = words(
    "price prices cost costs rate rates tariff tariffs sanctions sales economy growth exports exporters business businesses "
    "trade profits profit inflation feelings reputation chances prospects demand environment interests traffic transport"
)
_STUDIED: Final = words(
    "patient patients vaccine vaccines placebo drug drugs dose doses volunteers medicine therapy treatment treatments "
    "heart disease risk cancer test study clinical phase endpoint randomised randomized participants participant researchers "
    "scientists battery batteries drone drones robot robots software prototype fertiliser device devices app larger smaller recruit recruited enrolled"
)
_SCORED: Final = words(
    "minute minutes penalty header free-kick goal half-time shot volley corner strike drive yards spot"
)
_UNDONE: Final = words(
    "suspended scrapped shelved postponed abandoned reversed withdrew froze delayed dropped"
)
_DUE_TO: Final = words(
    """
    appear announce arrive attend be become begin close come complete debate decide deliver discuss end enter expire face
    fall finish fly get give go have hear hold host join land last launch leave make meet move open pay play present publish
    receive release reopen report resume retire return rise rule run sail see sign speak stand start step take testify
    travel unveil visit vote
    """
)  # beside these it is no cause
_CUES: Final = (
    each(
        "casualties",
        """
        kill|killed|killing|killings|kills|dead|death|deaths|died|dies|die|dying|massacre|massacres|massacred
        |casualties|casualty|drown|drowns|drowning|murder|murdered|murders|wounded|injured|injuring|injuries|slain
        |slaughtered|fatalities|fatality|fatal|death toll|the toll is|the toll was|the toll has|the toll had
        |the toll rose|the toll stands|the toll stood|the toll at|the toll to|official toll|toll of|toll from|toll to
        |toll rose|toll at|drowned|perished|missing|lost their lives|shot dead|executed|execution|executions|bodies
        |maimed|burned to death|homicides|suicides|critical condition|serious condition|stable condition|severe burns
        |serious burns|suffered burns|hanged|lynched|put to death|hospitalised|hospitalized|starved|stabbed|beheaded
        |shot and killed|was shot|were shot|been shot|gunshot|claimed the lives|took the lives|lost his life
        |lost her life|stillbirths|wounding|wounds|maiming|shooting dead|unaccounted for|in hospital
        |taken to hospital|in intensive care|to intensive care|treated for|pulled alive|found alive
        |pulled from the rubble|in critical condition|hospitalising|remain trapped|remains trapped|still trapped
        |are trapped|were trapped|was trapped|being treated|broken leg|broken arm|broken wrist|broken ribs|broken bones
        |smoke inhalation|in a coma|was hurt|were hurt|been hurt|is hurt|are hurt|not hurt|got hurt|badly hurt|seriously hurt|slightly hurt
        |electrocuted|strangled|suffocated|asphyxiated|knifed|trampled|mauled|gored|bludgeoned
        |decapitated|disfigured|scalded|blinded|paralysed|paralyzed|stillborn|orphaned|concussed|unhurt|unharmed
        |uninjured|unscathed|harmed|crushed by|crushed under|crushed beneath|bitten by|stung by|run over
        |buried alive|hospital treatment|medical treatment|medical attention|carbon monoxide|hit by a lorry
        |hit by a car|hit by a train|hit by a bus|hit by a truck|hit by a tram|hit by a van|struck by lightning|gunned down|sought treatment|seeking treatment|resuscitated|without a scratch
        |with burns|with severe burns|with serious burns|with minor burns|could not be saved|could not be revived
        |could not be resuscitated|remain underground|remains underground|trapped underground|still underground|trapped under
        |trapped beneath|trapped inside
        |knocked down by|treated at the scene|shark attack|bear attack|lost consciousness|fractures
        """,
    )
    | each(
        "legal",
        """
        sentence|sentenced|sentencing|convicted|conviction|indicted|indictment|charged|arrested|arrest|arrests
        |arresting|detained|detention|jailed|imprisoned|imprisonment|court|courts|trial|verdict|lawsuit|sued|suing
        |pleaded|acquitted|prosecuted|prosecutor|prosecutors|remanded|custody|bail|judge|jury|appealed|fined|banned
        |outlawed|extradited|prison|jail|law|bill|ruling|ruled that|ruled in|ruled against|ruled on|court ruled
        |judge ruled|judges ruled|ruled unlawful|ruled illegal|guilty|warrant|parole|tribunal|legislation|decree
        |unconstitutional|illegal|plaintiffs|defendant|defendants|felony|pardon|pardoned|pardons|amnesty|clemency
        |subpoena|subpoenaed|injunction|plea|hearing|unpaid work|community service|suspended sentence|inquest
        |manslaughter|bribery|perjury|convictions|magistrate|magistrates|barrister|confiscation|seized|raided
        |warrants|upheld|repealed|enacted|deported|sanctions|sanctioned|litigation|reached a settlement
        |agreed a settlement|agreed to a settlement|out-of-court|settlement with|legal settlement|court settlement
        |damages|barred from|disbarred|struck off|released on bail|released on parole|released on licence
        |released on probation|released from prison|released from jail|released from custody|released from detention
        |extradition|bailed|laws|legal case|legal action|legal challenge|legal proceedings|court case|highest court
        |licence|license|state of emergency|cleared of|cleared him|cleared her|cleared them|without trial
        |death penalty|solitary confinement|later released|released without charge|freed|for questioning|taken in for
        |under investigation|criminal investigation|inadmissible|death sentences|disciplined|political prisoners
        |detainees|detainee|accidental death|unlawful killing|unlawfully killed|unlawful act|misadventure|open verdict
        |verdict of|finding of guilt|ordered to pay|ordered to repay|ordered to hand over|ordered to return|being tried|being held in|being held at|being held on
        |obliged to|obliged by|required by law|entitled by law
        |was questioned|were questioned|been questioned|being questioned
        |tried in|infringed|infringes|infringement|in breach of|breached the|forbids|forbade|forbidden to|prohibits
        |prohibited from|been permitted to|are permitted to|ratified|must hand over|must repay|must also erase|set for trial
        |for doping|struck down|confessed|bans|outlaws|impeached|impeachment|null and void|declared void|annulled|house arrest|life terms|life term|legalise
        |legalised|legalize|legalized|decriminalised|unlawful|without charge|held without|to lie on file|suspended sentences|sentences of|settle claims|settle allegations|settle the claims|settle a claim|settle charges|co-defendant|co-defendants|co-accused|under duress|under oath|cross-examined|cross-examination|witness box|witness stand|class action|class-action|are suing|is suing|adjourned the case|adjourned the trial|adjourned the hearing|adjourned sentencing|case was adjourned|trial was adjourned|testified against|testified for the defence|gave evidence against|plea deal|on remand|constitution|stripped of|search warrant
        |the trial is set|death sentence|charges against|unlimited fine|a fine of|heavy fine|hefty fine|heavy fines|fines of|face a fine|faces a fine|a fine for|faces fines|face fines|impounded|found liable|found not liable|held liable|not liable for|is liable for|ordinance|ordinances|bylaw|bylaws|by-law|by-laws|statute|statutes|criminal charges|on charges|dropped charges|drop charges
        """,
    )
    | each(
        "trend",
        """
        uptick|increase|increased|increases|increasing|decrease|decreased|decreases|doubled|tripled|quadrupled
        |halved|growth|surge|surged|surging|soared|soaring|slumped|plunged|shrank|shrunk|trending|trended|viral
        |ranked|ranking|ranks|record high|record low|more popular|most popular|compared with|compared to|than ever
        |than any|less likely|more likely|down by|up by|up from|down from|twice as|times as|fewer than in
        |more than in|lowest|highest|largest|biggest|fastest|slowest|smallest|tallest|longest|worst|deadliest
        |most shared|most viewed|outnumber|outnumbered|overtook|overtaken|accelerated|unchanged|remained flat
        |stayed flat|remained stable|remained steady|remained the same|no longer|not stopped|never stopped|gone up
        |went up|gone down|went down|come down|came down|has continued|continues to|not ceased|uptrend|downturn
        |hottest|coldest|wettest|driest|strongest|weakest|sharpest|steepest|deepest|richest|poorest|cheapest
        |strictest|toughest|harshest|year high|year low|month high|month low|week high|week low|decade high
        |decade low|greatest|closest|quickest|heaviest|shortest|lead the|percentage points|top-selling|best-selling
        |more often|less often|overtakes|outpaced|outstripped|was associated with|were associated with|is associated with|are associated with|been associated with|strongly associated with|risk of dying|risk of death|chance of dying|reduced risk|increased risk|higher risk|lower risk|greater risk|never before
        |never been recorded|never been seen|not been seen|not seen since|record-breaking|course record|track record
        |world record|national record|new record|all-time|all time high|all time low|reached a record|shrinks|shrink|shrinking|rebounded
        |improvement|deterioration|slid|slipped|edged|contracted|expanded|up on last|down on last|up on the year
        |down on the year|up on a year|down on a year|top trend|number one|slump|rise of|fall of|drop of|increase of
        |decrease of|outperformed|outperform|outscored|best results|best result|worst results|year running|years running
        |trebled|trebles|plummeted|nosedived|firmed against|rose against|fell against|slipped against|gained against|lost ground|kept pace|keep pace|stagnated|stagnates|stagnant|dwindled|dwindles|dwindling|waned|widens|narrows
        |strengthened against|weakened against|weakened to|strengthened to|ballooned|plateaued|levelled off|tapered off
        |bottomed out|bounced back|little changed|above average|below average|above normal|below normal|dipped
        |was flat|were flat|remains flat|broadly flat|largely flat|flat in the|returned to its former|quintupled|downtrend
        |unbeaten|winless|neck and neck|neck-and-neck|than forecast|than predicted|than projected|level on points|level in the polls|tied in the polls|dead heat|relegation zone|drop zone|bottom three|top four|top six|top five|top ten
        |lagged behind|lags behind|lag behind|lagging behind|trails behind|fallen behind|fell behind|caught up with|keeping pace|held steady|holding steady|holds steady|safest|on record since
        |year on record|month on record|day on record|season on record|ever recorded|ever seen|ever measured
        |leads the race|led the race|leads the field|led the field|leads the standings|led the standings|leads the table
        |led the table|leads the league|leads the polls|led the polls
        |linked to a higher|linked to higher|linked to a lower|linked to lower|linked to an increased|linked to increased
        |linked to a greater|linked to greater|linked to a reduced|linked to reduced|linked to fewer|linked to more|linked to better
        |linked to worse|linked to a rise|linked to a fall
        |leading cause of|leading causes of|main cause of death|commonest cause of|top hashtag|cut from|raised from|reduced from|lowered from|life expectancy|age at death|outsold|outstrips
        """,
    )
    | each(
        "forecast",
        """
        will|won't|we'll|they'll|i'll|he'll|she'll|it'll|you'll|there'll|shall|forecast|forecasts|predict|predicts|predicted|projected|expected to|is expected
        will|we'll|i'll|they'll|he'll|she'll|it'll|you'll|won't|shall|forecast|forecasts|predict|predicts|predicted|projected|expected to|is expected
        |are expected|expect|expecting|is set to|are set to|was set to|were set to|looks set to|look set to
        |looked set to|is likely to|are likely to|expects|plans to|plan to|planned to|scheduled to|is to
        |are to|we're going to|they're going to|you're going to|i'm going to|it's going to|he's going to|she's going to|that's going to|there's going to|isn't going to|aren't going to|wasn't going to|not going to|never going to|is going to|are going to|am going to|was going to|were going to|be going to|still going to|now going to|also going to|really going to|just going to|all going to|
        would rise|would fall|would cost|by the end of|faces up to|could reach
        |due on|due in|due by|due at|due before|due next|due later|due this|due out|due back|due from|could lead|could rise|intends to|not expected|expected before|expected by|expected in|aims to|hopes to
        |will be|would be|pledged to|vowed to|promised to|next year|plans for|is planned|are planned
        |scheduled for|planned for|slated for|pencilled in|earmarked for|is about to|are about to|is preparing to
        |are preparing to|poised to|tipped to|on course to|on track to|gearing up to|is planning|are planning|is considering
        |are considering|is weighing|are weighing|imminent|in the pipeline|on the cards|looms|is looming|it is hoped
        |hopes to|hope to|wants to hire|wants to build|wants to open|wants to sell|wants to cut|wants to raise|wants to buy|takes effect next|due for completion
        |estimated to cost|could exceed|may exceed|could cost|could top|may reach
        """,
    )
    | each("forecast", "|".join(f"due to {verb}" for verb in sorted(_DUE_TO)))
    | each(
        "cause",
        """
        because|because of|blame|blames|caused|causes|cause|causing|due to|led to|leads to|leading to|as a result
        |resulted in|triggered|triggering|prompted|prompting|sparked|sparking|blamed|blamed on|is to blame|are to blame|was to blame|were to blame|is explained by|are explained by|was explained by|were explained by|be explained by|thanks to|owing to
        |inspired|responsible for|attributed to|stems from|stemmed from|in response to|contributed to|the reason
        |drove up|forced to|forced the|forced some|forced more|forced about|forced him|forced her|forced them
        |forced thousands|forced hundreds|forced its|forced their|forced many|forcing|a result of|consequence
        |consequences|culprit|root of|the cause|prompts|worsened by|fuelled by|fueled by|driven by|pushed down by
        |attributes the|attributes it|attribute the|attributes this|puts it down to|puts this down to|credits the|credited the
        |is a risk factor|are risk factors|modifiable risk factors|known risk factors|important risk factors|leading risk factors|main risk factors|main risk factor|major risk factor|major risk factors|risk factors are|risk factors were|risk factors include
        |the result of|results from|resulted from|arises from|arose from|stem from|brought on by|brought about|gave rise to
        |to blame|cost him his|cost her her|cost them their|cost him the|cost her the|cost them the|exacerbated|aggravated|compounded by|precipitated|provoked|unleashed|spurred|ushered in|set in motion
        |human error|a response to|wiped out|raises the risk|increases the risk|raise the risk|increase the risk
        |spread by|transmitted by|played a part in|crippled|paralysed by|behind the rise|behind the fall|behind the drop|set off a|contributes to|gives rise to
        |hold it responsible|holds it responsible|pushed up by|driven up by|driven down by|dragged down by
        """,
    )
    | each(
        "role",
        """
        appointed|elected|president of|chairman of|head of|director of|leader of|chief executive of|founder of
        |member of|replaces|held the post|holds the post|held office|took office|takes office|stepped down|step down
        |sworn in|has never held|served as|serves as|serving as|works as|worked as|role in|named as|is the minister
        |was the minister|spokesman for|spokeswoman for|spokesperson for|chief of|secretary of|led by|headed by|chaired by|owned by|owns
        |founded the|founded by|co-founded|appointed as|takes over|took over|succeeds|succeeded|was sworn in
        |sat on the board|on the board|has ruled|chairs|chaired|heads|headed|commands|nominated|re-elected|reelected
        |held the chair|holds the chair|held the position|holds the position|held the rank|held the title of|held a seat
        |has held the office|tendered his resignation|tendered her resignation|resigned as
        |was replaced by|is replaced by|be replaced by|been replaced by|named chief|promoted to
        |made a professor|became a professor|on the bench|presided over|presides over|presiding over
        |acted as|acts as|employed as|trained as|qualified as|practised as|ordained|is led by|was led by|is run by|was run by
        |are led by|are run by|were led by|were run by|is chaired by|was chaired by|is headed by|was headed by|is owned by|is edited by|was edited by|is conducted by|was conducted by|is managed by|was managed by|is directed by|was directed by|is married to|was married to|captained|skippered|captain of
        |patron of|treasurer of|owner of|editor of|king of|queen of|bishop of|archbishop of|dean of|minister of|minister for|envoy to|ambassador to|consul in
        |in charge of|leads the|led the|runs the|ran the|heads the|works for|worked for|has run|joined the board
        """,
    )
    | each(  # these only look like a change, a case or a death
        "event",
        """
        court heard that|court heard how|court heard on|jury heard that|tribunal heard that|court was told|jury was told|law firm|law firms|law school|law schools|law degree|law student|law students|court house|tennis court|tennis courts
        |been forced to|time trial|time trials|vaccine trial|clinical trial|clinical trials|drug trial|freed up|controlled trial|trial participants|trial involved|trial included|trial found|storm surge|storm surges
        |lower house|lower chamber|higher education|fallen short|fell short|falls short|trees come down|public bodies
        |appointed bodies|governing bodies|professional bodies|official bodies|chaired a meeting|appealed for
        |appeal for|appeals for|appealing for|plea for|pleas for|pleaded for|rain fell|snow fell|took the lead
        |take the lead|went down with|turned down by|turned down|grows up|grow up|grew up
        |plunged into|plunging into|cardiac arrest|cardiac arrests|ruling party|ruling parties|ruling coalition|ruling bloc
        |heart attacks|risk of heart attack|waiting for hospital treatment|waiting for treatment|wait for treatment|awaiting treatment|kill any hope|kill any hopes|killed any hope|killed off hopes|killed the game|kill the game|killed off the game|following the death of|after the death of|on the death of|missing out|missed out|law professor|law professors|professor of law|law faculty|law graduate
        |ruling alliance|ruling family|ruling class|ruling elite|ruling junta|ruling council
        |pay rise|pay rises|pay increase|pay increases|wage rise|wage rises|rose highest|improvement notice|improvement notices|improvement plan|improvement works|dead battery|dead end|dead tree|dead trees|dead fish|dead wood|buried the dead|bury the dead|burying the dead
        |dropped out|drop out|drops out|dropping out|dropped off|drops off|drops in|dropped in|fell asleep|falls asleep
        |fell in love|falls in love|fell apart|falls apart|fell through|fell overboard|fell silent
        |rose to fame|rise to fame|rose to his feet|rose to her feet|rose to their feet|jumped off|jumped from|jumped into
        |jumped out|jumped over|climbed over|climbed out|climbed into|climbed onto|climbed down|fell out|fell off
        """,
    )
)

_ADDRESSED: Final = (
    r"(?:mr|mrs|madam|your|his|her|ladies|gentlemen|members|dear|distinguished|honou?rable|fellow|esteemed|excellency|excellencies|colleagues"
    r"|friends|comrades|president|speaker|minister|chair|chairman|chairwoman|guests|citizens|countrymen|delegates|students|veterans"
    r"|brothers|sisters|neighbours|neighbors)"
)
_SALUTATION: Final = rf"^{_ADDRESSED}(?:(?:,? and|,)? (?:my |of the (?:house|council|jury|press|board|assembly) |the )?{_ADDRESSED}(?: of the (?:house|council|jury|press|board|assembly))?)+[.:,]?$"

TOPICS: Final = Topics(
    trend_patterns=(
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
    ),
    kind_patterns=KIND_PATTERNS,
    paired_cues=PAIRED_CUES,
    scheduled=words(
        """
        begins begin starts start opens reopens reopen closes resumes resume ends expires expire runs takes comes enters enter reaches
        arrives arrive goes go launches retires returns leaves votes meets meet travel travels play plays face faces visit visits return reopens lapses departs lands hosts steps
        """
    ),
    cues=_CUES,
    soft_cues=_SOFT_CUES,
    measured=_MEASURED,
    superlative_endings=("iest",),
    superlatives=words(
        "highest lowest largest biggest smallest most least worst best longest shortest deadliest fastest first second "
        "third only record youngest oldest heaviest hottest coldest tallest steepest sharpest strongest weakest last "
        "widest narrowest fewest earliest greatest busiest richest poorest cheapest slowest wettest driest closest safest heaviest"
    ),
    conditions=words(
        """
        up down higher lower abandoned absent alive available bankrupt bare blind blocked calm cancelled clean closed cold
        compulsory conscious contaminated critical deaf dead disabled divorced dry due effective empty extinct fatal
        common endemic prevalent free frequent full guilty healthy homeless ill illegal inadequate incomplete independent infected inhabited
        innocent insolvent intact legal liable mandatory married mild missing moderate negative
        normal open operational optional overdue permanent polluted positive powerless pregnant present provisional
        rare resistant responsible safe secret severe short sick stable sterile subject temporary
        toxic unanimous unconscious unharmed unhurt unpaid vacant exempt valid void voluntary vulnerable waterproof wet widespread
        """
    ),
    opinion=words(
        """
        disgrace shame travesty coward cowards
        shabby cynical sad heartless cruel appalling appallingly scandalous glorious splendid superb marvellous marvelous dismal miserable shocking disappointing delightful grim nasty wicked shambles prouder wonderfully ashamed
        brave bravely terrible terribly wonderful shameful shamefully evil disgraceful disgusting horrible amazing
        beautiful ugly brilliant stupid foolish absurd ridiculous outrageous unacceptable tragic heartbreaking heroic
        great fantastic awful unforgettable inspiring incredible incredibly intensely frankly sadly hopefully surely
        unfortunately fortunately remarkable extraordinary magnificent pathetic cowardly noble deserve deserves deserved
        tremendous unbelievable excited thrilled frustrated understandably delighted pleased grateful humbled honoured honored privileged remarkably lovely forgettable laughable deplorable lamentable farcical woeful abysmal atrocious lacklustre turgid underwhelming uninspiring
        unconvincing despicable abhorrent repugnant hypocrisy hypocritical arrogance arrogant sublime majestic perfect delicious dreadful happy proud exciting boring unfair
        """
    ),
    hedges=words(
        "reportedly allegedly apparently perhaps maybe possibly probably presumably seemingly seems appears appeared "
        "might could may suspected believed thought likely unlikely"
    ),
    public_matters=words(
        """
        tax taxes job jobs trade deal deals agreement agreements treaty law laws bill legislation border borders immigration
        immigrant immigrants migrants crime crimes health healthcare hospital hospitals insurance energy oil gas coal steel
        war wars troops military nuclear weapon weapons election elections vote votes voted parliament congress senate
        school schools drug drugs budget debt deficit deficits factory factories plant plants wage wages economy economic
        company companies business businesses worker workers money tariff tariffs gun guns police prison prisons terrorism
        terrorists refugee refugees poverty income spending welfare pension pensions housing manufacturing climate emissions
        bank banks foundation investigation corporation corporations
        """
    ),
    courtesies=words(
        """
        listened patience
        thank thanks please question questions ask asked respond hear tell agree applause crosstalk laughter inaudible okay
        yes yeah well sir madam welcome sorry respect listen let's let important issue issues proud god bless hope
        """
    ),
    sweeping=words(
        "ever never nobody none every all only already almost always nothing any entire entirely once single"
    ),
    wishes=words("must should let going will want need hope would could can think know"),
    advice=(
        r"^we are (?:all )?one(?: \w+)?\.?$",
        r"^it(?:'s| is) (?:a |an |such a )?(?:big |huge |great |real )?(?:relief|pleasure|honou?r|privilege|joy|delight|shame|pity)\b\D*$",
        r"^it(?:'s| is) (?:only |just )?an? (?:small|first|modest|tiny|good|big|little) (?:step|start|beginning|win|victory|gesture)\b",
        r"^(?:i|we)(?: would not| wouldn't| would|'d) (?:\w+ly |also |just |even )?(?:change|bet|swap|say|call|recommend|rewrite|worry|rule|want|wish|trade|hesitate|mind|rush|read (?:too|much)|like|love|argue|urge|ask|prefer|rather|advise|hope)\b",
        r"^(?:he|she|you) (?:can|could) (?:also |sometimes |often )?be (?:very |so |quite |rather |truly )?\w+(?:ing|ful|ous|ible|able|ish|cult|al|y|ent|ant|ud|ugh|ind|uel|ude|unny)\.?$",
        r"^(?:\d\d?[:.h]\d\d ?)?(?:(?:hello|hi|good (?:morning|afternoon|evening|day))(?:,? and)? )?welcome (?:back )?to (?:our|the|this)\b",
        r"\bwelcome (?:back )?to our (?:\w+ )?(?:live|rolling|continuing) \w+",
        r"\b(?:takes two to tango|tale of two (?:cities|halves|towns|countries)|two sides (?:of|to) (?:the same|every|each) (?:coin|story)|two wrongs|back to square one)\b",
        r"^(?:boil|wash|rinse|avoid|discard|seek|dial)\b(?! \w+ed)",
        r"^(?:anyone|anybody|those|residents|witnesses) (?:with|who) (?:\w+ ){1,6}(?:should|is asked to|are asked to|is urged to|are urged to) (?:call|ring|contact|phone|report|email|e-mail|come forward)\b",
    ),
    hearsay=(
        r"\bgoing to (?:the|an?|his|her|their|its|our|my|independents|waste|school|work|bed|church|university|college|court|prison|jail|hospital)\b",
        r"\bin what would be\b",
        r"\b(?:the|his|her|their|last|political) will\b(?! (?:be|not|have|also|\w+ly)\b)",
        r"\b(?:before|after|as|when|until) \w+ (?:was|were) due\b",
    ),
    about_a_case=words("over for of into"),
    requiring=(
        r"\b(?:ruled|orders?|ordered|decreed|requires?|(?:been|was|were|are) (?:told|instructed)) (?:[\w']+ ){0,6}?(?:must|should)\b",
        r"\bunder (?:\w+ ){1,3}(?:laws?|rules?|act|code|order|decree|regulations?|plans?|deal|scheme|agreement|treaty|reform)\b",
        DUTY,
        r"\bwill (?:\w+ ){1,8}(?:who|whether|how|what|when) (?:\w+ ){0,3}(?:must|should)\b",
    ),
    rhetoric=(
        r"\b(?:too close to call|end(?:s|ed)? in tears|made (?:heavy|light) (?:weather|work) of|ha(?:s|ve|d) (?:seen|had) enough|ran out of (?:road|steam|ideas|excuses)|run out of (?:road|steam|ideas|excuses))\b",
        r"^may (?:he|she|they|god|their|his|her|we|all|the)\b",
        r"^never again\b\D{0,20}$",
        r"^(?:it|this|that)(?: was| is|'s) (?:all |just |pure |sheer |absolute |absolutely |utter |total |so |very )?(?:magic|madness|chaos|bedlam|carnage|agony|torture|bliss|heaven|hell|mayhem|insane|crazy|wild|surreal|unreal|awesome|huge|massive|special|emotional|scary|frightening|touch and go)\.?$",
        r"\b(?:neither|nobody|no one) (?:\w+ )?would (?:budge|blink|give way|back down)\b",
        r"\b(?:is|was|are|were|be|isn't|wasn't|it's|that's) (?:not |only |hardly |\w+ly )?fair\b",
        r"^(?:we|our \w+)(?:'re| are| is) (?:now )?live (?:from|at|in|on|with)\b",
        r"^(?:but )?(?:nobody|no one|no-one|few) (?:saw|had seen|could have seen) (?:it|this|that|him|her|them) coming\b",
        r"^(?:the|that|this) (?:debate|argument|fight|struggle|wait|saga|show|battle|guessing) (?:goes on|rages on|continues|drags on|rages)\.?$",
        r"^(?:i|we) (?:just |really |do |so )?(?:love|hate|adore|hope|wish|pray)\b[^,;\d]*$",
        r"^you (?:can't|cannot) (?:put a price|argue|ask for|make (?:this|it) up|have it both|buy|beat|blame|please|win (?:them|every)|teach|fake|hide from|turn back)\b[^,;\d]*$",
        r"^(?:that's|that is|such is|this is) (?:football|life|politics|sport|democracy|business|racing|the game)\b[^,;\d]*$",
        r"^(?:but |and |for )?an? (?:\w+ )?(?:man|woman|child|mother|father|nation|people|country|farmer|worker|house|tree|bird|dog|lie|promise) (?:does not|doesn't|cannot|can't|never|always) \w+\D*$",
        r"^(?:some |more |the |plenty of )?(?:early |first |further |more )?reactions? (?:is|are|has been|have been) (?:now |just |still )?(?:coming|starting|pouring|trickling|flooding)\b",
        r"\bwe(?:'ll| will) (?:have|bring|post|publish) (?:you )?more\b",
        r"\b(?:laid|lay|land|landed) a (?:glove|finger) on\b",
        r"^(?:but |and |so )?(?:i|we) (?:don't|do not|can't|cannot|couldn't|could not) (?:see|understand|think|believe|care|mind|wish|imagine|accept|comment|complain|regret)\b\D*$",
        r"^(?:but |and |so )?(?:i|we) (?:are|'re|am|'m) (?:owed|not looking for|looking for)\b[^,\d]{0,40}$",
        r"^(?:the |our |some |many )?(?:\w+(?:'\w+)? ){1,6}?(?:is|are|am|was|were|feel|felt|remain|remained) (?:absolutely |so |very |just |both |all |\w+ly )?(?:not |hardly |far from )?(?:devastated|gutted|heartbroken|encouraging|discouraging|deafening|unbearable|palpable|over the moon|angry|furious|livid|fed up|(?:tired|sick) of \w+|unconvinced|convinced|impressed|unimpressed|amused|exhausted|relieved|speechless|lost for words)\.?$",
        r"^(?:i'm|we're|they're|he's|she's) (?:absolutely |so |very |just |both |all |\w+ly )?(?:not )?(?:devastated|gutted|heartbroken|over the moon|angry|furious|livid|fed up|(?:tired|sick) of \w+|convinced|hungry for it|exhausted|relieved|speechless|lost for words)\.?$",
        r"^(?:the )?(?:omens|signs|outlook|picture|prospects|mood|atmosphere|noise|pressure|vibe|odds|optics|auguries) (?:is|are|was|were|looks?|looked|remains?|remained) (?:not |less than |far from |\w+ly )?(?!\w+ed\b)[a-z]+\.?$",
        r"^(?:the )?(?:time|pressure|tension|patience|anticipation|excitement|hope|hopes|doubts?|nerves|frustration|anger|fear|suspense) (?:was|is|were|are|had been|kept) (?:\w+ly )?(?:mounting|building|rising|growing|running out|fading|fraying|simmering)\.?$",
        r"^(?:the )?(?:goal|result|scoreline|card|moment|decision|win|save|equaliser|penalty|substitution) (?:\w+ )?(?:changed the game|flattered|turned the (?:game|tide|match))\b",
        r"\b(?:enough is enough|it is what it is|breaks my heart|(?:had|have) to pinch (?:myself|ourselves)|says it all|it(?:'s| is) about time|words in my mouth|(?:gone|go) either way|(?:was|were) second best(?: throughout)?|tells? (?:their|its) own (?:story|tale)|the tide (?:had|has) turned|lost on (?:no one|nobody|anyone)|gave us a chance|the rest is history|never looked back|that was that|champagne (?:stayed|remained) on ice|night to remember|leave it (?:there|at that))\b",
        r"^(?:they|he|she|it|we|you) (?:had|have|has) (?:only|nobody but|no one but) \w+ to (?:blame|thank)\.?$",
        r"^(?:\w+ ){1,4}could (?:hardly|scarcely|barely) (?:believe|contain|hide|credit|imagine)\b",
        r"^what (?:followed|happened next|came next|unfolded|ensued) (?:was|were|is)\b\D{0,40}$",
        r"^(?:and |but )?(?:i|we)(?:'ll| will|'re going to| are going to) (?:not )?(?:rest|give up|back down|be silenced|be intimidated|yield|bow|surrender|bend|waver|flinch|fight on|carry on|press on|bring you|keep you)\b",
        r"^our (?:\w+ ){1,2}(?:is|are|lies|lie) (?:in )?our\b",
        r"^(?:that|this|it)(?:'s| is|'ll be| will be) (?:for|up to) (?:others|them|you|him|her|us|voters|history|(?:the|our) \w+) to \w+\.?$",
        r"\byou(?:'d| would|'ll| will)? have to ask\b",
        r"^(?:and |now |but )?the (?:hard|real|difficult|tough|serious) (?:work|test|battle|fight|challenge|part) (?:starts|begins|lies|is|comes)\b\D{0,25}$",
        r"^(?:it|this) (?:was|is|had been) a (?:tale|story|night|day|game|week|season|match|half|year|contest) (?:of|to|for)\b\D*$",
        r"^only time (?:will|can)\b",
        r"^(?:it|this)(?:'s| is) not the end\b",
        r"^(?:and )?then came (?:the|an?) (?:\w+ )?(?:drama|twist|moment|turning point|surprise|shock|heartbreak|hard part|punchline|magic|fun|anticlimax|sting|inevitable|moment of \w+)\.?$",
        r"^(?:and )?(?:the )?(?:whole )?(?:roof|house|place|stadium|ground|crowd|stands?|arena|terraces?|hall|room|bench|dressing room) (?:came off|came down|erupted|went (?:wild|mad|crazy|silent|quiet)|fell silent|roared|rose as one|held (?:its|their) breath)\.?$",
        r"^(?:the )?(?:heads|shoulders|jaws|spirits|tempers|nerves|hearts|eyes|tears) (?:dropped|slumped|fell|rose|sank|frayed|flared|flowed|jangled|sagged|soared|broke|rolled)\.?$",
        r"^(?:and |but |so )?(?:i|we) say (?:this )?to (?:[\w',-]+ ?){1,8}:?$",
        r"^(?:that's|that is|that was) (?:all|it)(?: from us| folks| we have)?(?: for (?:now|today|tonight|this week))?\.?$",
        r"^we(?:'re| are) (?:now )?(?:closing|wrapping up|pausing|ending|winding down|leaving) (?:this|our|the|it)\b",
        r"^those who\b.{3,80}\b(?:lecture|preach to|teach|tell) us\b",
        r"^(?:i|we)(?: have|'ve) (?:all )?(?:done|put in|laid) (?:the|our) (?:hard |heavy )*(?:work|homework|groundwork|bit|part|share|yards|lifting|foundations?|sums)\.?$",
        r"^(?:\w+ )?(?:experts|analysts|scientists|researchers|critics|officials|doctors|economists) (?:urged?|advised?|counsell?ed|called for) (?:caution|patience|calm|restraint)\.?$",
        r"^(?:the )?(?:reactions?|response|reviews?|verdict|opinions?|feedback|reception) (?:was|were|has been|have been|is|are) (?:\w+ )?(?:mixed|divided|swift|muted|split|cool|lukewarm|immediate|furious)\.?$",
        r"^(?:these|those|this|that) (?:are|is|were|was) (?:not|no|hardly|never) (?:an? |the )?(?:isolated|mere|just|only|simply)\b",
        r"\b(?:is|was|were|are|seemed|looked|sounded) in (?:no|a|good|bad|high|fine|confident) (?:\w+ )?(?:mood|spirits|temper|form|heart)\b",
        r"\b(?:was|were|is|are|seemed|sounded) (?:rather |much |far |a little |even |no )?(?:less|more) (?:cheerful|impressed|upbeat|sanguine|charitable|forgiving|enthusiastic|convinced|diplomatic|optimistic|pessimistic|generous|philosophical|blunt|circumspect|guarded|cautious|happy|pleased|sure|sceptical|measured)\.?$",
        r"^(?:but |and )?none of (?:it|this|that|these|them|us) (?:will|would|was|is|has been) (?:be )?(?:easy|simple|cheap|new|quick|perfect)\b",
        r"^the (?:\w+ ){1,3}(?:thanks|congratulates|salutes|commends) (?!to\b)",
        r"^(?:who|what|how|why|when|where|whether)\b.{3,80}\b(?:is|was|remains) (?:an?|another|still an?|the) (?:\w+ )?question\b",
        r"^(?:the |our )?(?:future|sun|sky|sea|stars|streets|world|night|hour|moment|victory|tomorrow) (?:\w+ )*?belong(?:s|ed)? to\b",
        _SALUTATION,
        r"^(?:i|we) (?:had|have|had had|have had) the (?:\w+ )?(?:privilege|honou?r|pleasure|joy) of\b",
        r"\b(?:old habits|every cloud has|clock (?:is|was) ticking|(?:holds?|held|holding) (?:its|their|our|his|her) breath|jury (?:is|remains) (?:still )?out|ball is (?:now )?in (?:their|his|her|our|its|your) court|history (?:does not|doesn't|never|will not) repeats?|house divided|gloves (?:are|came|come) off|hope springs|hope dies last|devil is in|writing (?:is|was) on the wall|silver lining|something (?:has|had) to give|tip of the iceberg|elephant in the room|storm in a teacup|end of an era|calm before the storm|light at the end of the tunnel|needle in a haystack|point of no return|wake-up call|no smoke without)\b",
        r"\b(?:numbers?|figures?|facts?|results?|records?) (?:speaks?|spoke) for (?:itself|themselves)\b",
        r"\b(?:cut a \w+ figure|suffer(?:ed)? fools|twinkle in|lit up (?:every|the|a) room|(?:fill|filled|light up) a room|larger than life|force of nature|heart of gold|(?:wore|carried|wears) (?:his|her|their) \w+ lightly|household name|giant of|breath of fresh air)\b",
        r"^(?:the )?(?:stakes?|contrast|timing|irony|message|mood|silence|tension|relief|anger|symbolism|script|start|setting|opening) (?:could|can) (?:not|hardly|scarcely) (?:have been|be) (?:\w+er|worse)\b",
        r"^(?:the )?(?:silence|contrast|irony|tension|symbolism|mood) (?:was|is|were) (?:\w+ly )?\w+\.?$",
        r"\b(?:nobody|no one|no-one) (?:ever )?(?:said|pretends|pretended|promised) (?:\w+ )?(?:would|will|was) (?:be )?(?:easy|simple|cheap|quick)\b",
        r"^you (?:had to be|have to be|should have been) there\b",
        r"^(?:the )?(?:weather|wind|luck|timing|referee) (?:did not|didn't|hardly) help(?: matters)?\.?$",
        r"\b(?:justice delayed|time heals|power corrupts|truth will out|charity begins|practice makes|haste makes|money (?:is not|isn't) everything|actions speak|walls have|walk before)\b",
        r"^(?:few|nobody|no one|no-one|who|many|some)(?: of (?:us|you|them))? (?:would|could) (?:ever )?have (?:dreamed|dreamt|thought|imagined|believed|guessed|predicted|expected|hoped)\b",
        r"^(?:(?:and|but|so) )?(?:today|tonight)?,? ?(?:i am|i'm|we are|we're|i stand|we stand) here (?:today |tonight |this \w+ |before you )*(?:with (?:a|one|this) (?:simple |clear )?message|to (?:say|tell|ask|thank|ensure|celebrate|talk))\b",
        r"^(?:it|that|this)(?: is|'s) a (?:\w+ )?(?:tough|serious|hard|difficult|big|good|bad|fine|great|proud|sad) (?:job|task|day|moment|time|thing|question|challenge|start|step)\b",
        r"\b(?:is|are|was|were|remains?) (?:the|an?|another|one|our|my|his|her|their) (?:(?:other|big|bigger|biggest|real|main|only|great|new|final|old) ){0,2}(?:headaches?|worry|worries|concern|problem|challenge|puzzle|answer|point|trick|catch|dilemma|bright spot|consolation|lesson|irony|paradox|snag|sticking point|elephant in the room|inheritance|legacy|reward|thanks we get|price we pay)\.?$",
        r"\b(?:made|makes|won|wins|has|had) (?:\w+ )?(?:enemies|friends and enemies|admirers|detractors|fans|waves|(?:its|his|her|their) (?:critics|admirers|detractors|doubters))\.?$",
        r"^(?:a|any|every|no) (?:nation|country|town|people|government|society|state|house|leader|team|city|world|party|democracy|generation|parliament|union|army|church) (?:that|who|which) (?:(?:does|do|will|would) not|cannot|can't|doesn't|won't|never|refuses to|forgets|ignores|neglects|fears|forsakes|abandons|betrays)\b",
        r"^(?:i'm|i am|we're|we are) (?:getting |far |much )?too \w+ (?:for|to)\b",
        r"\b(?:send|sends|sending|sent) (?:an? |out )?(?:very )?(?:mixed|conflicting|clear|strong|wrong|right|powerful|worrying|unmistakable|different|contradictory|\w+er) (?:signals?|messages?)(?: to \w+)?\.?$",
        r"^(?!(?:in|on|at|of|for|with|to|by|from|under|is|are|was|if|when|all|and|but|about|after|before|both|that|what|how|not|because|around|as|most|even|only|against)\b)\w+ your\b",
        r"^no (?:\w+ ){1,8}?(?:can|could|should|must) (?:accept|tolerate|ignore|afford|deny|stand by|look away)\b",
        r"\banything but\b",
        r", (?:in short|so to speak|it seems|as ever),",
        r"^(?:some|every|any)(?:body|one) (?:has to|needs to|will have to|will need to|ought to|must|should)\b",
        r"^(?:for (?:\w+ ){0,3}\w+,? |to \w+(?: \w+)?, )?please (?!\w+ed\b)\w+",
        r"^(?:(?:so|and|but|now),? )?here(?:'s| is) (?:what|how|why)\b",
        r"^(?:the|this|that|our|their|every) (?:study|research|survey|analysis|findings|data|method|model) (?:has|have) (?:\w+ )?(?:limits|limitations|weaknesses|drawbacks)\.?$",
        r"\bit (?:hardly|scarcely|barely|no longer|did not|does not|didn't|doesn't) matter(?:s|ed)?\b",
        r"\b(?:history|our (?:grand)?children|posterity) will\b",
        r"\bask(?:s|ed|ing)? (?:them|our|him|her|your)sel(?:f|ves)\b",
        r"\bthe world (?:must|cannot|can't|should)\b",
        r"^(?:q|question) ?:",
        r"\bstay tuned\b",
        r"\b(?:will|can|could|would) (?:not |never |ever )?bring (?:\w+ ){1,3}back\.?$",
        r"\b(?:is|are|will be) (?:also )?available (?:on|at|from|via) (?:our|the|its|their) (?:\w+'s )?(?:web ?site|web ?page|portal|press)\b",
        r"^(?:that|this|it) is a (?:question|matter|debate|story|choice|decision)\b",
        r"\bcan be (?:found|read|seen|viewed|downloaded|watched) (?:at the (?:end|bottom)|below|here|above|online|on (?:our|the|its) (?:web)?site)\b",
        r"^(?:for )?(?:more|further|additional) (?:information|details),? (?:is|are|can|visit|see|call|contact|at|on|from|under|via)\b",
        r"\b(?:will be|is|are) (?:sadly |sorely |dearly |greatly |deeply |much )?missed\b",
        r"^(?:it is|it's) (?:too|still too|far too|still) (?:early|soon)\b",
        r"^(?:rest in peace|our condolences|we extend|we offer our)\b",
        r"\bwe (?:will|shall|can|must) do (?:better|more|our)\b",
        r"\b(?:i|we) (?:commend|move|salute|pledge ourselves|yield|rise to)\b",
        r"\bas (?:they|the saying|people|the old saying) (?:say|goes)\b",
        r"^(?:not everyone|not everybody|not all|few|some)(?: of \w+)? (?:is|are|was|were|agrees?|share|shares) ?(?:convinced|happy|pleased|impressed|charmed|thrilled|amused|delighted|enthusiastic|satisfied|keen|enthused|agreed?|so sure|persuaded|this view|that view)?$",
        r"\bbelieve me\b",
        r"^(?:(?:mr|madam|mister) (?:speaker|president|chairman|chairwoman|chair),? )let me\b",
        r"\b(?:i|we) (?:will|shall|am going to|are going to|want to) (?:\w+ )?(?:give way|make some progress|be brief|turn (?:now )?to|(?:deal|conclude|finish|close|start|begin) (?:with|by|now|here)|(?:come|return) (?:back )?to (?:that|this|it|these|those|my|the (?:point|question|issue|subject|matter)))\b",
        r"\b(?:i|we) would like to (?:make a|say|start|begin|pay|express|take|congratulate|thank|offer|welcome|tell|talk|turn|draw|remind|stress|emphasi[sz]e|acknowledge)\b",
        r"\bi am the (?:first|last) to (?:say|admit|accept|acknowledge|deny)\b",
        r"\b(?:much|far|still|a lot|lots|plenty|even) more to (?:be done|do)\b",
        r"\bif (?:you|we|people) \w+.{1,80}\b(?:will|can|should|must|have to)\b",
        r"\bwe (?:\w+ly )?(?:have|need) to\b",
        r"\b(?:uncharted waters?|turn(?:s|ed|ing)? the page)\b",
        r"^(?:i|we) (?:understand|recogni[sz]e|appreciate) the (?:strong )?(?:feelings?|concerns?|anger|pain|frustration)\b",
        r"^(?:honestly|frankly|sadly|hopefully|perhaps|maybe)\b",
        r"^(?:i'm|i am|we are|we're) (?:not |very |so |really |deeply |truly )*(?!back\b|open\b|closed\b)\w+$",
        r"\b(?:is|are|was|were) (?:an? |the |simply |nothing but )*(?:outrage|disgrace|insult|betrayal|farce|travesty|scandal)\b",
        r"^ask (?:the|any|your|those|anyone|our)\b",
        r"^(?:(?:tonight|today|now),? )?i can (?:report|tell|announce|assure|promise)\b",
        r"^(?:nobody|no one|no-one|no \w+) should\b",
        r"\bthanks? (?:all|everyone|those|everybody|its|their|our|his|her|the)\b",
        r"^(?:(?:and|but|so|now|first),? )?let(?: me| us|'s| there be| it be)\b(?! be (?:\w+ )?clear[:,] (?!this\b|that\b|it\b|we\b|i\b|there\b))",
        r"^(?:(?:and|but) )?(?:nobody|no one|no-one|nothing|none of (?:us|them|this)|few)\b[^\d,;]{0,40}? (?:can|could|expects?|knows?|doubts?|wants?|wanted)\b\D*$",
        r"\bone can only (?:imagine|guess|hope|wonder|speculate)\b",
        r"^(?:i|we) (?:find|found|call|consider) (?:it|that|this|them) (?:\w+ly |so |too |rather |very |quite |simply )?[\w-]+(?: to (?:understand|believe|accept|explain))?$",
        r"\b(?:nobody|no one)\b\D{0,30} needs to be told\b",
        r"\b(?:better|brighter|darker|harder|dark|hard|difficult|tough|good) (?:days|times|years) (?:lie|are|lay)\b",
        r"\b(?:time|patience|luck|excuses?|words) (?:has|have|had) run out\b",
        r"^(?:i|we) regret\b",
        r"^without [^,]{2,60}, (?:none of (?:this|it|us)|nothing)\b",
        r"\b(?:we will|we'll|we shall) keep (?:you|this page|readers|this story)\b",
        r"^if you (?:are|have) (?:just|only just)\b",
        r"\b(?:may|might|could|can) differ (?:materially|substantially|significantly)\b",
        r"\b(?:has|have|had) (?:seldom|rarely|hardly|never) (?:sounded|looked|felt|seemed|tasted|been) (?:\w+er|so \w+|more \w+)$",
        r"\bis not the (?:absence|opposite|enemy|end|time) of\b",
        r"^(?:(?:and|but|so) )?make no mistake\b(?![^.]*\d)",
        r"^(?:(?:and|but|so) )?(?:i|we)(?:'ll| will| shall|(?:'m|'re| am| are) (?:\w+ )?going to) (?:(?:also|always|not|never|all) )?(?:(?:fix|change|do|get|make|say|end) (?:it|that|this|these things|everything|so)\b|(?:ask|tell|talk|look|win|fight|explain|present|discuss|prevail|overcome|succeed|try|listen|let|stand|keep (?:our|my|that|this|those|going|fighting)|be (?:back|ready|there|here|strong|great))\b)",
        r"\bwe shall not see\b",
        r"^(?:please|stay|read|visit|contact|call|send)\b(?! \w+ed)",
        r"^(?:tune in|do not|don't|make sure|be (?:careful|aware|prepared|ready|patient))\b",
        r"\bnever (?:\w+ ){1,2}(?:anybody|anyone)\b",
        r"\bno words\b",
        r"^(?:nobody|no one) asked\b",
        r"\bit(?: is|'s| gives me) (?:a |an |our |my )?(?:great |real )?(?:privilege|honou?r|pleasure|joy|delight|relief)\b",
        r"\bnobody knows\b",
        r"\bwho knows\b",
        r"\bour (?:thoughts|hearts|prayers)\b",
        r"\bwe (?:will|shall) not (?:be )?\w+$",
        r"\b(?:i|we) (?:shall|will|can|could|would) never (?:forget|forgive)\b",
        r"\b(?:i|we) (?:beg|urge|thank|congratulate|look forward|salute|applaud|invite|welcome|stand ready|remain committed)\b",
        r"\bdeserves? better\b",
        r"\bwhat a\b",
        r"\bif only\b",
        r"\benough is enough\b",
        r"\blook forward to\b",
        r"\banyone's guess\b",
        r"\b(?:nobody|no one|none of us|no-one|we|few) (?:\w+ ){0,4}(?:will|can|could|would) (?:ever|never) (?:forget|know)",
        r"^(?:what|how|why|who|where|whether)\b[^,]{0,60}\b(?:is|are|remains?|was) (?:still |yet |not yet )?(?:unclear|unknown|anyone|a mystery|to be seen|another|not known|uncertain|less clear|hard)",
        r"\bonly time will tell\b",
        r"\bthere (?:was|is|can be|could be|will be) only (?:ever )?one (?:winner|way|answer|question)\b",
        r"\bremains to be seen\b",
        r"\b(?:must|should|ought to|let us|let's)\b(?! have)",
        r"^(?:here (?:is|are|comes?)|this is (?:why|how|what|where)|read more|click|sign up|subscribe|follow us|watch|listen|see also|advertisement|share this|related)\b",
        r"\b(?:i|we) (?:think|believe|feel|hope|guess|suppose|wish|love|hate|want|pray)\b",
        r"\b(?:thank you|good (?:morning|evening|luck)|welcome|congratulations)\b",
        r"\bit (?:is|was) (?:a |an |the )?(?:\w+ )?(?:time|shame|pity|wonder|night|day|moment|reminder|matter|tragedy|nightmare|miracle|question|mystery)\b",
        r"^(?:it|this|that) (?:is|was) (?:a|an) (?:\w+ ){1,3}(?:that|which|nobody|no one|we|many|few)\b",
        r"^(?:it|this|that) (?:is|was) (?:a|the) (?:kind|sort|type) of \w+ (?:that|which|when|where)\b",
        r"^(?:i|we) (?:do not|don't) know (?:how|what|why|where|when|if|whether)\b",
        r"\bto be (?:honest|fair|clear|sure)\b",
        r"\b(?:hard|difficult|easy|impossible|painful|tempting) to (?:imagine|think of|watch|believe|overstate|say|know|tell|see)\b",
    ),
    pleas=words(
        "appeal appeals complaint complaints petition petitions motion motions lawsuit lawsuits plea bail application"
    ),
    mortal=words("lives"),
    crimes=CRIMES,
    first_person=words("i we my our me us you your i'm we're i've we've you're"),
    negations=words("not no never none nobody nothing neither nor without cannot n't"),
    question_words=words("what how why who where whether"),
    roles=words(
        """
        president minister premier chancellor senator governor mayor secretary chairman chairwoman chair chief director
        head leader leaders spokesman spokeswoman spokesperson commander general judge justice prosecutor lawyer attorney
        ambassador professor editor owner founder captain commissioner deputy officer ceo engineer analyst economist
        historian activist journalist member mp bishop pope king queen prince princess candidate frontrunner coach doctor
        manager researcher scientist author supervisor inspector sheriff envoy representative congressman congresswoman
        councillor headteacher principal rector dean treasurer coordinator organiser organizer resident father mother
        brother sister son daughter wife husband
        """
    ),
    is_="is",
    one_of="is one of",
    attributed="{statement}, according to {speaker}",
    nominal=(
        r"\b(?:in|over|about|against|at|for|after|during|of|by) (?P<claim>(?:the )?(?:1[5-9]\d\d |20\d\d )?(?:\w+ )?(?:massacres?|killings?|murders?|executions?"
        r"|deaths?|arrests?|detentions?|abductions?|shootings?) of (?:(?:over|more than|about|some|at least|nearly|up to) )?"
        r"(?:\d[\d,.]*(?: (?:million|thousand))?|thousands|hundreds|dozens|(?:two|three|four|five|six|seven|eight|nine|ten))"
        r" [^,.;:”\"–—]{2,60}?)(?=[,.;:”\"–—]|$| (?:in|on|at|by|and|that|who|which|during|after|before)\b)",
    ),
    list_lead=(
        r"^(?:here (?:is|are)|(?:the )?following (?:is|are)|these (?:is|are)|below (?:is|are))\s+(?:just\s+)?"
        r"(?:(?:a few|some|a list|a number|several|many|all|examples?)\s+(?:of\s+)?)?"
    ),
    vague_subjects=words("this these those that it they he she we i you there"),
    misled={
        "harmed": _ECONOMY,
        "victims": words(
            "suing sue sued lawyer lawyers lawsuit compensation fund charity services memorial monument"
        ),
        "slid": words("ball home winner equaliser tackle keeper goalkeeper corner net"),
        "doubled": _SCORED,
        "halved": _SCORED,
        "increase": _UNDONE,
        "increases": _UNDONE,
        "would be": words("since"),
        "charged": words(
            "fee fees patient patients customers customer extra toll tolls guests battery batteries phone phones"
        ),
        "paralysed": _ECONOMY,
        "trial": _STUDIED,
        "trials": _STUDIED,
        "percentage points": words("error sampling"),
        "plunged": words("darkness chaos mourning river sea lake gorge ravine canal valley knife"),
        "sentence": words("draft paragraph grammar essay"),
        "killed": words("engine motion"),
        "record": words("album label vinyl songs band singer"),
        "rose against": words("king regime government rulers dictator occupiers"),
        "missing": words(
            "letter letters document documents file files page pages money cash funds data records evidence painting paintings key keys "
            "part parts link piece pieces ingredient"
        ),
        "pencilled in": words("analysts economists markets"),
        "has ruled": words("out that"),
        "hearing": words(
            "recalled recall recalls remember remembered remembers loss aid aids impaired music voices bang bangs shots explosion noise "
            "sounds gunfire cries screams"
        ),
        "projected": words(
            "image images film films screen screens wall walls onto facade slides slogan slogans"
        ),
        "detainees": words("interviewed"),
        "rises": words("cap caps capped capping limit limits limiting"),
        "rose": words("header defender defenders corner nod cross"),
        "dying": words(
            "reef reefs river lake forest forests sea art craft trade custom breed tree trees crop crops coral grass lawn language languages"
        ),
        "seized": words(
            "rebel rebels insurgents militia militias army troops forces front junta power control village town city airport "
            "chance chances opportunity moment initiative"
        ),
        "ruling": words("party parties coalition alliance bloc elite junta family"),
        "deaths": words("births"),
        "headed": words(
            "ball home wide over goal visitors hosts front cross corner equaliser winner clear header crossbar towards straight free-kick"
        ),
        "injuries": words("goals season squad games starts appearances striker goalkeeper midfielder"),
        "court": words("rebounds tennis basketball assists squash badminton volleyball netball"),
        "rebounded": words("ball shot post bar crossbar keeper"),
        "bill": words(
            "electricity energy gas water average heating phone household food shopping restaurant hotel repair fuel hospital"
        ),
        "climbed": words("stairs steps ladder ladders hill mountain fence wall roof tree tower"),
    },
    professions=words(
        """
        nurse surgeon dentist midwife vet pharmacist psychiatrist psychologist paramedic physician paediatrician neonatologist
        teacher lecturer tutor academic scholar physicist chemist biologist botanist geologist astronomer mathematician
        archaeologist architect builder carpenter electrician plumber mechanic welder bricklayer tailor baker butcher cook chef
        waiter waitress barber hairdresser farmer fisherman shepherd miner driver pilot sailor soldier colonel major sergeant
        lieutenant corporal admiral policeman policewoman detective firefighter guard clerk bookkeeper accountant banker broker
        trader merchant shopkeeper grocer salesman secretary receptionist librarian translator interpreter writer novelist poet
        playwright painter sculptor singer pianist violinist conductor composer actor actress dancer photographer broadcaster
        presenter reporter publisher printer priest nun monk vicar imam rabbi archbishop cardinal abbot missionary barrister
        solicitor magistrate notary bailiff diplomat envoy consul spy mediator negotiator goalkeeper striker midfielder
        defender forward winger referee umpire captain trainer jockey boxer swimmer athlete patron trustee heir monarch duke
        duchess baron emperor regent patriarch deputy aide adviser advisor assistant apprentice intern student pupil nephew
        niece cousin uncle aunt grandson granddaughter grandfather grandmother widow widower landlord tenant shareholder
        contractor subcontractor consultant programmer designer developer curator ranger gardener forester
        keeper gamekeeper beekeeper bookseller publican innkeeper hotelier florist jeweller optician plasterer roofer mason stonemason
        joiner shoemaker dressmaker watchmaker clockmaker brewer winemaker distiller potter miller lumberjack logger trucker chauffeur
        steward stewardess stoker stevedore postman postwoman courier lifeguard bodyguard warden auctioneer auditor columnist
        cartoonist illustrator goldsmith engraver drummer guitarist soprano tenor baritone organist cellist choreographer ballerina
        comedian magician acrobat filmmaker screenwriter producer cameraman newsreader commentator philosopher theologian sociologist
        anthropologist epidemiologist virologist cardiologist oncologist neurologist pathologist radiologist anaesthetist
        obstetrician physiotherapist nutritionist steelworker dockworker docker metalworker farmworker factory-worker housekeeper butler blacksmith locksmith seamstress weaver typist
        technician operator foreman labourer porter cleaner caretaker
        """
    ),
    persons=words(
        "motorist pedestrian bystander passer-by customer client defendant suspect survivor attacker gunman assailant teenager toddler baby "
        "adult person neighbour neighbor colleague friend victim witness plaintiff claimant accused offender thief robber burglar hostage "
        "donor buyer seller visitor guest opponent rival successor predecessor somebody someone whistleblower caller user"
    ),
    forenames=words("bill will sue grant mark"),
    share_cues=words("lost gained lose loses losing cut shed sheds added adds rallied retreated advanced"),
    definite=("the ", "that ", "this "),
    place_nouns=words("city town village country region province island district capital"),
    organisation_nouns=words(
        "company firm agency ministry bank party university union club charity organisation organization council group court hospital"
    ),
    company_nouns=words("company firm"),
    country_nouns=words("country"),
    regions=words("region province district"),
    countries=COUNTRIES,
    bodies=words(
        """
        company firm agency ministry bank party university union club charity organisation organization council group court hospital board
        government regulator watchdog manufacturer maker airline carrier operator retailer bakery brewery committee commission
        parliament senate assembly institute institution team squad federation association foundation authority department office
        army navy police tribunal school college church museum newspaper broadcaster station network studio developer lender
        insurer supplier producer chain startup start-up opposition administration cabinet panel jury inquiry mission bloc
        alliance coalition campaign city town village district county province state country nation kingdom utility
        """
    ),
    deciding_verbs=words(
        """
        plans planned expects expected wants wanted hopes hoped intends intended believes believed aims aimed denies refuses refused
        vows vowed promises promised pledges pledged decides decided agrees agreed urges urged demands demanded asks asked offers
        offered accuses accused blames blamed criticises criticised criticizes criticized wishes wished argues argued insists insisted
        estimates estimated forecasts predicts predicted alleges alleged fears feared thinks thought recommends recommended
        """
    ),
    men=words(
        "mr mister sir king prince lord father brother son husband uncle nephew grandfather grandson man boy spokesman chairman "
        "businessman congressman policeman salesman fisherman duke baron emperor monk actor widower count sheikh imam bishop"
    ),
    women=words(
        "mrs ms miss lady queen princess dame madam mother sister daughter wife aunt niece grandmother granddaughter woman girl "
        "spokeswoman chairwoman businesswoman congresswoman policewoman duchess actress waitress nun widow baroness countess"
    ),
    that_year=phrases("that year|the same year"),
    pairs=phrases(
        "two men|two women|two brothers|two sisters|two suspects|two companies|two officials|two defendants|pair|couple"
    ),
    and_="and",
    beside=words(
        "down up below above under over behind ahead short clear adrift shy more less fewer higher lower later earlier longer shorter"
    ),
    equally=words("as"),
    as_=words("as"),
)
