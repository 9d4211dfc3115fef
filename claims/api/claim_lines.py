"""A claim as PostgreSQL writes it, member for member what ClaimOut shows: a test holds the two against each other."""

from typing import Final


def _moment(column: str) -> str:
    """A time as the serializers write it."""
    return f"""to_char({column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""


CLAIMS: Final = f"""
    select row_to_json(shown) from (
        select c.id, c.statement, c.kind, c.facts, c.claimant, c.claimed_on, c.checkworthiness, c.reasons,
            c.proposer, c.status, {_moment("c.status_at")} as status_at, c.dismissal, c.dismissal_note,
            c.replaced_by_id as replaced_by,
            (select row_to_json(person) from (
                select u.id, u.name from newsroom_user u where u.id = c.assignee_id
            ) person) as assignee,
            c.due_on, c.priority,
            array_to_json(array(select row_to_json(place) from (
                select r.document_id as document, r.number as revision, o.start, o."end", o.exact, o.prefix,
                    o.suffix, o.anchoring
                from claims_occurrence o join claims_revision r on r.id = o.revision_id where o.claim_id = c.id
                order by r.document_id desc, r.number, o.start, o."end" desc, o.id
            ) place)) as occurrences,
            standing.verdict, c.status in ('checked', 'confirmed') and standing.verdict is null as sealed,
            standing.confirmed_at,
            {_moment("c.created_at")} as created_at, {_moment("c.updated_at")} as updated_at, c.version
        from claims_claim c
        left join lateral (
            select json_build_object('id', v.id, 'rating', s.code, 'explanation', v.explanation, 'basis', v.basis,
                    'by', json_build_object('id', u.id, 'name', u.name), 'at', {_moment("v.at")}) as verdict,
                case when c.status = 'confirmed' then (
                    select {_moment("y.at")} from claims_confirmation y where y.verdict_id = v.id and y.agrees
                    order by y.id limit 1
                ) end as confirmed_at
            from claims_verdict v
            join newsroom_rating s on s.id = v.rating_id
            join newsroom_user u on u.id = v.by_id
            where v.claim_id = c.id and c.status in ('checked', 'confirmed')
                and not exists (select from claims_verdict later where later.replaces_id = v.id)
                and (not v.blind or v.by_id = %(by)s  -- as VerdictQuerySet.open_to has it
                    or exists (select from claims_secondverdict later where later.verdict_id = v.id)
                    or exists (select from claims_confirmation later where later.verdict_id = v.id))
        ) standing on true
        where c.desk_id = %(desk)s {{also}}
    ) shown
"""  # noqa: S608  # nothing in it comes from outside
"""JSON objects on one line, one a row, of the claims of a desk as a person (`by`) sees them; `also` narrows them and
gives their order.
"""
