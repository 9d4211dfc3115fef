"""The evidence of a claim, and of a document, as a file."""

import io
import json
import zipfile
from types import SimpleNamespace

import pytest
from django.test import Client
from django.urls import reverse

from claims.actions import citations
from sources import evidence_archive
from tests import factories
from tests.claims.api.conftest import Caller


def scene() -> SimpleNamespace:
    desk = factories.desk()
    by = factories.member(desk)
    document = factories.document(desk, by)
    claim = factories.claim(document, by)
    citation = factories.citation(claim, by, figure="31", note="For us alone.")
    withdrawn = factories.citation(claim, by)
    citations.withdraw(citation=withdrawn, reason="A parody.", by=by)
    other = factories.claim(document, by, "A court in Lenkor sentenced two engineers")
    return SimpleNamespace(
        desk=desk, by=by, document=document, claim=claim, citation=citation, other=other, withdrawn=withdrawn
    )


@pytest.fixture
def web(s: SimpleNamespace) -> Client:
    client = Client()
    client.force_login(s.by)
    return client


def said_in(content: bytes) -> dict[str, object]:
    assert evidence_archive.verify(io.BytesIO(content)).outcome == "genuine"
    found: dict[str, object] = json.loads(zipfile.ZipFile(io.BytesIO(content)).read("tickmark/evidence.json"))
    return found


def test_a_claims_file_holds_its_standing_citations_and_no_notes(s: SimpleNamespace, web: Client) -> None:
    answer = web.get(reverse("claim-evidence-file", args=[s.desk.slug, s.claim.pk]))
    content = answer.getvalue()
    assert answer.headers["Content-Type"] == "application/wacz"
    assert f"claim-{s.claim.pk}.wacz" in answer.headers["Content-Disposition"]
    about = said_in(content)["about"]
    assert about == {
        "claim": str(s.claim.pk),
        "claims": [{"id": str(s.claim.pk), "statement": s.claim.statement, "status": "open"}],
        "citations": [
            {
                "claim": str(s.claim.pk),
                "evidence": str(s.citation.evidence_id),
                "stance": "supports",
                "figure": "31",
                "cited_at": s.citation.cited_at.isoformat(),
            }
        ],
    }
    assert b"For us alone" not in b"".join(
        zipfile.ZipFile(io.BytesIO(content)).read(name)
        for name in zipfile.ZipFile(io.BytesIO(content)).namelist()
    )


def test_a_documents_file_holds_that_of_all_its_claims(s: SimpleNamespace, web: Client) -> None:
    second = factories.citation(s.other, s.by)
    content = web.get(reverse("document-evidence-file", args=[s.desk.slug, s.document.pk])).getvalue()
    passages = said_in(content)["evidence"]
    assert isinstance(passages, list)
    assert {each["id"] for each in passages} == {str(s.citation.evidence_id), str(second.evidence_id)}


def test_the_api_gives_the_same_files(s: SimpleNamespace) -> None:
    caller = Caller(factories.token(s.by, s.desk, scope="read"))
    for path in (f"claims/{s.claim.pk}/evidence.wacz", f"documents/{s.document.pk}/evidence.wacz"):
        answer = caller.get(f"/{path}", Accept="*/*")
        assert answer.status_code == 200
        said_in(answer.getvalue())
    refused = caller.get(f"/claims/{s.other.pk}/evidence.wacz")
    assert (refused.status_code, refused.json()["code"]) == (422, "no_evidence")


def test_a_claim_without_evidence_has_no_file_and_says_so(s: SimpleNamespace, web: Client) -> None:
    answer = web.get(reverse("claim-evidence-file", args=[s.desk.slug, s.other.pk]), follow=True)
    assert "There is no evidence here to put into a file." in answer.content.decode()
