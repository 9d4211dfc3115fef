# ruff: noqa: E501  (word tables and patterns)
"""English."""

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

_MONTHS: Final = numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept "
    "october/oct november/nov december/dec"
)

_PAST: Final = words(
    """
    arose ate awoke became began bit blew broke chose came did drank drew drove fell flew forbade forgave forgot froze
    gave grew hid knew lay mistook overcame overran overthrew overtook ran rang rode rose sang sank saw shook shrank
    spoke sprang stank stole strode swam swore threw took tore underwent undertook went withdrew woke wore wrote
    """
)
_PAST_OR_PARTICIPLE: Final = words(
    """
    beat bent bet bled bore bought bound bred brought built burnt burst cast caught clung cost crept cut dealt dug fed
    felt fought found fled flung forecast got ground had heard held hit hung hurt kept knelt laid learnt led left lent
    let lit lost made meant met misled paid proved put quit read rebuilt rid said sat sent set shed shone shot shut
    slept slid slit sold sought spent split spread spun stood stuck stung struck stuck swept swung taught thought told
    understood upheld upset won withheld withstood wound
    """
)
_S_VERBS: Final = words(
    """
    accuses acknowledges adds admits affects agrees allows announces appears argues asks asserts becomes begins believes
    belongs blames brings calls carries causes claims comes concludes confirms considers consists contains continues
    contradicts contributes creates declares defends denies depends describes determines disputes does employs enters
    estimates exceeds exists expects explains faces fails finds follows forces forms gets gives goes happens has helps
    holds includes increases indicates insists intends introduces involves is joins keeps kills knows lasts leads leaves
    lies likes lives looks loses maintains makes manages marks means meets moves needs notes occurs offers opens operates
    opposes orders owns pays permits plans plays predicts prefers prevents produces prohibits promises proposes proves
    provides publishes puts quotes raises reaches receives recommends refers reflects refuses rejects remains replaces
    reports represents requires reveals rises runs says seeks seems sees sells sends serves sets shows sits speaks spends
    stands stars starts states stays stops suggests supports suspects takes talks tells thinks threatens treats tries
    turns understands urges uses violates visits votes wants warns wears wins works worries writes
    """
)
_S_NOUNS: Final = words(
    """
    calls causes claims estimates forces forms holds increases leads lies likes looks marks means moves needs notes
    offers orders plans plays quotes raises reports rises runs sets shows starts states stays stops supports suspects
    talks uses visits votes wins works worries stars faces stands parts
    """
)
_PLAIN: Final = words(
    """
    accuse add admit agree allow appear argue ask become begin believe belong blame call cause claim come confirm
    consider consist contain continue cost cover create demand deny depend describe earn estimate exceed exist expect
    explain face fall feel find follow get give go grow happen hold hope include indicate insist intend involve keep
    know lack lead leave lie live look lose make mean need note occur offer oppose own pay plan play predict prefer
    produce prove provide reach receive remain report represent require reveal rise risk run say see seek seem sell show
    speak spend stand start stay suffer suggest support take tell tend think threaten try use vary vote want warn win
    work
    """
)
_SAY: Final = words(
    """
    said says say wrote writes write told tells tell claimed claims claim stated states announced announces announce
    declared declares added adds reported reports report explained explains insisted insists insist warned warns warn
    argued argues argue tweeted posted testified alleged alleges allege noted notes confirmed confirms confirm denied
    denies deny admitted admits acknowledged acknowledges predicted predicts predict estimated estimates estimate
    suggested suggests suggest believe believes believed showed shows show revealed reveals concluded concludes found
    finds find promised promises promise vowed pledged maintains maintained asserted asserts complained recalled replied
    answered continued commented remarked disclosed indicated indicates accused rejected rejects disputed disputes
    forecast forecasts expect expects expected projected calculated boasted
    """
)

_SOFT_CUES = each(
    "trend",
    "decline declined declines declining rose rise risen rises rising fell fallen fall falls falling dropped drop drops dropping double triple higher lower grew grown grows growing climbed climb jumped jump tumbled eased record improved worsened popular popularity gained lead widened narrowed slowed trend trends",
)
_SOFT_CUES |= {"victims": "casualties"}
_MEASURED: Final = words(
    """
    price prices rate rates number numbers sales spending unemployment employment inflation population output exports
    imports support toll deaths cases temperature temperatures rainfall emissions turnout budget debt deficit growth
    income wages salaries profits profit revenue costs cost demand production shares share index approval popularity crime
    traffic tourism attendance membership hashtag topic search searches video post views followers audience more less
    most than very levels level tax taxes
    """
)

