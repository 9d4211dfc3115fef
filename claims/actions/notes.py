"""Notes on claims, in threads; questions to the document's author and the author's answers."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.actions import notices
from claims.choices import News, NoteKind
from claims.mentions import mentioned
from claims.models import Claim, Note
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import Membership, User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources import protection

VERBS = {
    NoteKind.NOTE: Verb.NOTE_WRITTEN,
    NoteKind.QUESTION: Verb.QUESTION_ASKED,
    NoteKind.ANSWER: Verb.QUESTION_ANSWERED,
}


@transaction.atomic
def write(
    *, claim: Claim, text: str, by: User, kind: str = NoteKind.NOTE, replies_to: Note | None = None
) -> Note:
    """Write a note on a claim, a reply to one, a question to the document's author, or the author's answer to it.

    A reply to a reply joins the same thread. Whoever is named after an "@", and whoever is replied to, is told.
    """
    require(by, Deed.CHECK, claim.desk)
    if not text.strip():
        raise ValidationError({"text": ValidationError(_("Write something first."), code="empty")})
    if kind not in NoteKind.values:
        raise ValidationError({"kind": ValidationError(_("There is no such kind of note."), code="kind")})
    protection.require_unnamed(text, desk=claim.desk_id, by=by)
    thread = (replies_to.replies_to or replies_to) if replies_to else None
    if thread and thread.claim_id != claim.pk:
        raise ValidationError(
            {"replies_to": ValidationError(_("That note is on another claim."), code="other_claim")}
        )
    if kind == NoteKind.QUESTION and thread:
        raise ValidationError(_("A question to the author begins a thread of its own."), code="thread")
    if kind == NoteKind.ANSWER and (thread is None or thread.kind != NoteKind.QUESTION):
        raise ValidationError(_("Say which question to the author this answers."), code="thread")
    note = Note.objects.create(
        desk_id=claim.desk_id, claim=claim, text=text.strip(), by=by, kind=kind, replies_to=thread
    )
    _tell(note, replies_to, by)
    record(VERBS[NoteKind(kind)], on=claim, by=by, note=str(note.pk), text=note.text[:500])
    return note


def _tell(note: Note, replies_to: Note | None, by: User) -> None:
    """Tell each concerned person once: of the answer to their question, else of a mention, else of a reply."""
    there = Membership.objects.filter(desk=note.desk_id).select_related("user")
    people = {member.user.pk: member.user for member in there}
    named = [people[key] for key in mentioned(note.text, {key: user.name for key, user in people.items()})]
    thread = note.replies_to
    answered = [thread.by] if thread and note.kind == NoteKind.ANSWER else []
    replied = [each.by for each in (replies_to, thread) if each]
    told: set[object] = set()
    for news, to in ((News.ANSWERED, answered), (News.MENTIONED, named), (News.REPLIED, replied)):
        notices.tell(
            news, to=[person for person in to if person.pk not in told], claim=note.claim, by=by, note=note
        )
        told |= {person.pk for person in to}
