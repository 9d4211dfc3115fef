"""The files of a report over the API: asked for, looked after, and downloaded; and the schema of its JSON."""

import hashlib
import json
from typing import Any

import jsonschema
from django.test import Client

from claims.actions import printings, reports
from claims.models import Printing, Report
from claims.reporting import FORMS, render
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import Caller


def issued(desk: Desk) -> Report:
    editor = factories.administrator(desk)
    document = factories.document(desk, title="Flood")
    factories.verdict(factories.claim(document, editor), editor)
    return reports.issue(document=document, by=editor)


def ask(caller: Caller, report: Report, **body: str) -> Any:
    return caller.send("POST", f"/reports/{report.pk}/printings", body)


def test_files_are_asked_for_and_had_when_the_worker_has_made_them(desk: Desk, reviewer: Caller) -> None:
    report = issued(desk)
    asked = ask(reviewer, report, language="fa", variant="redacted")
    waiting = reviewer.get(f"/printings/{asked.json()['id']}").json()

    assert asked.status_code == 202
    assert asked.json() == waiting
    assert (waiting["done"], waiting["of"], waiting["files"], waiting["manifest"]) == (
        0,
        len(FORMS),
        [],
        None,
    )

    printings.make(printing_id=Printing.objects.get().pk)
    made = reviewer.get(f"/printings/{waiting['id']}").json()
    assert made["done"] == made["of"]
    assert made["manifest"]["report"]["variant"] == "redacted"
    assert [file["form"] for file in made["files"]] == list(FORMS)
    for file in made["files"]:
        got = reviewer.get(file["url"].removeprefix("/api/v1"))
        assert hashlib.sha256(got.content).hexdigest() == file["sha256"]
        assert len(got.content) == file["size"]


def test_asking_again_gives_the_same_printing(desk: Desk, reviewer: Caller) -> None:
    report = issued(desk)

    first, again, other = (
        ask(reviewer, report),
        ask(reviewer, report, language="en"),
        ask(reviewer, report, language="de"),
    )

    assert first.json()["id"] == again.json()["id"] != other.json()["id"]
    listed = reviewer.get(f"/reports/{report.pk}/printings").json()["results"]
    assert [each["language"] for each in listed] == ["de", "en"]


def test_a_variant_that_there_is_not_is_refused_by_name(desk: Desk, reviewer: Caller) -> None:
    refused = ask(reviewer, issued(desk), variant="half")

    assert refused.status_code == 400
    assert "variant" in refused.json()["errors"]


def test_the_json_file_names_its_schema_which_anybody_may_have_and_keep(desk: Desk) -> None:
    file = json.loads(render(issued(desk).content, "json"))

    answer = Client().get(file["$schema"])

    assert (answer.status_code, answer["Content-Type"]) == (200, "application/schema+json")
    assert "public" in answer["Cache-Control"]
    assert "Cookie" not in answer.get("Vary", "")
    jsonschema.Draft202012Validator(answer.json()).validate(file)
    again = Client().get(file["$schema"], headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
