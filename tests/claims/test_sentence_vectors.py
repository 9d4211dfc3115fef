"""Sentence vectors: made by the worker, ranked by, done without. The model is a toy on loopback: it holds two texts to
be alike where their words have the same few meanings.
"""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.urls import reverse

from claims import earlier, vectors
from claims.actions import claims, earlier_checks
from claims.actions import vectors as vector_actions
from claims.asking import NoAnswer
from claims.matching import Side
from claims.models import Claim, EarlierCheck, SentenceVector
from newsroom.models import Desk, User
from tests import factories
from tests.claims.proposers.model_server import ModelServer, sends, serving

pytestmark = pytest.mark.django_db
MEANINGS = [
    ("perish", "died", "deaths"),
    ("deluge", "flood"),
    ("court", "judge"),
    ("hashtag", "trending"),
    ("moon",),
]
CHECKS = b"claim\nTen perished in the deluge\nA judge freed the baker\nThe moon is made of chalk"


def toy(text: str) -> list[float]:
    found = [float(any(word in text.lower() for word in words)) for words in MEANINGS]
    return [value - 0.1 for value in found]


def answering(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
    rows = [{"index": n, "embedding": toy(text)} for n, text in enumerate(asked["input"])]
    sends(200, json.dumps({"data": rows[::-1]}).encode())(handler, asked)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving(answering) as found:
        yield found


@pytest.fixture
def _configured(settings: Any, server: ModelServer) -> None:
    settings.EMBEDDING_URL, settings.EMBEDDING_NAME, settings.EMBEDDING_KEY = server.url, "toy", "sk-secret"


@pytest.fixture
def by() -> User:
    return factories.administrator(factories.desk())


@pytest.fixture
def desk(by: User) -> Desk:
    found = by.memberships.get().desk
    earlier_checks.import_checks(desk=found, content=CHECKS, by=by, language="en")
    return found


def found(desk: Desk, words: str = "Many died in the flood") -> list[str]:
    return [
        match.row.claim for match in earlier.find(desk, Side(words)) if isinstance(match.row, EarlierCheck)
    ]


def test_without_a_model_no_vector_is_made_and_none_is_asked_for(desk: Desk, server: ModelServer) -> None:
    assert vector_actions.make_waiting() == 0
    assert found(desk) == []
    assert server.asked == []


@pytest.mark.usefixtures("_configured")
def test_what_says_the_same_in_other_words_is_found(desk: Desk, server: ModelServer) -> None:
    assert vector_actions.make_waiting() == 3
    assert found(desk) == ["Ten perished in the deluge"]
    assert vector_actions.make_waiting() == 0
    path, headers, body = server.asked[0]
    assert (path, headers["authorization"], body["model"]) == ("/v1/embeddings", "Bearer sk-secret", "toy")
    assert not any("python" in value.lower() for value in headers.values())


@pytest.mark.usefixtures("_configured")
def test_a_desk_finds_its_own_alone(desk: Desk) -> None:
    vector_actions.make_waiting()
    assert found(factories.desk()) == []


@pytest.mark.usefixtures("_configured")
def test_a_new_statement_gets_a_new_vector(by: User, desk: Desk) -> None:
    claim: Claim = factories.claim(
        factories.document(desk, by, "The moon is round."), by, "The moon is round."
    )
    vector_actions.make_waiting()
    before = bytes(SentenceVector.objects.get(owner=claim.pk).numbers)
    claims.edit(claim=claim, version=None, by=by, statement="The court was round.")
    assert not SentenceVector.objects.filter(owner=claim.pk).exists()
    vector_actions.make_waiting()
    assert bytes(SentenceVector.objects.get(owner=claim.pk).numbers) != before


@pytest.mark.usefixtures("_configured")
def test_another_model_makes_its_own(desk: Desk, settings: Any) -> None:
    vector_actions.make_waiting()
    settings.EMBEDDING_NAME = "other"
    assert vector_actions.make_waiting() == 3


@pytest.mark.usefixtures("_configured")
@pytest.mark.parametrize("body", [b"{}", b"no json", b'{"data": [{"index": 0, "embedding": ["x"]}]}'])
def test_an_answer_that_is_none_is_done_without_and_said(
    by: User, desk: Desk, server: ModelServer, body: bytes
) -> None:
    vector_actions.make_waiting()
    server.answering = sends(200, body)
    assert found(desk) == []
    assert earlier.find(desk, Side("Ten perished")).fallback == "malformed"
    web = Client()
    web.force_login(by)
    page = web.get(reverse("earlier-checks", args=[desk.slug]), {"q": "Ten perished"}).content.decode()
    assert "Found by words alone" in page
    assert "Ten perished in the deluge" in page


@pytest.mark.usefixtures("_configured")
def test_a_server_that_fails_stops_the_worker_and_nothing_else(desk: Desk, server: ModelServer) -> None:
    server.answering = sends(500, b"{}")
    assert vector_actions.make_waiting() == 0
    assert len(server.asked) == 1
    assert earlier.find(desk, Side("Ten perished in the deluge"))[0].likeness > 0.9


@pytest.mark.usefixtures("_configured")
def test_what_is_still_being_typed_is_not_sent(by: User, desk: Desk, server: ModelServer) -> None:
    web = Client()
    web.force_login(by)
    assert (
        web.get(reverse("earlier-typed", args=[desk.slug]), {"statement": "Ten perished"}).status_code == 200
    )
    assert server.asked == []


@pytest.mark.parametrize(
    "rows",
    [
        [{"index": 0, "embedding": [1, 2]}],
        [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1, 2]}],
    ],
)
def test_as_many_vectors_of_one_length_are_read_as_there_were_texts(rows: list[dict[str, Any]]) -> None:
    with pytest.raises(NoAnswer):
        vectors.read(json.dumps({"data": rows}), 2)


@pytest.mark.parametrize("numbers", [[0, 0], ["x"], [1e39], None])
def test_what_is_no_vector_is_refused(numbers: Any) -> None:
    with pytest.raises(NoAnswer):
        vectors.read(json.dumps({"data": [{"index": 0, "embedding": numbers}]}), 1)


def test_a_vector_comes_back_as_it_was_kept() -> None:
    (vector,) = vectors.read(json.dumps({"data": [{"index": 0, "embedding": [3, -4]}]}), 1)
    assert vectors.unpacked(vectors.packed(vector)) == vector
    assert vectors.signs(vector) == "10"
    assert vectors.likeness(vector, vector) == pytest.approx(1)


@pytest.mark.parametrize(("url", "name"), [("http://127.0.0.1/v1", ""), ("", "toy"), ("127.0.0.1", "toy")])
def test_half_a_configuration_is_refused(monkeypatch: pytest.MonkeyPatch, url: str, name: str) -> None:
    import runpy

    monkeypatch.setenv("TICKMARK_EMBEDDING_URL", url)
    monkeypatch.setenv("TICKMARK_EMBEDDING_NAME", name)
    with pytest.raises(ImproperlyConfigured, match="TICKMARK_EMBEDDING_URL"):
        runpy.run_path("config/settings.py")
