"""What others did to a claim while somebody had it open: told to them when their save comes too late."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from claims.choices import Kind
from claims.models import Claim
from claims.reporting.words import label
from claims.verbs import Verb
from newsroom.ledger import in_words
from newsroom.models import Entry, User

TOLD = 12
FIELDS = {
    "statement": _("Statement"),
    "kind": _("Kind"),
    "claimant": _("Said by"),
    "claimed_on": _("On"),
}


@dataclass(frozen=True)
class Change:
    """One line of the claim's ledger, and of an edit what each field said before and says since."""

    name: str
    words: str
    at: datetime
    fields: list[tuple[str, str, str]] = field(default_factory=list)


def changes(claim: Claim, *, since: str, person: User) -> list[Change]:
    """What others did to the claim after the line `since` of the ledger, oldest first; nothing where that is no
    number.
    """
    if not since.isdecimal() or len(since) > 18:
        return []
    entries = Entry.objects.filter(desk_id=claim.desk_id, object_id=claim.pk, seq__gt=int(since))
    others = entries.exclude(actor=person).order_by("-seq")[:TOLD]
    return [_told(entry) for entry in reversed(others)]


def _told(entry: Entry) -> Change:
    before, after = entry.data.get("before"), entry.data.get("after")
    fields: list[tuple[str, str, str]] = []
    if entry.verb == Verb.CLAIM_EDITED and isinstance(before, dict) and isinstance(after, dict):
        fields = [
            (str(words), _value(name, before.get(name)), _value(name, after.get(name)))
            for name, words in FIELDS.items()
            if name in after
        ]
    return Change(entry.actor_name, in_words(entry.verb), entry.at, fields)


def _value(name: str, value: Any) -> str:
    if name == "kind" and value:
        return label(Kind, str(value))
    if name == "claimed_on" and value:
        return str(date_format(date.fromisoformat(str(value))))
    return str(value or "")
