"""Identifiers of rows."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A UUID of version 7: rows made later sort later, on every PostgreSQL (which has its own only from 18)."""
    return uuid7()
