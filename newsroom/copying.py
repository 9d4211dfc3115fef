"""Many new rows at once, by COPY: several times faster than INSERT, and under the same triggers and constraints."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, models
from psycopg import sql


def copy_in(rows: Sequence[models.Model]) -> None:
    """Write new rows of one model, as bulk_create would. Raises IntegrityError, as any statement does."""
    if not rows:
        return
    connection = connections[DEFAULT_DB_ALIAS]
    meta = rows[0]._meta
    # Any: the stubs know only the plainest of fields.
    fields: Any = [field for field in meta.concrete_fields if not field.generated]
    values = attrgetter(*(field.attname for field in fields))
    prepared = [(place, field) for place, field in enumerate(fields) if _needs_care(field)]
    statement = sql.SQL("copy {table} ({columns}) from stdin").format(
        table=sql.Identifier(meta.db_table),
        columns=sql.SQL(", ").join(sql.Identifier(field.column) for field in fields),
    )
    with connection.cursor() as cursor, connection.wrap_database_errors, cursor.copy(statement) as copy:
        for row in rows:
            written = list(values(row))
            for place, field in prepared:
                written[place] = field.get_db_prep_save(field.pre_save(row, True), connection)
            copy.write_row(written)
    for row in rows:
        row._state.adding, row._state.db = False, connection.alias


def _needs_care(field: Any) -> bool:
    """Whether its values are other than what Python holds: psycopg writes texts, numbers, times and UUIDs itself."""
    return isinstance(field, models.JSONField) or getattr(field, "auto_now", False)
