"""What a report says of the document as a whole, beside its claims."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from claims.actions.report_content import values
from claims.choices import Status
from claims.models import Correction, Document
from newsroom.models import Desk, Rating
from sources.models import Source


def document(checked: Document) -> dict[str, Any]:
    return {
        "id": str(checked.pk),
        "title": checked.title,
        "publisher": checked.publisher,
        "author": checked.author,
        "url": checked.url,
        "published_on": values.day(checked.published_on),
        "language": checked.language,
        "direction": checked.direction,
    }


def scale(desk: Desk, verdicts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The desk's ratings; one that is retired only where a verdict still carries it."""
    used = {verdict["rating"]["code"] for verdict in verdicts}
    ratings = Rating.objects.filter(desk=desk).order_by("position")
    return [values.rating(rating) for rating in ratings if not rating.retired or rating.code in used]


def summary(claims: Sequence[dict[str, Any]]) -> dict[str, Any]:
    ratings = Counter(claim["verdict"]["rating"]["code"] for claim in claims if claim["verdict"])
    statuses = Counter(claim["status"] for claim in claims)
    return {
        "claims": len(claims),
        "by_status": {status: statuses[status] for status in Status.values},
        "by_rating": dict(ratings),
    }


def corrections(document: Document) -> list[dict[str, Any]]:
    """The corrections of all earlier reports on the document, in the order in which they were made; one by a verdict
    that is still sealed comes in the report after it was opened."""
    made = Correction.objects.filter(report__document=document).with_seal(None).order_by("id")
    related = ("report", "by", "before__rating", "after__rating", "after__claim")
    return [
        {
            "report": each.report.number,
            "claim": str(each.after.claim_id),
            "statement": each.after.claim.statement,
            "before": values.rating(each.before.rating),
            "after": values.rating(each.after.rating),
            "reason": each.reason,
            "by": values.name(each.by),
            "at": values.moment(each.at),
        }
        for each in made.select_related(*related).defer("report__content")
        if not each.sealed  # type: ignore[attr-defined]  # with_seal()
    ]


def protected(listed: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """What tells who the protected sources are from which the cited ones have it: a redacted report drops it."""
    ids = {node["id"] for claim in listed for node in claim["independence"]["graph"]["nodes"]}
    found = Source.objects.filter(pk__in=ids, protected=True).order_by("id")
    return [
        {"id": str(each.pk), "title": each.title, "author": each.author, "url": each.url} for each in found
    ]
