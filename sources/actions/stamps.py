"""Having a snapshot's bytes stamped with the time by an authority."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app

from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.choices import StampState
from sources.models import Snapshot, Stamp
from sources.protection import require_sight
from sources.stamping import configured
from sources.storage import content_store
from sources.trusted_time import Authority, NoReply, NotGenuine, UnreadableReply, ask, request, stamped_at
from sources.verbs import Verb


@transaction.atomic
def request_stamp(*, snapshot: Snapshot, by: User) -> None:
    """Ask the worker to have this snapshot stamped: after the authority was down for long, or was configured later."""
    require(by, Deed.CHECK, snapshot.desk)
    require_sight(snapshot.source, by=by)
    if configured() is None:
        raise ValidationError(
            _("No time stamp authority is configured: an administrator sets TICKMARK_TSA_URL."), code="no_tsa"
        )
    if not snapshot.is_good or Stamp.objects.filter(snapshot=snapshot, state=StampState.GOOD).exists():
        raise ValidationError(_("There is nothing to stamp here any more."), code="stamped")
    record(Verb.STAMP_REQUESTED, on=snapshot.source, by=by, number=snapshot.number)
    defer(snapshot_id=snapshot.pk)


def defer(*, snapshot_id: UUID) -> None:
    app.configure_task("sources.stamp", allow_unknown=False).defer(snapshot_id=str(snapshot_id))


def take(*, snapshot_id: UUID) -> Stamp | None:
    """Ask the authority for a stamp, verify what it answers, and keep both. Called by the worker.

    None where no authority is configured, or the snapshot is stamped already. Where the authority does not answer,
    the stamp is missing, with the reason; the same reason is written down once, however often it is tried.
    """
    by = configured()
    snapshot = Snapshot.objects.good().without_text().select_related("source").filter(pk=snapshot_id).first()
    if by is None or snapshot is None or _is_stamped(snapshot):
        return None
    stamp = _asked(snapshot, by)
    with transaction.atomic():
        Snapshot.objects.select_for_update(no_key=True).only("id").get(pk=snapshot.pk)
        last = Stamp.objects.filter(snapshot=snapshot).order_by("-asked_at").first()
        if _is_stamped(snapshot):
            return None
        if last and last.state == stamp.state == StampState.MISSING and last.reason == stamp.reason:
            return last
        stamp.save()
        record(
            Verb.SNAPSHOT_STAMPED if stamp.is_good else Verb.STAMP_FAILED,
            on=snapshot.source,
            by=None,
            number=snapshot.number,
            state=stamp.state,
            authority=stamp.authority,
            time=stamp.time.isoformat() if stamp.time else "",
            reason=stamp.reason,
            reply_sha256=stamp.reply_sha256,
        )
    return stamp


def _is_stamped(snapshot: Snapshot) -> bool:
    return Stamp.objects.filter(snapshot=snapshot, state=StampState.GOOD).exists()


def _asked(snapshot: Snapshot, by: Authority) -> Stamp:
    """The answer of the authority as a row that is not saved yet; the raw reply is kept whatever it is."""
    stamp = Stamp(
        desk_id=snapshot.desk_id, snapshot=snapshot, authority=by.url[:500], state=StampState.MISSING
    )
    store = content_store()
    try:
        question, nonce = request(store.get(snapshot.sha256))
        reply = ask(by.url, question)
        stamp.time = stamped_at(reply, snapshot.sha256, by, nonce)
        stamp.state = StampState.GOOD
    except NoReply as error:
        stamp.reason = str(error)[:500]
        return stamp
    except UnreadableReply as error:
        stamp.state, stamp.reason = StampState.UNREADABLE, str(error)[:500]
    except NotGenuine as error:
        stamp.state, stamp.reason = StampState.NOT_GENUINE, str(error)[:500]
    stamp.reply_sha256 = store.put(reply)
    return stamp
