"""What a report says is what the records say at that moment; reading it takes a handful of queries."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.actions import citations, claims, passages, report_content, verdicts
from claims.choices import Disposition
from claims.models import Claim, Document
from newsroom.canonical_json import canonical_json
from newsroom.models import Policy, User
from newsroom.roles import Role
from sources.actions import derivations
from tests import factories

pytestmark = pytest.mark.django_db

AT = datetime(2026, 3, 14, 11, 0, tzinfo=UTC)
TEXT = "At least 31 people have died.\n\nThe court sentenced two engineers.\n\nIt was a terrible week."


def checked_document(editor: User) -> Document:
    """A document of three passages on which the splitter's own proposals are dismissed."""
    desk = editor.memberships.get().desk
    document = factories.document(desk, editor, TEXT, title="Flood", published_on=date(2026, 3, 14))
    for claim in Claim.objects.in_document(document):
        claims.dismiss(claim=claim, reason="out_of_scope", note="Not for this test.", by=editor)
    return document


@pytest.fixture
def editor() -> User:
    return factories.member(factories.desk(), Role.EDITOR, name="Edda")


def freeze(document: Document, by: User) -> dict[str, Any]:
    return report_content.content(document, AT, by)


def live(content: dict[str, Any]) -> list[dict[str, Any]]:
    return [claim for claim in content["claims"] if claim["status"] != "dismissed"]


def test_the_content_has_a_canonical_form(editor: User) -> None:
    document = checked_document(editor)
    claim = factories.claim(document, editor)
    Claim.objects.filter(pk=claim.pk).update(facts=[{"type": "share", "value": 1.5, "text": "1.5%"}])

    content = freeze(document, editor)

    assert live(content)[0]["facts"] == [{"type": "share", "value": "1.5", "text": "1.5%"}]
    assert canonical_json(content).startswith(b'{"claims":')


def test_it_says_what_was_checked_and_at_which_point_of_the_ledger(editor: User) -> None:
    document = checked_document(editor)

    content = freeze(document, editor)

    head = document.desk.ledger_head
    assert content["ledger"] == {"seq": head.seq, "head": head.hash}
    assert content["document"]["title"] == "Flood"
    assert content["document"]["published_on"] == "2026-03-14"
    assert content["revision"]["text"] == TEXT
    assert content["issued"] == {"at": "2026-03-14T11:00:00.000000+00:00", "by": "Edda"}


def test_nobodys_address_is_in_it(editor: User) -> None:
    document = checked_document(editor)
    User.objects.filter(pk=editor.pk).update(name="")
    editor.refresh_from_db()

    content = freeze(document, editor)

    assert content["issued"]["by"] == editor.email.split("@")[0]
    assert b"@" not in canonical_json(content)


def test_claims_are_numbered_in_the_order_of_the_text_and_dismissed_ones_are_not(editor: User) -> None:
    document = checked_document(editor)
    factories.claim(document, editor, "The court sentenced two engineers")
    factories.claim(document, editor)

    content = freeze(document, editor)

    assert [(claim["number"], claim["quote"]) for claim in live(content)] == [
        (1, "At least 31 people have died"),
        (2, "The court sentenced two engineers"),
    ]
    assert {claim["number"] for claim in content["claims"] if claim["status"] == "dismissed"} <= {None}


def test_a_standing_verdict_is_in_it_with_who_gave_and_who_confirmed_it(editor: User) -> None:
    document = checked_document(editor)
    claim = factories.claim(document, editor)
    verdict = factories.verdict(claim, editor)
    second = factories.member(document.desk, name="Jon")
    verdicts.confirm(claim=claim, by=second)

    found = live(freeze(document, editor))[0]

    assert found["status"] == "confirmed"
    assert found["verdict"] == {
        "id": str(verdict.pk),
        "rating": {"code": "true", "name": "True", "value": 5, "averitec": "Supported"},
        "explanation": "Both say so.",
        "by": "Edda",
        "at": verdict.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "basis": verdict.basis,
        "confirmed_by": "Jon",
        "override": "",
        "confirmation_override": "",
        "blind": None,
        "confirmed_at": verdict.confirmations.get().at.astimezone(UTC).isoformat(timespec="microseconds"),
    }


