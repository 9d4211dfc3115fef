"""Preserving a source: the bytes as they came, and their text."""

import hashlib
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app

from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.actions import reprints, sources, stamps
from sources.announcing import announce
from sources.canonical_url import NoWebAddress, canonical
from sources.choices import Change, Origin
from sources.extraction import Extracted, Unreadable, picture_type, typed
from sources.fetching import Fetched, FetchFailed, Limits
from sources.fetching import fetch as fetch_url
from sources.models import TITLE_LENGTH, Identity, Snapshot, Source
from sources.protection import require_sight
from sources.reading import read
from sources.storage import content_store
from sources.verbs import Verb
from sources.warc import warc_of
from sources.wording import BAD_STATUS, refusal

PAUSES = (timedelta(minutes=2), timedelta(minutes=20), timedelta(hours=3))
"""After a failure that may pass the worker tries again by itself after these pauses, and then no more."""
PASSING = frozenset(
    (
        "connect",
        "slow",
        "cut_short",
        "tls",
        *(f"status {code}" for code in (408, 425, 429, 500, 502, 503, 504)),
    )
)
"""Codes of failures that may pass."""


class Upload:
    """A file that somebody gives, and its text; of a picture, such as a screenshot, the words that they typed from it.

    Raises ValidationError where there is no text: nothing could be quoted from it.
    """

    def __init__(self, content: bytes, file_name: str, transcription: str = "") -> None:
        self.content, self.file_name = content, file_name[-255:]
        limit = settings.UPLOAD_MAX_BYTES
        try:
            if picture_type(content):
                self.extracted = typed(content, transcription, limit=limit)
            else:
                self.extracted = read(content, file_name=file_name, limit=limit)
        except Unreadable as error:
            raise ValidationError(refusal(error), code=error.reason) from None


@transaction.atomic
def upload(*, source: Source, content: bytes, file_name: str, by: User, transcription: str = "") -> Snapshot:
    """Preserve an uploaded file as a snapshot of the source."""
    require(by, Deed.CHECK, source.desk)
    require_sight(source, by=by)
    return preserve(source=source, upload=Upload(content, file_name, transcription), by=by)


@transaction.atomic
def preserve(*, source: Source, upload: Upload, by: User) -> Snapshot:
    """Keep an upload that was read already. What is slow is done: the source and the ledger are held briefly."""
    require(by, Deed.CHECK, source.desk)
    require_sight(source, by=by)
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    return _keep(
        source, by, upload.extracted, upload.content, origin=Origin.UPLOADED, file_name=upload.file_name
    )


def fetch(*, source_id: UUID, limits: Limits | None = None) -> Snapshot | None:
    """Fetch the source's address if that was asked for, and keep what came, or why nothing came.

    Called by the worker. The request is taken back in the transaction that writes the snapshot: a worker that is
    killed on the way leaves the request standing, and one that runs twice finds nothing to do. Returns None then.
    """
    source = Source.objects.filter(pk=source_id, fetch_requested_at__isnull=False).first()
    if source is None:
        return None
    fetched, extracted, (failure, code) = bring(source.who.url, limits or Limits())
    content = fetched.body if fetched and not failure else b""
    warc = warc_of(fetched) if fetched else b""
    with transaction.atomic():
        source = Source.objects.select_for_update(no_key=True).get(pk=source_id)
        by = source.fetch_requested_by
        if source.fetch_requested_at is None:
            return None
        source.fetch_requested_at = source.fetch_requested_by = None
        who = source.who
        learnt = _learnt(who, extracted)
        before = {name: str(getattr(who, name) or "") for name in learnt}
        for name, value in learnt.items():
            setattr(who, name, value)
        source.version += bool(learnt)
        source.save(update_fields=["fetch_requested_at", "fetch_requested_by", "version"])
        if learnt:
            who.save(update_fields=[*learnt])
            after = {name: str(value) for name, value in learnt.items()}
            told: dict[str, Any] = (
                {"changed": sorted(learnt)} if source.protected else {"before": before, "after": after}
            )
            record(Verb.SOURCE_DESCRIBED, on=source, by=None, **told)
        details = _response(fetched) if fetched else {}
        return _keep(
            source,
            by,
            extracted,
            content,
            origin=Origin.FETCHED,
            url=who.url,
            failure=failure,
            failure_code=code,
            retry_at=_retry_at(source, code),
            change=_change(source, extracted, content),
            warc=warc,
            **details,
        )


@transaction.atomic
def try_again(*, source_id: UUID, after: int) -> None:
    """Ask for the address anew once the pause after a passing failure is over. Called by the worker.

    Nothing happens where somebody was quicker: `after` is the number of the failed snapshot, the newest if nobody was.
    """
    source = Source.objects.select_for_update(no_key=True).get(pk=source_id)
    if _newest(source) == after and not source.is_awaiting_fetch:
        sources.request_fetch(source=source, by=None)


def same_bytes(*, desk: Desk, content: bytes) -> Snapshot | None:
    """The first copy on this desk that holds exactly these bytes; none of a protected source, which it would betray."""
    digest = hashlib.sha256(content).hexdigest()
    kept = Snapshot.objects.good().without_text().filter(desk=desk, sha256=digest, source__protected=False)
    return kept.select_related("source").order_by("id").first()


def require_new(*, desk: Desk, content: bytes) -> None:
    """Raise ValidationError where the desk keeps these very bytes already: who adds them again is told so first."""
    if twin := same_bytes(desk=desk, content=content):
        words = _("These bytes are kept already, as copy %(number)d of “%(title)s”.")
        raise ValidationError(words % {"number": twin.number, "title": twin.source.title}, code="same_bytes")


