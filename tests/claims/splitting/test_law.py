"""Terms at law, as a court would write them."""

import pytest

from claims.splitting import facts_of

TERMS = [
    ("He was jailed for 14 years and six months.", "14 years and six months"),
    ("She was jailed for life with a minimum term of 22 years.", "life"),
    ("The judge sentenced him to three-and-a-half years.", "three-and-a-half years"),
    ("He was sentenced at Hallow Crown Court to two years, six months in jail.", "two years, six months in jail"),
    ("He got 18 months in prison, suspended for two years.", "18 months"),
    ("They were imprisoned for at least 30 years.", "at least 30 years"),
    ("The firm was fined a record £3.5m for the spill.", "£3.5m"),
    ("The court fined him £500.", "£500"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "term"), TERMS)
def test_the_term_is_told_whole(text: str, term: str) -> None:
    facts = facts_of(text, language="en", published=None)
    assert [fact["term"] for fact in facts if fact["type"] == "sentence"] == [term]


def test_who_it_is_about_is_told_in_the_letters_of_the_text() -> None:
    [arrest] = [
        f
        for f in facts_of("پلیس ۶۵ نفر را بازداشت کرد.", language="fa", published=None)
        if f["type"] == "sentence"
    ]
    assert arrest["who"] == "۶۵"