def test_a_verdict_that_fell_says_nothing_any_more(editor: User) -> None:
    document = checked_document(editor)
    claim = factories.claim(document, editor)
    factories.verdict(claim, editor)
    factories.citation(claim, editor, "refutes")

    content = freeze(document, editor)

    assert live(content)[0]["verdict"] is None
    assert content["summary"]["by_rating"] == {}


def test_only_standing_citations_are_in_it(editor: User) -> None:
    document = checked_document(editor)
    claim = factories.claim(document, editor)
    kept = factories.citation(claim, editor, figure="31")
    withdrawn = factories.citation(claim, editor)
    citations.withdraw(citation=withdrawn, reason="Retracted.", by=editor)

    found = live(freeze(document, editor))[0]["citations"]

    assert [citation["id"] for citation in found] == [str(kept.pk)]
    assert found[0]["figure"] == "31"
    assert found[0]["snapshot"]["sha256"] == kept.evidence.snapshot.sha256
    assert found[0]["evidence"]["exact"] == kept.evidence.exact


def test_sources_with_one_origin_are_said_to_be_one(editor: User) -> None:
    document = checked_document(editor)
    claim = factories.claim(document, editor)
    first, second = factories.citation(claim, editor), factories.citation(claim, editor)
    wire = factories.source(document.desk, editor, "The wire")
    for citation in (first, second):
        derivations.draw(
            source=citation.evidence.snapshot.source,
            origin=wire,
            how="reprints",
            why="Word for word.",
            by=editor,
        )

    independence = live(freeze(document, editor))[0]["independence"]
    graph = independence.pop("graph")
    assert [node["name"] for node in graph["nodes"] if node["root"]] == ["The wire"]
    assert {edge["how"] for edge in graph["edges"]} == {"reprints"}
    assert independence == {
        "count": 1,
        "of": 2,
        "unknown": 0,
        "reasons": [{"code": "both", "details": {"root": "The wire"}}],
        "words": "Both cited sources go back to The wire.",
    }


def test_what_is_missing_is_said_in_sentences(editor: User) -> None:
    document = checked_document(editor)
    factories.claim(document, editor)
    factories.verdict(factories.claim(document, editor, "The court"), editor)

    content = freeze(document, editor)

    assert content["gaps"] == [
        "1 passage has not been read.",
        "1 claim is open: it has no verdict.",
        "1 verdict waits for a second person.",
    ]
    assert not content["complete"]


@pytest.mark.parametrize(
    ("second_reviewer", "confirmed", "complete"),
    [(True, True, True), (True, False, False), (False, False, True), (False, True, True)],
)
def test_complete_is_what_the_desks_policy_calls_complete(
    editor: User, second_reviewer: bool, confirmed: bool, complete: bool
) -> None:
    document = checked_document(editor)
    Policy.objects.filter(desk=document.desk).update(second_reviewer=second_reviewer)
    claim = factories.claim(document, editor)
    factories.verdict(claim, editor)
    if confirmed:
        verdicts.confirm(claim=claim, by=factories.member(document.desk))
    for passage in document.revision.passages.all():
        passages.mark(passage=passage, disposition=Disposition.NOTHING_TO_CHECK, by=editor)

    assert freeze(document, editor)["complete"] is complete


def test_a_passage_that_nobody_read_keeps_a_report_from_being_complete(editor: User) -> None:
    document = checked_document(editor)
    last = document.revision.passages.get(position=2)
    for passage in document.revision.passages.exclude(pk=last.pk):
        passages.mark(passage=passage, disposition=Disposition.NOTHING_TO_CHECK, by=editor)

    before = freeze(document, editor)
    passages.mark(passage=last, disposition=Disposition.NOTHING_TO_CHECK, by=editor)
    after = freeze(document, editor)

    assert (before["coverage"]["unread"], before["complete"]) == ([2], False)
    assert (after["coverage"]["unread"], after["complete"]) == ([], True)


def test_reading_it_takes_as_many_queries_for_three_claims_as_for_one(editor: User) -> None:
    document = checked_document(editor)
    counts = []
    for words in ("At least 31 people have died", "The court sentenced", "two engineers"):
        claim = factories.claim(document, editor, words)
        factories.verdict(claim, editor)
        verdicts.confirm(claim=claim, by=factories.member(document.desk))
        with CaptureQueriesContext(
            connection,
        ) as queries:
            freeze(document, editor)
        counts.append(len(queries))

    assert counts[0] == counts[2] <= 15
