"""Revisions over the API: made, compared, and what waits for a person put in its place."""

import pytest

from claims.models import Claim, Occurrence
from newsroom.roles import Role
from tests import factories
from tests.claims.api.conftest import Caller, caller
from tests.factories import ARTICLE

pytestmark = pytest.mark.django_db
COURT = "A court in Lenkor sentenced two engineers to six years in prison on Friday."
ANY = {"If-Match": "*"}


@pytest.fixture
def by() -> Caller:
    return caller(factories.desk(), Role.REVIEWER)


@pytest.fixture
def claim(by: Caller) -> Claim:
    assert by.person
    desk = by.person.memberships.get().desk
    return factories.claim(factories.document(desk, by.person), by.person, COURT)


def test_a_new_text_is_compared_and_a_lost_claim_put_in_its_place(by: Caller, claim: Claim) -> None:
    where = f"/documents/{claim.occurrences.get().revision.document_id}/revisions"
    text = ARTICLE.replace(COURT, "Judges jailed both men.")
    assert by.post(where, {"seen": 1, "text": ARTICLE}, **ANY).json()["code"] == "unchanged"
    made = by.post(where, {"seen": 1, "text": text}, **ANY)
    assert (made.status_code, made.json()["number"], made.json()["text"]) == (201, 2, text)
    late = by.post(where, {"seen": 1, "text": "Other."}, **ANY)
    assert (late.status_code, late.json()["code"]) == (409, "outdated")
    assert [each["number"] for each in by.get(where).json()["results"]] == [2, 1]
    assert by.get(f"{where}/1").json()["text"] == ARTICLE
    waiting = by.get(f"{where}/2/places", {"waits": "true"}).json()["results"]
    assert [(each["claim"], each["anchoring"]) for each in waiting] == [(str(claim.pk), "lost")]
    assert len(by.get(f"{where}/2/places").json()["results"]) > 1
    start = text.index("Judges")
    address = f"/places/{waiting[0]['id']}"
    assert by.post(f"{address}/point", {"start": 0, "end": 9}).status_code == 428
    version = by.get(f"/claims/{claim.pk}")["ETag"]
    body = {"start": start, "end": start + 23, "statement": "Both engineers were jailed."}
    answer = by.post(f"{address}/point", body, **{"If-Match": version})
    assert (answer.status_code, answer.json()["statement"]) == (200, "Both engineers were jailed.")
    assert not Occurrence.objects.needing_a_person().filter(claim=claim)
    again = by.post(f"{address}/gone", **{"If-Match": answer["ETag"]})
    assert (again.status_code, again.json()["code"]) == (422, "resolved")


def test_a_fetch_is_asked_for_and_told_of(by: Caller, claim: Claim) -> None:
    document = claim.occurrences.get().revision.document
    refused = by.post(f"/documents/{document.pk}/fetch")
    assert (refused.status_code, refused.json()["code"]) == (422, "no_address")
    document.url = "https://news.example/a"
    document.save()
    assert by.post(f"/documents/{document.pk}/fetch").status_code == 202
    assert by.get(f"/documents/{document.pk}/fetch").json()["fetch_requested_at"]


def test_offsets_of_an_older_revision_make_no_claim(by: Caller, claim: Claim) -> None:
    document = claim.occurrences.get().revision.document_id
    by.post(f"/documents/{document}/revisions", {"seen": 1, "text": f"New.\n\n{ARTICLE}"}, **ANY)
    refused = by.post(f"/documents/{document}/claims", {"start": 0, "end": 4, "seen": 1})
    assert (refused.status_code, refused.json()["code"]) == (409, "outdated")
    assert by.post(f"/documents/{document}/claims", {"start": 0, "end": 4, "seen": 2}).status_code == 201
