"""Many new rows at once, by COPY: several times faster than INSERT, and under the same triggers and constraints."""

import json
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, models
from psycopg import sql
from psycopg.types.json import Jsonb


def copy_in(rows: Sequence[models.Model]) -> None:
    """Write new rows of one model, as bulk_create would. Raises IntegrityError, as any statement does."""
    if not rows:
        return
    connection = connections[DEFAULT_DB_ALIAS]
    meta = rows[0]._meta
    fields = _written(meta)
    values = attrgetter(*(field.attname for field in fields))
    prepared = [(place, field) for place, field in enumerate(fields) if _needs_care(field)]
    with (
        connection.cursor() as cursor,
        connection.wrap_database_errors,
        cursor.copy(_statement(meta, fields)) as copy,
    ):
        for row in rows:
            written = list(values(row))
            for place, field in prepared:
                written[place] = field.get_db_prep_save(field.pre_save(row, True), connection)
            copy.write_row(written)
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias


def copy_alike(like: models.Model, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write many new rows that are as an unsaved one but for the attributes of these names. A value is as psycopg takes
    it, one of JSON its text.

    To make a model's instance of each row would take longer than to write it.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    fields = _written(like._meta)
    pattern = [field.get_db_prep_save(field.pre_save(like, True), connection) for field in fields]
    # Once for all rows: psycopg would write the same JSON for each of them.
    pattern = [json.dumps(each.obj) if isinstance(each, Jsonb) else each for each in pattern]
    attributes = [field.attname for field in fields]
    places = [attributes.index(name) for name in names]
    with (
        connection.cursor() as cursor,
        connection.wrap_database_errors,
        cursor.copy(_statement(like._meta, fields)) as copy,
    ):
        for row in rows:
            for place, value in zip(places, row, strict=True):
                pattern[place] = value
            copy.write_row(pattern)


def _written(meta: Any) -> Any:
    # Any: the stubs know only the plainest of fields.
    return [field for field in meta.concrete_fields if not field.generated]


def _statement(meta: Any, fields: Any) -> sql.Composed:
    return sql.SQL("copy {table} ({columns}) from stdin").format(
        table=sql.Identifier(meta.db_table),
        columns=sql.SQL(", ").join(sql.Identifier(field.column) for field in fields),
    )


def _needs_care(field: Any) -> bool:
    """Whether its values are other than what Python holds: psycopg writes texts, numbers, times and UUIDs itself."""
    return isinstance(field, models.JSONField) or getattr(field, "auto_now", False)
