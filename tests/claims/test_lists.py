"""Claims of the whole desk: filters, filters that are kept, one deed over many, and undoing one's own."""

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from claims.actions import bulk, claims, filters, notes, passages, undoing
from claims.models import Claim, Passage, SavedFilter
from newsroom.models import Entry, User
from newsroom.roles import Role
from tests import factories


def scene() -> SimpleNamespace:
    desk = factories.desk()
    editor, reviewer = factories.member(desk, Role.EDITOR), factories.member(desk, Role.REVIEWER)
    document = factories.document(desk, editor)
    return SimpleNamespace(
        desk=desk,
        editor=editor,
        reviewer=reviewer,
        document=document,
        proposed=list(Claim.objects.filter(desk=desk, status="proposed").order_by("id")),
        toll=factories.claim(document, editor),
        court=factories.claim(document, editor, "A court in Lenkor sentenced two engineers"),
    )


def web(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


def listed(s: SimpleNamespace, **asked: Any) -> set[str]:
    page = web(s.editor).get(reverse("claims", args=[s.desk.slug]), asked).content.decode()
    return {claim.statement for claim in Claim.objects.filter(desk=s.desk) if str(claim.pk) in page}


def last(s: SimpleNamespace, on: object) -> Entry:
    return Entry.objects.filter(desk=s.desk, object_id=on.pk).latest("seq")  # type: ignore[attr-defined]


def test_each_filter_shows_what_it_asks_for(s: SimpleNamespace) -> None:
    today = timezone.localdate()
    claims.assign(claim=s.toll, to=s.reviewer, due_on=today - timedelta(days=1), priority=2, by=s.editor)
    factories.verdict(s.court, s.reviewer)
    toll, court = s.toll.statement, s.court.statement
    assert listed(s, status="open") == {toll}
    assert listed(s, status=["open", "checked"]) == {toll, court}
    assert listed(s, rating="true") == {court}
    assert listed(s, assignee=s.reviewer.pk) == {toll}
    assert toll not in listed(s, unassigned="on")
    assert listed(s, priority=1) == {toll}
    assert listed(s, due="overdue") == {toll}
    assert listed(s, due="week") == {toll}
    assert listed(s, q="LENKOR SENTENCED") == {c for c in listed(s) if "lenkor sentenced" in c.casefold()}


def test_dismissed_claims_are_listed_only_where_they_are_asked_for(s: SimpleNamespace) -> None:
    claims.dismiss(claim=s.court, reason="opinion", by=s.editor)
    assert str(s.court.pk) not in web(s.editor).get(reverse("claims", args=[s.desk.slug])).content.decode()
    assert s.court.statement in listed(s, status="dismissed")


def test_a_bad_filter_shows_all_and_says_what_is_wrong(s: SimpleNamespace) -> None:
    answer = web(s.editor).get(reverse("claims", args=[s.desk.slug]), {"due": "yesterday"})
    assert answer.status_code == 200
    assert "yesterday" in answer.content.decode()


def test_the_list_costs_the_same_however_long_it_is(s: SimpleNamespace) -> None:
    client = web(s.editor)
    counts = []
    for status in ("open", ""):
        factories.verdict(s.court, s.reviewer) if not status else None
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("claims", args=[s.desk.slug]), {"status": status} if status else {})
        counts.append(len(queries))
    assert abs(counts[0] - counts[1]) <= 2


def test_a_deed_over_many_is_done_to_each_and_what_is_refused_is_named(s: SimpleNamespace) -> None:
    claims.dismiss(claim=s.court, reason="opinion", by=s.editor)
    done = bulk.accept(rows=[s.proposed[0], s.court, s.proposed[1]], by=s.reviewer)
    assert {claim.pk for claim in done.done} == {s.proposed[0].pk, s.proposed[1].pk}
    ((refused, why),) = done.refused
    assert (refused.pk, why) == (s.court.pk, "This claim is dismissed: reopen it first.")
    verbs = Entry.objects.filter(desk=s.desk, verb="claim.accepted", object_id__in=[c.pk for c in done.done])
    assert verbs.count() == 2


