"""Searching what the world may read: BM25 over the postings of published claims, and no others.

A query in no language named is read in each language that something is published in, and every claim is compared in
its own.
"""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import connection
from django.db.models import Q

from claims.earlier import LIKELY
from claims.matching import query_weights
from claims.models import PublicFace, PublishedClaim

# As claims.earlier has it for a desk: a few texts are reckoned as a thousand.
_SEARCH = """
    with query as (
        select * from unnest(%(languages)s::text[], %(terms)s::text[], %(weights)s::float8[])
            as query (language, term, weight)
    ),
    hits as materialized (
        select query.language, query.term, owner, impact
        from query join claims_publicposting posting using (language, term)
        where owner in (select id from claims_publishedclaim where current and desk_id = any(%(desks)s::uuid[]))
    ),
    known as (
        select language, term, count(*) as n from hits group by language, term
    ),
    rarity as (
        select language, term, query.weight * ln(1 + (greatest(%(texts)s, coalesce(n, 0)) - coalesce(n, 0) + 0.5)
                                                   / (coalesce(n, 0) + 0.5)) as weight
        from query left join known using (language, term)
    ),
    most as (
        select language, sum(weight) as weight from rarity group by language
    ),
    likeness as (
        select owner, round((sum(impact * rarity.weight) / max(most.weight))::numeric, 9) as score
        from hits join rarity using (language, term) join most using (language)
        group by owner
    )
    select owner from likeness join claims_publishedclaim claim on claim.id = owner
    where score >= %(likely)s and (%(since)s::date is null or greatest(claimed_on, reviewed_on) >= %(since)s)
    order by score desc, owner desc
    limit %(limit)s offset %(offset)s
"""

_LANGUAGES = """
    with recursive found as (
        (select language from claims_publicposting order by language limit 1)
        union all
        select (
            select posting.language from claims_publicposting posting
            where posting.language > found.language order by posting.language limit 1
        )
        from found where found.language is not null
    )
    select language from found where language is not null
"""


def search(
    faces: Sequence[PublicFace], query: str, *, language: str, since: date | None, start: int, size: int
) -> list[PublishedClaim]:
    """Published claims of these desks from the place `start`, the likeliest first; without a query the newest first.

    `language` is a code without a region, "" for any; `since` is the day that the newer of claim and review is not
    before.
    """
    rows = PublishedClaim.objects.filter(desk__in=[face.desk_id for face in faces], current=True)
    if query:
        found = _likeliest(faces, query, language, since, start, size)
        by_id = rows.select_related("publication").in_bulk(found)
        return [by_id[id_] for id_ in found if id_ in by_id]
    if language:
        rows = rows.filter(language=language)
    if since:
        rows = rows.filter(Q(claimed_on__gte=since) | Q(reviewed_on__gte=since))
    return list(rows.select_related("publication").order_by("-id")[start : start + size])


def _likeliest(
    faces: Sequence[PublicFace],
    query: str,
    language: str,
    since: date | None,
    start: int,
    size: int,
) -> list[UUID]:
    words = [
        (code, term, weight)
        for code in ([language] if language else _languages())
        for term, weight in query_weights(query, code).items()
    ]
    if not words:
        return []
    desks = [face.desk_id for face in faces]
    texts = max(1000, PublishedClaim.objects.filter(desk__in=desks, current=True).count())
    codes, terms, weights = zip(*words, strict=True)
    with connection.cursor() as cursor:
        cursor.execute(
            _SEARCH,
            {
                "languages": list(codes),
                "terms": list(terms),
                "weights": list(weights),
                "desks": desks,
                "texts": texts,
                "likely": LIKELY,
                "since": since,
                "limit": size,
                "offset": start,
            },
        )
        return [owner for (owner,) in cursor.fetchall()]


def _languages() -> list[str]:
    """Those that anything is published in, one step in the index for each."""
    with connection.cursor() as cursor:
        cursor.execute(_LANGUAGES)
        return [language for (language,) in cursor.fetchall()]
