"""Who says so in English, and what of the text around it is no claim."""

from tests.claims.splitting.quoting import claims, quotes


def test_who_was_told_is_no_part_of_what_is_said() -> None:
    found = claims("Two rivers have risen, an official at the water board told Reuters.")

    assert [claim.claimant for claim in found] == ["an official at the water board"]


def test_whom_somebody_told_is_no_part_of_what_was_told() -> None:
    found = claims("He told the court he had never met the buyer and had paid for the car.")

    assert [claim.statement for claim in found][1] == "He had paid for the car."


def test_who_has_conceded_goes_on_and_not_what_was_conceded() -> None:
    found = claims("She conceded that the plan was late, but insisted it would work.")

    assert [claim.statement for claim in found][1] == "She insisted it would work."


def test_how_many_say_so_is_no_claim_where_it_is_known() -> None:
    assert quotes("Boats sank, officials from the two countries said.") == ["Boats sank"]


def test_what_a_speaker_adds_behind_a_quotation_is_a_claim_where_it_gives_a_figure() -> None:
    text = "“The families had fled the war in the hills,” said Ann Lee, adding that three children had been hurt."

    assert "three children had been hurt" in quotes(text)


def test_in_an_interview_the_label_is_no_part_of_a_claim_and_who_asks_may_state_something() -> None:
    text = "Q: Are you glad?\nA: We mended 40 roofs.\nQ: The town blames the storm. Is it wrong?"

    assert quotes(text) == ["We mended 40 roofs", "The town blames the storm"]


def test_the_time_before_a_line_of_a_live_page_is_no_part_of_the_claim() -> None:
    assert quotes("14:10 The ferry has sailed.\n14:25 Two boats sank.") == [
        "The ferry has sailed",
        "Two boats sank",
    ]
