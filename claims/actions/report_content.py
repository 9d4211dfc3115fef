"""Freezing the check of a document: everything that a report says, read in a handful of queries.

What is gathered here is JSON without floats, so that its digest can be computed again anywhere. Every
renderer prints from it and none reads anything else.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils import translation

from claims import examining
from claims.actions import policy
from claims.actions.policy import COUNTED
from claims.choices import SIGNED, Stance, Status
from claims.coverage import ClaimSpan, Coverage, PassageSpan, cover
from claims.examining import Tests
from claims.models import (
    Citation,
    Claim,
    Confirmation,
    Correction,
    Document,
    Occurrence,
    Passage,
    Revision,
    SecondVerdict,
    Verdict,
)
from claims.reporting import FORMAT, Content, provenance_graph
from claims.reporting.words import gaps, independence
from claims.truth import Examination
from newsroom.canonical_json import without_floats
from newsroom.models import Desk, Rating, User
from sources.independence import Provenance
from sources.models import CONTEXT, Snapshot, Source, Stamp
from sources.protection import as_seen_by
from sources.provenance import provenance
from sources.quoting import cut_after, cut_before

SPEAKING = frozenset({Stance.SUPPORTS, Stance.REFUTES})


def content(document: Document, at: datetime, by: User, tests: Tests | None = None) -> Content:
    """What a report on the newest revision would say now. `tests` are truth tests that were made before.

    The ledger's head is read before anything else: if it is the same afterwards, nothing was written while this ran,
    and all of the content is of one moment.
    """
    desk = Desk.objects.select_related("policy", "ledger_head").get(pk=document.desk_id)
    document = Document.objects.get(pk=document.pk)
    revision = document.revision
    places = _places(revision)
    claims = list({place.claim_id: place.claim for place in places}.values())
    verdicts = _standing_verdicts(claims)
    citations = _standing_citations(claims)
    with translation.override("en"):
        origins = provenance(
            {citation.evidence.snapshot.source_id for each in citations.values() for citation in each}
        )
    passages = list(Passage.objects.filter(revision=revision).order_by("position"))
    coverage = _coverage(passages, places)
    listed = _claims(document, claims, places, verdicts, citations, origins, tests or Tests())
    frozen: Content = {
        "format": FORMAT,
        "number": next_number(document),
        "desk": {"name": desk.name, "slug": desk.slug},
        "document": _document(document),
        "revision": {
            "number": revision.number,
            "sha256": revision.sha256,
            "made_at": _moment(revision.made_at),
            "text": revision.text,
        },
        "issued": {"at": _moment(at), "by": _name(by)},
        "ledger": {"seq": desk.ledger_head.seq, "head": desk.ledger_head.hash},
        "coverage": {
            "passages": coverage.total,
            "dealt_with": coverage.dealt_with,
            "percent": coverage.percent,
            "unread": coverage.unread,
        },
        "policy": {
            "independent_sources": desk.policy.independent_sources,
            "second_reviewer": desk.policy.second_reviewer,
            "blind_second": desk.policy.blind_second,
        },
        "scale": _scale(desk, verdicts.values()),
        "summary": _summary(listed),
        "passages": [
            {
                "position": passage.position,
                "start": passage.start,
                "end": passage.end,
                "kind": passage.kind,
                "state": coverage.states[passage.position],
            }
            for passage in passages
        ],
        "claims": listed,
        "corrections": _corrections(document),
        "protected": _protected(listed),
    }
    with translation.override("en"):
        frozen["gaps"] = gaps(frozen)
    frozen["complete"] = coverage.is_complete and not frozen["gaps"]
    return frozen


def _protected(listed: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """What tells who the protected sources are from which the cited ones have it: a redacted report drops it."""
    ids = {node["id"] for claim in listed for node in claim["independence"]["graph"]["nodes"]}
    found = Source.objects.filter(pk__in=ids, protected=True).order_by("id")
    return [
        {"id": str(each.pk), "title": each.title, "author": each.author, "url": each.url} for each in found
    ]


def _corrections(document: Document) -> list[dict[str, Any]]:
    """The corrections of all earlier reports on the document, in the order in which they were made; one by a verdict
    that is still sealed comes in the report after it was opened."""
    made = Correction.objects.filter(report__document=document).with_seal(None).order_by("id")
    related = ("report", "by", "before__rating", "after__rating", "after__claim")
    return [
        {
            "report": each.report.number,
            "claim": str(each.after.claim_id),
            "statement": each.after.claim.statement,
            "before": _rating(each.before.rating),
            "after": _rating(each.after.rating),
            "reason": each.reason,
            "by": _name(each.by),
            "at": _moment(each.at),
        }
        for each in made.select_related(*related).defer("report__content")
        if not each.sealed  # type: ignore[attr-defined]  # with_seal()
    ]


def next_number(document: Document) -> int:
    """The number that the document's next report gets."""
    last: int | None = document.reports.aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def _places(revision: Revision) -> list[Occurrence]:
    """Where claims stand in the revision, and those that it may have lost: nobody has said yet."""
    places = Occurrence.objects.filter(revision=revision).order_by("start", "-end", "claim_id")
    return [place for place in places.select_related("claim") if place.is_placed or _is_missed(place)]


