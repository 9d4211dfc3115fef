"""Issuing a report: the check of a document, frozen as it is, and never changed again."""

from django.db import transaction
from django.utils import timezone

from claims.actions import report_content
from claims.models import Document, Report
from claims.reporting import digest
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import LedgerHead, User
from newsroom.permissions import require
from newsroom.roles import Deed


@transaction.atomic
def issue(*, document: Document, by: User) -> Report:
    """Freeze the check of a document's newest revision. One that is not complete may be issued and says so.

    The ledger's head is held while the content is read: no deed can be finished meanwhile, so the content
    and the head that it names are of one moment.
    """
    # First the document and then the head, as every other deed on a document does: in the other order two
    # deeds could wait for each other.
    document = (
        Document.objects.select_for_update(of=("self",), no_key=True)
        .select_related("desk")
        .get(pk=document.pk)
    )
    require(by, Deed.ISSUE_REPORT, document.desk)
    head = LedgerHead.objects.select_for_update(no_key=True).get(desk_id=document.desk_id)
    at = timezone.now()
    content = report_content.content(document, at, by)
    report = Report.objects.create(
        desk=document.desk,
        document=document,
        revision=document.revision,
        number=content["number"],
        content=content,
        sha256=digest(content),
        ledger_seq=head.seq,
        ledger_head=head.hash,
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
