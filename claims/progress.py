"""How far the check of each document is: counts for bars, read for a whole list at once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from django.db import connection

from claims.models import Document

ORDER = ("confirmed", "checked", "open", "proposed")
"""The segments of a progress bar, from done to not begun. Dismissed claims are no work."""


@dataclass
class Progress:
    passages: int = 0
    read: int = 0
    statuses: dict[str, int] = field(default_factory=dict)
    ratings: dict[str, int] = field(default_factory=dict)

    @property
    def claims(self) -> int:
        return sum(self.statuses.get(status, 0) for status in ORDER)

    @property
    def segments(self) -> list[tuple[str, int, str, str]]:
        """(status, count, x, width) of a stacked bar, in percent."""
        found, reached = [], 0.0
        for status in ORDER:
            count = self.statuses.get(status, 0)
            width = 100 * count / self.claims if count else 0.0
            if count:
                found.append((status, count, f"{reached:.3f}%", f"{width:.3f}%"))
            reached += width
        return found


COUNTS = """
    with newest as (
        select distinct on (document_id) document_id, id from claims_revision
        where document_id = any(%(documents)s) order by document_id, number desc
    ), placed as (
        select distinct newest.document_id, c.id, c.status,
            case when c.status in ('checked', 'confirmed') then r.code end as rating
        from newest join claims_occurrence o on o.revision_id = newest.id and o.anchoring <> 'lost'
        join claims_claim c on c.id = o.claim_id
        left join claims_verdict v on v.claim_id = c.id
            and not exists (select from claims_verdict later where later.replaces_id = v.id)
            and (not v.blind or exists (select from claims_secondverdict s where s.verdict_id = v.id)
                or exists (select from claims_confirmation a where a.verdict_id = v.id))
        left join newsroom_rating r on r.id = v.rating_id
    )
    select document_id, status, rating, count(*) from placed group by 1, 2, 3
"""

PASSAGES = """
    with newest as materialized (
        select *, (select max(o."end" - o.start) from claims_occurrence o where o.revision_id = revisions.id) as longest
        from (
            select distinct on (document_id) document_id, id from claims_revision
            where document_id = any(%(documents)s) order by document_id, number desc
        ) revisions
    )
    select document_id, count(*),
        count(*) filter (where not here.undecided and (here.claims > 0 or p.disposition = 'nothing_to_check'))
    from newest join claims_passage p on p.revision_id = newest.id
    cross join lateral (
        select count(*) as claims, coalesce(bool_or(c.status = 'proposed' or (
            o.anchoring in ('changed', 'ambiguous') and o.resolved_at is null and c.status <> 'dismissed'
        )), false) as undecided
        from claims_occurrence o join claims_claim c on c.id = o.claim_id
        where o.revision_id = newest.id and o.start < p."end" and o."end" > p.start and o.anchoring <> 'lost'
            -- Says nothing new, and lets the index begin near the passage: else each passage reads all before it.
            and o.start > p.start - newest.longest
    ) here
    group by 1
"""


def of_documents(documents: Iterable[Document]) -> dict[UUID, Progress]:
    """The progress of each document's newest revision, in two queries. The rule is that of claims.coverage. A rating
    that is sealed to anybody is not counted.
    """
    found = {document.pk: Progress() for document in documents}
    parameters = {"documents": list(found)}
    with connection.cursor() as cursor:
        cursor.execute(PASSAGES, parameters)
        for document, passages, read in cursor.fetchall():
            found[document].passages, found[document].read = passages, read
        cursor.execute(COUNTS, parameters)
        for document, status, rating, count in cursor.fetchall():
            progress = found[document]
            progress.statuses[status] = progress.statuses.get(status, 0) + count
            if rating:
                progress.ratings[rating] = progress.ratings.get(rating, 0) + count
    return found
