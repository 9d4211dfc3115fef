"""Texts that share long passages have fingerprints in common, and texts that do not have none."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sources.fingerprints import MOST, WINDOW, WORDS, fingerprints, shared_words

WIRE = (
    "The regional health office said on Tuesday that forty-seven people had died in the flood in the Tavush valley, "
    "and that more than a hundred and thirty thousand had left their homes since the dyke broke on Sunday night."
)
OWN = "Our reporter saw families on the roofs of the old mill while boats from Lenkor came too late for many of them."


def test_what_is_reprinted_is_found_whatever_stands_around_it() -> None:
    assert set(fingerprints(WIRE)) & set(fingerprints(f"{OWN} {WIRE.upper()} {OWN}"))
    assert shared_words(WIRE, f"{OWN} {WIRE.upper()} {OWN}") == len(WIRE.replace("-", " ").split())


def test_texts_of_their_own_share_nothing() -> None:
    assert not set(fingerprints(WIRE)) & set(fingerprints(OWN))
    assert shared_words(WIRE, OWN) == 0


def test_spaces_quotation_marks_and_digits_of_other_scripts_make_no_difference() -> None:
    one = "شمار کشته‌شدگان سیل روز سه‌شنبه به ۴۷ نفر رسید و بیش از ۱۳۰ هزار نفر خانه‌های خود را ترک کردند"
    assert fingerprints(one) == fingerprints(one.replace("۴۷", "٤٧").replace(" ", "\n"))


def test_a_short_text_has_few_and_a_long_one_no_more_than_a_limit() -> None:
    assert fingerprints("") == fingerprints("Seven words are too few for it") == []
    assert len(fingerprints(" ".join(str(number) for number in range(100_000)))) == MOST


@given(
    st.lists(st.integers(0, 5000).map("w{}".format), min_size=WORDS + WINDOW - 1, max_size=60),
    st.integers(0, 99),
)
@settings(max_examples=60, deadline=None)
def test_a_run_as_long_as_promised_always_leaves_a_common_fingerprint(words: list[str], seed: int) -> None:
    passage = " ".join(words)
    other = f"alpha{seed} beta {passage} gamma delta{seed}"

    assert set(fingerprints(passage)) & set(fingerprints(other))
    assert shared_words(passage, other) == len(words)
