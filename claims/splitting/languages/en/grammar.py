# ruff: noqa: E501  (word tables and patterns)
"""Verbs, and the small words around them of English."""

from typing import Final

from claims.splitting.languages.pack import (
    Grammar,
    phrases,
    words,
)

_PAST: Final = words(
    """
    arose ate awoke became began bit blew broke chose came did drank drew drove fell flew forbade forgave forgot froze
    gave grew hid knew lay mistook overcame overran overthrew overtook ran rang rode rose sang sank saw shook shrank
    spoke sprang stank stole strode swam swore threw took tore underwent undertook went withdrew woke wore wrote
    foresaw outdid outgrew outran overrode oversaw partook redid retook rewrote slew strove trod undid wept
    """
)
_PAST_OR_PARTICIPLE: Final = words(
    """
    beat bent bet bled bore bought bound bred brought built burnt burst cast caught clung cost crept cut dealt dug fed
    felt fought found fled flung forecast got ground had heard held hit hung hurt kept knelt laid learnt led left lent
    let lit lost made meant met misled paid proved put quit read rebuilt rid said sat sent set shed shone shot shut
    slept slid slit sold sought spent split spread spun stood stuck stung struck stuck swept swung taught thought told
    understood upheld upset won withheld withstood wound outbid leapt misread oversold overheard resold retold reset sped
    spelt spilt swum wed
    """
)
_S_VERBS: Final = words(
    """
    accuses acknowledges adds admits affects agrees allows announces appears argues asks asserts becomes begins believes
    belongs blames brings calls carries causes claims comes concludes confirms considers consists contains continues
    contradicts contributes creates declares defends denies depends describes determines disputes does earns employs enters
    estimates exceeds exists expects explains faces fails finds follows forces forms gets gives goes grows happens has helps
    holds includes increases indicates insists intends introduces involves is joins keeps kills knows lacks lasts leads leaves
    lies likes lives looks loses maintains makes manages marks means meets moves needs notes occurs offers opens operates
    opposes orders owns pays permits plans plays predicts prefers prevents produces prohibits promises proposes proves
    provides publishes puts quotes raises reaches receives recommends rests refers reflects refuses rejects remains replaces
    reports represents requires reveals rises runs says seeks seems sees sells sends serves sets shows sits speaks spends
    stands stars starts states stays stops suffers suggests supports suspects takes talks tells tends thinks threatens treats tries
    turns understands urges uses violates visits votes wants warns wears wins works worries writes
    """
)
_S_NOUNS: Final = words(
    """
    calls causes claims costs estimates forces forms holds increases leads lies likes looks marks means moves needs notes
    offers orders plans plays quotes raises reports rises runs sets shows starts states stays stops supports suspects
    talks uses visits votes wins works worries stars faces parts
    """
)
_MORE: Final = """
    abandon absorb accelerate accept accompany achieve acquire act adopt affirm aim alter amount annex anticipate apply appoint
    approach approve argue arrange assess assign assist assume attract attribute authorise authorize await ban bear beat benefit
    block charge boast boost border borrow break breed broadcast burn buy campaign cancel capture cater cease celebrate champion chair
    circulate cite clash coincide collaborate collect collapse combine command commit compare compete compile comply comprise
    concentrate concern conclude condemn conduct conflict congratulate connect consume convert convey convict cooperate
    coordinate correspond cover criticise criticize cross crush cultivate cut damage decline decrease dedicate deepen defeat
    delay deliver demolish deploy deserve destroy detail detain deteriorate determine devote differ diminish direct disappear
    disclose discuss display displace dissolve distribute divide dominate double draft draw drop dwarf edit educate eject elect
    eliminate embrace emerge emit emphasise employ enable end encourage endanger endorse enforce enjoy enrol ensure entitle equal
    erode escape establish evacuate evaluate evolve examine exclude execute exempt exercise exhaust expand experience expire
    export expose extend extract facilitate favour feature fight finance fine fit flee float flow fluctuate fly forbid forecast
    foresee found free freeze fuel fulfil function fund generate govern grant group guarantee guard guide halt halve handle hang
    head heal heat hide highlight hire hit host hurt identify ignore illustrate imply import impose imprison improve incorporate
    incur inflict inform inherit injure insert inspire install insure integrate intensify interpret intervene invade invest
    invite issue jeopardise jump justify labour launch legalise lend license lift limit link list litigate load lobby locate
    lower maintain manufacture match mature measure merge migrate mine mobilise monitor mount multiply murder narrow neglect
    negotiate nominate obey object oblige observe obtain occupy offset omit oppose oust outlaw outnumber outpace overlook
    oversee overtake overturn owe participate pass peak penalise perform persist pilot place plague pledge plummet point pollute
    pose position possess postpone praise presume prevail price process prohibit project promote prompt propose prosecute
    protest publish pump punish purchase pursue push qualify quadruple quote range rank rate reaffirm rebuild recall recognise
    recognize reconsider record recover recruit recycle reduce refuse regard register regulate reinforce release rely remind
    remove renew renovate rent repair repay repeat repeal rescue research reserve reside resign resist resolve respect respond
    restore restrict resume retain retire return reverse review revise revive reward rival rule save scrap screen secure seize
    separate settle shape share shelter shift shrink shut sign signal slash slow smuggle soar solve sort spark specialise split
    sponsor spread stabilise stage stem stipulate store strain strengthen stress stretch strike strip struggle study submit
    subsidise succeed sue supervise supply surge surpass surround survive suspend sustain switch symbolise tackle target tax
    teach tear terminate test testify tie tighten top total track trade train transfer transform translate transport travel
    treat trigger triple undergo undermine undertake unite unveil update uphold upset urge utilise vaccinate value vary veto
    view voice waive warm waste weaken weigh welcome widen win withdraw withhold witness worsen yield
    advise afford answer appeal arrest arrive attack attempt attend avoid back base book build calculate care catch
    challenge change chase check choose clean climb close complain complete control cook cope copy count cry deal
    decide design develop die discover dismiss doubt drag dream dress drink drive eat explode express fall feed feel
    file fill finish fix focus forget gain hate hear hope hunt imagine influence inspect investigate judge kick land
    laugh lay lean leap learn let listen love marry matter melt mention miss name notice organise outline overcome pack
    paint park phase pick plant please pour practise prepare present preserve press print proceed protect pull question
    quit race react read realise regain relate remember reply request result ride ring risk roll rush sail score search
    shake shed shine shoot sing sink sleep slide slip smell sound spell spill spring starve steal step stick suit
    surface surprise surrender swear swell swim taste thank throw touch tour trace vanish wait walk wash watch wish
    wonder
"""
# Forms in -s that are nouns as well count as verbs only where an object follows.
_MORE_NOUNS: Final = words(
    """
    ends charges acts aims bans bears benefits blocks borders boosts breaks breeds broadcasts burns buys campaigns celebrates champions chairs
    clashes commands concerns conducts conflicts covers crosses cuts damages declines decreases delays details directs displays
    doubles drafts draws drops equals escapes exercises experiences exports features fights fines fits floats flows flies forecasts
    frees freezes fuels functions funds grants groups guarantees guards guides halts handles heads heats hides hires hits hosts
    hurts imports injures issues jumps labours launches licenses lifts limits links lists loads lobbies lowers matches measures
    mines monitors mounts murders objects passes peaks pilots places plagues pledges points poses positions praises prices processes
    projects prompts protests pumps purchases pushes qualifies quotes ranges ranks rates records recruits releases rents repairs
    repeats rescues reserves respects returns reverses reviews rewards rivals rules saves scraps screens shapes shares shelters
    shifts shuts signs signals slashes sorts sparks splits sponsors spreads stages stems stores strains stresses stretches strikes
    strips struggles studies supplies surges surveys switches targets taxes tears tests ties tops totals tracks trades trains
    transfers transports travels treats triggers triples updates upsets urges values views voices wastes welcomes witnesses yields
    discusses catalogues founds lends oversees exposes dates houses
    answers appeals arrests attacks attempts backs bases books cares catches challenges changes chases checks climbs
    controls cooks copies counts cries deals demands designs doubts drags dreams dresses drinks drives falls fears
    feeds files fixes gains hopes hunts influences judges kicks lands leans leaps lets loves matters mentions names
    notices outlines packs paints parks phases picks plants presents presses prints proceeds questions races requests
    results rides rings risks rolls rushes sails scores searches sheds shoots sinks slides slips smells sounds spells
    spills springs steps sticks suits surfaces surprises tastes thanks touches tours traces waits walks washes watches
    wishes wonders
"""
)


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "ch", "sh", "z")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


