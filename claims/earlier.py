"""Likely earlier checks of a claim: in its own desk, and among those that other desks have published.

BM25 over the table of postings, in one SQL statement; see claims.matching.terms for what a posting holds. The best are
ranked again by the pieces of their words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Exists, OuterRef

from claims import sense
from claims.asking import NoAnswer
from claims.choices import Anchoring, Status
from claims.matching import Comparison, Side, alike, compare, query_weights
from claims.models import Claim, Document, EarlierCheck, Occurrence
from claims.splitting import facts_of
from newsroom.models import Desk

# Of the score that the searched words themselves would reach. Measured on 10,375 published checks: of claims that
# were lightly reworded all were found again above it, and 99 of 100 stood first; docs/matching.md has the table.
LIKELY = 0.35
SURE = 0.5
LIKELY_BY_SENSE = 0.6  # of two vectors
SHOWN = 5
BY_WORDS = 40  # are ranked again
OF_PIECES = 0.7  # what pieces count beside terms; 0.5 to 0.75 are as good on the data of docs/matching.md
MOST_AT_ONCE = 300

# A desk with few texts is reckoned as one with a thousand: that a word stands in all three of them says little yet.
_SEARCH = """
    with query as (
        select * from unnest(%(terms)s::text[], %(weights)s::float8[]) as query (term, weight)
    ),
    size as (
        select greatest(1000, (select count(*) from claims_claim where desk_id = %(desk)s)
             + (select count(*) from claims_earliercheck where desk_id = %(desk)s)) as texts
    ),
    -- The owners of a term are kept together: a row for each of them would be grouped, joined and hashed by its text.
    known as materialized (
        select term, count(*) as n, array_agg(owner) as owners, array_agg(impact) as impacts
        from claims_posting where desk_id = %(desk)s and term = any (%(terms)s::text[]) group by term
    ),
    -- A word that the desk has nowhere is its rarest: what shares all but that one with the text is less like it.
    rarity as (
        select term, query.weight * ln(1 + (greatest(texts, coalesce(n, 0)) - coalesce(n, 0) + 0.5)
                                         / (coalesce(n, 0) + 0.5)) as weight
        from query cross join size left join known using (term)
    ),
    -- Rounded: of two with the same words the older comes first, in whatever order their terms were added up.
    best as (
        select owner, (sum(impact * weight) * 1e9)::int8 / 1e9::float8 as score
        from known join rarity using (term) cross join lateral unnest(owners, impacts) as hit (owner, impact)
        where owner <> all (%(without)s::uuid[])
        group by owner
        order by score desc, owner
        limit %(limit)s
    )
    select owner, score / (select sum(weight) from rarity), coalesce(c.statement, e.title || e'\n' || e.claim, '')
    from best left join claims_claim c on c.id = owner left join claims_earliercheck e on e.id = owner
    order by score desc, owner
"""

# As _SEARCH, for many texts at once. What has none of a text's rarer terms cannot be likely enough, whatever else it
# has: so the common ones, which nearly everything has, are looked up of the few alone that can still be.
_CHECKED_BEFORE = """
    with query as (
        select * from unnest(%(keys)s::uuid[], %(terms)s::text[], %(weights)s::float8[]) as query (key, term, weight)
    ),
    size as (
        select greatest(1000, (select count(*) from claims_claim where desk_id = %(desk)s)
             + (select count(*) from claims_earliercheck where desk_id = %(desk)s)) as texts
    ),
    known as materialized (
        select term, count(*) as n, max(impact) as most, array_agg(owner) as owners, array_agg(impact) as impacts
        from claims_posting where desk_id = %(desk)s and term = any (%(terms)s::text[]) group by term
    ),
    rarity as (
        select key, term, coalesce(most, 0) as most,
            query.weight * ln(1 + (greatest(texts, coalesce(n, 0)) - coalesce(n, 0) + 0.5)
                                / (coalesce(n, 0) + 0.5)) as weight
        from query cross join size left join known using (term)
    ),
    -- Common are a text's terms, from the commonest on, that give three quarters of what is needed at most: the others
    -- must give the rest.
    reach as materialized (
        select key, term, weight, %(sure)s * sum(weight) over (partition by key) as needed,
            sum(weight * most) over (partition by key order by weight, term) as reached
        from rarity
    ),
    common as (
        select key, needed, coalesce(max(reached) filter (where reached < needed * 0.75), 0) as at_most
        from reach group by key, needed
    ),
    begun as (
        select key, owner, sum(impact * weight) as score
        from reach join known using (term) cross join lateral unnest(owners, impacts) as hit (owner, impact)
        where reached >= needed * 0.75 and owner <> all (%(own)s::uuid[])
        group by key, owner
    ),
    near as materialized (
        select key, owner from begun join common using (key) where score + at_most >= needed
    )
    select distinct key from (
        select key, owner, needed
        from near join claims_posting p using (owner) join reach using (key, term)
        where p.desk_id = %(desk)s
        group by key, owner, needed
        having sum(impact * weight) >= needed
    ) likely
    where not exists (select 1 from claims_claim c where c.id = owner and c.status = 'dismissed')
