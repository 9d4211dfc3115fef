"""A claim is split into smaller ones, and two that say the same become one."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from claims.actions import claims, reshaping
from claims.models import Claim, Occurrence
from newsroom import ledger
from newsroom.models import Entry
from tests import factories
from tests.claims.test_claim_deeds import scene, verbs

__all__ = ["scene"]  # taken from there by the fixtures


# Split and merge


def test_a_claim_is_split_into_smaller_ones_that_take_its_place(s: SimpleNamespace) -> None:
    place = s.other.occurrences.get()
    factories.citation(s.other, s.by)
    claims.edit(claim=s.other, version=None, by=s.by, claimant="The court", claimed_on=date(2026, 3, 1))
    parts = [
        reshaping.Part(place.start, place.start + 23),
        reshaping.Part(place.start + 27, place.end, "Six years of prison"),
    ]
    one, two = reshaping.split(claim=s.other, parts=parts, by=s.by)

    assert [one.statement, two.statement] == ["sentenced two engineers", "Six years of prison"]
    assert [one.citations.count(), two.citations.count()] == [0, 0]
    assert {(part.claimant, part.claimed_on) for part in (one, two)} == {("The court", date(2026, 3, 1))}
    s.other.refresh_from_db()
    assert (s.other.status, s.other.dismissal) == ("dismissed", "split")
    entry = Entry.objects.get(object_id=s.other.pk, verb="claim.split")
    assert entry.data == {"into": [str(one.pk), str(two.pk)]}


def test_a_split_into_one_or_with_one_bad_part_leaves_everything_as_it_was(s: SimpleNamespace) -> None:
    before = Claim.objects.count()
    place = s.other.occurrences.get()
    for parts in (
        [],
        [reshaping.Part(place.start, place.end)],
        [reshaping.Part(place.start, place.end), reshaping.Part(9, 9)],
    ):
        with pytest.raises(ValidationError):
            reshaping.split(claim=s.other, parts=parts, by=s.by)
    assert Claim.objects.count() == before
    assert verbs(s.other) == ["claim.added"]


def test_a_merge_takes_the_other_claims_places_and_both_keep_their_history(s: SimpleNamespace) -> None:
    again = factories.claim(s.document, s.by, "At least 31 people have died")
    cited = factories.citation(s.other, s.by)
    into = reshaping.merge(into=s.claim, other=s.other, by=s.by)
    into = reshaping.merge(into=into, other=again, by=s.by)

    exact = list(into.occurrences.order_by("start").values_list("exact", flat=True))
    assert exact == ["At least 31 people have died", "sentenced two engineers to six years in prison"]
    s.other.refresh_from_db()
    assert (s.other.status, s.other.dismissal, s.other.replaced_by) == ("dismissed", "merged", into)
    assert list(s.other.citations.all()) == [cited]
    assert s.other.occurrences.count() == 1
    assert verbs(into) == ["claim.added", "claim.merged", "claim.merged"]
    assert verbs(s.other) == ["claim.added", "evidence.cited", "claim.merged"]


def test_whoever_follows_changes_sees_a_merge_on_both_claims(s: SimpleNamespace) -> None:
    versions = [claim.version for claim in (s.claim, s.other)]
    reshaping.merge(into=s.claim, other=s.other, by=s.by)
    for claim, version in zip((s.claim, s.other), versions, strict=True):
        claim.refresh_from_db()
        assert claim.version > version


def test_a_verdict_survives_a_merge_unless_the_statement_changes(s: SimpleNamespace) -> None:
    factories.verdict(s.claim, s.by)
    into = reshaping.merge(into=s.claim, other=s.other, by=s.second)
    assert into.status == "checked"
    third = factories.claim(s.document, s.by, "It was a terrible week")
    into = reshaping.merge(into=into, other=third, by=s.second, statement="All of it")
    assert (into.status, into.statement) == ("open", "All of it")
    assert verbs(into)[-1] == "verdict.fell"


def test_a_claim_merges_with_no_other_desks_claim_and_not_with_itself(s: SimpleNamespace) -> None:
    elsewhere = factories.desk()
    foreign = factories.claim(factories.document(elsewhere), factories.administrator(elsewhere))
    for other in (foreign, s.claim):
        with pytest.raises(ValidationError):
            reshaping.merge(into=s.claim, other=other, by=s.by)
    assert Occurrence.objects.filter(claim=s.claim).count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_merges_that_cross_each_other_do_not_wait_for_one_another() -> None:
    s = scene()
    together = threading.Barrier(2)

    def merge(pair: tuple[Claim, Claim]) -> str:
        together.wait(timeout=60)
        try:
            reshaping.merge(into=pair[0], other=pair[1], by=s.by)
            return "merged"
        except ValidationError as error:
            return error.code or ""
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(merge, [(s.claim, s.other), (s.other, s.claim)])) == ["dismissed", "merged"]
    assert ledger.verify(s.desk).broken_at is None
