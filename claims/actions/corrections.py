"""Corrections: what becomes of reports when a verdict in them is replaced."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.models import Correction, Report, Verdict
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User


def reports_with(verdict: Verdict | None) -> list[Report]:
    """The reports that were issued with this verdict in them, without their contents."""
    if verdict is None:
        return []
    holding = {"claims": [{"verdict": {"id": str(verdict.pk)}}]}
    on_its_documents = Report.objects.filter(
        desk=verdict.desk_id, revision__occurrences__claim=verdict.claim_id, content__contains=holding
    )
    numbers = on_its_documents.order_by().values("pk")
    return list(Report.objects.filter(pk__in=numbers).defer("content").select_related("desk").order_by("id"))


def require_reason(reports: Sequence[Report], reason: str) -> None:
    """Refuse to replace a verdict that was handed on without saying why."""
    if reports and not reason.strip():
        numbers = ", ".join(str(report.number) for report in reports)
        words = _("The verdict stands in report %(numbers)s, which was issued: say why it is corrected.")
        refusal = ValidationError(words % {"numbers": numbers}, code="correction")
        raise ValidationError({"correction": refusal})


def write(reports: Sequence[Report], *, after: Verdict, reason: str, by: User) -> None:
    """Record the correction of each of these reports. Part of the deed that gives the new verdict."""
    before = after.replaces
    if before is None:
        return  # the first verdict corrects none
    for report in reports:
        made = Correction.objects.create(
            desk=report.desk, report=report, before=before, after=after, reason=reason.strip(), by=by
        )
        record(
            Verb.REPORT_CORRECTED,
            on=report,
            by=by,
            claim=str(after.claim_id),
            verdict=str(after.pk),
            **({"sealed": True} if after.blind and not after.from_second_id else {"reason": made.reason}),
        )
