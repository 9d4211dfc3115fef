"""Figures over time and against each other: the series that a claim's figures belong to, read from the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from claims import earlier
from claims.choices import Status
from claims.examining import language_of
from claims.matching.chart import Chart, Point, draw
from claims.matching.series import Figure, Relation, relate
from claims.models import Citation, Claim, FigurePair
from claims.splitting import facts_of
from claims.truth.figures import bears_out, comparable, of_one_subject
from claims.truth.reading import Read, read_claim
from claims.truth.reading import read as read_passage
from newsroom.models import Desk

ALIKE = 0.2  # how near another claim must come to be compared at all; what it measures is then looked at
MOST = 40
ON_TOP = ("elsewhere", "claimed", "sourced", "here", "against")


@dataclass(frozen=True)
class Row:
    """A figure of a series: what a claim says, or what a source cited for a claim gives."""

    claim: Claim
    figure: Figure
    relation: Relation | None  # to the first; None: the first itself
    citation: Citation | None = None

    @property
    def words(self) -> str:
        return self.figure.read.text

    @property
    def value(self) -> float:
        return float(self.figure.read.fact["value"])

    @property
    def mark(self) -> str:
        """How a chart draws it: "here" is the first itself."""
        if self.relation is Relation.CONTRADICTS:
            return "against"
        if self.citation:
            return "sourced"
        if self.relation is None:
            return "here"
        return "elsewhere" if self.relation is Relation.OTHER_SCOPE else "claimed"


@dataclass(frozen=True)
class Series:
    """One figure of a claim, and what others give for the same, oldest first; those without a day at the end."""

    rows: list[Row]
    chart: Chart | None
    first: Read
    """The figure of the claim that the others are held against."""

    @property
    def points(self) -> list[tuple[Row, Point]]:
        """What has a day, in the order in which it is drawn: what tells most lies on top."""
        marked = zip(self.rows, self.chart.points, strict=True) if self.chart else ()
        return sorted(
            ((row, point) for row, point in marked if point), key=lambda one: ON_TOP.index(one[0].mark)
        )

    @property
    def marks(self) -> list[str]:
        """Which kinds of mark its chart has."""
        used = {row.mark for row, _point in self.points}
        return [mark for mark in ("here", "claimed", "sourced", "against", "elsewhere") if mark in used]

    @property
    def contradicting(self) -> list[Row]:
        """Claims that cannot be true together with this one. What its sources give, its truth tests say."""
        return [row for row in self.rows if row.relation is Relation.CONTRADICTS and not row.citation]


def series_of(claim: Claim) -> list[Series]:
    """The series of each figure of a claim that something else gives too."""
    read = _read([claim])
    if not read[claim.pk]:
        return []
    others = _others(claim.desk, claim, read[claim.pk][0].language)
    read |= _read(others)
    cited = _cited([claim, *others])
    found = [_series(claim, first, others, read, cited) for first in read[claim.pk]]
    return [series for series in found if len(series.rows) > 1]


def _others(desk: Desk, claim: Claim, language: str) -> list[Claim]:
    near = earlier.ranked(desk, claim.statement, language, limit=MOST, without=(claim.pk,))
    owners = [owner for owner, likeness in near if likeness >= ALIKE]
    # A short claim comes near a long one that does not come near it: what was seen from there is seen from here.
    seen = Q(pk__in=owners) | Q(pk__in=FigurePair.objects.filter(other=claim).values("claim"))
    return list(Claim.objects.filter(seen, desk=desk).exclude(status=Status.DISMISSED).order_by("id"))


def _read(claims: Sequence[Claim]) -> dict[UUID, list[Figure]]:
    """The figures of claims, by the claim."""
    documents = earlier.documents(claims)
    found: dict[UUID, list[Figure]] = {}
    for claim in claims:
        document = documents.get(claim.pk)
        language = document.language if document else "en"
        found[claim.pk] = [
            Figure(
                read=read,
                statement=claim.statement,
                language=language,
                stated_on=claim.claimed_on or (document.published_on if document else None),
                text=str(document.pk) if document else "",
                days=_named(claim, "date", "date"),
                places=_named(claim, "place", "name"),
            )
            for read in read_claim(claim.statement, claim.facts, language)
            if isinstance(read.fact.get("value"), int | float) and read.type not in ("rank", "age")
        ]
    return found


def _named(claim: Claim, kind: str, key: str) -> frozenset[str]:
    return frozenset(str(fact[key]) for fact in claim.facts if fact.get("type") == kind and fact.get(key))


def _cited(claims: Sequence[Claim]) -> dict[UUID, list[Citation]]:
    found: dict[UUID, list[Citation]] = {}
    rows = Citation.objects.standing().filter(claim__in=claims).with_surroundings()
    rows = rows.exclude(evidence__snapshot__source__words_withheld=True)
    for citation in rows.select_related("evidence__snapshot__source").defer("evidence__snapshot__text"):
        found.setdefault(citation.claim_id, []).append(citation)
    return found


def _series(
    claim: Claim,
    first: Figure,
    others: Sequence[Claim],
    read: dict[UUID, list[Figure]],
    cited: dict[UUID, list[Citation]],
) -> Series:
    rows = [Row(claim, first, None)]
    for other in others:
        for figure in read[other.pk]:
            if relation := relate(first, figure):
                rows.append(Row(other, figure, relation))
                break
    for row in list(rows):
        for citation in cited.get(row.claim.pk, []):
            if not citation.figure:
                given = _quoted(citation, row.figure)
            elif len(read[row.claim.pk]) == 1:  # else nothing says which of its figures the citation's is
                given = _noted(citation, row.figure)
            else:
                given = None
            if given:
                rows.append(Row(row.claim, given, relate(first, given), citation))
    rows.sort(key=lambda row: (row.figure.stated_on or date.max, row.claim.pk, row.citation is not None))
    telling = {number for number, row in enumerate(rows) if row.mark in ("here", "against")}
    return Series(rows, draw([(row.figure.stated_on, row.value) for row in rows], telling), first.read)


def _quoted(citation: Citation, figure: Figure) -> Figure | None:
    """The figure in the quoted passage that measures what the claim's does; None where it has none, or several and none
    that bears the claim's out.
    """
    source = citation.evidence.snapshot.source
    language = language_of(citation.opening)  # type: ignore[attr-defined]  # with_surroundings()
    found = [
        each
        for each in read_passage(citation.evidence.exact, language, source.published_on)
        if isinstance(each.fact.get("value"), int | float)
        and comparable(figure.read, each, figure.language, language)
        and of_one_subject(figure.read, each, figure.language, language)
    ]
    if len({each.fact["value"] for each in found}) > 1:
        found = [each for each in found if bears_out(figure.read, each) is not None]
    return _of_the_source(found[0], citation, figure) if found else None


def _noted(citation: Citation, figure: Figure) -> Figure | None:
    """The figure that a source gives, as its citation notes it: a number of what the claim counts."""
    facts = facts_of(citation.figure, language=figure.language, published=None)
    numbers = [fact for fact in facts if isinstance(fact.get("value"), int | float)]
    if len(numbers) != 1:
        return None
    fact = {**numbers[0], "type": figure.read.type, "unit": figure.read.fact.get("unit", "")}
    read = Read(fact, 0, 0, citation.figure, figure.read.sentence, figure.read.fates, figure.read.ways)
    return _of_the_source(read, citation, figure)


def _of_the_source(read: Read, citation: Citation, figure: Figure) -> Figure:
    return Figure(
        read=read,
        statement=figure.statement,
        language=figure.language,
        stated_on=citation.evidence.snapshot.source.published_on,
        days=figure.days,
        places=figure.places,
    )