_PLAIN: Final = words(
    """
    accuse add admit agree allow appear argue ask become begin believe belong blame call cause claim come confirm
    consider consist contain continue cost cover create demand deny depend describe earn estimate exceed exist expect
    explain face fall feel find follow get give go grow happen hold hope include indicate insist intend involve keep
    know lack lead leave lie live look lose make mean need note occur offer oppose own pay plan play predict prefer
    produce prove provide reach receive remain report represent require reveal rise risk run say see seek seem sell show
    speak spend stand start stay suffer suggest support take tell tend think threaten try use vary vote want warn win
    work serve join cut drop fear share host carry operate struggle export import supply rely contribute
    account refuse pass travel sleep send wait return cross arrive study smoke drink eat drive fly die employ attend
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
    forecast forecasts expect expects expected projected calculated boasted stressed stresses emphasised emphasized
    emphasises emphasizes cautioned cautions conceded concedes contended contends reiterated reiterates lamented laments
    joked quipped proclaimed speculated hinted hints reckons reckoned reckon fears feared
    """
)

# Written together with their pronoun: "we've", "there's".
_FUTURE: Final = frozenset(
    f"{pronoun}'{verb}" for pronoun in words("he she it they we i you there") for verb in words("ll d")
)
_CONTRACTED: Final = _FUTURE | words(
    "he's she's it's there's here's that's they're we're you're they've we've you've i've i'm"
)

