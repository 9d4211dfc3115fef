"""A claim's JSON as PostgreSQL writes it: the members of ClaimOut and ClaimStatusOut, in their order.

What is a member, and in which order, the serializers say; here stands only where PostgreSQL finds each. A member that
is missing here is missed when the module is loaded. A test holds the values of both ways against each other.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from rest_framework.serializers import BaseSerializer

from claims.api.claim_shape import ClaimOut, OccurrenceOut, StandingVerdictOut
from claims.api.claim_status import ClaimStatusOut
from claims.api.fields import PersonOut
from claims.choices import SIGNED


def moment(column: str) -> str:
    """A time in UTC, as the serializers write it."""
    return f"""to_char({column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""


def row(members: Mapping[str, str], names: Iterable[str], rest: str = "") -> str:
    """A scalar query for the JSON of one row; `rest` is its FROM clause and what follows."""
    columns = ", ".join(f'{members[name]} as "{name}"' for name in names)
    return f"(select row_to_json(shown) from (select {columns} {rest}) shown)"  # noqa: S608  # constants of this module


def names(serializer: type[BaseSerializer[Any]], *but: str) -> tuple[str, ...]:
    return tuple(name for name in serializer().fields if name not in but)  # type: ignore[attr-defined]  # not a list


def person(column: str) -> str:
    where = f"from newsroom_user u where u.id = {column}"
    return f"case when {column} is not null then {row({'id': 'u.id', 'name': 'u.name'}, names(PersonOut), where)} end"


_signed = ", ".join(f"'{status}'" for status in sorted(SIGNED))


def standing(by: str) -> str:
    """A join of the verdict that stands on a claim `c`, as `v`, where the person of this id may see it: the rule of
    VerdictQuerySet.open_to.
    """
    return f"""
        left join lateral (
            select v.id, v.explanation, v.basis, v.by_id, v.at, r.code,
                case when c.status = 'confirmed' then (
                    select {moment("y.at")} from claims_confirmation y where y.verdict_id = v.id and y.agrees
                    order by y.id limit 1
                ) end as confirmed_at
            from claims_verdict v join newsroom_rating r on r.id = v.rating_id
            where v.claim_id = c.id and c.status in ({_signed})
                and not exists (select from claims_verdict later where later.replaces_id = v.id)
                and (not v.blind or v.by_id = {by}
                    or exists (select from claims_secondverdict later where later.verdict_id = v.id)
                    or exists (select from claims_confirmation later where later.verdict_id = v.id))
        ) v on true
    """  # noqa: S608  # constants of the modules


_VERDICT: Final = {
    "id": "v.id",
    "rating": "v.code",
    "explanation": "v.explanation",
    "basis": "v.basis",
    "by": person("v.by_id"),
    "at": moment("v.at"),
}
_PLACE: Final = {
    "document": "r.document_id",
    "revision": "r.number",
    **{name: f'o."{name}"' for name in ("start", "end", "exact", "prefix", "suffix", "anchoring")},
}
_PLACES: Final = f"""(
    select coalesce(json_agg({row(_PLACE, names(OccurrenceOut))}
        order by r.document_id desc, r.number, o.start, o."end" desc, o.id), '[]')
    from claims_occurrence o join claims_revision r on r.id = o.revision_id where o.claim_id = c.id
)"""  # noqa: S608  # constants of this module
_AS_STORED: Final = (
    *("id", "statement", "kind", "facts", "claimant", "claimed_on", "checkworthiness", "reasons", "proposer"),
    *("status", "dismissal", "dismissal_note", "due_on", "priority", "version"),
)
CLAIM: Final = {
    **{name: f"c.{name}" for name in _AS_STORED},
    **{name: moment(f"c.{name}") for name in ("status_at", "created_at", "updated_at")},
    "replaced_by": "c.replaced_by_id",
    "assignee": person("c.assignee_id"),
    "occurrences": _PLACES,
    "verdict": f"case when v.id is not null then {row(_VERDICT, names(StandingVerdictOut))} end",
    "sealed": f"c.status in ({_signed}) and v.id is null",
    "confirmed_at": "v.confirmed_at",
}
_STATUS: Final = {
    **{name: CLAIM[name] for name in ("id", "status", "sealed", "confirmed_at", "version", "updated_at")},
    "rating": "v.code",
    "verdict": "v.id",
    "verdict_at": moment("v.at"),
}
CLAIM_JSON: Final = row(CLAIM, names(ClaimOut, "evidence", "notes"))
STATUS_JSON: Final = row(_STATUS, names(ClaimStatusOut))
