"""What the truth tests say of a citation, where people and programs read it."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from claims.actions import citations, claims, report_content
from claims.models import Citation
from newsroom.models import User
from newsroom.roles import Role
from sources.actions import evidence, snapshots
from tests import factories
from tests.claims.api.conftest import ROOT

pytestmark = pytest.mark.django_db

PAGE = (
    "The office published its figures late.\n\nBy Tuesday morning 47 people had died in the Tavush valley, it said. "
    "Most of them were found in their houses."
)


@pytest.fixture
def editor() -> User:
    return factories.member(factories.desk(), Role.EDITOR)


def cited(by: User) -> Citation:
    """A claim of 31 dead, with a passage that says 47, published two days before."""
    desk = by.memberships.get().desk
    document = factories.document(desk, by, published_on=date(2024, 3, 15))
    claim = factories.claim(document, by, "At least 31 people have died in the Tavush valley since Monday")
    source = factories.source(desk, by, title="Bulletin", published_on=date(2024, 3, 13))
    snapshot = snapshots.upload(source=source, content=PAGE.encode(), file_name="a.txt", by=by)
    start = PAGE.index("47 people")
    quote = evidence.quote(snapshot=snapshot, start=start, end=PAGE.index(", it said"), by=by)
    return citations.cite(claim=claim, evidence=quote, stance="refutes", by=by)


def page(by: User, name: str, **address: Any) -> str:
    client = Client()
    client.force_login(by)
    slug = by.memberships.get().desk.slug
    return client.get(reverse(name, kwargs={"slug": slug, **address}), follow=True).content.decode()


def test_the_panel_says_it_in_words_beside_the_citation(editor: User) -> None:
    shown = page(editor, "claim", claim_id=cited(editor).claim_id)

    assert ">At least 31 people</bdi> found: \u206847 people\u2069</span>" in shown
    assert ">Tavush</bdi> found</span>" in shown
    assert ">Monday</bdi> not found</span>" in shown
    assert "Published 2 days before the claim." in shown


def test_the_passage_stands_between_whole_words_and_is_marked_in_the_copy(editor: User) -> None:
    citation = cited(editor)

    assert "published its figures late.\n\nBy Tuesday morning </span><mark>47 people had died" in page(
        editor, "claim", claim_id=citation.claim_id
    )
    client = Client()
    client.force_login(editor)
    source = citation.evidence.snapshot.source
    where = reverse("source", args=[citation.desk.slug, source.pk])
    shown = client.get(where, {"passage": str(citation.evidence_id)}).content.decode()
    assert '<mark id="passage">47 people had died in the Tavush valley</mark>, it said.' in shown
    for made_up in ("x", str(citation.pk)):
        assert client.get(where, {"passage": made_up}).status_code == 200


def test_the_api_and_the_report_give_the_same(editor: User) -> None:
    citation = cited(editor)
    token = factories.token(editor, citation.desk, "read")
    answer = (
        Client().get(f"{ROOT}/citations/{citation.pk}", headers={"Authorization": f"Bearer {token}"}).json()
    )
    document = citation.claim.place_in().revision.document
    content = report_content.content(document, timezone.now(), editor)
    frozen = next(claim for claim in content["claims"] if claim["citations"])["citations"][0]

    assert answer["truth_tests"] == frozen["truth_tests"]
    assert frozen["truth_tests"]["passage"] == "exactly"
    assert frozen["truth_tests"]["timing"] == {
        "order": "older", "days": 2, "claim": "2024-03-15", "source": "2024-03-13",
    }  # fmt: skip
    facts = {(test["text"], test["outcome"]) for test in frozen["truth_tests"]["facts"]}
    assert ("At least 31 people", "found") in facts


def test_they_answer_for_the_statement_as_it_is_now(editor: User) -> None:
    citation = cited(editor)
    claims.edit(
        claim=citation.claim,
        version=None,
        statement="At least 50 people have died.",
        by=editor,
    )

    shown = page(editor, "claim", claim_id=citation.claim_id)

    assert "another value there: \u206847 people\u2069" in shown


def test_a_report_s_quotation_is_cut_between_words(editor: User) -> None:
    document = cited(editor).claim.place_in().revision.document

    content = report_content.content(document, timezone.now(), editor)

    quoted = next(claim for claim in content["claims"] if claim["citations"])["citations"][0]["evidence"]
    assert quoted["prefix"] == "late.\n\nBy Tuesday morning "
    assert quoted["suffix"] == ", it said. Most of them were"


def test_passages_are_proposed_where_a_source_is_cited_and_one_click_takes_them_without_a_script(
    editor: User,
) -> None:
    citation = cited(editor)
    source = citation.evidence.snapshot.source
    address = reverse("claim-cite", args=[citation.desk.slug, citation.claim_id, source.pk])
    client = Client()
    client.force_login(editor)

    shown = client.get(address).content.decode()

    start, end = PAGE.index("By Tuesday"), PAGE.index(" Most of them")
    assert f'href="?start={start}&amp;end={end}#cite"' in shown
    assert "same figure <bdi>47 people</bdi>" in shown
    assert "same place <bdi>Tavush</bdi>" in shown
    taken = client.get(address, {"start": start, "end": end}).content.decode()
    assert f'name="start" value="{start}"' in taken
    assert f">{PAGE[start:end]}</textarea>" in taken
    for start_, end_ in (("x", "3"), ("9" * 12, "3"), ("5", "")):
        assert client.get(address, {"start": start_, "end": end_}).status_code == 200


def test_the_api_proposes_the_same_passages(editor: User) -> None:
    citation = cited(editor)
    headers = {"Authorization": f"Bearer {factories.token(editor, citation.desk, 'read')}"}
    where = f"{ROOT}/snapshots/{citation.evidence.snapshot_id}/proposals"

    found = Client().get(where, {"claim": str(citation.claim_id)}, headers=headers).json()["results"]

    assert found[0]["exact"] == PAGE[found[0]["start"] : found[0]["end"]]
    assert {(test["type"], test["outcome"]) for test in found[0]["facts"]} == {
        ("quantity", "found"),
        ("place", "found"),
    }
    assert Client().get(where, headers=headers).status_code == 400