_CUES: Final = (
    each(
        "casualties",
        """
        kill|killed|killing|killings|kills|dead|death|deaths|died|dies|die|dying|massacre|massacres|massacred|casualties
        |casualty|drown|drowns|drowning|murder|murdered|murders|wounded|injured|injuring|injuries|slain|slaughtered|fatalities|fatality|fatal
        |death toll|toll|drowned|perished|missing|lost their lives|shot dead|executed|execution|executions
        |bodies|maimed|burned to death|homicides|suicides
        """,
    )
    | each(
        "legal",
        """
        sentence|sentenced|sentencing|convicted|conviction|indicted|indictment|charged|arrested|arrest|arrests|arresting
        |detained|detention|jailed|imprisoned|imprisonment|court|courts|trial|verdict|lawsuit|sued|suing|pleaded|acquitted
        |prosecuted|prosecutor|prosecutors|remanded|custody|bail|judge|jury|appealed|fined|banned|outlawed
        |extradited|prison|jail|law|bill|ruling|ruled|guilty|warrant|parole|tribunal|legislation|decree
        |unconstitutional|illegal|plaintiffs|defendant|defendants|felony|pardon|pardoned|pardons|amnesty|clemency|subpoena|subpoenaed|injunction
        """,
    )
    | each(
        "trend",
        """
        uptick|increase|increased|increases|increasing|decrease|decreased|decreases
        |doubled|tripled
        |quadrupled|halved|growth|surge|surged|surging|soared|soaring|slumped
        |plunged|shrank|shrunk|trending|trended|viral|ranked|ranking
        |ranks|record high|record low|more popular|most popular|compared with|compared to
        |than ever|than any|less likely|more likely|down by|up by|up from|down from|twice as|times as|fewer than in|more than in|lowest|highest|largest|biggest|fastest
        |slowest|smallest|tallest|longest|worst|deadliest|most shared|most viewed|outnumber|outnumbered|overtook|overtaken
        |accelerated|unchanged|remained flat|stayed flat|remained stable|remained steady|remained the same|no longer|not stopped|never stopped|has continued|continues to|not ceased
        |uptrend|downturn|lead the|percentage points|top-selling|best-selling
        """,
    )
    | each(
        "forecast",
        """
        will|won't|shall|forecast|forecasts|predict|predicts|predicted|projected|expected to|is expected|are expected
        |set to|due to open|is likely to|are likely to|expects|plans to|plan to|planned to|scheduled to|is to|are to|going to|would rise|would fall
        |would cost|by the end of|is due|are due|faces up to|could reach|could lead|could rise|intends to
        """,
    )
    | each(
        "cause",
        """
        because|because of|caused|causes|cause|causing|due to|led to|leads to|leading to|as a result|resulted in|triggered
        |triggering|prompted|prompting|sparked|sparking|blamed|blamed on|thanks to|owing to|inspired|responsible for
        |attributed to|stems from|stemmed from|in response to|contributed to|the reason|made the|drove up|forced
        """,
    )
    | each(
        "role",
        """
        appointed|elected|president of|chairman of|head of|director of|leader of|chief executive of|founder of|member of
        |served as|serves as|serving as|works as|worked as|role in|named as|is the minister|was the minister|spokesman for
        |spokeswoman for|spokesperson for|chief of|secretary of|owned by|owns|founded
        """,
    )
)

