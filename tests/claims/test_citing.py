"""Citing a passage for a claim from the source's page: what is asked, locked and refused."""

import re
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.actions import citations
from tests import factories


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    claim = factories.claim(factories.document(desk, by), by)
    return SimpleNamespace(
        desk=desk, by=by, claim=claim, exhibit=factories.exhibit(factories.source(desk, by), by)
    )


@pytest.fixture
def web(s: SimpleNamespace) -> Client:
    client = Client()
    client.force_login(s.by)
    return client


def cite(s: SimpleNamespace, web: Client, passage: str) -> Any:
    source = s.exhibit.snapshot.source
    where = reverse("claim-cite", args=[s.desk.slug, s.claim.pk, source.pk])
    return web.post(where, {"passage": passage, "stance": "supports"})


def test_a_passage_is_cited_once_for_a_claim_and_again_once_that_was_withdrawn(s: SimpleNamespace) -> None:
    first = citations.cite(claim=s.claim, evidence=s.exhibit, stance="supports", by=s.by)
    with pytest.raises(ValidationError, match="cited for this claim already"):
        citations.cite(claim=s.claim, evidence=s.exhibit, stance="context", by=s.by)
    citations.withdraw(citation=first, reason="The wrong stance.", by=s.by)
    citations.cite(claim=s.claim, evidence=s.exhibit, stance="context", by=s.by)
    assert [each.stance for each in s.claim.citations.standing()] == ["context"]


def test_the_page_says_so_and_keeps_what_was_chosen(s: SimpleNamespace, web: Client) -> None:
    assert cite(s, web, s.exhibit.exact).status_code == 302
    answer = cite(s, web, s.exhibit.exact)
    assert answer.status_code == 422
    assert "cited for this claim already" in answer.content.decode()
    assert s.exhibit.exact in answer.content.decode()


def test_the_claim_is_held_before_the_end_of_the_ledger(s: SimpleNamespace, web: Client) -> None:
    """Whoever edits the claim meanwhile holds it and wants the ledger: in the other order both would wait for ever."""
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert cite(s, web, "The death toll").status_code == 302
    locking = [query["sql"] for query in captured if "FOR NO KEY UPDATE" in query["sql"]]
    held = list(dict.fromkeys(re.findall(r'FROM "(\w+)"', " ".join(locking))))
    assert held[0] == "claims_claim"
    assert "newsroom_ledgerhead" in held
