# ruff: noqa: E501  (word tables and patterns)
"""English verbs, of which their forms are made."""

from typing import Final

from claims.splitting.languages.pack import words

REGULAR: Final = """
    abandon absorb accelerate accept accompany achieve acquire act adopt affirm aim alter amount annex anticipate apply appoint
    approach approve argue arrange assess assign assist assume attract attribute authorise authorize await ban bear beat benefit
    block charge boast boost border borrow break breed broadcast burn campaign cancel capture cater cease champion chair
    circulate cite clash coincide collaborate collect collapse combine command commit compare compete compile comply comprise
    concentrate concern conclude condemn conflict congratulate connect consume convert convey convict cooperate
    coordinate correspond criticise criticize crush cultivate damage decline decrease dedicate deepen defeat
    delay deliver demolish deploy deserve destroy detail detain deteriorate determine devote differ diminish direct disappear
    disclose display displace dissolve distribute divide dominate double draft dwarf edit educate eject elect
    eliminate embrace emerge emit emphasise employ enable end encourage endanger endorse enforce enjoy enrol ensure entitle equal
    erode escape establish evacuate evaluate evolve examine exclude execute exempt exercise exhaust expand experience expire
    expose extend extract facilitate favour feature fight finance fine fit flee float flow fluctuate forbid forecast
    foresee found free fuel fulfil function fund generate govern grant group guarantee guard guide halt halve handle hang
    head heal heat hide highlight hit hurt identify ignore illustrate imply impose imprison improve incorporate
    incur inflict inform inherit insert inspire install insure integrate intensify interpret intervene invade invest
    invite issue jeopardise jump justify labour launch legalise license limit link list litigate load lobby locate
    lower maintain manufacture match mature measure merge migrate mine mobilise monitor mount multiply murder narrow neglect
    negotiate nominate obey object oblige observe obtain occupy offset omit oppose oust outlaw outnumber outpace overlook
    overtake overturn owe participate peak penalise perform persist pilot place plague pledge plummet point pollute
    pose position possess postpone presume prevail price process prohibit project promote prompt propose prosecute
    protest publish pump punish purchase pursue push quadruple quote range rank rate reaffirm rebuild recall recognise
    recognize reconsider record recover recruit recycle reduce refuse regard register regulate reinforce release rely remind
    remove renew renovate rent repair repay repeat repeal rescue research reserve reside resign resist resolve respect respond
    restore restrict resume retain retire reverse review revise revive reward rival rule save scrap screen secure seize
    separate settle shape shelter shift shrink shut sign signal slash slow smuggle soar solve sort spark specialise split
    sponsor spread stabilise stage stem stipulate store strain strengthen stress stretch strike strip submit
    subsidise succeed sue supervise surge surpass surround survive suspend sustain switch symbolise tackle target tax
    teach tear terminate test testify tie tighten top total track trade train transfer transform translate transport
    trigger triple undergo undermine undertake unite unveil update uphold upset utilise vaccinate value vary veto
    view voice waive warm waste weaken weigh welcome widen withdraw withhold witness worsen yield
    advise afford answer appeal arrest arrive attack attempt attend avoid back base book build calculate care
    challenge change chase check choose clean climb close complain complete control cook cope copy count cry deal
    decide design develop die discover dismiss doubt drag dream dress eat explode express feel
    file fill finish fix focus forget gain hate hear hunt imagine influence inspect investigate judge kick land
    laugh lay lean leap learn let listen love marry matter melt miss name notice organise outline overcome pack
    paint park phase pick plant please pour practise prepare present preserve press print proceed protect pull question
    quit race react read realise regain relate remember reply request result ride ring roll rush score search
    shake shed shine sing sleep slide slip smell sound spell spill spring starve steal step stick suit
    surface surprise surrender swear swell swim taste throw touch tour trace vanish walk wash wish
    wonder pollinate hibernate kneel weep dig film house
    abut accommodate adapt adhere adorn age align allocate ally amass ambush amend amplify appease applaud apprehend
    ascend assassinate assault assemble attain augment average avert award bake barricade bathe befriend bet bid bill
    bisect blast bleed blend bless bloom blow bomb bombard bounce bow bowl boycott brand brave breach breathe brew
    bribe bully bundle bury bypass calm camp carve caution cede certify chant cheat cheer chip cling clock coach coat
    coerce collide colonise combat comfort commemorate commission commute compel compensate complement conceal concede
    confer confine confiscate confront conquer constitute constrain contaminate contend contrast converge
    correct counter crack crash crave crawl creep cripple crow cruise cull curb cure curtail cushion cycle dance dare
    debate debut decay deceive decorate defect defer deflect defy delegate delete delight demonstrate demote depart
    deport deprive derail derive descend desire detect deter detonate devise devour diagnose dictate dip disable
    disagree disappoint disband discard discharge discipline discourage discriminate disembark dislike dismantle
    dispatch dispense disrupt divert divest dock donate downgrade drain drill drown dry ease echo edge elevate emanate
    embark embed embezzle emigrate empower empty enact encompass encounter encroach enlarge enlist enrich entail
    entertain envisage envision epitomise eradicate erase erect erupt escalate evade evoke exacerbate exaggerate
    excavate excel exchange excite exit expel exploit explore exude fade fake falter farm favor fence ferry fetch
    field filter flag flare flatten flip flood flourish foil forfeit forge forgive frame frequent frighten fuse gather
    gauge glide glow grab grade graduate grapple graze greet grill grind grip gross grumble hail hammer harass harbour
    harden harm harvest haul haunt hedge herald hesitate hijack hinder hinge honor honour hover hug hurl idle
    illuminate impact impair impede impersonate implement implicate impress incite incline incriminate induce indulge
    infect infiltrate inflate infringe inhabit inhibit innovate inquire insulate insult interfere interrogate
    interrupt intersect intimidate invent irrigate irritate isolate jail jeopardize jog juggle knit knock label lament
    lapse launder leak lease lecture legislate level levy liberate light liken linger liquidate lodge log loosen loot
    lure mail mandate manipulate map mask master mastermind mate mediate mentor mimic mislead mistreat mix mock
    moderate modernise modernize modify molest motivate mourn narrate navigate necessitate net notify nourish nurture
    oil orbit originate outperform outstrip overhaul override oversleep overwhelm pair paralyse paralyze pardon patrol
    pause peddle peel penetrate perch permeate persecute persuade pertain petition photograph pioneer pivot plot
    plough plow plunder plunge poach poison poll pool populate portray post preach precede prescribe preside pretend
    probe proclaim procure profess profit promulgate propel prosper provoke publicise publicize punch quell raid rally
    ram ratify rattle ravage reap rear reassure rebel rebound rebuff rebuke recede recite reclaim reconcile
    reconstruct recount recuperate redevelop redistribute reel refine refund refurbish regret rehearse reiterate
    rejoin relaunch relax relay relieve relocate remand remark remedy reminisce rename rend render reopen reorganise
    replenish replicate repress reprieve rescind resell resemble resent reshape resit resort restart restrain
    restructure resurface resurrect retaliate retell retrain retreat retrieve reunite revamp revert revoke
    revolutionise revolve rig rinse rip rob rock rot rotate rub ruin rumble rust sack safeguard salvage
    sanction satisfy scale scatter schedule scoop scour scramble scratch scrutinise scrutinize seal seat secrete
    seduce segregate select sentence service sever sew shatter shave shell shield shock shorten shoulder shout
    showcase shrug shuttle side simplify situate skate sketch skip slam slaughter slump smash smear snap snatch soothe
    sour sow span specify speculate speed spot sprawl sprint spur squander squeeze stab staff stain stall stamp
    startle steady steer stifle stimulate stir stock stoop storm straddle strand strive stumble stun subject subside
    substitute subtract sum summon supplant supplement suppress surmount sway sweep swing swirl tailor tame tap tape
    task taunt team telephone televise tempt thaw thrive thwart tilt tip title topple torment torpedo tow toy trap
    tread treble tremble trespass trial trim trouble trumpet truncate tumble tweak tweet twist typify unearth unfold
    unify unleash unlock unravel upgrade uproot usher validate vandalise vault venture verify vie vindicate vow wage
    wake wane ward warrant weather weave wed weed whip whisper wield wipe wither woo worship wound wrap wreck wrestle
    yell
    enroll matriculate distil distill ferment colonize emphasize epitomize legalize mobilize organize penalize
    realize reorganize revolutionize specialize stabilize subsidize symbolize utilize vandalize
    mull nab rue stave befuddle bulk decamp divvy douse dredge enthuse extrapolate flounder fret heed hoodwink
    jettison jostle leverage loiter lull maul mesmerise misread outbid outdo outgrow overdo pester pilfer
    postulate preen prod proffer rankle recline relish savour shirk splinter sully swelter toil trudge wring
    implode accredit
    abate abdicate abduct abhor abide abolish abort abound abscond absolve abstain accede accentuate accomplish
    accrue accumulate acquaint acquiesce acquit activate adjoin adjourn adjudge adjudicate adjust administer
    administrate admire admonish adore advertise afflict agitate alienate allay allege alleviate allot allude
    amalgamate ameliorate amputate amuse analyze annihilate annotate annoy annul anoint apologise apologize
    apportion appraise appreciate appropriate approximate arouse arraign articulate ascertain ascribe aspire assail
    assimilate assure astonish atone attach attest authenticate automate avenge avow awaken backfire backtrack
    baffle banish bankroll bankrupt baptise baptize beckon befall befit beg begrudge behave behead belie belittle
    bemoan bequeath berate beset besiege bestow betray bewilder breastfeed brighten broaden browse bulldoze burgle
    calibrate capitalise capitalize capitulate capsize captivate castigate categorise categorize censure centralise
    centralize characterise characterize cherish chew choreograph circumvent clarify classify cleanse clear clinch
    clog coalesce coddle codify coexist collate collude commandeer commence commend commercialise commercialize
    communicate complicate compose comprehend compress compute conceive concur condense condone confess confide
    configure conflate conform confound confuse congregate consecrate consent conserve consign consolidate conspire
    consult contemplate contravene contrive convene converse convince convulse cool corral correlate corroborate
    corrode corrupt counteract covet cremate criminalise criminalize crucify crumble crystallise crystallize
    culminate curate customise customize dampen darken daunt dazzle deactivate debilitate debrief debunk decapitate
    decelerate decentralise decentralize decimate decipher declassify decode decommission decompose deconstruct
    decouple decriminalise decriminalize decry deduce deduct deem defame deflate deform defraud defrost defuse
    degrade dehydrate deliberate delineate demarcate demean demilitarise demonise demoralise demoralize denigrate
    denote denounce depict deplete deplore depopulate depose deprecate depreciate depress deregulate deride
    desecrate designate despise destabilise destabilize detach dethrone detract devalue devastate deviate devolve
    differentiate digitise digitize dilute dine disallow disapprove disarm disavow disburse discern disclaim
    disconnect discontinue discredit disenfranchise disengage disinfect disinherit disintegrate dislocate dislodge
    dismember disobey disorient disown dispel disperse dispose disprove disqualify disregard dissect disseminate
    dissipate dissociate dissuade distinguish distort distract disturb diverge diversify divulge domesticate
    downplay dramatise dramatize drench dub dwell dwindle elapse elicit elongate elucidate elude emaciate emancipate
    embarrass embellish embody embolden embroider embroil emulate encapsulate encircle enclose encode encrypt endow
    endure energise energize enfranchise engage engender engrave engulf enhance enjoin enlighten enliven enquire
    enrage enshrine enslave ensnare ensue entice entrap entrench entrust entwine envelop equalise equalize equate
    equip eschew espouse evaporate evict evince exalt exasperate excise exclaim exemplify exert exhilarate exhort
    exhume exonerate expatriate expedite expend expropriate expunge extinguish extol extort extradite fabricate
    falsify fascinate fasten feign fend fertilise fertilize finalise finalize flog foreclose forego foreshadow
    forestall foretell forewarn formalise formalize formulate forsake fortify foster frustrate fulfill fumble
    fumigate fundraise furnish galvanise galvanize garner generalise generalize glean glorify gratify grieve
    hallucinate hamper harmonise harmonize hasten hearten heighten hobble hone hospitalise hospitalize humanise
    humiliate hurry hydrate hypnotise ignite imitate immerse immigrate immunise immunize impeach imperil implore
    impound impoverish improvise inactivate inaugurate incapacitate incarcerate incentivise incentivize incinerate
    inconvenience indemnify indict infer infest inflame infuriate infuse ingest inhale inject inoculate inscribe
    insinuate instigate instil instill instruct intercede interlink intermingle internalise intertwine intoxicate
    intrude inundate invalidate invert invigorate invoke lambast lambaste languish laud legitimise legitimize
    lengthen lessen liberalise liberalize lighten loathe localise localize lurk maim manhandle marginalise
    marginalize materialise materialize maximise maximize memorialise memorise mend mingle minimise minimize
    misappropriate misbehave miscalculate misdiagnose mishandle misinform misinterpret misjudge mismanage misplace
    misrepresent mistrust misunderstand mitigate monetise monetize monopolise mutate mutilate nationalise
    nationalize negate neutralise neutralize normalise normalize nullify obligate obliterate obscure obstruct
    officiate offload oppress opt optimise optimize orchestrate ordain orientate ostracise outclass outlast outlive
    outplay outscore outsell outshine outsmart outsource outspend outvote outweigh outwit overachieve overburden
    overcook overeat overestimate overheat overpay overpower overproduce overreach overreact overrule overrun
    oversell overshadow overspend overstate overstay overstep overvalue oxidise pacify pamper pave perceive perish
    perjure perpetrate perpetuate pervade pillage pinpoint placate plagiarise plead pluck polarise polarize
    politicise politicize ponder popularise popularize posit pounce pray precipitate preclude precondition predate
    predetermine predominate preempt preoccupy prioritise prioritize privatise privatize proliferate prolong
    pronounce propagate proscribe purify purport quantify quash radiate radicalise radicalize ransack rationalise
    rationalize raze reacquire reactivate readjust realign reallocate reappear reapply reappoint rearm rearrange
    reassemble reassert reassess reassign reawaken recalibrate recapture recharge reciprocate reckon reclassify
    recommence reconfigure reconnect reconstitute reconvene recoup recreate rectify recur redact redeem redefine
    redeploy redirect rediscover redouble redraw redress reelect refinance refocus reformulate refrain refuel refute
    regenerate regroup rehabilitate rehouse reignite reimburse reimpose reinfect reinstate reinterpret reintroduce
    reinvent reinvest reinvigorate reissue rejuvenate rekindle relegate relent relinquish remediate remodel renege
    renegotiate renounce reoffend reorient repatriate repel repent rephrase replant repopulate repossess reprocess
    reproduce republish repudiate repurpose reschedule resettle resonate restate restock resubmit resupply
    resuscitate retool retrace retract retrench revalue reverberate revere revisit revitalise revitalize rework
    ridicule roam rouse sadden saturate scavenge scoff scorch secede seclude sedate seep seethe sequester sharpen
    shortlist shove shun simmer simulate skyrocket smother smoulder sneak soak socialise socialize soften solicit
    solidify spawn spearhead spurn squirm stagger stagnate standardise standardize sterilise sterilize stigmatise
    stigmatize stoke straighten strangle streamline stride strut subcontract subdivide subdue subjugate sublet
    submerge subscribe subsist substantiate subsume subvert succumb suffice suffocate summarise summarize supersede
    surf surmise swerve sympathise sympathize synchronise synchronize synthesise synthesize tabulate taper tarnish
    tease terrify terrorise terrorize theorise theorize thicken thrash throttle tolerate toss toughen trample
    transcend transcribe transgress transmit transpire traumatise traumatize traverse trounce typecast unblock
    uncover underachieve undercut underestimate underlie underline underpay underperform underpin underscore
    undershoot understate undervalue underwrite unionise unionize unload unmask unnerve unpack unplug unseat
    unsettle unwind unwrap upend uplift usurp utter vacate vanquish vaporise veer venerate ventilate victimise
    victimize visualise vouch wander waver wean weaponise weaponize westernise wiretap withstand wreak wrest yearn
"""