PACK: Final = Pack(
    code="en",
    numerals=numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen",
        0,
    )
    | numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
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
        "tn": 10**12,
        "k": 1000,
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
    halves={"half": 0.5, "quarter": 0.25},
    fractions={
        "half of": 0.5,
        "half the": 0.5,
        "a third of": 1 / 3,
        "one third of": 1 / 3,
        "one-third of": 1 / 3,
        "two thirds of": 2 / 3,
        "two-thirds of": 2 / 3,
        "a quarter of": 0.25,
        "one quarter of": 0.25,
        "three quarters of": 0.75,
        "three-quarters of": 0.75,
        "a fifth of": 0.2,
        "one fifth of": 0.2,
        "a tenth of": 0.1,
        "by half": 0.5,
        "in half": 0.5,
        "by a third": 1 / 3,
        "by a quarter": 0.25,
        "by a fifth": 0.2,
        "a fifth since": 0.2,
        "a third since": 1 / 3,
        "a quarter since": 0.25,
        "half its": 0.5,
        "half their": 0.5,
    },
    number_joiners=words("and a"),
    ambiguous_numerals=words("one"),
    ordinals=numbered("first second third fourth fifth sixth seventh eighth ninth tenth"),
    ranked=words(
        "trending most largest biggest highest lowest smallest tallest longest busiest deadliest worst best richest place "
        "time straight consecutive successive such leading ranked since"
    ),
    comparators=each(
        MORE_THAN,
        "more than|over|above|in excess of|exceeding|upwards of|greater than|well over|just over|topped",
    )
    | each(AT_LEAST, "at least|no fewer than|no less than|not less than|a minimum of")
    | each(LESS_THAN, "less than|under|below|fewer than")
    | each(AT_MOST, "at most|up to|as many as|as much as|no more than|not more than|a maximum of")
    | each(
        ABOUT, "about|around|approximately|roughly|some|an estimated|estimated|circa|or so|an average of|~"
    )
    | each(NEARLY, "nearly|almost|close to|just under|not quite")
    | each(EXACTLY, "exactly|precisely"),
    comparators_after=each(AT_LEAST, "or more|or higher|or older|plus")
    | each(AT_MOST, "or less|or fewer|or under")
    | each(ABOUT, "or so"),
    adjectives_first=True,
    percent=words("percent|per cent|pct"),
    points=words("percentage points|percentage point|points"),
    currencies={
        "dollars": "USD",
        "dollar": "USD",
        "euros": "EUR",
        "euro": "EUR",
        "pounds": "GBP",
        "yen": "JPY",
        "yuan": "CNY",
        "rupees": "INR",
        "rials": "IRR",
        "tomans": "IRT",
        "roubles": "RUB",
        "rubles": "RUB",
        "francs": "CHF",
        "pesos": "peso",
        "lira": "TRY",
        "kroner": "krone",
        "kronor": "SEK",
        "shekels": "ILS",
        "cents": "cent",
    },
    measures=each("km", "km|kilometres|kilometers|kilometre|kilometer")
    | each("m", "metres|meters|metre|meter")
    | each("mm", "mm|millimetres|millimeters")
    | each("cm", "cm|centimetres|centimeters")
    | each("mile", "miles|mile|mi")
    | each("foot", "feet|foot|ft")
    | each("kg", "kg|kilograms|kilos|kilogram")
    | each("t", "tonnes|tons|tonne|ton")
    | each("l", "litres|liters|litre")
    | each("ha", "hectares|hectare")
    | each("acre", "acres|acre")
    | each("km/h", "km/h|kph")
    | each("mph", "mph")
    | each("°C", "°c|degrees celsius|degrees")
    | each("MW", "mw|megawatts|megawatt")
    | each("GW", "gw|gigawatts")
    | each("km²", "square kilometres|square kilometers|sq km")
    | each("barrel", "barrels"),
    labels=words(
        "article section room flight route highway motorway resolution no number nos chapter page pages p boeing airbus "
        "channel act paragraph clause form gate line bus unit apollo covid vitamin version windows iphone radio group "
        "level type class grade formula junction exit platform rule annex protocol directive title"
    ),
    people=words(
        "people persons person men women children dead victims civilians soldiers protesters prisoners residents workers "
        "students migrants refugees passengers patients voters officers police deaths casualties dissidents"
    ),
    ages=(
        r"(?P<n>\d{1,3})-year-olds?\b",
        r"\b(?:aged?(?: of)?) (?P<n>\d{1,3}|[a-z]+(?=[,.;)]| and\b))\b(?! per)",
        r"\b(?P<n>\d{1,3}) years? old\b",
        r"(?<=[a-z]), (?P<n>\d{2})(?=,| and\b|\.$)",
    ),
    counted_after=words("are were is was have had remain remained"),
    months=_MONTHS,
    ambiguous_months=words("may march mar jan sep dec"),
    weekdays=numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
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
        r"\b(?P<n>\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twenty) (?P<unit>years?|months?|weeks?|days?) (?:ago|earlier)\b",
    ),
    time_units={
        "year": "year",
        "years": "year",
        "month": "month",
        "months": "month",
        "week": "week",
        "weeks": "week",
        "day": "day",
        "days": "day",
    },
    decades=(r"\b(?P<n>1[5-9]\d0|20\d0)'?s\b",),
    between=(
        r"\bbetween (?P<a>1[5-9]\d\d|20\d\d) and (?P<b>1[5-9]\d\d|20\d\d)\b",
        r"\bfrom (?P<a>1[5-9]\d\d|20\d\d) (?:to|until|through) (?P<b>1[5-9]\d\d|20\d\d)\b",
        r"\b(?P<a>1[5-9]\d\d|20\d\d)[–-](?P<b>1[5-9]\d\d|20\d\d)\b",
    ),
    future=words(
        "will expected plans aims set upcoming next scheduled forthcoming due until by boycott planned"
    ),
    auxiliaries=words(
        "is are was were am has have had do does did will would can could may might must shall should won't can't cannot "
        "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't ain't"
    ),
    seeming=words("feel feels felt seem seems seemed look looks looked"),
    than=words("than"),
    being=words("is are was were am isn't aren't wasn't weren't"),
    past=_PAST,
    past_or_participle=_PAST_OR_PARTICIPLE,
    present=_S_VERBS - _S_NOUNS,
    present_or_noun=_S_NOUNS,
    plain_present=_PLAIN,
    participle_endings=("ed",),
    not_verbs=words(
        "red bed need speed seed feed indeed hundred wicked sacred naked united unprecedented breed weed exceed succeed "
        "proceed so-called aged embed kindred blessed ragged rugged greed creed deed steed unarmed alleged biased "
        "skilled unskilled talented bloodshed freed-up third-ranked assorted beloved"
    ),
    articles=words("a an"),
    multiples=words("twice triple"),
    determiners=words(
        "the a an this that these those his her its their our my your some any no each every another both all several "
        "many most few such two three four five six seven eight nine ten other more 's"
    ),
    prepositions=words(
        "of in on at by for with from to into onto over under about against between among during since until through "
        "throughout before after across around near within without despite via per as than like along toward towards "
        "upon including amid following behind beyond outside inside beside besides off out up down"
    ),
    pronouns=words("he she it they we i you who there this these those that which one"),
    he_or_she=words("he she"),
    they=words("they"),
    it=words("it"),
    coordinators=words("and but or"),
    contrast=words("but while whereas although though yet"),
    subordinators=words("after before when because since as where once while although though whereas"),
    causal=words("because since as"),
    conditionals=words("if unless until whether so lest provided"),
    relatives=words("which who whose whom where when"),
    that=words("that"),
    adverbs=words(
        "also then never not ever still always often now just even already later soon again once twice almost both only "
        "further instead meanwhile subsequently reportedly allegedly apparently recently n't"
    ),
    adverb_endings=("ly",),
    participles=words(
        "making leaving killing injuring wounding bringing causing forcing sparking triggering prompting"
    ),
    gerund_endings=("ing",),
    not_gerunds=words(
        "including during following according building evening morning meeting nothing something anything everything king "
        "spring string thing wing ring being regarding concerning excluding notwithstanding pending owing considering "
        "beijing ceiling sibling offspring wedding"
    ),
    tail_openers=words(
        "from up down compared including of among more less fewer with bringing a an roughly about nearly almost around or "
        "equivalent against versus"
    ),
    with_=words("with"),
    with_figure=words("over more nearly about some at around almost just"),
    relative_subjects=words("who which"),
    relative_owners=words("whose"),
    helpers=words(
        """
        is are was were be been being am has have had having isn't aren't wasn't weren't
        hasn't haven't hadn't get got getting to will would can could may might must shall should
        did do does don't didn't doesn't won't wouldn't can't couldn't cannot 's 're 've 'd 'll
        """
    ),
    of=words("of"),
    verb_after=words("who which"),
    alternatives=words("or"),
    pairing=words("between both"),
    comparing=words("such well same soon far long"),
    scenes=words("where when"),
    predeterminers=words("all both"),
    prepositional_relatives=words("which whom"),
    infinitive_markers=words("to"),
    plural_endings=("s",),
    singular_endings=("ss", "us", "'s"),
    nationality_endings=("ian", "ish", "ese", "ean", "aeli", "aqi", "ani"),
    comment_openers=words("as"),
    adjunct_openers=words("on in at during after to"),
    listeners=words("reporters"),
    counting=words("added"),
    plural_subjects=words(
        "people police they we you i who men women children media officials many most some others both"
    ),
    plural_pronouns=words("them us whom which"),
    modals=words("will would can could may might must shall should to"),
    reported_future=words("would"),
    trend_patterns=(
        r"\b(?:first|\w{3,}est|most|least|worst|best)\b[^,;.]{1,50}\b(?:in|for|since)\b (?:(?:the|more|over|nearly|than|last|past|at|least|almost|about) ){0,3}(?:\w+[ -]){1,3}(?:years?|months?|weeks?|decades?|history)\b",
        r"\b(?:first|\w{3,}est|most|least|worst|best)\b[^,;.]{0,50}\bsince\b",
    ),
    say=_SAY,
    naming=words("called calls described describes branded labelled labeled dubbed termed hailed praised"),
    deny=words(
        "denied denies deny rejected rejects reject disputed disputes dispute refused refuses dismissed dismisses"
    ),
    saying=words(
        "explaining saying claiming arguing adding stating noting warning alleging insisting announcing reporting"
    ),
    according_to=words("according to|"),
    speakers=words(
        "report reports document documents official officials figures data study statement agency police ministry "
        "scientists experts authorities researchers records survey poll source sources statistics"
    ),
    cues=_CUES,
    soft_cues=_SOFT_CUES,
    measured=_MEASURED,
    superlative_endings=("iest",),
    superlatives=words(
        "highest lowest largest biggest smallest most least worst best longest shortest deadliest fastest first second "
        "third only youngest oldest heaviest hottest coldest tallest steepest sharpest strongest weakest last"
    ),
    opinion=words(
        """
        brave bravely terrible terribly wonderful shameful shamefully evil disgraceful disgusting horrible amazing
        beautiful ugly brilliant stupid foolish absurd ridiculous outrageous unacceptable tragic heartbreaking heroic
        great fantastic awful unforgettable inspiring incredible incredibly intensely frankly sadly hopefully surely
        unfortunately fortunately remarkable extraordinary magnificent pathetic cowardly noble deserve deserves
        remarkably lovely perfect delicious dreadful sad happy proud exciting boring fair unfair
        """
    ),
    hedges=words(
        "reportedly allegedly apparently perhaps maybe possibly probably presumably seemingly seems appears appeared "
        "might could may suspected believed thought likely unlikely"
    ),
    wishes=words("must should let going will want need hope would could can think know"),
    rhetoric=(
        r"\banyone's guess\b",
        r"\b(?:nobody|no one|none of us|no-one|we|few) (?:\w+ ){0,4}(?:will|can|could|would) (?:ever|never) (?:forget|know)",
        r"^(?:what|how|why|who|where|whether)\b[^,]{0,60}\b(?:is|are|remains?|was) (?:still |yet |not yet )?(?:unclear|unknown|anyone|a mystery|to be seen|another|not known|uncertain|less clear|hard)",
        r"\bonly time will tell\b",
        r"\bremains to be seen\b",
        r"\b(?:must|should|ought to|let us|let's)\b(?! have)",
        r"^(?:here (?:is|are|comes?)|this is (?:why|how|what|where)|read more|click|sign up|subscribe|follow us|watch|listen|see also|advertisement|share this|related)\b",
        r"\b(?:i|we) (?:think|believe|feel|hope|guess|suppose|wish|love|hate|want|pray)\b",
        r"\b(?:thank you|good (?:morning|evening|luck)|welcome|congratulations)\b",
        r"\bit (?:is|was) (?:a |an |the )?(?:\w+ )?(?:time|shame|pity|wonder|night|day|moment|reminder|matter|tragedy|nightmare|miracle|question|mystery)\b",
        r"^(?:it|this|that) (?:is|was) (?:a|an) (?:\w+ ){1,3}(?:that|which|nobody|no one|we|many|few)\b",
        r"\bto be (?:honest|fair|clear|sure)\b",
        r"\b(?:hard|difficult|easy|impossible|painful|tempting) to (?:imagine|watch|believe|overstate|say|know|tell|see)\b",
    ),
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
        r"\b(?:in|over|about|for|after|during|of|by) (?P<claim>(?:the )?(?:1[5-9]\d\d |20\d\d )?(?:\w+ )?(?:massacres?|killings?|murders?|executions?"
        r"|deaths?|arrests?|detentions?|abductions?|shootings?) of (?:(?:over|more than|about|some|at least|nearly|up to) )?"
        r"(?:\d[\d,.]*(?: (?:million|thousand))?|thousands|hundreds|dozens|(?:two|three|four|five|six|seven|eight|nine|ten))"
        r" [^,.;:”\"–—]{2,60}?)(?=[,.;:”\"–—]|$| (?:in|on|at|by|and|that|who|which|during|after|before)\b)",
    ),
    list_lead=(
        r"^(?:here (?:is|are)|(?:the )?following (?:is|are)|these (?:is|are)|below (?:is|are))\s+(?:just\s+)?"
        r"(?:(?:a few|some|a list|a number|several|many|all|examples?)\s+(?:of\s+)?)?"
    ),
    vague_subjects=words("this these those that it they he she we i you there"),
    titles=words(
        "mr mrs ms dr prof professor president minister premier chancellor senator sen gov governor mayor general gen "
        "colonel col captain judge justice chief king queen prince princess pope bishop sir lord lady leader leaders "
        "commander sheriff inspector ayatollah imam secretary spokesman spokeswoman chairman director lawyer activist "
        "journalist commissioner ambassador detective sergeant lieutenant rep engineer economist researcher"
    ),
    name_joiners=words("of the al bin ibn de del der van von and for la le du dos da"),
    place_before=words("in at near across from areas outside around toward towards into through throughout"),
    organisation_words=words(
        """
        organization organisation agency ministry department university institute institution bank company corporation
        corp inc ltd party council committee commission association union federation group court police army force forces
        authority office bureau parliament congress senate assembly guard guards church hospital school college club
        league times post herald tribune news press network foundation trust fund society board service services units
        unit front movement alliance coalition ministry house cross administration center centre nations reuters
        """
    ),
    place_words=words(
        "river lake mount mountain valley street avenue road square city county province state region island islands bay "
        "sea ocean coast district village town airport bridge park forest desert peninsula north south east west"
    ),
    never_names=words(
        "i the a an this that these those it he she they we you there here in on at by for with from to and but or if "
        "when while after before since because as of what how why who where all some many most no not one two three "
        "four five six seven eight nine ten thousands hundreds dozens millions both each every another such his her its "
        "their our my your following meanwhile however yesterday today tomorrow then now also yet so still only even "
        "first second third rainfall flooding repairs spending officials police scientists people nobody everyone"
    ),
    sentences={
        "sentenced": r"\bsentenced (?:\w+ ){0,6}?to (?P<term>death|life(?: imprisonment| in prison)?|(?:\w+[ -]){1,4}?(?:years?|months?|days?|lashes)(?: in (?:prison|jail)| imprisonment| probation)?)(?: for (?P<charge>[^,.;]{3,60}))?",
        "convicted": r"\bconvicted (?:of|on) (?P<charge>[^,.;]{3,60})",
        "charged": r"\bcharged with (?P<charge>[^,.;]{3,60})",
        "acquitted": r"\bacquitted (?:of|on) (?P<charge>[^,.;]{3,60})",
        "remanded": r"\bremanded\b(?:(?:[^.;]{0,80}?) on suspicion of (?P<charge>[^,.;]{3,60}))?",
        "arrested": r"\b(?:arrested|detained)(?: (?:on suspicion of|for|over) (?P<charge>[^,.;]{3,60}))?",
        "jailed": r"\b(?:jailed|imprisoned)(?: for (?P<term>(?:\w+[ -]){1,3}?(?:years?|months?|days?)))?",
        "indicted": r"\bindicted(?: (?:on|for) (?P<charge>[^,.;]{3,60}))?",
        "fined": r"\bfined (?P<term>[$€£]?[\d.,]+(?: (?:million|billion|thousand))?(?: \w+)?)",
        "faces": r"\bfaces? (?P<term>(?:up to |at least )?(?:\w+[ -]){1,4}?(?:years?|months?)(?: in (?:prison|jail))?|life(?: imprisonment| in prison)?|the death penalty)",
        "pleaded": r"\bpleaded (?:not )?guilty(?: to (?P<charge>[^,.;]{3,60}))?",
        "executed": r"\bexecuted(?: for (?P<charge>[^,.;]{3,60}))?",
    },
)
