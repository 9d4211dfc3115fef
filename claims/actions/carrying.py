"""Carrying what is known of a revision over to the next: where claims stand, and what was said of passages."""

from collections import Counter
from dataclasses import dataclass, field
from uuid import UUID

from claims import splitting
from claims.actions import statuses
from claims.anchoring import Anchor, Anchored, Text, compare
from claims.choices import Anchoring, Dismissal, Status
from claims.models import CONTEXT, Claim, Occurrence, Passage, Proposing, Revision
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User

UNDECIDED = frozenset({Status.PROPOSED, Status.DISMISSED})
"""Claims that nobody is asked about when their words change: what stands there now is read and proposed anew."""


@dataclass
class Carried:
    """Unsaved rows of the new revision, and how many places came in which way."""

    passages: list[Passage]
    places: list[Occurrence]
    counts: Counter[str] = field(default_factory=Counter)


def lock(revision: Revision) -> dict[UUID, Claim]:
    """Hold the claims and the passages of a revision, so that nothing is said of them while they are carried over."""
    standing = Occurrence.objects.filter(revision=revision)
    locked: dict[UUID, Claim] = {}
    while missing := set(standing.values_list("claim_id", flat=True)) - set(locked):  # merged in meanwhile
        claims = Claim.objects.select_for_update(of=("self",), no_key=True).filter(pk__in=missing)
        locked |= {claim.pk: claim for claim in claims.order_by("pk")}
    list(Passage.objects.select_for_update(no_key=True).filter(revision=revision).values_list("pk"))
    return locked


def carry(old: Revision, new: Revision, claims: dict[UUID, Claim]) -> Carried:
    """Compare two revisions, and put each passage and each place of a claim where it stands in the new one."""
    document = new.document
    places = list(old.occurrences.order_by("start", "-end", "id"))
    read = list(old.passages.order_by("position"))
    fresh = splitting.passages(new.text, document.language)
    found = compare(
        Text(old.text, [(row.start, row.end) for row in read], document.language, document.published_on),
        Text(new.text, [(row.start, row.end) for row in fresh], document.language, document.published_on),
        [
            *(_anchor(place, claims[place.claim_id]) for place in places),
            *(Anchor(row.pk, row.start, row.end, old.text[row.start : row.end]) for row in read),
        ],
    )
    results = {result.id: result for result in found}
    carried = Carried(_passages(new, fresh, read, results), [])
    taken: set[tuple[object, int, int]] = set()
    for place in sorted(places, key=lambda each: claims[each.claim_id].status in UNDECIDED):
        result = results[place.pk]
        kept = _place(new, place, claims[place.claim_id], result, taken)
        carried.places.append(kept)
        carried.counts[kept.anchoring] += 1
    if Proposing.objects.filter(revision=old, done_at__isnull=True).exists():
        for passage in carried.passages:  # nobody has proposed anything in them yet
            passage.anchoring = ""
    return carried


def send_back(carried: Carried, claims: dict[UUID, Claim], by: User) -> None:
    """Open each claim that a person must look at, with the reason, before its places are written; those that nobody
    had decided on and that the text has no more are dismissed.
    """
    doubts: dict[UUID, list[Occurrence]] = {}
    standing = {place.claim_id for place in carried.places if place.is_placed}
    for place in carried.places:
        if place.needs_a_person:
            doubts.setdefault(place.claim_id, []).append(place)
    because = str(Verb.DOCUMENT_REVISED.value)
    for id_, places in sorted(doubts.items()):
        claim = claims[id_]
        if claim.status == Status.DISMISSED:
            continue
        if claim.status == Status.PROPOSED:
            if id_ not in standing:
                statuses.pass_to(claim, Status.DISMISSED, by=by)
                claim.dismissal, claim.dismissal_note = Dismissal.GONE, ""
                statuses.save(claim, "status", "status_by", "status_at", "dismissal", "dismissal_note")
                record(
                    Verb.CLAIM_DISMISSED, on=claim, by=by, reason=claim.dismissal, note="", because=because
                )
            continue
        if claim.is_signed:
            statuses.let_fall(claim, by=by, because=because)
        else:
            statuses.save(claim)
        record(
            Verb.CLAIM_IN_DOUBT,
            on=claim,
            by=by,
            document=str(places[0].revision.document_id),
            revision=places[0].revision.number,
            places=[
                {"anchoring": str(place.anchoring), "differs": place.differs, "words": place.exact[:500]}
                for place in places
            ],
        )


def _anchor(place: Occurrence, claim: Claim) -> Anchor:
    start, end = (place.start, place.end) if place.is_placed else (None, None)
    depends_on = f"{claim.statement}\n{claim.claimant}"
    return Anchor(place.pk, start, end, place.exact, place.prefix, place.suffix, depends_on)


def _passages(
    new: Revision,
    fresh: list[splitting.Passage],
    read: list[Passage],
    results: dict[object, Anchored],
) -> list[Passage]:
    """The passages of the new revision, with what was said of those that it has word for word."""
    before: dict[tuple[int | None, int | None], tuple[Passage, str]] = {}
    for row in read:
        result = results[row.pk]
        if result.is_kept:
            before.setdefault((result.start, result.end), (row, result.state))
    rows = []
    for position, each in enumerate(fresh):
        row = Passage(
            desk_id=new.desk_id,
            revision=new,
            position=position,
            start=each.start,
            end=each.end,
            kind=each.kind,
        )
        if (each.start, each.end) in before:
            same, row.anchoring = before[each.start, each.end]
            row.disposition = same.disposition
            row.marked_by_id, row.marked_at = same.marked_by_id, same.marked_at
        rows.append(row)
    return rows


def _place(
    new: Revision, place: Occurrence, claim: Claim, result: Anchored, taken: set[tuple[object, int, int]]
) -> Occurrence:
    """Where a claim stands in the new revision. A place in doubt stays so until a person has looked. A proposal is lost
    that would stand a second time, of words that stood twice before: those of `taken`, by claim and by statement.
    """
    state: str = result.state
    differs = list(result.differs)
    gone = place.anchoring == Anchoring.LOST and place.resolved_at is not None
    if result.is_kept and place.is_placed and place.needs_a_person:
        state, differs = place.anchoring, place.differs
    span = result.start or 0, result.end or 0
    there, same = (place.claim_id, *span), (claim.statement, *span)
    undecided = claim.status in UNDECIDED
    if gone or there in taken or (undecided and (not result.is_kept or same in taken)):
        state, differs = Anchoring.LOST, []
    carried = Occurrence(
        desk_id=new.desk_id,
        claim=claim,
        revision=new,
        start=place.start,
        end=place.end,
        exact=place.exact,
        prefix=place.prefix,
        suffix=place.suffix,
        anchoring=state,
        carried_from=place,
        score=result.score,
        differs=differs,
    )
    if gone:
        carried.resolved_by_id, carried.resolved_at = place.resolved_by_id, place.resolved_at
    if state != Anchoring.LOST and result.start is not None and result.end is not None:
        taken |= {there, same}
        stand(carried, result.start, result.end)
    if result.rival:
        carried.runner_up = {
            "start": result.rival.start,
            "end": result.rival.end,
            "score": result.rival.score,
        }
    return carried


def stand(place: Occurrence, start: int, end: int) -> None:
    """Put an unsaved place at `[start, end)` of its revision's text."""
    text = place.revision.text
    place.start, place.end, place.exact = start, end, text[start:end]
    place.prefix, place.suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
