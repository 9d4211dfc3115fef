"""Callers of the API: a token and the address of a desk's API, nothing else."""

import json
import re
from typing import Any

import pytest
from django.test import Client

from newsroom.models import Desk, User
from newsroom.roles import Role
from tests import factories

ROOT = "/api/v1"


class Caller:
    """A program that has a token. Paths are below /api/v1; a full URL, as in `next`, is taken too."""

    def __init__(self, secret: str | None, person: User | None = None) -> None:
        self.person = person
        self.headers = {"Authorization": f"Bearer {secret}"} if secret else {}
        self.client = Client()

    def get(self, path: str, query: dict[str, Any] | None = None, **headers: str) -> Any:
        if path.startswith("http://testserver"):
            return self.client.get(path.removeprefix("http://testserver"), headers=self.headers | headers)
        return self.client.get(ROOT + path, query, headers=self.headers | headers)

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        content = b"" if body is None else json.dumps(body)
        media_type = "application/x-ndjson" if path.endswith("/bulk") else "application/json"
        return self.client.generic(method, ROOT + path, content, media_type, headers=self.headers | headers)

    def send_lines(self, path: str, lines: str | bytes, **headers: str) -> list[Any]:
        """What is answered to each of these lines."""
        answer: Any = self.client.generic(
            "POST", ROOT + path, lines, "application/x-ndjson", headers=self.headers | headers
        )
        assert answer.status_code == 200, answer.content
        return [json.loads(line) for line in b"".join(answer.streaming_content).splitlines()]

    def post(self, path: str, body: Any = None, **headers: str) -> Any:
        return self.send("POST", path, body, **headers)

    def deed(self, path: str, body: Any = None, method: str = "POST") -> Any:
        """A change of what this caller has just read: a claim's deed names the claim's version."""
        read = self.get(re.sub(r"^(/claims/[^/]+)/.+", r"\1", path))
        return self.send(method, path, body, **{"If-Match": read["ETag"]})

    def patch(self, path: str, body: Any = None, **headers: str) -> Any:
        return self.send("PATCH", path, body, **headers)


def caller(desk: Desk, role: str = Role.REVIEWER, scope: str = "", name: str = "") -> Caller:
    """The scope is as wide as the role can use, unless another is given."""
    person = factories.member(desk, role, name)
    scope = scope or ("admin" if role == Role.ADMINISTRATOR else "write")
    return Caller(factories.token(person, desk, scope), person)


@pytest.fixture
def desk(db: None) -> Desk:
    return factories.desk()


@pytest.fixture
def reviewer(desk: Desk) -> Caller:
    return caller(desk, name="Ana")


@pytest.fixture
def second(desk: Desk) -> Caller:
    return caller(desk, name="Ben")


@pytest.fixture
def editor(desk: Desk) -> Caller:
    return caller(desk, Role.EDITOR, name="Eve")


@pytest.fixture
def administrator(desk: Desk) -> Caller:
    person = factories.administrator(desk)
    return Caller(factories.token(person, desk, scope="admin"), person)


@pytest.fixture
def reader(desk: Desk) -> Caller:
    return caller(desk, Role.READER, name="Roy")
