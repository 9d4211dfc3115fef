"""Rules of citations, verdicts and the second pair of eyes that the database holds by itself."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import IntegrityError
from django.db.models import Model
from django.utils import timezone

from claims import earlier
from claims.actions import citations, claims, places, reshaping, revisions, undoing, verdicts
from claims.models import Claim, SecondVerdict
from claims.waiting_lists import confirmable
from newsroom.models import Entry, User
from newsroom.roles import Deed, Role, allows
from tests import factories
from tests.claims.api.conftest import Caller
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


def graded(s: SimpleNamespace) -> None:
    citations.grade(citation=s.extra, credibility=4, by=s.helper)


def withdrew(s: SimpleNamespace) -> None:
    citations.withdraw(citation=s.extra, reason="A parody.", by=s.helper)


def stated(s: SimpleNamespace) -> None:
    claims.edit(claim=s.claim, version=None, by=s.helper, statement="At least 31 people died in Tavush")


def corrected_facts(s: SimpleNamespace) -> None:
    claims.edit(claim=s.claim, version=None, by=s.helper, facts=[])


def stated_and_another_corrected_the_facts(s: SimpleNamespace) -> None:
    stated(s)
    claims.edit(claim=s.claim, version=None, by=s.author, facts=[])


def edited_back_by_undoing(s: SimpleNamespace) -> None:
    stated(s)
    undoing.undo(entry=Entry.objects.filter(verb="claim.edited").latest("seq"), by=s.helper)


def merged_into_it_with_a_new_statement(s: SimpleNamespace) -> None:
    other = factories.claim(s.document, by=s.author, words="people have died in the Tavush valley")
    statement = "At least 31 people died in Tavush"
    despite = [each.name for each in earlier.beside(other, s.claim).differences]
    reshaping.merge(into=s.claim, other=other, by=s.helper, statement=statement, despite=despite)


def placed_it_in_a_new_revision_with_a_new_statement(s: SimpleNamespace) -> None:
    text = factories.ARTICLE.replace("At least 31", "At least 32")
    revisions.revise(document=s.document, text=text, by=s.author)
    (place,) = s.claim.occurrences.needing_a_person()
    places.accept(place=place, by=s.helper, statement="At least 32 people have died")


def cited_over_the_api(s: SimpleNamespace) -> None:
    caller = Caller(factories.token(s.helper, s.desk))
    exhibit = factories.exhibit(factories.source(s.desk), s.author)
    sent = {"evidence": str(exhibit.pk), "stance": "context"}
    assert caller.post(f"/claims/{s.claim.pk}/evidence", sent).status_code == 201


TOUCHES = (
    graded,
    withdrew,
    stated,
    corrected_facts,
    stated_and_another_corrected_the_facts,
    edited_back_by_undoing,
    merged_into_it_with_a_new_statement,
    placed_it_in_a_new_revision_with_a_new_statement,
    cited_over_the_api,
)


@pytest.mark.parametrize("blind", [False, True])
@pytest.mark.parametrize("touch", TOUCHES)
@pytest.mark.django_db
def test_whoever_touched_it_last_is_no_second_pair_of_eyes_in_whatever_way(
    touch: Callable[[SimpleNamespace], None], blind: bool
) -> None:
    """Neither for the action, nor for the list of what they can confirm, nor for the database."""
    desk = factories.desk()
    factories.blind(desk, blind)
    author, helper, third = (factories.member(desk) for _ in range(3))
    document = factories.document(desk, by=author)
    claim = factories.claim(document, by=author)
    factories.citation(claim, author)
    factories.citation(claim, author)
    extra = factories.citation(claim, author)
    s = SimpleNamespace(desk=desk, document=document, claim=claim, extra=extra, author=author, helper=helper)
    touch(s)
    claim.refresh_from_db()
    given = verdicts.give(claim=claim, rating=factories.rating(desk), explanation="So.", by=author)
    claim.refresh_from_db()

    for person, may in ((helper, False), (third, True)):
        assert (verdicts.why_not_second(claim, person) == "") is may
        assert (claim in confirmable(Claim.objects.all(), person)) is may

    def row(by: User) -> Model:
        if blind:
            return SecondVerdict(desk=desk, verdict=given, rating=given.rating, explanation="So.", by=by)
        return answer(SimpleNamespace(desk=desk, verdict=given), by)

    with pytest.raises(IntegrityError, match="second pair of eyes"):
        insert(row(helper))
    insert(row(third))


def test_a_verdict_that_fell_does_not_stand_again(s: SimpleNamespace) -> None:
    verdicts.confirm(claim=s.claim, by=s.second)
    claims.edit(claim=s.claim, version=None, by=s.second, facts=[])
    for status in ("confirmed", "checked"):
        with pytest.raises(IntegrityError, match=r"cannot become|does not stand again"):
            update(s.claim, status=status)
    with pytest.raises(IntegrityError, match="kept by the database"):
        update(s.claim, fallen=None)
    s.claim.refresh_from_db()
    assert s.claim.fallen == s.verdict.pk
    verdicts.give(claim=s.claim, rating=s.rating, explanation="Once more.", by=s.author)


@pytest.mark.parametrize(
    "change",
    [
        {"statement": "Another"},
        {"facts": [{"type": "quantity"}]},
        {"statement_by": None},
        {"facts_by": None},
        {"statement": "Another", "facts_by": None},
    ],
)
def test_who_touched_statement_and_facts_is_kept_with_them(
    s: SimpleNamespace, change: dict[str, Any]
) -> None:
    claim = s.open if None in change.values() else s.proposed
    with pytest.raises(IntegrityError, match="is kept with them"):
        update(claim, **change)
    update(s.open, statement="Another", statement_by=s.second)
    update(s.open, facts=[{"type": "quantity"}], facts_by=s.second)


def test_a_grade_is_kept_with_who_gave_it(s: SimpleNamespace) -> None:
    for change in ({"credibility": 4}, {"graded_at": timezone.now(), "graded_by": s.second}):
        with pytest.raises(IntegrityError, match="kept with who gave it"):
            update(s.open_citation, **change)
    update(s.open_citation, credibility=4, graded_at=timezone.now(), graded_by=s.second)


def test_a_person_answers_a_verdict_once_and_a_no_has_a_reason(s: SimpleNamespace) -> None:
    with pytest.raises(IntegrityError, match="sent_back_for_a_reason"):
        insert(answer(s, s.second, agrees=False))
    insert(answer(s, s.second))
    with pytest.raises(IntegrityError, match="one_answer_per_person_and_verdict"):
        insert(answer(s, s.second, agrees=False, reason="On second thoughts."))


@pytest.mark.parametrize("role", Role)
@pytest.mark.django_db
def test_only_those_sign_whose_role_allows_it(role: Role) -> None:
    """The table of roles, past Python: a verdict, a yes to one, and a second verdict to a blind one."""
    desk = factories.desk()
    author, person = factories.member(desk), factories.member(desk, role)
    document = factories.document(desk, by=author)
    first, blind, opened = (
        factories.claim(document, author, words)
        for words in ("At least 31 people have died", "over 84,000 posts", "It was a terrible week")
    )
    rating = factories.rating(desk, "unproven")
    given = factories.verdict(first, author)
    factories.blind(desk)
    sealed = factories.verdict(blind, author)
    s = SimpleNamespace(desk=desk, verdict=given, author=author, rating=rating)
    rows: dict[Deed, list[Model]] = {
        Deed.GIVE_VERDICT: [verdict(s, opened, None, by=person)],
        Deed.CONFIRM: [
            answer(s, person),
            SecondVerdict(desk=desk, verdict=sealed, rating=rating, explanation="So.", by=person),
        ],
    }
    for deed, made in rows.items():
        for row in made:
            if allows(role, deed):
                insert(row)
            else:
                with pytest.raises(IntegrityError, match="administrators of the desk sign"):
                    insert(row)


def test_a_verdict_rests_on_as_many_sources_as_the_policy_asks_for(s: SimpleNamespace) -> None:
    for code in ("false", "mostly_false"):
        with pytest.raises(IntegrityError, match="more sources than are cited"):
            insert(verdict(s, s.open, None, rating=factories.rating(s.desk, code)))
    update(s.open_citation, withdrawn_at=timezone.now(), withdrawn_by=s.author)
    for code in ("true", "half_true"):
        with pytest.raises(IntegrityError, match="more sources than are cited"):
            insert(verdict(s, s.open, None, rating=factories.rating(s.desk, code)))
    insert(verdict(s, s.open, None, rating=factories.rating(s.desk, "unproven")))
