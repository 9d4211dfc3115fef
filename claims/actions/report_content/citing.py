"""The evidence that is cited for the claims, with its source and its snapshot."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from claims.actions.report_content import values
from claims.models import Citation, Claim
from claims.truth import Examination
from sources.models import CONTEXT, Snapshot, Source, Stamp
from sources.quoting import cut_after, cut_before


def citations(claims: Iterable[Claim]) -> dict[UUID, list[Citation]]:
    """The standing citations of each claim, with all that `frozen` reads."""
    found: dict[UUID, list[Citation]] = defaultdict(list)
    standing = Citation.objects.standing().filter(claim__in=claims).with_evidence().with_surroundings()
    for citation in standing.prefetch_related("evidence__snapshot__stamps").order_by("id"):
        found[citation.claim_id].append(citation)
    return found


def frozen(citation: Citation, tests: Examination) -> dict[str, Any]:
    evidence = citation.evidence
    return {
        "id": str(citation.pk),
        "stance": citation.stance,
        "note": citation.note,
        "figure": citation.figure,
        "credibility": citation.credibility,
        "cited_by": values.name(citation.cited_by),
        "cited_at": values.moment(citation.cited_at),
        "evidence": {
            "id": str(evidence.pk),
            "exact": evidence.exact,
            "prefix": cut_before(citation.before, CONTEXT),
            "suffix": cut_after(citation.after, CONTEXT),
            "locator": evidence.locator,
        },
        "source": _source(evidence.snapshot.source) | {"grade": citation.source_grade},  # type: ignore[attr-defined]  # with_evidence()
        "snapshot": _snapshot(evidence.snapshot),
    } | ({} if citation.words_are_hidden else {"truth_tests": tests.as_json()})


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": str(source.pk),
        "kind": source.kind,
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "url": source.url,
        "published_on": values.day(source.published_on),
        "has_stake": source.has_stake,
        "protected": source.protected,
    }


def _snapshot(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "number": snapshot.number,
        "sha256": snapshot.sha256,
        "taken_at": values.moment(snapshot.taken_at),
        "final_url": snapshot.final_url,
        "media_type": snapshot.media_type,
        "stamp": None if snapshot.source.protected else _stamp(snapshot.stamp),
    }


def _stamp(stamp: Stamp | None) -> dict[str, Any] | None:
    """The answer about the trusted time that counts; None where nobody was asked."""
    if stamp is None:
        return None
    return {
        "state": stamp.state,
        "authority": stamp.authority,
        "time": values.moment(stamp.time) if stamp.time else None,
        "sha256": stamp.reply_sha256,
    }
