"""The main job by actions alone: a document in, claims, evidence, a verdict, second eyes."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from claims.actions import citations, claims, verdicts
from claims.choices import Status
from newsroom import ledger
from newsroom.models import Entry
from newsroom.roles import Role
from sources.actions import derivations
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_claim_goes_from_proposed_to_confirmed_by_two_people() -> None:
    desk = factories.desk()
    reviewer, second = factories.member(desk), factories.member(desk)
    document = factories.document(desk, by=reviewer)
    claim = document.revision.occurrences.select_related("claim")[0].claim
    assert claim.status == Status.PROPOSED

    claims.accept(claim=claim, by=reviewer)
    factories.verdict(claim, reviewer)
    claim.refresh_from_db()
    assert claim.status == Status.CHECKED

    verdicts.confirm(claim=claim, by=second)
    claim.refresh_from_db()
    assert claim.status == Status.CONFIRMED
    assert ledger.verify(desk).broken_at is None
    assert list(Entry.objects.filter(desk=desk, object_id=claim.pk).values_list("verb", flat=True)) == [
        "claim.accepted",
        "evidence.cited",
        "evidence.cited",
        "verdict.given",
        "verdict.confirmed",
    ]


def test_nobody_confirms_their_own_verdict() -> None:
    desk = factories.desk()
    reviewer = factories.member(desk)
    claim = factories.claim(factories.document(desk), by=factories.administrator(desk))
    factories.verdict(claim, reviewer)

    with pytest.raises(ValidationError, match="You gave this verdict"):
        verdicts.confirm(claim=claim, by=reviewer)


def test_the_last_to_touch_the_evidence_cannot_confirm_and_another_can() -> None:
    desk = factories.desk()
    author, helper, third = (factories.member(desk) for _ in range(3))
    claim = factories.claim(factories.document(desk), by=author)
    factories.citation(claim, author)
    factories.citation(claim, helper)
    verdicts.give(claim=claim, rating=factories.rating(desk), explanation="Both say so.", by=author)

    with pytest.raises(ValidationError, match="evidence"):
        verdicts.confirm(claim=claim, by=helper)
    verdicts.confirm(claim=claim, by=third)
    claim.refresh_from_db()
    assert claim.status == Status.CONFIRMED


@pytest.mark.parametrize("change", ["statement", "cite", "withdraw"])
def test_a_signed_claim_falls_open_when_its_basis_changes(change: str) -> None:
    desk = factories.desk()
    author, second = factories.member(desk), factories.member(desk)
    claim = factories.claim(factories.document(desk), by=factories.administrator(desk))
    factories.verdict(claim, author)
    verdicts.confirm(claim=claim, by=second)

    if change == "statement":
        claims.edit(claim=claim, version=None, by=author, statement="At least 32 people have died")
    elif change == "cite":
        factories.citation(claim, author, stance="refutes")
    else:
        citations.withdraw(citation=claim.citations.all()[0], reason="The page was a parody.", by=author)

    claim.refresh_from_db()
    assert claim.status == Status.OPEN
    assert Entry.objects.filter(desk=desk, object_id=claim.pk, verb="verdict.fell").count() == 1


def test_a_new_claimant_leaves_the_sign_off_standing() -> None:
    desk = factories.desk()
    author, second = factories.member(desk), factories.member(desk)
    claim = factories.claim(factories.document(desk), by=factories.administrator(desk))
    factories.verdict(claim, author)
    verdicts.confirm(claim=claim, by=second)

    claims.edit(claim=claim, version=None, by=author, claimant="The regional health office")

    claim.refresh_from_db()
    assert claim.status == Status.CONFIRMED


def test_two_reprints_of_one_release_are_one_source_and_the_refusal_names_it() -> None:
    desk = factories.desk()
    reviewer = factories.member(desk)
    claim = factories.claim(factories.document(desk), by=reviewer)
    release = factories.source(desk, title="the Tavush press office")
    for title in ("Courier", "Herald"):
        reprint = factories.source(desk, title=title)
        derivations.draw(source=reprint, origin=release, how="reprints", why="Word for word.", by=reviewer)
        exhibit = factories.exhibit(reprint, reviewer)
        citations.cite(claim=claim, evidence=exhibit, stance="supports", by=reviewer)

    with pytest.raises(ValidationError) as refused:
        verdicts.give(claim=claim, rating=factories.rating(desk), explanation="Twice.", by=reviewer)
    assert (
        "One more independent source is needed: both cited sources go back to the Tavush press office."
        in str(refused.value.messages[0])
    )

    factories.citation(claim, reviewer)
    verdicts.give(claim=claim, rating=factories.rating(desk), explanation="Now by two.", by=reviewer)
    claim.refresh_from_db()
    assert claim.status == Status.CHECKED


def test_a_reader_may_look_and_not_touch() -> None:
    desk = factories.desk()
    reader = factories.member(desk, Role.READER)
    claim = factories.claim(factories.document(desk), by=factories.administrator(desk))

    with pytest.raises(PermissionDenied, match="As reader"):
        claims.dismiss(claim=claim, reason="opinion", by=reader)
