"""Keeping the vectors of claims and earlier checks. The worker makes them; without a model configured, nobody does."""

import logging
import time
from uuid import UUID

from django.db import connection, transaction

from claims import sense, vectors
from claims.actions.postings import searched
from claims.asking import NoAnswer
from claims.models import Claim, EarlierCheck, SentenceVector

SECONDS = 40.0  # of one run; what is left is done in the next
log = logging.getLogger("claims.vectors")

_WAITING = """
    select id, desk_id from (
        select id, desk_id from claims_claim where status <> 'dismissed'
        union all select id, desk_id from claims_earliercheck
    ) owners
    where not exists (select from claims_sentencevector v where v.owner = owners.id and v.model = %s)
    limit %s
"""


def make_waiting(*, seconds: float = SECONDS) -> int:
    """Make vectors of the configured model for what has none. Returns how many; stops where the model fails."""
    embedder, done, until = sense.embedder(), 0, time.monotonic() + seconds
    while embedder and time.monotonic() < until:
        with connection.cursor() as cursor:
            cursor.execute(_WAITING, [embedder.model, vectors.MOST_AT_ONCE])
            desks: dict[UUID, UUID] = dict(cursor.fetchall())
        if not desks:
            break
        rows = [*Claim.objects.filter(pk__in=desks), *EarlierCheck.objects.filter(pk__in=desks)]
        try:
            found = embedder.embed([searched(row) for row in rows])
        except NoAnswer as error:
            log.warning("No vectors were made: %s", error)
            break
        with transaction.atomic():
            done += len(
                SentenceVector.objects.bulk_create(
                    (
                        SentenceVector(
                            desk_id=desks[row.pk],
                            owner=row.pk,
                            model=embedder.model,
                            signs=vectors.signs(vector),
                            numbers=vectors.packed(vector),
                        )
                        for row, vector in zip(rows, found, strict=True)
                    ),
                    ignore_conflicts=True,
                )
            )
    return done
