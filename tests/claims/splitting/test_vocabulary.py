"""What is passed over because a word or a string of it is missing, no search would have found."""

import json
import re

import pytest

from claims.splitting.characters import plain
from claims.splitting.languages import LANGUAGES, pack
from claims.splitting.patterns.anchors import Anchors
from claims.splitting.patterns.sought import Sought
from claims.splitting.words.vocabulary import Several, Vocabulary
from claims.splitting.words.wording import Wording, wording
from tests.claims.splitting.oddities import odd_texts
from tests.claims.splitting.scoring import GOLD


def _texts(language: str) -> list[str]:
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(GOLD.glob("*.json"))]
    odd = [text for text, spoken in odd_texts(600, seed=3) if spoken == language]
    return [gold["text"] for gold in golds if gold["language"] == language] + odd


def _searched(sources: tuple[str, ...], low: str) -> list[int]:
    return [found.start() for source in sources if (found := re.search(source, low))]


def _found(several: Several, said: Wording) -> list[int]:
    return [match.start() for match in several.matches(said.low, said.told)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_patterns_are_found_where_a_search_for_each_finds_them(language: str) -> None:
    known, tables = Vocabulary(pack(language)), pack(language)
    for line in (line for text in _texts(language) for line in text.split("\n")):
        said = wording(line, tables)
        assert _found(known.pointing, said) == _searched(tuple(known.kind_of), said.low)
        assert _found(known.rhetoric, said) == _searched(tables.rhetoric, said.low)
        assert _found(known.nominal, said) == _searched(tables.nominal, said.low)
        for stage, sources in tables.stages.items():
            assert _found(known.stages[stage], said) == _searched(tuple(map(plain, sources)), said.low)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pattern_matches_what_it_would_match_anywhere(language: str) -> None:
    tables = pack(language)
    stages = (source for sources in tables.stages.values() for source in sources)
    sources = [*tables.ages, *tables.of_every, *tables.ago, *tables.decades, *tables.between, *stages]
    sought = [
        (Sought.of(source, re.MULTILINE), re.compile(source, re.MULTILINE)) for source in map(plain, sources)
    ]
    for anchors in map(Anchors, map(plain, _texts(language))):
        for pattern, searched in sought:
            found = [match.span() for match in pattern.found_in(anchors)]
            assert found == [match.span() for match in searched.finditer(anchors.low)]


def test_a_vocabulary_keeps_no_more_words_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.splitting.words.vocabulary._MOST", 3)
    known = Vocabulary(pack("en"))
    told = [known[word] for word in ("perhaps", "killed", "largest", "perhaps", "river", "killed")]
    assert told[0] == told[3]
    assert told[1] == told[5]
    assert len(known) <= 3