def test_a_reviewer_cannot_assign_to_others_over_many_either(s: SimpleNamespace) -> None:
    done = bulk.assign(rows=[s.toll, s.court], to=s.editor, by=s.reviewer)
    assert (done.done, len(done.refused)) == ([], 2)


def test_over_nothing_and_over_too_many_there_is_no_deed(s: SimpleNamespace) -> None:
    with pytest.raises(ValidationError, match="at least one"):
        bulk.accept(rows=[], by=s.editor)
    with pytest.raises(ValidationError, match="At most 500"):
        bulk.accept(rows=[s.toll] * 501, by=s.editor)


def test_the_form_does_it_keeps_the_filters_and_says_what_was_refused(s: SimpleNamespace) -> None:
    client = web(s.editor)
    where = reverse("claims-bulk", args=[s.desk.slug]) + "?status=open"
    body = {
        "deed": "dismiss",
        "reason": "out_of_scope",
        "claim": [str(s.toll.pk), str(s.court.pk), "nonsense"],
    }
    answer = client.post(where, body, follow=True)
    assert answer.redirect_chain[0][0].endswith("?status=open")
    assert "Done to 2 claims." in answer.content.decode()
    s.toll.refresh_from_db()
    assert (s.toll.status, s.toll.dismissal) == ("dismissed", "out_of_scope")
    answer = client.post(where, {"deed": "fly", "claim": [str(s.proposed[0].pk)]})
    assert answer.status_code == 422
    assert (
        f'value="{s.proposed[0].pk}" checked'
        in client.post(
            reverse("claims-bulk", args=[s.desk.slug]), {"deed": "fly", "claim": [str(s.proposed[0].pk)]}
        ).content.decode()
    )


def test_claims_of_another_desk_are_not_touched(s: SimpleNamespace) -> None:
    other = factories.desk()
    foreign = factories.claim(factories.document(other), factories.administrator(other))
    body = {"deed": "dismiss", "reason": "opinion", "claim": [str(foreign.pk)]}
    assert web(s.editor).post(reverse("claims-bulk", args=[s.desk.slug]), body).status_code == 422
    foreign.refresh_from_db()
    assert foreign.status == "open"


def test_several_passages_are_marked_at_once_and_one_with_a_proposed_claim_is_not_offered(
    s: SimpleNamespace,
) -> None:
    document = factories.document(
        s.desk, s.editor, text="What a day. Was it not? At least 9 people died. Thank you.", title="A day"
    )
    where = reverse("document-passages", args=[s.desk.slug, document.pk])
    client = web(s.editor)
    page = client.get(where).content.decode()
    offered = [passage for passage in document.revision.passages.all() if str(passage.pk) in page]
    assert 1 <= len(offered) < document.revision.passages.count()
    assert "At least 9 people died" not in page
    answer = client.post(where, {"passage": [str(passage.pk) for passage in offered]}, follow=True)
    assert "marked." in answer.content.decode()
    assert Passage.objects.filter(
        pk__in=[p.pk for p in offered], disposition="nothing_to_check"
    ).count() == len(offered)
    assert client.post(where, {}, follow=True).status_code == 200


def test_a_filter_is_kept_for_the_desk_replaced_by_its_name_and_dropped(s: SimpleNamespace) -> None:
    client = web(s.reviewer)
    keep = reverse("filter-keep", args=[s.desk.slug])
    client.post(keep, {"name": " Due  soon ", "query": "due=week&before=x&q="})
    client.post(keep, {"name": "Due soon", "query": "due=overdue"})
    kept = SavedFilter.objects.get(desk=s.desk)
    assert (kept.name, kept.query) == ("Due soon", "due=overdue")
    assert "Due soon" in web(s.editor).get(reverse("claims", args=[s.desk.slug])).content.decode()
    client.post(reverse("filter-drop", args=[s.desk.slug, kept.pk]))
    assert not SavedFilter.objects.exists()
    assert set(Entry.objects.filter(desk=s.desk, object_id=kept.pk).values_list("verb", flat=True)) == {
        "filter.kept",
        "filter.dropped",
    }
    with pytest.raises(ValidationError, match="name"):
        filters.keep(desk=s.desk, name=" ", query="", by=s.editor)


