"""Rules of citations, verdicts and the second pair of eyes that the database holds by itself."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.db import IntegrityError
from django.utils import timezone

from claims.actions import citations, verdicts
from tests import factories
from tests.claims.test_database_rules import GONE, SIGNED, answer, cite, insert, scene, update, verdict

__all__ = ["scene"]  # taken from there by the fixtures


def test_a_no_confirms_nothing_and_a_yes_to_an_older_verdict_neither(s: SimpleNamespace) -> None:
    verdicts.confirm(claim=s.claim, by=s.second)
    verdicts.give(claim=s.claim, rating=s.rating, explanation="Once more.", by=s.author)
    with pytest.raises(IntegrityError, match="second person"):
        update(s.claim, status="confirmed")

    verdicts.send_back(claim=s.claim, by=s.second, reason="One source is a parody.")
    with pytest.raises(IntegrityError, match="second person"):
        update(s.claim, status="confirmed")


def test_nothing_is_cited_for_a_signed_claim_nor_withdrawn_from_it(s: SimpleNamespace) -> None:
    with pytest.raises(IntegrityError, match=SIGNED):
        insert(cite(s, s.claim))
    withdrawal = {"withdrawn_at": timezone.now(), "withdrawn_by": s.author, "withdrawal_reason": "A parody."}
    with pytest.raises(IntegrityError, match=SIGNED):
        update(s.citation, **withdrawal)
    insert(cite(s, s.open))
    update(s.open_citation, **withdrawal)


@pytest.mark.parametrize(
    "change",
    [{"stance": "refutes"}, {"note": "x"}, {"figure": "7"}, {"cited_at": timezone.now()}],
)
def test_a_citation_is_withdrawn_once_and_changes_in_no_other_way(
    s: SimpleNamespace, change: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError, match="only this may change"):
        update(s.open_citation, **change)
    with pytest.raises(IntegrityError, match="only this may change"):
        update(s.open_citation, claim=s.proposed)
    withdrawal = {"withdrawn_at": timezone.now(), "withdrawn_by": s.author, "withdrawal_reason": "A parody."}
    update(s.open_citation, **withdrawal)
    for again in (
        withdrawal,
        {"withdrawn_at": None, "withdrawn_by": None},
        {"withdrawal_reason": "Another."},
    ):
        with pytest.raises(IntegrityError, match=GONE):
            update(s.open_citation, **again)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"stance": "perhaps"}, "stance_is_known"),
        ({"credibility": 0}, "credibility_from_1_to_6"),
        ({"credibility": 7}, "credibility_from_1_to_6"),
        ({"withdrawn_at": timezone.now()}, "citation_withdrawn_when_and_by_whom"),
    ],
)
def test_a_citation_that_makes_no_sense_is_refused(
    s: SimpleNamespace, fields: dict[str, Any], words: str
) -> None:
    with pytest.raises(IntegrityError, match=words):
        insert(cite(s, s.open, **fields))


def test_a_passage_is_cited_once_per_claim_and_again_after_it_was_withdrawn(s: SimpleNamespace) -> None:
    insert(cite(s, s.open))
    with pytest.raises(IntegrityError, match="evidence_cited_once_per_claim"):
        insert(cite(s, s.open))
    update(s.open.citations.last(), withdrawn_at=timezone.now(), withdrawn_by=s.author)
    insert(cite(s, s.open))


def test_the_verdicts_of_a_claim_are_one_chain(s: SimpleNamespace) -> None:
    with pytest.raises(IntegrityError, match="one_first_verdict_per_claim"):
        insert(verdict(s, s.claim, None))
    with pytest.raises(IntegrityError, match="replaces one of the same claim"):
        insert(verdict(s, s.open, s.verdict))
    circle = verdict(s, s.claim, None)
    circle.replaces = circle
    with pytest.raises(IntegrityError, match="replaces one of the same claim"):
        insert(circle)

    insert(verdict(s, s.claim, s.verdict))
    with pytest.raises(IntegrityError, match="replaces_id"):
        insert(verdict(s, s.claim, s.verdict))
    insert(verdict(s, s.open, None))


def test_a_verdict_is_explained(s: SimpleNamespace) -> None:
    with pytest.raises(IntegrityError, match="verdict_is_explained"):
        insert(verdict(s, s.open, None, explanation=""))


@pytest.mark.parametrize("agrees", [True, False])
def test_the_second_pair_of_eyes_belongs_to_somebody_else(s: SimpleNamespace, agrees: bool) -> None:
    words = "second pair of eyes"
    for person in (s.author, s.administrator):  # of the verdict and its evidence; of the statement
        with pytest.raises(IntegrityError, match=words):
            insert(answer(s, person, agrees, reason="x"))
    insert(answer(s, s.second, agrees, reason="x"))


@pytest.mark.parametrize("way", ["cited", "withdrew"])
@pytest.mark.django_db
def test_whoever_touched_the_evidence_last_is_no_second_pair_of_eyes(way: str) -> None:
    desk = factories.desk()
    author, helper, third = (factories.member(desk) for _ in range(3))
    claim = factories.claim(factories.document(desk), by=author)
    factories.citation(claim, author)
    factories.citation(claim, author)
    extra = factories.citation(claim, helper if way == "cited" else author)
    if way == "withdrew":
        citations.withdraw(citation=extra, reason="A parody.", by=helper)
    given = verdicts.give(claim=claim, rating=factories.rating(desk), explanation="So.", by=author)
    s = SimpleNamespace(desk=desk, verdict=given)
    with pytest.raises(IntegrityError, match="second pair of eyes"):
        insert(answer(s, helper))
    insert(answer(s, third))


def test_a_person_answers_a_verdict_once_and_a_no_has_a_reason(s: SimpleNamespace) -> None:
    with pytest.raises(IntegrityError, match="sent_back_for_a_reason"):
        insert(answer(s, s.second, agrees=False))
    insert(answer(s, s.second))
    with pytest.raises(IntegrityError, match="one_answer_per_person_and_verdict"):
        insert(answer(s, s.second, agrees=False, reason="On second thoughts."))
