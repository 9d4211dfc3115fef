# ruff: noqa: E501  (word tables and patterns)
"""Beside which other words a cue points to no kind in English: "trial" to no court beside "patients"."""

from typing import Final

from claims.splitting.languages.pack import words

_ECONOMY: Final = words(
    "price prices cost costs rate rates tariff tariffs sanctions sales economy growth exports exporters business businesses "
    "trade profits profit inflation feelings reputation chances prospects demand environment interests traffic transport"
)
_STUDIED: Final = words(
    "patient patients vaccine vaccines placebo drug drugs dose doses volunteers medicine therapy treatment treatments "
    "heart disease risk cancer test study clinical phase endpoint randomised randomized participants participant researchers "
    "scientists battery batteries drone drones robot robots software prototype fertiliser device devices app larger smaller recruit recruited enrolled "
    "late-stage mid-stage early-stage adolescents infants toddlers outpatients sufferers asthma diabetes steroids tablet tablets side-effects"
)
_SCORED: Final = words(
    "minute minutes penalty header free-kick goal half-time shot volley corner strike drive yards spot"
)
_UNDONE: Final = words(
    "suspended scrapped shelved postponed abandoned reversed withdrew froze delayed dropped"
)
MISLED: Final = {
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
    "projected": words("image images film films screen screens wall walls onto facade slides slogan slogans"),
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
}
