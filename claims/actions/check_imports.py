"""Published checks from an address: asked for by somebody, fetched and taken over by the worker."""

from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone, translation
from procrastinate.contrib.django import app

from claims.actions import earlier_checks
from claims.models import CheckImport
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.actions.snapshots import bring_bytes
from sources.canonical_url import NoWebAddress, web_address
from sources.fetching import Limits
from sources.wording import refusal

TOLD = 50  # refusals that are kept


@transaction.atomic
def ask(*, desk: Desk, url: str, by: User, publisher: str = "", language: str = "") -> CheckImport:
    """Ask the worker for the published checks at an address: a page that carries ClaimReview, or a feed of them.

    An address that was asked for and is still waited for is not asked for twice. Raises ValidationError for one that
    cannot be fetched at all.
    """
    require(by, Deed.CHECK, desk)
    try:
        url = web_address(url.strip()).url
    except NoWebAddress as error:
        raise ValidationError({"url": ValidationError(refusal(error), code=error.code)}) from None
    waiting = CheckImport.objects.filter(desk=desk, url=url, done_at__isnull=True).first()
    if waiting:
        return waiting
    asked = CheckImport(desk=desk, url=url, publisher=publisher.strip(), language=language, asked_by=by)
    asked.full_clean()
    asked.save()
    record(Verb.IMPORT_ASKED, on=asked, by=by, url=url)
    app.configure_task("claims.import_checks", allow_unknown=False).defer(import_id=str(asked.pk))
    return asked


def fetch(*, import_id: UUID, limits: Limits | None = None) -> CheckImport | None:
    """Fetch the address of an import and take over what is there, or say why not.

    Called by the worker. What came of it is written in the transaction that writes the checks: a worker that is killed
    on the way leaves the import waiting, and one that runs twice finds nothing to do.
    """
    asked = CheckImport.objects.filter(pk=import_id, done_at__isnull=True).first()
    if asked is None:
        return None
    fetched, failure = bring_bytes(asked.url, limits or Limits())
    with transaction.atomic():
        rows = CheckImport.objects.select_for_update(of=("self",), no_key=True)
        asked = rows.select_related("desk", "asked_by").get(pk=import_id)
        if asked.done_at is not None:
            return None
        if fetched:
            failure = _take_over(asked, fetched.body, fetched.file_name)
        asked.done_at, asked.failure = timezone.now(), failure[:500]
        asked.save()
        if failure:
            record(Verb.IMPORT_FAILED, on=asked, by=asked.asked_by, url=asked.url, failure=asked.failure)
    return asked


def _take_over(asked: CheckImport, content: bytes, file_name: str) -> str:
    """Import what was fetched; the reason where that is refused, else ""."""
    try:
        with transaction.atomic(), translation.override("en"):  # what is kept is translated when it is read
            done = earlier_checks.import_checks(
                desk=asked.desk,
                content=content,
                by=asked.asked_by,
                publisher=asked.publisher,
                language=asked.language,
                file_name=file_name,
            )
    except PermissionDenied as error:
        return str(error)
    except ValidationError as error:
        return " ".join(error.messages)
    asked.added, asked.known, asked.refused = done.added, done.known, len(done.refused)
    asked.refusals = [each.told for each in done.refused[:TOLD]]
    return ""
