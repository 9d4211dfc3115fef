"""What is refused, in which words and with which status; and beside each refusal what is allowed."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from claims.models import Claim
from newsroom.actions import people, tokens
from newsroom.models import ApiToken, Desk
from newsroom.roles import Role
from tests import factories
from tests.claims.api.conftest import Caller, caller


@pytest.fixture
def claim(desk: Desk, reviewer: Caller) -> Claim:
    assert reviewer.person
    return factories.claim(factories.document(desk), reviewer.person)


def refused(answer: Any, status: int, code: str) -> Any:
    """The problem, once it is one of this status and code in the shape that every problem has."""
    problem = answer.json()
    assert answer["Content-Type"] == "application/problem+json"
    assert (answer.status_code, problem["code"]) == (status, code), problem
    assert {"type", "title", "status", "detail", "instance", "code"} <= set(problem)
    assert problem["status"] == status
    return problem


def give(by: Caller, claim: Claim, **more: str) -> Any:
    return by.post(f"/claims/{claim.pk}/verdicts", {"rating": "true", "explanation": "Both say so.", **more})


def test_a_verdict_needs_independent_sources(reviewer: Caller, claim: Claim) -> None:
    assert reviewer.person
    factories.citation(claim, reviewer.person)
    problem = refused(give(reviewer, claim), 422, "policy")
    assert "One more independent source is needed: where Source" in problem["detail"]

    factories.citation(claim, reviewer.person)
    assert give(reviewer, claim).status_code == 201


def test_the_author_of_a_verdict_cannot_confirm_it(reviewer: Caller, second: Caller, claim: Claim) -> None:
    assert reviewer.person
    factories.verdict(claim, reviewer.person)
    problem = refused(reviewer.deed(f"/claims/{claim.pk}/confirm", {}), 422, "same_eyes")
    assert problem["detail"] == "You gave this verdict: somebody else must confirm it."

    assert second.deed(f"/claims/{claim.pk}/confirm", {}).json()["status"] == "confirmed"


def test_a_verdict_is_sent_back_only_with_a_reason(reviewer: Caller, second: Caller, claim: Claim) -> None:
    assert reviewer.person
    factories.verdict(claim, reviewer.person)
    problem = refused(second.deed(f"/claims/{claim.pk}/send-back", {}), 400, "invalid")
    assert list(problem["errors"]) == ["reason"]

    answer = second.deed(f"/claims/{claim.pk}/send-back", {"reason": "The hospital says 29."})
    assert (answer.json()["status"], answer.json()["verdict"]) == ("open", None)


def test_a_verdict_on_what_has_changed_meanwhile_is_refused(reviewer: Caller, claim: Claim) -> None:
    assert reviewer.person
    factories.citation(claim, reviewer.person)
    seen = reviewer.get(f"/claims/{claim.pk}").json()["basis"]
    factories.citation(claim, reviewer.person)
    refused(give(reviewer, claim, basis=seen), 409, "outdated")

    now = reviewer.get(f"/claims/{claim.pk}").json()["basis"]
    assert give(reviewer, claim, basis=now).status_code == 201


@pytest.fixture
def versioned(desk: Desk, administrator: Caller, claim: Claim) -> dict[str, tuple[str, dict[str, Any]]]:
    """What others may change too: its address, and two changes of it that cannot both be what was meant."""
    source, document = factories.source(desk), claim.occurrences.get().revision.document
    return {
        "claim": (f"/claims/{claim.pk}", {"claimant": "The office"}),
        "document": (f"/documents/{document.pk}", {"title": "Two"}),
        "source": (f"/sources/{source.pk}", {"title": "Two"}),
        "policy": ("/desk/policy", {"recheck_days": 9}),
    }


@pytest.mark.parametrize("kind", ["claim", "document", "source", "policy"])
def test_what_somebody_else_has_changed_is_not_overwritten(
    administrator: Caller, versioned: dict[str, tuple[str, dict[str, Any]]], kind: str
) -> None:
    path, change = versioned[kind]
    read = administrator.get(path)
    [(field, value)] = change.items()
    assert administrator.patch(path, change, **{"If-Match": read["ETag"]}).json()[field] == value

    stale = administrator.patch(path, {field: read.json()[field]}, **{"If-Match": read["ETag"]})
    problem = refused(stale, 412, "outdated")
    now = administrator.get(path)
    assert (problem["current"], problem["version"]) == (now.json(), read.json()["version"] + 1)
    assert stale["ETag"] == now["ETag"] != read["ETag"]

    again = administrator.patch(path, {field: read.json()[field]}, **{"If-Match": f'"x", {now["ETag"]}'})
    assert (again.status_code, again.json()[field]) == (200, read.json()[field])


@pytest.mark.parametrize("kind", ["claim", "document", "source", "policy"])
def test_a_change_says_what_it_changes(
    administrator: Caller, versioned: dict[str, tuple[str, dict[str, Any]]], kind: str
) -> None:
    path, change = versioned[kind]
    before = administrator.get(path)
    refused(administrator.patch(path, change), 428, "precondition_required")
    assert administrator.get(path)["ETag"] == before["ETag"]
    assert administrator.patch(path, change, **{"If-Match": "*"}).status_code == 200


@pytest.mark.parametrize(
    ("deed", "body"),
    [
        ("accept", {}),
        ("dismiss", {"reason": "opinion"}),
        ("reopen", {}),
        ("assign", {"to": None}),
        ("split", {"parts": [{"start": 0, "end": 9}, {"start": 9, "end": 20}]}),
        ("merge", {"other": ""}),
        ("confirm", {}),
        ("send-back", {"reason": "No."}),
    ],
)
def test_a_deed_on_a_claim_that_changed_meanwhile_is_refused(
    desk: Desk, reviewer: Caller, claim: Claim, deed: str, body: dict[str, Any]
) -> None:
    assert reviewer.person
    if deed == "merge":
        document = claim.occurrences.get().revision.document
        body = {"other": str(factories.claim(document, reviewer.person, "A court in Lenkor").pk)}
    path = f"/claims/{claim.pk}/{deed}"
    refused(reviewer.post(path, body), 428, "precondition_required")
    problem = refused(reviewer.post(path, body, **{"If-Match": '"v999"'}), 412, "outdated")
    assert problem["current"]["id"] == str(claim.pk)
    assert Claim.objects.get(pk=claim.pk).version == claim.version


def test_a_reader_reads_and_does_nothing_else(reader: Caller, reviewer: Caller, claim: Claim) -> None:
    assert reader.get(f"/claims/{claim.pk}").status_code == 200
    problem = refused(
        reader.deed(f"/claims/{claim.pk}/dismiss", {"reason": "opinion"}), 403, "permission_denied"
    )
    assert problem["detail"].startswith("As reader you may not ")
    assert reviewer.deed(f"/claims/{claim.pk}/dismiss", {"reason": "opinion"}).status_code == 200


def test_a_token_that_may_read_does_not_write(desk: Desk, reviewer: Caller, claim: Claim) -> None:
    assert reviewer.person
    reading = Caller(factories.token(reviewer.person, desk, scope="read"))
    assert reading.get(f"/claims/{claim.pk}").status_code == 200
    answer = reading.post(f"/claims/{claim.pk}/notes", {"text": "Hm."})
    problem = refused(answer, 403, "scope")
    assert answer["WWW-Authenticate"] == 'Bearer realm="Tickmark", error="insufficient_scope"'
    assert (
        problem["detail"] == "The scope of this token does not reach so far. Make one that may, or use GET."
    )
    assert reviewer.post(f"/claims/{claim.pk}/notes", {"text": "Hm."}).status_code == 201


def test_another_desk_does_not_exist(desk: Desk, reviewer: Caller, claim: Claim) -> None:
    stranger = caller(factories.desk(), Role.ADMINISTRATOR)
    assert reviewer.get(f"/claims/{claim.pk}").status_code == 200
    refused(stranger.get(f"/claims/{claim.pk}"), 404, "not_found")
    assert stranger.get("/claims").json()["results"] == []


def test_a_token_of_one_desk_does_not_open_the_owners_other_desk(
    desk: Desk, reviewer: Caller, claim: Claim
) -> None:
    assert reviewer.person
    other = factories.desk()
    people.add(
        desk=other,
        email=reviewer.person.email,
        name="",
        role=Role.REVIEWER,
        by=factories.administrator(other),
    )
    elsewhere = Caller(factories.token(reviewer.person, other))
    refused(elsewhere.get(f"/claims/{claim.pk}"), 404, "not_found")
    assert elsewhere.get("/claims").json()["results"] == []
    assert reviewer.get(f"/claims/{claim.pk}").status_code == 200


def test_evidence_of_another_desk_cannot_be_cited(reviewer: Caller, claim: Claim) -> None:
    assert reviewer.person
    other = factories.desk()
    foreign = factories.exhibit(factories.source(other), factories.administrator(other))
    own = factories.exhibit(factories.source(claim.desk), reviewer.person)
    path = f"/claims/{claim.pk}/evidence"
    problem = refused(
        reviewer.post(path, {"evidence": str(foreign.pk), "stance": "supports"}), 400, "invalid"
    )
    assert list(problem["errors"]) == ["evidence"]
    assert reviewer.post(path, {"evidence": str(own.pk), "stance": "supports"}).status_code == 201


def test_a_claim_is_assigned_to_people_of_the_desk_by_those_who_may(
    desk: Desk, reviewer: Caller, second: Caller, editor: Caller, claim: Claim
) -> None:
    assert reviewer.person
    assert second.person
    path = f"/claims/{claim.pk}/assign"
    stranger = str(factories.person().pk)
    assert list(refused(editor.deed(path, {"to": stranger}), 400, "invalid")["errors"]) == ["to"]
    refused(reviewer.deed(path, {"to": str(second.person.pk)}), 403, "permission_denied")
    assert reviewer.deed(path, {"to": str(reviewer.person.pk)}).json()["assignee"]["name"] == "Ana"
    assert editor.deed(path, {"to": str(second.person.pk)}).json()["assignee"]["name"] == "Ben"
    assert editor.deed(path, {"to": None}).json()["assignee"] is None


@pytest.mark.parametrize("what", ["nothing", "unknown", "revoked", "expired", "inactive", "left"])
def test_a_key_that_does_not_fit_opens_nothing(desk: Desk, what: str) -> None:
    guest = caller(desk)
    assert guest.person
    assert guest.get("/desk").status_code == 200
    token = ApiToken.objects.get(user=guest.person)
    if what == "nothing":
        guest.headers = {}
    elif what == "unknown":
        guest.headers = {"Authorization": "Bearer tick_nobodys"}
    elif what == "revoked":
        tokens.revoke(token=token, by=guest.person)
    elif what == "expired":
        ApiToken.objects.filter(pk=token.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    elif what == "inactive":
        guest.person.is_active = False
        guest.person.save()
    else:
        people.remove(membership=desk.memberships.get(user=guest.person), by=factories.administrator(desk))

    codes = {
        "nothing": "not_authenticated",
        "unknown": "unknown_token",
        "revoked": "revoked_token",
        "expired": "expired_token",
        "inactive": "stranger",
        "left": "revoked_token",
    }
    answer = guest.get("/desk")
    refused(answer, 401, codes[what])
    wrong = "" if what == "nothing" else ', error="invalid_token"'
    assert answer["WWW-Authenticate"] == f'Bearer realm="Tickmark"{wrong}'


def test_the_use_of_a_token_is_noted_once_a_minute(desk: Desk) -> None:
    guest = caller(desk)
    token = ApiToken.objects.filter(user=guest.person)

    def used() -> datetime | None:
        guest.get("/desk")
        return token.get().last_used_at

    assert token.get().last_used_at is None
    first = used()
    assert first is not None
    assert used() == first

    token.update(last_used_at=first - timedelta(minutes=2))
    noted = used()
    assert noted is not None
    assert noted > first


def test_the_policy_asks_for_the_scope_to_administer(desk: Desk, administrator: Caller) -> None:
    assert administrator.person
    change, seen = {"recheck_days": 9}, {"If-Match": "*"}
    writing = Caller(factories.token(administrator.person, desk, scope="write"))
    refused(writing.patch("/desk/policy", change, **seen), 403, "scope")
    assert administrator.patch("/desk/policy", change, **seen).json()["recheck_days"] == 9
    assert administrator.post("/sources", {"title": "A source"}).status_code == 201


def test_a_service_takes_in_and_signs_nothing(desk: Desk, administrator: Caller, claim: Claim) -> None:
    assert administrator.person
    secret = tokens.issue_service(desk=desk, name="Front page", by=administrator.person, scope="write")[1]
    service = Caller(secret)
    document = service.post("/documents", {"text": factories.ARTICLE}).json()
    assert document["created_by"]["name"] == "Front page"
    problem = refused(give(service, claim), 403, "permission_denied")
    assert problem["detail"] == "As service you may not give a verdict."
