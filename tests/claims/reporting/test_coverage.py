"""Coverage: which passages have been dealt with, and which still wait."""

import pytest

from claims.coverage import ClaimSpan, PassageSpan, cover


def passage(position: int, disposition: str = "unread") -> PassageSpan:
    """Passages of ten characters, one space apart."""
    return PassageSpan(position, position * 11, position * 11 + 10, disposition)


def claim(position: int, status: str) -> ClaimSpan:
    return ClaimSpan(position * 11 + 2, position * 11 + 8, status)


@pytest.mark.parametrize(
    ("disposition", "statuses", "state"),
    [
        ("unread", [], "unread"),
        ("nothing_to_check", [], "nothing_to_check"),
        ("unread", ["proposed"], "undecided"),
        ("nothing_to_check", ["proposed"], "undecided"),
        ("unread", ["open"], "claims"),
        ("unread", ["checked"], "claims"),
        ("unread", ["confirmed"], "claims"),
        ("nothing_to_check", ["open"], "claims"),
        ("unread", ["open", "dismissed"], "claims"),
        ("unread", ["confirmed", "proposed"], "undecided"),
        ("unread", ["dismissed", "proposed"], "undecided"),
        ("unread", ["dismissed"], "nothing_to_check"),
        ("unread", ["dismissed", "dismissed"], "nothing_to_check"),
    ],
)
def test_the_state_of_a_passage(disposition: str, statuses: list[str], state: str) -> None:
    found = cover([passage(0, disposition)], [claim(0, status) for status in statuses])

    assert found.states == {0: state}
    assert found.dealt_with == (1 if state in {"claims", "nothing_to_check"} else 0)


def test_a_claim_counts_in_every_passage_that_it_reaches_and_in_no_other() -> None:
    reaches_one_and_two = ClaimSpan(15, 24, "open")

    found = cover([passage(at) for at in range(4)], [reaches_one_and_two])

    assert found.states == {0: "unread", 1: "claims", 2: "claims", 3: "unread"}


def test_a_claim_that_ends_where_a_passage_begins_does_not_reach_it() -> None:
    found = cover([PassageSpan(0, 0, 5, "unread"), PassageSpan(1, 5, 9, "unread")], [ClaimSpan(0, 5, "open")])

    assert found.states == {0: "claims", 1: "unread"}


def test_what_waits_is_listed_in_order_of_the_text() -> None:
    passages = [passage(3), passage(1), passage(0, "nothing_to_check"), passage(2), passage(4)]

    found = cover(passages, [claim(2, "proposed"), claim(4, "confirmed")])

    assert (found.total, found.dealt_with, found.percent) == (5, 2, 40)
    assert (found.unread, found.undecided) == ([1, 3], [2])
    assert not found.is_complete


def test_a_hundred_per_cent_is_said_only_of_a_text_without_a_gap() -> None:
    passages = [passage(at, "nothing_to_check") for at in range(999)]

    assert cover([*passages, passage(999)], []).percent == 99
    assert cover([*passages, passage(999, "nothing_to_check")], []).percent == 100


def test_a_text_without_passages_has_no_gap() -> None:
    assert (cover([], []).percent, cover([], []).is_complete) == (100, True)
