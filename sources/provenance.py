"""Who has it from whom, as the desk has recorded it: the rows that sources.independence reckons with."""

from collections.abc import Collection
from uuid import UUID

from django.utils.translation import gettext as _

from sources.independence import Given, Provenance, Shortfall, in_words
from sources.models import Derivation, Source


def provenance(sources: Collection[UUID]) -> Provenance:
    """The provenance of these sources: every source that they go back to, by standing derivations."""
    edges: list[tuple[UUID, UUID]] = []
    known, new = set(sources), set(sources)
    while new:
        found = list(
            Derivation.objects.standing().filter(source__in=new).values_list("source_id", "origin_id")
        )
        edges += found
        new = {origin for _source, origin in found} - known
        known |= new
    rows = Source.objects.filter(pk__in=known).order_by("id")
    return Provenance([Given(row.pk, row.title, row.has_stake) for row in rows], edges)


def shortfall_in_words(shortfall: Shortfall) -> str:
    """What is missing and why, as a sentence in the reader's language."""
    return in_words(
        shortfall,
        {
            "needed_one": _("One more independent source is needed"),
            "needed_many": _("{missing} more independent sources are needed"),
            "none": _("no source is cited"),
            "both": _("both cited sources go back to {root}"),
            "all": _("all {count} cited sources go back to {root}"),
            "some": _("{count} of the cited sources go back to {root}"),
            "derived": _("{source} goes back to {root}, which is cited as well"),
            "stake": _("{source} has a stake in the claim"),
            "stake_at_root": _("{source} passes on what {root} says, which has a stake in the claim"),
        },
    )
