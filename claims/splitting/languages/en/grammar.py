# ruff: noqa: E501  (word tables and patterns)
"""The small words around the verbs of English, and what verbs do."""

from typing import Final

from claims.splitting.languages.en.verbs import (
    INFINITIVES,
    PAST,
    PAST_OR_PARTICIPLE,
    PLAIN,
    PLAIN_OR_NOUN,
    PRESENT,
    PRESENT_OR_NOUN,
)
from claims.splitting.languages.pack import Grammar, phrases, words

# Written together with their pronoun: "we've", "there's".
_FUTURE: Final = frozenset(
    f"{pronoun}'{verb}" for pronoun in words("he she it they we i you there") for verb in words("ll d")
)
_CONTRACTED: Final = _FUTURE | words(
    "he's she's it's there's here's that's they're we're you're they've we've you've i've i'm "
    "there've who've would've could've should've might've must've what's where's who's how's"
)

GRAMMAR: Final = Grammar(
    contracted=_CONTRACTED,
    auxiliaries=words(
        "is are was were am has have had do does did will would can could may might must shall should won't can't cannot "
        "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't ain't "
        "ought oughtn't mustn't"
    ),
    seeming=words("feel feels felt seem seems seemed look looks looked"),
    than=words("than"),
    being=words("is are was were am isn't aren't wasn't weren't"),
    past=PAST,
    past_or_participle=PAST_OR_PARTICIPLE,
    present=PRESENT,
    present_or_noun=PRESENT_OR_NOUN,
    plain_present=PLAIN,
    plain_or_noun=PLAIN_OR_NOUN,
    present_auxiliaries=words("is are has have isn't aren't hasn't haven't remain remains"),
    driven=words(
        "driven fuelled fueled boosted helped lifted buoyed dragged weighed pushed spurred supported aided propelled "
        "underpinned triggered prompted offset hampered hurt sparked stoked compounded exacerbated worsened"
    ),
    contracted_endings=("'s",),
    having_been=words("been not the"),
    before_verbs=words(
        "still also now already often never always thus thereby therefore currently regularly typically usually"
    ),
    takes_after=words("look looks looked looking named sought"),
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
    levels=words("record high low peak best worst"),
    none=words("none neither"),
    standing_alone=words("some many most few several all both each another"),
    prepositions=words(
        "of in on at by for with from to into onto over under about against between among during since until through "
        "throughout before after across around near within without despite via per as than like along toward towards "
        "upon including amid following behind beyond outside inside beside besides off out up down"
    ),
    pronouns=words("he she it they we i you who there this these those that which one"),
    been=words("been be being"),
    he_or_she=words("he she"),
    he=words("he"),
    she=words("she"),
    they=words("they"),
    it=words("it"),
    coordinators=words("and but or"),
    contrast=words("but while whereas although though yet"),
    subordinators=words("after before when because since as where once while although though whereas"),
    causal=words("because since as"),
    as_part_of=("as part of ", "as a part of ", "in exchange for ", "in return for "),
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
        " overnight elsewhere here last next also then never not ever still always often now just even already later soon again once twice almost both only "
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
        "released charged deported remanded bailed acquitted fined executed buried cremated hospitalised "
        "hospitalized airlifted freed demolished suspended dismissed sacked scrapped cancelled postponed abolished "
        "repealed overturned quashed knighted educated exhumed questioned interrogated handcuffed searched raided "
        "tortured beaten whipped hanged looted torched ransacked vandalised vandalized exonerated pardoned reinstated"
    ),
    fronting=words("after while although though whereas when"),
    fronting_phrases=frozenset({("by", "the", "time"), ("as", "soon", "as")}),
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
        "left leave leaves leaving interview interviews talk talks meeting meetings conversation conversations discussion discussions consultation "
        "consultations negotiation negotiations contact contacts contract contracts agreement agreements deal deals treaty "
        "treaties pact pacts tie ties link links relation relations relationship relationships border borders partnership "
        "partnerships cooperation collaboration collision collisions clash clashes battle battles match matches game games "
        "experience associated correlated consistent familiar combined together along compared charged rewarded presented provided "
        "supplied replaced credited entrusted saddled burdened loaded stocked filled fitted"
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
        "century moment point period time minute hour noon midday midnight dawn dusk weekday era quarter"
    ),
    pairing=words("between both"),
    comparing=words("such well same soon far long"),
    scenes=words("where when"),
    times=words("when"),
    set_nouns=words(
        "earnest full part parts vain detail person turn all total general particular short fact effect public private secret force place line "
        "advance abeyance doubt tears trouble light arrears bulk cash danger debt hiding power "
        "practice principle protest reality response return reverse session stages tandem theory transit use vogue"
    ),
    further_counts=words("more others"),
    each_to_each=words("respectively"),
    plural_pointers=words("these those"),
    past_roles=words("former ex-president ex-minister then-mayor then-president one-time long-time longtime"),
    companions=words(
        "other others fellow colleagues relatives friends companions classmates inmates siblings neighbours neighbors"
    ),
    remainders=words("rest remainder others balance"),
    predeterminers=words("all both"),
    prepositional_relatives=words("which whom"),
    infinitive_markers=words("to"),
    plural_endings=("s",),
    singular_endings=("ss", "us", "'s"),
    nationality_endings=("ian", "ish", "ese", "ean", "aeli", "aqi", "ani"),
    plural_subjects=words(
        "people police they we you i who men women children media officials many most some others both population public cent percent"
    ),
    plural_pronouns=words("them us whom which"),
    modals=_FUTURE | words("ought will would can could may might must shall should to"),
    reported_future=words("would"),
    personal_relatives=words("who whose whom"),
    therefore=words("so"),
    infinitives=INFINITIVES
    | words(
        "build hire invest raise abolish make take give pay put bring run hold meet hand open close move start stop help save turn train plant teach carry send sell buy spend"
    ),
    either_way=words(
        "expanded spread opened reopened closed ended started began increased decreased doubled trebled tripled halved stopped turned changed "
        "developed settled merged burned burnt drowned improved worsened finished split broke melted froze sank burst cracked rolled "
        "shifted shrank stretched widened narrowed thickened deepened eased slowed accelerated recovered survived graduated debuted"
    ),
    intransitive=words(
        "survived perished surrendered abstained voted marched served lectured competed performed campaigned resided collapsed vanished disappeared emerged escaped graduated "
        "emigrated departed sailed drifted succumbed lapsed expired crashed participated specialised specialized "
        "played toured exploded capsized plunged swerved skidded veered qualified progressed climbed jumped leapt "
        "limped pleaded appealed responded reacted apologised apologized confessed protested talked complained "
        "stepped continued proceeded persisted prevailed succeeded failed refused agreed decided tried attempted managed "
        "hoped intended threatened belonged existed appeared fought ran swam spoke slept stood sat shone headed commuted "
        "died moved worked lived became remained returned resigned fled arrived travelled traveled stayed retired went came fell rose began left said denied"
    ),
    possessives=words("his her their its"),
    plural_auxiliaries=words("have are were do"),
    awaiting=words("before until"),
)
