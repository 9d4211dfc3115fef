"""Figures over time and against each other: the series that a claim's figures belong to, read from the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from claims import earlier
from claims.choices import Status
from claims.matching.chart import Chart, Point, draw
from claims.matching.series import Figure, Relation, relate
from claims.models import Citation, Claim
from claims.splitting import facts_of
from claims.truth.reading import Read, read_claim
from newsroom.models import Desk

ALIKE = 0.2  # how near another claim must come to be compared at all; what it measures is then looked at
MOST = 40


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


@dataclass(frozen=True)
class Series:
    """One figure of a claim, and what others give for the same, oldest first; those without a day at the end."""

    rows: list[Row]
    chart: Chart | None

    @property
    def points(self) -> list[tuple[Row, Point | None]]:
        return list(zip(self.rows, self.chart.points, strict=True)) if self.chart else []

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
    return list(
        Claim.objects.filter(desk=desk, pk__in=owners).exclude(status=Status.DISMISSED).order_by("id")
    )


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
    rows = Citation.objects.standing().filter(claim__in=claims).exclude(figure="")
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
        if len(read[row.claim.pk]) == 1:  # else nothing says which of its figures the citation's is
            rows += [
                Row(row.claim, given, relate(first, given), citation)
                for citation in cited.get(row.claim.pk, [])
                if (given := _given(citation, row.figure))
            ]
    rows.sort(key=lambda row: (row.figure.stated_on or date.max, row.claim.pk, row.citation is not None))
    return Series(rows, draw([(row.figure.stated_on, row.value) for row in rows]))


def _given(citation: Citation, figure: Figure) -> Figure | None:
    """The figure that a source gives, as its citation notes it: a number of what the claim counts."""
    facts = facts_of(citation.figure, language=figure.language, published=None)
    numbers = [fact for fact in facts if isinstance(fact.get("value"), int | float)]
    if len(numbers) != 1:
        return None
    fact = {**numbers[0], "type": figure.read.type, "unit": figure.read.fact.get("unit", "")}
    read = Read(fact, 0, 0, citation.figure, figure.read.sentence, figure.read.fates, figure.read.ways)
    source = citation.evidence.snapshot.source
    return Figure(
        read=read,
        statement=figure.statement,
        language=figure.language,
        stated_on=source.published_on,
        days=figure.days,
        places=figure.places,
    )