"""


@dataclass(frozen=True)
class Match:
    """A claim of the desk, or a published check, that may be the same claim."""

    row: Claim | EarlierCheck
    likeness: float  # 0 to about 1: of what a text of the searched words alone would score
    comparison: Comparison
    document: Document | None = None
    """Where a claim of the desk stands first."""

    @property
    def is_published(self) -> bool:
        return isinstance(self.row, EarlierCheck)


def ranked(
    desk: Desk, text: str, language: str, *, limit: int = BY_WORDS, without: tuple[UUID, ...] = ()
) -> list[tuple[UUID, float]]:
    """Claims and checks that share words with the text, best first, with their likeness, which is that of their terms.

    The order is that of the likeness by terms plus OF_PIECES of that by pieces.
    """
    found = _by_words(desk, text, language, limit=max(limit, BY_WORDS), without=without)
    return [(owner, likeness) for owner, likeness, _score in found[:limit]]


def _by_words(
    desk: Desk, text: str, language: str, *, limit: int = BY_WORDS, without: tuple[UUID, ...] = ()
) -> list[tuple[UUID, float, float]]:
    """Key, likeness, and the score that they are ordered by."""
    weights = query_weights(text, language)
    if not weights:
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            _SEARCH,
            {
                "terms": list(weights),
                "weights": list(weights.values()),
                "desk": desk.pk,
                "without": list(without),
                "limit": limit,
            },
        )
        found: list[tuple[UUID, float, str]] = cursor.fetchall()
    by_pieces = alike(text, [words for _owner, _likeness, words in found])
    scored = [
        (owner, likeness, likeness + OF_PIECES * more)
        for (owner, likeness, _), more in zip(found, by_pieces, strict=True)
    ]
    return sorted(scored, key=lambda row: -row[2])


@dataclass(frozen=True)
class Ranking:
    """Claims and checks, best first, each with its likeness. `fallback` is why vectors had no part in it though a model
    is configured, as claims.asking calls it; "" else.
    """

    rows: list[tuple[UUID, float]]
    fallback: str = ""


def ranked_by_both(
    desk: Desk, text: str, language: str, *, owner: UUID | None = None, without: tuple[UUID, ...] = ()
) -> Ranking:
    """The best by words ranked again together with the nearest by sentence vectors, where a model is configured.

    The order is that of the score by words plus the likeness of the vectors. The likeness that is given back is the
    greater of the two, a vector's only from LIKELY_BY_SENSE on. `owner` is the claim that the text is of: its vector
    need not be made anew.
    """
    found = _by_words(desk, text, language, without=without)
    words = {key: likeness for key, likeness, _score in found}
    try:
        vector = sense.of(text, owner)
    except NoAnswer as error:
        return Ranking(list(words.items()), error.reason)
    if vector is None:
        return Ranking(list(words.items()))
    near = sense.near(desk, vector, words)
    scores = {key: score for key, _likeness, score in found}
    order = {key: scores.get(key, 0.0) + near.get(key, 0.0) for key in {*words, *near} if key not in without}
    return Ranking(
        [
            (key, max(words.get(key, 0.0), likeness if likeness >= LIKELY_BY_SENSE else 0.0))
            for key in sorted(order, key=lambda key: (-order[key], key))
            for likeness in (near.get(key, 0.0),)
        ]
    )


class Matches(list[Match]):
    """The likely earlier checks, best first. `fallback` as in Ranking."""

    fallback: str = ""


def find(
    desk: Desk,
    here: Side,
    *,
    shown: int = SHOWN,
    without: tuple[UUID, ...] = (),
    likely: float = LIKELY,
    by_words: bool = False,
) -> Matches:
    """The likely earlier checks of what somebody claims, best first: dismissed claims are left out.

    A claim that is looked for is the first of `without`. `by_words` asks no model: for what is still being typed.
    """
    if by_words:
        ranking = Ranking(ranked(desk, here.statement, here.language, without=without))
    else:
        owner = without[0] if without else None
        ranking = ranked_by_both(desk, here.statement, here.language, owner=owner, without=without)
    place = {owner: number for number, (owner, _likeness) in enumerate(ranking.rows)}
    scores = {owner: likeness for owner, likeness in ranking.rows if likeness >= likely}
    rows: list[Claim | EarlierCheck] = [
        *Claim.objects.filter(desk=desk, pk__in=scores).exclude(status=Status.DISMISSED),
        *EarlierCheck.objects.filter(desk=desk, pk__in=scores),
    ]
    rows = sorted(rows, key=lambda row: place[row.pk])[:shown]
    stands = documents([row for row in rows if isinstance(row, Claim)])
    found = Matches(
        Match(
            row=row,
            likeness=min(scores[row.pk], 1.0),
            comparison=compare(here, side(row, stands.get(row.pk))),
            document=stands.get(row.pk),
        )
        for row in rows
    )
    found.fallback = ranking.fallback
    return found


def side(row: Claim | EarlierCheck, document: Document | None = None) -> Side:
    """One of the two claims to compare, a claim with the document that it stands in first. When it was claimed is the
    day that somebody noted, else the day of its document. The facts of a published check are found when it is shown.
    """
    if isinstance(row, Claim):
        day = row.claimed_on or (document.published_on if document else None)
        return Side(row.statement, tuple(row.facts), day, document.language if document else "en")
    found: list[dict[str, Any]] = facts_of(row.claim, language=row.language, published=_day_of(row))
    return Side(row.claim, tuple(found), _day_of(row), row.language)


def sides(*claims: Claim) -> list[Side]:
    """Claims of a desk to compare, each in the language of its document."""
    stands = documents(claims)
    return [side(claim, stands.get(claim.pk)) for claim in claims]


def beside(here: Claim, there: Claim) -> Comparison:
    """Two claims of a desk."""
    return compare(*sides(here, there))


def languages(claims: Sequence[Claim]) -> list[tuple[Claim, str]]:
    """Claims with the language of the document that each stands in first."""
    found = documents(claims)
    return [(claim, found[claim.pk].language if claim.pk in found else "en") for claim in claims]


def documents(claims: Sequence[Claim]) -> dict[UUID, Document]:
    """The document that each claim stands in first, by the claim's id."""
    first = (
        Occurrence.objects.filter(claim__in=claims)
        .order_by("claim_id", "id")
        .distinct("claim_id")
        .select_related("revision__document")
        .defer("revision__text")
    )
    return {place.claim_id: place.revision.document for place in first}


