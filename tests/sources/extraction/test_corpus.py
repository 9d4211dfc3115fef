"""Pages of many shapes, languages and encodings, in `pages/`: the article is found, what stands beside it is not."""

from statistics import mean

import pytest

from sources.extraction import extract
from tests.sources.extraction.corpus import Page, Told, pages, told

PAGES = list(pages())


@pytest.fixture(scope="module")
def results() -> dict[str, Told]:
    return {page.name: told(page) for page in PAGES}


def test_of_the_articles_words_nineteen_of_twenty_are_found(results: dict[str, Told]) -> None:
    assert len(results) == 60
    assert mean(each.found for each in results.values()) >= 0.95


def test_of_the_main_texts_words_at_most_one_in_twenty_is_boilerplate(results: dict[str, Told]) -> None:
    assert mean(each.foreign for each in results.values()) <= 0.05


def test_of_the_boilerplates_words_at_most_one_in_twenty_is_let_in(results: dict[str, Told]) -> None:
    assert mean(each.let_in for each in results.values()) <= 0.05


def test_no_page_loses_more_than_a_tenth_of_its_article(results: dict[str, Told]) -> None:
    assert {name: each for name, each in results.items() if each.found < 0.9} == {}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_nothing_of_the_article_is_lost_and_a_page_that_is_not_free_to_read_says_so(page: Page) -> None:
    found = extract(page.content, media_type=page.media_type)

    assert (found.note_code == "stub") is page.is_stub
    assert found.full_text.startswith(found.text)
