"""Which words of English sentences are verbs, seen by where the sentences are cut."""

import pytest

from tests.claims.splitting.quoting import quotes

CUTS = [
    ("5% favor the baker Ann Lee and 9% are undecided.", ["5% favor the baker Ann Lee", "9% are undecided"]),
    ("Some 40% favour a ban and 5% back Ann Lee.", ["Some 40% favour a ban", "5% back Ann Lee"]),
    (
        "The court convenes on Monday and the queen inaugurates two dams.",
        ["The court convenes on Monday", "the queen inaugurates two dams"],
    ),
    (
        "Rangers engage the rebels in Selby and lawyers allege that he took 3 million.",
        ["Rangers engage the rebels in Selby", "lawyers allege that he took 3 million"],
    ),
    (
        "Bank shares trade at 4 euros and bonds fell 3%.",
        ["Bank shares trade at 4 euros", "bonds fell 3%"],
    ),
    (
        "Nurses strike over pay, while 300 doctors work.",
        ["Nurses strike over pay", "300 doctors work"],
    ),
    (
        "The ferries link Halden with Selby, and two boats dock there at night.",
        ["The ferries link Halden with Selby", "two boats dock there at night"],
    ),
    (
        "Almost 12 percent back the Greens and 40 percent back no party.",
        ["Almost 12 percent back the Greens", "40 percent back no party"],
    ),
    (
        "The fire killed 3 cows and rescuers believe more are trapped.",
        ["The fire killed 3 cows", "rescuers believe more are trapped"],
    ),
    ("Rents in May rose 3% and wages fell.", ["Rents in May rose 3%", "wages fell"]),
    (
        "The clinics were closed on Monday as few of the nurses had been paid.",
        ["The clinics were closed on Monday", "few of the nurses had been paid"],
    ),
    (
        "Ann Lee scored a late winner as Halden came from behind to beat Selby.",
        ["Ann Lee scored a late winner", "Halden came from behind to beat Selby"],
    ),
    (
        "The captain was arrested at the port while the owner of the tug is still at large.",
        ["The captain was arrested at the port", "the owner of the tug is still at large"],
    ),
    (
        "Lee made nine saves, the most by any keeper, before Mark levelled from the spot.",
        ["Lee made nine saves", "the most by any keeper", "Mark levelled from the spot"],
    ),
    (
        "It came to light when he saw that the shelter, which looks after 60 dogs, was paying 3 million for tea.",
        [
            "It came to light",
            "which looks after 60 dogs",
            "was paying 3 million for tea",
        ],
    ),
    (
        "She set fire to a barn that held 900 tonnes of hay.",
        ["She set fire to a barn", "that held 900 tonnes of hay"],
    ),
    (
        "Profit came to 118 million marks as against 97 million in May.",
        ["Profit came to 118 million marks", "as against 97 million in May"],
    ),
    (
        "Sales stood at 12 million, up 14% on the year, driven by demand in Selby.",
        ["Sales stood at 12 million", "up 14% on the year", "driven by demand in Selby"],
    ),
    (
        "The port ordered an inquiry into the crash, to be finished within 30 days.",
        ["The port ordered an inquiry into the crash", "to be finished within 30 days"],
    ),
    (
        "Only six reached the shore, a journey of 5,000 km.",
        ["Only six reached the shore", "a journey of 5,000 km"],
    ),
    (
        "At least six died in the fire and 40 were hurt.",
        ["At least six died in the fire", "40 were hurt"],
    ),
    (
        "The unions demand 7% and want a shorter week.",
        ["The unions demand 7%", "want a shorter week"],
    ),
    (
        "Rowers fought back to beat Selby by two lengths and return to the final.",
        ["Rowers fought back to beat Selby by two lengths", "return to the final"],
    ),
    (
        "Her husband's a nurse and her son sells boats.",
        ["Her husband's a nurse", "her son sells boats"],
    ),
    (
        "The tax fell by 2%, but this adds 3 million to the cost.",
        ["The tax fell by 2%", "this adds 3 million to the cost"],
    ),
    (
        "Rents rose by 3% and sniffer dogs search for the rest.",
        ["Rents rose by 3%", "sniffer dogs search for the rest"],
    ),
    (
        "The ban cut catches by 3%, but sewage still harms reefs near the port.",
        ["The ban cut catches by 3%", "sewage still harms reefs near the port"],
    ),
    (
        "Bakers argue it saves 40 jobs; millers call it a gift to Selby.",
        ["Bakers argue it saves 40 jobs", "millers call it a gift to Selby"],
    ),
    (
        "The firm markets the cure in 12 states and pockets 3 million a year.",
        ["The firm markets the cure in 12 states", "pockets 3 million a year"],
    ),
    ("The bill nears a vote and the mayor mulls a ban.", ["The bill nears a vote", "the mayor mulls a ban"]),
    (
        "The Greens won 62 seats, three shy of a majority.",
        ["The Greens won 62 seats", "three shy of a majority"],
    ),
    (
        "Halden, unbeaten at home since 4 October, travel to Selby on Sunday.",
        ["Halden, unbeaten at home since 4 October", "travel to Selby on Sunday"],
    ),
]

WHOLE = [
    "The teachers strike ended after 12 days.",
    "Arms trade with Oran fell by 3%.",
    "Reds captain Ann Lee, 34, scored twice.",
    "The drivers union, which has 300 members, agreed.",
    "A veterans group in Halden, 300 strong, sued.",
    "Nuclear power plants that were closed in May cost the state 3 million.",
    "She told of court reports that showed 3 deaths and of talks that failed.",
    "The canal saves ships a detour of 5,400 kilometres.",
    "He won by 20 points the day before.",
    "Residents fled while officials battled the blaze.",
    "They signed a pact on trade and arms control with the Oran government.",
    "The mayor said at least six jailed men had fled.",
    "Oran's exports to Selby fell by 3%.",
    "She watched as Ann Lee fell.",
    "He sold as many boats as Selby built.",
    "The mayor said she would reverse that cut within 100 days.",
    "Halden travel agency sold 40 trips.",
    "The firm plans, to be built in 2019, a yard.",
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_a_further_verb_is(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


@pytest.mark.parametrize("text", WHOLE, ids=[text[:40] for text in WHOLE])
def test_a_noun_that_looks_like_a_verb_cuts_nothing(text: str) -> None:
    assert quotes(text) == [text.rstrip(".")]
