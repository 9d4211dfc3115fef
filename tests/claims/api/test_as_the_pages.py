"""What the pages of a claim, a document and a source show beside the row itself, asked for over the API."""

from datetime import timedelta

import pytest
from django.utils import timezone

from claims.actions import revisions
from claims.models import Claim
from newsroom.models import Desk, LedgerHead, Policy
from sources.actions import snapshots
from sources.storage import content_store
from tests import factories
from tests.claims.api.conftest import Caller


@pytest.fixture
def claim(desk: Desk, reviewer: Caller) -> Claim:
    assert reviewer.person
    return factories.claim(factories.document(desk), reviewer.person)


def test_the_figures_of_a_claim_stand_beside_those_of_others(desk: Desk, reviewer: Caller) -> None:
    first, second = (
        factories.document(
            desk,
            text=f"At least {number} people died in the flood in Tavush.",
            language="en",
            published_on=f"2026-03-0{day}",
        )
        for number, day in ((31, 1), (47, 2))
    )
    assert reviewer.person
    claims = [
        factories.claim(each, reviewer.person, each.revision.text.rstrip(".")) for each in (first, second)
    ]
    (series,) = reviewer.get(f"/claims/{claims[1].pk}/figures").json()["results"]
    rows = {row["claim"]: row for row in series["rows"]}
    assert [rows[str(each.pk)]["value"] for each in claims] == [31, 47]
    assert rows[str(claims[1].pk)]["relation"] is None
    assert rows[str(claims[0].pk)]["stated_on"] == "2026-03-01"


def test_the_sources_of_a_claim_are_counted_and_traced(claim: Claim, reviewer: Caller) -> None:
    assert reviewer.person
    cited = factories.citation(claim, reviewer.person).evidence.snapshot.source
    shown = reviewer.get(f"/claims/{claim.pk}/provenance").json()
    assert (shown["independent"], shown["required"]) == (1, 2)
    assert [(node["source"], node["cited"], node["root"]) for node in shown["nodes"]] == [
        (str(cited.pk), True, True)
    ]
    assert shown["edges"] == []


def test_the_history_of_a_claim_is_what_its_ledger_tells(claim: Claim, reviewer: Caller) -> None:
    reviewer.post(f"/claims/{claim.pk}/notes", {"text": "Ask the court."})
    reviewer.deed(f"/claims/{claim.pk}/dismiss", {"reason": "opinion"})
    told = reviewer.get(f"/claims/{claim.pk}/history").json()["results"]
    assert told[0]["verb"] == "claim.dismissed"
    assert [entry["seq"] for entry in told] == sorted((entry["seq"] for entry in told), reverse=True)
    assert {entry["object_id"] for entry in told} == {str(claim.pk)}


