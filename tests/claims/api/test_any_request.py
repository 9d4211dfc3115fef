"""Requests made up from the OpenAPI document, odd ones among them: each is answered as the document says.

Schemathesis makes them: what each operation documents, and what it does not, by rule and then by chance, which is the
same in each run. All of its checks look at the answers, but for what each case here is excused from, with the reason.
"""

import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, Phase, settings
from schemathesis.specs.openapi.checks import ignored_auth, negative_data_rejection, positive_data_acceptance

from claims.api.bulk import NDJSON
from config.embedded.places import CHECKOUT
from tests import factories
from tests.claims.api.test_access import TABLE, URL_MAP, Scene

schema = schemathesis.openapi.from_path(CHECKOUT / "docs" / "openapi.json")
django = get_wsgi_application()


def read_to_the_end(environ: Any, start_response: Any) -> list[bytes]:
    """The product, for a client that closes what it was sent: Schemathesis leaves files open."""
    answer = django(environ, start_response)
    try:
        return [b"".join(answer)]
    finally:
        answer.close()


schema.app = read_to_the_end
# Which of 400, 412, 413, 415, 422 and 428 a refusal is, the document says; these checks know only some of them.
schema.config.checks.negative_data_rejection.expected_statuses = ["4xx"]
schema.config.checks.missing_required_header.expected_statuses = ["4xx"]

NAMED = {"before": "snapshot", "claim": "open"}
"""Which row of the scene a parameter names, where it must name one."""


@schemathesis.serializer(NDJSON)
def by_the_line(context: Any, value: Any) -> bytes:
    """One line of JSON, or what a string says."""
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else json.dumps(value).encode()


def scene() -> SimpleNamespace:
    rows = Scene()
    token = factories.token(factories.administrator(rows.desk), rows.desk, scope="admin")
    return SimpleNamespace(rows=rows, token={"Authorization": f"Bearer {token}"})


def address(template: str) -> str:
    """An address of Django's URL map as the document writes it."""
    for kind in ("uuid", "int", "str"):
        template = template.replace(f"<{kind}:", "{")
    return "/api/v1/" + template.replace(">", "}")


ROWS = {address(URL_MAP[cell]): row.on for cell, row in TABLE.items() if row.on}
PUT_RIGHT = {f"/properties/{name}" for name in ("id", "Authorization", "If-Match")}
tried: set[tuple[object, ...]] = set()
guarded: set[str] = set()


@pytest.fixture
def connected() -> Iterator[None]:
    """The requests of a test share its connection, and so its transaction."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_any_request_is_answered_as_the_document_says(s: SimpleNamespace, connected: None, case: Any) -> None:
    operation, phase = case.operation.label, case.meta.phase.data
    if by_rule := getattr(phase, "scenario", None):
        sort = (operation, by_rule, phase.parameter, phase.parameter_location)
        if sort in tried:  # one of each sort is enough
            return
        tried.add(sort)
    if row := ROWS.get(case.path):
        case.path_parameters["id"] = str(getattr(s.rows, row).pk)
    if "If-Match" in case.headers:
        case.headers["If-Match"] = "*"  # beyond the first refusal
    if case.meta.generation.mode.is_positive:
        case.query.pop("fields", None)  # a schema cannot say that what `fields` does not name is left out
        case.query.pop("wait", None)  # nobody else writes meanwhile
        case.query.pop("cursor", None)  # which there are, no schema says
        case.query.pop("url", None)  # of the format `uri` are also those that are no web address
        for name in NAMED.keys() & case.query.keys():
            case.query[name] = str(getattr(s.rows, NAMED[name]).pk)
    left_out: list[Any] = []
    if case.method != "GET":
        left_out.append(
            positive_data_acceptance
        )  # nor which ratings and people, nor what a desk's rules refuse
    if operation in guarded:
        left_out.append(ignored_auth)  # two requests more each time: once is enough
    if phase.mutations and all(mutation.schema_pointer in PUT_RIGHT for mutation in phase.mutations):
        left_out.append(negative_data_rejection)  # all that was wrong in it is put right here
    if case.media_type == NDJSON:
        left_out.append(negative_data_rejection)  # a line that is wrong is refused by a line of the answer
    with transaction.atomic():
        token = s.token if "Authorization" in case.headers else {}
        answer = case.call_and_validate(headers=token, excluded_checks=left_out)
        transaction.set_rollback(True)
    assert answer.status_code < 500
    if answer.status_code < 300:
        guarded.add(operation)
