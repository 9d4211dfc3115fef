"""Notes on claims, in threads; questions to the document's author and the author's answers."""

from collections.abc import Mapping
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from claims.actions import notices
from claims.choices import News, NoteKind
from claims.mentions import calls, mentioned
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
    NoteKind.CLOSING: Verb.QUESTION_CLOSED,
}


@transaction.atomic
def write(
    *, claim: Claim, text: str, by: User, kind: str = NoteKind.NOTE, replies_to: Note | None = None
) -> Note:
    """Write a note on a claim, a reply to one, a question to the document's author, the author's answer to it, or why
    it needs none any more.

    A reply to a reply joins the same thread. Whoever is named after an "@", and whoever is replied to, is told. A first
    name that several people have is refused: whoever wrote it believes that somebody was told.
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
    if kind in (NoteKind.ANSWER, NoteKind.CLOSING) and (thread is None or thread.kind != NoteKind.QUESTION):
        raise ValidationError(_("Say which question to the author this answers."), code="thread")
    people = _people(claim)
    _require_clear(text, people)
    note = Note.objects.create(
        desk_id=claim.desk_id, claim=claim, text=text.strip(), by=by, kind=kind, replies_to=thread
    )
    _tell(note, replies_to, people, by)
    record(VERBS[NoteKind(kind)], on=claim, by=by, note=str(note.pk), text=note.text[:500])
    return note


def _people(claim: Claim) -> dict[UUID, User]:
    there = Membership.objects.filter(desk=claim.desk_id, user__is_active=True).select_related("user")
    return {member.user.pk: member.user for member in there}


def _require_clear(text: str, people: Mapping[UUID, User]) -> None:
    for call in calls(text, {key: user.name for key, user in people.items()}):
        if call.is_unclear:
            names = pgettext("between the items of a list", ", ").join(
                sorted(f"@{people[key].name}" for key in call.people)
            )
            told = _("“%(call)s” may be several people. Write the whole name: %(names)s.")
            words = told % {"call": text[call.start : call.end], "names": names}
            raise ValidationError({"text": ValidationError(words, code="unclear")})


def _tell(note: Note, replies_to: Note | None, people: Mapping[UUID, User], by: User) -> None:
    """Tell each concerned person once: of the answer to their question, else of a mention, else of a reply."""
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
