# ruff: noqa: E501  (word tables and patterns)
"""Words and phrases that point to a kind of claim in English, and nouns that are measured."""

from typing import Final

from claims.splitting.languages.pack import each, words

_DUE_TO: Final = words(
    """
    appear announce arrive attend be become begin close come complete debate decide deliver discuss end enter expire face
    fall finish fly get give go have hear hold host join land last launch leave make meet move open pay play present publish
    receive release reopen report resume retire return rise rule run sail see sign speak stand start step take testify
    travel unveil visit vote
    """
)  # beside these it is no cause
CUES: Final = (
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
        |are expected|expect|expecting|is set to|are set to|was set to|were set to|looks set to|look set to
        |looked set to|is likely to|are likely to|expects|plans to|plan to|planned to|scheduled to|is to
        |are to|we're going to|they're going to|you're going to|i'm going to|it's going to|he's going to|she's going to|that's going to|there's going to|isn't going to|aren't going to|wasn't going to|not going to|never going to|is going to|are going to|am going to|was going to|were going to|be going to|still going to|now going to|also going to|really going to|just going to|all going to|
        would rise|would fall|would cost|by the end of|faces up to|could reach
        |due on|due in|due by|due at|due before|due next|due later|due this|due out|due back|due from|could lead|could rise|intends to|not expected|expected before|expected by|expected in|aims to|hopes to
        |will be|would be|pledged to|vowed to|promised to|next year|plans for|is planned|are planned
        |scheduled for|planned for|slated for|pencilled in|earmarked for|is about to|are about to|is preparing to
        |are preparing to|poised to|tipped to|on course to|on track to|gearing up to|is planning|are planning|is considering
        |are considering|is weighing|are weighing|imminent|in the pipeline|on the cards|looms|is looming|it is hoped
        |hope to|wants to hire|wants to build|wants to open|wants to sell|wants to cut|wants to raise|wants to buy|takes effect next|due for completion
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
SOFT_CUES: Final = each(
    "trend",
    "decline|declined|declines|declining|rose|rise|risen|rises|rising|fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|double|triple|higher|lower|grew|grown|grows|growing|climbed|climb|jumped|jump|jumps|climbs|soars|slumps|plunges|tumbles|tumbled|eased|weakens|strengthens|dips|creeps|weakened|strengthened|steadied|softened|eroded|deepened|swelled|record|improved|worsened|popular|popularity|gained|lead|widened|narrowed|slowed|trend|trends|reversed",
) | each("casualties", "victims|hurt|stitches")
MEASURED: Final = words(
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