# Plain forms whose form in -s is a noun as well.
NOUNS_TOO: Final = words(
    """
    market model premiere profile index sense kiss lob pocket exhibit cement ink dent eclipse chart
    tag trail analyse catalogue date survey suspect
    abuse access accord advance advocate affiliate aid air airlift alarm alert alternate anchor anger angle
    associate auction audit audition author axe badger bag bail balance bar bargain bark batter battle beam bench
    bend blackmail blaze blemish blight blind blitz blockade bluff blunder blur board boil bolt bore boss bottle
    brake branch bridge bruise brush budget bulge bump burden bust buzz cable canvass cap captain cascade cash
    caucus censor charter chill choke chop circle clamp clip clutch coast comment compliment compound compromise
    contact contest contract counsel couple credit critique crouch crown crusade curl debit decree default deposit
    desert despair detour disgrace disguise distance ditch dive dose download drape drift drip duel dump endeavour
    engineer envy escort exile fire flank flash flush fold foul fracture frown furlough glance ground guess hack
    handcuff harness herd hike hoard hoist hook implant interest intrigue jam labor line loan lunge malfunction
    maneuver manoeuvre march massacre menace mirror misfire misuse mob nod notch nudge orphan outrage overcharge
    overdose overlap overlay overload overuse pace package panic parachute parade partner patch patent pawn phone
    picket picture pierce pile pin pitch pity plate plug pressure prey prick privilege prune puff purge quarantine
    quarrel quarry rain ransom rape rebate redraft refill refit reform refresh reign relapse reorder reprimand
    requisition rethink retort revolt rifle riot roar roast rout rupture sabotage sacrifice salute sample sap scan
    scar scare scrape shame ship shower siege skirmish slap slate slay slice snag snub spike spoil spotlight stash
    stockpile stunt subpoena surcharge swallow swamp swap swindle swipe swoop taint throng thrust torch torture tout
    trademark transplant trek triumph tutor upload upstage volley volunteer wager wave weld whitewash
    """
)