def _is_missed(place: Occurrence) -> bool:
    return place.needs_a_person and place.claim.status != Status.DISMISSED


def _coverage(passages: Sequence[Passage], places: Sequence[Occurrence]) -> Coverage:
    return cover(
        [
            PassageSpan(passage.position, passage.start, passage.end, passage.disposition)
            for passage in passages
        ],
        [
            ClaimSpan(place.start, place.end, place.claim.status, place.needs_a_person)
            for place in places
            if place.is_placed
        ],
    )


def _standing_verdicts(claims: Iterable[Claim]) -> dict[UUID, dict[str, Any]]:
    """The verdict of each claim that is signed; that of a claim opened again says nothing any more, and one that is
    sealed nothing yet.
    """
    signed = [claim.pk for claim in claims if claim.status in SIGNED]
    verdicts = list(
        Verdict.objects.opened()
        .newest()
        .filter(claim__in=signed)
        .select_related(
            *("rating", "by", "second__rating", "second__by"),
            *("from_second", "replaces__rating", "replaces__by"),
        )
    )
    agreed = {
        answer.verdict_id: answer
        for answer in Confirmation.objects.filter(verdict__in=verdicts, agrees=True).select_related("by")
    }
    return {verdict.claim_id: _verdict(verdict, agreed.get(verdict.pk)) for verdict in verdicts}


def _verdict(verdict: Verdict, agreed: Confirmation | None) -> dict[str, Any]:
    return {
        "id": str(verdict.pk),
        "rating": _rating(verdict.rating),
        "explanation": verdict.explanation,
        "by": _name(verdict.by),
        "at": _moment(verdict.at),
        "basis": verdict.basis,
        "override": verdict.override,
        "confirmed_by": _name(agreed.by) if agreed else "",
        "confirmed_at": _moment(agreed.at) if agreed else None,
        "confirmation_override": agreed.override if agreed else "",
        "blind": _blind(verdict, agreed) if verdict.blind else None,
    }


def _blind(verdict: Verdict, agreed: Confirmation | None) -> dict[str, Any]:
    """What another person gave who had not seen this verdict; and the reason where an editor let this one stand."""
    second: SecondVerdict | None = getattr(verdict, "second", None)
    other = verdict.replaces if verdict.from_second_id else second
    if other is None:  # its author, an administrator, has signed it alone
        return {"agrees": None, "rating": None, "by": "", "at": None, "decided": ""}
    agrees = other.rating_id == verdict.rating_id
    return {
        "agrees": agrees,
        "rating": _rating(other.rating),
        "by": _name(other.by),
        "at": _moment(other.at),
        "decided": agreed.reason if agreed and not agrees else "",
    }


def _standing_citations(claims: Iterable[Claim]) -> dict[UUID, list[Citation]]:
    found: dict[UUID, list[Citation]] = defaultdict(list)
    standing = Citation.objects.standing().filter(claim__in=claims).with_evidence().with_surroundings()
    for citation in standing.prefetch_related("evidence__snapshot__stamps").order_by("id"):
        found[citation.claim_id].append(citation)
    return found


