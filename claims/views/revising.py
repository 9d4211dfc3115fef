"""What the page of a revision shows: its text with what was taken out and put in, and the claims in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from claims.anchoring import Stretch, redline
from claims.choices import Anchoring, Status
from claims.marking import Span, runs_of_each
from claims.models import Occurrence, Revision, Verdict
from newsroom.models import User


@dataclass(frozen=True)
class Written:
    """A piece of text: `same`, `new` or `old`, the place of a claim that covers it, and those that begin with it."""

    kind: str
    text: str
    start: int
    place: Occurrence | None = None
    opens: tuple[Occurrence, ...] = ()


@dataclass
class Line:
    pieces: list[Written] = field(default_factory=list)
    changed: bool = False


@dataclass(frozen=True)
class Doubt:
    """A place that waits for a person, and the verdict that fell with it."""

    place: Occurrence
    verdict: Verdict | None
    statement: str
    """What the claim may say now: as it did, with the new words in the place of the old."""


def doubts(revision: Revision, person: User) -> list[Doubt]:
    places = list(
        revision.occurrences.needing_a_person()
        .select_related("claim__assignee", "carried_from")
        .order_by("start", "-end", "id")
    )
    fallen = {
        verdict.claim_id: verdict
        for verdict in Verdict.objects.open_to(person)
        .newest()
        .filter(claim__in=[place.claim_id for place in places])
        .select_related("rating", "by")
    }
    return [Doubt(place, fallen.get(place.claim_id), _statement(place)) for place in places]


def _statement(place: Occurrence) -> str:
    statement: str = place.claim.statement
    if place.carried_from is None or not place.is_placed:
        return statement
    return statement.replace(place.carried_from.exact, " ".join(place.exact.split()))


def lines(before: Revision | None, revision: Revision, language: str) -> list[Line]:
    """The revision's text line by line, compared with the one before, its live claims marked."""
    places = {
        str(place.pk): place
        for place in revision.occurrences.placed().select_related("claim")
        if place.claim.status != Status.DISMISSED
    }
    spans = [Span(id_, place.start, place.end) for id_, place in places.items()]
    stretches = (
        redline(before.text, revision.text, language) if before else [Stretch("same", revision.text, 0)]
    )
    standing = [stretch for stretch in stretches if stretch.kind != "old"]
    cut = iter(runs_of_each([(stretch.start, stretch.end) for stretch in standing], spans))
    found = [Line()]
    for stretch in stretches:
        if stretch.kind == "old":
            _break(found, Written("old", stretch.text, stretch.start))
            continue
        for run in next(cut):
            _break(
                found,
                Written(
                    stretch.kind,
                    revision.text[run.start : run.end],
                    run.start,
                    places[run.ids[-1]] if run.ids else None,
                    tuple(places[id_] for id_ in run.opens),
                ),
            )
    return [line for line in found if line.pieces]


def _break(found: list[Line], piece: Written) -> None:
    """Write a piece, in as many lines as it has."""
    start, opens = piece.start, piece.opens
    for number, text in enumerate(piece.text.split("\n")):
        if number:
            found.append(Line())
            start += 1
        if text:
            found[-1].pieces.append(Written(piece.kind, text, start, piece.place, opens))
            found[-1].changed |= piece.kind != "same"
            opens = ()
        start += len(text) if piece.kind != "old" else 0


def counts(revisions: list[Revision]) -> dict[Any, list[tuple[str, int]]]:
    """For each revision how many of the places of the one before came in which way; one query for all."""
    found: dict[Any, dict[str, int]] = {}
    rows = Occurrence.objects.filter(revision__in=revisions, carried_from__isnull=False)
    # What was lost of claims that nobody had taken on is nobody's loss.
    rows = rows.exclude(anchoring=Anchoring.LOST, claim__status=Status.DISMISSED, resolved_at__isnull=True)
    for revision, anchoring in rows.values_list("revision_id", "anchoring"):
        tally = found.setdefault(revision, {})
        tally[anchoring] = tally.get(anchoring, 0) + 1
    return {revision: list(_in_order(tally)) for revision, tally in found.items()}


def _in_order(tally: dict[str, int]) -> Iterator[tuple[str, int]]:
    for anchoring, label in Occurrence._meta.get_field("anchoring").choices or ():
        if anchoring in tally:
            yield str(label), tally[anchoring]
