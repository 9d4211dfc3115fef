"""What a person typed comes back to them: with the reason where it is refused, and beside the other's where it lost."""

import re
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from claims import basis
from claims.actions import claims, documents, revisions, verdicts
from claims.models import Claim, Document
from newsroom.actions import desks
from newsroom.models import Entry, Policy
from newsroom.roles import Role
from sources.actions import sources
from sources.models import Source
from tests import factories
from tests.claims.test_review_page import HTMX, deed, scene, web

__all__ = ["scene", "web"]  # taken from there by the fixtures


TYPED = "Typed with “care” & <b>much</b> thought"


ESCAPED = "Typed with “care” &amp; &lt;b&gt;much&lt;/b&gt; thought"


REFUSED = [
    ("claim-edit", "open", {"version": "7000", "statement": TYPED, "kind": "legal"}, 409),
    (
        "claim-edit",
        "open",
        {"version": "{version}", "statement": "", "kind": "legal", "claimant": TYPED},
        422,
    ),
    ("claim-edit", "open", {"version": "{version}", "statement": TYPED, "kind": "rumour"}, 422),
    ("claim-dismiss", "open", {"reason": "because", "note": TYPED}, 422),
    ("claim-dismiss", "open", {"reason": "merged", "note": TYPED}, 422),
    ("claim-split", "open", {"parts": TYPED}, 422),
    ("claim-split", "open", {"version": "7000", "parts": TYPED}, 409),
    ("claim-dismiss", "open", {"version": "7000", "reason": "opinion", "note": TYPED}, 409),
    ("claim-assign", "open", {"version": "{version}", "due_on": TYPED, "priority": "0"}, 422),
    ("claim-assign", "open", {"version": "7000", "due_on": TYPED, "priority": "0"}, 422),
    ("claim-verdict", "open", {"explanation": TYPED}, 422),
    ("claim-verdict", "open", {"rating": "{true}", "explanation": TYPED}, 422),
    ("claim-verdict", "open", {"rating": "{true}", "explanation": TYPED, "seen": "0" * 64}, 409),
]


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["page", "htmx"])
@pytest.mark.parametrize(("name", "which", "given", "status"), REFUSED)
def test_what_was_typed_comes_back_with_the_reason(
    s: SimpleNamespace,
    web: Client,
    name: str,
    which: str,
    given: dict[str, str],
    status: int,
    headers: dict[str, str],
) -> None:
    claim: Claim = getattr(s, which)
    claim.refresh_from_db()
    known = {"{version}": str(claim.version), "{true}": str(factories.rating(s.desk).pk)}
    answer = web.post(
        deed(s, name, claim_id=claim.pk),
        {key: known.get(value, value) for key, value in given.items()},
        headers=headers,
    )
    text = answer.content.decode()
    assert answer.status_code == status
    assert ESCAPED in text
    assert "errorlist" in text or 'role="alert"' in text
    assert ("<html" in text) is (not headers)
    claim.refresh_from_db()
    assert str(claim.version) == known["{version}"]


def test_no_deed_is_done_to_another_version_of_a_claim_than_the_page_showed(
    s: SimpleNamespace, web: Client
) -> None:
    """The page names its version for each deed but those that change nothing twice; after a refusal the new one."""
    s.open.refresh_from_db()
    start = s.open.occurrences.get()
    other = Claim.objects.filter(desk=s.desk).live().exclude(pk=s.open.pk).first()
    assert other
    deeds = {
        "claim-assign": {"to": str(s.editor.pk), "due_on": "2031-05-06", "priority": "2"},
        "claim-split": {"parts": start.exact.replace(" ", "\n", 1)},
        "claim-merge": {"other": str(other.pk)},
        "claim-same": {"earlier": str(other.pk)},
        "claim-dismiss": {"reason": "opinion", "note": "An opinion"},
    }
    shown = text_of(web, s.open)
    assert (
        shown.count(f'name="version" value="{s.open.version}"') == 5
    )  # all but the earlier one's, which comes later
    for name, given in deeds.items():
        with transaction.atomic():
            before = Claim.objects.values().get(pk=s.open.pk)
            stale = {"version": str(s.open.version - 1), **given}
            answer = web.post(deed(s, name, claim_id=s.open.pk), stale, headers=HTMX)
            assert (answer.status_code, Claim.objects.values().get(pk=s.open.pk)) == (409, before), name
            text = answer.content.decode()
            assert "Somebody else changed this while you worked on it" in text
            assert f'name="version" value="{s.open.version}"' in text
            if name == "claim-assign":
                assert 'value="2031-05-06"' in text
                assert f'value="{s.editor.pk}" selected' in text
                assert 'value="2" selected' in text
            given = {"version": str(s.open.version), **given}
            answer = web.post(deed(s, name, claim_id=s.open.pk), given, headers=HTMX)
            assert answer.status_code in (200, 422), name  # 422: the two differ
            assert "Somebody else changed this" not in answer.content.decode()
            transaction.set_rollback(True)


