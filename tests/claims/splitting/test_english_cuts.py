"""Where English sentences are cut, and where they only look as if they were to be."""

from datetime import date

import pytest

from claims.splitting import split

WHOLE = [
    "The man who lives in Selby, his brother and his wife were hurt in May.",
    "The survivors described being tied, beaten and held for four days.",
    "The study showed that coffee, tea, and water cost more.",
    "The firm, already known for its low fares, cut 300 jobs.",
    "Two crews had the fire, at last, under control.",
    "The children, aged 3 to 9, were fed.",
    "The boat, 30 miles off, sank.",
    "It is the third time since 2020 that the chamber has rejected a treaty.",
    "The others, Ann Orr and Bo Lund, will pay €61 million and €22 million respectively.",
    "The last tenant left us with a debt of 40,000 euros.",
    r"At least 31 of the files in C:\temp\new are lost.",
    "Barns built before 2010 were exempted.",
    "He was held in a cell with 30 other men.",
    "We will reverse that cut within 100 days.",
    "The choir is funded with a grant of 90,000 euros.",
    "Firms that employ more than 50 people must publish the figures.",
    "Some 2,400 of the members, or 15 per cent, voted against.",
    "Some 120 of the shops, or one in five, have closed.",
    "By the time of the vote in 2012, rents had risen 14 per cent.",
    "By the time she left, volunteers had cleaned 40 wells.",
    "Noise at night is associated with an annual rise of 22 minutes of lost sleep.",
    "Halden lost just once as they moved to the top in May.",
    "In results so far, the Reds had yet to reach the 76 seats required to govern.",
    "They found that compared with rest, there was a 27% reduced risk of stroke.",
    "The poll showed the Greens with 14 per cent.",
    "Ann Lee claimed a superb win for Selby.",
    "If the strike goes on and costs the port 3 million euros, the firm will close.",
    "Of those who smoke, almost 20 per cent fall ill.",
    "Drivers who smoke, are overweight and have high blood pressure paid 40 euros more.",
    "Nurses were more likely to smoke, to drink and to have slept badly.",
    "The yard has designed and built 12 ferries.",
    "Two bakers were jailed for a total of 17 years on Thursday.",
    "The mill employed 400 people when the war ended.",
    "She was fined 400 euros as part of a plea agreement.",
    "As a child in 1994 she saw two bridges.",
    "Among them was a baker who was 16 when he was arrested.",
    "Mark won the fifth and the twelfth.",
    "The mill was hit by storms and rains in 2019.",
    "When prices rise, people in Halden sold 40 boats.",
    "Firing at a market in the north on Tuesday near the river and its two bridges killed 23 people.",
    "The following day, she sold 12 paintings.",
    "Two guards died in attacks on trains.",
    "The other two jailed men were pardoned.",
    "The first ferry caught fire at 3am.",
    "Police arrested five men, two wanted in Halden for robbery.",
    "Yields climbed 30 basis points to 6.1 per cent.",
    "Police searched the office after a complaint against a firm allegedly involved in smuggling.",
    "The nurse was dismissed over a report based on letters from patients.",
    "The clinic offers the same care to insured and previously treated patients.",
    "Rates will stay high until a clear and lasting fall in rents is seen.",
    "The bridge is legally and technically owned by the port.",
    "She admitted that she had lied about where she kept the letters.",
    "The union told members which of the rules and papers they needed to read.",
    "She sold 400 flats, or a third of the total, to a bank in May.",
    "The match, after 20 minutes, was stopped.",
    "In 2003, when she was a doctor there, an outbreak took seven months to end.",
    "Oran, a supplier of parts, cut 300 jobs.",
    "Most residents voted to leave as planned.",
    "The court dropped the case against two captains accused of murder.",
    "Figures showed the number of people waiting as a patient has fallen.",
    "The first strike since 2008 comes as orders drop.",
    "Members who make planes and other goods in two areas voted.",
    "Crews left their posts over rents and scheduling conflicts that lasted.",
    "The camps lack fuel such as wood, energy-saving stoves and soap.",
    "The news came as a quake with a magnitude of 5 hit the town.",
    "The trials are held in halls as rain and snow were forecast.",
    "The plan shuts two clinics, as well as a bath in Halden.",
    "The driver was hit once and survived.",
    "A court jailed the former harbour chief, Leon Mark, to nine years in prison for taking bribes.",
    "Landslips are common in the valley.",
    "The study is based on talks with 140 patients in two towns.",
    "The scheme will cost ministers and taxpayers about 600 million euros.",
    "He won by 6-4, 6-2 over the champion.",
    "She thanked neighbours and nurses with helping the police find him.",
    "It comes one day after the firm had lost the case.",
    "The shop was robbed at 4.45 a.m. Sunday.",
    "The bank lent €2 million ($2.2 million, £1.7 million).",
    "The speech came just hours after the minister had resigned.",
    "The panel weighed the sand and the amount of oil discharged.",
    "The study concluded that the reef, near Halden, has to be watched.",
    "He studied soil and the growth of roots, work that shaped teaching on drainage, planting, and harvest.",
    "At least 30 sailors are missing and feared dead after the storm.",
    "Crews dug in the mud and water to save lives.",
    "The driver admitted racing while disqualified.",
    "Crews walked out in May over pay, jobs, working conditions and funding cuts.",
    "Of the 300 patients who were treated, 34 per cent had the first type.",
    "The news comes as the port has 12 cranes.",
    "Since 1890, 33 officers have been shot and killed on duty.",
    "The mayor said on Monday it was not yet clear what caused the fire.",
    "The bank provided the town with a loan of 3 million euros.",
    "Two captains who had bribed guards who never came were jailed for a total of 17 years.",
    "He built 40 sheds, a low wall and a gate.",
    "She left in May after reading a book.",
    "She met the mayor, Ann Lee, a nurse, and her son in May.",
]


