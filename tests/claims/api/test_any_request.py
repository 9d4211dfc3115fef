"""Requests made up from the OpenAPI document, odd ones among them: each is answered as the document says.

Schemathesis makes them: what each operation documents, and what it does not, by rule and then by chance, which is the
same in each run. All of its checks look at the answers, but for what each case here is excused from, with the reason.

What keeps to the document is done, but for the refusals in `RULES`: no schema knows what is in a desk and what was done
before. Where it names a row, the scene has one; and every operation must have done once what was asked.
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
from schemathesis.config import PositiveDataAcceptanceConfig
from schemathesis.specs.openapi.checks import ignored_auth, negative_data_rejection, positive_data_acceptance

from claims.actions import claims
from claims.api.bulk import NDJSON
from config.embedded.places import CHECKOUT
from newsroom.models import LedgerHead
from sources.actions import protecting
from tests import factories
from tests.claims.api.test_access import TABLE, URL_MAP
from tests.claims.scene import Scene

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
schema.config.checks.positive_data_acceptance = PositiveDataAcceptanceConfig(
    expected_statuses=["2xx", "3xx", "401"]
)
schema.config.generation.update(allow_x00=False)  # as the document says of all texts at once

NAMED = {"before": "snapshot", "claim": "open"}
"""Which row of the scene a parameter names, where it must name one."""
OF_THE_DESK = frozenset(
    {"evidence", "other", "origin", "person", "claims", "passages", "ids", "to", "rating"}
)
OF_THE_DESK |= {"families", "seq", "verdict", "replies_to", "notice", "basis", "seen"}
"""What names something that the desk has, by an id, a code, a number or a digest: which there are, no schema says."""
ORDERED = frozenset({"start", "end"})
"""The end comes after the start, and both are within the text."""
FILES = frozenset({"content"})
"""The bytes of a file that can be read."""
ADDRESSES = frozenset({"url"})
"""Of the web: of the format `uri` are others too."""
PUT_IN = OF_THE_DESK | ORDERED | FILES | ADDRESSES


@schemathesis.serializer(NDJSON)
def by_the_line(context: Any, value: Any) -> bytes:
    """One line of JSON, or what a string says."""
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else json.dumps(value).encode()


def scene() -> SimpleNamespace:
    """The rows of the table of accesses; what only its owner may touch is the administrator's own here."""
    rows = Scene()
    asks = factories.administrator(rows.desk)
    rows.hidden = factories.source(rows.desk, asks, protected=True)
    rows.confidant = protecting.name(source=rows.hidden, person=factories.member(rows.desk), by=asks)
    claims.dismiss(claim=factories.claim(rows.document, asks, "the second"), reason="opinion", by=asks)
    last = LedgerHead.objects.get(desk=rows.desk).seq
    token = factories.token(asks, rows.desk, scope="admin")
    return SimpleNamespace(rows=rows, last=last, token={"Authorization": f"Bearer {token}"})


def address(template: str) -> str:
    """An address of Django's URL map as the document writes it."""
    for kind in ("uuid", "int", "str"):
        template = template.replace(f"<{kind}:", "{")
    return "/api/v1/" + template.replace(">", "}")


def known(rows: Any, case: Any) -> dict[str, Any]:
    """The body of the table of accesses, with a file and an address; whoever is named there knows already."""
    told = {"url": "https://a.example/", "content": "VGVuIHBlb3BsZSBkaWVkLg=="}
    body: dict[str, Any] = BODIES[case.method, case.path](rows)
    return told | body | {"person": str(rows.member.user_id)}


def put_in(body: dict[str, Any], right: dict[str, Any]) -> None:
    """Give a body what no schema can say, as the table of accesses has it; what that leaves out is left out."""
    for name in PUT_IN & {name for name, value in body.items() if value not in ("", None)}:
        if name in right:
            body[name] = right[name]
        else:
            del body[name]
    for part, right_part in zip(body.get("parts", []), right.get("parts", []), strict=False):
        put_in(part, right_part)
    if "parts" in body:
        del body["parts"][len(right["parts"]) :]