def text_of(web: Client, claim: Claim) -> str:
    return web.get(f"/d/{claim.desk.slug}/claims/{claim.pk}/", follow=True).content.decode()


def test_an_edit_that_lost_shows_the_others_and_is_saved_when_sent_again(
    s: SimpleNamespace, web: Client
) -> None:
    s.open.refresh_from_db()
    mine = {"version": s.open.version, "statement": "Two engineers were jailed", "kind": "legal"}
    claims.edit(claim=s.open, version=None, by=s.editor, statement="Three engineers were jailed")

    lost = web.post(deed(s, "claim-edit", claim_id=s.open.pk), mine)
    assert lost.status_code == 409
    text = lost.content.decode()
    assert "Three engineers were jailed" in text
    assert "Two engineers were jailed" in text

    form = lost.context["edit_form"]
    again = web.post(
        deed(s, "claim-edit", claim_id=s.open.pk),
        {
            name: form[name].value() or ""
            for name in ("version", "statement", "kind", "claimant", "claimed_on")
        },
    )
    assert again.status_code == 302
    s.open.refresh_from_db()
    assert s.open.statement == "Two engineers were jailed"


def test_who_lost_is_told_what_others_did_since_their_page_was_made(s: SimpleNamespace, web: Client) -> None:
    other = s.people[Role.REVIEWER]
    seen = web.get(deed(s, "document", document_id=s.document.pk), {"claim": s.open.pk}).context["seq"]
    claims.edit(claim=s.open, version=None, by=other, kind="quote", claimant="The mayor")
    claims.assign(claim=s.open, to=other, by=other)
    s.open.refresh_from_db()

    mine = {"version": 1, "since": seen, "statement": TYPED, "kind": "legal"}
    lost = web.post(deed(s, "claim-edit", claim_id=s.open.pk), mine)

    told = [(change.name, change.words, change.fields) for change in lost.context["meanwhile"]]
    assert told == [
        (str(other), "edited a claim", [("Kind", "Legal", "Quote"), ("Said by", "", "The mayor")]),
        (str(other), "assigned a claim", []),
    ]
    assert ("Kind", "Quote") in lost.context["theirs"]
    again = web.post(deed(s, "claim-edit", claim_id=s.open.pk), mine | {"since": "no number"})
    assert again.context["meanwhile"] == []


def test_an_assignment_that_is_refused_comes_back_as_it_was_typed(s: SimpleNamespace, web: Client) -> None:
    claims.assign(claim=s.open, to=s.people[Role.REVIEWER], by=s.editor)
    mine = {"to": str(s.editor.pk), "due_on": "2026-07-01", "priority": "2"}
    answer = web.post(deed(s, "claim-assign", claim_id=s.open.pk), mine)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert f'<option value="{s.editor.pk}" selected>' in page
    assert 'value="2026-07-01"' in page
    assert '<option value="2" selected>' in page


def test_whoever_takes_a_claim_on_or_gives_it_back_leaves_its_day(s: SimpleNamespace) -> None:
    reviewer = s.people[Role.REVIEWER]
    web = Client()
    web.force_login(reviewer)
    claims.assign(claim=s.open, to=None, due_on=date(2026, 7, 1), by=s.editor)
    for name in ("Take it on", "Give it back"):
        page = web.get(deed(s, "document", document_id=s.document.pk), {"claim": s.open.pk}).content.decode()
        form = page[page.index('id="assign-claim"') :].split("</form>")[0]
        assert name in form
        shown = dict(re.findall(r'name="(to|due_on)" value="([^"]*)"', form))
        web.post(deed(s, "claim-assign", claim_id=s.open.pk), shown)
        s.open.refresh_from_db()
        assert s.open.due_on == date(2026, 7, 1)
    assert s.open.assignee is None