def twins(*, snapshot: Snapshot) -> list[Source]:
    """Other sources of the desk that are the same: by their bytes, or by the address that a redirect led to.

    A protected one is not told of: whoever adds what they take it for would learn that it is.
    """
    same = Q(snapshots__sha256=snapshot.sha256, snapshots__failure="")
    with suppress(NoWebAddress):
        same |= Q(canonical_url=canonical(snapshot.final_url))
    found = Source.objects.filter(same, desk=snapshot.desk_id, protected=False).exclude(pk=snapshot.source_id)
    return list(found.distinct().order_by("id")[:5])


def bring_bytes(url: str, limits: Limits) -> tuple[Fetched | None, str]:
    """What the address gave, whatever it is; or None and the reason."""
    try:
        fetched = fetch_url(url, limits)
    except FetchFailed as error:
        return None, str(error)[:500]
    return (fetched, "") if 200 <= fetched.status < 300 else (None, BAD_STATUS.format(status=fetched.status))


def bring(url: str, limits: Limits) -> tuple[Fetched | None, Extracted | None, tuple[str, str]]:
    """What the address gave: the response, its text, and the reason and its code where one of them is missing."""
    try:
        fetched = fetch_url(url, limits)
    except FetchFailed as error:
        return None, None, (str(error)[:500], error.code)
    if not 200 <= fetched.status < 300:
        return fetched, None, (BAD_STATUS.format(status=fetched.status), f"status {fetched.status}")
    try:
        return fetched, read(fetched.body, media_type=fetched.media_type), ("", "")
    except Unreadable as error:
        return fetched, None, (str(error)[:500], error.reason)


def _retry_at(source: Source, code: str) -> datetime | None:
    """When the worker tries again by itself; None after what will not pass, and after as many tries as PAUSES."""
    if code not in PASSING:
        return None
    newest = Snapshot.objects.filter(source=source, origin=Origin.FETCHED).order_by("-number")
    tried = len(list(takewhile(bool, newest.values_list("retry_at", flat=True)[: len(PAUSES)])))
    return timezone.now() + PAUSES[tried] if tried < len(PAUSES) else None


def _change(source: Source, extracted: Extracted | None, content: bytes) -> str:
    """Against the copy before. The same bytes are the same, also where a newer release reads another text from them."""
    before = (
        Snapshot.objects.good().filter(source=source, origin=Origin.FETCHED).order_by("-number").first()
        if extracted
        else None
    )
    if extracted is None or before is None:
        return ""
    same = before.main_text == extracted.text or before.sha256 == hashlib.sha256(content).hexdigest()
    return str(Change.UNCHANGED if same else Change.CHANGED)


def _newest(source: Source) -> int:
    return Snapshot.objects.filter(source=source).aggregate(Max("number"))["number__max"] or 0


def _learnt(source: Source | Identity, extracted: Extracted | None) -> dict[str, Any]:
    """What the page says of itself where nobody typed it: a source that is called by its address gets its title."""
    if extracted is None:
        return {}
    found = {
        "title": extracted.title[:TITLE_LENGTH] if source.title == source.url[:TITLE_LENGTH] else "",
        "publisher": "" if source.publisher else extracted.publisher[:200],
        "author": "" if source.author else extracted.author[:200],
        "published_on": None if source.published_on else extracted.published_on,
    }
    return {name: value for name, value in found.items() if value}


def _response(fetched: Fetched) -> dict[str, Any]:
    return {
        "final_url": fetched.final_url[:4000],
        "status_code": fetched.status,
        "headers": [[name, value] for name, value in fetched.headers],
    }


def _keep(
    source: Source,
    by: User | None,
    extracted: Extracted | None,
    content: bytes,
    *,
    warc: bytes = b"",
    **details: Any,
) -> Snapshot:
    store = content_store()
    snapshot = Snapshot(
        desk_id=source.desk_id,
        source=source,
        number=_newest(source) + 1,
        taken_by=by,
        taken_at=timezone.now(),
        sha256=store.put(content) if content else "",
        size=len(content),
        warc_sha256=store.put(warc) if warc else "",
        media_type=extracted.media_type if extracted else "",
        text=extracted.full_text if extracted else "",
        main_length=len(extracted.text) if extracted and extracted.rest else None,
        pages=extracted.pages if extracted else [],
        note=extracted.note[:300] if extracted else "",
        **details,
    )
    snapshot.full_clean(exclude=["source", "taken_by", "desk"])
    snapshot.save()
    verb = Verb.SNAPSHOT_FAILED if snapshot.failure else Verb.SNAPSHOT_TAKEN
    told: dict[str, Any] = (
        {} if source.protected else {"sha256": snapshot.sha256, "failure": snapshot.failure}
    )
    record(verb, on=source, by=by, number=snapshot.number, **told)
    if snapshot.is_good:
        reprints.compare(snapshot)
    # The digest of a protected source goes to a stranger only if somebody who knows it asks for that.
    if snapshot.is_good and settings.TSA_URL and not source.protected:
        stamps.defer(snapshot_id=snapshot.pk)
    if snapshot.origin == Origin.FETCHED:
        announce(snapshot.pk)
    if snapshot.retry_at:
        again = app.configure_task("sources.fetch_again", allow_unknown=False, schedule_at=snapshot.retry_at)
        again.defer(source_id=str(source.pk), after=snapshot.number)
    return snapshot
