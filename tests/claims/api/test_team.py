"""What the pages can do, over the API too: deeds over many, undo, the inbox, kept filters, questions to the author."""

from typing import Any

import pytest

from claims.models import Claim, Document, SavedFilter
from newsroom.models import Desk, Entry
from tests import factories
from tests.claims.api.conftest import Caller

pytestmark = pytest.mark.django_db


@pytest.fixture
def document(desk: Desk) -> Document:
    return factories.document(desk)


def proposed(document: Document) -> list[str]:
    return [str(claim.pk) for claim in Claim.objects.in_document(document).filter(status="proposed")]


def test_one_deed_over_many_claims_refuses_each_by_itself(
    desk: Desk, document: Document, reviewer: Caller
) -> None:
    elsewhere = proposed(factories.document(factories.desk()))[0]
    ids = proposed(document)
    done = reviewer.post("/claims/deeds", {"deed": "accept", "claims": [*ids, elsewhere]}).json()
    assert sorted(done["done"]) == sorted(ids)
    assert [each["id"] for each in done["refused"]] == [elsewhere]
    missing = reviewer.post("/claims/deeds", {"deed": "dismiss", "claims": ids})
    assert (missing.status_code, list(missing.json()["errors"])) == (400, ["reason"])
    body = {"deed": "dismiss", "claims": ids, "reason": "opinion"}
    assert len(reviewer.post("/claims/deeds", body).json()["done"]) == len(ids)
    assert set(Claim.objects.filter(pk__in=ids).values_list("status", flat=True)) == {"dismissed"}


def test_many_claims_are_assigned_by_who_may(document: Document, reviewer: Caller, editor: Caller) -> None:
    assert reviewer.person
    body: dict[str, Any] = {
        "deed": "assign",
        "claims": proposed(document),
        "to": str(reviewer.person.pk),
        "priority": 1,
    }
    assert len(editor.post("/claims/deeds", body).json()["done"]) == len(body["claims"])
    body["to"] = None
    assert len(reviewer.post("/claims/deeds", body).json()["done"]) == len(body["claims"])


def test_passages_are_marked_together(document: Document, reviewer: Caller) -> None:
    ids = [str(passage.pk) for passage in document.revision.passages.all()]
    done = reviewer.post(f"/documents/{document.pk}/passages/marks", {"passages": ids}).json()
    assert len(done["done"]) + len(done["refused"]) == len(ids)
    assert done["done"]
    assert all("still to be decided" in each["why"] for each in done["refused"])


def test_ones_own_last_deed_is_undone(document: Document, reviewer: Caller, second: Caller) -> None:
    claim = proposed(document)[0]
    reviewer.deed(f"/claims/{claim}/dismiss", {"reason": "opinion"})
    seq = Entry.objects.filter(object_id=claim).latest("seq").seq
    assert second.post(f"/changes/{seq}/undo").status_code == 422
    undone = reviewer.post(f"/changes/{seq}/undo").json()
    assert undone["undone"] == seq
    assert Entry.objects.get(desk=document.desk, seq=undone["seq"]).verb == "deed.undone"
    assert reviewer.get(f"/claims/{claim}").json()["status"] == "open"
    assert reviewer.post("/changes/999999/undo").status_code == 404


def test_the_inbox_is_ones_own(document: Document, reviewer: Caller, second: Caller) -> None:
    claim = proposed(document)[0]
    reviewer.post(f"/claims/{claim}/notes", {"text": "@Ben, look at the date."})

    def lines(by: Caller, **query: Any) -> list[Any]:
        return list(by.get("/inbox", query).json()["results"])

    [line] = lines(second, news="mentioned")
    assert (line["claim"], line["note"]["text"]) == (claim, "@Ben, look at the date.")
    assert lines(reviewer) == []
    assert lines(second, news="assigned") == []
    assert second.post("/inbox/read", {"notice": line["id"]}).json() == {"read": 1}
    assert lines(second, unread="true") == []
    assert second.post("/inbox/read").json() == {"read": 0}


def test_filters_are_kept_and_dropped(desk: Desk, reviewer: Caller, reader: Caller) -> None:
    made = reviewer.post("/filters", {"name": "Mine", "query": "status=open"})
    assert made.status_code == 201
    assert [each["name"] for each in reader.get("/filters").json()["results"]] == ["Mine"]
    assert reader.post(f"/filters/{made.json()['id']}/drop").status_code == 403
    assert reviewer.post(f"/filters/{made.json()['id']}/drop").json()["name"] == "Mine"
    assert SavedFilter.objects.filter(desk=desk).count() == 0


def test_questions_to_the_author_are_listed_with_their_answers(document: Document, reviewer: Caller) -> None:
    claim = proposed(document)[0]
    asked = reviewer.post(f"/claims/{claim}/notes", {"kind": "question", "text": "Which office?"}).json()
    where = f"/documents/{document.pk}/questions"
    assert [each["id"] for each in reviewer.get(where, {"waits": "true"}).json()["results"]] == [asked["id"]]
    answer = {"kind": "answer", "text": "The regional one.", "replies_to": asked["id"]}
    reviewer.post(f"/claims/{claim}/notes", answer)
    assert reviewer.get(where, {"waits": "true"}).json()["results"] == []
    [question] = reviewer.get(where).json()["results"]
    assert [each["text"] for each in question["answers"]] == ["The regional one."]


def test_a_revision_names_the_version_of_the_document(document: Document, reviewer: Caller) -> None:
    where = f"/documents/{document.pk}/revisions"
    read = reviewer.get(f"/documents/{document.pk}")["ETag"]
    assert reviewer.post(where, {"text": "Ten died."}).status_code == 428
    assert reviewer.post(where, {"text": "Ten died."}, **{"If-Match": read}).status_code == 201
    late = reviewer.post(where, {"text": "Nine died."}, **{"If-Match": read})
    assert (late.status_code, late.json()["current"]["text"]) == (412, "Ten died.")
