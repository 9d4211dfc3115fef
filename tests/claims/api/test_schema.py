"""The OpenAPI document says what the API does, and the page that shows it asks no other host."""

import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import Client
from jsonschema import Draft202012Validator

from claims.api.problems import MEDIA_TYPE
from claims.api.urls import version_1
from tests.claims.api.test_access import PUBLIC, TABLE, URL_MAP

DOCS = Path(__file__).resolve().parents[3] / "docs" / "api.md"


def address(template: str) -> str:
    """An address of Django's URL map as the document writes it."""
    return "/api/v1/" + re.sub(r"<\w+:(\w+)>", r"{\1}", template)


@pytest.fixture
def schema() -> Any:
    return Client().get("/api/v1/schema", headers={"Accept": "application/vnd.oai.openapi+json"}).json()


def test_the_schema_is_valid_and_made_without_a_warning(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("spectacular", validate=True, fail_on_warn=True, stdout=StringIO())
    assert capsys.readouterr().err == ""


def test_the_schema_is_openapi_3_1_and_has_every_endpoint(schema: Any) -> None:
    assert schema["openapi"].startswith("3.1")
    described = {(method, path) for path, operations in schema["paths"].items() for method in operations}
    assert described == {
        (
            method,
            address(path),
        )
        for (method, name), path in URL_MAP.items()
        if (method, name) not in PUBLIC
    }


def test_every_operation_has_a_readable_name_of_its_own_and_says_how_it_fails(schema: Any) -> None:
    operations = [operation for path in schema["paths"].values() for operation in path.values()]
    names = [operation["operationId"] for operation in operations]
    assert len(set(names)) == len(names)
    for operation in operations:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)+", operation["operationId"])
        assert operation["description"]
        assert {"400", "401", "403"} <= set(operation["responses"])
        for status, response in operation["responses"].items():
            if status >= "400":
                assert list(response["content"]) == [MEDIA_TYPE]


def test_the_page_of_the_documentation_keeps_to_the_content_security_policy() -> None:
    page = Client().get("/api/v1/docs")
    html = page.content.decode()
    assert page.status_code == 200
    policy = page["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "<style" not in html
    assert re.findall(r"<script(?![^>]*src=)", html) == []
    for address in re.findall(r'(?:src|href)="([^"]+)"', html):
        assert address.startswith("/")
        if address.startswith("/static/"):
            assert finders.find(address.removeprefix("/static/")), address
    script = Client().get(re.findall(r'src="(/api[^"]+)"', html)[0].replace("&amp;", "&"))
    assert script["Content-Type"].startswith("application/javascript")
    assert "/api/v1/schema" in script.content.decode()


def test_every_endpoint_is_in_the_documentation() -> None:
    written = set(re.findall(r"^\| `([A-Z]+) (/[^`]*)` \|", DOCS.read_text(), re.MULTILINE))
    assert written == {
        (
            method.upper(),
            "/"
            + path.replace("<uuid:id>", "{id}")
            .replace("<str:form>", "{form}")
            .replace("<int:number>", "{number}")
            .replace("<int:seq>", "{seq}"),
        )
        for (method, _name), path in URL_MAP.items()
    }


def test_addresses_have_no_trailing_slash() -> None:
    assert [str(pattern.pattern) for pattern in version_1 if str(pattern.pattern).endswith("/")] == []


def test_each_endpoint_answers_with_a_status_that_its_document_names(schema: Any) -> None:
    undocumented = {
        (method, name): row.status
        for (method, name), row in TABLE.items()
        if str(row.status) not in schema["paths"][address(URL_MAP[method, name])][method]["responses"]
    }
    assert undocumented == {}


def test_every_wait_is_documented(schema: Any) -> None:
    operations = [operation for path in schema["paths"].values() for operation in path.values()]
    for operation in operations:
        for status in operation["responses"].keys() & {"429", "503"}:
            assert "Retry-After" in operation["responses"][status]["headers"]
    busy = {each["operationId"] for each in operations if "503" in each["responses"]}
    assert busy == {"stream_claims", "stream_some_claims"}


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        (
            "DocumentIn",
            [{"text": "x"}, {"content": "eA=="}],
            [{}, {"text": "x", "content": "eA=="}, {"text": " "}],
        ),
        (
            "EvidenceIn",
            [{"passage": "x"}, {"start": 0, "end": 1}],
            [{}, {"start": 0}, {"passage": "x", "end": 1}],
        ),
        ("SnapshotIn", [{"fetch": True}, {"content": "eA=="}], [{}, {"fetch": True, "content": "eA=="}]),
        ("DerivationAnswerIn", [{"accept": False, "why": "x"}], [{"accept": True, "why": "x"}]),
        ("ManyClaimsIn", [{"deed": "accept", "claims": ["x"]}], [{"deed": "dismiss", "claims": ["x"]}]),
    ],
)
def test_what_belongs_together_in_a_request_is_said_by_its_schema(
    schema: Any, name: str, good: list[Any], bad: list[Any]
) -> None:
    whole = {**schema, "$ref": f"#/components/schemas/{name}Request"}
    validator = Draft202012Validator(whole)
    assert [validator.is_valid(body) for body in good] == [True] * len(good)
    assert [validator.is_valid(body) for body in bad] == [False] * len(bad)
