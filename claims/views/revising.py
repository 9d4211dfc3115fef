"""What the page of a revision shows: its text with what was taken out and put in, and the claims in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter
from typing import Any
from uuid import UUID

from claims.anchoring import Restated, Stretch, redline, restate
from claims.choices import Anchoring, Status
from claims.marking import Span, runs_of_each
from claims.models import Occurrence, Passage, Revision, Verdict
from claims.redlines import redlined
from claims.views import typesetting
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
    """A place that waits for a person, and the verdict that fell with it.

    `before` and `now` are the claim's words, or its whole sentence where these are the same: pieces, and whether they
    changed.
    """

    place: Occurrence
    verdict: Verdict | None
    restated: Restated
    before: list[tuple[str, bool]]
    now: list[tuple[str, bool]]
    rival: Rival | None = None


@dataclass(frozen=True)
class Rival:
    """The place that is about as good, and what the claim may say if it stands there."""

    start: int
    end: int
    words: str
    statement: str


def compared(revision: Revision, person: User, slug: str) -> dict[str, Any]:
    """What the page shows of a revision, compared with the one before."""
    document = revision.document
    before = document.revisions.defer("text").filter(number=revision.number - 1).first()
    return {
        "before": before,
        "newest": document.revisions.defer("text").latest("number"),
        "text": typesetting.redlined(lines(before, revision, document.language), slug),
        "counts": counts([revision]).get(revision.pk, []),
        "doubts": doubts(revision, person),
    }


@dataclass
class Read:
    """The text of a revision, and where its passages stand."""

    text: str
    spans: list[tuple[int, int]] = field(default_factory=list)

    def sentence_of(self, place: Occurrence) -> str:
        """The passage that the place begins in; its own words where it is in none."""
        at = bisect_right(self.spans, place.start, key=itemgetter(0)) - 1
        start, end = self.spans[at] if at >= 0 else (0, 0)
        return self.text[start:end] if place.start < end else place.exact


def doubts(revision: Revision, person: User) -> list[Doubt]:
    waiting = revision.occurrences.needing_a_person().select_related("claim__assignee")
    places = list(waiting.order_by("start", "-end", "id"))
    if not places:
        return []
    fallen = {
        verdict.claim_id: verdict
        for verdict in Verdict.objects.open_to(person)
        .newest()
        .filter(claim__in=[place.claim_id for place in places])
        .select_related("rating", "by")
    }
    settled = _settled(places)
    read = _read(revision, [place for place in settled.values() if place])
    return [_doubt(place, settled[place.pk], fallen.get(place.claim_id), revision, read) for place in places]


def _settled(places: list[Occurrence]) -> dict[Any, Any]:
    """For each place the one before, or where nobody had said yet where that stands, the last that was sure."""
    found: dict[Any, Any] = {place.pk: place for place in places}
    while going := {id_: each.carried_from_id for id_, each in found.items() if each and each.needs_a_person}:
        before = Occurrence.objects.in_bulk([id_ for id_ in going.values() if id_])
        found |= {id_: before.get(earlier) for id_, earlier in going.items()}
    return found


def _read(revision: Revision, earlier: list[Occurrence]) -> dict[UUID, Read]:
    """This revision and those of the earlier places. The database would open its long text for each place anew."""
    others = {place.revision_id for place in earlier} - {revision.pk}
    texts = Revision.objects.filter(pk__in=others).values_list("pk", "text")
    read = {revision.pk: Read(revision.text)} | {pk: Read(text) for pk, text in texts}
    rows = Passage.objects.filter(revision__in=read).order_by("start")
    for pk, start, end in rows.values_list("revision", "start", "end"):
        read[pk].spans.append((start, end))
    return read


def _doubt(
    place: Occurrence,
    origin: Occurrence | None,
    verdict: Verdict | None,
    revision: Revision,
    read: dict[UUID, Read],
) -> Doubt:
    language = revision.document.language
    statement = place.claim.statement
    if origin is None:
        return Doubt(place, verdict, Restated(statement), [], [(place.exact, False)])
    if not place.is_placed:
        return Doubt(place, verdict, Restated(statement), [(origin.exact, True)], [])
    exact = origin.exact, place.exact
    sentence = read[origin.revision_id].sentence_of(origin), read[revision.pk].sentence_of(place)
    stretches = redline(*(exact if exact[0] != exact[1] else sentence), language)
    return Doubt(
        place,
        verdict,
        restate(statement, exact, sentence, language),
        list(_before(stretches)),
        [(each.text, each.kind == "new") for each in stretches if each.kind != "old"],
        _rival(place, origin, revision),
    )


def _before(stretches: list[Stretch]) -> Iterator[tuple[str, bool]]:
    """The old words, with a space where new ones came between two that stood side by side."""
    for before, each in pairwise([Stretch("same", "", 0), *stretches]):
        if each.kind != "new":
            yield each.text, each.kind == "old"
        elif before.kind == "same" and each.text != each.text.strip():
            yield " ", False


def _rival(place: Occurrence, origin: Occurrence, revision: Revision) -> Rival | None:
    if place.anchoring != Anchoring.AMBIGUOUS or not place.runner_up:
        return None
    start, end = place.runner_up["start"], place.runner_up["end"]
    exact = origin.exact, revision.text[start:end]
    said = restate(place.claim.statement, exact, exact, revision.document.language).statement
    return Rival(start, end, exact[1], said)


def lines(before: Revision | None, revision: Revision, language: str) -> list[Line]:
    """The revision's text line by line, compared with the one before, its live claims marked."""
    places = {
        str(place.pk): place
        for place in revision.occurrences.placed().select_related("claim")
        if place.claim.status != Status.DISMISSED
    }
    spans = [Span(id_, place.start, place.end) for id_, place in places.items()]
    stretches = redlined(revision, before, language)
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
