# ruff: noqa: E501  (word tables)
"""Forms of verbs of English."""

from typing import Final

from claims.splitting.languages.en.infinitives import NOUNS_TOO, REGULAR
from claims.splitting.languages.pack import words

PAST: Final = words(
    """
    arose ate awoke became began bit blew broke chose came did drank drew drove fell flew forbade forgave forgot froze
    gave grew hid knew lay mistook overcame overran overthrew overtook ran rang rode rose sang sank saw shook shrank
    spoke sprang stank stole strode swam swore threw took tore underwent undertook went withdrew woke wore wrote
    foresaw outdid outgrew outran overrode oversaw partook redid retook rewrote slew strove trod undid wept
    bade befell forsook overate redrew reran smote snuck wove
    """
)
PAST_OR_PARTICIPLE: Final = words(
    """
    beat bent bet bled bore bought bound bred brought built burnt burst cast caught clung cost crept cut dealt dug fed
    felt fought found fled flung forecast got ground had heard held hit hung hurt kept knelt laid learnt led left lent
    let lit lost made meant met misled paid proved put quit read rebuilt rid said sat sent set shed shone shot shut
    slept slid slit sold sought spent split spread spun stood stuck stung struck swept swung taught thought told
    understood upheld upset won withheld withstood wound outbid leapt misread oversold overheard resold retold reset sped
    spelt spilt swum wed smelt dreamt leant spoilt foretold mislaid outfought outshone outsold outspent overslept
    overspent recast relaid remade repaid rethought slung spat sprung strung typecast undercut unwound waylaid wrung
    """
)
_S_VERBS: Final = words(
    """
    accuses acknowledges adds admits affects agrees allows announces appears asks asserts becomes begins believes
    belongs blames brings carries comes confirms considers consists contains continues
    contradicts contributes creates declares defends denies depends describes disputes does earns enters
    exceeds exists expects explains fails finds follows gets gives goes grows happens has helps
    includes indicates insists intends introduces involves is joins keeps kills knows lacks lasts leaves
    lives loses makes manages meets nears occurs opens operates
    owns pays permits predicts prefers prevents produces promises proves
    provides puts reaches receives recommends rests refers reflects rejects remains replaces
    represents requires reveals says seeks seems sees sells sends serves sits speaks spends
    stands suffers suggests takes tells tends thinks threatens tries
    turns understands violates wants warns wears writes
    """
)
_S_NOUNS: Final = words(
    """
    calls causes claims costs estimates forces forms holds increases leads lies likes looks marks means moves needs notes
    offers orders plans plays raises reports rises runs sets shows starts states stays stops supports suspects
    talks uses visits votes wins works worries stars faces parts
    """
)
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
    strips struggles studies supplies surges switches targets taxes tears tests ties tops totals tracks trades trains
    transfers transports travels treats triggers triples updates upsets urges values views voices wastes welcomes witnesses yields
    discusses founds lends oversees exposes houses
    answers appeals arrests attacks attempts backs bases books cares catches challenges changes chases checks climbs
    controls cooks copies counts cries deals demands designs doubts drags dreams dresses drinks drives falls fears
    feeds files fixes gains hopes hunts influences judges kicks lands leans leaps lets loves matters mentions names
    notices outlines packs paints parks phases picks plants presents presses prints proceeds questions races requests
    results rides rings risks rolls rushes sails scores searches sheds shoots sinks slides slips smells sounds spells
    spills springs steps sticks suits surfaces surprises tastes thanks touches tours traces waits walks washes watches
    wishes wonders queues films spins
    ages allies ambushes assaults averages awards barricades bets bids bills blasts blends blooms blows bombs bowls
    bows boycotts brands breaches brews bribes bullies bundles bypasses camps cautions chants cheats cheers chips
    clocks coaches coats comforts commissions complements confines constructs contrasts counters cracks crashes
    cruises culls curbs cures cushions cycles dances debates debuts defects delegates delights desires dips discharges
    disciplines dislikes dispatches docks downgrades drains drills edges encounters exchanges exits exploits fakes
    farms favors fences ferries fields filters flags flares floods forges frames fuses gauges grades graduates grills
    grips hammers harbours harms harvests hauls hedges hinges honors honours hugs impacts implements inclines
    initiates insults jails labels laments lapses leaks leases lectures levels levies lights lodges logs lures
    mandates maps masks masters mates mentors mixes moderates nets oils orbits overhauls pairs pardons patrols pauses
    petitions photographs pioneers plots ploughs plows plunges poisons polls pools posts probes profits punches raids
    rallies rams rebels rebounds rebukes recounts reels refunds regrets relaunches relays remands remarks remedies
    reprieves resorts restarts retreats revamps rewrites rigs rocks ruins sacks safeguards sanctions scales schedules
    scoops scrambles seals seats sentences services shells shields shocks shoulders shouts showcases shuttles sides
    skates sketches slumps smears snaps spans speeds spots sprints spurs squeezes stabs stains stalls stamps stocks
    storms strands subjects substitutes summons sums supplements sweeps swings tailors tapes taps tasks taunts teams
    telephones tips titles toys traps trials troubles trumpets tumbles tweaks tweets twists upgrades ushers vaults
    ventures vows wages wakes wards warrants weeds whips whispers wounds wrecks
    """
)


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "ch", "sh", "z")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


_PLAIN: Final = words(
    """
    accuse add admit agree allow appear ask become begin believe belong blame call cause claim come confirm
    consider consist contain continue cost cover create demand deny depend describe earn estimate exceed exist expect
    explain face fall find follow get give go grow happen hold hope include indicate insist intend involve keep
    know lack lead leave lie live look lose make mean need note occur offer own pay plan play predict prefer
    produce prove provide reach receive remain report represent require reveal rise risk run say see seek seem sell show
    speak spend stand start stay suffer suggest support take tell tend think threaten try use vote want warn win
    work serve join cut drop fear share host carry operate struggle export import supply contribute
    acknowledge affect announce assert bring contradict declare defend dispute enter fail introduce kill meet permit
    prevent promise put recommend refer reflect reject replace understand violate wear worry write
    queue flock crowd sit spin raise
    account pass travel send wait return cross study smoke drink drive fly
    buy catch celebrate conduct construct discuss draw feed freeze help hire initiate injure lend lift manage mention
    oversee praise qualify rewrite sail shoot sink thank treat urge watch
    """
)


PRESENT: Final = (_S_VERBS | frozenset(map(_third, REGULAR.split()))) - _S_NOUNS - _MORE_NOUNS
PRESENT_OR_NOUN: Final = _S_NOUNS | _MORE_NOUNS | frozenset(map(_third, NOUNS_TOO))
INFINITIVES: Final = (
    _PLAIN
    | frozenset(REGULAR.split())
    | NOUNS_TOO
    | words("force form increase last mark move open order rest set star stop talk turn visit cast")
)
# Adjectives and nouns of the same letters as a plain form that no noun in -s stands beside.
_NO_VERBS_BEHIND_NOUNS: Final = words(
    """
    alter appropriate approach approximate bankrupt calm campaign clean clear close complete concrete cool correct
    corrupt deliberate dominate double dry elaborate empty obscure
    equal exempt express feature fine fit found free frequent heat idle joint lean light lower mature mean moderate mine
    narrow open own pilot present project prompt quadruple quiet ready secure select separate slow sour steady subject
    tame thin tidy total triple treble upset warm wound welcome
    """
)
PLAIN: Final = _PLAIN | (
    frozenset(verb for verb in REGULAR.split() if _third(verb) in PRESENT) - _NO_VERBS_BEHIND_NOUNS
)
# Plain forms that are as often nouns or adjectives; behind a plural they need more to be verbs.
PLAIN_OR_NOUN: Final = INFINITIVES - PLAIN - _NO_VERBS_BEHIND_NOUNS - words("last set turn cast")