def test_a_verdict_on_evidence_that_changed_meanwhile_is_kept_and_can_be_sent_again(
    s: SimpleNamespace, web: Client
) -> None:
    where = deed(s, "claim-verdict", claim_id=s.open.pk)
    shown = web.get(deed(s, "document", document_id=s.document.pk), {"claim": s.open.pk}).context[
        "verdict_form"
    ]
    mine = {
        "rating": factories.rating(s.desk, "unproven").pk,
        "explanation": TYPED,
        "seen": shown["seen"].value(),
    }
    factories.citation(s.open, s.editor, stance="refutes")

    lost = web.post(where, mine)
    assert lost.status_code == 409
    assert ESCAPED in lost.content.decode()
    assert f'name="seen" value="{basis.digest(s.open)}"' in lost.content.decode()

    form = lost.context["verdict_form"]
    assert (
        web.post(where, {name: form[name].value() for name in ("rating", "explanation", "seen")}).status_code
        == 302
    )
    s.open.refresh_from_db()
    assert s.open.status == "checked"


def test_an_answer_to_a_verdict_that_was_replaced_meanwhile_is_not_given_to_the_new_one(
    s: SimpleNamespace, web: Client
) -> None:
    verdicts.give(
        claim=s.checked,
        rating=factories.rating(s.desk),
        explanation="Anew.",
        by=s.verdict.by,
        correction="The first one was misread.",
    )
    answer = web.post(deed(s, "claim-confirm", claim_id=s.checked.pk), {"verdict": s.verdict.pk})
    assert answer.status_code == 409
    assert "replaced while you read it" in answer.content.decode()
    s.checked.refresh_from_db()
    assert s.checked.status == "checked"


def test_document_details_that_lost_come_back_and_are_saved_when_sent_again(
    s: SimpleNamespace, web: Client
) -> None:
    where = deed(s, "document-details", document_id=s.document.pk)
    mine = {"version": 1, "title": TYPED, "publisher": "Mine", "language": "en", "direction": "ltr"}
    documents.describe(document=s.document, version=None, by=s.editor, publisher="Theirs")

    lost = web.post(where, mine)
    assert lost.status_code == 409
    assert ESCAPED in lost.content.decode()
    assert "Theirs" in lost.content.decode()

    form = lost.context["form"]
    again = {name: form[name].value() or "" for name in form.fields}
    assert web.post(where, again).status_code == 302
    saved = Document.objects.get(pk=s.document.pk)
    assert (saved.title, saved.publisher) == (TYPED, "Mine")


def test_details_of_a_source_that_lost_come_back_and_are_saved_when_sent_again(
    s: SimpleNamespace, web: Client
) -> None:
    where = deed(s, "source-details", source_id=s.source.pk)
    mine = {"version": 1, "title": TYPED, "publisher": "Mine", "kind": "book"}
    sources.describe(source=s.source, by=s.editor, publisher="Theirs", has_stake=True)

    lost = web.post(where, mine)
    assert lost.status_code == 409
    assert ESCAPED in lost.content.decode()
    shown = dict(lost.context["current"])
    assert (shown["Publisher"], shown["Has a stake"]) == ("Theirs", "yes")

    form = lost.context["form"]
    again = {name: form[name].value() or "" for name in form.fields}
    assert web.post(where, again).status_code == 302
    saved = Source.objects.get(pk=s.source.pk)
    assert (saved.title, saved.publisher, saved.version) == (TYPED, "Mine", 3)


def test_a_policy_that_lost_comes_back_and_is_saved_when_sent_again(s: SimpleNamespace) -> None:
    administrator = s.people[Role.ADMINISTRATOR]
    web = Client()
    web.force_login(administrator)
    where = deed(s, "policy")
    mine = {"version": 1, "independent_sources": 3, "second_reviewer": "on", "recheck_days": 30}
    desks.set_policy(desk=s.desk, by=administrator, recheck_days=7)

    lost = web.post(where, mine)
    assert lost.status_code == 409
    assert sorted(words for _label, words in lost.context["current"]) == ["2", "7"]

    form = lost.context["form"]
    again = {name: form[name].value() or "" for name in form.fields}
    assert web.post(where, again).status_code == 302
    saved = Policy.objects.get(desk=s.desk)
    assert (saved.independent_sources, saved.recheck_days, saved.version) == (3, 30, 3)


