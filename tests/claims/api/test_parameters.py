"""An operation takes the parameters that its document names, and refuses any other."""

import json
import re

from config.embedded.places import CHECKOUT
from tests.claims.api.conftest import ROOT, Caller

NO_ROW = "01900000-0000-7000-8000-000000000000"
IN_AN_ADDRESS = {"id": NO_ROW, "number": "1", "seq": "1", "form": "html"}


def test_a_mistyped_filter_is_refused_and_the_filters_that_there_are_named(reviewer: Caller) -> None:
    answer = reviewer.get("/documents", {"udpated_since": "2026-03-01T00:00:00Z"})
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")
    assert answer.json()["errors"] == {
        "udpated_since": ["There is no such parameter. There are: language, q, cursor, limit, fields."]
    }


def test_a_deed_with_a_parameter_is_not_done(reviewer: Caller) -> None:
    answer = reviewer.post("/sources?title=A+source", {"title": "A source"})
    assert answer.json()["errors"] == {
        "title": ["There is no such parameter: nothing is asked in this address."]
    }
    assert reviewer.get("/sources").json()["results"] == []


def test_every_operation_takes_what_its_document_names(administrator: Caller) -> None:
    paths = json.loads((CHECKOUT / "docs" / "openapi.json").read_text())["paths"]
    documented, taken = {}, {}
    for path, operations in paths.items():
        address = re.sub(r"\{(\w+)\}", lambda name: IN_AN_ADDRESS[name[1]], path).removeprefix(ROOT)
        for method, operation in operations.items():
            named = operation.get("parameters", [])
            documented[method, path] = sorted(each["name"] for each in named if each["in"] == "query")
            refused = administrator.send(method.upper(), f"{address}?no-such=1").json()
            words = refused["errors"]["no-such"][0]
            listed = re.search(r"There are: (.*)\.", words)
            taken[method, path] = sorted(listed[1].split(", ")) if listed else []
    assert taken == documented