def test_a_dismissal_an_edit_an_assignment_and_a_mark_are_undone(s: SimpleNamespace) -> None:
    claims.dismiss(claim=s.toll, reason="opinion", by=s.editor)
    undoing.undo(entry=last(s, s.toll), by=s.editor)
    s.toll.refresh_from_db()
    assert s.toll.status == "open"

    before, facts = s.court.statement, s.court.facts
    claims.edit(
        claim=s.court,
        version=None,
        by=s.editor,
        statement="Three were sentenced.",
        claimed_on=date(2026, 5, 1),
    )
    undoing.undo(entry=last(s, s.court), by=s.editor)
    s.court.refresh_from_db()
    assert (s.court.statement, s.court.claimed_on, s.court.facts) == (before, None, facts)

    claims.assign(claim=s.court, to=s.reviewer, due_on=date(2026, 6, 1), priority=1, by=s.editor)
    claims.assign(claim=s.court, to=None, by=s.editor)
    undoing.undo(entry=last(s, s.court), by=s.editor)
    s.court.refresh_from_db()
    assert (s.court.assignee, s.court.due_on, s.court.priority) == (s.reviewer, date(2026, 6, 1), 1)

    passage = s.document.revision.passages.last()
    passages.mark(passage=passage, disposition="nothing_to_check", by=s.editor)
    undoing.undo(entry=last(s, s.document), by=s.editor)
    passage.refresh_from_db()
    assert passage.disposition == "unread"
    line = last(s, s.document)
    assert (line.verb, line.data["undone"]) == ("deed.undone", "passage.marked")


def test_what_cannot_be_undone_is_refused_with_the_reason(s: SimpleNamespace) -> None:
    claims.dismiss(claim=s.toll, reason="opinion", by=s.editor)
    dismissal = last(s, s.toll)
    with pytest.raises(ValidationError, match="Somebody else did this"):
        undoing.undo(entry=dismissal, by=s.reviewer)
    claims.reopen(claim=s.toll, by=s.reviewer)
    with pytest.raises(ValidationError, match="done here since"):
        undoing.undo(entry=dismissal, by=s.editor)
    notes.write(claim=s.toll, text="A note.", by=s.editor)
    with pytest.raises(ValidationError, match="cannot be undone"):
        undoing.undo(entry=last(s, s.toll), by=s.editor)
    factories.verdict(s.court, s.reviewer)
    claims.edit(claim=s.court, version=None, by=s.editor, statement="Three were sentenced.")
    edited = Entry.objects.filter(desk=s.desk, object_id=s.court.pk, verb="claim.edited").latest("seq")
    with pytest.raises(ValidationError):
        undoing.undo(entry=edited, by=s.editor)


def test_the_panel_offers_to_undo_ones_own_last_deed_and_no_other(s: SimpleNamespace) -> None:
    claims.edit(claim=s.court, version=None, by=s.editor, kind="event")
    where = reverse("document", args=[s.desk.slug, s.document.pk])
    undo = reverse("undo", args=[s.desk.slug, last(s, s.court).seq])
    assert undo in web(s.editor).get(where, {"claim": s.court.pk}).content.decode()
    assert undo not in web(s.reviewer).get(where, {"claim": s.court.pk}).content.decode()
    answer = web(s.editor).post(undo)
    assert answer.headers["Location"] == reverse("claim", args=[s.desk.slug, s.court.pk])
    s.court.refresh_from_db()
    assert s.court.kind == "legal"
