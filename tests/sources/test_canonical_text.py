import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.canonical_text import canonical

any_text = st.text(
    st.characters(exclude_categories=()) | st.sampled_from("\r\n\t \v\f\x85\u2028e\u0301\ufeff\x00")
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "one\r\ntwo\rthree\vfour\ffive\x85six\u2028seven\u2029eight",
            "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight",
        ),
        ("\ufeffwith a mark, even\ufeff inside", "with a mark, even inside"),
        ("47\tkilled", "47 killed"),
        ("a\x00b\x1b[0mc\x9dd", "ab[0mcd"),
        ("cafe\u0301", "café"),
        ("e\x01\u0301", "é"),
        ("line \t \nnext\u00a0\n\u2003\nend  ", "line\nnext\n\nend"),
        ("a\n\n\n\n\n\nb", "a\n\n\nb"),
        ("a\n\n\nb", "a\n\n\nb"),
        ("\n\n  a\n\n", "  a"),
        ("می\u200cروم \u200f(۴۷)\u200e \u2067x\u2069", "می\u200cروم \u200f(۴۷)\u200e \u2067x\u2069"),
        ("half \ud83d and whole \ud83d\ude00", "half  and whole 😀"),
        ("never a character: \uffff\ufdd0\U0001ffff", "never a character:"),
        ("", ""),
        (" \n\t\n ", ""),
    ],
)
def test_each_oddity_has_one_canonical_form(text: str, expected: str) -> None:
    assert canonical(text) == expected


@given(any_text)
def test_canonical_text_stays_as_it_is(text: str) -> None:
    once = canonical(text)

    assert canonical(once) == once


@given(any_text)
def test_canonical_text_can_be_stored_and_counted(text: str) -> None:
    result = canonical(text)

    assert result == unicodedata.normalize("NFC", result)
    assert [c for c in result if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"] == []
    assert result.encode("utf-8").decode("utf-8") == result
