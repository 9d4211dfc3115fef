"""The call to a language model: what goes out, and every way in which nothing usable comes back."""

import json
import time
from collections.abc import Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from claims import asking, proposers
from claims.asking import REDIRECT, STATUS, TIMEOUT, TOO_LARGE, UNREACHABLE
from claims.choices import Fallback
from claims.proposers import EMPTY, MALFORMED, NoProposals
from claims.proposers import endpoint as endpoint_module
from claims.proposers.endpoint import LARGEST_ANSWER, OpenAIEndpoint
from tests.claims.proposers.model_server import Answering, ModelServer, says, sends, serving

MESSAGES = [{"role": "system", "content": "List."}, {"role": "user", "content": "1. It rained."}]
FORM = {"type": "object"}


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def ask(server: ModelServer, timeout: float = 5, key: str = "sk-secret") -> str:
    return OpenAIEndpoint(server.url, key, "some-model", timeout).ask(MESSAGES, FORM)


def refused(answering: Answering, timeout: float = 5) -> tuple[str, str]:
    with serving(answering) as server, pytest.raises(NoProposals) as failure:
        ask(server, timeout)
    assert len(server.asked) == 1  # nothing is tried twice
    return failure.value.reason, failure.value.detail


def test_the_question_goes_out_with_the_form_of_the_answer(stack: ExitStack) -> None:
    server = stack.enter_context(serving(says("Here.")))
    assert ask(server) == "Here."
    [(path, headers, body)] = server.asked
    assert path == "/v1/chat/completions"
    assert body == {
        "model": "some-model",
        "messages": MESSAGES,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "claims", "strict": True, "schema": FORM},
        },
    }
    assert headers["authorization"] == "Bearer sk-secret"


def test_nothing_else_goes_out(stack: ExitStack, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither what the library says of this machine nor what its own environment variables would add."""
    monkeypatch.setenv("OPENAI_ORG_ID", "org-1")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-1")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    server = stack.enter_context(serving(says("Here.")))
    ask(server)
    ask(server, key="")
    sent = [sorted(headers) for _, headers, _ in server.asked]
    most = ["authorization", "connection", "content-length", "content-type", "host"]
    assert sent == [most, most[1:]]


@pytest.mark.parametrize(
    ("answering", "expected"),
    [
        (sends(500, b'{"error": {"message": "out of memory"}}'), (STATUS, "500")),
        (sends(401, b"{}"), (STATUS, "401")),
        (sends(429, b"{}", retry_after="1"), (STATUS, "429")),
        (sends(200, b"<html>", content_type="text/html"), (MALFORMED, "no completion")),
        (sends(200, b'{"choices": []}'), (MALFORMED, "no completion")),
        (sends(200, b"\xff\xfe"), (MALFORMED, "no completion")),
        (sends(200, b"[" * 100_000), (MALFORMED, "no completion")),
        (sends(200, b""), (MALFORMED, "no completion")),
        (says(None), (EMPTY, "")),
        (says("  "), (EMPTY, "")),
    ],
    ids=["500", "401", "429", "html", "no choice", "no text", "nested", "no body", "refusal", "blank"],
)
def test_an_answer_without_words_says_why(answering: Answering, expected: tuple[str, str]) -> None:
    assert refused(answering) == expected


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(stack: ExitStack, status: int) -> None:
    elsewhere = stack.enter_context(serving(says("Here.")))
    assert refused(sends(status, b"", location=f"{elsewhere.url}/chat/completions")) == (
        REDIRECT, str(status),
    )  # fmt: skip
    assert elsewhere.asked == []


@pytest.mark.parametrize("status", [200, 500])
def test_a_huge_answer_is_not_read_to_its_end(status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def endless(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
        handler.send_response(status)
        handler.end_headers()
        for _ in range(64):
            handler.wfile.write(b" " * LARGEST_ANSWER)
            read.append(LARGEST_ANSWER)

    assert refused(endless) == (TOO_LARGE, "")
    assert len(read) < 32


def test_an_answer_as_large_as_allowed_is_read(stack: ExitStack, monkeypatch: pytest.MonkeyPatch) -> None:
    body = json.dumps({"choices": [{"message": {"content": "Here."}}]}).encode()
    monkeypatch.setattr(endpoint_module, "LARGEST_ANSWER", len(body))
    assert ask(stack.enter_context(serving(sends(200, body)))) == "Here."


def silent(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
    time.sleep(0.6)


def trickling(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


@pytest.mark.parametrize("answering", [silent, trickling])
def test_an_answer_that_does_not_come_in_time_is_given_up(answering: Answering) -> None:
    assert refused(answering, timeout=0.3) == (TIMEOUT, "")


def test_a_server_that_is_not_there_is_said_to_be_so(stack: ExitStack) -> None:
    server = stack.enter_context(serving(says("Here.")))
    server.close()
    with pytest.raises(NoProposals) as failure:
        ask(server)
    assert failure.value.reason == UNREACHABLE


def test_each_reason_has_words() -> None:
    codes = vars(asking) | vars(proposers)
    names = {name for name in codes if name.isupper()} - {"PROPOSER"}
    assert {codes[name] for name in names} == set(Fallback.values)
