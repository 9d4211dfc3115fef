"""A page of a document follows what others do there, and says who they are."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from claims.actions import claims, notes, passages, places, presence, revisions
from claims.models import Presence
from newsroom.models import LedgerHead
from newsroom.roles import Role
from tests import factories
from tests.claims.test_access import scene as everything


def scene() -> SimpleNamespace:
    s = everything()
    s.me, s.colleague = s.people[Role.REVIEWER], s.people[Role.EDITOR]
    return s


@pytest.fixture
def web(s: SimpleNamespace) -> Client:
    client = Client()
    client.force_login(s.me)
    return client


def pulse(s: SimpleNamespace, web: Client, seq: int, claim: object = "", passage: object = "") -> Any:
    page = reverse("document", args=[s.desk.slug, s.document.pk])
    chosen = f"?claim={claim}" if claim else f"?passage={passage}" if passage != "" else ""
    headers = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{page}{chosen}"}
    answer = web.get(
        reverse("document-pulse", args=[s.desk.slug, s.document.pk]), {"seq": seq}, headers=headers
    )
    assert answer.status_code == 200
    return answer


def end(s: SimpleNamespace) -> int:
    return LedgerHead.objects.get(desk=s.desk).seq


def test_the_page_begins_at_the_end_of_the_ledger(s: SimpleNamespace, web: Client) -> None:
    page = web.get(reverse("document", args=[s.desk.slug, s.document.pk])).content.decode()
    assert f'id="pulse-seq" name="seq" value="{end(s)}"' in page


def test_nothing_new_brings_nothing_but_the_number(s: SimpleNamespace, web: Client) -> None:
    answer = pulse(s, web, end(s)).content.decode()
    assert f'value="{end(s)}"' in answer
    assert 'id="text"' not in answer


def test_what_somebody_else_did_brings_the_text_and_the_coverage(s: SimpleNamespace, web: Client) -> None:
    before = end(s)
    claims.accept(claim=s.proposed, by=s.colleague)
    answer = pulse(s, web, before).content.decode()
    assert 'id="text"' in answer
    assert 'id="coverage"' in answer
    assert f'value="{before + 1}"' in answer
    assert 'id="news"' not in answer


def test_what_somebody_else_did_to_the_claim_in_the_panel_is_said_in_words(
    s: SimpleNamespace, web: Client
) -> None:
    before = end(s)
    notes.write(claim=s.open, text="Look at the court's own page.", by=s.colleague)
    answer = pulse(s, web, before, claim=s.open.pk).content.decode()
    assert 'id="news"' in answer
    assert str(s.colleague) in answer
    assert "wrote a note" in answer


def test_ones_own_deeds_and_those_on_other_documents_bring_nothing(s: SimpleNamespace, web: Client) -> None:
    before = end(s)
    claims.accept(claim=s.proposed, by=s.me)
    other = factories.document(s.desk, s.colleague)
    factories.claim(other, s.colleague)
    answer = pulse(s, web, before).content.decode()
    assert 'id="text"' not in answer
    assert f'value="{end(s)}"' in answer


def test_a_marked_passage_is_followed_too(s: SimpleNamespace, web: Client) -> None:
    before = end(s)
    passages.mark(passage=s.passage, disposition="nothing_to_check", by=s.colleague)
    assert 'id="text"' in pulse(s, web, before).content.decode()


def test_the_list_of_claims_is_brought_where_it_is_shown_and_nowhere_else(
    s: SimpleNamespace, web: Client
) -> None:
    before = end(s)
    claims.accept(claim=s.proposed, by=s.colleague)
    listed = pulse(s, web, before).content.decode()
    assert f'id="row-{s.proposed.pk}"' in listed
    assert 'id="claims-head"' in listed
    for panel in ({"claim": s.open.pk}, {"passage": s.passage.position}):
        assert 'id="claim-list"' not in pulse(s, web, before, **panel).content.decode()


def test_what_somebody_else_did_to_the_passage_in_the_panel_is_said_in_words(
    s: SimpleNamespace, web: Client
) -> None:
    script = s.document.revision.passages
    held = script.get(start__lte=(at := s.open.place_in(s.document).start), end__gt=at).position
    before = end(s)
    claims.accept(claim=s.proposed, by=s.colleague)
    notes.write(claim=s.open, text="Look at the court's own page.", by=s.colleague)
    assert "wrote a note" in pulse(s, web, before, passage=held).content.decode()
    before = end(s)
    passages.mark(passage=s.passage, disposition="nothing_to_check", by=s.colleague)
    assert "marked a passage" in pulse(s, web, before, passage=s.passage.position).content.decode()
    assert 'id="news"' not in pulse(s, web, before, passage=held).content.decode()
    revisions.revise(document=s.document, text=s.document.revision.text + " Two more.", by=s.colleague)
    assert 'id="news"' in pulse(s, web, before, passage=held).content.decode()


def test_who_else_is_here_is_named_until_they_are_gone(s: SimpleNamespace, web: Client) -> None:
    presence.stay(document=s.document, by=s.colleague, claim=s.open.pk)
    answer = pulse(s, web, end(s), claim=s.open.pk).content.decode()
    assert str(s.colleague) in answer
    assert "on this claim too" in answer
    assert "on this claim too" not in pulse(s, web, end(s), claim=s.checked.pk).content.decode()
    Presence.objects.filter(user=s.colleague).update(at=timezone.now() - timedelta(seconds=16))
    assert str(s.colleague) not in pulse(s, web, end(s)).content.decode()


def test_nobody_is_shown_to_themselves_and_there_is_one_row_a_person(s: SimpleNamespace, web: Client) -> None:
    for claim in (s.open.pk, s.checked.pk, ""):
        assert str(s.me) not in pulse(s, web, end(s), claim=claim).content.decode()
    assert Presence.objects.filter(document=s.document, user=s.me).count() == 1


def test_a_claim_of_another_desk_in_the_address_is_not_kept(s: SimpleNamespace, web: Client) -> None:
    other = factories.claim(factories.document(s.elsewhere, s.stranger), s.stranger)
    pulse(s, web, end(s), claim=other.pk)
    assert Presence.objects.get(document=s.document, user=s.me).claim_id is None


def test_asking_costs_the_same_however_many_claims_there_are(s: SimpleNamespace, web: Client) -> None:
    pulse(s, web, end(s))
    with CaptureQueriesContext(connection) as few:
        pulse(s, web, end(s))
    assert len(few) <= 11


def test_the_page_of_a_revision_is_told_which_of_its_claims_somebody_else_put_in_their_place(
    s: SimpleNamespace, web: Client
) -> None:
    document = factories.document(s.desk, s.me)
    first = factories.claim(document, s.me, "At least 31 people have died")
    second = factories.claim(document, s.me, "A court in Lenkor sentenced two engineers")
    text = factories.ARTICLE.replace("31", "13").replace("A court in", "Judges in")
    revisions.revise(document=document, text=text, by=s.me)
    here = reverse("document-revision-pulse", args=[s.desk.slug, document.pk, 2])
    before = end(s)
    headers = {"HX-Request": "true"}
    assert 'id="text"' not in web.get(here, {"seq": before}, headers=headers).content.decode()
    places.accept(place=first.place_in(document), by=s.colleague)
    second.refresh_from_db()
    claims.edit(claim=second, version=second.version, statement="Judges sentenced two.", by=s.colleague)
    answer = web.get(here, {"seq": before}, headers=headers)
    assert [place.claim for place, _ in answer.context["settled"]] == [first]
    assert [doubt.place.claim for doubt, _ in answer.context["touched"]] == [second]
    page = answer.content.decode()
    assert 'id="text"' in page
    assert "said where a claim stands in a new revision" in page
    assert "Judges sentenced two." in page
    assert 'id="text"' not in web.get(here, {"seq": end(s)}, headers=headers).content.decode()
    revisions.revise(document=document, text=f"{text} More.", by=s.colleague)
    newer = web.get(here, {"seq": end(s) - 1}, headers=headers).content.decode()
    assert "There is a newer revision" in newer
