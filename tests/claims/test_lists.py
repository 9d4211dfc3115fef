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

from claims.actions import bulk, claims, filters, notes, passages, undoing, verdicts
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


def test_a_filter_on_dates_leaves_out_what_is_confirmed_or_dismissed(s: SimpleNamespace) -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    for claim in (s.toll, s.court):
        claims.assign(claim=claim, to=s.reviewer, due_on=yesterday, by=s.editor)
    claims.dismiss(claim=s.court, reason="opinion", by=s.editor)
    assert listed(s, due="overdue") == {s.toll.statement}
    verdict = factories.verdict(s.toll, s.reviewer)
    verdicts.confirm(claim=s.toll, verdict=verdict, by=factories.member(s.desk))
    assert listed(s, due="overdue") == set()


def test_the_claims_of_one_document_are_listed_alone_and_every_other_row_names_its_document(
    s: SimpleNamespace,
) -> None:
    other = factories.document(s.desk, s.editor, title="Another day")
    there = factories.claim(other, s.editor)
    where = reverse("claims", args=[s.desk.slug])
    page = web(s.editor).get(where).content.decode()
    assert page.count("Another day") == Claim.objects.in_document(other).live().count()
    answer = web(s.editor).get(where, {"document": str(other.pk), "status": "open"})
    assert [claim.pk for claim in answer.context["claims"]] == [there.pk]
    assert answer.context["said"] == [("Status", "Open")]
    foreign = factories.document(factories.desk())
    assert web(s.editor).get(where, {"document": str(foreign.pk)}).context["form"].errors


def test_the_filters_that_are_set_are_said_in_words(s: SimpleNamespace) -> None:
    asked: dict[str, Any] = {
        "priority": "0",
        "unassigned": "on",
        "q": "died",
        "status": ["open", "checked"],
        "rating": "",
    }
    answer = web(s.editor).get(reverse("claims", args=[s.desk.slug]), asked)
    assert answer.context["said"] == [
        ("Words", "died"),
        ("Status", "Open, Checked"),
        ("Nobody has it", ""),
        ("Priority at least", "Normal"),
    ]


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


def test_what_is_left_as_it_is_stays_each_claims_own(s: SimpleNamespace) -> None:
    day = date(2026, 6, 1)
    claims.assign(claim=s.toll, to=s.reviewer, due_on=day, by=s.editor)
    where = reverse("claims-bulk", args=[s.desk.slug])
    both = {"deed": "assign", "claim": [str(s.toll.pk), str(s.court.pk)]}

    web(s.editor).post(where, both | {"priority": "2"})
    s.toll.refresh_from_db()
    s.court.refresh_from_db()
    assert (s.toll.assignee, s.toll.due_on, s.toll.priority) == (s.reviewer, day, 2)
    assert (s.court.assignee, s.court.due_on, s.court.priority) == (None, None, 2)

    web(s.editor).post(where, both | {"to": "nobody"})
    s.toll.refresh_from_db()
    assert (s.toll.assignee, s.toll.due_on) == (None, day)

    web(s.editor).post(where, both | {"to": str(s.reviewer.pk), "no_day": "on"})
    s.toll.refresh_from_db()
    assert (s.toll.assignee, s.toll.due_on, s.toll.priority) == (s.reviewer, None, 2)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ({"deed": "assign"}, 'name="bulk" open'),
        ({"deed": "assign", "due_on": "someday", "priority": "1"}, 'value="someday"'),
        ({"deed": "assign", "to": "a stranger", "priority": "1"}, '<option value="1" selected>'),
        ({"deed": "dismiss", "reason": "", "note": "Typed with care"}, 'value="Typed with care"'),
    ],
)
def test_a_deed_over_many_that_is_refused_keeps_what_was_typed_and_ticked(
    s: SimpleNamespace, typed: dict[str, str], kept: str
) -> None:
    where = reverse("claims-bulk", args=[s.desk.slug])
    answer = web(s.editor).post(where, typed | {"claim": [str(s.toll.pk)]})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert kept in page
    assert f'value="{s.toll.pk}" checked' in page
    assert 'role="alert"' in page


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
    shown = client.get(reverse("claims", args=[s.desk.slug]), {"due": "overdue"}).content.decode()
    assert f'href="?due=overdue" aria-current="true"><bdi>{kept.name}' in shown
    assert f'action="{keep}"' not in shown  # it is kept already
    other = client.get(reverse("claims", args=[s.desk.slug]), {"due": "week"}).content.decode()
    assert f'action="{keep}"' in other
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


def test_the_last_deed_on_a_document_is_undone_from_wherever_one_is_in_it(s: SimpleNamespace) -> None:
    where = reverse("document", args=[s.desk.slug, s.document.pk])
    editor = web(s.editor)
    claims.dismiss(claim=s.toll, reason="opinion", by=s.editor)
    undo = reverse("undo", args=[s.desk.slug, last(s, s.toll).seq])
    for panel in ({}, {"claim": s.court.pk}, {"passage": 0}):
        assert f'action="{undo}"' in editor.get(where, panel).content.decode()
        assert undo not in web(s.reviewer).get(where, panel).content.decode()
    answer = editor.post(undo, headers={"HX-Request": "true"})
    assert answer.headers["HX-Push-Url"] == f"{where}?claim={s.toll.pk}"
    assert 'id="panel"' in answer.content.decode()
    s.toll.refresh_from_db()
    assert s.toll.status == "open"
    assert 'data-key="z"' not in editor.get(where).content.decode()


def test_undoing_a_mark_shows_its_passage_again(s: SimpleNamespace) -> None:
    passage = s.document.revision.passages.last()
    passages.mark(passage=passage, disposition="nothing_to_check", by=s.editor)
    where = reverse("document", args=[s.desk.slug, s.document.pk])
    undo = reverse("undo", args=[s.desk.slug, last(s, s.document).seq])
    answer = web(s.editor).post(undo, headers={"HX-Request": "true"})
    assert answer.headers["HX-Push-Url"] == f"{where}?passage={passage.position}"
    assert f'data-current="passage-{passage.position}"' in answer.content.decode()
    passage.refresh_from_db()
    assert passage.disposition == "unread"
