"""A value of another JSON type than the document says is refused, with its place; the right one beside it is taken."""

from typing import Any

import pytest

from claims.models import Document
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import Caller
from tests.claims.api.test_refusals import refused


@pytest.mark.parametrize(
    ("path", "body", "place", "expected"),
    [
        ("/sources", {"title": 12}, "title", "string"),
        ("/sources", {"title": "A", "has_stake": "yes"}, "has_stake", "boolean"),
        ("/sources", {"title": "A", "has_stake": 1}, "has_stake", "boolean"),
        ("/claims/status", {"ids": [5]}, "ids.0", "string"),
        ("/claims/{id}/split", {"parts": [{"start": 0, "end": "8"}]}, "parts.0.end", "integer"),
        ("/claims/{id}/split", {"parts": [{"start": True, "end": 8}]}, "parts.0.start", "integer"),
        ("/claims/{id}/assign", {"to": None, "priority": "1"}, "priority", "integer"),
        ("/claims/{id}/assign", {"to": None, "priority": True}, "priority", "integer"),
        ("/claims/{id}/dismiss", {"reason": 0}, "reason", "string"),
    ],
)
def test_another_type_is_refused(
    desk: Desk, editor: Caller, path: str, body: Any, place: str, expected: str
) -> None:
    assert editor.person
    claim = factories.claim(factories.document(desk), editor.person)
    problem = refused(editor.post(path.format(id=claim.pk), body, **{"If-Match": "*"}), 400, "invalid")
    assert problem["errors"] == {place: [f"Give this as JSON of the type “{expected}”."]}


def test_the_type_that_is_asked_for_is_taken(reviewer: Caller) -> None:
    assert reviewer.post("/sources", {"title": "12", "has_stake": True}).status_code == 201


def test_a_line_of_many_is_refused_for_it_alone(reviewer: Caller) -> None:
    answered = reviewer.send_lines("/documents/bulk", '{"text": 1}\n{"text": "One died."}\n["x"]')
    assert [line["status"] for line in answered] == [400, 201, 400]
    assert answered[0]["errors"] == {"text": ["Give this as JSON of the type “string”."]}
    assert Document.objects.count() == 1