@pytest.mark.parametrize(
    ("name", "named", "given"),
    [
        ("document-new", {}, {"title": TYPED}),
        ("document-new", {}, {"title": TYPED, "text": "  \n "}),
        ("source-new", {}, {"title": TYPED}),
        ("source-new", {}, {"title": TYPED, "url": "no address"}),
        ("source-new", {}, {"title": TYPED, "url": "ftp://news.example/a"}),
        ("source-new", {}, {"title": TYPED, "url": "https://user:secret@news.example/"}),
        ("source-new", {}, {"title": TYPED, "url": "https://news.example/page"}),
        (
            "source-details",
            {"source_id": "source"},
            {"version": 1, "title": "", "author": TYPED, "kind": "book"},
        ),
        ("source-derive", {"source_id": "source"}, {"why": TYPED, "how": "quotes"}),
        ("document-details", {"document_id": "document"}, {"version": 1, "title": "", "author": TYPED}),
        ("claim-cite", {"claim_id": "open", "source_id": "source"}, {"passage": TYPED, "stance": "supports"}),
        ("claim-cite", {"claim_id": "open", "source_id": "source"}, {"note": TYPED, "stance": "supports"}),
        ("claim-cite", {"claim_id": "open", "source_id": "source"}, {"note": TYPED, "passage": "31"}),
    ],
)
def test_a_form_that_is_refused_keeps_what_was_typed_and_writes_nothing(
    s: SimpleNamespace, web: Client, name: str, named: dict[str, str], given: dict[str, Any]
) -> None:
    before = Entry.objects.filter(desk=s.desk).count()
    where = deed(s, name, **{part: getattr(s, row).pk for part, row in named.items()})
    answer = web.post(where, {"kind": "article"} | given)
    assert answer.status_code == 422
    assert ESCAPED in answer.content.decode()
    assert "errorlist" in answer.content.decode() or 'role="alert"' in answer.content.decode()
    assert Entry.objects.filter(desk=s.desk).count() == before


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["page", "htmx"])
@pytest.mark.parametrize("panel", ["passage", "claim", "list"])
def test_a_claim_that_is_not_added_comes_back_in_the_same_panel_as_it_was_typed(
    s: SimpleNamespace, web: Client, panel: str, headers: dict[str, str]
) -> None:
    shown = {"passage": f"?passage={s.passage.position}", "claim": f"?claim={s.open.pk}", "list": ""}[panel]
    page = f"http://testserver{deed(s, 'document', document_id=s.document.pk)}{shown}"
    answer = web.post(
        deed(s, "claim-add", document_id=s.document.pk),
        {"start": 3, "end": 3, "statement": TYPED, "kind": "legal", "seen": 1},
        headers=headers | ({"HX-Current-URL": page} if headers else {"Referer": page}),
    )
    text = answer.content.decode()
    current = {"passage": f"passage-{s.passage.position}", "claim": "tick-", "list": '"'}[panel]
    assert answer.status_code == 422
    assert "Choose the words of the text that make the claim." in text
    assert ESCAPED in text
    assert '<option value="legal" selected>' in text
    assert 'name="start" value="3"' in text
    assert text.split('data-current="')[1].startswith(current)


def test_a_claim_is_not_added_without_words_and_the_page_says_so(s: SimpleNamespace, web: Client) -> None:
    answer = web.post(
        deed(s, "claim-add", document_id=s.document.pk), {"start": "", "end": "", "statement": TYPED}
    )
    assert answer.status_code == 422
    assert "Choose the words of the text that make the claim." in answer.content.decode()
    assert ESCAPED in answer.content.decode()


def test_words_chosen_in_a_text_that_was_revised_are_chosen_anew(s: SimpleNamespace, web: Client) -> None:
    """Sent again as they are, they would name other words of the new text."""
    revisions.revise(document=s.document, text="New. " + s.document.revision.text, by=s.editor)
    answer = web.post(
        deed(s, "claim-add", document_id=s.document.pk),
        {"start": 0, "end": 30, "statement": TYPED, "kind": "legal", "seen": 1},
    )
    text = answer.content.decode()
    assert answer.status_code == 422
    assert ESCAPED in text
    assert 'name="seen" value="2"' in text
    assert 'name="start" value=""' in text
    assert 'name="end" value=""' in text


def test_an_address_that_the_library_has_is_shown_where_it_is(s: SimpleNamespace, web: Client) -> None:
    answer = web.post(
        deed(s, "source-new"), {"url": "https://NEWS.example:443/page?utm_source=x", "kind": "article"}
    )
    assert answer.status_code == 422
    assert answer.context["twin"] == s.web_page
    assert Source.objects.filter(desk=s.desk, title="A page").count() == 1