@pytest.mark.parametrize("text", WHOLE, ids=[text[:40] for text in WHOLE])
def test_a_sentence_that_states_one_thing_stays_whole(text: str) -> None:
    assert _quotes(text) == [text.rstrip(".")]


CUTS = [
    (
        "A clerk who stole 400 euros for a coat, a hat and a bag was jailed.",
        [
            "A clerk who stole 400 euros for a coat, a hat and a bag was jailed",
            "who stole 400 euros for a coat, a hat and a bag",
        ],
    ),
    (
        "The council dropped that plan in May, and the mayor chose another site.",
        ["The council dropped that plan in May", "the mayor chose another site"],
    ),
    (
        "The firm will pay a fine of 3 million and be on probation for two years.",
        ["The firm will pay a fine of 3 million", "be on probation for two years"],
    ),
    (
        "Moss, already booked for dissent, was sent off in the 58th minute.",
        ["Moss, already booked for dissent", "was sent off in the 58th minute"],
    ),
    (
        "The bridge, first built in 1902, was closed in May.",
        ["The bridge, first built in 1902", "was closed in May"],
    ),
    (
        "Exports to China, worth $9.4bn in 2023, fell by a third.",
        ["Exports to China, worth $9.4bn in 2023", "fell by a third"],
    ),
    ("The bridge, 400 metres long, was closed.", ["The bridge, 400 metres long", "was closed"]),
    (
        "Some 140 flats have been finished, and 60 of those stand empty.",
        ["Some 140 flats have been finished", "60 of those stand empty"],
    ),
    (
        "One in ten is seen within four hours, down from nearly a half in 2019.",
        ["One in ten is seen within four hours", "down from nearly a half in 2019"],
    ),
    (
        "Born in 1932 in Ferrow, the fourth of seven children of a locksmith, Orr left school at 14.",
        ["Born in 1932 in Ferrow", "the fourth of seven children of a locksmith", "Orr left school at 14"],
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
        "The museum, which drew 640,000 visitors in 2023, up 22% on 2022, will close in May.",
        ["The museum, which drew 640,000 visitors in 2023", "up 22% on 2022", "will close in May"],
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
        "The assembly passed a bill capping fares at 3 crowns, by 88 votes to 61.",
        ["The assembly passed a bill capping fares at 3 crowns", "by 88 votes to 61"],
    ),
    (
        "The court upheld the levy, by a majority of five to four.",
        ["The court upheld the levy", "by a majority of five to four"],
    ),
    (
        "Among the dead were 14 women, the oldest of whom was 91, and three children.",
        ["Among the dead were 14 women", "the oldest of whom was 91", "three children"],
    ),
    (
        "The fund has bought 300 barns, half of them empty, and 14 shops.",
        ["The fund has bought 300 barns", "half of them empty", "14 shops"],
    ),
    (
        "The licence was renewed in 2021 after an audit that found no faults.",
        ["The licence was renewed in 2021 after an audit", "that found no faults"],
    ),
    (
        "The valley was hit by a storm that left 3,000 homes without power.",
        ["The valley was hit by a storm", "that left 3,000 homes without power"],
    ),
    (
        "An appeal that raised 30,000 euros was closed on Friday.",
        ["An appeal that raised 30,000 euros was closed on Friday", "that raised 30,000 euros"],
    ),
    (
        "Ann Orr, who chairs the panel, said that it had heard 34 witnesses and received 1,700 letters.",
        ["Ann Orr, who chairs the panel", "said that it had heard 34 witnesses", "received 1,700 letters"],
    ),
    (
        "The mayor said the bus was full but insisted that fares, which rose by a third, would fall.",
        ["The mayor said the bus was full", "which rose by a third", "would fall"],
    ),
    (
        "The ferry, which can carry 120 cars and 350 people, sank in May.",
        ["The ferry, which can carry 120 cars", "350 people", "sank in May"],
    ),
    (
        "The order secures 480 jobs at the yard and around 900 more at suppliers.",
        ["The order secures 480 jobs at the yard", "around 900 more at suppliers"],
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
        "The council planted 90,000 trees, 45,000 of them in parks.",
        ["The council planted 90,000 trees", "45,000 of them in parks"],
    ),
    (
        "Overall the Reds lost 10 seats, with the Liberals losing one and the Blues losing three.",
        ["Overall the Reds lost 10 seats", "with the Liberals losing one", "the Blues losing three"],
    ),
    (
        "We built the road, we lit it in May and we paid 3 million for it.",
        ["We built the road", "we lit it in May", "we paid 3 million for it"],
    ),
    (
        "Lee and Hart shared 84, the captain contributing an entertaining 41.",
        ["Lee and Hart shared 84", "the captain contributing an entertaining 41"],
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
        "Halden began well but Selby, trailing by 11 points, were not beaten until 2019.",
        ["Halden began well", "trailing by 11 points", "were not beaten until 2019"],
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
        "The gap was widest in Halden and smallest in the two towns of Selby.",
        ["The gap was widest in Halden", "smallest in the two towns of Selby"],
    ),
    (
        "Each pupil costs the town $31, half of what a boarder would cost.",
        ["Each pupil costs the town $31", "half of what a boarder would cost"],
    ),
    (
        "Meals were halved in March because the town had paid only 31 per cent of the sum.",
        ["Meals were halved in March", "because the town had paid only 31 per cent of the sum"],
    ),
    ("Halden charges 2.9 per cent and Selby 3.1.", ["Halden charges 2.9 per cent", "Selby 3.1"]),
    (
        "The survey that showed it was printed in 2021 and has been confirmed by two colleges.",
        ["The survey that showed it was printed in 2021", "has been confirmed by two colleges"],
    ),
    (
        "The mill imposed cuts of four hours a day after demand rose by 27% in a week.",
        ["The mill imposed cuts of four hours a day", "demand rose by 27% in a week"],
    ),
    (
        "Road repairs receive 58 million, half as much again as in 2024.",
        ["Road repairs receive 58 million", "half as much again as in 2024"],
    ),
    (
        "Property tax rises from 2.1 to 2.3 per mille, and a place in the square will cost four marks an hour.",
        [
            "Property tax rises from 2.1 to 2.3 per mille",
            "a place in the square will cost four marks an hour",
        ],
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
        "Another 2,140 sheep were treated for burns, of which 310 remain in stables.",
        ["Another 2,140 sheep were treated for burns", "of which 310 remain in stables"],
    ),
    (
        "About 60 per cent came from bonds, the remainder from a loan granted in 2016.",
        ["About 60 per cent came from bonds", "the remainder from a loan granted in 2016"],
    ),
    (
        "The inquiry, which began in May 2023 after complaints from 214 tenants, found two faults.",
        [
            "The inquiry, which began in May 2023",
            "after complaints from 214 tenants",
            "found two faults",
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
        "Founded in 1875 by a brewer who wanted his workers to sing, the choir gave its first concert in a shed.",
        [
            "Founded in 1875 by a brewer who wanted his workers to sing",
            "the choir gave its first concert in a shed",
        ],
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
        "When the valley allowed fishing in 2017, thefts of nets rose by a quarter.",
        ["When the valley allowed fishing in 2017", "thefts of nets rose by a quarter"],
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
        "Six retired, among them the sprinter Luc Mark, who broke two ribs.",
        ["Six retired, among them the sprinter Luc Mark", "who broke two ribs"],
    ),
    (
        "The fifth of nine sons of a miner, he left Halden at 14.",
        ["The fifth of nine sons of a miner", "he left Halden at 14"],
    ),
    (
        "The choir, now 40 voices strong, was founded by monks in 1610.",
        ["The choir, now 40 voices strong", "was founded by monks in 1610"],
    ),
    (
        "Second, a levy of 12 per cent on bets, which is to raise 40 million euros.",
        ["Second, a levy of 12 per cent on bets", "which is to raise 40 million euros"],
    ),
    (
        "Rangers seized 23 rifles on Monday in raids on 41 farms.",
        ["Rangers seized 23 rifles on Monday", "in raids on 41 farms"],
    ),
    (
        "The mayor resigned in May, and councillor Ann Mark, 44, has taken over.",
        ["The mayor resigned in May", "councillor Ann Mark, 44, has taken over"],
    ),
    (
        "The talks failed in March when the union, backed by two courts, walked out over pay of 900 euros.",
        [
            "The talks failed in March",
            "when the union, backed by two courts, walked out over pay of 900 euros",
        ],
    ),
    (
        "The other two struck a barn near Halden, killing five people, including two children, and wounding 24.",
        [
            "The other two struck a barn near Halden",
            "killing five people",
            "including two children",
            "wounding 24",
        ],
    ),
    (
        "The harbour costs 22 million crowns, two thirds of it paid by the province.",
        ["The harbour costs 22 million crowns", "two thirds of it paid by the province"],
    ),
    (
        "The smelters, closed in 2014, now employ 400 guides.",
        ["The smelters, closed in 2014", "now employ 400 guides"],
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
        "Exports fell 9%, largely as a result of a strike at the port.",
        ["Exports fell 9%", "largely as a result of a strike at the port"],
    ),
    (
        "Turnout, at 61 per cent, was the lowest since 1990.",
        ["Turnout, at 61 per cent", "was the lowest since 1990"],
    ),
    (
        "The chapel, built in 1204 and rebuilt in 1388, was destroyed by fire.",
        ["The chapel, built in 1204", "rebuilt in 1388", "was destroyed by fire"],
    ),
    (
        "The choir was hit by rules that took effect in 2019.",
        ["The choir was hit by rules", "that took effect in 2019"],
    ),
    (
        "The club has won 14 titles, which is a national record.",
        ["The club has won 14 titles", "which is a national record"],
    ),
    (
        "Ann Lee, formerly the mayor of Halden, was fined.",
        ["Ann Lee, formerly the mayor of Halden, was fined", "Ann Lee, formerly the mayor of Halden"],
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
        "A court fined the bank 3 million euros for hiding two accounts.",
        ["A court fined the bank 3 million euros for hiding two accounts", "for hiding two accounts"],
    ),
    (
        "Exports fell 9%, mainly because of new tariffs that took effect in May.",
        ["Exports fell 9%", "mainly because of new tariffs", "that took effect in May"],
    ),
    (
        "Oran, a former ferry engineer, took over in 2020.",
        ["Oran, a former ferry engineer", "took over in 2020"],
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
        "Having lost 14 seats in May, the party changed its leader.",
        ["Having lost 14 seats in May", "the party changed its leader"],
    ),
    (
        "Severely damaged in 1944, the theatre reopened in 1951.",
        ["Severely damaged in 1944", "the theatre reopened in 1951"],
    ),
    (
        "The council closed a market which dates back to 1870.",
        ["The council closed a market", "which dates back to 1870"],
    ),
    (
        "Of the voters, 34% chose the first plan, 19% the second, and 7% neither.",
        ["Of the voters, 34% chose the first plan", "19% the second", "7% neither"],
    ),
    (
        "After the council closed the pool, parents occupied it, effectively ending the dispute.",
        ["After the council closed the pool", "parents occupied it", "effectively ending the dispute"],
    ),
    (
        "One was hit in the leg, another was robbed and another was beaten.",
        ["One was hit in the leg", "another was robbed", "another was beaten"],
    ),
    (
        "The union, representing 300 cleaners, called off the strike.",
        ["The union, representing 300 cleaners", "called off the strike"],
    ),
    (
        "The yard won the order – creating 1,200 jobs – the ministry has said.",
        ["The yard won the order", "creating 1,200 jobs"],
    ),
    (
        "After the league stopped on March 12, 2020, clubs sold 40 players.",
        ["After the league stopped on March 12, 2020", "clubs sold 40 players"],
    ),
    (
        "Four managers went on trial on Monday accused of taking bribes.",
        ["Four managers went on trial on Monday", "accused of taking bribes"],
    ),
    (
        "The list took 69 seats, and the remaining five went to a smaller party.",
        ["The list took 69 seats", "the remaining five went to a smaller party"],
    ),
    (
        "The lake was once balanced, with new snow replacing what had melted.",
        ["The lake was once balanced", "with new snow replacing what had melted"],
    ),
    (
        "The agency built a probe that will measure the depth of the ice.",
        ["The agency built a probe", "that will measure the depth of the ice"],
    ),
    (
        "Carrying loads of 40 tonnes, the lorry crossed a bridge in Halden.",
        ["Carrying loads of 40 tonnes", "the lorry crossed a bridge in Halden"],
    ),
    (
        "The river burst its banks, closing the only road to the village.",
        ["The river burst its banks", "closing the only road to the village"],
    ),
    (
        "She wrote a handbook for nurses, the first work of its kind.",
        ["She wrote a handbook for nurses", "the first work of its kind"],
    ),
    (
        "The engineer oversaw the harbour and contributed to the rise of the town.",
        ["The engineer oversaw the harbour", "contributed to the rise of the town"],
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
        "Refuse was left uncollected, council buildings and offices were shut and trams were cancelled.",
        ["Refuse was left uncollected", "council buildings and offices were shut", "trams were cancelled"],
    ),
    (
        "The Reform Party won 11 seats, while the Harbour League, allied with the mayor, won five seats.",
        ["The Reform Party won 11 seats", "the Harbour League, allied with the mayor, won five seats"],
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
        "The party, which came first in the vote with 52 of the 217 seats, named a minister in May.",
        ["The party, which came first in the vote", "with 52 of the 217 seats", "named a minister in May"],
    ),
    (
        "Rain fell on Sunday but Ann Lee, the head of the water board, said on Monday the dam was closed.",
        [
            "Rain fell on Sunday",
            "Ann Lee, the head of the water board, said on Monday the dam was closed",
            "Ann Lee, the head of the water board",
        ],
    ),
    (
        "The rover crossed the ridge, its home on Mars since May 2017.",
        ["The rover crossed the ridge", "its home on Mars since May 2017"],
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
        "Twelve sailors, including two women, were rescued.",
        ["Twelve sailors, including two women, were rescued", "including two women"],
    ),
    (
        "After no list had won 50 seats, the head of the council announced on Monday that a second vote will be held.",
        [
            "After no list had won 50 seats",
            "the head of the council announced on Monday that a second vote will be held",
        ],
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
        "The college enrols about 900 students and is one of the largest in Halden.",
        ["The college enrols about 900 students", "is one of the largest in Halden"],
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
        "She was given three and a half years after admitting fraud in office.",
        ["She was given three and a half years", "after admitting fraud in office"],
    ),
    (
        "The mill shut in May, and its owner, Ann Lee, a former nurse, moved to Halden in June.",
        ["The mill shut in May", "its owner, Ann Lee, a former nurse, moved to Halden in June"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_a_further_statement_begins(text: str, expected: list[str]) -> None:
    assert _quotes(text) == expected


KINDS = [
    ("Housing starts are at their lowest level since 1991.", "trend"),
    ("Trailing 14-3 at half-time, the Hawks won.", "event"),
    ("Moor won gold in the 200m butterfly.", "event"),
    ("Selby were reduced to ten men.", "event"),
    ("The others received suspended sentences of between six and 18 months.", "legal"),
    ("The families of 17 victims are suing the maker.", "legal"),
    ("The fire left 17 victims.", "casualties"),
    ("The firm paid 62 million dollars to settle claims.", "legal"),
    ("The court heard that Moss had bought a flat in Corvale.", "event"),
    ("The court heard 64 witnesses.", "legal"),
    ("Lee doubled the lead from the penalty spot in the 20th minute.", "event"),
    ("The firm doubled the lead in its market.", "trend"),
    ("Selby came from two goals down to beat Moor 3-2 in Corvale.", "event"),
    ("Moor slid home the winner in front of 9,000 fans.", "event"),
    ("The winger faces a scan on his ankle.", "forecast"),
    ("Her brother was cleared in July of helping her.", "legal"),
    ("He was cleared on all four counts.", "legal"),
    ("The driver was released on a bond of 5,000 dollars.", "legal"),
    ("His partner testified against him.", "legal"),
    ("The judge adjourned the case until May.", "legal"),
    ("No patient will be charged for a scan.", "forecast"),
    ("Parliament suspended the increase on Monday.", "event"),
    ("Smoking is the leading cause of death in Halden.", "trend"),
    ("It would be the strongest storm since 1982.", "trend"),
    ("Let me be clear: no child was hurt in the fire.", "casualties"),
    ("Make no mistake: the ministry has closed 12 clinics.", "quantity"),
    ("School starts on September 3.", "forecast"),
    ("The captain scored eight points to kill any hopes of a comeback.", "quantity"),
    ("Lee added five rebounds in her time on the court.", "quantity"),
    ("The pills are used to prevent heart attacks.", "event"),
    ("There are 300 people waiting for hospital treatment.", "quantity"),
    ("Poor sleep was associated with a gain in weight.", "trend"),
    ("The seat fell vacant following the death of Ann Lee.", "event"),
    ("Two women died following the death of their brother.", "casualties"),
    ("Despite injuries, Lark scored 21 goals.", "quantity"),
    ("The firm sold apples, the remaining 40 going to Selby.", "event"),
    ("We're going to build 40 homes.", "forecast"),
    ("Ann Lee left, missing out on a place in the final.", "event"),
    ("The pills brought a reduced risk of dying from stroke.", "trend"),
    ("Ann Lee, a law professor, was hit by a ball.", "event"),
    ("Two further seats are going to the Greens.", "quantity"),
    ("Two further seats are going to change hands.", "forecast"),
    ("The heart disease trial was halted.", "event"),
    ("The wind did not help the rowers from Halden.", "event"),
    ("The message was deleted.", "event"),
    ("The relief was delayed.", "event"),
    ("The silence was broken by the choir.", "event"),
    ("Rebels visited a priest.", "event"),
    ("The nun chopped off a finger.", "casualties"),
    ("Forty guests fell ill.", "casualties"),
    ("Demand picked up in June.", "trend"),
    ("The keeper picked up a stone.", "event"),
    ("Two envoys were expelled from the country.", "legal"),
    ("Nine pupils were expelled from the school.", "quantity"),
    ("We'll mend the bridge in Halden.", "forecast"),
    ("Ann Lee headed the ball wide of the post.", "event"),
    ("Ann Lee headed the board of the bank for a year.", "role"),
    ("The mill was led by Ann Lee.", "role"),
    ("A guard was hit in the second half as fans threw coins.", "event"),
    ("Poor sleep is a risk factor for stroke.", "cause"),
    ("Demand is at an all time high.", "trend"),
    ("Shipments to Halden rose.", "trend"),
    ("The plan failed by 53 percent to 47 percent.", "quantity"),
    ("41 bakers said they had been forced to sign letters.", "quantity"),
    ("The levy adds 12 crowns to the electricity bill of a home.", "quantity"),
    ("No sailors were hurt in the collision.", "casualties"),
    ("The keeper broke two ribs.", "casualties"),
    ("Eleven weavers survived the fire.", "casualties"),
    ("The keeper broke both promises.", "event"),
    ("The Danish crown was little changed.", "trend"),
    ("Demand for linen collapsed.", "trend"),
    ("A wall of the mill collapsed.", "event"),
    ("The weaver received six years.", "legal"),
    ("The weaver received six letters.", "quantity"),
    ("The weavers deny arson.", "legal"),
    ("The weaver denied claims of arson.", "quote"),
    ("The new statute came into force in 1990.", "legal"),
    ("The ban on nets takes effect on 4 May.", "forecast"),
    ("Records of the tides begin in 1951.", "event"),
    ("The market is scheduled for 4 June.", "forecast"),
    ("The two weavers met in Halden.", "event"),
    ("The mill was founded in 1988 by three weavers.", "event"),
    ("She left home at 15.", "event"),
    ("The crowd broke through near gate four.", "event"),
    ("Halden, which tested one in 2006, has a tram.", "event"),
    ("His sister is a midwife.", "role"),
    ("She was captain of the rowers for six years.", "role"),
    ("He is a professor of law in Halden.", "role"),
    ("She ran a bakery in Halden.", "role"),
    ("The gale brought the ferries to a halt.", "cause"),
    ("The price of cocoa jumps 4.8 percent.", "trend"),
    ("A sale is held from 8 pm to 11 pm.", "event"),
    ("Firms have been obliged to publish their figures.", "legal"),
    ("She won the time trial by eleven seconds.", "event"),
    ("Girls outperformed boys in the test.", "trend"),
    ("Bookings were down 35% in July.", "trend"),
    ("The firm was ordered to repay 2 million euros.", "legal"),
    ("The report attributes the decline to better lamps.", "cause"),
    ("The trawler went down with eleven crates.", "quantity"),
    ("A spokesman stressed that the plan was lawful.", "quote"),
    ("The driver was bailed in March.", "legal"),
    ("The case will go to the country's highest court.", "forecast"),
    ("The trial of the vaccine in 40 clinics ended early.", "quantity"),
    ("The trial of the minister ended early.", "legal"),
    ("The club won five titles under coach Bill Walsh.", "quantity"),
    ("The Finance Bill passed on Monday.", "legal"),
    ("The reform is a key part of President Lee's campaign.", "event"),
    ("Two men had been shot.", "casualties"),
    ("She is the only minister in the cabinet who speaks Welsh.", "trend"),
    ("The minister, who made the announcement, left.", "event"),
    ("They also undertake repairs.", "other"),
    ("The plan would close the yard in Halden.", "forecast"),
    ("The quake was felt in Halden.", "event"),
    ("Both clinics face cuts unless there are gifts.", "other"),
    ("The agency appealed for blankets.", "event"),
    ("At least 111 public bodies were set up.", "quantity"),
    ("Most of the rise in rents is due to migration.", "cause"),
    ("The delay is due to the storm.", "cause"),
    ("The trial is due to resume in May.", "forecast"),
    ("Births exceeded deaths by only 19,000.", "quantity"),
    ("Two men were questioned in March.", "legal"),
    ("The guard had climbed the stairs to the vault.", "event"),
    ("A storm surge reached the harbour.", "event"),
    ("The party has fallen short of a majority.", "event"),
    ("Ann Lee, the leader of the party, admitted her defeat.", "quote"),
    ("Her father was a captain in the navy.", "role"),
    ("The ruling party won 71 seats.", "quantity"),
    ("Forty families were plunged into poverty.", "quantity"),
    ("The probe is shorter than most adults.", "trend"),
    ("It was Halden's first loss since May.", "trend"),
    ("Lee, of Mill Rise, admitted two counts at an earlier hearing.", "legal"),
    ("Army rebels seized the airport in May.", "event"),
    ("A clip of a dying olive tree was viewed 4 million times.", "quantity"),
    ("The ruling party lost 31 seats.", "quantity"),
    ("A quarter of the pupils dropped out.", "quantity"),
    ("He jumped over 40 cars.", "quantity"),
    ("The mayor is backed by 44% of likely voters.", "quantity"),
    ("Rents were raised by 44%.", "trend"),
    ("The survey has a margin of error of 3 percentage points.", "quantity"),
    ("Rates were cut by 2 percentage points.", "trend"),
    ("Rents fell by a third.", "trend"),
    ("Officers booked the contractor for negligence.", "legal"),
    ("The singer booked 40 halls for May.", "quantity"),
    ("The regulator approved the jab in May.", "legal"),
    ("The board approved the plan in May.", "event"),
    ("A treaty obliges both towns to share the river.", "legal"),
    ("Ann Lee has not been accused of wrongdoing.", "legal"),
    ("The team has begun a larger trial.", "event"),
    ("The charges were dropped in May.", "legal"),
    ("Parliament passed the water bill on Monday.", "legal"),
    ("The water bill is 40 euros.", "quantity"),
    ("A case has been registered against the baker.", "legal"),
    ("Three men were later released.", "legal"),
    ("Three films were released in May.", "quantity"),
    ("The weaver was placed under house arrest for 14 months.", "legal"),
    ("The plea has been pending since 2021.", "legal"),
    ("The forest has been closed since 2021.", "event"),
    ("The ferry was stopped from 8 to 12 June.", "event"),
    ("Halden climbed to third in the league.", "trend"),
    ("Halden remain bottom of the table.", "trend"),
    ("Halden lost six in a row.", "trend"),
    ("Halden are unbeaten in eleven matches.", "trend"),
    ("It rained on six days in a row.", "event"),
    ("The mayor leads her rival by six points.", "trend"),
    ("It was the safest year on record.", "trend"),
    ("The lamp made no difference.", "trend"),
    ("The fever was linked to bad water.", "cause"),
    ("Salt is linked to a higher risk of stroke.", "trend"),
    ("Growth was driven by timber.", "cause"),
    ("The delay is down to a shortage of parts.", "cause"),
    ("The rate is down to 4 percent.", "trend"),
    ("The state paid 200 crowns to the families of the dead.", "quantity"),
    ("Residents buried the dead on Monday.", "event"),
    ("Six sailors have not been found.", "casualties"),
    ("The plant could be shut for months.", "forecast"),
    ("Halden travel to Selby on 4 May.", "forecast"),
    ("The students projected slogans onto the walls.", "event"),
    ("She recalled hearing bangs at dawn.", "event"),
    ("The bank has called the plan “a fairy tale”.", "quote"),
    ("The union has called another strike for 4 May.", "event"),
    ("He was a locksmith in Halden.", "role"),
    ("Residents filed a case against the mill.", "legal"),
    ("The club was found liable for the fall.", "legal"),
    ("The court ruled that the firm must reopen the road.", "legal"),
    ("Under the new law, drivers must carry a lamp.", "legal"),
    ("Landlords must now register every flat with the town.", "legal"),
    ("Next week the town will ask the court who must pay.", "forecast"),
    ("The avalanche buried eleven skiers.", "casualties"),
    ("Residents buried eleven jars.", "quantity"),
    ("The mill is owned by two cousins.", "role"),
    ("The fall is explained by a knee injury.", "cause"),
    ("Two hundred jobs could go.", "forecast"),
    ("Halden have gone ten games without a win.", "trend"),
    ("Wages have lagged behind prices.", "trend"),
    ("She is the highest-paid official in Halden.", "trend"),
    ("The keeper died in one of the fastest-growing towns.", "casualties"),
    ("A power cut plunged the town into darkness.", "event"),
    ("Shares in the yard plunged.", "trend"),
    ("The brothers fell out over the will.", "event"),
    ("The driver killed the engine.", "event"),
    ("The climber's body was found in May.", "casualties"),
    ("Halden are second from bottom.", "trend"),
    ("It is the only school in the valley with a pool.", "trend"),
    ("Bread costs less than it did in May.", "trend"),
    ("The charge carries up to ten years.", "legal"),
    ("The ferry carries up to 400 people.", "quantity"),
    ("A shortage of drivers is to blame.", "cause"),
    ("The bank calls the claims absurd.", "quote"),
    ("A jury took four hours to convict two builders over the death of a guest.", "legal"),
    ("The inspector ignored an improvement notice.", "event"),
    ("The yard faces an unlimited fine.", "legal"),
    ("It is the library's second report on the port.", "trend"),
    ("Profit was 40 million, short of the 50 million analysts had pencilled in.", "quantity"),
    ("Only Geneva and Dublin are dearer.", "trend"),
    ("The baker needed 12 stitches.", "casualties"),
    ("The army has lost about 11,000 men.", "casualties"),
    ("The club has lost about 11,000 members.", "quantity"),
    ("Nothing like it has been seen since 1997.", "trend"),
    ("The Reds did six points better than forecast.", "trend"),
    ("The prime minister has ruled out serving in another government.", "event"),
    ("Critics called it a death sentence for the valley.", "quote"),
    ("Two letters are missing.", "quantity"),
    ("The town rose against the king.", "event"),
    ("The crown rose against the euro.", "trend"),
    ("The champion withdrew an hour before she was due in Halden.", "event"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS, ids=[text for text, _ in KINDS])
def test_an_english_claim_has_the_kind_that_its_words_have_here(text: str, kind: str) -> None:
    assert split(text, language="en").claims[0].kind == kind


def test_a_name_is_no_role_for_the_word_or_the_town_before_it() -> None:
    found = split("However, Professor Lee, of the University of Halden, wrote three letters.", language="en")

    assert [claim.kind for claim in found.claims] == ["quantity"]


def test_what_it_or_they_do_is_a_claim_and_what_it_means_is_none() -> None:
    assert _quotes("The museum closed. It also houses a library.") == [
        "The museum closed",
        "It also houses a library",
    ]
    assert _quotes("It wants peace.") == []


def _quotes(text: str) -> list[str]:
    return [claim.quote for claim in split(text, language="en", published=date(2024, 9, 12)).claims]


def test_what_is_found_to_be_so_is_a_claim_and_a_promise_of_nothing_is_none() -> None:
    assert _quotes("Side effects were mild.") == ["Side effects were mild"]
    assert _quotes("The mood was gloomy.") == []
    assert _quotes("Believe me, we have begun.") == []
    assert _quotes("We are going to fix that. I will keep fighting.") == []
    assert _quotes("We will open a clinic.") == ["We will open a clinic"]


def test_who_was_told_is_no_part_of_what_is_said() -> None:
    found = split("Two rivers have risen, an official at the water board told Reuters.", language="en").claims

    assert [claim.claimant for claim in found] == ["an official at the water board"]


def test_what_a_speaker_adds_behind_a_quotation_is_a_claim_where_it_gives_a_figure() -> None:
    text = "“The families had fled the war in the hills,” said Ann Lee, adding that three children had been hurt."

    assert "three children had been hurt" in _quotes(text)


def test_how_many_say_so_is_no_claim_where_it_is_known() -> None:
    assert _quotes("Boats sank, officials from the two countries said.") == ["Boats sank"]


def test_a_relative_about_the_whole_clause_is_told_with_it() -> None:
    found = split("Shops were closed, which cost traders 2 million crowns.", language="en").claims

    assert found[1].statement == "Shops were closed, which cost traders 2 million crowns."


RHETORIC = [
    "From that point there was only one winner.",
    "“How many dams must burst?” Ann Lee asked.",
    "It was the kind of evening that makes grown men cry.",
    "I don't know how you start over.",
    "Let me be clear: this is about our future.",
    "I had the great privilege of opening the new hall.",
    "It was a superb win.",
    "It takes two to tango.",
    "The clock was ticking.",
    "The jury is still out.",
    "The results speak for themselves.",
    "She never suffered fools.",
    "The timing could hardly have been worse.",
    "No one said it would be easy.",
    "The wind did not help.",
    "Few would have dreamed that the choir could fill this hall.",
    "I am here today with a simple message for every driver.",
    "But make no mistake, running a ferry is a serious business.",
    "It's a tough job.",
    "Timber is the other headache.",
    "It also made enemies.",
    "That, Madam Speaker, was the inheritance.",
    "A town that does not mend its roofs has mortgaged its future.",
    "I'm too old for evenings like this.",
    "She could be terrifying.",
    "The timber market is sending a murkier signal.",
    "We believe that the mill of the future is under water.",
    "Better days lie ahead for all who sail.",
    "Nobody here needs to be told what that means.",
    "The excuses have run out.",
    "Perhaps the rain comes in October.",
    "I am not satisfied.",
    "These rents are an outrage against the town.",
    "Honestly, the river doesn't care.",
    "Ask the mothers of Halden whether it was a dream!",
    "Nobody should have to choose between bread and rent.",
    "The ministry thanks all those who took part.",
    "Let me begin with the arithmetic.",
    "Nobody can say how long the delays will last.",
    "Few in the valley expect much of the talks.",
    "One can only guess what the fire has taken from us.",
    "I find that unfair.",
    "Without people like you, none of this would be possible.",
    "We will keep this page updated through the day.",
    "Results may differ materially.",
    "The choir has seldom sounded better.",
    "Madam Speaker, let me start with a few words about the dam.",
    "I will give way a lot, but I am going to make some progress first.",
    "I would like to make a statement on the report.",
    "I am the first to say that there is far more to be done.",
    "We know that if you give people work they will thrive.",
    "We are in uncharted waters.",
    "I understand the strong feelings around the dam.",
    "For tickets, please contact the Office of Works.",
    "Here is what we will do.",
    "The survey has its limits.",
    "To the families it hardly mattered.",
    "Somebody will have to give way.",
    "Then came the twist.",
    "The stadium erupted.",
    "Heads dropped.",
    "I say to the young people of Halden: your day has come.",
    "That's all from us for tonight.",
    "We are closing this page now.",
    "09:10 Good evening and welcome to our live coverage of the second day.",
    "Mr Speaker, honourable members and friends.",
    "We have done the hard work.",
    "Analysts urged caution.",
    "Reaction was mixed.",
    "These are not isolated cases.",
    "The captain was in no mood for jokes.",
    "His deputy was less impressed.",
    "It is a small step, but it is a step.",
    "The library thanks readers for their patience.",
    "The future belongs to Halden.",
    "A: We did.",
    "The government must act now.",
    "Our reporter Ann Lee writes: what a day.",
    "Some early reaction is coming in.",
    "We'll bring you more from the count.",
    "A drowning man does not ask permission to shout.",
    "I don't see who has lost out.",
    "The signs are encouraging.",
    "Time was running out.",
    "The hard work starts now.",
    "What followed was chaos.",
    "The home fans could scarcely believe it.",
    "We will not rest until justice is done.",
    "That is for others to judge.",
    "It ended in tears.",
    "The fans had seen enough.",
    "The town has run out of ideas.",
    "“Never again,” she said.",
    "“It was magic,” said the baker.",
    "The first half was forgettable.",
    "Nobody saw it coming.",
    "The debate goes on.",
    "“It is what it is,” he said.",
    "“We're over the moon,” said the captain.",
    "“People are angry,” said the baker.",
    "“I love this place,” she said.",
    "“That's football,” said the coach.",
    "“How many more?” asked the baker.",
    "“Who will mend the dam before the next flood?” asked Ann Lee, the baker.",
    "“I wouldn't change a thing,” said the coach.",
    "“It's a relief,” she said.",
    "“We deserved more from this game,” said the captain.",
]


@pytest.mark.parametrize("text", RHETORIC)
def test_what_nobody_could_look_up_is_no_claim(text: str) -> None:
    assert _quotes(text) == []


def test_nobody_beside_a_figure_is_a_claim() -> None:
    assert _quotes("No one can enter the zone within 30 km.") == ["No one can enter the zone within 30 km"]


def test_a_list_item_is_cut_before_what_it_is_compared_with() -> None:
    text = (
        "Results:\n\n- Sales of 40 million euros, compared with 31 million a year before\n- Debt of 5 million"
    )

    assert _quotes(text) == [
        "Sales of 40 million euros",
        "compared with 31 million a year before",
        "Debt of 5 million",
    ]


def test_a_relative_in_a_list_of_relatives_is_no_role() -> None:
    found = split("Police arrested Ann Lee, her husband, sister and brother in May.", language="en").claims

    assert [claim.kind for claim in found] == ["legal"]


def test_in_an_interview_the_label_is_no_part_of_a_claim_and_who_asks_may_state_something() -> None:
    text = "Q: Are you glad?\nA: We mended 40 roofs.\nQ: The town blames the storm. Is it wrong?"

    assert _quotes(text) == ["We mended 40 roofs", "The town blames the storm"]


def test_who_has_conceded_goes_on_and_not_what_was_conceded() -> None:
    found = split("She conceded that the plan was late, but insisted it would work.", language="en").claims

    assert [claim.statement for claim in found][1] == "She insisted it would work."


def test_whom_somebody_told_is_no_part_of_what_was_told() -> None:
    found = split(
        "He told the court he had never met the buyer and had paid for the car.", language="en"
    ).claims

    assert [claim.statement for claim in found][1] == "He had paid for the car."


def test_of_several_hurt_one_who_is_named_behind_is_also_told_as_hurt() -> None:
    found = split("Five people were killed, including a 7-year-old girl.", language="en").claims

    assert {claim.kind for claim in found} == {"casualties"}


def test_the_time_before_a_line_of_a_live_page_is_no_part_of_the_claim() -> None:
    assert _quotes("14:10 The ferry has sailed.\n14:25 Two boats sank.") == [
        "The ferry has sailed",
        "Two boats sank",
    ]


def test_a_quotation_that_tells_of_an_order_is_no_turn_of_phrase() -> None:
    text = "“They said that we should keep quiet about the fire,” his sister said."

    assert _quotes(text) == [text.removesuffix(".")]
