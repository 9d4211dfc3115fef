"""Two English statements that a conjunction joins, and what looks like two and is one."""

import pytest

from tests.claims.splitting.quoting import claims, quotes

TWO = [
    ("We fired 40 flares between May and July", ", and ", "nine boats sank"),
    ("Both the mayor and his deputy resigned", ", and ", "their seats were filled in May"),
    ("A ferry and two boats sank that night", ", and ", "divers found the wreck in June"),
    ("He worked as a porter in Halden", " and ", "his wife ran a bakery"),
    ("She retired as captain in 2019", ", and ", "her brother took over the yard"),
    ("Shops added 900 jobs in May", ", and ", "the rate of inflation edged up to 3.1%"),
    ("Every tree we plant stores eleven kilos of carbon", ", and ", "our nursery is full until March"),
    ("The pass costs $210 a year", ", and ", "most clinics don't accept it"),
    ("The rebels control the port", ", but ", "army units still hold the old town"),
    ("Most of the tenants support the plan", ", while ", "a fifth oppose it"),
    ("There's no bridge over the Arl", ", and ", "the ferry sank in 2011"),
    ("I've taught here for 22 years", ", and ", "we've never lost a pupil"),
    (
        "Pensioners pay half the fare",
        ", and ",
        "nurses, soldiers and people in wheelchairs travel free of charge",
    ),
    ("The number of cases is higher", ", as ", "clinics were told not to report deaths"),
    ("Snow closed both runways at Halden", ", and ", "passengers slept on camp beds"),
    ("The keeper's contract runs until 2027", ", and ", "Benholm want 40 million crowns for him"),
    ("The average flat costs €310,000", ", and ", "buyers need a deposit of 20%"),
    ("Bees pollinate a third of our crops", ", and ", "their numbers have halved since 1985"),
    ("Our clinic treats 400 patients a year", ", and ", "three in four go home within a week"),
    ("The town hall's roof leaks", ", and ", "its clerks keep buckets beside their desks"),
    ("Clinics in the north lack fuel", ", and ", "two wards have been closed"),
    ("Borrowers with a small loan pay 14 crowns more", ", and ", "arrears have risen by 3%"),
    ("We're short of 60 drivers", ", and ", "that means 40 fewer buses at night"),
    ("Prosecutors say Lang took 2 million crowns", ", and ", "his trial starts in Halden on Monday"),
    ("Police shot one man", ", and ", "state visits to Oslo and Rome were put off"),
    ("Selby's champions play Halden on Sunday", ", and ", "the winners meet Benholm"),
    ("Nurses here earn 30% less than in Norland", ", and ", "one in six has left"),
    ("The dog bit three children", " before ", "officers shot it"),
    ("The pipe leaked for six days", " before ", "engineers closed the valve"),
]

SHARED = [
    ("We'll open a depot in April and hire 85 drivers.", "We'll hire 85 drivers."),
    ("They've sold 30 boats this year and doubled their profit.", "They've doubled their profit."),
    ("She was born in Selby in 1931 and studied law at Halden.", "She studied law at Halden."),
    ("He was elected in 2010 and served until 2014.", "He served until 2014."),
    (
        "His aunt was questioned for two days and released without charge.",
        "His aunt was released without charge.",
    ),
    ("The mill was sold in 2010 and renamed Arl House.", "The mill was renamed Arl House."),
    ("He was cleared of theft and found guilty of perjury.", "He was found guilty of perjury."),
    ("The chain is closing 38 shops and laying off 700 people.", "The chain is laying off 700 people."),
    (
        "The probe weighs 420 kg and orbits the moon every two hours.",
        "The probe orbits the moon every two hours.",
    ),
    ("The dam supplies water to 90,000 people and irrigates 400 fields.", "The dam irrigates 400 fields."),
    (
        "The drug is 78% effective in toddlers but offers little help to 300 others.",
        "The drug offers little help to 300 others.",
    ),
    (
        "They'll plant 600 oaks in May and fence off the entire valley.",
        "They'll fence off the entire valley.",
    ),
]

ONE = [
    "Talks between the union and the board failed in May.",
    "The paper reported that mines and mills had closed.",
    "She won because farmers and miners backed her.",
    "Talks on a trade deal collapsed in May.",
    "Scores of homes in the path of the fire were lost.",
    "The school plans for Selby and Halden were dropped in June.",
    "The oil exports ban took effect in May.",
    "The court will not sit before every witness is heard.",
    "He left at noon, as the minister put it on Monday.",
]


@pytest.mark.parametrize(("first", "joint", "second"), TWO, ids=[second for *_, second in TWO])
def test_what_stands_on_either_side_of_a_conjunction_is_a_claim(first: str, joint: str, second: str) -> None:
    assert quotes(f"{first}{joint}{second}.") == [first, second]


@pytest.mark.parametrize(("text", "second"), SHARED, ids=[second for _, second in SHARED])
def test_a_second_verb_takes_of_the_first_what_it_lacks(text: str, second: str) -> None:
    found = claims(text)

    assert [claim.statement for claim in found][1:] == [second]


@pytest.mark.parametrize("text", ONE)
def test_what_only_looks_like_a_second_clause_stays_with_the_first(text: str) -> None:
    assert quotes(text) == [text.rstrip(".")]
