"""Canonical JSON as RFC 8785 has it, for the values that Tickmark hashes."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.canonical_json import LARGEST, canonical_json, without_floats

fixed = settings(derandomize=True, deadline=None, max_examples=60)
texts = st.text(st.characters(exclude_categories=["Cs"]))
integers = st.integers(-LARGEST, LARGEST)
values = st.recursive(
    st.none() | st.booleans() | integers | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-1, "-1"),
        (LARGEST, "9007199254740991"),
        ("", '""'),
        ([], "[]"),
        ({}, "{}"),
        ([1, [2, [3]]], "[1,[2,[3]]]"),
        ((1, 2), "[1,2]"),
        # §3.2.2.2: two-character escapes where there are some, \u00xx in lower case for other controls, all else as is.
        ("\b\t\n\f\r", r'"\b\t\n\f\r"'),
        ("\x00\x1f", r'"\u0000\u001f"'),
        ('"\\/', r'"\"\\/"'),
        ("\x7f\u2028é€😂", '"\x7f\u2028é€😂"'),
        ({"b": 1, "a": {"d": 2, "c": 3}}, '{"a":{"c":3,"d":2},"b":1}'),
        ({"10": 1, "9": 2, "": 3, "A": 4, "a": 5}, '{"":3,"10":1,"9":2,"A":4,"a":5}'),
        # §3.2.3: by UTF-16 code units. U+1F602 begins with D83D, below U+FB33, which code points would put first.
        (
            {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f602": 5, "\x80": 6, "\xf6": 7},
            '{"\\r":2,"1":4,"\x80":6,"\xf6":7,"\u20ac":1,"\U0001f602":5,"\ufb33":3}',
        ),
    ],
)
def test_a_value_is_written_as_the_rfc_says(value: Any, expected: str) -> None:
    assert canonical_json(value) == expected.encode()


@fixed
@given(values)
def test_what_is_written_reads_back_as_the_same_value(value: Any) -> None:
    assert json.loads(canonical_json(value)) == value


@fixed
@given(st.dictionaries(texts, values, max_size=6), st.randoms(use_true_random=False))
def test_the_order_in_which_an_object_was_filled_does_not_show(value: dict[str, Any], random: Any) -> None:
    items = list(value.items())
    random.shuffle(items)
    assert canonical_json(dict(items)) == canonical_json(value)


@fixed
@given(values, values)
def test_two_values_have_the_same_form_only_if_they_are_the_same(one: Any, other: Any) -> None:
    assert (canonical_json(one) == canonical_json(other)) == (
        json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    )


@pytest.mark.parametrize(
    "value", [1.0, [0.5], {"a": float("nan")}, {1: "a"}, {None: 1}, b"bytes", object(), {1, 2}]
)
def test_what_json_has_not_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)


@pytest.mark.parametrize("value", [LARGEST + 1, -LARGEST - 1, "\ud800", {"\udc00": 1}])
def test_what_readers_would_read_differently_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"beyond|surrogates"):
        canonical_json(value)


@fixed
@given(
    st.recursive(
        st.floats() | st.integers() | texts,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
        max_leaves=12,
    )
)
def test_every_number_can_be_put_so_that_it_has_a_form(value: Any) -> None:
    assert canonical_json(without_floats(value))


def test_numbers_become_text_only_where_they_must() -> None:
    assert without_floats([1.5, {"a": 2**53, "b": LARGEST, "c": True}, "x", None]) == [
        "1.5",
        {"a": "9007199254740992", "b": LARGEST, "c": True},
        "x",
        None,
    ]