ROWS = {address(URL_MAP[cell]): row.on for cell, row in TABLE.items() if row.on}
BODIES = {(cell[0].upper(), address(URL_MAP[cell])): row.body for cell, row in TABLE.items()}
PUT_RIGHT = {f"/properties/{name}" for name in ("id", "Authorization", "If-Match")}
RULES = {
    "PATCH /api/v1/desk/public-face": "published",  # the short name of a desk that has published stays
    "PATCH /api/v1/passages/{id}": "undecided",  # a claim in the passage waits
    "PATCH /api/v1/sources/{id}": "protected",  # which is chosen when a source is added
    "POST /api/v1/citations/{id}/grade": "unconfirmed",  # 1 needs two independent sources
    "POST /api/v1/claims/{id}/notes": "thread",  # an answer to no question
    "POST /api/v1/people": "password_too_common",
    "POST /api/v1/snapshots/{id}/evidence": "not_found",  # the passage is not in the snapshot
    "POST /api/v1/snapshots/{id}/stamp": "no_tsa",  # no authority of time is configured here
    "POST /api/v1/sources/{id}/snapshots": "no_address",  # the source has none to fetch
}
"""Where a rule of the desk, and none of the document, refuses what keeps to it; and the code of that refusal."""
NEVER = {"POST /api/v1/snapshots/{id}/stamp"}
"""What is never done in this scene, whatever is asked."""
tried: set[tuple[object, ...]] = set()
done: set[str] = set()


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
    positive = case.meta.generation.mode.is_positive
    if by_rule := getattr(phase, "scenario", None):
        sort = (operation, by_rule, phase.parameter, phase.parameter_location)
        if sort in tried:  # one of each sort is enough
            return
        tried.add(sort)
    if row := ROWS.get(case.path):
        case.path_parameters["id"] = str(getattr(s.rows, row).pk)
    if "If-Match" in case.headers:
        case.headers["If-Match"] = "*"  # beyond the first refusal
    if positive:
        case.query.pop("fields", None)  # a schema cannot say that what `fields` does not name is left out
        case.query.pop("wait", None)  # nobody else writes meanwhile
        case.query.pop("cursor", None)  # which there are, no schema says
        case.query.pop("url", None)  # of the format `uri` are also those that are no web address
        for name in NAMED.keys() & case.query.keys():
            case.query[name] = str(getattr(s.rows, NAMED[name]).pk)
        for name, number in (("seq", s.last), ("number", 1)):
            if name in case.path_parameters:
                case.path_parameters[name] = number
        if case.media_type == NDJSON:
            case.body = {"text": f"x{case.body}"}  # a document, which the schema of a line has apart
        elif isinstance(case.body, dict):
            put_in(case.body, known(s.rows, case))
    left_out: list[Any] = []
    if operation in done:
        left_out.append(ignored_auth)  # two requests more each time: once is enough
    if phase.mutations and all(mutation.schema_pointer in PUT_RIGHT for mutation in phase.mutations):
        left_out.append(negative_data_rejection)  # all that was wrong in it is put right here
    if case.media_type == NDJSON:
        left_out.append(negative_data_rejection)  # a line that is wrong is refused by a line of the answer
    with transaction.atomic():
        token = s.token if "Authorization" in case.headers else {}
        answer = case.call(headers=token)
        if positive and answer.status_code == 422 and answer.json()["code"] == RULES.get(operation):
            left_out.append(positive_data_acceptance)
        sent = {"headers": dict(token)}
        case.validate_response(answer, headers=token, excluded_checks=left_out, transport_kwargs=sent)
        transaction.set_rollback(True)
    assert answer.status_code < 500
    if answer.status_code < 300:
        done.add(operation)


def test_everything_was_done_once() -> None:
    all_of_them = {operation for operation, *_sort in tried}
    assert all_of_them - done == all_of_them & NEVER
