"""Variants of a report: what is left out of a frozen content, once, for every form that is printed from it."""

from claims.reporting.content import Content

FULL = "full"


def code(content: Content) -> str:
    """The name of the variant that this content is."""
    return str(content.get("variant", {}).get("code", FULL))
