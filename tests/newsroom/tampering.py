"""Getting past Python: with plain SQL, which the database's rules stop, and as the owner of the tables, who can
switch the rules off.
"""

from collections.abc import Callable, Sequence
from uuid import UUID

from django.db import connection, transaction


def past_python(statement: str, *parameters: str | int | UUID) -> None:
    """Run a statement as any program with the database's password could; deferred rules are checked at once."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("set constraints all immediate")
        cursor.execute(
            statement, [str(each) if isinstance(each, UUID) else each for each in parameters] or None
        )


def tamper(table: str, deed: str | Callable[[], object], parameters: Sequence[object] = ()) -> None:
    """Run a statement, or call `deed`, while the table's triggers are off."""
    with connection.cursor() as cursor:
        cursor.execute("set constraints all immediate")
        cursor.execute(f"alter table {table} disable trigger user")
        if callable(deed):
            deed()
        else:
            cursor.execute(deed, [str(parameter) for parameter in parameters])
        cursor.execute(f"alter table {table} enable trigger user")
        cursor.execute("set constraints all deferred")
