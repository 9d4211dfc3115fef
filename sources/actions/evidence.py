"""Quoting a passage from what was preserved."""

from bisect import bisect_right
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.models import CONTEXT, Evidence, Snapshot
from sources.protection import require_sight
from sources.quoting import How, Standing, look_for
from sources.verbs import Verb

NEAREST = 400  # characters of the nearest words that a refusal shows


@transaction.atomic
def quote(*, snapshot: Snapshot, start: int, end: int, by: User, locator: str = "") -> Evidence:
    """Make an exhibit of `snapshot.text[start:end]`; white space at its ends is left out.

    Quoting the same place again returns the exhibit that is there already. Without a locator a PDF's page is taken.
    """
    require(by, Deed.CHECK, snapshot.desk)
    require_sight(snapshot.source, by=by)
    if not snapshot.is_good:
        raise ValidationError(_("This snapshot failed: there is nothing to quote from."), code="no_text")
    text = snapshot.text
    if not 0 <= start < end <= len(text):
        raise ValidationError(
            _("The passage must lie between 0 and %(length)d.") % {"length": len(text)}, code="out_of_range"
        )
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        raise ValidationError(_("Choose at least one word."), code="empty")
    if standing := Evidence.objects.filter(snapshot=snapshot, start=start, end=end).first():
        return standing
    evidence = Evidence(
        desk_id=snapshot.desk_id,
        snapshot=snapshot,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
        locator=locator or _page(snapshot, start),
        quoted_by=by,
    )
    evidence.full_clean(exclude=["snapshot", "quoted_by", "desk"])
    evidence.save()
    told: dict[str, Any] = {} if snapshot.source.protected else {"exact": evidence.exact[:500]}
    record(
        Verb.EVIDENCE_QUOTED,
        on=snapshot.source,
        by=by,
        snapshot=snapshot.number,
        evidence=str(evidence.pk),
        start=start,
        end=end,
        **told,
    )
    return evidence


def _page(snapshot: Snapshot, start: int) -> str:
    """Where in the file the passage begins, for a file that has pages."""
    number = bisect_right(snapshot.pages, start)
    return f"p. {number}" if number and start < (snapshot.main_length or len(snapshot.text)) else ""


def find(*, snapshot: Snapshot, passage: str) -> tuple[int, int]:
    """Where a passage that somebody typed or pasted stands in the snapshot's text.

    What one writer types in several ways may differ (sources.quoting); nothing else may. Raises ValidationError where
    it is not there, with the words that come nearest, or there more than once.
    """
    if not passage.strip():
        raise ValidationError(_("Paste the passage that you quote."), code="empty")
    found = look_for(passage, snapshot.text)
    if not found.is_found:
        raise ValidationError(_not_there(found, snapshot.text), code="not_found")
    if found.times > 1:
        raise ValidationError(
            _("These words stand in the text %(count)d times: quote a longer passage.")
            % {"count": found.times},
            code="ambiguous",
        )
    return found.start, found.end


def _not_there(found: Standing, text: str) -> str:
    refusal = _("These words are not in the snapshot's text. Copy them from it exactly.")
    if found.how != How.NEARLY:
        return refusal
    nearest = _("What comes nearest there: “%(words)s”.") % {
        "words": " ".join(text[found.start : found.end].split())[:NEAREST]
    }
    return f"{refusal} {nearest}"
