"""Lists are paged by key: page 1,000 costs what page 1 costs, and nothing slips while others write."""

from typing import Any, TypeVar
from uuid import UUID

from django.db import models

Row = TypeVar("Row", bound=models.Model)


def newest_first(
    rows: "models.QuerySet[Row]", before: str, size: int = 50, key: str = "id"
) -> tuple[list[Row], str]:
    """One page of `rows`, newest first, and the key to give as `before` for the next one; "" at the end."""
    limit = _key(rows.model, key, before)
    if limit is not None:
        rows = rows.filter(**{f"{key}__lt": limit})
    page = list(rows.order_by(f"-{key}")[: size + 1])
    return page[:size], str(getattr(page[size - 1], key)) if len(page) > size else ""


def _key(model: type[models.Model], name: str, value: str) -> Any:
    try:
        return UUID(value) if isinstance(model._meta.get_field(name), models.UUIDField) else int(value)
    except ValueError:  # no key, or one that somebody made up: the first page
        return None
