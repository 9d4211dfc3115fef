"""Publishing over the API: the public face, publishing a report, taking it back; and claims as Web Annotations."""

from typing import Any

import pytest
from django.test import Client

from claims.actions import claims, reports, verdicts
from claims.models import Claim
from newsroom.models import Desk
from tests import factories
from tests.claims.api.conftest import Caller

pytestmark = pytest.mark.django_db


def signed(desk: Desk, editor: Caller) -> Claim:
    assert editor.person
    document = factories.document(desk, editor.person)
    claim = factories.claim(document, editor.person, "At least 31 people have died")
    factories.verdict(claim, editor.person)
    verdicts.confirm(claim=claim, by=factories.member(desk))
    return claim


def switched_on(administrator: Caller) -> Any:
    etag = administrator.get("/desk/public-face")["ETag"]
    body = {"on": True, "name": "The Gazette", "slug": "gazette"}
    return administrator.patch("/desk/public-face", body, **{"If-Match": etag})


def test_a_report_is_published_and_taken_back(desk: Desk, editor: Caller, administrator: Caller) -> None:
    claim = signed(desk, editor)
    document = claim.occurrences.get().revision.document
    report = editor.post(f"/documents/{document.pk}/reports").json()["id"]
    refused = editor.post(f"/reports/{report}/publish", {})
    assert (refused.status_code, refused.json()["code"]) == (422, "no_public_face")
    assert administrator.get("/desk/public-face").json()["on"] is False
    assert switched_on(administrator).json()["slug"] == "gazette"
    made = editor.post(f"/reports/{report}/publish", {"with_text": True})
    assert made.status_code == 201
    publication = made.json()
    assert publication["address"] == f"http://testserver/published/gazette/documents/{document.pk}/"
    assert Client().get(publication["address"]).status_code == 200
    again = editor.post(f"/reports/{report}/publish", {})
    assert (again.status_code, again.json()["code"]) == (422, "published")
    assert [each["id"] for each in editor.get("/publications").json()["results"]] == [publication["id"]]
    refused = editor.post(f"/publications/{publication['id']}/withdraw", {"reason": " "})
    assert refused.status_code == 400
    done = editor.post(f"/publications/{publication['id']}/withdraw", {"reason": "A source asked us to."})
    assert done.json()["withdrawal_reason"] == "A source asked us to."
    assert Client().get(publication["address"]).status_code == 410


def test_two_who_change_the_face_are_told_of_each_other(administrator: Caller) -> None:
    assert administrator.patch("/desk/public-face", {"on": True}).status_code == 428
    assert switched_on(administrator).status_code == 200
    lost = administrator.patch("/desk/public-face", {"name": "Other"}, **{"If-Match": '"v0"'})
    assert lost.status_code == 412
    assert lost.json()["current"]["name"] == "The Gazette"


def test_a_short_name_that_is_taken_is_refused(administrator: Caller) -> None:
    switched_on(administrator)
    other = factories.administrator(factories.desk())
    desk = other.memberships.get().desk
    caller = Caller(factories.token(other, desk, scope="admin"), other)
    refused = switched_on(caller)
    assert refused.status_code == 422
    assert list(refused.json()["errors"]) == ["slug"]


def test_annotations_stand_where_they_say_in_the_text_of_the_revision(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.person
    text = "😀 At least 31 people have died in Tavush. 𝟗 more are missing there. Nobody knows why."
    document = factories.document(desk, reviewer.person, text)
    claim = factories.claim(document, reviewer.person, "𝟗 more are missing there")
    dismissed = factories.claim(document, reviewer.person, "Nobody knows why")
    claims.dismiss(claim=dismissed, reason="opinion", by=reviewer.person)
    answer = reviewer.get(f"/documents/{document.pk}/annotations")
    assert answer["Content-Type"].startswith("application/ld+json")
    found = answer.json()
    assert found["type"] == "AnnotationCollection"
    assert found["total"] == len(found["first"]["items"])
    quotes = {}
    for item in found["first"]["items"]:
        quote, position = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        quotes[quote["exact"]] = item
    assert "Nobody knows why" not in quotes
    own = quotes["𝟗 more are missing there"]
    assert own["target"]["source"] == f"urn:uuid:{document.pk}"
    link = {"type": "SpecificResource", "source": f"http://testserver/api/v1/claims/{claim.pk}"}
    assert (
        link | {"purpose": "linking"} in own["body"]
    )  # by the model, a purpose is had by these and by texts
    assert own["created"] == claim.created_at.isoformat().replace("+00:00", "Z")
    assert own["target"]["state"]["sourceDate"].endswith("Z")  # it demands so
    cached = own["target"]["state"]["cached"].removeprefix("http://testserver/api/v1")
    assert reviewer.get(cached).json()["text"] == text


def test_annotations_come_in_pages(desk: Desk, editor: Caller) -> None:
    claim = signed(desk, editor)
    document = claim.occurrences.get().revision.document
    whole = editor.get(f"/documents/{document.pk}/annotations").json()
    first = editor.get(f"/documents/{document.pk}/annotations", {"limit": 1}).json()
    assert first["total"] == whole["total"] > 1
    seen, page = list(first["first"]["items"]), first["first"]
    while "next" in page:
        page = editor.get(page["next"]).json()
        assert page["type"] == "AnnotationPage"
        assert page["partOf"] == first["id"]
        seen += page["items"]
    assert seen == whole["first"]["items"]
    rated = [item for item in seen if item["motivation"] == "assessing"]
    assert [item["body"][1]["value"] for item in rated] == ["True"]


def test_a_report_of_another_desk_cannot_be_published(editor: Caller, administrator: Caller) -> None:
    switched_on(administrator)
    elsewhere = factories.desk()
    report = reports.issue(document=factories.document(elsewhere), by=factories.administrator(elsewhere))
    assert editor.post(f"/reports/{report.pk}/publish", {}).status_code == 404
