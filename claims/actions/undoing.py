"""Taking back what one has just done, by a deed of its own: the line that is undone stays in the ledger."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from claims.actions import claims, passages, reshaping
from claims.models import Claim, Document
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import Entry, LedgerHead, User
from newsroom.permissions import require
from newsroom.roles import Deed

LATELY = 500  # lines of the ledger; who comes back after more than these has other things in mind


@transaction.atomic
def undo(*, entry: Entry, by: User) -> Entry:
    """Undo a line of the ledger: one's own, as long as nobody has done anything since to what it is about.

    What can be undone is a dismissal, an edit, an assignment, a merge, and the marking of a passage. A verdict is not
    undone but replaced, and a note stays. Returns the line that says so.
    """
    require(by, Deed.CHECK, entry.desk)
    if refusal := why_not(entry, by):
        raise ValidationError(refusal, code="undo")
    _WAYS[entry.verb](entry, by)
    about: Claim | Document = (
        Claim.objects.get(pk=entry.object_id)
        if entry.object_kind == "claim"
        else Document.objects.get(pk=entry.object_id)
    )
    return record(Verb.UNDONE, on=about, by=by, line=entry.seq, undone=entry.verb)


def why_not(entry: Entry, person: User) -> str:
    """Why this person cannot undo this line, in words; empty: they can."""
    if entry.verb not in _WAYS:
        return _("This cannot be undone: do the opposite instead, so that the record says why.")
    if entry.actor_id != person.pk:
        return _("Somebody else did this: only they can undo it.")
    later = Entry.objects.filter(desk=entry.desk_id, object_id=entry.object_id, seq__gt=entry.seq)
    if later.exists() or (entry.verb == Verb.CLAIM_MERGED and _since_the_merge(entry)):
        return _("Something was done here since: undo that first, or change it back by hand.")
    if entry.verb == Verb.CLAIM_EDITED and Entry.objects.filter(
        desk=entry.desk_id, seq=entry.seq + 1, object_id=entry.object_id, verb=Verb.VERDICT_FELL
    ):
        return _("A verdict fell with it: give it again.")
    return ""


def _of_the_merge(entry: Entry) -> Entry:
    """The line of the claim that stayed: of a merge there are two, that of the other right behind it."""
    return entry if "other" in entry.data else Entry.objects.get(desk=entry.desk_id, seq=entry.seq - 1)


def _since_the_merge(entry: Entry) -> bool:
    """Whether anything was done to either claim since, or the line does not say which places one has from the other."""
    kept = _of_the_merge(entry)
    both = [kept.object_id, kept.data["other"]]
    later = Entry.objects.filter(desk=entry.desk_id, object_id__in=both, seq__gt=kept.seq + 1)
    return "places" not in kept.data or later.exists()


def last_on(document: Document, person: User) -> Entry | None:
    """What this person did last on a document or a claim of it, where they can undo it; of the ledger's last lines."""
    head = LedgerHead.objects.get(desk=document.desk_id).seq
    about = Q(object_id=document.pk) | Q(object_id__in=Claim.objects.in_document(document).values("pk"))
    lately = Entry.objects.filter(desk=document.desk_id, seq__gt=head - LATELY, actor=person)
    last = lately.filter(about).select_related("desk").order_by("-seq").first()
    return last if last and not why_not(last, person) else None


def _reopen(entry: Entry, by: User) -> None:
    claims.reopen(claim=Claim.objects.get(pk=entry.object_id), by=by)


def _edit_back(entry: Entry, by: User) -> None:
    before: dict[str, Any] = dict(entry.data["before"])
    if before.get("claimed_on"):
        before["claimed_on"] = date.fromisoformat(before["claimed_on"])
    claims.edit(claim=Claim.objects.get(pk=entry.object_id), version=None, by=by, **before)


def _assign_back(entry: Entry, by: User) -> None:
    before = entry.data["before"]
    claims.assign(
        claim=Claim.objects.get(pk=entry.object_id),
        to=User.objects.filter(pk=before["to"]).first() if before["to"] else None,
        due_on=date.fromisoformat(before["due"]) if before["due"] else None,
        priority=before["priority"],
        take_over=True,
        by=by,
    )


def _part(entry: Entry, by: User) -> None:
    kept = _of_the_merge(entry)
    reshaping.part(
        claim=Claim.objects.get(pk=kept.object_id),
        other=Claim.objects.get(pk=kept.data["other"]),
        places=kept.data["places"],
        by=by,
    )


def _mark_back(entry: Entry, by: User) -> None:
    document = Document.objects.get(pk=entry.object_id)
    passage = document.revisions.get(number=entry.data["revision"]).passages.get(
        position=entry.data["passage"]
    )
    passages.mark(passage=passage, disposition=entry.data["before"], by=by)


_WAYS: dict[str, Callable[[Entry, User], None]] = {
    Verb.CLAIM_DISMISSED: _reopen,
    Verb.CLAIM_EDITED: _edit_back,
    Verb.CLAIM_ASSIGNED: _assign_back,
    Verb.CLAIM_MERGED: _part,
    Verb.PASSAGE_MARKED: _mark_back,
}
