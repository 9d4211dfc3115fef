"""Issuing a report: the check of a document, frozen as it is, and never changed again."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from claims.actions import report_content
from claims.examining import Tests
from claims.models import Document, Report
from claims.reporting import Content, digest
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import LedgerHead, User
from newsroom.permissions import require
from newsroom.roles import Deed

TRIES = 2
"""How often the content is gathered while others go on writing. Whoever writes without a pause waits the next time."""


def issue(*, document: Document, by: User) -> Report:
    """Freeze the check of a document's newest revision. One that is not complete may be issued and says so.

    The content and the ledger's head that it names are of one moment. It is gathered before the head is held, since
    the truth tests of a long document take seconds in which nobody on the desk could finish a deed; it is kept if
    the head is then still the same. Where others wrote each time, it is gathered once more while they wait, with the
    truth tests that were made already.
    """
    require(by, Deed.ISSUE_REPORT, document.desk)
    tests = Tests()
    for _ in range(TRIES):
        at = timezone.now()
        content = report_content.content(document, at, by, tests)
        sha256 = digest(content)
        with transaction.atomic():
            held, head = _hold(document, by)
            if content["ledger"] == {"seq": head.seq, "head": head.hash}:
                return _keep(held, content, sha256, at=at, by=by)
    with transaction.atomic():
        held, _head = _hold(document, by)
        at = timezone.now()
        content = report_content.content(held, at, by, tests)
        return _keep(held, content, digest(content), at=at, by=by)


def _hold(document: Document, by: User) -> tuple[Document, LedgerHead]:
    """First the document and then the head, as every other deed on a document does: in the other order two deeds could
    wait for each other.
    """
    locked = Document.objects.select_for_update(of=("self",), no_key=True).select_related("desk")
    held = locked.get(pk=document.pk)
    require(by, Deed.ISSUE_REPORT, held.desk)
    return held, LedgerHead.objects.select_for_update(no_key=True).get(desk_id=held.desk_id)


def _keep(document: Document, content: Content, sha256: str, *, at: datetime, by: User) -> Report:
    report = Report.objects.create(
        desk=document.desk,
        document=document,
        revision=document.revision,
        number=content["number"],
        content=content,
        sha256=sha256,
        ledger_seq=content["ledger"]["seq"],
        ledger_head=content["ledger"]["head"],
        complete=content["complete"],
        issued_by=by,
        issued_at=at,
    )
    record(
        Verb.REPORT_ISSUED,
        on=report,
        by=by,
        document=str(document.pk),
        number=report.number,
        sha256=report.sha256,
        complete=report.complete,
    )
    return report
