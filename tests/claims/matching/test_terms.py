"""What a text is found by: stems without function words, in the languages with a pack and in others."""

import pytest

from claims.matching.terms import DATE_WEIGHT, LONGEST_TERM, MOST_TERMS, impacts, query_weights, terms

CASES = [
    ("en", "At least 31 people have died in the valley", ["least", "31", "peopl", "die", "valley"]),
    ("de", "Die 47 Toten der Überschwemmung", ["47", "tot", "uberschwemm"]),
    ("fr", "Au moins 47 personnes sont mortes", ["moin", "47", "person", "mort"]),
    ("es", "Al menos 47 personas murieron", ["men", "47", "person", "mur"]),
    ("pt", "Pelo menos 47 pessoas morreram", ["men", "47", "pesso", "morr"]),
    ("fa", "۴۷ نفر در سیل‌های تاووش", ["47", "نفر", "سیل", "تاووش"]),
    ("ru", "Погибли 47 человек", ["погибл", "47", "человек"]),  # no pack: a stemmer, no function words
    ("ja", "洪水で47人", ["洪水", "水で", "47", "人"]),  # no words: pairs of characters
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_text_gives_the_stems_of_its_words(language: str, text: str, expected: list[str]) -> None:
    assert terms(text, language) == expected


ALIKE = [
    ("en", "Floods killed engineers", "the flooding kills an engineer"),
    ("en", "84,000 posts", "84000 posts"),
    ("en", "the court’s ruling", "the court's ruling"),
    ("en-GB", "He died", "He dies"),
    ("de", "1.500 Menschen", "1500 Mensch"),
    ("fa", "سیل‌ها", "سیلها"),  # with and without the half-space
    ("fa", "كتاب‌هاي", "کتاب‌های"),  # the Arabic letters of some keyboards
    ("ar", "الفَيَضَان", "فيضان"),  # article and vowel signs
    ("fr", "L’été", "l'été"),
]


@pytest.mark.parametrize(("language", "one", "other"), ALIKE)
def test_two_ways_to_write_it_are_found_by_the_same_terms(language: str, one: str, other: str) -> None:
    assert terms(one, language) == terms(other, language) != []


def test_a_hashtag_is_found_whole_and_by_its_words() -> None:
    assert terms("#TavushFloods", "en") == ["tavush", "flood", "tavushflood"]
    assert terms("@ana_lee", "en")[:2] == ["ana", "lee"]
    assert terms("#floods", "en") == ["flood"]


def test_addresses_say_nothing() -> None:
    assert terms("Floods https://news.example/a-story pic.twitter.com/abc www.news.example", "en") == [
        "flood"
    ]


def test_a_day_weighs_less_than_a_word_unless_its_figure_is_one_too() -> None:
    weights = query_weights("On 14 February 2018 a court sentenced 14 people", "en")
    assert weights == {"14": 1.0, "februari": DATE_WEIGHT, "2018": DATE_WEIGHT} | dict.fromkeys(
        ["court", "sentenc", "peopl"], 1.0
    )


def test_a_rare_mention_saturates_and_a_long_text_weighs_less() -> None:
    once = impacts("flood valley", "en")["flood"]
    often = impacts("flood flood flood valley", "en")["flood"]
    long = impacts("flood " + " ".join(f"word{n}" for n in range(60)), "en")["flood"]
    assert long < once < often < 3 * once


@pytest.mark.parametrize("text", ["", " \n", "the of and", "!?—…", "\u200c\u200c", "🌊"])
def test_a_text_without_words_is_found_by_nothing(text: str) -> None:
    assert terms(text, "en") == []
    assert query_weights(text, "en") == {}


def test_what_is_asked_has_an_end() -> None:
    assert len(query_weights(" ".join(f"flood{n}x" for n in range(500)), "en")) == MOST_TERMS
    assert {len(term) for term in terms("a" * 5000 + " " + "9" * 5000, "xx")} == {LONGEST_TERM}
