"""The desk that benchmarks work on: its rows are such as the product writes."""

from typing import Any

import pytest
from django.db import connection

from bench import many_claims
from claims import basis
from claims.models import Citation, Claim, Confirmation, Verdict
from newsroom import ledger
from sources.models import Evidence

FOREIGN_KEYS = """
    select conname, conrelid::regclass::text, {here}, confrelid::regclass::text, {there}
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace
        and conrelid::regclass::text ~ '^(claims|sources|newsroom)_'
"""
NAMES = """
    (select array_agg(quote_ident(attname) order by place) from unnest({keys}) with ordinality as keys(number, place)
    join pg_attribute on attrelid = {table} and attnum = number)
"""


def dangling(cursor: Any) -> list[str]:
    """The names of foreign keys that some row does not keep."""
    here, there = (
        NAMES.format(table="conrelid", keys="conkey"),
        NAMES.format(table="confrelid", keys="confkey"),
    )
    cursor.execute(FOREIGN_KEYS.format(here=here, there=there))
    found = []
    for name, table, columns, parent, keys in cursor.fetchall():
        pairs = " and ".join(f"p.{key} = c.{column}" for column, key in zip(columns, keys, strict=True))
        given = " and ".join(f"c.{column} is not null" for column in columns)
        cursor.execute(
            f"select exists (select from {table} c where {given} and not exists (select from {parent} p where {pairs}))"
        )
        if cursor.fetchone()[0]:
            found.append(name)
    return found


@pytest.mark.django_db
def test_a_desk_of_many_claims_satisfies_the_rules_that_the_database_holds() -> None:
    desk = many_claims.seed(1100)
    assert Claim.objects.filter(desk=desk).count() == 1100
    assert Citation.objects.filter(desk=desk).count() == 2200
    with connection.cursor() as cursor:
        # Written again as they are, with the triggers on that were off.
        cursor.execute("update claims_claim set priority = priority")
        cursor.execute("update claims_occurrence set prefix = prefix")
        assert dangling(cursor) == []
    for each in Evidence.objects.filter(desk=desk).select_related("snapshot")[:300]:
        assert each.snapshot.text[each.start : each.end] == each.exact
    for verdict in Verdict.objects.filter(desk=desk).select_related("claim")[:50]:
        assert verdict.basis == basis.digest(verdict.claim)
    assert {each.by_id for each in Confirmation.objects.filter(desk=desk)}.isdisjoint(
        Verdict.objects.filter(desk=desk).values_list("by", flat=True)
    )
    assert ledger.verify(desk).broken_at is None


@pytest.mark.django_db
def test_two_desks_of_many_claims_lie_side_by_side() -> None:
    assert [many_claims.seed(20, slug=slug).slug for slug in ("one", "two")] == ["one", "two"]
