"""The evidence of a claim or a document as one file for outside: the preserved copies, and what they are cited for."""

from collections.abc import Iterable
from typing import IO, Any

from claims.models import Citation, Claim, Document
from sources import evidence_archive

MEDIA_TYPE = "application/wacz"
HEAVY = ("evidence__snapshot__text", "evidence__snapshot__headers")  # may be megabytes


def of_claim(claim: Claim) -> IO[bytes]:
    """A WACZ, to be read and closed. Raises ValidationError where nothing that may leave the desk is cited."""
    return _file(
        Citation.objects.standing().filter(claim=claim),
        title=claim.statement[:200],
        about={"claim": str(claim.pk)},
    )


def of_document(document: Document) -> IO[bytes]:
    """The same for all live claims of a document's newest revision."""
    claims = Claim.objects.live().filter(occurrences__revision=document.revision)
    return _file(
        Citation.objects.standing().filter(claim__in=claims),
        title=document.title,
        about={"document": str(document.pk), "revision": document.revision.number},
    )


def _file(cited: Any, *, title: str, about: dict[str, Any]) -> IO[bytes]:
    citations = list(
        cited.select_related("claim", "evidence__snapshot__source").defer(*HEAVY).order_by("claim_id", "id")
    )
    return evidence_archive.write(
        {citation.evidence_id for citation in citations},
        title=title,
        about={**about, "claims": _claims(citations), "citations": [_citation(each) for each in citations]},
    )


def _claims(citations: Iterable[Citation]) -> list[dict[str, Any]]:
    claims = {citation.claim_id: citation.claim for citation in citations}
    return [
        {"id": str(claim.pk), "statement": claim.statement, "status": claim.status}
        for claim in claims.values()
    ]


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "claim": str(citation.claim_id),
        "evidence": str(citation.evidence_id),
        "stance": citation.stance,
        "figure": "" if citation.evidence.snapshot.source.protected else citation.figure,
        "cited_at": citation.cited_at.isoformat(),
    }
