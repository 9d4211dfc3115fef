"""People and tokens over the API: a program can set a desk up, and lock somebody out."""

from newsroom.models import ApiToken, Desk, Entry
from tests.claims.api.conftest import Caller
from tests.claims.api.test_main_job import ok
from tests.claims.api.test_refusals import refused


def test_a_person_is_brought_onto_the_desk_given_a_role_and_taken_off(
    desk: Desk, administrator: Caller
) -> None:
    given = {"email": "lea@desk.example", "name": "Lea", "role": "reader"}
    lea = ok(administrator.post("/people", given), 201)
    assert (lea["person"]["name"], lea["role"]) == ("Lea", "reader")
    assert ok(administrator.post(f"/people/{lea['id']}/role", {"role": "editor"}))["role"] == "editor"
    assert lea["id"] in [one["id"] for one in ok(administrator.get("/people"))["results"]]
    ok(administrator.post(f"/people/{lea['id']}/remove"))
    assert lea["id"] not in [one["id"] for one in ok(administrator.get("/people"))["results"]]
    verbs = Entry.objects.filter(desk=desk, object_id=lea["person"]["id"]).values_list("verb", flat=True)
    assert len(set(verbs)) == 3


def test_a_desk_keeps_an_administrator(administrator: Caller) -> None:
    (alone,) = ok(administrator.get("/people"))["results"]
    refused(administrator.post(f"/people/{alone['id']}/remove"), 422, "refused")
    assert ok(administrator.get("/people"))["results"] == [alone]


def test_a_token_is_shown_once_used_and_revoked_at_once(administrator: Caller) -> None:
    made = ok(administrator.post("/tokens", {"name": "Site", "scope": "write", "service": True}), 201)
    site = Caller(made["secret"])
    assert ok(site.get("/desk"))["role"] == "service"
    listed = {token["id"]: token for token in ok(administrator.get("/tokens"))["results"]}
    assert listed[made["id"]]["last_used_at"] is not None
    assert [token for token in listed.values() if "secret" in token] == []
    ok(administrator.post(f"/tokens/{made['id']}/revoke"))
    refused(site.get("/desk"), 401, "revoked_token")


def test_whoever_may_not_administer_makes_no_token_and_sees_their_own_only(
    reviewer: Caller, second: Caller
) -> None:
    refused(reviewer.post("/tokens", {"name": "Site"}), 403, "scope")
    own = ApiToken.objects.get(user=reviewer.person)
    assert [token["id"] for token in ok(reviewer.get("/tokens"))["results"]] == [str(own.pk)]
