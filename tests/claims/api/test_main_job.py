"""The whole job over the API alone: a document goes in, a report comes out, its claims' status is pulled."""

import base64
from typing import Any

import pytest

from newsroom import ledger
from newsroom.models import Desk
from tests.claims.api.conftest import Caller
from tests.factories import ARTICLE

OFFICE = "The health office of Tavush said on Tuesday that at least 31 people have died since Monday."
HOSPITAL = "We received the bodies of thirty-one people, 31 in all, the hospital's director said."
CLAIM = "At least 31 people have died"


def ok(answer: Any, status: int = 200) -> Any:
    assert answer.status_code == status, answer.content.decode()
    return answer.json()


def preserved(caller: Caller, title: str, text: str) -> str:
    """Upload a source and quote all of it. Returns the evidence's id."""
    source = ok(caller.post("/sources", {"title": title, "kind": "official_record"}), 201)
    content = base64.b64encode(text.encode()).decode()
    upload = {"content": content, "file_name": "page.txt"}
    snapshot = ok(caller.post(f"/sources/{source['id']}/snapshots", upload), 201)
    assert (snapshot["number"], snapshot["text"], snapshot["failure"]) == (1, text, "")
    evidence = ok(caller.post(f"/snapshots/{snapshot['id']}/evidence", {"passage": text}), 201)
    assert (evidence["source"], evidence["exact"], evidence["start"]) == (source["id"], text, 0)
    return str(evidence["id"])


def test_a_document_goes_in_and_its_claims_are_checked_confirmed_and_reported(
    desk: Desk, reviewer: Caller, second: Caller, editor: Caller
) -> None:
    document = ok(reviewer.post("/documents", {"text": ARTICLE, "title": "Flood", "language": "en"}), 201)
    text = document["text"]
    assert (document["title"], document["revision"]["number"], document["version"]) == ("Flood", 1, 1)

    passages = ok(reviewer.get(f"/documents/{document['id']}/passages"))["results"]
    assert "".join(text[p["start"] : p["end"]].strip() for p in passages) == "".join(
        text.split("\n\n")
    ).replace("Friday. It", "Friday.It")
    assert {p["disposition"] for p in passages} == {"unread"}

    proposed = ok(reviewer.get("/claims", {"document": document["id"]}))["results"]
    assert proposed
    for claim in proposed:
        place = claim["occurrences"][0]
        assert text[place["start"] : place["end"]] == place["exact"]
    toll = next(claim for claim in proposed if CLAIM in claim["occurrences"][0]["exact"])
    assert ok(reviewer.get(f"/claims/{toll['id']}/status"))["rating"] is None

    accepted = ok(reviewer.deed(f"/claims/{toll['id']}/accept"))
    assert (accepted["status"], accepted["version"]) == ("open", toll["version"] + 1)

    for title, words in (("Health office", OFFICE), ("District hospital", HOSPITAL)):
        body = {"evidence": preserved(reviewer, title, words), "stance": "supports", "figure": "31"}
        citation = ok(reviewer.post(f"/claims/{toll['id']}/evidence", body), 201)
        assert citation["evidence"]["source"]["title"] == title

    read = ok(reviewer.get(f"/claims/{toll['id']}"))
    verdict = ok(
        reviewer.post(
            f"/claims/{toll['id']}/verdicts",
            {"rating": "true", "explanation": "Both say 31.", "basis": read["basis"]},
        ),
        201,
    )
    assert (verdict["rating"], verdict["basis"], verdict["replaces"]) == ("true", read["basis"], None)

    confirmed = ok(second.deed(f"/claims/{toll['id']}/confirm", {"verdict": verdict["id"]}))
    assert (confirmed["status"], confirmed["verdict"]["id"]) == ("confirmed", verdict["id"])

    for claim in proposed:
        if claim["id"] != toll["id"]:
            ok(reviewer.deed(f"/claims/{claim['id']}/dismiss", {"reason": "out_of_scope"}))
    for passage in passages:
        ok(reviewer.patch(f"/passages/{passage['id']}", {"disposition": "nothing_to_check"}))
    progress = ok(reviewer.get(f"/documents/{document['id']}/progress"))
    assert progress["passages"] == progress["read"] == len(passages)

    status = ok(reviewer.get(f"/claims/{toll['id']}/status"))
    assert status == {
        "id": toll["id"],
        "status": "confirmed",
        "rating": "true",
        "verdict": verdict["id"],
        "verdict_at": verdict["at"],
        "sealed": False,
        "confirmed_at": confirmed["confirmed_at"],
        "version": confirmed["version"],
        "updated_at": confirmed["updated_at"],
    }
    assert status["confirmed_at"] is not None

    report = ok(editor.post(f"/documents/{document['id']}/reports"), 201)
    assert (report["number"], report["complete"], report["document"]) == (1, True, document["id"])
    assert ok(reviewer.get(f"/documents/{document['id']}/reports"))["results"][0]["id"] == report["id"]

    changes = ok(reviewer.get("/changes", {"limit": 1000}))
    assert [entry["seq"] for entry in changes["results"]] == list(range(1, changes["last"] + 1))
    assert changes["results"][-1]["verb"] == "report.issued"
    assert ledger.verify(desk).broken_at is None


@pytest.mark.parametrize(
    ("form", "media_type"), [("html", "text/html"), ("json", "application/json"), ("csv", "text/csv")]
)
def test_a_report_is_handed_out_as_a_file_of_each_kind(
    reviewer: Caller, editor: Caller, form: str, media_type: str
) -> None:
    document = ok(reviewer.post("/documents", {"text": ARTICLE}), 201)
    report = ok(editor.post(f"/documents/{document['id']}/reports"), 201)

    answer = reviewer.get(f"/reports/{report['id']}/report.{form}")

    assert answer.status_code == 200
    assert answer["Content-Type"].startswith(media_type)
    assert answer["Content-Disposition"] == f'attachment; filename="report-1.{form}"'
    if form == "json":
        schema = {"$schema": "/api/v1/schemas/report-1.json"}
        assert answer.json() == schema | {"content": report["content"], "sha256": report["sha256"]}
    else:
        assert b"At least 31 people have died" in answer.content


def test_a_file_is_taken_in_as_base64(reviewer: Caller) -> None:
    words = "At least 31 people died on Monday in Tavush."
    page = f"<html><body><article><h1>Flood</h1><p>{words}</p></article></body></html>"
    body = {"content": base64.b64encode(page.encode()).decode(), "file_name": "flood.html"}

    document = ok(reviewer.post("/documents", body), 201)

    assert document["revision"]["file_name"] == "flood.html"
    assert document["revision"]["media_type"] == "text/html"
    assert words in document["text"]


def test_status_is_sent_again_only_after_a_change(reviewer: Caller) -> None:
    document = ok(reviewer.post("/documents", {"text": ARTICLE}), 201)
    claim = ok(reviewer.get("/claims", {"document": document["id"]}))["results"][0]
    first = reviewer.get(f"/claims/{claim['id']}/status")
    assert first["Cache-Control"] == "private, no-cache"
    assert "Authorization" in first["Vary"]

    again = reviewer.get(f"/claims/{claim['id']}/status", **{"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])

    ok(reviewer.deed(f"/claims/{claim['id']}/accept"))
    after = reviewer.get(f"/claims/{claim['id']}/status", **{"If-None-Match": first["ETag"]})
    assert ok(after)["status"] == "open"
    assert after["ETag"] != first["ETag"]
