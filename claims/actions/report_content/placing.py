"""Where the claims stand in a revision, and how much of its text is dealt with."""

from collections.abc import Sequence

from claims.choices import Status
from claims.coverage import ClaimSpan, Coverage, PassageSpan, cover
from claims.models import Occurrence, Passage, Revision


def places(revision: Revision) -> list[Occurrence]:
    """Where claims stand in the revision, and those that it may have lost: nobody has said yet."""
    found = Occurrence.objects.filter(revision=revision).order_by("start", "-end", "claim_id")
    return [place for place in found.select_related("claim") if place.is_placed or _is_missed(place)]


def _is_missed(place: Occurrence) -> bool:
    return place.needs_a_person and place.claim.status != Status.DISMISSED


def coverage(passages: Sequence[Passage], places: Sequence[Occurrence]) -> Coverage:
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
