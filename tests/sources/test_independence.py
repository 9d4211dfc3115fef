import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.independence import EXACT_UP_TO, Given, Group, Provenance, Reason, in_words
from sources.speakers import is_of

PARTY = "what a party says proves that it said so, not that it is so; where Radio Ijevan has it from is not recorded."


def provenance(
    *derivations: str, stake: str = "", first_hand: str = "", names: dict[str, str] | None = None
) -> Provenance:
    """Sources are letters; "ab" says that a derives from b."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return Provenance(
        [
            Given(
                letter,
                (names or {}).get(letter, letter),
                letter in stake,
                letter in first_hand,
                speakers=(letter * 4,),
            )
            for letter in letters
        ],
        [(pair[0], pair[1]) for pair in derivations],
    )


@pytest.mark.parametrize(
    ("derivations", "source", "roots"),
    [
        ([], "a", "a"),
        (["ab"], "a", "b"),
        (["ab", "bc", "cd"], "a", "d"),
        (["ab", "ac"], "a", "bc"),
        (["ab", "ac", "bd", "cd"], "a", "d"),
        (["aa"], "a", "a"),
        (["ab", "ba"], "b", "a"),
        (["ab", "bc", "cb"], "a", "b"),
        (["ab", "ba", "bc"], "a", "c"),
        (["ab", "bc", "cb", "ad"], "a", "bd"),
        (["az", "zy"], "a", "y"),
    ],
)
def test_derivations_are_followed_to_their_roots(derivations: list[str], source: str, roots: str) -> None:
    assert provenance(*derivations).roots(source) == frozenset(roots)


@pytest.mark.parametrize(
    ("derivations", "stake", "cited", "number", "independent"),
    [
        ([], "", "", 0, ""),
        ([], "", "ab", 2, "ab"),
        ([], "", "aab", 2, "ab"),
        (["ax", "bx"], "", "ab", 1, "a"),
        (["ax", "bx"], "", "abc", 2, "ac"),
        (["ab"], "", "ab", 1, "a"),
        (["ax", "bx", "by", "cy"], "", "abc", 2, "ac"),
        (["bx", "by", "ax", "cy"], "", "bac", 2, "ac"),
        (["ax", "ay", "by", "bz", "cz", "cx"], "", "abc", 1, "a"),
        ([], "a", "ab", 1, "b"),
        (["ax", "bx"], "x", "abc", 1, "c"),
        (["ax", "ay"], "x", "a", 1, "a"),
        (["ab", "ba"], "", "abc", 2, "ac"),
    ],
)
def test_independent_sources_have_no_root_in_common_and_no_stake(
    derivations: list[str], stake: str, cited: str, number: int, independent: str
) -> None:
    found = provenance(*derivations, stake=stake).independent(cited)

    assert (found.number, found.independent) == (number, tuple(independent))


def test_the_groups_say_who_goes_back_to_whom() -> None:
    found = provenance("ax", "bx", "by", stake="d").independent("dabc")

    assert found.groups == (
        Group("x", ("a", "b")),
        Group("d", ("d",)),
        Group("y", ("b",)),
        Group("c", ("c",)),
    )
    assert found.with_stake == ("d",)
    assert found.for_others == ()


NAMES = {"x": "the Tavush press office", "a": "The Daily Lark", "b": "Radio Ijevan"}


@pytest.mark.parametrize(
    ("derivations", "stake", "cited", "required", "words"),
    [
        (
            ["ax", "bx"],
            "",
            "ab",
            2,
            "{one}both cited sources go back to the Tavush press office.",
        ),
        (["ax", "bx"], "", "ab", 1, None),
        ([], "", "", 2, "{two}no source is cited."),
        ([], "", "a", 2, "{one}where The Daily Lark has it from is not recorded."),
        (
            ["ax", "bx", "cx"],
            "",
            "abc",
            3,
            "{two}all 3 cited sources go back to the Tavush press office.",
        ),
        (
            ["ax", "bx"],
            "",
            "abc",
            3,
            "{one}2 of the cited sources go back to the Tavush press office; where c has it from is not recorded.",
        ),
        (
            ["ab"],
            "",
            "ab",
            2,
            "{one}The Daily Lark goes back to Radio Ijevan, which is cited as well.",
        ),
        ([], "a", "ab", 2, "{one}The Daily Lark has a stake in the claim; " + PARTY),
        (
            ["ax"],
            "x",
            "ab",
            2,
            "{one}The Daily Lark passes on what the Tavush press office says, "
            "which has a stake in the claim; " + PARTY,
        ),
    ],
    ids=range(9),
)
def test_a_refusal_says_what_is_missing(
    derivations: list[str], stake: str, cited: str, required: int, words: str | None
) -> None:
    shortfall = provenance(*derivations, stake=stake, names=NAMES).why(cited, required)

    one, two = "One more independent source is needed: ", "2 more independent sources are needed: "
    assert (shortfall and in_words(shortfall)) == (words and words.format(one=one, two=two))


def test_the_words_can_be_those_of_another_language() -> None:
    shortfall = provenance("ax", "bx").why("ab", 2)

    assert shortfall is not None
    assert shortfall.reasons == (Reason("both", {"root": "x"}),)
    assert in_words(
        shortfall, {"needed_one": "Es fehlt eine Quelle", "both": "beide gehen auf {root} zurück"}
    ) == ("Es fehlt eine Quelle: beide gehen auf x zurück.")


def test_the_way_to_a_root_can_be_shown() -> None:
    known = provenance("ab", "bc", "cd", "ad", "da")

    assert known.path("a", "d") == ("a", "d")
    assert known.path("a", "c") == ("a", "b", "c")
    assert known.path("b", "a") == ("b", "c", "d", "a")
    assert known.path("a", "a") == ("a",)
    assert known.path("a", "z") == ()


@given(
    st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")), max_size=20),
    st.sets(st.sampled_from("abcdefgh")),
)
def test_the_number_is_the_largest_that_there_is(derivations: list[tuple[str, str]], stake: set[str]) -> None:
    known = Provenance([Given(letter, letter, letter in stake) for letter in "abcdefgh"], derivations)
    roots = {letter: known.roots(letter) for letter in "abcdefgh"}
    free = [letter for letter in "abcdefgh" if letter not in stake and not roots[letter] <= stake]

    largest = max(
        len(choice)
        for size in range(len(free) + 1)
        for choice in itertools.combinations(free, size)
        if all(roots[one].isdisjoint(roots[other]) for one, other in itertools.combinations(choice, 2))
    )

    found = known.independent("abcdefgh")
    assert found.number == len(found.independent) == largest
    assert all(roots[letter] for letter in "abcdefgh")


def test_many_sources_and_long_chains_take_no_time() -> None:
    chain = [(number, number + 1) for number in range(5_000)]
    circle = [(number, (number + 1) % 200 + 10_000) for number in range(10_000, 10_200)]
    known = Provenance([Given(number, str(number)) for number in range(20_000)], [*chain, *circle])

    assert known.roots(0) == {5_000}
    assert known.roots(10_000) == {10_000}
    assert known.independent(range(6_000, 6_000 + 3 * EXACT_UP_TO)).number == 3 * EXACT_UP_TO


def test_twenty_entangled_sources_are_counted_exactly() -> None:
    ring = [
        (number, f"root {(number + step) % EXACT_UP_TO}") for number in range(EXACT_UP_TO) for step in (0, 1)
    ]
    known = Provenance([Given(number, str(number)) for number in range(EXACT_UP_TO)], ring)

    assert known.independent(range(EXACT_UP_TO)).number == EXACT_UP_TO // 2


def test_of_those_that_count_the_ones_of_unknown_origin_are_told_apart() -> None:
    known = provenance("ax", first_hand="b")

    assert known.independent("ab").unknown == ()
    assert known.independent("abc") == replace(known.independent("abc"), number=3, unknown=("c",))
    assert [reason.details["source"] for reason in known.unknown_origins("abc")] == ["c"]


def test_a_partys_own_words_count_where_the_claim_is_that_it_said_them() -> None:
    known = provenance("ax", stake="xy")

    assert known.independent("axy").number == 0
    assert known.on_words_of("xxxx").independent("axy").number == 1  # a passes on what x says: one origin
    assert known.on_words_of("Mr XXXX, spokesman").independent("xy").independent == ("x",)
    assert known.on_words_of("nobody").independent("xy").number == 0


@pytest.mark.parametrize(
    ("name", "speaker", "same"),
    [
        ("Free Quays", "the Free Quays campaign", True),
        ("Free Quays campaign", "Free Quays", True),
        ("FREE QUAYS", "free quays", True),
        ("Free", "Freetown council", False),
        ("", "Free Quays", False),
        ("Al", "Al", False),
        ("شهرداری آبگینه", "شهردار آبگینه", False),
        ("شهرداری آبگینه", "به گفتهٔ شهرداری آبگینه", True),
    ],
)
def test_who_speaks_is_known_by_whole_names(name: str, speaker: str, same: bool) -> None:
    assert is_of(name, speaker) is same


def test_the_graph_has_each_source_once_and_how_far_it_is_from_its_root() -> None:
    graph = provenance("ab", "ac", "bx", stake="x").graph("ac")

    nodes = {str(node.id): node for node in graph.nodes}
    assert {name: node.depth for name, node in nodes.items()} == {"a": 2, "b": 1, "c": 0, "x": 0}
    assert [name for name, node in nodes.items() if node.cited] == ["a", "c"]
    assert [name for name, node in nodes.items() if node.unknown] == ["c"]
    assert {(edge.source, edge.origin) for edge in graph.edges} == {("a", "b"), ("a", "c"), ("b", "x")}
