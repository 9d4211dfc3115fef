"""What people do with claims: what is written, what is refused, and what the ledger keeps of it."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from types import SimpleNamespace

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction

from claims import basis
from claims.actions import citations, claims, notes, passages, verdicts
from claims.models import Claim, Notice
from newsroom import ledger
from newsroom.conflicts import Outdated
from newsroom.models import Entry
from newsroom.roles import Role
from tests import factories

HUGE = 99_999_999_999_999_999_999_999


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by, second = factories.member(desk), factories.member(desk)
    document = factories.document(desk, by=by)
    return SimpleNamespace(
        desk=desk,
        by=by,
        second=second,
        editor=factories.member(desk, Role.EDITOR),
        reader=factories.member(desk, Role.READER),
        administrator=factories.administrator(desk),
        document=document,
        claim=factories.claim(document, by),
        other=factories.claim(document, by, "sentenced two engineers to six years in prison"),
        rating=factories.rating(desk),
    )


def verbs(claim: Claim) -> list[str]:
    entries = Entry.objects.filter(desk=claim.desk_id, object_id=claim.pk).order_by("seq")
    return list(entries.values_list("verb", flat=True))


# Edit


def test_a_new_statement_has_its_facts_found_again(s: SimpleNamespace) -> None:
    claim = claims.edit(claim=s.claim, version=1, by=s.by, statement="  At least 32 people have died  ")
    assert claim.statement == "At least 32 people have died"
    assert [fact["value"] for fact in claim.facts] == [32]
    assert claim.statement_by == s.by


def test_facts_that_a_person_gave_are_kept(s: SimpleNamespace) -> None:
    given = [{"type": "quantity", "value": 33, "unit": "people"}]
    claim = claims.edit(claim=s.claim, version=None, by=s.by, statement="Some 33 died", facts=given)
    assert claim.facts == given


def test_an_edit_of_a_version_that_is_gone_is_refused_with_the_claim_as_it_is_now(s: SimpleNamespace) -> None:
    claims.edit(claim=s.claim, version=1, by=s.second, statement="At least 32 people have died")
    with pytest.raises(Outdated) as refused:
        claims.edit(claim=s.claim, version=1, by=s.by, statement="At least 33 people have died")
    assert str(refused.value.current) == "At least 32 people have died"
    assert refused.value.code == "outdated"
    claims.edit(claim=s.claim, version=2, by=s.by, statement="At least 33 people have died")


@pytest.mark.parametrize("change", [{"statement": "  "}, {"kind": "rumour"}, {"claimant": "x" * 201}])
def test_an_edit_that_makes_no_sense_is_refused(s: SimpleNamespace, change: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        claims.edit(claim=s.claim, version=None, by=s.by, **change)
    assert verbs(s.claim) == ["claim.added"]


def test_a_field_that_nobody_edits_is_a_mistake_of_the_caller(s: SimpleNamespace) -> None:
    with pytest.raises(ValueError, match="cannot be edited"):
        claims.edit(claim=s.claim, version=None, by=s.by, status="confirmed")


def test_an_edit_is_in_the_ledger_with_what_was_before(s: SimpleNamespace) -> None:
    claims.edit(claim=s.claim, version=None, by=s.by, claimant="The office", claimed_on=date(2026, 3, 1))
    entry = Entry.objects.get(object_id=s.claim.pk, verb="claim.edited")
    assert entry.data == {
        "before": {"claimant": "", "claimed_on": None},
        "after": {"claimant": "The office", "claimed_on": "2026-03-01"},
    }


def test_a_number_that_no_canonical_json_holds_breaks_no_deed(s: SimpleNamespace) -> None:
    """Facts hold numbers as they are; digests and the ledger hold those beyond 2^53, and fractions, as text."""
    claim = claims.edit(claim=s.claim, version=None, by=s.by, statement=f"It has {HUGE} posts, 1.5% more")
    assert {type(fact["value"]) for fact in claim.facts} == {int, float}
    factories.citation(claim, s.by)
    factories.citation(claim, s.by)
    verdict = verdicts.give(
        claim=claim, rating=s.rating, explanation="So.", by=s.by, seen=basis.digest(claim)
    )
    assert verdict.basis == basis.digest(Claim.objects.get(pk=claim.pk))
    assert ledger.verify(s.desk).broken_at is None


def test_the_basis_changes_with_whatever_a_verdict_rests_on_and_with_nothing_else(s: SimpleNamespace) -> None:
    seen = {basis.digest(s.claim)}

    def now() -> str:
        return basis.digest(Claim.objects.get(pk=s.claim.pk))

    cited = factories.citation(s.claim, s.by)
    seen.add(now())
    factories.citation(s.claim, s.by, stance="context")
    seen.add(now())
    claims.edit(claim=s.claim, version=None, by=s.by, facts=[])
    seen.add(now())
    citations.withdraw(citation=cited, reason="A parody.", by=s.by)
    seen.add(now())
    assert len(seen) == 5

    claims.edit(claim=s.claim, version=None, by=s.by, claimant="The office", kind="quantity")
    notes.write(claim=s.claim, text="Ask.", by=s.by)
    claims.assign(claim=s.claim, to=s.by, by=s.by)
    assert now() in seen


# Dismiss and reopen


def test_a_dismissal_has_a_reason_that_a_person_can_give(s: SimpleNamespace) -> None:
    for reason in ("", "because", "merged", "split"):
        with pytest.raises(ValidationError, match="Say why the claim is dismissed"):
            claims.dismiss(claim=s.claim, reason=reason, by=s.by)
    claims.dismiss(claim=s.claim, reason="not_checkable", note=" Nobody counts. ", by=s.by)
    claim = claims.reopen(claim=s.claim, by=s.by)
    assert (claim.status, claim.dismissal, claim.dismissal_note) == ("open", "", "")
    assert verbs(claim) == ["claim.added", "claim.dismissed", "claim.reopened"]


def test_dismissing_a_signed_claim_says_that_its_verdict_fell(s: SimpleNamespace) -> None:
    factories.verdict(s.claim, s.by)
    claims.dismiss(claim=s.claim, reason="opinion", by=s.second)
    assert verbs(s.claim)[-2:] == ["verdict.fell", "claim.dismissed"]


# Add


def test_a_claim_is_added_on_the_words_without_the_space_around_them(s: SimpleNamespace) -> None:
    text = s.document.revision.text
    start = text.index(" It was a terrible week")
    claim = claims.add(document=s.document, start=start, end=len(text), by=s.by)
    place = claim.occurrences.get()
    assert place.exact == text[place.start : place.end] == "It was a terrible week."
    assert (place.prefix, place.suffix) == (text[start + 1 - 32 : start + 1], "")
    assert (claim.status, claim.proposer, claim.created_by, claim.statement_by) == ("open", "", s.by, s.by)


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (9, 3), (0, 10**6), (96, 98)])
def test_a_claim_on_no_words_is_refused(s: SimpleNamespace, start: int, end: int) -> None:
    before = Claim.objects.count()
    with pytest.raises(ValidationError, match="Choose the words"):
        claims.add(document=s.document, start=start, end=end, by=s.by)
    assert Claim.objects.count() == before


@pytest.mark.django_db(transaction=True)
def test_who_writes_a_note_does_not_wait_for_who_edits_the_claim() -> None:
    """Whoever writes holds the ledger's end; if they then waited for an editor who waits for the ledger, both would
    wait for ever.
    """
    s = scene()
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        try:
            with transaction.atomic():
                Claim.objects.lock(s.claim)
                held.set()
                done.wait(timeout=60)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        holding = pool.submit(hold)
        held.wait(timeout=60)
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("set local lock_timeout = '5s'")
                notes.write(claim=s.claim, text="Ask the court.", by=s.second)
        finally:
            done.set()
        holding.result()
    assert [note.text for note in s.claim.notes.all()] == ["Ask the court."]


# Assign


def test_an_editor_assigns_a_claim_and_a_reviewer_takes_one_or_gives_it_back(s: SimpleNamespace) -> None:
    claim = claims.assign(claim=s.claim, to=s.second, by=s.editor, due_on=date(2026, 5, 1))
    assert (claim.assignee, claim.due_on) == (s.second, date(2026, 5, 1))
    claims.assign(claim=claim, to=s.second, by=s.editor, due_on=date(2026, 5, 1))
    claim = claims.assign(claim=claim, to=None, by=s.second)
    assert claim.assignee is None
    claims.assign(claim=claim, to=s.by, by=s.by)
    assert verbs(claim) == ["claim.added", "claim.assigned", "claim.assigned", "claim.assigned"]


def test_a_reviewer_gives_work_to_nobody_else_and_takes_it_from_nobody(s: SimpleNamespace) -> None:
    claims.assign(claim=s.claim, to=s.second, by=s.editor)
    for to in (s.editor, None):
        with pytest.raises(PermissionDenied):
            claims.assign(claim=s.claim, to=to, by=s.by)


def test_a_claim_that_is_somebody_elses_is_taken_over_only_by_saying_so(s: SimpleNamespace) -> None:
    claims.assign(claim=s.claim, to=s.second, by=s.editor, due_on=date(2026, 5, 1))
    for person in (s.by, s.editor):
        with pytest.raises(ValidationError, match="is assigned to") as refused:
            claims.assign(claim=s.claim, to=person, by=person)
        assert refused.value.code == "assigned"
    claim = claims.assign(claim=s.claim, to=s.by, by=s.by, take_over=True)
    assert (claim.assignee, claim.due_on) == (s.by, date(2026, 5, 1))
    entry = Entry.objects.get(object_id=claim.pk, verb="claim.taken_over")
    assert (entry.data["before"]["to"], entry.data["to"]) == (str(s.second.pk), str(s.by.pk))
    told = Notice.objects.filter(to=s.second).order_by("-id").values_list("news", flat=True)
    assert list(told) == ["taken_over", "assigned"]
    claims.assign(claim=s.claim, to=None, by=s.by)
    assert claims.assign(claim=s.claim, to=s.second, by=s.second, take_over=True).assignee == s.second
    assert verbs(claim)[-1] == "claim.assigned"


def test_work_is_given_only_to_somebody_who_checks_on_this_desk(s: SimpleNamespace) -> None:
    for to in (s.reader, factories.person()):
        with pytest.raises(ValidationError, match="does not check claims on this desk"):
            claims.assign(claim=s.claim, to=to, by=s.editor)


# Passages


def test_a_passage_is_marked_and_the_mark_is_taken_back(s: SimpleNamespace) -> None:
    claims.dismiss(claim=claims.add(document=s.document, start=0, end=9, by=s.by), reason="opinion", by=s.by)
    for proposed in Claim.objects.filter(desk=s.desk, status="proposed"):
        claims.dismiss(claim=proposed, reason="opinion", by=s.by)
    passage = s.document.revision.passages.last()
    marked = passages.mark(passage=passage, disposition="nothing_to_check", by=s.by)
    assert (marked.disposition, marked.marked_by) == ("nothing_to_check", s.by)
    passages.mark(passage=passage, disposition="nothing_to_check", by=s.second)
    marked = passages.mark(passage=passage, disposition="unread", by=s.second)
    assert (marked.disposition, marked.marked_by) == ("unread", s.second)
    data = (
        Entry.objects.filter(desk=s.desk, verb="passage.marked")
        .order_by("seq")
        .values_list("data", flat=True)
    )
    assert [(line["before"], line["after"]) for line in data] == [
        ("unread", "nothing_to_check"),
        ("nothing_to_check", "unread"),
    ]


def test_a_passage_whose_claim_nobody_decided_on_is_not_marked(s: SimpleNamespace) -> None:
    place = s.document.revision.occurrences.filter(claim__status="proposed").order_by("start").first()
    passage = s.document.revision.passages.filter(start__lte=place.start, end__gt=place.start).get()
    with pytest.raises(ValidationError, match="still to be decided on"):
        passages.mark(passage=passage, disposition="nothing_to_check", by=s.by)
    for found in Claim.objects.filter(desk=s.desk, status="proposed"):
        claims.accept(claim=found, by=s.by)
    passages.mark(passage=passage, disposition="nothing_to_check", by=s.by)


def test_an_unknown_mark_is_refused(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError):
        passages.mark(passage=s.document.revision.passages.first(), disposition="boring", by=s.by)


def test_a_note_says_something(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError, match="Write something first"):
        notes.write(claim=s.claim, text="  ", by=s.by)
    assert notes.write(claim=s.claim, text=" Ask. ", by=s.by).text == "Ask."
