"""Who has it from whom, as the desk has recorded it: the rows that sources.independence reckons with."""

from collections.abc import Collection, Sequence
from uuid import UUID

from django.utils.translation import gettext as _

from newsroom.worded import Worded
from sources.independence import SENTENCES, Given, Provenance, Reason, Shortfall, in_words
from sources.models import Derivation, Source

_STANDING = Worded(
    lambda sources: (
        Derivation.objects.standing()
        .filter(source__in=sources)
        .order_by("id")
        .values_list("source_id", "origin_id", "how")
    )
)
_SOURCES = Worded(
    lambda sources: (
        Source.objects.filter(pk__in=sources)
        .only("title", "publisher", "author", "has_stake", "first_hand", "protected", "pseudonym")
        .order_by("id")
    )
)


def provenance(sources: Collection[UUID]) -> Provenance:
    """The provenance of these sources: every source that they go back to, by standing derivations."""
    edges: dict[tuple[UUID, UUID], str] = {}
    known, new = set(sources), set(sources)
    while new:
        found = {(source, origin): how for source, origin, how in _STANDING(new)}
        edges |= found
        new = {origin for _source, origin in found} - known
        known |= new
    given = [
        Given(row.pk, row.called, row.has_stake, row.first_hand, (row.author, row.publisher))
        for row in _SOURCES(known)
    ]
    return Provenance(given, edges, edges)


def shortfall_in_words(shortfall: Shortfall) -> str:
    """What is missing and why, as a sentence in the reader's language."""
    return in_words(shortfall, _translated())


def reasons_in_words(reasons: Sequence[Reason]) -> str:
    """Why cited sources do not count, as a sentence in the reader's language; "" where each of them does."""
    said = "; ".join(_translated()[reason.code].format(**reason.details) for reason in reasons)
    return f"{said[0].upper()}{said[1:]}." if said else ""


def _translated() -> dict[str, str]:
    return {code: _(words) for code, words in SENTENCES.items()}
