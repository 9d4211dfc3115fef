"""How the tables of a language are written down."""

import pytest

from claims.splitting.languages.pack import each, phrases, words


def test_words_are_parted_by_white_space_and_phrases_by_a_bar() -> None:
    assert words("pounds \n euros") == {"pounds", "euros"}
    assert phrases("pounds sterling| euros ") == {"pounds sterling", "euros"}


def test_a_single_phrase_stays_one() -> None:
    assert phrases("according to") == {"according to"}
    assert each("SGD", "singapore dollars") == {"singapore dollars": "SGD"}


def test_a_table_that_was_given_to_the_wrong_one_of_them_is_refused() -> None:
    with pytest.raises(ValueError, match="go through `phrases`"):
        words("pounds sterling|euros")
    with pytest.raises(ValueError, match="go through `words`"):
        phrases("rose rises risen fell falls fallen grew")


def test_a_word_is_known_with_its_joiner_without_it_and_with_a_space_for_it() -> None:
    assert words("می\u200cرود") == {"می\u200cرود", "میرود", "می رود"}
