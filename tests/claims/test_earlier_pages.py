"""Earlier checks on the pages: what is shown of them, and what is done with them."""

import html
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims import differing, earlier
from claims.actions import documents, earlier_checks, notes, reshaping, undoing
from claims.matching import Side, compare
from claims.models import Claim, Document, EarlierCheck
from newsroom.models import Entry
from newsroom.roles import Role
from tests import factories

FORTY_SEVEN = "At least 47 people have died in the Tavush valley"
FORTY_NINE = "At least 49 people have died in the Tavush valley"
HTMX = {"HX-Request": "true"}


def scene() -> SimpleNamespace:
    """One claim was signed in an older document; three of a newer one are the same, another figure, and a denial."""
    desk = factories.desk()
    by, author = factories.member(desk), factories.member(desk)
    older = factories.document(desk, author, text=f"{FORTY_SEVEN}.", title="The older one")
    before = factories.claim(older, author, FORTY_SEVEN)
    factories.verdict(before, author, "mostly_true")
    newer = factories.document(
        desk,
        by,
        text=f"{FORTY_SEVEN}. {FORTY_NINE}. Herons nest by the river.",
    )
    earlier_checks.import_checks(
        desk=desk,
        content=b"claim,publisher,rating,url,date\n"
        b"47 people died in the Tavush valley,Check House,Rather true,https://checks.example/47,2024-09-12",
        by=by,
    )
    return SimpleNamespace(
        desk=desk,
        by=by,
        reader=factories.member(desk, Role.READER),
        older=older,
        newer=newer,
        before=before,
        same=factories.claim(newer, by, FORTY_SEVEN),
        other=factories.claim(newer, by, FORTY_NINE),
        herons=factories.claim(newer, by, "Herons nest by the river"),
    )


def web(person: Any) -> Client:
    client = Client()
    client.force_login(person)
    return client


def text(answer: Any) -> str:
    return " ".join(html.unescape(answer.content.decode()).split())


def of(s: SimpleNamespace, claim: Claim, by: Any = None, **headers: str) -> str:
    where = reverse("claim-earlier", args=[s.desk.slug, claim.pk])
    answer = web(by or s.by).get(where, headers=headers)
    assert answer.status_code == 200
    return text(answer)


def test_the_panel_asks_for_earlier_checks_by_itself_and_has_a_link_to_them(s: SimpleNamespace) -> None:
    page = text(web(s.by).get(reverse("document", args=[s.desk.slug, s.newer.pk]), {"claim": s.same.pk}))
    where = reverse("claim-earlier", args=[s.desk.slug, s.same.pk])
    assert f'hx-get="{where}"' in page
    assert f'<a href="{where}">Is it known already?</a>' in page


def test_an_earlier_claim_is_shown_with_its_verdict_and_what_is_alike(s: SimpleNamespace) -> None:
    shown = of(s, s.same, **HTMX)
    assert "<html" not in shown
    for words in (
        FORTY_SEVEN,
        "Mostly true",
        "The older one",
        "Same figure: At least 47 people",
        "The same words",
    ):
        assert words in shown, words
    assert "<html" in of(s, s.same)


def test_what_another_desk_published_is_shown_in_its_words_and_leads_to_a_source(s: SimpleNamespace) -> None:
    document = factories.document(s.desk, s.by, text="In the Tavush valley 47 people died.")
    shown = of(s, Claim.objects.in_document(document).get())
    for words in ("Check House", "Rather true", "2024", "https://checks.example/47"):
        assert words in shown, words
    adding = f"{reverse('source-new', args=[s.desk.slug])}?q=https%3A%2F%2Fchecks.example%2F47"
    assert adding in shown
    assert 'value="https://checks.example/47"' in text(web(s.by).get(adding))


def test_what_differs_is_said_in_words_and_must_be_confirmed(s: SimpleNamespace) -> None:
    shown = of(s, s.other)
    assert "Other figure: At least 49 people here, At least 47 people there" in shown
    assert 'value="figure|At least 49 people|At least 47 people" required' in shown
    assert "checked>" not in shown


def test_how_much_later_it_was_claimed_is_told_by_the_days_of_the_documents(s: SimpleNamespace) -> None:
    assert "later" not in of(s, s.same)
    documents.describe(document=s.older, version=None, by=s.by, published_on=date(2024, 9, 2))
    documents.describe(document=s.newer, version=None, by=s.by, published_on=date(2024, 9, 9))
    assert "Claimed 7 days later" in of(s, s.same)
    assert "Claimed 7 days earlier" in of(s, s.before)


def test_a_claim_and_its_denial_are_not_said_to_have_the_same_words() -> None:
    here, there = Side("The mayor signed the contract"), Side("The mayor has not signed the contract")
    assert differing.alike(compare(here, there)) == ["Nearly the same words"]
    assert differing.alike(compare(here, here)) == ["The same words"]


def test_who_only_reads_sees_them_without_a_button(s: SimpleNamespace) -> None:
    assert FORTY_SEVEN in of(s, s.same, by=s.reader)
    assert "This is the same claim" not in of(s, s.same, by=s.reader)
    assert "Add as a source" not in of(s, s.same, by=s.reader)


