"""Freezing the check of a document: everything that a report says, read in a handful of queries.

What is gathered here is JSON without floats, so that its digest can be computed again anywhere. Every
renderer prints from it and none reads anything else.
"""

from datetime import datetime

from django.db.models import Max
from django.utils import translation

from claims.actions.report_content import citing, describing, listing, placing, signing, values
from claims.examining import Tests
from claims.models import Document, Passage
from claims.reporting import FORMAT, Content
from claims.reporting.words import gaps
from newsroom.models import Desk, User
from sources.provenance import provenance


def content(document: Document, at: datetime, by: User, tests: Tests | None = None) -> Content:
    """What a report on the newest revision would say now. `tests` are truth tests that were made before.

    The ledger's head is read before anything else: if it is the same afterwards, nothing was written while this ran,
    and all of the content is of one moment.
    """
    desk = Desk.objects.select_related("policy", "ledger_head").get(pk=document.desk_id)
    document = Document.objects.get(pk=document.pk)
    revision = document.revision
    places = placing.places(revision)
    claims = list({place.claim_id: place.claim for place in places}.values())
    verdicts = signing.verdicts(claims)
    citations = citing.citations(claims)
    with translation.override("en"):
        origins = provenance(
            {citation.evidence.snapshot.source_id for each in citations.values() for citation in each}
        )
    passages = list(Passage.objects.filter(revision=revision).order_by("position"))
    coverage = placing.coverage(passages, places)
    listed = listing.claims(document, claims, places, verdicts, citations, origins, tests or Tests())
    frozen: Content = {
        "format": FORMAT,
        "number": _next_number(document),
        "desk": {"name": desk.name, "slug": desk.slug, "about": desk.policy.about},
        "document": describing.document(document),
        "revision": {
            "number": revision.number,
            "sha256": revision.sha256,
            "made_at": values.moment(revision.made_at),
            "text": revision.text,
        },
        "issued": {"at": values.moment(at), "by": values.name(by)},
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
        "scale": describing.scale(desk, verdicts.values()),
        "summary": describing.summary(listed),
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
        "corrections": describing.corrections(document),
        "protected": describing.protected(listed),
    }
    with translation.override("en"):
        frozen["gaps"] = gaps(frozen)
    frozen["complete"] = coverage.is_complete and not frozen["gaps"]
    return frozen


def _next_number(document: Document) -> int:
    """The number that the document's next report gets."""
    last: int | None = document.reports.aggregate(last=Max("number"))["last"]
    return (last or 0) + 1
