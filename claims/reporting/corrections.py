"""Corrections of earlier reports on the document, as the next report lists them."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from claims.reporting import words
from claims.reporting.content import Content
from claims.reporting.variants import in_words
from claims.reporting.words import isolated
from newsroom.scale import shown


@dataclass(frozen=True)
class Corrected:
    statement: str
    change: str
    """Which report said what, and what it is now."""
    reason: str
    signed: str


def corrections(content: Content) -> list[Corrected]:
    """In the order in which they were made."""
    return [
        Corrected(
            statement=each["statement"],
            change=_("Report %(number)s said: %(before)s. It is now: %(after)s.")
            % {
                "number": each["report"],
                "before": isolated(shown(each["before"]["name"])),
                "after": isolated(shown(each["after"]["name"])),
            },
            reason=each["reason"],
            signed=_("Corrected by %(by)s, %(at)s.")
            % {"by": isolated(each["by"]), "at": words.moment(each["at"])},
        )
        for each in in_words(content.get("corrections", []), content)
    ]
