"""How the frozen content writes what stands in many of its members."""

from datetime import UTC, date, datetime
from typing import Any

from newsroom.models import Rating, User


def rating(given: Rating) -> dict[str, Any]:
    return {"code": given.code, "name": given.name, "value": given.value, "averitec": given.averitec}


def name(person: User) -> str:
    """What a reader of the report may know of a person: never the whole e-mail address."""
    return person.name or person.email.partition("@")[0]


def day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def moment(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")