GRAMMAR: Final = Grammar(
    contracted=_CONTRACTED,
    auxiliaries=words(
        "is are was were am has have had do does did will would can could may might must shall should won't can't cannot "
        "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't ain't"
    ),
    seeming=words("feel feels felt seem seems seemed look looks looked"),
    than=words("than"),
    being=words("is are was were am isn't aren't wasn't weren't"),
    past=_PAST,
    past_or_participle=_PAST_OR_PARTICIPLE,
    present=(_S_VERBS | frozenset(map(_third, _MORE.split()))) - _S_NOUNS - _MORE_NOUNS,
    present_or_noun=_S_NOUNS | _MORE_NOUNS,
    plain_present=_PLAIN,
    participle_endings=("ed",),
    not_verbs=words(
        "red bed need speed seed feed indeed hundred wicked sacred naked united unprecedented breed weed exceed succeed "
        "proceed so-called aged embed kindred blessed ragged rugged greed creed deed steed unarmed alleged biased "
        "combined unchanged unharmed unhurt unaffected unidentified unemployed unresolved unexplained untouched unanswered uninsured "
        "untreated unsolved unwanted unexpected unfinished unlimited unrelated unreported undisclosed unspecified undecided "
        "uncontested undisputed undetected unnoticed unopposed unauthorised unauthorized unregistered unqualified untested "
        "untrained unpublished unchallenged undocumented unnamed unprotected unprovoked unscheduled unsecured unsupported "
        "untapped unused unwarranted unmanned unmarried uncommitted unfunded unplanned unrestricted unsigned unsubstantiated "
        "unvaccinated unaccompanied unconfirmed uninhabited unfounded unlicensed unmarked undeveloped skilled unskilled talented bloodshed freed-up third-ranked assorted beloved"
    ),
    articles=words("a an"),
    multiples=words("twice triple double"),
    determiners=words(
        "the a an this that these those his her its their our my your some any no each every another both all several "
        "many most few such two three four five six seven eight nine ten other more 's"
    ),
    the_rest=words("other remaining first last latter final"),
    standing_alone=words("some many most few several all both each another"),
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
    blaming=(
        "because of ",
        "due to ",
        "owing to ",
        "thanks to ",
        "on account of ",
        "as a result of ",
        "in part because of ",
        "in part due to ",
        "not least because of ",
    ),
    conditionals=words("if unless until whether so lest provided"),
    relatives=words("which who whose whom where when"),
    that=words("that"),
    adverbs=words(
        " last next also then never not ever still always often now just even already later soon again once twice almost both only "
        "thus hence thereby therefore further instead meanwhile subsequently respectively apiece reportedly allegedly apparently recently worldwide nationwide abroad n't"
    ),
    adverb_endings=("ly",),
    describing=words(
        "known seen taken given driven broken stolen shown grown drawn thrown written spoken frozen hidden eaten beaten done "
        "gone worn torn born sworn shaken forgotten chosen fallen risen flown blown withdrawn undertaken overthrown proven "
        "ridden sunk drunk begun"
    ),
    transitive=words(
        "accused armed arrested attributed banned based blamed caused commissioned composed conducted convicted credited "
        "dedicated designed detained devoted directed displaced equipped funded honoured honored identified imposed "
        "imprisoned indicted injured installed involved issued jailed killed linked located manufactured named nominated "
        "organised organized owned produced proposed published recorded rescued sentenced sponsored suspected targeted wounded spent bought sent "
        "adopted analysed approved attacked backed captured chaired collected commanded compiled counted created crowned "
        "depicted described destroyed discharged drafted elected employed evacuated expelled exported extradited financed "
        "founded hired implemented imported infected interviewed led licensed obtained occupied prescribed presented "
        "protected purchased quoted recruited renamed restored seized supplied surveyed tested treated vaccinated "
        "released charged deported extradited remanded bailed acquitted fined executed buried cremated hospitalised "
        "hospitalized airlifted freed demolished suspended dismissed sacked scrapped cancelled postponed abolished "
        "repealed overturned quashed knighted educated exhumed questioned interrogated handcuffed searched raided "
        "tortured beaten whipped hanged looted torched ransacked vandalised vandalized exonerated pardoned reinstated"
    ),
    fronting=words("after while although though whereas when"),
    promising=words("will"),
    further=words("another others"),
    reproaching=words("for"),
    causing=words(
        "help helps helped helping let lets letting make makes making see sees seeing saw watch watched watching"
    ),
    happening=words("came comes come followed follows"),
    not_fronted=phrases("based on|given that|given the|compared with|compared to|followed by|provided that"),
    intending=words("hoping seeking aiming trying wanting wishing intending looking attempting meaning"),
    accusing=words("accused charged suspected convicted"),
    having=words("having"),
    sequels=words("then"),
    describing_adverbs=words(
        "badly closely federally freshly fully heavily highly locally newly poorly previously privately publicly recently "
        "so-called specially well widely"
    ),
    participles=words(
        "making leaving killing injuring wounding bringing causing forcing sparking triggering prompting"
    ),
    adjective_endings=("ant", "ent", "al", "ive", "ous", "ful", "ic", "able", "ible", "less", "ary", "ar"),
    gerund_endings=("ing",),
    not_gerunds=words(
        "including during following according building evening morning meeting nothing something anything everything king "
        "spring string thing wing ring being regarding concerning excluding notwithstanding pending owing considering "
        "beijing ceiling sibling offspring wedding"
    ),
    tail_openers=words(
        "from up down compared including of among more less fewer with bringing a an roughly about nearly almost around or "
        "equivalent equal against versus unchanged worth valued"
    ),
    including=words("including among"),
    with_=words("with"),
    takes_with=words(
        "interview interviews talk talks meeting meetings conversation conversations discussion discussions consultation "
        "consultations negotiation negotiations contact contacts contract contracts agreement agreements deal deals treaty "
        "treaties pact pacts tie ties link links relation relations relationship relationships border borders partnership "
        "partnerships cooperation collaboration collision collisions clash clashes battle battles match matches game games "
        "experience familiar combined together along compared"
    ),
    agents=words("by"),
    change_to=words("to from"),
    from_=words("from between"),
    circumstances=words("with for after in at"),
    since=words("since"),
    records=words("records record recording measurements measurement data figures statistics counting"),
    sequence=words("after before until"),
    with_figure=words("over more nearly about some at around almost just"),
    relative_subjects=words("who which that"),
    relative_owners=words("whose"),
    helpers=_CONTRACTED
    | words(
        """
        is are was were be been being am has have had having isn't aren't wasn't weren't
        hasn't haven't hadn't get got getting to will would can could may might must shall should
        did do does don't didn't doesn't won't wouldn't can't couldn't cannot 's 're 've 'd 'll
        """
    ),
    of=words("of"),
    verb_after=words("who which"),
    alternatives=words("or"),
    completed=words(
        "found named renamed declared pronounced elected crowned deemed presumed voted ordained left made called branded "
        "labelled labeled dubbed ruled rendered painted set shot laid buried beaten considered kept held"
    ),
    periods=words(
        "day morning afternoon evening night weekend week month year summer winter spring autumn fall season decade "
        "century moment point period time"
    ),
    pairing=words("between both"),
    comparing=words("such well same soon far long"),
    scenes=words("where when"),
    remainders=words("rest remainder others balance"),
    predeterminers=words("all both"),
    prepositional_relatives=words("which whom"),
    infinitive_markers=words("to"),
    plural_endings=("s",),
    singular_endings=("ss", "us", "'s"),
    nationality_endings=("ian", "ish", "ese", "ean", "aeli", "aqi", "ani"),
    comment_openers=words("as"),
    adjunct_openers=words("on in at during after to"),
    listeners=words("reporters"),
    presumed=words("feared presumed believed thought assumed"),
    telling=words("told tells"),
    counting=words("added"),
    plural_subjects=words(
        "people police they we you i who men women children media officials many most some others both population public cent percent"
    ),
    plural_pronouns=words("them us whom which"),
    modals=_FUTURE | words("will would can could may might must shall should to"),
    reported_future=words("would"),
    say=_SAY,
    naming=words(
        "called calls described describes branded labelled labeled dubbed termed hailed praised urged urges"
    ),
    deny=words("denied denies deny rejected rejects reject disputed disputes dispute dismissed dismisses"),
    saying=words(
        "explaining saying claiming arguing adding stating noting warning alleging insisting announcing reporting"
    ),
    according_to=phrases("according to"),
    speakers=words(
        "report reports document documents official officials figures data study statement agency police ministry "
        "scientists experts authorities researchers records survey poll source sources statistics"
    ),
    personal_relatives=words("who whose whom"),
    therefore=words("so"),
    infinitives=_PLAIN
    | frozenset(_MORE.split())
    | words(
        "build hire invest raise abolish make take give pay put bring run hold meet hand open close move start stop help save turn train plant teach carry send sell buy spend"
    ),
    intransitive=words(
        "served lectured competed performed campaigned resided collapsed vanished disappeared emerged escaped graduated "
        "emigrated departed sailed drifted succumbed lapsed expired crashed participated specialised specialized "
        "played toured exploded capsized plunged swerved skidded veered escaped qualified progressed climbed jumped leapt "
        "limped marched pleaded appealed responded reacted apologised apologized confessed protested talked complained "
        "stepped continued proceeded persisted prevailed succeeded failed refused agreed decided tried attempted managed "
        "hoped intended threatened belonged existed appeared fought ran swam spoke slept stood sat shone headed commuted "
        "died moved worked lived became remained returned resigned fled arrived travelled traveled stayed retired went came fell rose began left said denied"
    ),
    possessives=words("his her their its"),
    removes=words("rejected rejects dismissed dismisses"),
    plural_auxiliaries=words("have are were do"),
    awaiting=words("before until"),
)
