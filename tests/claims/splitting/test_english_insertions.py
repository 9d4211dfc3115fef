"""Where an English sentence is cut at relative clauses, participles and what is put between commas."""

import pytest

from tests.claims.splitting.quoting import claims, quotes

CUTS = [
    (
        "A clerk who stole 400 euros for a coat, a hat and a bag was jailed.",
        [
            "A clerk who stole 400 euros for a coat, a hat and a bag was jailed",
            "who stole 400 euros for a coat, a hat and a bag",
        ],
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
        "Born in 1932 in Ferrow, the fourth of seven children of a locksmith, Orr left school at 14.",
        ["Born in 1932 in Ferrow", "the fourth of seven children of a locksmith", "Orr left school at 14"],
    ),
    (
        "Among the dead were 14 women, the oldest of whom was 91, and three children.",
        ["Among the dead were 14 women", "the oldest of whom was 91", "three children"],
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
        "Halden began well but Selby, trailing by 11 points, were not beaten until 2019.",
        ["Halden began well", "trailing by 11 points", "were not beaten until 2019"],
    ),
    (
        "The survey that showed it was printed in 2021 and has been confirmed by two colleges.",
        ["The survey that showed it was printed in 2021", "has been confirmed by two colleges"],
    ),
    (
        "Another 2,140 sheep were treated for burns, of which 310 remain in stables.",
        ["Another 2,140 sheep were treated for burns", "of which 310 remain in stables"],
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
        "Founded in 1875 by a brewer who wanted his workers to sing, the choir gave its first concert in a shed.",
        [
            "Founded in 1875 by a brewer who wanted his workers to sing",
            "the choir gave its first concert in a shed",
        ],
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
        "The smelters, closed in 2014, now employ 400 guides.",
        ["The smelters, closed in 2014", "now employ 400 guides"],
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
        "A court fined the bank 3 million euros for hiding two accounts.",
        ["A court fined the bank 3 million euros for hiding two accounts", "for hiding two accounts"],
    ),
    (
        "Oran, a former ferry engineer, took over in 2020.",
        ["Oran, a former ferry engineer", "took over in 2020"],
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
        "After the council closed the pool, parents occupied it, effectively ending the dispute.",
        ["After the council closed the pool", "parents occupied it", "effectively ending the dispute"],
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
        "Four managers went on trial on Monday accused of taking bribes.",
        ["Four managers went on trial on Monday", "accused of taking bribes"],
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
        "The Reform Party won 11 seats, while the Harbour League, allied with the mayor, won five seats.",
        ["The Reform Party won 11 seats", "the Harbour League, allied with the mayor, won five seats"],
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
        "She was given three and a half years after admitting fraud in office.",
        ["She was given three and a half years", "after admitting fraud in office"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_an_insertion_begins_or_ends(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


def test_a_relative_about_the_whole_clause_is_told_with_it() -> None:
    found = claims("Shops were closed, which cost traders 2 million crowns.")

    assert found[1].statement == "Shops were closed, which cost traders 2 million crowns."
