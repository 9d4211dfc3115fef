"""Preserving a source: the bytes as they came, and their text."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.choices import Origin
from sources.extraction import Extracted, Unreadable, extract
from sources.fetching import Fetched, FetchFailed, Limits
from sources.fetching import fetch as fetch_url
from sources.models import TITLE_LENGTH, Snapshot, Source
from sources.storage import content_store
from sources.verbs import Verb
from sources.warc import warc_of
from sources.wording import BAD_STATUS, refusal


class Upload:
    """A file that somebody gives, and its text.

    Raises ValidationError where there is no readable text, as in a screenshot: nothing could be quoted from it.
    """

    def __init__(self, content: bytes, file_name: str) -> None:
        self.content, self.file_name = content, file_name[-255:]
        try:
            self.extracted = extract(content, file_name=file_name, limit=settings.UPLOAD_MAX_BYTES)
        except Unreadable as error:
            raise ValidationError(refusal(error), code=error.reason) from None


@transaction.atomic
def upload(*, source: Source, content: bytes, file_name: str, by: User) -> Snapshot:
    """Preserve an uploaded file as a snapshot of the source."""
    require(by, Deed.CHECK, source.desk)
    return preserve(source=source, upload=Upload(content, file_name), by=by)


@transaction.atomic
def preserve(*, source: Source, upload: Upload, by: User) -> Snapshot:
    """Keep an upload that was read already. What is slow is done: the source and the ledger are held briefly."""
    require(by, Deed.CHECK, source.desk)
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
    fetched, extracted, failure = _bring(source.url, limits or Limits())
    content = fetched.body if fetched and not failure else b""
    warc = warc_of(fetched) if fetched else b""
    with transaction.atomic():
        source = Source.objects.select_for_update(no_key=True).get(pk=source_id)
        by = source.fetch_requested_by
        if source.fetch_requested_at is None or by is None:
            return None
        source.fetch_requested_at = source.fetch_requested_by = None
        learnt = _learnt(source, extracted)
        before = {name: str(getattr(source, name) or "") for name in learnt}
        for name, value in learnt.items():
            setattr(source, name, value)
        source.save(update_fields=["fetch_requested_at", "fetch_requested_by", *learnt])
        if learnt:
            after = {name: str(value) for name, value in learnt.items()}
            record(Verb.SOURCE_DESCRIBED, on=source, by=None, before=before, after=after)
        details = _response(fetched) if fetched else {}
        return _keep(
            source,
            by,
            extracted,
            content,
            origin=Origin.FETCHED,
            url=source.url,
            failure=failure,
            warc=warc,
            **details,
        )


def _bring(url: str, limits: Limits) -> tuple[Fetched | None, Extracted | None, str]:
    """What the address gave: the response, its text, and the reason where one of them is missing."""
    try:
        fetched = fetch_url(url, limits)
    except FetchFailed as error:
        return None, None, str(error)[:500]
    if not 200 <= fetched.status < 300:
        return fetched, None, BAD_STATUS.format(status=fetched.status)
    try:
        return fetched, extract(fetched.body, media_type=fetched.media_type), ""
    except Unreadable as error:
        return fetched, None, str(error)[:500]


def _learnt(source: Source, extracted: Extracted | None) -> dict[str, Any]:
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
    by: User,
    extracted: Extracted | None,
    content: bytes,
    *,
    warc: bytes = b"",
    **details: Any,
) -> Snapshot:
    store = content_store()
    last = Snapshot.objects.filter(source=source).aggregate(Max("number"))["number__max"] or 0
    snapshot = Snapshot(
        desk_id=source.desk_id,
        source=source,
        number=last + 1,
        taken_by=by,
        taken_at=timezone.now(),
        sha256=store.put(content) if content else "",
        size=len(content),
        warc_sha256=store.put(warc) if warc else "",
        media_type=extracted.media_type if extracted else "",
        text=extracted.text if extracted else "",
        note=extracted.note[:300] if extracted else "",
        **details,
    )
    snapshot.full_clean(exclude=["source", "taken_by", "desk"])
    snapshot.save()
    verb = Verb.SNAPSHOT_FAILED if snapshot.failure else Verb.SNAPSHOT_TAKEN
    record(verb, on=source, by=by, number=snapshot.number, sha256=snapshot.sha256, failure=snapshot.failure)
    return snapshot
