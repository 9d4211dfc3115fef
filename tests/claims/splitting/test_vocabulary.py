"""What the bits of words leave out, no pattern would have found."""

import json
import re

import pytest

from claims.splitting.languages import LANGUAGES, pack
from claims.splitting.vocabulary import Several, Vocabulary
from claims.splitting.wording import Wording, wording
from tests.claims.splitting.oddities import odd_texts
from tests.claims.splitting.scoring import GOLD


def _sentences(language: str) -> list[Wording]:
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(GOLD.glob("*.json"))]
    texts = [text for gold in golds if gold["language"] == language for text in gold["text"].split("\n")]
    texts += [text for text, spoken in odd_texts(600, seed=3) if spoken == language]
    return [wording(text, pack(language)) for text in texts]


def _searched(sources: tuple[str, ...], low: str) -> list[int]:
    return [found.start() for source in sources if (found := re.search(source, low))]


def _found(several: Several, said: Wording) -> list[int]:
    return list(several.found_in(said.low, said.told))


@pytest.mark.parametrize("language", LANGUAGES)
def test_patterns_are_found_where_a_search_for_each_finds_them(language: str) -> None:
    known, tables = Vocabulary(pack(language)), pack(language)
    for said in _sentences(language):
        assert _found(known.comparisons, said) == _searched(tables.trend_patterns, said.low)
        assert _found(known.rhetoric, said) == _searched(tables.rhetoric, said.low)


def test_a_vocabulary_keeps_no_more_words_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.splitting.vocabulary._MOST", 3)
    known = Vocabulary(pack("en"))
    told = [known[word] for word in ("perhaps", "killed", "largest", "perhaps", "river", "killed")]
    assert told[0] == told[3]
    assert told[1] == told[5]
    assert len(known) <= 3
