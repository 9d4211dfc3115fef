"""What pure modules say in English is stored so, and read in the reader's language."""

import pytest
from django.utils.translation import override

from sources import extraction, fetching
from sources.canonical_url import NoWebAddress
from sources.extraction import Unreadable
from sources.fetching import FetchFailed
from sources.sentences import taken_apart
from sources.wording import BAD_STATUS, STORED, refusal, stored

DETAILS: dict[str, object] = {
    "size": 31, "limit": 25, "length": 3_000_000, "pages": "1, 4", "kind": "a packed archive", "encoding": "cp1256",
    "url": "exa mple", "scheme": "ftp", "port": 8080, "allowed": "80 and 443", "host": "example.org", "why": "expired",
    "seconds": 30, "status": 404,
}  # fmt: skip
AS_WORDS = {name: str(value) for name, value in DETAILS.items()}


@pytest.mark.parametrize("template", STORED)
def test_a_stored_sentence_is_read_in_persian_with_its_details(template: str) -> None:
    sentence = template.format(**DETAILS)

    with override("fa"):
        persian = stored(sentence)

    named = {name: AS_WORDS[name] for name in DETAILS if f"{{{name}}}" in template and name != "kind"}
    assert persian != sentence
    assert {name for name, words in named.items() if words not in persian} == set()
    assert AS_WORDS["kind"] not in persian


@pytest.mark.parametrize("template", STORED)
def test_a_stored_sentence_stays_as_it_is_for_who_reads_english(template: str) -> None:
    with override("en"):
        assert stored(template.format(**DETAILS)) == template.format(**DETAILS)


@pytest.mark.parametrize(
    "error",
    [
        *(Unreadable(reason, **DETAILS) for reason in extraction.MESSAGES),
        *(FetchFailed(code, **DETAILS) for code in fetching.MESSAGES),
        NoWebAddress("scheme", scheme="ftp"),
    ],
    ids=str,
)
def test_a_refusal_says_the_same_as_the_sentence_that_is_stored(
    error: Unreadable | FetchFailed | NoWebAddress,
) -> None:
    for language in ("en", "fa"):
        with override(language):
            assert refusal(error) == stored(str(error))


def test_a_sentence_that_nobody_here_wrote_stays_as_it_is() -> None:
    with override("fa"):
        assert stored("The dog ate the page.") == "The dog ate the page."
        assert stored("") == ""


def test_a_name_that_stands_twice_in_a_template_must_be_the_same_name() -> None:
    template = fetching.MESSAGES["certificate"]
    said = template.format(host="a.org", why="expired")

    assert taken_apart(said, [template]) == (template, {"host": "a.org", "why": "expired"})
    assert taken_apart(said.replace("it is a.org", "it is b.org"), [template]) is None


def test_the_template_that_says_most_itself_is_found_first() -> None:
    assert taken_apart(BAD_STATUS.format(status=404), ["The {all}", BAD_STATUS]) == (
        BAD_STATUS,
        {"status": "404"},
    )