def _claims(
    document: Document,
    claims: Sequence[Claim],
    places: Sequence[Occurrence],
    verdicts: dict[UUID, dict[str, Any]],
    citations: dict[UUID, list[Citation]],
    origins: Provenance,
    tests: Tests,
) -> list[dict[str, Any]]:
    """The claims in the order of the text. Those that are dismissed have no number."""
    standing: dict[UUID, list[Occurrence]] = defaultdict(list)
    for place in places:
        standing[place.claim_id].append(place)
    number = 0
    listed: list[dict[str, Any]] = []
    for claim in claims:
        number += claim.status != Status.DISMISSED
        first = standing[claim.pk][0]
        found = [{"start": place.start, "end": place.end} for place in standing[claim.pk] if place.is_placed]
        verdict = verdicts.get(claim.pk)
        cited = citations.get(claim.pk, [])
        found_of = examining.examined(cited, claim, document, tests)
        with translation.override("en"):
            as_seen_by(None, cited)
        listed.append(
            {
                "id": str(claim.pk),
                "number": number if claim.status != Status.DISMISSED else None,
                "statement": claim.statement,
                "kind": claim.kind,
                "status": claim.status,
                "claimant": claim.claimant,
                "claimed_on": _day(claim.claimed_on),
                "facts": without_floats(claim.facts),
                "quote": first.exact,
                "start": first.start if found else None,
                "end": first.end if found else None,
                "places": found,
                "dismissal": claim.dismissal,
                "dismissal_note": claim.dismissal_note,
                "version": claim.version,
                "proposer": claim.proposer,
                "verdict": verdict,
                "citations": [_citation(citation, found_of[citation.pk]) for citation in cited],
                "independence": _independence(cited, verdict, policy.heard(claim, origins)),
            }
        )
    return listed


def _independence(
    citations: Sequence[Citation], verdict: dict[str, Any] | None, origins: Provenance
) -> dict[str, Any]:
    """How many of the cited sources count, and why the others do not; of a verdict's, those on its side."""
    stances = (COUNTED[verdict["rating"]["averitec"]] if verdict else None) or SPEAKING
    cited = list(
        dict.fromkeys(
            citation.evidence.snapshot.source_id for citation in citations if citation.stance in stances
        )
    )
    found, lost = origins.independent(cited), origins.why(cited, required=len(cited))
    told = lost.reasons if lost else origins.unknown_origins(cited)
    reasons = [{"code": reason.code, "details": dict(reason.details)} for reason in told]
    with translation.override("en"):
        words = independence(reasons)
    return {
        "count": found.number,
        "of": len(cited),
        "unknown": len(found.unknown),
        "graph": provenance_graph.freeze(
            origins.graph(citation.evidence.snapshot.source_id for citation in citations)
        ),
        "reasons": reasons,
        "words": words,
    }


def _citation(citation: Citation, tests: Examination) -> dict[str, Any]:
    evidence = citation.evidence
    return {
        "id": str(citation.pk),
        "stance": citation.stance,
        "note": citation.note,
        "figure": citation.figure,
        "credibility": citation.credibility,
        "cited_by": _name(citation.cited_by),
        "cited_at": _moment(citation.cited_at),
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
        "published_on": _day(source.published_on),
        "has_stake": source.has_stake,
        "protected": source.protected,
    }


def _snapshot(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "number": snapshot.number,
        "sha256": snapshot.sha256,
        "taken_at": _moment(snapshot.taken_at),
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
        "time": _moment(stamp.time) if stamp.time else None,
        "sha256": stamp.reply_sha256,
    }


def _document(document: Document) -> dict[str, Any]:
    return {
        "id": str(document.pk),
        "title": document.title,
        "publisher": document.publisher,
        "author": document.author,
        "url": document.url,
        "published_on": _day(document.published_on),
        "language": document.language,
        "direction": document.direction,
    }


def _scale(desk: Desk, verdicts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The desk's ratings; one that is retired only where a verdict still carries it."""
    used = {verdict["rating"]["code"] for verdict in verdicts}
    ratings = Rating.objects.filter(desk=desk).order_by("position")
    return [_rating(rating) for rating in ratings if not rating.retired or rating.code in used]


def _rating(rating: Rating) -> dict[str, Any]:
    return {"code": rating.code, "name": rating.name, "value": rating.value, "averitec": rating.averitec}


def _summary(claims: Sequence[dict[str, Any]]) -> dict[str, Any]:
    ratings = Counter(claim["verdict"]["rating"]["code"] for claim in claims if claim["verdict"])
    statuses = Counter(claim["status"] for claim in claims)
    return {
        "claims": len(claims),
        "by_status": {status: statuses[status] for status in Status.values},
        "by_rating": dict(ratings),
    }


def _name(person: User) -> str:
    """What a reader of the report may know of a person: never the whole e-mail address."""
    return person.name or person.email.partition("@")[0]


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")
