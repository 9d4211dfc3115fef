"""Notes on claims."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.models import Claim, Note
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed


@transaction.atomic
def write(*, claim: Claim, text: str, by: User) -> Note:
    require(by, Deed.CHECK, claim.desk)
    if not text.strip():
        raise ValidationError({"text": ValidationError(_("Write something first."), code="empty")})
    note = Note.objects.create(desk_id=claim.desk_id, claim=claim, text=text.strip(), by=by)
    record(Verb.NOTE_WRITTEN, on=claim, by=by, note=str(note.pk), text=note.text[:500])
    return note
