"""Where an English sentence is cut before a further clause, with a verb of its own."""

import pytest

from tests.claims.splitting.quoting import quotes

CUTS = [
    (
        "The council dropped that plan in May, and the mayor chose another site.",
        ["The council dropped that plan in May", "the mayor chose another site"],
    ),
    (
        "The firm will pay a fine of 3 million and be on probation for two years.",
        ["The firm will pay a fine of 3 million", "be on probation for two years"],
    ),
    (
        "Some 140 flats have been finished, and 60 of those stand empty.",
        ["Some 140 flats have been finished", "60 of those stand empty"],
    ),
    (
        "The minister said that work would resume in the autumn and be completed by 2029.",
        ["The minister said that work would resume in the autumn", "be completed by 2029"],
    ),
    (
        "The chairman resigned on Friday, days after a court had ordered his arrest.",
        ["The chairman resigned on Friday", "days after a court had ordered his arrest"],
    ),
    (
        "We have hired 900 nurses and 120 doctors, opened 14 wards and put 3 million euros into roofs.",
        ["We have hired 900 nurses", "120 doctors", "opened 14 wards", "put 3 million euros into roofs"],
    ),
    (
        "The change will cost 3 million euros a year and benefit some 54,000 families.",
        ["The change will cost 3 million euros a year", "benefit some 54,000 families"],
    ),
    (
        "Four members abstained, and a fifth, former mayor Petra Holm, voted against.",
        ["Four members abstained", "a fifth, former mayor Petra Holm, voted against"],
    ),
    (
        "They found that 38 per cent came by bus and that one in seven used a bicycle.",
        ["They found that 38 per cent came by bus", "one in seven used a bicycle"],
    ),
    ("The baths are open from 9 a.m. to 5 p.m.", ["The baths are open from 9 a.m. to 5 p.m."]),
    (
        "Rents fell by 4 per cent, she says, and 300 flats stand empty.",
        ["Rents fell by 4 per cent, she says", "300 flats stand empty"],
    ),
    (
        "By the time the cannery closed in 1997, the port had lost 900 jobs.",
        ["By the time the cannery closed in 1997", "the port had lost 900 jobs"],
    ),
    (
        "We built the road, we lit it in May and we paid 3 million for it.",
        ["We built the road", "we lit it in May", "we paid 3 million for it"],
    ),
    (
        "When she took office, rents were 4.2 per cent, and when she left they were 5.7 per cent.",
        ["When she took office, rents were 4.2 per cent", "when she left they were 5.7 per cent"],
    ),
    (
        "Halden lost again on Sunday – it was their ninth defeat in a row.",
        ["Halden lost again on Sunday", "it was their ninth defeat in a row"],
    ),
    (
        "The Greens gained votes in May, compared with the poll of 2014, but were behind in 2018.",
        ["The Greens gained votes in May, compared with the poll of 2014", "were behind in 2018"],
    ),
    (
        "According to the port authority, which moved in May, the yard employs 340 people.",
        ["According to the port authority, which moved in May, the yard employs 340 people"],
    ),
    (
        "The tug was about 8 kilometres from its berth when flames broke out near the engine room.",
        ["The tug was about 8 kilometres from its berth", "flames broke out near the engine room"],
    ),
    (
        "As mayor of Halden from 1986 to 1999 she built two bridges.",
        ["As mayor of Halden from 1986 to 1999", "she built two bridges"],
    ),
    (
        "The bridge was closed at once, and the road to the Selby pass is blocked.",
        ["The bridge was closed at once", "the road to the Selby pass is blocked"],
    ),
    (
        "We are cutting 26 of our 410 posts, and the small stage on Mill Square closes in June.",
        ["We are cutting 26 of our 410 posts", "the small stage on Mill Square closes in June"],
    ),
    (
        "The lift opened in 1968 and climbs 1,140 metres in eleven minutes.",
        ["The lift opened in 1968", "climbs 1,140 metres in eleven minutes"],
    ),
    (
        "Meals were halved in March because the town had paid only 31 per cent of the sum.",
        ["Meals were halved in March", "because the town had paid only 31 per cent of the sum"],
    ),
    (
        "The mill imposed cuts of four hours a day after demand rose by 27% in a week.",
        ["The mill imposed cuts of four hours a day", "demand rose by 27% in a week"],
    ),
    (
        "Property tax rises from 2.1 to 2.3 per mille, and a place in the square will cost four marks an hour.",
        [
            "Property tax rises from 2.1 to 2.3 per mille",
            "a place in the square will cost four marks an hour",
        ],
    ),
    (
        "She was extradited in June and faces life imprisonment.",
        ["She was extradited in June", "faces life imprisonment"],
    ),
    (
        "He has applied for 92,000 crowns in compensation and been paid 6,500.",
        ["He has applied for 92,000 crowns in compensation", "been paid 6,500"],
    ),
    (
        "When the valley allowed fishing in 2017, thefts of nets rose by a quarter.",
        ["When the valley allowed fishing in 2017", "thefts of nets rose by a quarter"],
    ),
    (
        "The mayor resigned in May, and councillor Ann Mark, 44, has taken over.",
        ["The mayor resigned in May", "councillor Ann Mark, 44, has taken over"],
    ),
    (
        "Five of the nine judges agreed, while four wanted to wait.",
        ["Five of the nine judges agreed", "four wanted to wait"],
    ),
    (
        "Two clubs backed the plan and three voted against it.",
        ["Two clubs backed the plan", "three voted against it"],
    ),
    (
        "The orders are not binding and many remained at home.",
        ["The orders are not binding", "many remained at home"],
    ),
    (
        "We will hire 40 teachers by May and plant one million trees along the canal.",
        ["We will hire 40 teachers by May", "plant one million trees along the canal"],
    ),
    (
        "The harbour office first reported two boats, but the coast guard has said that five sank.",
        ["The harbour office first reported two boats", "the coast guard has said that five sank"],
    ),
    (
        "Some 40 farmers threw mud and bottles at the hall and two officers suffered burns.",
        ["Some 40 farmers threw mud and bottles at the hall", "two officers suffered burns"],
    ),
    (
        "The road was closed and traffic between Ahlen and Bork was halted.",
        ["The road was closed", "traffic between Ahlen and Bork was halted"],
    ),
    (
        "The firm will cut 300 jobs by May and close its mill in Ahlen.",
        ["The firm will cut 300 jobs by May", "close its mill in Ahlen"],
    ),
    (
        "She promised to raise the levy by a quarter and to hold a vote on the tram.",
        ["She promised to raise the levy by a quarter", "to hold a vote on the tram"],
    ),
    ("Old Mill: 12 new cases; the clinic is full.", ["Old Mill: 12 new cases", "the clinic is full"]),
    (
        "Thieves broke the lock, then set fire to a van, police said.",
        ["Thieves broke the lock", "then set fire to a van"],
    ),
    (
        "One was hit in the leg, another was robbed and another was beaten.",
        ["One was hit in the leg", "another was robbed", "another was beaten"],
    ),
    (
        "After the league stopped on March 12, 2020, clubs sold 40 players.",
        ["After the league stopped on March 12, 2020", "clubs sold 40 players"],
    ),
    (
        "The list took 69 seats, and the remaining five went to a smaller party.",
        ["The list took 69 seats", "the remaining five went to a smaller party"],
    ),
    (
        "The engineer oversaw the harbour and contributed to the rise of the town.",
        ["The engineer oversaw the harbour", "contributed to the rise of the town"],
    ),
    (
        "Refuse was left uncollected, council buildings and offices were shut and trams were cancelled.",
        ["Refuse was left uncollected", "council buildings and offices were shut", "trams were cancelled"],
    ),
    (
        "Turnout was 80 per cent, and that of citizens abroad was 52 per cent.",
        ["Turnout was 80 per cent", "that of citizens abroad was 52 per cent"],
    ),
    (
        "The judge sent her to prison for a year and fined him 500 crowns.",
        ["The judge sent her to prison for a year", "fined him 500 crowns"],
    ),
    (
        "The firm beat its rivals as it made a profit of 30 million crowns.",
        ["The firm beat its rivals", "it made a profit of 30 million crowns"],
    ),
    (
        "The star was found in May, and it's 40 light years away.",
        ["The star was found in May", "it's 40 light years away"],
    ),
    (
        "The speech rests on a deficit cut by half; the highest output in our history; and the plan has paid for it.",
        [
            "The speech rests on a deficit cut by half",
            "the highest output in our history",
            "and the plan has paid for it",
        ],
    ),
    (
        "Debt is down and rents are up by a fifth.",
        ["Debt is down", "rents are up by a fifth"],
    ),
    (
        "After no list had won 50 seats, the head of the council announced on Monday that a second vote will be held.",
        [
            "After no list had won 50 seats",
            "the head of the council announced on Monday that a second vote will be held",
        ],
    ),
    (
        "The college enrols about 900 students and is one of the largest in Halden.",
        ["The college enrols about 900 students", "is one of the largest in Halden"],
    ),
    (
        "The mill shut in May, and its owner, Ann Lee, a former nurse, moved to Halden in June.",
        ["The mill shut in May", "its owner, Ann Lee, a former nurse, moved to Halden in June"],
    ),
    (
        "The dig has a budget of €3 million, and 40 per cent of that comes from Brussels.",
        ["The dig has a budget of €3 million", "40 per cent of that comes from Brussels"],
    ),
    (
        "The divers found nine jars, and two carry the stamp of a potter.",
        ["The divers found nine jars", "two carry the stamp of a potter"],
    ),
    (
        "The line lost 12 ships, but a captain whose ship was sold may keep his licence.",
        ["The line lost 12 ships", "a captain whose ship was sold may keep his licence"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_a_further_clause_begins(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected
