"""What was taken out of a document's text and put in, from one revision to the next."""

from django.core.cache import cache

from claims.anchoring import Stretch, redline
from claims.models import Revision

KEPT = 86_400  # seconds: as long as people are likely to be at a new revision


def redlined(revision: Revision, before: Revision | None, language: str) -> list[Stretch]:
    """The text of a revision, cut where it differs from the one before; whole where there is none.

    Neither text ever changes, and comparing them is a third of the work of a page that shows it: so it is kept.
    """
    if before is None:
        return [Stretch("same", revision.text, 0)]
    key = f"redline:{before.sha256}:{revision.sha256}:{language}"
    found = cache.get(key)
    if found is None:
        found = [(each.kind, each.text, each.start) for each in redline(before.text, revision.text, language)]
        cache.set(key, found, KEPT)
    return [Stretch(*each) for each in found]
