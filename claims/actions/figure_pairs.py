"""Keeping the list of figures that do not agree. The worker makes it: a page only reads."""

import time

from django.db import transaction

from claims import figures
from claims.choices import Apart, Status
from claims.matching.series import Relation
from claims.models import Claim, FigurePair
from claims.truth.figures import bears_out

SECONDS = 20.0  # of one run; what is left is done in the next
BATCH = 50


def compare_waiting(*, seconds: float = SECONDS) -> int:
    """Hold the figures of claims that were changed since against those of their desks. Returns how many were."""
    done, until = 0, time.monotonic() + seconds
    while batch := list(Claim.objects.to_compare().select_related("desk")[:BATCH]):
        for claim in batch:
            if time.monotonic() >= until:
                return done
            compare(claim)
            done += 1
    return done


@transaction.atomic
def compare(claim: Claim) -> list[FigurePair]:
    """Write anew which figures of other claims this one's do not agree with."""
    claim = Claim.objects.lock(claim)  # who changes the day of its document meanwhile has it compared again
    live = claim.status != Status.DISMISSED
    found = {
        (series.first.text, row.claim.pk): FigurePair(
            desk=claim.desk,
            claim=claim,
            figure=series.first.text,
            other=row.claim,
            other_figure=row.words,
            apart=str(row.relation),
        )
        for series in (figures.series_of(claim) if live else [])
        for row in series.rows
        if row.citation is None and row.relation in set(Apart.values) and not _alike(series, row)
    }
    FigurePair.objects.filter(claim=claim).delete()
    FigurePair.objects.filter(other=claim).delete()
    pairs = FigurePair.objects.bulk_create(found.values())
    Claim.objects.filter(pk=claim.pk).update(compared_version=claim.version)
    return pairs


def _alike(series: figures.Series, row: figures.Row) -> bool:
    """Whether nothing is apart but the places: 47 here and 47 there is no finding."""
    return row.relation is Relation.OTHER_SCOPE and bears_out(series.first, row.figure.read) is not None