def same(s: SimpleNamespace, claim: Claim, *despite: str) -> Any:
    where = reverse("claim-same", args=[s.desk.slug, claim.pk])
    return web(s.by).post(where, {"earlier": s.before.pk, "despite": list(despite)})


def test_the_same_claim_becomes_one_that_stands_in_both_documents_with_its_verdict(
    s: SimpleNamespace,
) -> None:
    answer = same(s, s.same)
    assert answer.status_code == 302
    s.before.refresh_from_db()
    s.same.refresh_from_db()
    assert (s.same.dismissal, s.same.replaced_by, s.before.status) == ("merged", s.before, "checked")
    documents = set(s.before.occurrences.values_list("revision__document", flat=True))
    assert documents == {s.older.pk, s.newer.pk}
    told = Entry.objects.filter(desk=s.desk, verb="claim.merged").values_list("object_id", flat=True)
    assert set(told) == {s.before.pk, s.same.pk}


def test_a_merged_claim_says_where_else_it_stands_and_of_which_claim_it_was_made(s: SimpleNamespace) -> None:
    def panel(document: Document, claim: Claim) -> str:
        where = reverse("document", args=[s.desk.slug, document.pk])
        return text(web(s.by).get(where, {"claim": str(claim.pk)}, headers=HTMX))

    reshaping.merge(
        into=s.before, other=s.other, by=s.by, despite=["figure|At least 49 people|At least 47 people"]
    )
    here = panel(s.newer, s.before)
    assert f'Also stands in <a href="/d/{s.desk.slug}/documents/{s.older.pk}/?claim={s.before.pk}"' in here
    assert "Other figure: At least 49 people here, At least 47 people there" in here
    assert f"/claims/{s.other.pk}/" in here
    twin = panel(s.newer, s.other)
    assert "The claim that took its place" in twin
    assert "Reopen" not in twin  # it would be refused
    assert "Also stands in" not in twin


def test_a_merge_is_undone_from_either_side_and_can_be_done_again(s: SimpleNamespace) -> None:
    def here(claim: Claim) -> bool:
        return bool(s.newer.revision.occurrences.placed().filter(claim=claim))

    for side in (s.before, s.same):
        reshaping.merge(into=s.before, other=s.same, by=s.by)
        assert here(s.before)
        undoing.undo(entry=Entry.objects.filter(object_id=side.pk).latest("seq"), by=s.by)
        assert not here(s.before)
        s.same.refresh_from_db()
        s.before.refresh_from_db()
        assert (s.same.status, s.same.dismissal, s.same.replaced_by) == ("open", "", None)
        assert s.before.is_signed
        assert here(s.same)
        assert Entry.objects.filter(verb="claim.parted", object_id=side.pk).exists()
    reshaping.merge(into=s.before, other=s.same, by=s.by)
    merged = Entry.objects.filter(object_id=s.same.pk).latest("seq")
    notes.write(claim=s.before, text="One claim.", by=s.by)
    with pytest.raises(ValidationError, match="Something was done here since"):
        undoing.undo(entry=merged, by=s.by)
    assert here(s.before)


def test_with_another_figure_it_is_refused_unless_that_very_difference_is_named(s: SimpleNamespace) -> None:
    for wrong in ((), ("figure",), ("figure|At least 48 people|At least 47 people",)):
        answer = same(s, s.other, *wrong)
        assert answer.status_code == 422
        assert "Other figure: At least 49 people here, At least 47 people there." in text(answer)
    assert Claim.objects.get(pk=s.other.pk).status == "open"
    assert same(s, s.other, "figure|At least 49 people|At least 47 people").status_code == 302
    entry = Entry.objects.get(desk=s.desk, verb="claim.merged", object_id=s.before.pk)
    assert entry.data["despite"] == ["figure|At least 49 people|At least 47 people"]


def test_two_claims_of_one_text_are_merged_under_the_same_rule(s: SimpleNamespace) -> None:
    where = reverse("claim-merge", args=[s.desk.slug, s.same.pk])
    refused = web(s.by).post(where, {"other": s.other.pk})
    assert refused.status_code == 422
    assert f'<option value="{s.other.pk}" selected>' in text(refused)
    named = "figure|At least 49 people|At least 47 people"
    assert f'name="despite" value="{named}"' in text(refused)
    assert web(s.by).post(where, {"other": s.other.pk, "despite": [named]}).status_code == 302


def test_a_denial_is_a_difference_for_the_action_too(s: SimpleNamespace) -> None:
    document = factories.document(s.desk, s.by, text="The minister resigned. The minister did not resign.")
    yes = factories.claim(document, s.by, "The minister resigned")
    no = factories.claim(document, s.by, "The minister did not resign")
    with pytest.raises(ValidationError, match="One of them denies it") as refusal:
        reshaping.merge(into=yes, other=no, by=s.by)
    assert refusal.value.code == "differs"
    assert reshaping.merge(into=yes, other=no, by=s.by, despite=["negation"]).pk == yes.pk


