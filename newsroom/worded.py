"""Queries that are put into words once.

Django words a queryset anew each time it is asked, which costs the web process more than the database needs for the
answer. What every request asks is worded here when it is first asked, and then only filled in. The rules stay where
they are, in querysets.
"""

from collections.abc import Callable, Collection
from copy import copy
from typing import Any, Generic, TypeVar
from uuid import UUID, uuid4

from django.core.exceptions import EmptyResultSet, ObjectDoesNotExist
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet
from django.db.transaction import TransactionManagementError

Row = TypeVar("Row")
Value = UUID | str | Collection[UUID]
Kind = type[UUID] | type[str] | int
"""What stands in a place: a UUID, a text, or so many UUIDs."""


class Worded(Generic[Row]):
    """What a queryset finds, as a function of some values.

    `build` makes the queryset of marks that stand for the values, and does nothing with a mark but compare a column
    with it: `filter(pk=mark)`, and `filter(pk__in=mark)` where the value is a collection.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Row]]) -> None:
        self._build = build
        self._known: dict[tuple[Kind, ...], _Words | None] = {}

    def __call__(self, *values: Value) -> list[Row]:
        kinds = tuple(map(_kind, values))
        if kinds not in self._known:
            self._known[kinds] = _worded(self._build, kinds)
        words = self._known[kinds]
        return list(words.filled(_flat(values))) if words else []

    def first(self, *values: Value) -> Row | None:
        return next(iter(self(*values)), None)

    def get(self, *values: Value) -> Row:
        """Raises ObjectDoesNotExist where there is none."""
        found = self(*values)
        if not found:
            raise ObjectDoesNotExist
        return found[0]


class _Words:
    """A queryset with the SQL that says it, and where in its parameters each mark came to stand."""

    # Any: the stubs know little of how Django compiles a query.
    def __init__(self, rows: Any, marks: list[UUID | str]) -> None:
        self.rows = rows
        self.compiler = rows.query.get_compiler(rows.db)
        self.sql, self.parameters = self.compiler.as_sql()
        place = {mark: number for number, mark in enumerate(marks)}
        self.places = [place.get(each) if isinstance(each, UUID | str) else None for each in self.parameters]

    def filled(self, values: list[UUID | str]) -> Any:
        """The queryset, that finds what there is for these values."""
        connection = connections[DEFAULT_DB_ALIAS]
        query = copy(self.rows.query)
        if query.select_for_update and connection.get_autocommit():
            raise TransactionManagementError("A row is locked in a transaction.")
        said = (
            self.sql,
            tuple(
                each if place is None else values[place]
                for each, place in zip(self.parameters, self.places, strict=True)
            ),
        )
        compiler = copy(self.compiler)
        compiler.connection = connection
        compiler.as_sql = lambda *_, **__: said
        query.get_compiler = lambda *_, **__: compiler
        rows: Any = QuerySet(self.rows.model, query)
        rows._iterable_class, rows._fields = self.rows._iterable_class, self.rows._fields
        return rows


def _worded(build: Callable[..., QuerySet[Any, Any]], kinds: tuple[Kind, ...]) -> _Words | None:
    """None: there is nothing to find, whatever the values are."""
    given = [
        uuid4() if kind is UUID else str(uuid4()) if kind is str else [uuid4() for _ in range(kind)]  # type: ignore[arg-type]  # a number then
        for kind in kinds
    ]
    try:
        return _Words(build(*given), _flat(given))
    except EmptyResultSet:
        return None


def _kind(value: Value) -> Kind:
    return UUID if isinstance(value, UUID) else str if isinstance(value, str) else len(value)


def _flat(values: Any) -> list[UUID | str]:
    found: list[UUID | str] = []
    for value in values:
        found += [value] if isinstance(value, UUID | str) else value
    return found