def checked_in(document: Document) -> list[Claim]:
    """Those claims of a document's newest revision that were likely checked before, in the order they were made."""
    standing = document.revision.occurrences.exclude(anchoring=Anchoring.LOST).filter(claim=OuterRef("pk"))
    claims = list(Claim.objects.live().filter(Exists(standing)).order_by("id")[:MOST_AT_ONCE])
    checked = checked_before(document.desk, claims, document.language)
    return [claim for claim in claims if claim.pk in checked]


def checked_before(desk: Desk, claims: Sequence[Claim], language: str) -> set[UUID]:
    """Which claims of a document have a likely earlier check outside of it, found in one go.

    At most MOST_AT_ONCE claims; more confident than a suggestion, for nobody looks at the two side by side yet.
    """
    asked = [(claim.pk, query_weights(claim.statement, language)) for claim in claims[:MOST_AT_ONCE]]
    words = [(key, term, weight) for key, weights in asked for term, weight in weights.items()]
    if not words:
        return set()
    keys, terms, weights = zip(*words, strict=True)
    with connection.cursor() as cursor:
        cursor.execute(
            _CHECKED_BEFORE,
            {
                "desk": desk.pk,
                "keys": list(keys),
                "terms": list(terms),
                "weights": list(weights),
                "own": [claim.pk for claim in claims],
                "sure": SURE,
            },
        )
        return {key for (key,) in cursor.fetchall()}


def _day_of(check: EarlierCheck) -> date | None:
    return check.claimed_on or check.reviewed_on