def test_the_ledger_says_where_it_ends_and_is_verified_in_pieces(
    desk: Desk, reviewer: Caller, claim: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = LedgerHead.objects.get(desk=desk)
    assert reviewer.get("/ledger").json() == {"seq": head.seq, "hash": head.hash}
    whole = {"last": head.seq, "hash": head.hash, "broken_at": None, "problem": "", "more": False}
    assert reviewer.get("/ledger/verification").json() == whole
    monkeypatch.setattr("claims.api.ledger.AT_ONCE", 2)
    first = reviewer.get("/ledger/verification").json()
    assert (first["last"], first["more"]) == (2, True)
    assert reviewer.get(f"/ledger/verification?after={head.seq - 1}").json() == whole
    assert reviewer.get(f"/ledger/verification?after={head.seq + 1}").json()["broken_at"] == head.seq + 1


def test_a_copy_is_had_as_it_came(desk: Desk, reviewer: Caller) -> None:
    snapshot = factories.exhibit(factories.source(desk), factories.member(desk)).snapshot
    answer = reviewer.get(f"/snapshots/{snapshot.pk}/original")
    assert answer.content == content_store().get(snapshot.sha256)
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_a_copy_of_a_protected_source_is_there_for_nobody_else(desk: Desk, reviewer: Caller) -> None:
    owner = factories.member(desk)
    hidden = factories.exhibit(factories.source(desk, owner, protected=True), owner).snapshot
    for what in ("original", f"changes?before={hidden.pk}"):
        assert reviewer.get(f"/snapshots/{hidden.pk}/{what}").status_code == 404
        own = Caller(factories.token(owner, desk))
        assert own.get(f"/snapshots/{hidden.pk}/{what}").status_code == 200


def test_two_copies_of_a_source_are_compared_and_those_of_two_sources_are_not(
    desk: Desk, reviewer: Caller
) -> None:
    by = factories.member(desk)
    source = factories.source(desk, by)
    before, after = (
        snapshots.upload(source=source, content=text.encode(), file_name="a.txt", by=by)
        for text in ("Ten people died.\n\nThe dam held.", "Eleven people died.\n\nThe dam held.")
    )
    shown = reviewer.get(f"/snapshots/{after.pk}/changes?before={before.pk}").json()
    assert [paragraph["fate"] for paragraph in shown["main"]] == ["reworded", "same"]
    words = {part["kind"]: part["text"].strip() for part in shown["main"][0]["parts"]}
    assert [words[kind] for kind in words if kind != "same"] == ["Ten", "Eleven"]
    assert (shown["same_bytes"], shown["rest"]) == (False, [])
    other = factories.exhibit(factories.source(desk, by), by).snapshot
    assert reviewer.get(f"/snapshots/{after.pk}/changes?before={other.pk}").status_code == 404
    assert reviewer.get(f"/snapshots/{after.pk}/changes").status_code == 400


def test_a_revision_is_told_apart_from_the_one_before(desk: Desk, reviewer: Caller) -> None:
    document = factories.document(desk, text="Ten people died on Monday.")
    revisions.revise(document=document, text="Eleven people died on Monday.", by=factories.member(desk))
    stretches = reviewer.get(f"/documents/{document.pk}/revisions/2/changes").json()["stretches"]
    assert "".join(each["text"] for each in stretches if each["kind"] != "old") == document.revision.text
    assert [each["text"].strip() for each in stretches if each["kind"] == "old"] == ["Ten"]
    (first,) = reviewer.get(f"/documents/{document.pk}/revisions/1/changes").json()["stretches"]
    assert first == {"kind": "same", "text": "Ten people died on Monday.", "start": 0}


def test_what_was_likely_checked_before_is_told_of_a_document(desk: Desk, reviewer: Caller) -> None:
    by = factories.member(desk)
    words = "At least 31 people have died"
    earlier = factories.claim(factories.document(desk, by), by, words)
    document = factories.document(desk, by)
    again = factories.claim(document, by, words)
    known = reviewer.get(f"/documents/{document.pk}/checked-before").json()["claims"]
    assert str(again.pk) in known
    assert str(earlier.pk) not in known


def test_claims_are_found_by_the_source_that_is_cited(desk: Desk, claim: Claim, reviewer: Caller) -> None:
    assert reviewer.person
    cited = factories.citation(claim, reviewer.person)
    source = cited.evidence.snapshot.source_id

    def found() -> list[str]:
        return [row["id"] for row in reviewer.get("/claims", {"source": str(source)}).json()["results"]]

    assert found() == [str(claim.pk)]
    reviewer.post(f"/citations/{cited.pk}/withdraw", {"reason": "Wrong day."})
    assert found() == []


def test_claims_are_found_by_what_they_wait_for(desk: Desk, reviewer: Caller, second: Caller) -> None:
    by = factories.member(desk)
    document = factories.document(desk, by)
    confirm, drifted, trend, differing = (
        factories.claim(document, by, words)
        for words in ("At least 31 people", "A court in Lenkor", "over 84,000 posts", "terrible")
    )
    factories.verdict(confirm, by)
    factories.drift(factories.citation(drifted, by))
    factories.verdict(trend, by)
    days = Policy.objects.get(desk=desk).recheck_days
    Claim.objects.filter(pk=trend.pk).update(
        kind="trend", status_at=timezone.now() - timedelta(days=days, hours=1)
    )
    factories.blind(desk)
    factories.verdict(differing, by)
    factories.second_verdict(differing, factories.member(desk), "unproven")

    def waiting(for_: str) -> list[str]:
        return [row["id"] for row in second.get("/claims", {"waits_for": for_}).json()["results"]]

    assert waiting("second_eyes") == [str(confirm.pk), str(trend.pk)]
    assert waiting("decision") == [str(differing.pk)]
    assert waiting("drift") == [str(drifted.pk)]
    assert waiting("recheck") == [str(trend.pk)]
    Claim.objects.filter(pk=trend.pk).update(status_at=timezone.now() - timedelta(days=days, hours=-1))
    assert waiting("recheck") == []
