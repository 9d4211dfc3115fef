"""How alike texts are by the pieces of their words."""

import pytest

from claims.matching import alike

FLOODS = "The floods in Tavush were photoshopped"


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [
        ("A Photoshop of floods in Tavush", "A photograph of rains in Lenkor"),
        ("the floods in tavush were photoshoped", "The floods in Lenkor were filmed"),
        ("#TavushFloods photoshopped", "#LenkorRains filmed"),
    ],
)
def test_what_shares_pieces_of_words_is_more_alike(nearer: str, farther: str) -> None:
    one, other = alike(FLOODS, [nearer, farther])
    assert one > other


def test_the_same_words_are_wholly_alike_and_others_not_at_all() -> None:
    assert alike(FLOODS, [FLOODS, "۴۷ خانه", ""]) == [pytest.approx(1), 0, 0]
    assert alike("", [FLOODS]) == [0]
    assert alike(FLOODS, []) == []


def test_an_address_makes_nothing_alike() -> None:
    assert alike("https://checks.example/one", ["https://checks.example/one"]) == [0]


def test_a_piece_that_all_have_counts_less_than_one_that_few_have() -> None:
    one, other, *_ = alike("river keeper", ["a river", "a keeper", "the river", "by river"])
    assert other > one
