"""Where an English sentence is cut before what has no verb of its own: figures, comparisons, causes, members."""

import pytest

from tests.claims.splitting.quoting import quotes

CUTS = [
    (
        "One in ten is seen within four hours, down from nearly a half in 2019.",
        ["One in ten is seen within four hours", "down from nearly a half in 2019"],
    ),
    (
        "The museum, which drew 640,000 visitors in 2023, up 22% on 2022, will close in May.",
        ["The museum, which drew 640,000 visitors in 2023", "up 22% on 2022", "will close in May"],
    ),
    (
        "The assembly passed a bill capping fares at 3 crowns, by 88 votes to 61.",
        ["The assembly passed a bill capping fares at 3 crowns", "by 88 votes to 61"],
    ),
    (
        "The court upheld the levy, by a majority of five to four.",
        ["The court upheld the levy", "by a majority of five to four"],
    ),
    (
        "The fund has bought 300 barns, half of them empty, and 14 shops.",
        ["The fund has bought 300 barns", "half of them empty", "14 shops"],
    ),
    (
        "The order secures 480 jobs at the yard and around 900 more at suppliers.",
        ["The order secures 480 jobs at the yard", "around 900 more at suppliers"],
    ),
    (
        "The council planted 90,000 trees, 45,000 of them in parks.",
        ["The council planted 90,000 trees", "45,000 of them in parks"],
    ),
    (
        "Overall the Reds lost 10 seats, with the Liberals losing one and the Blues losing three.",
        ["Overall the Reds lost 10 seats", "with the Liberals losing one", "the Blues losing three"],
    ),
    (
        "Lee and Hart shared 84, the captain contributing an entertaining 41.",
        ["Lee and Hart shared 84", "the captain contributing an entertaining 41"],
    ),
    (
        "The vote was close, with Halden winning 67 seats and the Selby list winning 66.",
        ["with Halden winning 67 seats", "the Selby list winning 66"],
    ),
    (
        "The Greens won 72 seats and Mr Lee's alliance 52.",
        ["The Greens won 72 seats", "Mr Lee's alliance 52"],
    ),
    (
        "The Greens hold 76 seats, the Reds 69, and others 5.",
        ["The Greens hold 76 seats", "the Reds 69", "others 5"],
    ),
    (
        "The mill was sold for 3 million as part of a deal worth 40 million.",
        ["The mill was sold for 3 million", "as part of a deal worth 40 million"],
    ),
    (
        "Halden finished 20th, two points clear of Selby.",
        ["Halden finished 20th", "two points clear of Selby"],
    ),
    (
        "Wrecks are common off Halden, a town of 7,000 people, because of frequent storms.",
        ["Wrecks are common off Halden", "a town of 7,000 people", "because of frequent storms"],
    ),
    (
        "Wages rose 5% in May, the slowest pace in 28 months, as the harvest ended in Selby.",
        ["Wages rose 5% in May", "the slowest pace in 28 months", "the harvest ended in Selby"],
    ),
    (
        "The yard hired 220 welders in May, barely half of the number in April.",
        ["The yard hired 220 welders in May", "barely half of the number in April"],
    ),
    (
        "The gap was widest in Halden and smallest in the two towns of Selby.",
        ["The gap was widest in Halden", "smallest in the two towns of Selby"],
    ),
    (
        "Each pupil costs the town $31, half of what a boarder would cost.",
        ["Each pupil costs the town $31", "half of what a boarder would cost"],
    ),
    ("Halden charges 2.9 per cent and Selby 3.1.", ["Halden charges 2.9 per cent", "Selby 3.1"]),
    (
        "Road repairs receive 58 million, half as much again as in 2024.",
        ["Road repairs receive 58 million", "half as much again as in 2024"],
    ),
    (
        "The yard shipped 3.2 million tonnes of ore last year, worth $2.6 billion, making it the largest in Halden.",
        [
            "The yard shipped 3.2 million tonnes of ore last year",
            "worth $2.6 billion",
            "making it the largest in Halden",
        ],
    ),
    (
        "About 60 per cent came from bonds, the remainder from a loan granted in 2016.",
        ["About 60 per cent came from bonds", "the remainder from a loan granted in 2016"],
    ),
    (
        "The museum spent 58 million euros in 2024, 4 million more than it received.",
        ["The museum spent 58 million euros in 2024", "4 million more than it received"],
    ),
    (
        "In all that makes roughly 260 otters, about 40 more than last winter.",
        ["In all that makes roughly 260 otters", "about 40 more than last winter"],
    ),
    (
        "It was Mark's fourth win of the year and the first by a rower from Halden since 1997.",
        ["It was Mark's fourth win of the year", "the first by a rower from Halden since 1997"],
    ),
    (
        "The survey puts the mayor on 44% and the teacher Ann Lee on 39%.",
        ["The survey puts the mayor on 44%", "the teacher Ann Lee on 39%"],
    ),
    (
        "Rangers seized 23 rifles on Monday in raids on 41 farms.",
        ["Rangers seized 23 rifles on Monday", "in raids on 41 farms"],
    ),
    (
        "The harbour costs 22 million crowns, two thirds of it paid by the province.",
        ["The harbour costs 22 million crowns", "two thirds of it paid by the province"],
    ),
    (
        "Exports fell 9%, largely as a result of a strike at the port.",
        ["Exports fell 9%", "largely as a result of a strike at the port"],
    ),
    (
        "She sold 400 flats, or a third of the total.",
        ["She sold 400 flats", "a third of the total"],
    ),
    (
        "On Monday, when the vote was held, turnout was 40 per cent, up from 38 per cent in 2019.",
        ["On Monday, when the vote was held, turnout was 40 per cent", "up from 38 per cent in 2019"],
    ),
    (
        "Exports fell 9%, mainly because of new tariffs that took effect in May.",
        ["Exports fell 9%", "mainly because of new tariffs", "that took effect in May"],
    ),
    (
        "Of the voters, 34% chose the first plan, 19% the second, and 7% neither.",
        ["Of the voters, 34% chose the first plan", "19% the second", "7% neither"],
    ),
    (
        "She wrote a handbook for nurses, the first work of its kind.",
        ["She wrote a handbook for nurses", "the first work of its kind"],
    ),
    (
        "Of these, 91 drowned, 15 were hit, two died from bites, one from thirst, and nine others of cold.",
        [
            "Of these, 91 drowned",
            "15 were hit",
            "two died from bites",
            "one from thirst",
            "nine others of cold",
        ],
    ),
    (
        "Ann Lee was jailed for six years, Bo Hart for four and Cy Moon for two.",
        ["Ann Lee was jailed for six years", "Bo Hart for four", "Cy Moon for two"],
    ),
    (
        "Two men were hurt in a raid on Ahlen and three in Bork.",
        ["Two men were hurt in a raid on Ahlen", "three in Bork"],
    ),
    (
        "Forty lorries left on Monday and the rest on Friday.",
        ["Forty lorries left on Monday", "the rest on Friday"],
    ),
    (
        "The rover crossed the ridge, its home on Mars since May 2017.",
        ["The rover crossed the ridge", "its home on Mars since May 2017"],
    ),
    (
        "Twelve sailors, including two women, were rescued.",
        ["Twelve sailors, including two women, were rescued", "including two women"],
    ),
    (
        "About 40 per cent of the money came from the bank, and the remainder from our own fund.",
        ["About 40 per cent of the money came from the bank", "the remainder from our own fund"],
    ),
    (
        "The port received 37 complaints, none of them grave enough to halt work.",
        ["The port received 37 complaints", "none of them grave enough to halt work"],
    ),
    (
        "Floods are common in Selby, a chain of 40 villages, because of the spring tides.",
        ["Floods are common in Selby", "a chain of 40 villages", "because of the spring tides"],
    ),
    (
        "Halden finished 20th, two points clear of Selby.",
        ["Halden finished 20th", "two points clear of Selby"],
    ),
    (
        "The Greens won 40 seats, the ruling Harbour alliance 31 and the Reds nine.",
        ["The Greens won 40 seats", "the ruling Harbour alliance 31", "the Reds nine"],
    ),
    (
        "Yields rose to 5 per cent, a new high for the port.",
        ["Yields rose to 5 per cent", "a new high for the port"],
    ),
    (
        "The main causes were floods (23%), late frost (12%) and hail (4%).",
        ["The main causes were floods (23%)", "late frost (12%)", "hail (4%)"],
    ),
    (
        "A second trial began in Spain in May, with results expected in 2027.",
        ["A second trial began in Spain in May", "with results expected in 2027"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_a_tail_begins(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


def test_a_list_item_is_cut_before_what_it_is_compared_with() -> None:
    text = (
        "Results:\n\n- Sales of 40 million euros, compared with 31 million a year before\n- Debt of 5 million"
    )

    assert quotes(text) == [
        "Sales of 40 million euros",
        "compared with 31 million a year before",
        "Debt of 5 million",
    ]
