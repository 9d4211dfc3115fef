"""What holds for any text whatever."""

import json
import random
import time
from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.splitting import Splitting, split, statements
from claims.splitting.clauses.parts import Piece, Sentence
from tests.claims.splitting.oddities import PIECES, odd_texts, tiles
from tests.claims.splitting.scoring import GOLD

LANGUAGES = st.sampled_from(["en", "fa", "ar", "es", "fr", "de", "pt", "xx", "pt-BR", ""])
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


def assert_sound(text: str, found: Splitting) -> None:
    assert tiles(text, found)
    for claim in found.claims:
        assert claim.start < claim.end
        assert text[claim.start : claim.end] == claim.quote
        assert claim.statement.strip()
        assert 0 <= claim.checkworthiness <= 1
    json.dumps(asdict(found))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, LANGUAGES)
def test_passages_make_up_the_text_and_quotes_are_the_text(text: str, language: str) -> None:
    assert_sound(text, split(text, language=language))


@settings(max_examples=60, deadline=None)
@given(TEXTS, LANGUAGES)
def test_the_same_text_gives_the_same_claims(text: str, language: str) -> None:
    assert split(text, language=language) == split(text, language=language)


def test_words_of_a_language_in_any_order_and_odd_characters_are_tiled_and_never_raise() -> None:
    for text, language in odd_texts(400, seed=4):
        assert_sound(text, split(text, language=language))


def test_words_of_real_texts_in_any_order_never_raise() -> None:
    pools: dict[str, list[str]] = {}
    for path in sorted(GOLD.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        pools.setdefault(gold["language"], []).extend(gold["text"].split())
    chance = random.Random(7)
    for language, words in pools.items():
        for _ in range(300):
            text = " ".join(chance.choices(words, k=chance.randint(3, 30)))
            assert_sound(text, split(text, language=language))


def test_a_rule_that_fails_costs_one_sentence(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.undo()
    whole = statements.of_piece

    def breaks(sentence: Sentence, piece: Piece, attribution: str) -> str:
        if "Lenz" in sentence.written:
            raise IndexError("tuple index out of range")
        return whole(sentence, piece, attribution)

    monkeypatch.setattr(statements, "of_piece", breaks)
    text = "Two people died in Halden. Three people died in Lenz. Four people died in Oran."

    found = split(text, language="en")

    assert [claim.quote for claim in found.claims] == [
        "Two people died in Halden",
        "Four people died in Oran",
    ]
    assert len(found.passages) == 3
    assert [record.getMessage() for record in caplog.records] == [
        "A rule failed between 27 and 53 of a text."
    ]


HOSTILE = {
    "nothing": "",
    "white space": " \n\t\n ",
    "emoji": "😀" * 2000,
    "control characters": "".join(map(chr, range(32))) * 100,
    "one long line": "word and he said that it was 12 " * 1300,
    "one long word": "a" * 40_000,
    "4,000 bullets": "• item is here\n" * 4_000,
    "nested brackets": "(" * 10_000 + "which was" + ")" * 10_000,
    "open quotations": "“" * 20_000,
    "straight quotation marks": '"' * 40_000,
    "quotations": "“a b c d e f g said ” " * 1_800,
    "digits": "1" * 40_000,
    "grouped digits": "1,000," * 6_600,
    "number words": "two " * 10_000,
    "capitals": "Abc of the " * 3_600,
    "addresses": "x@" * 20_000,
    "commas": ", " * 20_000,
    "separators that break sentencex": "B\u2028." * 10_000,
    "court": "sentenced to " * 3_000,
    "deaths": "in killings of ten " * 2_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_split_in_a_time_that_grows_with_its_length(name: str) -> None:
    text = HOSTILE[name]

    began = time.process_time()
    found = split(text)
    taken = time.process_time() - began

    assert_sound(text, found)
    assert taken < 6  # linear: well under a second on one core; quadratic: minutes


def test_a_panic_inside_sentencex_does_not_reach_the_caller() -> None:
    text = "B\u2028. Then 12 people died in May."

    assert [claim.quote for claim in split(text).claims] == ["Then 12 people died in May"]