def test_the_document_names_its_claims_that_were_likely_checked_before(s: SimpleNamespace) -> None:
    where = reverse("document-earlier", args=[s.desk.slug, s.newer.pk])
    shown = text(web(s.by).get(where, headers=HTMX))
    assert FORTY_SEVEN in shown
    assert "Herons" not in shown
    claims = list(Claim.objects.filter(pk__in=[s.same.pk, s.herons.pk]))
    assert earlier.checked_before(s.desk, claims, "en") == {s.same.pk}
    assert (
        earlier.checked_before(s.elsewhere if hasattr(s, "elsewhere") else factories.desk(), claims, "en")
        == set()
    )


def test_dismissed_claims_count_for_nothing(s: SimpleNamespace) -> None:
    own = list(Claim.objects.filter(desk=s.desk).exclude(pk=s.before.pk))
    assert s.same.pk in earlier.checked_before(s.desk, own, "en")
    Claim.objects.filter(pk=s.before.pk).update(status="dismissed", dismissal="opinion")
    likely = earlier.find(s.desk, *earlier.sides(s.same), without=tuple(claim.pk for claim in own))
    assert [match.is_published for match in likely] == [True]


def test_while_somebody_types_a_statement_the_likely_ones_are_shown(s: SimpleNamespace) -> None:
    where = reverse("earlier-typed", args=[s.desk.slug])
    asked = {"statement": "in the Tavush valley at least 47 have died", "language": "en", "claim": s.same.pk}
    shown = text(web(s.by).get(where, asked))
    assert FORTY_SEVEN in shown
    assert f"/claims/{s.same.pk}/" not in shown
    for nothing in ({}, {"statement": ""}, {"statement": "x" * 9000}, asked | {"claim": "none"}):
        assert "Likely known already" not in text(web(s.by).get(where, nothing))


def test_the_list_is_searched_in_any_words_and_paged_by_key(s: SimpleNamespace) -> None:
    where = reverse("earlier-checks", args=[s.desk.slug])
    assert "47 people died in the Tavush valley" in text(web(s.by).get(where))
    assert FORTY_SEVEN in text(web(s.by).get(where, {"q": "how many dead, tavush valley?"}))
    assert "Nothing comes near these words" in text(web(s.by).get(where, {"q": "zebra"}))
    rows = "\n".join(f"Check number {n}" for n in range(60))
    earlier_checks.import_checks(desk=s.desk, content=f"claim\n{rows}".encode(), by=s.by, language="en")
    first = web(s.by).get(where)
    assert first.content.decode().count("list__row") == 50
    second = web(s.by).get(where, {"before": first.context["following"]})
    assert second.content.decode().count("list__row") == 11
    assert second.context["following"] == ""


@pytest.mark.parametrize("query", ["", "47 people died in the valley"])
def test_three_cost_what_one_costs(s: SimpleNamespace, query: str) -> None:
    where = reverse("earlier-checks", args=[s.desk.slug])
    client = web(s.by)

    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(where, {"q": query} if query else {}).status_code == 200
        return len(queries)

    before = cost()
    content = b"claim\n47 people died in the valley of T\n47 people died in the valley of U\nAnother claim"
    earlier_checks.import_checks(desk=s.desk, content=content, by=s.by, language="en")
    assert cost() == before <= 12


def upload(s: SimpleNamespace, content: bytes, **fields: str) -> Any:
    where = reverse("earlier-import", args=[s.desk.slug])
    return web(s.by).post(where, {"file": SimpleUploadedFile("checks.csv", content), **fields})


def test_an_import_says_what_was_added_known_and_refused_with_place_and_reason(s: SimpleNamespace) -> None:
    content = b"claim,url\nTen died,\nTen died,\n,\nEleven died,javascript:x\n"
    shown = text(upload(s, content, publisher="Own House", language="en"))
    assert "1 check added. 1 was known already. 1 could not be used:" in shown
    assert "Line 5 has an address that is none: javascript:x." in shown
    assert EarlierCheck.objects.get(desk=s.desk, claim="Ten died").publisher == "Own House"


def test_a_rating_that_its_publisher_changed_is_a_check_beside_the_first_and_is_added_once(
    s: SimpleNamespace,
) -> None:
    head = "claim,url,rating,date\n"
    first = f"{head}Ten died,https://checks.example/1,False,2024-09-12\n".encode()
    later = f"{head}Ten died,https://checks.example/1,Half true,2024-09-20\n".encode()
    assert "1 check added." in text(upload(s, first, language="en"))
    for added in ("1 check added.", "0 checks added. 1 was known already."):
        assert added in text(upload(s, later, language="en"))
    assert "0 checks added. 1 was known already." in text(upload(s, first, language="en"))
    checks = EarlierCheck.objects.filter(desk=s.desk, claim="Ten died").order_by("id")
    assert [check.rating for check in checks] == ["False", "Half true"]


def test_a_file_that_holds_none_is_refused_and_what_was_typed_comes_back(s: SimpleNamespace) -> None:
    answer = upload(s, b"name\nTen", publisher="Own House", language="fa")
    assert answer.status_code == 422
    shown = text(answer)
    assert "No published check was found in it" in shown
    assert 'value="Own House"' in shown
    assert '<option value="fa" selected>' in shown
