"""Many new rows at once, by COPY: several times faster than INSERT, and under the same triggers and constraints."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, models
from psycopg import sql


def copy_in(rows: Sequence[models.Model]) -> None:
    """Write new rows of one model, as bulk_create would. Raises IntegrityError, as any statement does."""
    if not rows:
        return
    fields = _written(rows[0])
    _copy(rows[0], fields, (_values(row, fields) for row in rows))
    for row in rows:
        row._state.adding, row._state.db = False, DEFAULT_DB_ALIAS


def copy_alike(like: models.Model, names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Write many new rows that are as an unsaved one but for the attributes of these names.

    To make a model's instance of each row would take longer than to write it.
    """
    fields = {field.attname: field for field in _written(like)}
    own = [fields.pop(name) for name in names]
    alike = _values(like, fields.values())
    _copy(like, [*own, *fields.values()], (row + alike for row in rows))


def _written(row: models.Model) -> list[Any]:
    # Any: the stubs know only the plainest of fields.
    return [field for field in row._meta.concrete_fields if not field.generated]


def _values(row: models.Model, fields: Iterable[Any]) -> tuple[Any, ...]:
    connection = connections[DEFAULT_DB_ALIAS]
    return tuple([field.get_db_prep_save(field.pre_save(row, True), connection) for field in fields])


def _copy(like: models.Model, fields: Sequence[Any], rows: Iterable[tuple[Any, ...]]) -> None:
    """Write values of these fields of a model. PostgreSQL reads its binary form in two thirds of the time of text."""
    connection = connections[DEFAULT_DB_ALIAS]
    statement = sql.SQL("copy {table} ({columns}) from stdin (format binary)").format(
        table=sql.Identifier(like._meta.db_table),
        columns=sql.SQL(", ").join(sql.Identifier(field.column) for field in fields),
    )
    with (
        connection.cursor() as cursor,
        connection.wrap_database_errors,
        cursor.copy(statement) as copy,
    ):
        copy.set_types([field.db_type(connection).partition("(")[0] for field in fields])
        for row in rows:
            copy.write_row(row)
