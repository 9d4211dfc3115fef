"""Where English sentences are cut, and where they only look as if they were to be."""

from datetime import date

import pytest

from claims.splitting import split

WHOLE = [
    "Police searched the office after a complaint against a firm allegedly involved in smuggling.",
    "The nurse was dismissed over a report based on letters from patients.",
    "The clinic offers the same care to insured and previously treated patients.",
    "Rates will stay high until a clear and lasting fall in rents is seen.",
    "The bridge is legally and technically owned by the port.",
    "She admitted that she had lied about where she kept the letters.",
    "The union told members which of the rules and papers they needed to read.",
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
]


@pytest.mark.parametrize("text", WHOLE, ids=[text[:40] for text in WHOLE])
def test_a_sentence_that_states_one_thing_stays_whole(text: str) -> None:
    assert _quotes(text) == [text.rstrip(".")]


CUTS = [
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
]


@pytest.mark.parametrize(("text", "expected"), CUTS, ids=[text[:40] for text, _ in CUTS])
def test_a_sentence_is_cut_where_a_further_statement_begins(text: str, expected: list[str]) -> None:
    assert _quotes(text) == expected


KINDS = [
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
    ("A storm surge reached the harbour.", "event"),
    ("The party has fallen short of a majority.", "event"),
    ("Ann Lee, the leader of the party, admitted her defeat.", "quote"),
    ("Her father was a captain in the navy.", "role"),
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
