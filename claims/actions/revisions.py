"""A new text of a document: compared with the last, and what was said of that carried over. All or nothing."""

from datetime import timedelta
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app

from claims.actions import carrying, intake, proposals
from claims.models import UNCHANGED, Document, Occurrence, Revision
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.actions.snapshots import bring
from sources.extraction import Extracted
from sources.fetching import Limits

PATIENCE = timedelta(minutes=10)
"""After this the worker is asked once more for an address that it has not brought."""


def revise(
    *,
    document: Document,
    by: User,
    text: str = "",
    content: bytes = b"",
    file_name: str = "",
    seen: int | None = None,
    rules_only: bool = False,
) -> Revision:
    """Make the next revision of an edited `text`, or of the `content` of a file.

    Claims and passages are carried over as claims.anchoring finds them. A verdict survives where the claim stands
    word for word; elsewhere the claim is open again and waits for a person. What is new is split, what is old is not
    proposed again. `seen` is the number of the newest revision that the person saw: where there is a newer one, the
    text is refused. So is one that is the same.
    """
    require(by, Deed.CHECK, document.desk)
    extracted = intake.read(text, content, file_name)
    original = content or text.encode("utf-8", "surrogatepass")
    with transaction.atomic():
        document = _lock(document)
        return _write(document, extracted, original, file_name, by, seen=seen, rules_only=rules_only)


@transaction.atomic
def request_fetch(*, document: Document, by: User) -> Document:
    """Ask the worker for a new revision of what the document's address says now."""
    require(by, Deed.CHECK, document.desk)
    document = _lock(document)
    if not document.url:
        raise ValidationError(_("This document has no address to fetch."), code="no_address")
    asked = document.fetch_requested_at
    if asked and asked > timezone.now() - PATIENCE:
        return document
    document.fetch_requested_at, document.fetch_requested_by = timezone.now(), by
    document.fetch_failure = ""
    document.save(update_fields=["fetch_requested_at", "fetch_requested_by", "fetch_failure"])
    record(Verb.FETCH_REQUESTED, on=document, by=by, url=document.url)
    app.configure_task("claims.fetch", allow_unknown=False).defer(document_id=str(document.pk))
    return document


def fetch(*, document_id: UUID, limits: Limits | None = None) -> Revision | None:
    """Fetch a document's address if that was asked for, and make the next revision of what came, or say why none.

    Called by the worker. The request is taken back in the transaction that writes the revision: a worker that is
    killed on the way leaves it standing, and one that runs twice finds nothing to do.
    """
    document = Document.objects.filter(pk=document_id, fetch_requested_at__isnull=False).first()
    if document is None:
        return None
    fetched, extracted, (failure, _code) = bring(document.url, limits or Limits())
    with transaction.atomic():
        document = _lock(document)
        by = document.fetch_requested_by
        if by is None:
            return None
        document.fetch_requested_at = document.fetch_requested_by = None
        revision = None
        if fetched and extracted:
            try:
                with transaction.atomic():
                    require(by, Deed.CHECK, document.desk)
                    revision = _write(document, extracted, fetched.body, fetched.file_name, by)
            except PermissionDenied as error:
                failure = str(error)
            except ValidationError:
                failure = UNCHANGED
        document.fetch_failure = failure[:500]
        document.save(update_fields=["fetch_requested_at", "fetch_requested_by", "fetch_failure"])
        if failure:
            record(Verb.FETCH_FAILED, on=document, by=by, url=document.url, failure=failure)
    return revision


def _lock(document: Document) -> Document:
    """First the document, then its claims, then the ledger, as every deed does: others would wait for one another."""
    rows = Document.objects.select_for_update(of=("self",), no_key=True)
    return rows.select_related("desk", "fetch_requested_by").get(pk=document.pk)


def _write(
    document: Document,
    extracted: Extracted,
    original: bytes,
    file_name: str,
    by: User,
    *,
    seen: int | None = None,
    rules_only: bool = False,
) -> Revision:
    """The next revision of a locked document, with all that is carried over."""
    old = document.revision
    if seen is not None and seen != old.number:
        raise ValidationError(
            _("Somebody else made revision %(number)d while you worked on this one. Look at it, then save.")
            % {"number": old.number},
            code="outdated",
        )
    if extracted.text == old.text:
        raise ValidationError(
            _("The text is the same as in the newest revision: there is nothing new."), code="unchanged"
        )
    claims = carrying.lock(old)
    revision = intake.write(
        document, extracted, number=old.number + 1, original=original, file_name=file_name, by=by
    )
    document.version += 1  # what a reader has of it is another text
    document.save(update_fields=["version"])
    carried = carrying.carry(old, revision, claims)
    carrying.send_back(carried, claims, by)
    Occurrence.objects.bulk_create(carried.places)
    begun = proposals.begin(revision, by=by, rules_only=rules_only, passages=carried.passages)
    record(
        Verb.DOCUMENT_REVISED,
        on=document,
        by=by,
        revision=revision.number,
        sha256=revision.sha256,
        original_sha256=revision.original_sha256,
        places=dict(carried.counts),
        passages_kept=sum(1 for passage in carried.passages if passage.anchoring),
        **begun,
    )
    return revision
